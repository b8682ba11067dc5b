// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal header: includes the JSON adapter.

#include "model/catalogue/Catalogue.h"
#include "model/catalogue/PackTrace.h"
#include "model/core/Json.h"

namespace vitrine {

/// Reads one catalogue/<category>.json. Collects every fault; the result is usable only without
/// faults.
[[nodiscard]] Category
readCategory(const JsonDocument& document, QList<Error>& errors, PackTrace* trace = nullptr);

} // namespace vitrine
