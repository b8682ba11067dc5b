// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/calculators/Rounding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// A double is not exact beyond 15 digits, and products lose a few more: 1.15 may be stored as
/// 1.1499…; cut here, it rounds as the decimal does.
constexpr int meaningfulDigits = 12;

} // namespace

QString roundedAmount(double value, int figures) {
    const int kept = std::clamp(figures, 1, meaningfulDigits);
    const QString scientific = QString::number(std::abs(value), 'e', meaningfulDigits - 1);
    QString digits = scientific.section(u'e', 0, 0).remove(u'.');
    int exponent = scientific.section(u'e', 1).toInt();
    const bool up = kept < digits.size() && digits.at(kept) >= u'5';
    digits.truncate(kept);
    if (up) {
        qsizetype at = kept - 1;
        for (; at >= 0 && digits.at(at) == u'9'; --at)
            digits[at] = u'0';
        if (at >= 0) {
            digits[at] = QChar(digits.at(at).unicode() + 1);
        } else {
            digits = u'1' + digits.chopped(1);
            ++exponent;
        }
    }
    QString text = value < 0 ? u"-"_s : QString();
    if (exponent >= 0 && exponent < kept) {
        text += digits.left(exponent + 1);
        if (kept > exponent + 1)
            text += u'.' + digits.mid(exponent + 1);
    } else if (exponent < 0 && exponent >= -4) {
        text += u"0."_s + QString(-exponent - 1, u'0') + digits;
    } else {
        text += digits.left(1);
        if (kept > 1)
            text += u'.' + digits.mid(1);
        text += u'e' + QString::number(exponent);
    }
    return text;
}

QString inWorking(const Quantity& quantity) {
    const qsizetype exponent = quantity.amount.indexOf(u'e');
    if (exponent < 0)
        return quantity.toDisplay();
    const QString digits = Quantity{quantity.amount.left(exponent)}.toDisplay();
    const QString unit = Quantity{u"0"_s, quantity.unit}.toDisplay().mid(1);
    return digits + quantity.amount.mid(exponent) + unit;
}

} // namespace vitrine
