// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/Edit.h"

#include "model/dossier/ListDiff.h"
#include "model/dossier/TableDiff.h"

#include <algorithm>
#include <utility>

namespace vitrine {

namespace {

RowPlace placeIn(const Table& table, qsizetype index) {
    return {index, index == 0 ? QString() : table.rows.at(index - 1).id};
}

/// Takes a change apart.
class Parts {
public:
    explicit Parts(const Change& change)
        : m_path(change.path.fieldPath())
        , m_before(change.before.value_or(Answer()))
        , m_after(change.after.value_or(Answer())) {}

    QList<Edit> edits() {
        addPart<StateEdit>(m_before.state, m_after.state);
        addValue();
        addPart<ReasonEdit>(m_before.reason, m_after.reason);
        addPart<EffortEdit>(m_before.effort, m_after.effort);
        addPart<ReadersEdit>(m_before.audience, m_after.audience);
        addItems(m_before.withholdings, m_after.withholdings);
        addItems(m_before.sources, m_after.sources);
        addItems<QString>(m_before.evidence, m_after.evidence);
        addPart<NoteEdit>(m_before.note, m_after.note);
        addTranslations();
        addPart<MembersEdit>(m_before.extra, m_after.extra);
        return std::move(m_edits);
    }

private:
    template <class E, class T>
    void addPart(const T& before, const T& after) {
        if (!(before == after))
            m_edits.append(E{m_path, before, after});
    }

    void addValue() {
        const Table* before = m_before.value.get<Table>();
        const Table* after = m_after.value.get<Table>();
        static const Table none;
        if (before)
            addRows(*before, after ? *after : none);
        addPart<ValueEdit>(before ? Value(none) : m_before.value,
                           after ? Value(none) : m_after.value);
        if (after && !before)
            addRows(none, *after);
    }

    void addRows(const Table& before, const Table& after) {
        const TableDiff diff = diffTables(before, after);
        for (const qsizetype i : diff.removed) {
            const Row& row = before.rows.at(i);
            m_edits.append(RowRemoved{m_path.withRow(row.id), row, placeIn(before, i)});
        }
        auto added = diff.added.cbegin();
        auto moved = diff.moved.cbegin();
        while (added != diff.added.cend() || moved != diff.moved.cend()) {
            const bool adds =
                moved == diff.moved.cend() || (added != diff.added.cend() && *added < moved->after);
            const qsizetype i = adds ? *added++ : moved->after;
            const Row& row = after.rows.at(i);
            const FieldPath path = m_path.withRow(row.id);
            if (adds)
                m_edits.append(RowAdded{path, row, placeIn(after, i)});
            else
                m_edits.append(RowMoved{path, placeIn(before, moved++->before), placeIn(after, i)});
        }
        for (const RowPlaces& row : diff.changed)
            addCells(before.rows.at(row.before), after.rows.at(row.after));
    }

    void addCells(const Row& before, const Row& after) {
        auto a = before.cells.cbegin();
        auto b = after.cells.cbegin();
        while (a != before.cells.cend() || b != after.cells.cend()) {
            const bool inBefore =
                a != before.cells.cend() && (b == after.cells.cend() || a.key() <= b.key());
            const bool inAfter =
                b != after.cells.cend() && (a == before.cells.cend() || b.key() <= a.key());
            const QString column = inBefore ? a.key() : b.key();
            const Value was = inBefore ? *a++ : Value();
            const Value is = inAfter ? *b++ : Value();
            if (!(was == is))
                m_edits.append(CellEdit{m_path.withRow(after.id, column), was, is});
        }
        if (before.extra != after.extra)
            m_edits.append(RowMembersEdit{m_path.withRow(after.id), before.extra, after.extra});
    }

    template <class T>
    void addItems(const QList<T>& before, const QList<T>& after) {
        // What is changed stands first, then what goes, from the end, then what comes: so each
        // place is right also where the edits are made one by one.
        QList<ItemPlaces> items = diffLists(before, after);
        std::ranges::stable_sort(items, {}, [](const ItemPlaces& item) {
            return item.after < 0    ? std::pair(1, -item.before)
                   : item.before < 0 ? std::pair(2, item.after)
                                     : std::pair(0, item.before);
        });
        for (const ItemPlaces& item : std::as_const(items)) {
            ItemEdit<T> edit{m_path, {}, {}, item.before, item.after};
            if (item.before >= 0)
                edit.before = before.at(item.before);
            if (item.after >= 0)
                edit.after = after.at(item.after);
            m_edits.append(edit);
        }
    }

    void addTranslations() {
        QStringList languages = m_before.translations.keys() + m_after.translations.keys();
        languages.sort();
        languages.removeDuplicates();
        for (const QString& language : std::as_const(languages)) {
            const QString before = m_before.translations.value(language);
            const QString after = m_after.translations.value(language);
            if (before != after)
                m_edits.append(TranslationEdit{m_path, language, before, after});
        }
    }

    const FieldPath m_path;
    const Answer m_before;
    const Answer m_after;
    QList<Edit> m_edits;
};

struct Inverter {
    template <Part part, class T>
    Edit operator()(const PartEdit<part, T>& edit) const {
        return PartEdit<part, T>{edit.path, edit.after, edit.before};
    }

    Edit operator()(const RowAdded& edit) const {
        return RowRemoved{edit.path, edit.row, edit.place};
    }

    Edit operator()(const RowRemoved& edit) const {
        return RowAdded{edit.path, edit.row, edit.place};
    }

    Edit operator()(const RowMoved& edit) const {
        return RowMoved{edit.path, edit.after, edit.before};
    }

    template <class T>
    Edit operator()(const ItemEdit<T>& edit) const {
        return ItemEdit<T>{edit.path, edit.after, edit.before, edit.placeAfter, edit.placeBefore};
    }

    Edit operator()(const TranslationEdit& edit) const {
        return TranslationEdit{edit.path, edit.language, edit.after, edit.before};
    }
};

} // namespace

const FieldPath& pathOf(const Edit& edit) {
    return std::visit([](const auto& each) -> const FieldPath& { return each.path; },
                      edit.variant());
}

QList<Edit> edits(const Change& change) {
    return Parts(change).edits();
}

QList<Edit> edits(const QList<Change>& changes) {
    QList<Edit> all;
    for (const Change& change : changes)
        all += edits(change);
    return all;
}

Edit invert(const Edit& edit) {
    return std::visit(Inverter(), edit.variant());
}

QList<Edit> invert(const QList<Edit>& edits) {
    QList<Edit> inverse;
    inverse.reserve(edits.size());
    for (auto it = edits.crbegin(); it != edits.crend(); ++it)
        inverse.append(invert(*it));
    return inverse;
}

} // namespace vitrine
