// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Result.h"

#include <QString>

namespace vitrine {

/// A decimal number as it was typed, with its unit. Keeps the significant figures:
/// "2.40e25" and "2.4e25" are equal in size and not equal as answers.
/// Accepted text: optional sign, digits with optional "." fraction and optional exponent ("e25",
/// "×10^25", "*10^25"); spaces, thin spaces, "_" and "'" group digits and are dropped. A comma is
/// refused as ambiguous. Stored text is normalised to [-]digits[.digits][e[-]digits].
struct Quantity {
    QString amount;
    QString unit = {}; ///< as written in the catalogue ("FLOP", "MWh"); empty for a plain number

    /// Errors: Syntax (says what is wrong with the text).
    [[nodiscard]] static Result<Quantity> parse(QStringView amount, const QString& unit = {});

    /// Digits that carry meaning: "1200" → 4 (we do not guess), "1.2e3" → 2, "0.0120" → 3.
    [[nodiscard]] int significantFigures() const;
    /// Nearest double; NaN if amount is not a number.
    [[nodiscard]] double toDouble() const;
    /// floor(log10(|value|)); 0 for zero.
    [[nodiscard]] int orderOfMagnitude() const;
    /// For people: groups of three with thin spaces, "×10^25" written with superscripts, then the
    /// unit.
    [[nodiscard]] QString toDisplay() const;

    friend bool operator==(const Quantity&, const Quantity&) = default;
};

/// Exact comparison of two decimal texts (no rounding): <0, 0, >0. Units are the caller's matter.
[[nodiscard]] int compareAmounts(const QString& a, const QString& b);
/// Exact product of two decimal texts; empty where one is no number or the result would be absurdly
/// long.
[[nodiscard]] QString multiplyAmounts(const QString& a, const QString& b);
/// Exact sum, likewise.
[[nodiscard]] QString addAmounts(const QString& a, const QString& b);
/// To this many significant figures, halves away from zero: "6857", 1 → "7000"; "6.86e9", 2 →
/// "6.9e9". Empty where the text is no number.
[[nodiscard]] QString roundAmount(const QString& amount, int figures);
/// The smallest whole number that is not below: "2.1" → "3". Empty where the text is no number.
[[nodiscard]] QString ceilAmount(const QString& amount);

} // namespace vitrine
