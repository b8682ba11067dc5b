// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/Quantity.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qsizetype maximumLength = 400; ///< characters; keeps exact arithmetic cheap
constexpr int maximumExponent = 9999;
constexpr QStringView superscripts = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
constexpr QChar narrowSpace = u'\u202F'; ///< a thin space at which no line is broken
constexpr QChar noBreakSpace = u'\u00A0';

struct QuantityWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Quantity)
};

/// The parts of a normalised decimal text.
struct WrittenDecimal {
    bool negative = false;
    QString whole;    ///< at least one digit
    QString fraction; ///< may be empty
    int exponent = 0;

    [[nodiscard]] QString digits() const { return whole + fraction; }
};

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

qsizetype digitsFrom(QStringView text, qsizetype at) {
    qsizetype end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - at;
}

/// Without grouping marks, with one way to write minus and times, superscripts as "^digits".
QString simplified(QStringView typed) {
    QString text;
    for (const QChar c : typed) {
        if (c.isSpace() || c == u'_' || c == u'\'' || c == u'’')
            continue;
        const qsizetype superscript = superscripts.indexOf(c);
        if (superscript >= 0 || c == u'⁻') {
            if (!text.contains(u'^'))
                text += u'^';
            text += c == u'⁻' ? QChar(u'-') : QChar(u'0' + static_cast<int>(superscript));
        } else if (c == u'−') {
            text += u'-';
        } else {
            text += c == u'*' ? QChar(u'×') : c;
        }
    }
    return text;
}

/// Reads the exponent at the end of a text; nullopt if it is malformed.
std::optional<int> exponentOf(QStringView text) {
    if (text.isEmpty())
        return 0;
    const bool letter = text.front() == u'e' || text.front() == u'E';
    if (!letter && !text.startsWith(u"×10^"))
        return std::nullopt;
    QStringView number = text.mid(letter ? 1 : 4);
    const bool negative = number.startsWith(u'-');
    if (negative || number.startsWith(u'+'))
        number = number.mid(1);
    if (number.isEmpty() || digitsFrom(number, 0) != number.size() || number.size() > 6)
        return std::nullopt;
    const int value = number.toInt();
    return negative ? -value : value;
}

std::optional<WrittenDecimal> writtenDecimal(QStringView text) {
    WrittenDecimal result;
    qsizetype at = 0;
    if (text.startsWith(u'-') || text.startsWith(u'+')) {
        result.negative = text.front() == u'-';
        at = 1;
    }
    const qsizetype whole = digitsFrom(text, at);
    result.whole = text.mid(at, whole).toString();
    at += whole;
    if (at < text.size() && text[at] == u'.') {
        const qsizetype fraction = digitsFrom(text, at + 1);
        result.fraction = text.mid(at + 1, fraction).toString();
        at += 1 + fraction;
    }
    if (result.whole.isEmpty() && result.fraction.isEmpty())
        return std::nullopt;
    const std::optional<int> exponent = exponentOf(text.mid(at));
    if (!exponent)
        return std::nullopt;
    result.exponent = *exponent;
    while (result.whole.size() > 1 && result.whole.front() == u'0')
        result.whole.remove(0, 1);
    if (result.whole.isEmpty())
        result.whole = u"0"_s;
    return result;
}

/// Index of the first digit that is not zero; -1 for zero.
qsizetype firstMeaning(const QString& digits) {
    for (qsizetype i = 0; i < digits.size(); ++i)
        if (digits[i] != u'0')
            return i;
    return -1;
}

int magnitude(const WrittenDecimal& d) {
    const qsizetype first = firstMeaning(d.digits());
    return first < 0 ? 0 : static_cast<int>(d.whole.size() - 1 - first) + d.exponent;
}

bool isZero(const WrittenDecimal& d) {
    return firstMeaning(d.digits()) < 0;
}

