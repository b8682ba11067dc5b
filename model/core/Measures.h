// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Quantity.h"

#include <QStringView>

#include <optional>
#include <span>

namespace vitrine {

/// What a unit measures; units of one dimension can be compared and added up.
enum class Dimension { Energy, Power, Mass, Bytes, Flop, Time, AcceleratorTime, Pixels };

/// A unit of measure: factor × 10^power of the base of its dimension.
struct Measure {
    QStringView unit;
    Dimension dimension = Dimension::Energy;
    int power = 0;
    qint64 factor = 1;
};

/// All that are known. Tokens, documents and the like are counted: each is of its own kind.
[[nodiscard]] std::span<const Measure> allMeasures();
[[nodiscard]] const Measure* measureOf(QStringView unit); ///< nullptr: none
/// Units that can be compared and added up: the same, or of one dimension.
[[nodiscard]] bool areComparable(const QString& unit, const QString& other);

/// One unit for all that are comparable with it, in which each can be told exactly.
[[nodiscard]] QString commonUnit(const QString& unit);

/// The amount in another unit, exactly and with the digits that were typed; empty where the units
/// cannot be compared, no decimal says it exactly, or it is no number.
[[nodiscard]] QString amountIn(const Quantity&, const QString& unit);
/// Exact comparison in whatever units; unordered where these cannot be compared.
[[nodiscard]] std::partial_ordering compareSizes(const Quantity&, const Quantity&);

/// What a figure may be if it is told as a bound: everything from \a least to \a most, both
/// included. No figure that can be bounded is below 0. An estimate stands for itself.
struct Extent {
    QString least = QStringLiteral("0");
    std::optional<QString> most = {}; ///< nothing: without end

    friend bool operator==(const Extent&, const Extent&) = default;
};

/// nothing: it is no number, or has no exact amount in this unit.
[[nodiscard]] std::optional<Extent> extentOf(const Quantity&, const QString& unit);
[[nodiscard]] Extent added(const Extent&, const Extent&);
/// \a factor: not below 0.
[[nodiscard]] Extent multiplied(const Extent&, const Extent& factor);

/// What is typed before a figure for it: "", "~ ", ">= ", "<= ".
[[nodiscard]] QString exactnessSign(Exactness);
/// Takes a sign or words before a figure away ("≥", "at least", "höchstens"), and says what they
/// mean.
[[nodiscard]] Exactness takeExactness(QString& text);

/// How exact a product or a sum of these two is; nothing where one is a lower and the other an
/// upper bound: it may then be anything.
[[nodiscard]] std::optional<Exactness> combined(Exactness, Exactness);
/// Of what this one is subtracted from or divided by: a lower bound there is an upper one here.
[[nodiscard]] Exactness inverted(Exactness);

/// To so many figures, so that what is said of it stays true: a lower bound down, an upper one up,
/// everything else to the nearest.
[[nodiscard]] QString roundAmount(const QString& amount, int figures, Exactness);

} // namespace vitrine
