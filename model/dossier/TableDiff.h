// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dossier/Value.h"

#include <QList>

namespace vitrine {

/// Where a row lies in two tables; places count from 0.
struct RowPlaces {
    qsizetype before = 0;
    qsizetype after = 0;
    friend bool operator==(const RowPlaces&, const RowPlaces&) = default;
};

/// How two tables differ, row by row; rows are known by their ids. The other way round gives the
/// same with before and after swapped.
struct TableDiff {
    QList<qsizetype> removed = {}; ///< places before, ascending
    QList<qsizetype> added = {};   ///< places after, ascending
    /// Rows that have to be picked up to get from one order to the other: few, and never one that
    /// keeps its place. Ascending by the place after.
    QList<RowPlaces> moved = {};
    QList<RowPlaces> changed = {}; ///< rows that hold something else; ascending by the place after

    [[nodiscard]] bool isEmpty() const {
        return removed.isEmpty() && added.isEmpty() && moved.isEmpty() && changed.isEmpty();
    }
};

/// Quick where little differs: rows that are equal at both ends are only compared. A table that
/// holds an id twice (none in a Dossier does) is told as rows removed and added.
[[nodiscard]] TableDiff diffTables(const Table& before, const Table& after);

} // namespace vitrine