int compareMagnitudes(const WrittenDecimal& a, const WrittenDecimal& b) {
    if (isZero(a) || isZero(b))
        return (isZero(a) ? 0 : 1) - (isZero(b) ? 0 : 1);
    if (const int difference = magnitude(a) - magnitude(b); difference != 0)
        return difference < 0 ? -1 : 1;
    QString x = a.digits().mid(firstMeaning(a.digits()));
    QString y = b.digits().mid(firstMeaning(b.digits()));
    const qsizetype length = std::max(x.size(), y.size());
    x = x.leftJustified(length, u'0');
    y = y.leftJustified(length, u'0');
    const int c = x.compare(y);
    return c < 0 ? -1 : c > 0 ? 1 : 0;
}

/// Four digits stay together (2048), from five on they are grouped (16 384).
QString grouped(const QString& whole) {
    if (whole.size() < 5)
        return whole;
    QString text = whole;
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, narrowSpace);
    return text;
}

QString superscript(int number) {
    QString text;
    for (const QChar c : QString::number(number))
        text += c == u'-' ? QChar(u'⁻') : superscripts[c.digitValue()];
    return text;
}

tl::unexpected<Error> notANumber(QStringView typed, const QString& why) {
    return fail(ErrorCode::Syntax,
                QuantityWords::tr("“%1” is not a number: %2").arg(typed.toString(), why));
}

} // namespace

Result<Quantity> Quantity::parse(QStringView amount, const QString& unit) {
    if (amount.trimmed().isEmpty())
        return notANumber(amount, QuantityWords::tr("nothing was typed"));
    if (amount.size() > maximumLength)
        return notANumber(amount.left(20), QuantityWords::tr("it is too long"));
    if (amount.contains(u','))
        return notANumber(
            amount,
            QuantityWords::tr("a comma can mean thousands or decimals; write 1234.5 or "
                              "1 234.5"));
    const std::optional<WrittenDecimal> d = writtenDecimal(simplified(amount));
    if (!d)
        return notANumber(amount, QuantityWords::tr("write it as 1234.5, 2.4e25 or 2.4×10^25"));
    if (std::abs(d->exponent) > maximumExponent)
        return notANumber(amount, QuantityWords::tr("its exponent is too large"));
    QString text = d->whole;
    if (d->negative && !isZero(*d))
        text.prepend(u'-');
    if (!d->fraction.isEmpty())
        text += u'.' + d->fraction;
    if (d->exponent != 0)
        text += u'e' + QString::number(d->exponent);
    return Quantity{text, unit};
}

int Quantity::significantFigures() const {
    const std::optional<WrittenDecimal> d = writtenDecimal(amount);
    if (!d)
        return 0;
    const qsizetype first = firstMeaning(d->digits());
    return first < 0 ? 1 : static_cast<int>(d->digits().size() - first);
}

double Quantity::toDouble() const {
    bool ok = false;
    const double number = amount.toDouble(&ok);
    // Qt tells "out of range" with ok = false and ±infinity or 0, which is the nearest double.
    return ok || writtenDecimal(amount) ? number : std::numeric_limits<double>::quiet_NaN();
}

int Quantity::orderOfMagnitude() const {
    const std::optional<WrittenDecimal> d = writtenDecimal(amount);
    return d ? magnitude(*d) : 0;
}

QString Quantity::toDisplay() const {
    const std::optional<WrittenDecimal> d = writtenDecimal(amount);
    QString text = amount;
    if (d) {
        text = (d->negative ? u"−"_s : QString()) + grouped(d->whole);
        if (!d->fraction.isEmpty())
            text += u'.' + d->fraction;
        if (d->exponent != 0)
            text += u"×10"_s + superscript(d->exponent);
    }
    if (!unit.isEmpty())
        text += noBreakSpace + unit;
    return text;
}

int compareAmounts(const QString& a, const QString& b) {
    const std::optional<WrittenDecimal> x = writtenDecimal(a);
    const std::optional<WrittenDecimal> y = writtenDecimal(b);
    if (!x || !y) // what is no number comes after every number
        return x ? -1 : y ? 1 : a.compare(b);
    const bool xNegative = x->negative && !isZero(*x);
    const bool yNegative = y->negative && !isZero(*y);
    if (xNegative != yNegative)
        return xNegative ? -1 : 1;
    const int c = compareMagnitudes(*x, *y);
    return xNegative ? -c : c;
}

} // namespace vitrine
