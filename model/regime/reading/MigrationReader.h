// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal header of the readers of a regime's files.

#include "model/catalogue/PackTrace.h"
#include "model/core/Json.h"
#include "model/regime/Migration.h"

namespace vitrine {

/// Reads one file of migrations/. Collects every fault; the result is usable only without faults.
/// What leads to \a version, that of the regime, is named for lint(): it has to be there. Older
/// steps may lead to what was moved since.
[[nodiscard]] Migration readMigration(const JsonDocument& file,
                                      const QString& version,
                                      QList<Error>& errors,
                                      PackTrace* trace = nullptr);

} // namespace vitrine
