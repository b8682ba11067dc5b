// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/report/NoteBook.h"
#include "exporters/report/Report.h"

#include <QHash>

namespace vitrine {

/// What the notes of a report say.
class NoteWords {
public:
    explicit NoteWords(const Blocks& body);

    [[nodiscard]] Inlines words(const NoteMark& mark) const { return m_words.value(mark.number); }

private:
    QHash<int, Inlines> m_words;
};

/// Two states of a text as one, with what went and what came marked: "[-went-]", "{+came+}", so
/// that nobody needs to see the lines under and through the words. What both have is left out
/// where it is whole paragraphs or rows.
class MarkedBlocks {
public:
    /// All must outlive it.
    MarkedBlocks(const NoteWords& before, const NoteWords& after, const Strings& strings)
        : m_before(before)
        , m_after(after)
        , m_strings(strings) {}

    [[nodiscard]] bool areEqual(const Blocks& before, const Blocks& after) const;
    [[nodiscard]] Blocks merged(const Blocks& before, const Blocks& after);

    /// Those that the merged texts refer to, since the last call.
    [[nodiscard]] Notes notes() { return m_notes.taken(); }

private:
    enum class State { Kept, Removed, Added };

    struct Piece {
        State state = State::Kept;
        Inline content = {};
        QString key = {};
    };

    [[nodiscard]] QList<Piece> pieces(const Inlines& list, State state) const;
    [[nodiscard]] Inlines written(const QList<Piece>& pieces);
    [[nodiscard]] Inlines mergedWords(const Inlines& before, const Inlines& after);
    [[nodiscard]] Inlines whole(const Inlines& list, State state);
    [[nodiscard]] Blocks whole(const Blocks& list, State state);
    [[nodiscard]] Block whole(const Block& block, State state);
    [[nodiscard]] Block mergedBlock(const Block& before, const Block& after);
    [[nodiscard]] TableBlock mergedTable(const TableBlock& before, const TableBlock& after);
    [[nodiscard]] BulletList mergedList(const BulletList& before, const BulletList& after);
    [[nodiscard]] QString key(const Inlines& list, const NoteWords& notes) const;
    [[nodiscard]] QString key(const Block& block, const NoteWords& notes) const;

    const NoteWords& m_before;
    const NoteWords& m_after;
    const Strings& m_strings;
    NoteBook m_notes;
};

} // namespace vitrine
