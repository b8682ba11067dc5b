// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Result.h"
#include "model/dossier/Change.h"
#include "model/dossier/Dossier.h"
#include "model/regime/Regime.h"

namespace vitrine {

class Library;

/// One regime that goes from the version that a dossier pins to another.
struct MigrationRoute {
    const Regime* regime = nullptr; ///< that knows the path; lives as long as its library
    QString from;
    QString to;
    QList<Migration> path; ///< empty: the dossier is there already
};

struct MigratedDossier {
    Dossier dossier;
    QList<Change> changes; ///< one for each fact that is told differently; their inverses undo it
    QList<Note> notes;     ///< what changed in the law, and what was put aside
};

/// The migrations from one version to another, oldest first, through every version on the way.
/// Nothing if both are the same. Errors: NotFound (no path leads there; says what there is).
[[nodiscard]] Result<QList<Migration>>
migrationPath(const Regime& regime, const QString& from, const QString& to);

/// The ways to newer versions of what the dossier follows, by regime. Left out is where it pins the
/// newest already, or where no path leads there.
[[nodiscard]] QList<MigrationRoute> routesToNewest(const Dossier&, const Library&);

/// Takes a dossier along a path and pins the version it ends at. Pure: the same dossier comes out
/// the same, row ids included. Nothing that was told is dropped: what has no place any more is in
/// dossier/parked.
[[nodiscard]] MigratedDossier
migrate(const Dossier&, const Regime& regime, const QList<Migration>& path, const Strings&);
/// The same for several regimes, one after the other.
[[nodiscard]] MigratedDossier
migrate(const Dossier&, const QList<MigrationRoute>& routes, const Strings&);

} // namespace vitrine
