// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/report/MarkedBlocks.h"

#include "exporters/report/Alignment.h"
#include "exporters/report/Inlines.h"
#include "model/core/Overloaded.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QStringList wordsIn(const QString& text) {
    QStringList words;
    for (const QChar c : text) {
        const bool joins = !words.isEmpty() && words.last().back().isLetterOrNumber() &&
                           (c.isLetterOrNumber() || c.isMark());
        if (joins || c.isLowSurrogate())
            words.isEmpty() ? words << QString(c) : (words.last() += c, words);
        else
            words << QString(c);
    }
    return words;
}

bool isBlank(const Inline& piece) {
    const Text* text = std::get_if<Text>(&piece);
    return text && text->text.trimmed().isEmpty();
}

} // namespace

NoteWords::NoteWords(const Blocks& body) {
    for (const Block& block : body)
        if (const Notes* notes = std::get_if<Notes>(&block.kind))
            for (const Notes::Item& item : notes->items)
                m_words.insert(item.number, item.text);
}

QString MarkedBlocks::key(const Inlines& list, const NoteWords& notes) const {
    QString key;
    for (const Inline& piece : list)
        std::visit(Overloaded{[&](const Text& text) { key += text.text; },
                              [&](const Link& link) { key += link.text + u'\n' + link.target; },
                              [&](const LineBreak&) { key += u'\n'; },
                              [&](const Box& box) { key += boxSign(box); },
                              [&](const NoteMark& mark) {
                                  key += u'[' + plainText(notes.words(mark)) + u']';
                              },
                              [](const Anchor&) {}},
                   piece);
    return key;
}

QString MarkedBlocks::key(const Block& block, const NoteWords& notes) const {
    const QString kind = QString::number(block.kind.index());
    if (const Paragraph* paragraph = std::get_if<Paragraph>(&block.kind))
        return kind + QString::number(int(paragraph->role)) + key(paragraph->text, notes);
    if (const TableBlock* table = std::get_if<TableBlock>(&block.kind)) {
        QString words = kind + table->caption;
        for (const Inlines& cell : table->head)
            words += u'\t' + key(cell, notes);
        for (const QList<Inlines>& row : table->rows)
            for (const Inlines& cell : row)
                words += u'\t' + key(cell, notes);
        return words;
    }
    if (const BulletList* list = std::get_if<BulletList>(&block.kind)) {
        QString words = kind;
        for (const Blocks& item : list->items)
            for (const Block& each : item)
                words += u'\t' + key(each, notes);
        return words;
    }
    return kind + plainText(Blocks{block});
}

bool MarkedBlocks::areEqual(const Blocks& before, const Blocks& after) const {
    QString then;
    QString now;
    for (const Block& block : before)
        then += key(block, m_before) + u'\n';
    for (const Block& block : after)
        now += key(block, m_after) + u'\n';
    return then == now;
}

QList<MarkedBlocks::Piece> MarkedBlocks::pieces(const Inlines& list, State state) const {
    const NoteWords& notes = state == State::Removed ? m_before : m_after;
    QList<Piece> out;
    for (const Inline& piece : list) {
        if (std::holds_alternative<Anchor>(piece))
            continue;
        if (const Text* text = std::get_if<Text>(&piece)) {
            for (const QString& word : wordsIn(text->text)) {
                Text part = *text;
                part.text = word;
                out << Piece{state, part, word};
            }
            continue;
        }
        out << Piece{state, piece, QString::number(piece.index()) + key({piece}, notes)};
    }
    return out;
}

/// A stretch that went or came is one text between signs.
Inlines MarkedBlocks::written(const QList<Piece>& pieces) {
    Inlines out;
    QString words;
    State state = State::Kept;
    const auto flush = [&] {
        if (words.isEmpty())
            return;
        Text text{state == State::Removed ? "[-"_L1 + words + "-]"_L1 : "{+"_L1 + words + "+}"_L1};
        text.removed = state == State::Removed;
        text.added = state == State::Added;
        out << text;
        words.clear();
    };
    for (const Piece& piece : pieces) {
        if (piece.state != state)
            flush();
        state = piece.state;
        const NoteMark* mark = std::get_if<NoteMark>(&piece.content);
        if (state != State::Kept) {
            const NoteWords& notes = state == State::Removed ? m_before : m_after;
            words += mark ? u" ["_s + plainText(notes.words(*mark)) + u']'
                          : plainText(Inlines{piece.content});
            continue;
        }
        if (mark) {
            out << m_notes.mark(m_after.words(*mark));
            continue;
        }
        const Text* text = std::get_if<Text>(&piece.content);
        Text* last = out.isEmpty() ? nullptr : std::get_if<Text>(&out.last());
        const bool joins = text && last && !last->added && !last->removed &&
                           last->strong == text->strong && last->emphasis == text->emphasis &&
                           last->code == text->code && last->language == text->language;
        if (joins)
            last->text += text->text;
        else
            out << piece.content;
    }
    flush();
    return out;
}

