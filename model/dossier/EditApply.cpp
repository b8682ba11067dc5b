// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/Dossier.h"
#include "model/dossier/Edit.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace vitrine {

namespace {

/// A row that is to lie at a place.
struct Placement {
    Row row;
    RowPlace place;
};

/// Rows that stay where they are, and rows that are put beside them.
class Arrangement {
public:
    explicit Arrangement(QList<Placement> placements)
        : m_placements(std::move(placements))
        , m_placed(m_placements.size(), false) {
        std::stable_sort(
            m_placements.begin(), m_placements.end(), [](const Placement& a, const Placement& b) {
                return a.place.index < b.place.index;
            });
        for (qsizetype i = m_placements.size() - 1; i >= 0; --i)
            m_following[m_placements.at(i).place.follows].append(i);
    }

    QList<Row> around(const QList<Row>& staying) {
        m_rows.reserve(staying.size() + m_placements.size());
        placeAfter({});
        for (const Row& row : staying) {
            m_rows.append(row);
            placeAfter(row.id);
        }
        // The row that these were to follow is not there.
        for (qsizetype i = 0; i < m_placements.size(); ++i)
            if (!m_placed[i]) {
                const Placement& lost = m_placements.at(i);
                m_rows.insert(std::min(lost.place.index, m_rows.size()), lost.row);
            }
        return std::move(m_rows);
    }

private:
    /// What follows the row, what follows that, and so on.
    void placeAfter(const QString& id) {
        QList<qsizetype> pending = m_following.value(id);
        while (!pending.isEmpty()) {
            const qsizetype i = pending.takeLast();
            const Placement& placement = m_placements.at(i);
            if (std::exchange(m_placed[i], true))
                continue;
            m_rows.append(placement.row);
            pending += m_following.value(placement.row.id);
        }
    }

    QList<Placement> m_placements;
    QHash<QString, QList<qsizetype>> m_following; ///< id → placements, the last one first
    QList<bool> m_placed;
    QList<Row> m_rows;
};

/// Gathers the edits of one fact and makes them.
class Application {
public:
    explicit Application(Answer answer)
        : m_answer(std::move(answer)) {}

    void operator()(const StateEdit& edit) { m_answer.state = edit.after; }

    void operator()(const ValueEdit& edit) { m_value = &edit; }

    void operator()(const ReasonEdit& edit) { m_answer.reason = edit.after; }

    void operator()(const EffortEdit& edit) { m_answer.effort = edit.after; }

    void operator()(const ReadersEdit& edit) { m_answer.audience = edit.after; }

    void operator()(const NoteEdit& edit) { m_answer.note = edit.after; }

    void operator()(const MembersEdit& edit) { m_answer.extra = edit.after; }

    void operator()(const TranslationEdit& edit) {
        if (edit.after.isEmpty())
            m_answer.translations.remove(edit.language);
        else
            m_answer.translations.insert(edit.language, edit.after);
    }

    void operator()(const RowRemoved& edit) { m_removed.insert(edit.row.id); }

    void operator()(const RowAdded& edit) { m_added.append({edit.row, edit.place}); }

    void operator()(const RowMoved& edit) { m_moved.insert(edit.path.row(), edit.after); }

    void operator()(const CellEdit& edit) { m_cells[edit.path.row()].append(&edit); }

    void operator()(const RowMembersEdit& edit) { m_members.insert(edit.path.row(), edit.after); }

    void operator()(const WithholdingEdit& edit) { m_withholdings.append(&edit); }

    void operator()(const SourceEdit& edit) { m_sources.append(&edit); }

    void operator()(const EvidenceEdit& edit) { m_evidence.append(&edit); }

    Answer result() {
        changeItems(m_answer.withholdings, m_withholdings);
        changeItems(m_answer.sources, m_sources);
        changeItems<QString>(m_answer.evidence, m_evidence);
        // Rows go from a table that is about to be none, and come into one that has just come.
        if (!m_removed.isEmpty())
            removeRows();
        if (m_value)
            m_answer.value = m_value->after;
        changeRows();
        return std::move(m_answer);
    }

private:
    [[nodiscard]] const Table* table() const { return m_answer.value.get<Table>(); }

    void removeRows() {
        if (!table())
            return;
        Table rows = *table();
        rows.rows.removeIf([this](const Row& row) { return m_removed.contains(row.id); });
        m_answer.value = std::move(rows);
    }

