// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/catalogue/Catalogue.h"
#include "model/dossier/Answer.h"
#include "model/regime/Rule.h"

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

    /// The first thing found, as it was typed; empty if there is none.
    [[nodiscard]] QString in(const Value&, FieldType) const;
    /// The same for an answer with its reason, translations and sources; rows of a table are not
    /// looked at.
    [[nodiscard]] QString in(const Answer&, FieldType) const;

private:
    enum class Kind { Whole, Phrase, Address, Link };

    TextSearch(Kind kind, const QStringList& texts, const QList<FieldPath>& places);

    [[nodiscard]] QString inText(const QString& text) const;
    [[nodiscard]] QString wholeIn(QStringView text) const;
    [[nodiscard]] bool isLookedFor(QStringView text) const;
    [[nodiscard]] QString sentenceIn(QStringView text) const;
    [[nodiscard]] QString phraseIn(const QString& text) const;
    [[nodiscard]] qsizetype
    endOf(const QStringList& parts, const QString& lower, qsizetype begin) const;
    [[nodiscard]] QString firstIn(const QStringList& texts) const;

    Kind m_kind;
    QSet<QString> m_set;              ///< in lower case
    QList<QStringList> m_phrases;     ///< the same by their parts
    std::bitset<256> m_initials = {}; ///< what they begin with may be; what they do not, never
    qsizetype m_longest = 0;
    QList<FieldPath> m_places;
};

} // namespace vitrine