Inlines MarkedBlocks::mergedWords(const Inlines& before, const Inlines& after) {
    const QList<Piece> old = pieces(before, State::Removed);
    const QList<Piece> now = pieces(after, State::Added);
    QStringList then;
    QStringList keys;
    for (const Piece& piece : old)
        then << piece.key;
    for (const Piece& piece : now)
        keys << piece.key;
    const QList<AlignedPlaces> places = aligned(then, keys);
    QList<Piece> out;
    QList<Piece> came;
    bool changing = false;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const auto& [gone, come] = places.at(i);
        const bool kept = gone >= 0 && come >= 0;
        const bool next =
            i + 1 < places.size() && (places.at(i + 1).before < 0 || places.at(i + 1).after < 0);
        if (kept && !(changing && next && isBlank(now.at(come).content))) {
            out << std::exchange(came, {});
            out << Piece{State::Kept, now.at(come).content, {}};
            changing = false;
            continue;
        }
        // A blank between two changes is no reason to stop.
        if (gone >= 0)
            out << old.at(gone);
        if (come >= 0)
            came << now.at(come);
        changing = true;
    }
    out << came;
    return written(out);
}

Inlines MarkedBlocks::whole(const Inlines& list, State state) {
    return written(pieces(list, state));
}

Blocks MarkedBlocks::whole(const Blocks& list, State state) {
    Blocks out;
    for (const Block& block : list)
        out << whole(block, state);
    return out;
}

Block MarkedBlocks::whole(const Block& block, State state) {
    if (const Paragraph* paragraph = std::get_if<Paragraph>(&block.kind))
        return {Paragraph{whole(paragraph->text, state), paragraph->role}};
    if (const TableBlock* table = std::get_if<TableBlock>(&block.kind)) {
        TableBlock marked = *table;
        for (QList<Inlines>& row : marked.rows)
            for (Inlines& cell : row)
                cell = whole(cell, state);
        marked.anchors.clear();
        return {marked};
    }
    if (const BulletList* list = std::get_if<BulletList>(&block.kind)) {
        BulletList marked = *list;
        for (Blocks& item : marked.items)
            item = whole(item, state);
        return {marked};
    }
    if (const Quote* quote = std::get_if<Quote>(&block.kind))
        return {Quote{whole(quote->content, state)}};
    return {Paragraph{whole(plain(plainText(Blocks{block}).trimmed()), state)}};
}

TableBlock MarkedBlocks::mergedTable(const TableBlock& before, const TableBlock& after) {
    const auto rowKey = [&](const QList<Inlines>& row) { return plainText(row.value(0)); };
    const auto rowWords = [&](const QList<Inlines>& row, const NoteWords& notes) {
        QString words;
        for (const Inlines& cell : row)
            words += key(cell, notes) + u'\t';
        return words;
    };
    QStringList then;
    QStringList now;
    for (const QList<Inlines>& row : before.rows)
        then << rowKey(row);
    for (const QList<Inlines>& row : after.rows)
        now << rowKey(row);
    const auto places = pairedByLikeness(aligned(then, now), [&](qsizetype row, qsizetype other) {
        return likenessOf(rowWords(before.rows.at(row), m_before),
                          rowWords(after.rows.at(other), m_after));
    });
    TableBlock table;
    table.caption = after.caption;
    table.firstIsLabel = after.firstIsLabel;
    table.head = after.head;
    table.head << plain(m_strings.phrase(u"document.change"_s));
    table.numeric = after.numeric;
    for (const auto& [gone, come] : places) {
        QList<Inlines> cells;
        QString what;
        if (gone < 0 || come < 0) {
            const State state = gone < 0 ? State::Added : State::Removed;
            for (const Inlines& cell : gone < 0 ? after.rows.at(come) : before.rows.at(gone))
                cells << whole(cell, state);
            what = gone < 0 ? u"change.added"_s : u"change.removed"_s;
        } else {
            const QList<Inlines>& old = before.rows.at(gone);
            const QList<Inlines>& row = after.rows.at(come);
            if (rowWords(old, m_before) == rowWords(row, m_after))
                continue;
            for (qsizetype i = 0; i < after.head.size(); ++i)
                cells << mergedWords(old.value(i), row.value(i));
            what = u"change.changed"_s;
        }
        cells.resize(after.head.size());
        table.rows << (cells << plain(m_strings.phrase(what)));
    }
    return table;
}

