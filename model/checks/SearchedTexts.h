// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/catalogue/Catalogue.h"
#include "model/dossier/Answer.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace vitrine {

/// A text and the forms of it in which phrases are looked for.
struct SearchedText {
    QString written; ///< as it stands there
    QString typed;   ///< with single blanks
    QString lower;   ///< as long as typed; empty where the small letters would be more or fewer
};

/// The texts of an answer or of a cell that somebody wrote, in the forms in which rules search
/// them. Each form is made when the first rule asks for it, and serves all rules. Of one thread;
/// the answer must outlive it.
class SearchedTexts {
public:
    SearchedTexts(const Answer& answer, FieldType type);
    SearchedTexts(const Value& value, FieldType type);

    /// What is told: the value's texts, of an answer also its translations.
    [[nodiscard]] const QStringList& told() const;
    /// The same without marks of emphasis.
    [[nodiscard]] const QList<SearchedText>& phrases() const;
    /// Why nothing is told, what was done to find out, and what is told.
    [[nodiscard]] QStringList statements() const;
    /// The addresses in all of that and in the sources.
    [[nodiscard]] const QList<SearchedText>& addresses() const;

    /// Are the texts read as Markdown?
    [[nodiscard]] bool areMarkdown() const { return m_type == FieldType::LongText; }

    /// Of an answer; none of a cell.
    [[nodiscard]] const QList<Source>& sources() const;

private:
    const Answer* m_answer = nullptr;
    const Value* m_value = nullptr;
    FieldType m_type;
    mutable std::optional<QStringList> m_told;
    mutable std::optional<QList<SearchedText>> m_phrases;
    mutable std::optional<QList<SearchedText>> m_addresses;
};

/// Is this a place where a word begins or ends?
[[nodiscard]] inline bool isWordEdge(const QString& text, qsizetype before, qsizetype after) {
    const auto isWord = [&](qsizetype i) {
        return i >= 0 && i < text.size() && text.at(i).isLetterOrNumber();
    };
    return !isWord(before) || !isWord(after);
}

} // namespace vitrine
