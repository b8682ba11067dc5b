// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/Finding.h"
#include "model/core/Progress.h"
#include "model/dossier/Dossier.h"
#include "model/regime/Library.h"

namespace vitrine {

/// What the rules say of a dossier that compare it with its saved versions: from the newest one
/// back to the first that differs, a few dozen at most. Nothing where there are no versions, or
/// they cannot be read. Works on files; not for the thread of a window.
[[nodiscard]] QList<Finding> findingsAgainstVersions(
    const QString& directory, const Dossier&, const Library&, const Strings&, Progress&);

} // namespace vitrine