BulletList MarkedBlocks::mergedList(const BulletList& before, const BulletList& after) {
    const auto keys = [&](const BulletList& list, const NoteWords& notes) {
        QStringList out;
        for (const Blocks& item : list.items) {
            QString words;
            for (const Block& each : item)
                words += key(each, notes) + u'\n';
            out << words;
        }
        return out;
    };
    BulletList list = after;
    list.items.clear();
    const QStringList then = keys(before, m_before);
    const QStringList now = keys(after, m_after);
    const auto places = pairedByLikeness(aligned(then, now), [&](qsizetype row, qsizetype other) {
        return likenessOf(then.at(row), now.at(other));
    });
    for (const auto& [gone, come] : places)
        list.items << (gone < 0   ? whole(after.items.at(come), State::Added)
                       : come < 0 ? whole(before.items.at(gone), State::Removed)
                                  : merged(before.items.at(gone), after.items.at(come)));
    return list;
}

Block MarkedBlocks::mergedBlock(const Block& before, const Block& after) {
    if (const Paragraph* now = std::get_if<Paragraph>(&after.kind))
        return {
            Paragraph{mergedWords(std::get<Paragraph>(before.kind).text, now->text), now->role}};
    if (const TableBlock* now = std::get_if<TableBlock>(&after.kind))
        return {mergedTable(std::get<TableBlock>(before.kind), *now)};
    if (const BulletList* now = std::get_if<BulletList>(&after.kind))
        return {mergedList(std::get<BulletList>(before.kind), *now)};
    return {Paragraph{mergedWords(plain(plainText(Blocks{before}).trimmed()),
                                  plain(plainText(Blocks{after}).trimmed()))}};
}

Blocks MarkedBlocks::merged(const Blocks& before, const Blocks& after) {
    QStringList then;
    QStringList now;
    for (const Block& block : before)
        then << key(block, m_before);
    for (const Block& block : after)
        now << key(block, m_after);
    const auto places = pairedByLikeness(aligned(then, now), [&](qsizetype row, qsizetype other) {
        const Block& old = before.at(row);
        const Block& next = after.at(other);
        if (old.kind.index() != next.kind.index())
            return 0.0;
        const TableBlock* oldTable = std::get_if<TableBlock>(&old.kind);
        const TableBlock* table = std::get_if<TableBlock>(&next.kind);
        // The same columns, whatever the rows: a table that changed.
        if (oldTable && table) {
            QString head;
            QString otherHead;
            for (const Inlines& cell : oldTable->head)
                head += plainText(cell) + u'\n';
            for (const Inlines& cell : table->head)
                otherHead += plainText(cell) + u'\n';
            return head == otherHead ? 1.0 : 0.0;
        }
        return likenessOf(plainText(Blocks{old}), plainText(Blocks{next}));
    });
    Blocks out;
    bool skipped = false;
    for (const auto& [gone, come] : places) {
        const bool same = gone >= 0 && come >= 0 && then.at(gone) == now.at(come);
        if (same) {
            if (!std::exchange(skipped, true))
                out << Block{Paragraph{plain(u"…"_s)}};
            continue;
        }
        skipped = false;
        out << (gone < 0   ? whole(after.at(come), State::Added)
                : come < 0 ? whole(before.at(gone), State::Removed)
                           : mergedBlock(before.at(gone), after.at(come)));
    }
    return out;
}

} // namespace vitrine
