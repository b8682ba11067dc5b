// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exact arithmetic on decimal texts: 10^25 is a legal line, and no double can be trusted to stand
// on the right side of it.

#include "model/core/Quantity.h"

#include <QList>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qsizetype maximumDigits = 4000; ///< beyond that nobody measured anything

/// ± digits × 10^exponent.
struct Decimal {
    bool negative = false;
    QString digits; ///< at least one; no zeros before or after the others
    qint64 exponent = 0;

    [[nodiscard]] bool isZero() const { return digits == "0"_L1; }
};

/// Without zeros that say nothing: "00120" × 10^0 is "12" × 10^1.
Decimal trimmed(Decimal decimal) {
    qsizetype front = 0;
    while (front + 1 < decimal.digits.size() && decimal.digits.at(front) == u'0')
        ++front;
    decimal.digits.remove(0, front);
    while (decimal.digits.size() > 1 && decimal.digits.endsWith(u'0')) {
        decimal.digits.chop(1);
        ++decimal.exponent;
    }
    return decimal.isZero() ? Decimal{false, u"0"_s, 0} : decimal;
}

/// "-12.5e3": a sign, digits with a point between them and a short exponent at most, which is what
/// most amounts are.
std::optional<Decimal> plainDecimalOf(const QString& amount) {
    constexpr qsizetype mostDigits = 40; // far from any limit
    constexpr qsizetype mostOfExponent = 3;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const qsizetype exponentAt = amount.indexOf(u'e');
    const QStringView mantissa =
        QStringView(amount).left(exponentAt < 0 ? amount.size() : exponentAt);
    Decimal result;
    result.negative = mantissa.startsWith(u'-');
    const QStringView number = mantissa.mid(result.negative ? 1 : 0);
    if (number.isEmpty() || number.size() > mostDigits || !isDigit(number.front()) ||
        !isDigit(number.back()))
        return std::nullopt;
    const qsizetype point = number.indexOf(u'.');
    result.digits = number.toString();
    if (point >= 0) {
        result.digits.remove(point, 1);
        result.exponent = point - result.digits.size();
    }
    if (!std::ranges::all_of(result.digits, isDigit))
        return std::nullopt;
    if (exponentAt < 0)
        return trimmed(std::move(result));
    QStringView exponent = QStringView(amount).mid(exponentAt + 1);
    const bool below = exponent.startsWith(u'-');
    exponent = exponent.mid(below ? 1 : 0);
    if (exponent.isEmpty() || exponent.size() > mostOfExponent ||
        !std::ranges::all_of(exponent, isDigit))
        return std::nullopt;
    result.exponent += below ? -exponent.toInt() : exponent.toInt();
    return trimmed(std::move(result));
}

std::optional<Decimal> decimalOf(const QString& amount) {
    if (auto plain = plainDecimalOf(amount))
        return plain;
    const auto quantity = Quantity::parse(amount);
    if (!quantity)
        return std::nullopt;
    Decimal result;
    QString mantissa = quantity->amount.section(u'e', 0, 0);
    result.exponent = quantity->amount.section(u'e', 1).toInt();
    result.negative = mantissa.startsWith(u'-');
    if (result.negative)
        mantissa.remove(0, 1);
    if (const qsizetype dot = mantissa.indexOf(u'.'); dot >= 0) {
        result.exponent -= mantissa.size() - dot - 1;
        mantissa.remove(dot, 1);
    }
    result.digits = mantissa;
    return trimmed(result);
}

QString textOf(const Decimal& decimal) {
    QString text = decimal.negative ? u'-' + decimal.digits : decimal.digits;
    if (decimal.exponent != 0)
        text += u'e' + QString::number(decimal.exponent);
    return text;
}

/// As people write it: plain as long as that is short, else with one digit before the point.
QString readable(const Decimal& decimal) {
    constexpr qint64 plainFrom = -4;
    constexpr qint64 plainBelow = 7;
    const qint64 magnitude = decimal.digits.size() - 1 + decimal.exponent;
    QString text = decimal.digits;
    if (magnitude < plainFrom || magnitude >= plainBelow) {
        if (text.size() > 1)
            text.insert(1, u'.');
        text += u'e' + QString::number(magnitude);
    } else if (decimal.exponent >= 0) {
        text += QString(decimal.exponent, u'0');
    } else {
        text = text.rightJustified(1 - decimal.exponent, u'0');
        text.insert(text.size() + decimal.exponent, u'.');
    }
    return decimal.negative ? u'-' + text : text;
}

