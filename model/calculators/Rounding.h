// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Quantity.h"

namespace vitrine {

/// The decimal text of \a value with exactly so many significant figures (1 to 12), halves away
/// from zero: 433.196 with 2 → "4.3e2", as "430" would claim three. \a value is finite.
[[nodiscard]] QString roundedAmount(double value, int figures);

/// For a working: grouped digits and the unit, but "e12" and not "×10¹²", which would read as one
/// more factor.
[[nodiscard]] QString inWorking(const Quantity& quantity);

} // namespace vitrine
