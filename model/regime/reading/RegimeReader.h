// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal header of Library and lint().

#include "model/catalogue/PackTrace.h"
#include "model/core/FileSet.h"
#include "model/core/Result.h"
#include "model/regime/Regime.h"
#include "model/regime/reading/RegimeFolder.h"

namespace vitrine {

/// Reads the files of one version of a regime: regime.json, applicability.json, ranges.json,
/// rules.json, rules/…, documents/…, migrations/…. \a where is its folder in messages
/// ("regimes/eu/"). Collects every fault; the result is usable only without faults. Conclusions
/// come out in order of dependence.
[[nodiscard]] Regime readRegime(const RegimeTree& tree,
                                const QString& where,
                                QList<Error>& errors,
                                PackTrace* trace = nullptr);
/// The same of a version that says everything itself.
[[nodiscard]] Regime readRegime(const FileSet& files,
                                const QString& where,
                                QList<Error>& errors,
                                PackTrace* trace = nullptr);

} // namespace vitrine
