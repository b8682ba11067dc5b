// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/catalogue/Catalogue.h"
#include "model/catalogue/Strings.h"
#include "model/dossier/Dossier.h"
#include "model/dossier/Evaluation.h"
#include "model/regime/Rule.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace vitrine {

/// What the rules of a regime find in the facts, whatever the documents. Exact decimal arithmetic;
/// what a rule needs and nobody told makes it silent.
class RuleChecks {
public:
    RuleChecks(const Catalogue& catalogue, const Strings& strings, const Dossier& dossier)
        : m_catalogue(catalogue)
        , m_strings(strings)
        , m_dossier(dossier) {}

    /// A rule that speaks of a fact as a whole: where it finds something, the words for %1 (may be
    /// empty).
    [[nodiscard]] std::optional<QString> ofFact(const Rule&, const ConditionContext*) const;

    /// Sums of a column over the rows of each group that a ShareRule counts; groups whose sum is
    /// not known are not in it.
    using Sums = QHash<QString, QString>;
    [[nodiscard]] Sums sumsOf(const Rule&, const ConditionContext*) const;
    /// A rule that speaks of rows: does it find something in this one? \a sums: as above.
    [[nodiscard]] bool ofRow(const Rule&, const Row&, const Sums&, const ConditionContext*) const;

private:
    [[nodiscard]] std::optional<QString> find(const EstimateRule&, const FieldPath& at) const;
    [[nodiscard]] std::optional<QString>
    find(const LengthRule&, const FieldPath& at, const ConditionContext*) const;
    [[nodiscard]] std::optional<QString> find(const CoversRule&, const FieldPath& at) const;
    [[nodiscard]] std::optional<QString> find(const PlaceholderRule&, const FieldPath& at) const;
    [[nodiscard]] Sums
    sumsOf(const ShareRule&, const FieldPath& table, const ConditionContext*) const;
    [[nodiscard]] QString amountOf(const Factor&) const;
    [[nodiscard]] QString choiceInWords(const FieldPath& at, const QString& choice) const;

    const Catalogue& m_catalogue;
    const Strings& m_strings;
    const Dossier& m_dossier;
};

/// Texts that say nothing, in lower case, however often they are looked for.
class PlaceholderTexts {
public:
    PlaceholderTexts() = default;
    explicit PlaceholderTexts(const QStringList&);

    [[nodiscard]] bool contains(const QString& text) const { return m_texts.contains(text); }

    /// Does one of them begin like this, whatever the case? Nearly nothing that people write does,
    /// and the rest need not be asked.
    [[nodiscard]] bool mayBegin(QStringView text) const;

    [[nodiscard]] qsizetype longest() const { return m_longest; }

private:
    QSet<QString> m_texts;
    QSet<QString> m_beginnings; ///< two characters, or one where there are no more
    qsizetype m_longest = 0;
};

/// The first text, in lower case, that is all there is of the answer, or of a sentence of it, as it
/// was typed; empty if there is none. Looks at texts that people write, not at choices or figures.
[[nodiscard]] QString placeholderIn(const Value&, FieldType, const PlaceholderTexts&);
/// The same for an answer with its reason and translations; rows of a table are not looked at.
[[nodiscard]] QString placeholderIn(const Answer&, FieldType, const PlaceholderTexts&);

} // namespace vitrine
