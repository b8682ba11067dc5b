// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal header of the readers of a regime's files.

#include "model/catalogue/PackTrace.h"
#include "model/core/Json.h"
#include "model/regime/Migration.h"
#include "model/regime/Regime.h"

namespace vitrine {

/// Reads one file of migrations/. Collects every fault; the result is usable only without faults.
/// What leads to the version of the regime is named for lint(): it has to be there. Older steps may
/// lead to what was moved since. Texts beside notes go to the regime.
[[nodiscard]] Migration readMigration(const JsonDocument& file,
                                      Regime& regime,
                                      QList<Error>& errors,
                                      PackTrace* trace = nullptr);

} // namespace vitrine
