// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/TableDiff.h"

#include "model/core/CommonEnds.h"

#include <QHash>
#include <QSet>
#include <QStringView>

#include <algorithm>
#include <vector>

namespace vitrine {

namespace {

using Places = QHash<QStringView, qsizetype>;

/// Row id → place, of the rows from \a begin to \a end; fewer than rows if an id is there twice.
Places placesOf(const QList<Row>& rows, qsizetype begin, qsizetype end) {
    Places places;
    places.reserve(end - begin);
    for (qsizetype i = begin; i < end; ++i)
        places.insert(rows.at(i).id, i);
    return places;
}

/// Members of the longest run of rows that are in order on both sides; \a second of each rises,
/// the list is in the order of \a first.
template <class First>
QSet<qsizetype> longestRun(const QList<RowPlaces>& rows, First second) {
    std::vector<qsizetype> tails; // the last row of the best run of each length
    std::vector<qsizetype> previous(static_cast<std::size_t>(rows.size()), -1);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto at = std::lower_bound(
            tails.begin(), tails.end(), second(rows.at(i)), [&](qsizetype row, qsizetype place) {
                return second(rows.at(row)) < place;
            });
        if (at != tails.begin())
            previous[static_cast<std::size_t>(i)] = *std::prev(at);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    QSet<qsizetype> run;
    for (qsizetype i = tails.empty() ? -1 : tails.back(); i >= 0;
         i = previous[static_cast<std::size_t>(i)])
        run.insert(rows.at(i).after);
    return run;
}

/// Rows that keep their place stay: only those can stay beside them that pass none of them.
QList<RowPlaces> thatMayStay(const QList<RowPlaces>& common) {
    QList<qsizetype> kept;
    for (const RowPlaces& row : common)
        if (row.before == row.after)
            kept.append(row.after);
    const auto keptBelow = [&kept](qsizetype place) {
        return std::lower_bound(kept.cbegin(), kept.cend(), place) - kept.cbegin();
    };
    QList<RowPlaces> result;
    for (const RowPlaces& row : common)
        if (keptBelow(row.before) == keptBelow(row.after))
            result.append(row);
    return result;
}

/// \a common: rows of both tables, in the order after.
QList<RowPlaces> movedRows(const QList<RowPlaces>& common, const Table& after) {
    if (std::ranges::is_sorted(common, {}, &RowPlaces::before))
        return {};
    const QList<RowPlaces> inOrderAfter = thatMayStay(common);
    QList<RowPlaces> inOrderBefore = inOrderAfter;
    std::ranges::sort(inOrderBefore, {}, &RowPlaces::before);
    // Of two runs of one length either may stay. The ids decide, so that the way back is the same.
    const auto byId = [&after](const RowPlaces& a, const RowPlaces& b) {
        return after.rows.at(a.after).id < after.rows.at(b.after).id;
    };
    const bool turned = std::lexicographical_compare(inOrderAfter.cbegin(),
                                                     inOrderAfter.cend(),
                                                     inOrderBefore.cbegin(),
                                                     inOrderBefore.cend(),
                                                     byId);
    const QSet<qsizetype> staying =
        turned ? longestRun(inOrderBefore, [](const RowPlaces& row) { return row.after; })
               : longestRun(inOrderAfter, [](const RowPlaces& row) { return row.before; });
    QList<RowPlaces> moved;
    for (const RowPlaces& row : common)
        if (!staying.contains(row.after))
            moved.append(row);
    return moved;
}

} // namespace

TableDiff diffTables(const Table& before, const Table& after) {
    const CommonEnds ends = commonEnds(before.rows, after.rows);
    const qsizetype endBefore = before.rows.size() - ends.tail;
    const qsizetype endAfter = after.rows.size() - ends.tail;
    const Places placesBefore = placesOf(before.rows, ends.head, endBefore);
    const Places placesAfter = placesOf(after.rows, ends.head, endAfter);
    const bool unique =
        placesBefore.size() == endBefore - ends.head && placesAfter.size() == endAfter - ends.head;
    TableDiff diff;
    QList<RowPlaces> common;
    for (qsizetype i = ends.head; i < endBefore; ++i)
        if (!unique || !placesAfter.contains(before.rows.at(i).id))
            diff.removed.append(i);
    for (qsizetype i = ends.head; i < endAfter; ++i) {
        const Row& row = after.rows.at(i);
        const qsizetype was = unique ? placesBefore.value(row.id, -1) : -1;
        if (was < 0) {
            diff.added.append(i);
            continue;
        }
        common.append({was, i});
        if (!(before.rows.at(was) == row))
            diff.changed.append({was, i});
    }
    diff.moved = movedRows(common, after);
    return diff;
}

} // namespace vitrine
