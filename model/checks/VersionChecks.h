// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/Finding.h"
#include "model/dossier/Dossier.h"
#include "model/regime/Library.h"

namespace vitrine {

/// What the rules that compare with a saved version say of a dossier: where a number of a version
/// stayed, and what the documents of the rule tell their first reader is another.
struct VersionFindings {
    QList<Finding> findings = {}; ///< sorted as those of a CheckReport
    /// A rule still has nothing to say, and would where an older version differed: the number is
    /// the same, and so is the content.
    bool isOpen = false;
};

/// Pure; any thread.
[[nodiscard]] VersionFindings
checkAgainst(const Dossier& earlier, const Dossier&, const Library&, const Strings&);

} // namespace vitrine
