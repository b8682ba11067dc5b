// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/start/StartPage.h"

namespace vitrine {

/// The dossiers that were open before, newest first, at most ten; kept in the settings.
namespace RecentDossiers {

/// Looks whether each folder is still there. Recovered work is not looked for: see withRecovery().
[[nodiscard]] QList<RecentDossier> list();
void add(const QString& directory, const QString& title);
void remove(const QString& directory);
void clear();

/// The same, with the number of facts that autosave holds for each. Reads every dossier: for a
/// worker.
[[nodiscard]] QList<RecentDossier> withRecovery(QList<RecentDossier>);

} // namespace RecentDossiers

} // namespace vitrine