    void changeRows() {
        const bool isOrdered = !m_added.isEmpty() || !m_moved.isEmpty();
        if (!isOrdered && m_cells.isEmpty() && m_members.isEmpty())
            return;
        if (!table() && !(m_answer.value.isNull() && !m_added.isEmpty()))
            return;
        Table rows = table() ? *table() : Table();
        if (isOrdered)
            rows.rows = ordered(rows.rows);
        for (qsizetype i = 0; i < rows.rows.size(); ++i)
            changeRow(rows, i);
        m_answer.value = std::move(rows);
    }

    QList<Row> ordered(const QList<Row>& rows) {
        QList<Row> staying;
        QList<Placement> placements;
        QSet<QString> there;
        staying.reserve(rows.size());
        for (const Row& row : rows) {
            there.insert(row.id);
            if (const auto moved = m_moved.constFind(row.id); moved != m_moved.cend())
                placements.append({row, *moved});
            else
                staying.append(row);
        }
        for (const Placement& added : std::as_const(m_added))
            if (!there.contains(added.row.id))
                placements.append(added);
        return Arrangement(std::move(placements)).around(staying);
    }

    /// Only rows that change are detached from what others share.
    void changeRow(Table& table, qsizetype place) const {
        const QString& id = table.rows.at(place).id;
        const auto members = m_members.constFind(id);
        const auto cells = m_cells.constFind(id);
        if (members == m_members.cend() && cells == m_cells.cend())
            return;
        Row& row = table.rows[place];
        if (members != m_members.cend())
            row.extra = *members;
        for (const CellEdit* edit : cells == m_cells.cend() ? QList<const CellEdit*>() : *cells)
            if (edit->after.isNull())
                row.cells.remove(edit->path.column());
            else
                row.cells.insert(edit->path.column(), edit->after);
    }

    /// The item that an edit means: one that is as it was, nearest to where it was.
    template <class T>
    static qsizetype placeOf(const QList<T>& items, const ItemEdit<T>& edit) {
        qsizetype best = -1;
        for (qsizetype i = 0; i < items.size(); ++i)
            if (items.at(i) == *edit.before &&
                (best < 0 || std::abs(i - edit.placeBefore) < std::abs(best - edit.placeBefore)))
                best = i;
        return best;
    }

    template <class T>
    static void changeItems(QList<T>& items, QList<const ItemEdit<T>*> edits) {
        if (edits.isEmpty())
            return;
        QSet<qsizetype> gone;
        const QList<T> before = items;
        for (const auto* edit : std::as_const(edits)) {
            const qsizetype place = edit->before ? placeOf(before, *edit) : -1;
            if (place < 0)
                continue;
            if (edit->after)
                items[place] = *edit->after;
            else
                gone.insert(place);
        }
        for (qsizetype i = items.size() - 1; i >= 0; --i)
            if (gone.contains(i))
                items.removeAt(i);
        std::ranges::stable_sort(edits, {}, &ItemEdit<T>::placeAfter);
        for (const auto* edit : std::as_const(edits))
            if (!edit->before && edit->after)
                items.insert(std::clamp<qsizetype>(edit->placeAfter, 0, items.size()),
                             *edit->after);
    }

    Answer m_answer;
    const ValueEdit* m_value = nullptr;
    QSet<QString> m_removed;
    QList<Placement> m_added;
    QHash<QString, RowPlace> m_moved;
    QHash<QString, QList<const CellEdit*>> m_cells;
    QHash<QString, Members> m_members;
    QList<const WithholdingEdit*> m_withholdings;
    QList<const SourceEdit*> m_sources;
    QList<const EvidenceEdit*> m_evidence;
};

} // namespace

Answer apply(const QList<Edit>& edits, Answer answer) {
    Application application(std::move(answer));
    for (const Edit& edit : edits)
        std::visit(application, edit.variant());
    return application.result();
}

QList<Change> changesBy(const QList<Edit>& edits, const Dossier& dossier) {
    std::map<FieldPath, QList<Edit>> byFact;
    for (const Edit& edit : edits)
        byFact[pathOf(edit).fieldPath()].append(edit);
    Dossier edited = dossier;
    QList<Change> changes;
    for (const auto& [path, ofFact] : byFact) {
        Change change{path, toldAt(dossier, path), std::nullopt};
        edited.set(path, apply(ofFact, change.before.value_or(Answer())));
        change.after = toldAt(edited, path);
        if (change.before != change.after)
            changes.append(change);
    }
    return changes;
}

Dossier apply(const QList<Edit>& edits, Dossier dossier) {
    const QList<Change> changes = changesBy(edits, dossier);
    return apply(changes, std::move(dossier));
}

} // namespace vitrine
