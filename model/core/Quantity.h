// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Result.h"

#include <QLocale>
#include <QString>

#include <compare>
#include <optional>

namespace vitrine {

/// How a figure stands to what it tells.
enum class Exactness { Exact, Estimate, LowerBound, UpperBound };

[[nodiscard]] QString
    exactnessWord(Exactness); ///< "exact", "estimate", "lower-bound", "upper-bound"
[[nodiscard]] std::optional<Exactness> exactnessFromWord(const QString&);

/// A decimal number as it was typed, with its unit. Keeps the significant figures:
/// "2.40e25" and "2.4e25" are equal in size and not equal as answers.
/// Accepted text: optional sign, digits with optional "." fraction and optional exponent ("e25",
/// "×10^25", "*10^25"). Spaces, thin spaces, "_" and "'" stand between groups of three digits and
/// nowhere else: "10 20" is two numbers, and none. Stored text is normalised to
/// [-]digits[.digits][e[-]digits].
struct Quantity {
    QString amount;
    QString unit = {}; ///< as written in the catalogue ("FLOP", "MWh"); empty for a plain number
    Exactness exactness = Exactness::Exact;

    /// The notation of files, the same in every language: a comma is refused.
    /// Errors: Syntax (says what is wrong with the text).
    [[nodiscard]] static Result<Quantity> parse(QStringView amount, const QString& unit = {});
    /// What a person who writes numbers as in this language means. A mark that may stand for
    /// thousands or for decimals is refused ("1,234"; in German also "1.234"); where only one
    /// meaning is possible it is read ("12.200.000", "1,234.5", in German "12,2e9").
    /// Errors: as of parse().
    [[nodiscard]] static Result<Quantity>
    read(QStringView amount, const QLocale&, const QString& unit = {});
    /// What read() in this language reads as this amount again.
    [[nodiscard]] QString amountAsTyped(const QLocale&) const;

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

/// Exact comparison of two decimal texts (no rounding). Unordered where one is no number: it is
/// then neither above nor below nor equal. Units are the caller's matter.
[[nodiscard]] std::partial_ordering compareAmounts(const QString& a, const QString& b);
/// Exact product of two decimal texts; empty where one is no number or the result would be absurdly
/// long.
[[nodiscard]] QString multiplyAmounts(const QString& a, const QString& b);
/// Exact sum, likewise.
[[nodiscard]] QString addAmounts(const QString& a, const QString& b);
/// Exact quotient by a whole number above 0; empty where no decimal of some thirty places says it.
[[nodiscard]] QString divideAmount(const QString& amount, qint64 divisor);
/// To this many significant figures, halves away from zero: "6857", 1 → "7000"; "6.86e9", 2 →
/// "6.9e9". Empty where the text is no number.
[[nodiscard]] QString roundAmount(const QString& amount, int figures);
/// The smallest whole number that is not below: "2.1" → "3". Empty where the text is no number.
[[nodiscard]] QString ceilAmount(const QString& amount);
/// Times a power of ten, with the digits that were typed: "1200", -3 → "1.200". Empty where the
/// text is no number.
[[nodiscard]] QString shiftAmount(const QString& amount, int exponent);
/// Whether it has no part after the point; false where the text is no number.
[[nodiscard]] bool isWholeAmount(const QString& amount);

} // namespace vitrine
