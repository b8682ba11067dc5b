// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal header of the parts of lint().

#include "model/regime/lint/Lint.h"
#include "model/regime/reading/RegimeFolder.h"

namespace vitrine {

/// The files of a version of a regime, not yet laid over each other.
struct VersionFiles {
    QList<RegimeFolder> foundations; ///< its folder and those that it is based on
    RegimeTree base;                 ///< those of the version below, with all that it rests on
    RegimeTree own;
    QList<Error> errors;   ///< of reading them
    bool baseWhole = true; ///< else nothing is laid over it

    [[nodiscard]] bool isPatch() const { return foundations.size() > 1; }
};

[[nodiscard]] VersionFiles readVersionFiles(const QList<RegimeFolder>& foundations);

/// A version, and what is wrong with it by itself.
struct JudgedVersion {
    LintedRegime linted;
    QList<LintFault> faults;
};

/// Reads a version and looks at it alone. The faults of \a pack stay what they are.
[[nodiscard]] JudgedVersion judge(LintedPack& pack, const VersionFiles& version);

/// A patch can break what stands in its base. Such a fault is told at the part of the patch that
/// brings it about; one that the base has anyway is told there, by whoever lints it: it goes from
/// \a judged where that is \a baseIsLinted.
void blamePatch(LintedPack& pack,
                const VersionFiles& version,
                bool baseIsLinted,
                JudgedVersion& judged);

} // namespace vitrine
