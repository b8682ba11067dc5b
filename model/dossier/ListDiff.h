// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal to model/dossier: how two short lists of circumstances differ.

#include "model/dossier/Answer.h"

#include <QList>

namespace vitrine {

/// An item that was added (before is -1), removed (after is -1) or changed; places from 0.
struct ItemPlaces {
    qsizetype before = -1;
    qsizetype after = -1;
};

/// Few items that lead from one list to the other, in order. An item that comes where another goes
/// counts as changed; of withholdings only where both keep the same row and column, of attached
/// files never. The other way round gives the same with before and after swapped.
[[nodiscard]] QList<ItemPlaces> diffLists(const QList<Withholding>&, const QList<Withholding>&);
[[nodiscard]] QList<ItemPlaces> diffLists(const QList<Source>&, const QList<Source>&);
[[nodiscard]] QList<ItemPlaces> diffLists(const QList<QString>&, const QList<QString>&);

} // namespace vitrine
