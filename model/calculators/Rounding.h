// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/catalogue/Strings.h"
#include "model/core/Quantity.h"

namespace vitrine {

/// A decimal text with exactly so many significant figures, halves away from zero: "433.196" with 2
/// is "4.3e2", because "430" would claim three, and "3" with 2 is "3.0". A bound stays one.
[[nodiscard]] QString
withFigures(const QString& amount, int figures, Exactness exactness = Exactness::Exact);
/// The same of a double, as far as its digits can be trusted (12 at most). \a value is finite.
[[nodiscard]] QString
withFigures(double value, int figures, Exactness exactness = Exactness::Exact);

/// For a working, in the language of the words: grouped digits and the unit, but "e12" and not
/// "×10¹²", which would read as one more factor.
[[nodiscard]] QString inWorking(const Quantity& quantity, const Strings&);

} // namespace vitrine
