// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace vitrine {

/// A number spelt out, so that a slip by a factor of a thousand is heard: "one thousand two hundred
/// thirty-four" of "1234". \a language as in Strings ("en", "de"). Empty where words would say no
/// more than the digits do: below a thousand, from a thousand billions on, with an exponent, or
/// with many figures after the point; and in builds without ICU.
[[nodiscard]] QString numberInWords(const QString& amount, const QString& language);

} // namespace vitrine
