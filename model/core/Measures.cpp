// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/Measures.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qint64 kibi = 1024;
constexpr qint64 hour = 3'600;
constexpr qint64 day = 24 * hour;

constexpr std::array measures{
    Measure{u"Wh", Dimension::Energy, 0},
    Measure{u"kWh", Dimension::Energy, 3},
    Measure{u"MWh", Dimension::Energy, 6},
    Measure{u"GWh", Dimension::Energy, 9},
    Measure{u"TWh", Dimension::Energy, 12},
    Measure{u"W", Dimension::Power, 0},
    Measure{u"kW", Dimension::Power, 3},
    Measure{u"MW", Dimension::Power, 6},
    Measure{u"GW", Dimension::Power, 9},
    Measure{u"g", Dimension::Mass, 0},
    Measure{u"kg", Dimension::Mass, 3},
    Measure{u"t", Dimension::Mass, 6},
    Measure{u"kt", Dimension::Mass, 9},
    Measure{u"Mt", Dimension::Mass, 12},
    Measure{u"bytes", Dimension::Bytes, 0},
    Measure{u"kB", Dimension::Bytes, 3},
    Measure{u"KB", Dimension::Bytes, 3},
    Measure{u"MB", Dimension::Bytes, 6},
    Measure{u"GB", Dimension::Bytes, 9},
    Measure{u"TB", Dimension::Bytes, 12},
    Measure{u"PB", Dimension::Bytes, 15},
    Measure{u"KiB", Dimension::Bytes, 0, kibi},
    Measure{u"MiB", Dimension::Bytes, 0, kibi* kibi},
    Measure{u"GiB", Dimension::Bytes, 0, kibi* kibi* kibi},
    Measure{u"TiB", Dimension::Bytes, 0, kibi* kibi* kibi* kibi},
    Measure{u"PiB", Dimension::Bytes, 0, kibi* kibi* kibi* kibi* kibi},
    Measure{u"FLOP", Dimension::Flop, 0},
    Measure{u"MFLOP", Dimension::Flop, 6},
    Measure{u"GFLOP", Dimension::Flop, 9},
    Measure{u"TFLOP", Dimension::Flop, 12},
    Measure{u"PFLOP", Dimension::Flop, 15},
    Measure{u"EFLOP", Dimension::Flop, 18},
    Measure{u"ZFLOP", Dimension::Flop, 21},
    Measure{u"YFLOP", Dimension::Flop, 24},
    Measure{u"petaFLOP/s-days", Dimension::Flop, 15, day},
    Measure{u"PFLOP/s-days", Dimension::Flop, 15, day},
    Measure{u"PF-days", Dimension::Flop, 15, day},
    Measure{u"seconds", Dimension::Time, 0, 1},
    Measure{u"minutes", Dimension::Time, 0, 60},
    Measure{u"hours", Dimension::Time, 0, hour},
    Measure{u"days", Dimension::Time, 0, day},
    Measure{u"weeks", Dimension::Time, 0, 7 * day},
    Measure{u"accelerator-hours", Dimension::AcceleratorTime, 0, hour},
    Measure{u"accelerator-days", Dimension::AcceleratorTime, 0, day},
    Measure{u"pixels", Dimension::Pixels, 0},
    Measure{u"megapixels", Dimension::Pixels, 6},
};

/// As many as the product has.
constexpr int allFigures = 1000;

QString inBase(const QString& amount, const Measure& measure) {
    return multiplyAmounts(shiftAmount(amount, measure.power), QString::number(measure.factor));
}

} // namespace

std::span<const Measure> allMeasures() {
    return measures;
}

const Measure* measureOf(QStringView unit) {
    const auto found = std::ranges::find(measures, unit, &Measure::unit);
    return found == measures.end() ? nullptr : &*found;
}

bool areComparable(const QString& unit, const QString& other) {
    if (unit == other)
        return true;
    const Measure* a = measureOf(unit);
    const Measure* b = measureOf(other);
    return a && b && a->dimension == b->dimension;
}

QString commonUnit(const QString& unit) {
    const Measure* measure = measureOf(unit);
    return measure ? std::ranges::find(measures, measure->dimension, &Measure::dimension)
                         ->unit.toString()
                   : unit;
}

QString amountIn(const Quantity& figure, const QString& unit) {
    if (figure.unit == unit)
        return Quantity::parse(figure.amount) ? figure.amount : QString();
    const Measure* from = measureOf(figure.unit);
    const Measure* to = measureOf(unit);
    if (!from || !to || from->dimension != to->dimension)
        return {};
    const QString shifted = shiftAmount(figure.amount, from->power - to->power);
    if (from->factor == to->factor)
        return shifted;
    const QString product = multiplyAmounts(shifted, QString::number(from->factor));
    return roundAmount(divideAmount(product, to->factor), allFigures);
}

