// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/start/StartPage.h"

namespace vitrine {

/// The dossiers that were open before, newest first, at most ten; kept in the settings.
namespace RecentDossiers {

/// As they are remembered; looks at no folder.
[[nodiscard]] QList<RecentDossier> list();
void add(const QString& directory, const QString& title);
void remove(const QString& directory);
void clear();

/// The same as they are now: which are not there any more, how they are called, how much unsaved
/// work was kept. Reads the first file of each and no more; a folder on a network may let it wait,
/// so this is for a worker.
[[nodiscard]] QList<RecentDossier> lookedAt(QList<RecentDossier>);

} // namespace RecentDossiers

} // namespace vitrine
