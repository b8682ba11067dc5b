// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal header of Library and lint().

#include "model/calculators/Calculator.h"
#include "model/catalogue/PackTrace.h"
#include "model/core/Json.h"

namespace vitrine {

/// Reads one file of calculators/. Collects every fault; the result is usable only without faults.
[[nodiscard]] Calculator
readCalculator(const JsonDocument& document, QList<Error>& errors, PackTrace* trace = nullptr);

} // namespace vitrine
