// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal to model/store: what lies in a dossier's folder, and what leads out of it.

#include "model/core/Result.h"

#include <QString>
#include <QStringList>

namespace vitrine {

/// Paths of the dossier that are taken in this folder, sorted. Looks into answers/, texts/ and
/// reviews/ only: the folder may be that of a large repository.
[[nodiscard]] QStringList dossierPathsIn(const QString& directory);

/// Does this path, links followed, stay below the directory? A path that is not there yet is judged
/// by the nearest folder that is.
[[nodiscard]] bool staysInside(const QString& directory, const QString& path);

} // namespace vitrine
