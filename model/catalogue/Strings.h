// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Audience.h"
#include "model/core/Result.h"

#include <QDate>
#include <QHash>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace vitrine {

/// Texts that are read when the first of them is asked for; their keys are told without the name of
/// the shelf. Any thread.
class TextShelf {
public:
    using Read = std::function<QHash<QString, QString>()>;

    explicit TextShelf(Read read)
        : m_read(std::move(read)) {}

    [[nodiscard]] const QHash<QString, QString>& texts() const;

private:
    Read m_read;
    mutable std::once_flag m_once;
    mutable QHash<QString, QString> m_texts;
};

/// What keys begin with, up to the colon → the shelf where such texts are.
using TextShelves = QHash<QString, std::shared_ptr<const TextShelf>>;

/// Texts of one language.
struct TextSet {
    QHash<QString, QString> texts = {};
    TextShelves shelves = {};

    [[nodiscard]] QString text(const QString& key) const; ///< or an empty one
};

/// The words of the catalogue, of the regimes and of exported documents in one language, with
/// English as fallback. Resource texts, apart from the UI's own translations: a document can be
/// written in any language whatever the UI speaks. Immutable, shared; any thread.
///
/// Keys: "<category>.label", "<category>/<field>.question", "<category>/<field>.choice.<id>",
/// "<category>/<field>.column.<id>.label", "<regime>:<key>", "phrase.<key>". See REGIMES.md.
class Strings {
public:
    Strings() = default;
    Strings(QString language, TextSet texts, std::shared_ptr<const TextSet> english);
    /// Of texts that are all there.
    Strings(QString language, QHash<QString, QString> texts, QHash<QString, QString> fallback);

    [[nodiscard]] const QString& language() const { return m_language; } ///< "en", "de"

    [[nodiscard]] bool has(const QString& key) const;
    /// The text, the English text, or the key itself in angle quotes: never empty by accident.
    [[nodiscard]] QString text(const QString& key) const;
    /// The text or an empty string.
    [[nodiscard]] QString optional(const QString& key) const;
    /// text(key) with %1, %2 … replaced.
    [[nodiscard]] QString text(const QString& key, const QStringList& arguments) const;
    /// Shorthand for text("phrase." + key, arguments): fixed words of documents and explanations.
    [[nodiscard]] QString phrase(const QString& key, const QStringList& arguments = {}) const;

    /// How a reader of documents is called.
    [[nodiscard]] QString reader(Audience) const;

    /// A provision as packs cite it, in English, in this language: its fixed words ("section", the
    /// names of texts) are the phrases "cite.…".
    [[nodiscard]] QString citation(const QString& provision) const;
    /// "2 August 2027", as the phrases "value.date" and "value.date-first" (of a first day) have
    /// it.
    [[nodiscard]] QString day(const QDate&) const;

    /// For numbers and months in this language.
    [[nodiscard]] QLocale locale() const { return QLocale(m_language); }

private:
    struct Citations;

    QString m_language = QStringLiteral("en");
    std::shared_ptr<const TextSet> m_texts;
    std::shared_ptr<const TextSet> m_fallback;    ///< English; null: the language is
    std::shared_ptr<const Citations> m_citations; ///< null: nothing is said otherwise
};

} // namespace vitrine
