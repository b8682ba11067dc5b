// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/SearchedTexts.h"
#include "model/regime/Rule.h"

#include <QHash>
#include <QSet>

#include <bitset>
#include <optional>

namespace vitrine {

/// What a rule about texts looks for, and where: texts that say nothing, words that take a
/// statement back, addresses that will not lead there for long, links that lead elsewhere. Made
/// once for many answers.
class TextSearch {
public:
    /// nullopt: the rule is about something else.
    [[nodiscard]] static std::optional<TextSearch> of(const Rule&);

    /// Where it looks; empty: everywhere.
    [[nodiscard]] const QList<FieldPath>& places() const { return m_places; }

    /// Does it look at this fact, or at this column of it? A fact without a column means the whole
    /// answer, without the cells of a table.
    [[nodiscard]] bool looksAt(const FieldPath& fact) const;

    /// Does it look at any column of this table?
    [[nodiscard]] bool looksInto(const FieldPath& table) const;

    /// Does it look at every fact?
    [[nodiscard]] bool looksEverywhere() const { return m_places.isEmpty(); }

    /// The first thing found, as it was typed; empty if there is none.
    [[nodiscard]] QString in(const SearchedTexts&) const;

private:
    enum class Kind { Whole, Phrase, Address, Link };

    TextSearch(Kind kind, const QStringList& texts, const QList<FieldPath>& places);

    void addPhrase(const QString& phrase);
    [[nodiscard]] bool mayBegin(QChar c) const;
    [[nodiscard]] QString wholeIn(QStringView text) const;
    [[nodiscard]] bool isLookedFor(QStringView text) const;
    [[nodiscard]] QString sentenceIn(QStringView text) const;
    [[nodiscard]] QString linkIn(const SearchedTexts&) const;
    [[nodiscard]] QString phraseIn(const SearchedText&) const;
    [[nodiscard]] qsizetype
    endOf(const QStringList& parts, const QString& lower, qsizetype begin) const;
    [[nodiscard]] qsizetype endOfGap(const QString& lower, qsizetype begin) const;

    Kind m_kind;
    QSet<QString> m_set;                   ///< in lower case
    QList<QStringList> m_phrases;          ///< the same by their parts
    QHash<char16_t, QList<int>> m_begunBy; ///< which phrases begin with a letter, in order
    std::bitset<256> m_initials = {};      ///< what begins with others is never looked for
    qsizetype m_longest = 0;
    QList<FieldPath> m_places;
};

} // namespace vitrine
