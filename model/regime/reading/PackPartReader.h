// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal header of the readers of a regime's files.

#include "model/catalogue/ConditionReader.h"
#include "model/catalogue/PackTrace.h"
#include "model/core/Json.h"
#include "model/regime/Regime.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace vitrine {

/// A word of a closed list, and what it means.
template <class T>
struct PackWord {
    QLatin1StringView word;
    T value;
};
// clang 14 does not deduce the arguments of an aggregate.
template <class T>
PackWord(QLatin1StringView, T) -> PackWord<T>;

/// What the readers of a regime's files have in common: words of closed lists, and what lint()
/// wants to know of where things stood.
class PackPartReader {
public:
    /// English texts that stand beside what they belong to go to \a texts.
    PackPartReader(Texts& texts, QList<Error>& errors, PackTrace* trace)
        : m_errors(errors)
        , m_trace(trace)
        , m_texts(texts) {}

protected:
    /// A text of something, in English; \a key as in strings/.
    void readText(JsonReader& reader, const char* member, const QString& key, bool required = true);
    /// A citation: a text, a source with a place in it, or a list of these.
    [[nodiscard]] static QString readProvision(JsonReader& reader, const Regime& regime);

    [[nodiscard]] JsonReader begin(const JsonDocument& file);

    [[nodiscard]] static Standing readStanding(JsonReader& reader);
    [[nodiscard]] static Severity readSeverity(JsonReader& reader, Severity otherwise);
    /// The reader named by a text; what cannot be read is said, and nothing comes back.
    static std::optional<Audience>
    readAudience(JsonReader& reader, const char* key, const QString& word);
    /// A list of readers; absent = none.
    [[nodiscard]] static QList<Audience> readAudiences(JsonReader& reader, const char* key);
    /// A member that is a decimal as text, not negative; empty where it is absent and may be.
    [[nodiscard]] static QString readAmount(JsonReader& reader, const char* key, bool required);
    /// The same for a text that was fetched already.
    static void checkAmount(JsonReader& reader, const QString& key, const QString& amount);

    template <class T, std::size_t N>
    static T readWord(JsonReader& reader,
                      const char* key,
                      const std::array<PackWord<T>, N>& words,
                      T otherwise) {
        const QString text = reader.optionalString(key);
        const auto it =
            std::ranges::find_if(words, [&](const PackWord<T>& w) { return text == w.word; });
        if (it != words.end())
            return it->value;
        if (!text.isEmpty() || (reader.has(key) && reader.raw(key)->isText()))
            reader.error(QString::fromLatin1(key), PackReader::tr("Unknown word: %1").arg(text));
        return otherwise;
    }

    template <class T, std::size_t N>
    static T readRequiredWord(JsonReader& reader,
                              const char* key,
                              const std::array<PackWord<T>, N>& words,
                              T otherwise) {
        if (reader.has(key))
            return readWord(reader, key, words, otherwise);
        (void)reader.string(key); // says that it is missing
        return otherwise;
    }

    void define(PackTrace::Thing thing,
                const QString& id,
                const QString& scope,
                const JsonReader& reader,
                const QString& key = QStringLiteral("id"));
    void nameFact(PackTrace::FactUse use, const JsonReader& reader, const QString& key);
    void nameDocument(const QString& document, const JsonReader& reader, const QString& key);

    /// A required member that is a fact, for lint() to look up.
    [[nodiscard]] FieldPath
    readNamedFact(JsonReader& reader, const char* key, PackTrace::Wanted wanted);

    QList<Error>& m_errors;
    PackTrace* m_trace;

private:
    [[nodiscard]] static QString readCitation(JsonReader reader, const Regime& regime);

    Texts& m_texts;
};

/// Reads applicability.json: who is bound, what is due, what has to be asked for it. Conclusions
/// come out in order of dependence.
void readApplicability(const JsonDocument& file,
                       Regime& regime,
                       QList<Error>& errors,
                       PackTrace* trace);
/// Reads rules.json.
void readRules(const JsonDocument& file, Regime& regime, QList<Error>& errors, PackTrace* trace);

} // namespace vitrine
