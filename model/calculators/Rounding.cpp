// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/calculators/Rounding.h"

#include "model/core/Measures.h"
#include "model/dossier/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// A double is not exact beyond 15 digits, and arithmetic loses a few more: 1.15 may be stored as
/// 1.1499…; cut here, it rounds as the decimal does.
constexpr int digitsOfDouble = 12;
constexpr int smallestPlain = -4; ///< order of magnitude: 0.00012

/// The digits of a decimal text, without leading zeros.
QString digitsOf(const QString& amount) {
    QString digits = amount.section(u'e', 0, 0);
    digits.removeIf([](QChar c) { return c == u'.' || c == u'-'; });
    while (digits.size() > 1 && digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
}

} // namespace

QString withFigures(const QString& amount, int figures, Exactness exactness) {
    const Quantity rounded{roundAmount(amount, figures, exactness)};
    const qsizetype kept = std::max(figures, 1);
    const QString digits = digitsOf(rounded.amount).leftJustified(kept, u'0').left(kept);
    const int magnitude = rounded.orderOfMagnitude();
    QString text = digits;
    if (magnitude >= 0 && magnitude < kept) {
        if (kept > magnitude + 1)
            text.insert(magnitude + 1, u'.');
    } else if (magnitude < 0 && magnitude >= smallestPlain) {
        text.prepend(u"0."_s + QString(-magnitude - 1, u'0'));
    } else {
        if (kept > 1)
            text.insert(1, u'.');
        text += u'e' + QString::number(magnitude);
    }
    return rounded.amount.startsWith(u'-') ? u'-' + text : text;
}

QString withFigures(double value, int figures, Exactness exactness) {
    const QString text = QString::number(value, 'e', digitsOfDouble - 1);
    return withFigures(Quantity::parse(text).value_or(Quantity{u"0"_s}).amount,
                       std::min(figures, digitsOfDouble),
                       exactness);
}

QString inWorking(const Quantity& quantity, const Strings& strings) {
    const qsizetype exponent = quantity.amount.indexOf(u'e');
    if (exponent < 0)
        return quantityInWords(quantity, strings);
    const QString digits = quantityInWords({quantity.amount.left(exponent)}, strings);
    const QString unit = quantityInWords({u"0"_s, quantity.unit}, strings).mid(1);
    return asExactAs(quantity.exactness, digits + quantity.amount.mid(exponent) + unit, strings);
}

} // namespace vitrine