std::partial_ordering compareSizes(const Quantity& a, const Quantity& b) {
    if (a.unit == b.unit)
        return compareAmounts(a.amount, b.amount);
    if (!areComparable(a.unit, b.unit))
        return std::partial_ordering::unordered;
    return compareAmounts(inBase(a.amount, *measureOf(a.unit)),
                          inBase(b.amount, *measureOf(b.unit)));
}

std::optional<Extent> extentOf(const Quantity& figure, const QString& unit) {
    const QString amount = amountIn(figure, unit);
    if (amount.isEmpty())
        return std::nullopt;
    switch (figure.exactness) {
    case Exactness::LowerBound:
        return Extent{amount, {}};
    case Exactness::UpperBound:
        return Extent{u"0"_s, amount};
    case Exactness::Exact:
    case Exactness::Estimate:
        break;
    }
    return Extent{amount, amount};
}

namespace {

/// An end that is not known any more: the result would be absurdly long.
std::optional<QString> known(const QString& amount) {
    return amount.isEmpty() ? std::nullopt : std::optional(amount);
}

} // namespace

Extent added(const Extent& a, const Extent& b) {
    Extent sum{known(addAmounts(a.least, b.least)).value_or(u"0"_s), {}};
    if (a.most && b.most)
        sum.most = known(addAmounts(*a.most, *b.most));
    return sum;
}

Extent multiplied(const Extent& a, const Extent& factor) {
    Extent product{known(multiplyAmounts(a.least, factor.least)).value_or(u"0"_s), {}};
    if (a.most && factor.most)
        product.most = known(multiplyAmounts(*a.most, *factor.most));
    return product;
}

QString exactnessSign(Exactness exactness) {
    switch (exactness) {
    case Exactness::Exact:
        break;
    case Exactness::Estimate:
        return u"~ "_s;
    case Exactness::LowerBound:
        return u">= "_s;
    case Exactness::UpperBound:
        return u"<= "_s;
    }
    return {};
}

Exactness takeExactness(QString& text) {
    struct Mark {
        QStringView text;
        Exactness exactness = Exactness::Exact;
    };

    static constexpr std::array marks{
        Mark{u"≈", Exactness::Estimate},          Mark{u"~", Exactness::Estimate},
        Mark{u"about", Exactness::Estimate},      Mark{u"approximately", Exactness::Estimate},
        Mark{u"approx.", Exactness::Estimate},    Mark{u"ca.", Exactness::Estimate},
        Mark{u"circa", Exactness::Estimate},      Mark{u"etwa", Exactness::Estimate},
        Mark{u"rund", Exactness::Estimate},       Mark{u"environ", Exactness::Estimate},
        Mark{u"≥", Exactness::LowerBound},        Mark{u">=", Exactness::LowerBound},
        Mark{u"at least", Exactness::LowerBound}, Mark{u"mindestens", Exactness::LowerBound},
        Mark{u"au moins", Exactness::LowerBound}, Mark{u"≤", Exactness::UpperBound},
        Mark{u"<=", Exactness::UpperBound},       Mark{u"at most", Exactness::UpperBound},
        Mark{u"up to", Exactness::UpperBound},    Mark{u"höchstens", Exactness::UpperBound},
        Mark{u"au plus", Exactness::UpperBound},
    };
    for (const Mark& mark : marks)
        if (text.startsWith(mark.text, Qt::CaseInsensitive)) {
            text = text.mid(mark.text.size()).trimmed();
            return mark.exactness;
        }
    return Exactness::Exact;
}

std::optional<Exactness> combined(Exactness a, Exactness b) {
    const auto isBound = [](Exactness exactness) {
        return exactness == Exactness::LowerBound || exactness == Exactness::UpperBound;
    };
    if (a == b || a == Exactness::Exact)
        return b;
    if (isBound(a) && isBound(b))
        return std::nullopt;
    return isBound(b) ? b : a;
}

Exactness inverted(Exactness exactness) {
    return exactness == Exactness::LowerBound   ? Exactness::UpperBound
           : exactness == Exactness::UpperBound ? Exactness::LowerBound
                                                : exactness;
}

QString roundAmount(const QString& amount, int figures, Exactness exactness) {
    const QString nearest = roundAmount(amount, figures);
    const auto side = compareAmounts(nearest, amount);
    const bool isTrue = exactness == Exactness::LowerBound   ? side <= 0
                        : exactness == Exactness::UpperBound ? side >= 0
                                                             : true;
    if (isTrue || nearest.isEmpty())
        return nearest;
    // One step of the last figure that is kept, on the other side.
    const int step = Quantity{amount}.orderOfMagnitude() - std::max(figures, 1) + 1;
    const QString sign = exactness == Exactness::LowerBound ? u"-"_s : QString();
    return roundAmount(addAmounts(nearest, sign + u"1e"_s + QString::number(step)), figures);
}

} // namespace vitrine