QString multiplyDigits(const QString& a, const QString& b) {
    QList<int> product(a.size() + b.size(), 0); // least significant first
    for (qsizetype i = 0; i < a.size(); ++i) {
        int carry = 0;
        const int x = a.at(a.size() - 1 - i).digitValue();
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int sum = product.at(i + j) + x * b.at(b.size() - 1 - j).digitValue() + carry;
            product[i + j] = sum % 10;
            carry = sum / 10;
        }
        product[i + b.size()] += carry;
    }
    QString text;
    for (qsizetype i = product.size(); i-- > 0;)
        text += QChar(static_cast<char16_t>(u'0' + product.at(i)));
    return text;
}

/// The sum (or, with \a sign -1, the difference of a ≥ b) of two rows of digits of equal length.
QString addDigits(const QString& a, const QString& b, int sign) {
    QString result(a.size() + 1, u'0');
    int carry = 0;
    for (qsizetype i = a.size(); i-- > 0;) {
        const int sum = a.at(i).digitValue() + sign * b.at(i).digitValue() + carry;
        const int digit = (sum + 10) % 10;
        carry = sum < 0 ? -1 : sum / 10;
        result[i + 1] = QChar(static_cast<char16_t>(u'0' + digit));
    }
    result[0] = QChar(static_cast<char16_t>(u'0' + carry));
    return result;
}

} // namespace

QString multiplyAmounts(const QString& a, const QString& b) {
    const auto x = decimalOf(a);
    const auto y = decimalOf(b);
    if (!x || !y || x->digits.size() + y->digits.size() > maximumDigits)
        return {};
    return textOf(trimmed({x->negative != y->negative,
                           multiplyDigits(x->digits, y->digits),
                           x->exponent + y->exponent}));
}

QString addAmounts(const QString& a, const QString& b) {
    auto x = decimalOf(a);
    auto y = decimalOf(b);
    if (!x || !y)
        return {};
    if (x->isZero() || y->isZero())
        return textOf(x->isZero() ? *y : *x);
    const qint64 exponent = std::min(x->exponent, y->exponent);
    qsizetype length = 0;
    for (const Decimal* decimal : {&*x, &*y})
        length = std::max<qsizetype>(length, decimal->digits.size() + decimal->exponent - exponent);
    if (length > maximumDigits)
        return {};
    for (Decimal* decimal : {&*x, &*y}) {
        decimal->digits += QString(decimal->exponent - exponent, u'0');
        decimal->digits = decimal->digits.rightJustified(length, u'0');
    }
    if (x->digits < y->digits)
        std::swap(*x, *y);
    const int sign = x->negative == y->negative ? 1 : -1;
    return textOf(trimmed({x->negative, addDigits(x->digits, y->digits, sign), exponent}));
}

QString divideAmount(const QString& amount, qint64 divisor) {
    constexpr int mostPlaces = 30;
    auto decimal = decimalOf(amount);
    if (!decimal || divisor <= 0 || divisor > std::numeric_limits<qint64>::max() / 10 - 9)
        return {};
    QString quotient;
    qint64 rest = 0;
    const auto bringDown = [&](int digit) {
        rest = rest * 10 + digit;
        quotient += QString::number(rest / divisor);
        rest %= divisor;
    };
    for (const QChar digit : std::as_const(decimal->digits))
        bringDown(digit.digitValue());
    for (int place = 0; rest != 0 && place < mostPlaces; ++place) {
        bringDown(0);
        --decimal->exponent;
    }
    return rest != 0 ? QString()
                     : textOf(trimmed({decimal->negative, quotient, decimal->exponent}));
}

QString roundAmount(const QString& amount, int figures) {
    auto decimal = decimalOf(amount);
    if (!decimal)
        return {};
    const qsizetype dropped = decimal->digits.size() - std::max(figures, 1);
    if (dropped <= 0)
        return readable(*decimal);
    const bool up = decimal->digits.at(decimal->digits.size() - dropped) >= u'5';
    decimal->digits.chop(dropped);
    decimal->exponent += dropped;
    if (up)
        decimal->digits =
            addDigits(decimal->digits, u"1"_s.rightJustified(decimal->digits.size(), u'0'), 1);
    return readable(trimmed(*decimal));
}

QString ceilAmount(const QString& amount) {
    auto decimal = decimalOf(amount);
    if (!decimal)
        return {};
    if (decimal->exponent >= 0)
        return readable(*decimal);
    // Digits after the point are there, and not all zero: they were trimmed.
    const bool up = !decimal->negative;
    decimal->digits =
        decimal->digits.chopped(std::min<qint64>(-decimal->exponent, decimal->digits.size()));
    decimal->exponent = 0;
    if (decimal->digits.isEmpty())
        decimal->digits = u"0"_s;
    const QString whole = textOf(trimmed(*decimal));
    const auto rounded = decimalOf(up ? addAmounts(whole, u"1"_s) : whole);
    return rounded ? readable(*rounded) : QString();
}

} // namespace vitrine
