// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Result.h"
#include "model/dossier/Change.h"
#include "model/dossier/Dossier.h"
#include "model/regime/Regime.h"

namespace vitrine {

struct MigratedDossier {
    Dossier dossier;
    QList<Change> changes; ///< one for each fact that is told differently; their inverses undo it
    QList<Note> notes;     ///< what changed in the law, and what was put aside
};

/// The migrations from one version to another, oldest first, through every version on the way.
/// Nothing if both are the same. Errors: NotFound (no path leads there; says what there is).
[[nodiscard]] Result<QList<Migration>>
migrationPath(const Regime& regime, const QString& from, const QString& to);

/// Takes a dossier along a path and pins the version it ends at. Pure: the same dossier comes out
/// the same, row ids included. Nothing that was told is dropped: what has no place any more is in
/// dossier/parked.
[[nodiscard]] MigratedDossier
migrate(const Dossier&, const Regime& regime, const QList<Migration>& path, const Strings&);

} // namespace vitrine
