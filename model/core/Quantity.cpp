// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/Quantity.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cstdlib>
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

bool isBlank(QChar c) {
    return c.isSpace() && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\v' && c != u'\f';
}

bool isGroupMark(QChar c) {
    return isBlank(c) || c == u'_' || c == u'\'' || c == u'’';
}

/// With one way to write minus and times, and superscripts as "^digits". Blanks stay where they
/// stand between digits, because there they may part two numbers.
QString simplified(QStringView typed) {
    QString text;
    bool raised = false;
    for (const QChar c : typed.trimmed()) {
        const qsizetype superscript = superscripts.indexOf(c);
        if (superscript >= 0 || c == u'⁻') {
            if (!raised && !text.endsWith(u'^'))
                text += u'^';
            raised = true;
            text += c == u'⁻' ? QChar(u'-') : QChar(u'0' + static_cast<int>(superscript));
            continue;
        }
        raised = false;
        const bool isTimes = c == u'*' || c == u'·' || c == u'x' || c == u'X';
        text += c == u'−' ? QChar(u'-') : isTimes ? QChar(u'×') : isBlank(c) ? QChar(u' ') : c;
    }
    if (!text.contains(u' '))
        return text;
    for (const QString& sign : {u"×"_s, u"^"_s, u"-"_s, u"+"_s}) {
        while (text.contains(u' ' + sign))
            text.replace(u' ' + sign, sign);
        while (text.contains(sign + u' '))
            text.replace(sign + u' ', sign);
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

/// What stands between the digits of a number without its sign and exponent.
struct Marks {
    QStringList groups;          ///< of digits, in order
    QString between;             ///< the mark after each group but the last
    qsizetype points = 0;        ///< how many "."
    qsizetype commas = 0;        ///< how many ","
    bool mayBeThousands = false; ///< one mark, as "1.234" and "12,345" have it
};

std::optional<Marks> marksIn(QStringView mantissa) {
    Marks marks;
    marks.groups = {QString()};
    for (const QChar c : mantissa) {
        if (isDigit(c)) {
            marks.groups.last() += c;
            continue;
        }
        if (c != u'.' && c != u',' && !isGroupMark(c))
            return std::nullopt;
        marks.between += c;
        marks.groups += QString();
        marks.points += c == u'.' ? 1 : 0;
        marks.commas += c == u',' ? 1 : 0;
    }
    const QString& first = marks.groups.first();
    marks.mayBeThousands = marks.between.size() == 1 && marks.groups.last().size() == 3 &&
                           !first.isEmpty() && first.size() <= 3 && !first.startsWith(u'0');
    return marks;
}

/// One to three digits, then threes.
bool areThousands(const QStringList& groups) {
    if (groups.first().isEmpty() || groups.first().size() > 3)
        return false;
    return std::all_of(
        groups.begin() + 1, groups.end(), [](const QString& group) { return group.size() == 3; });
}

/// The mark that parts whole and fraction: none, or the last one where its kind stands there once.
/// nullopt: the marks make no number.
std::optional<QChar> decimalMark(const Marks& marks) {
    if (marks.points + marks.commas == 0)
        return QChar();
    const QChar last = marks.between.back();
    if (marks.points > 0 && marks.commas > 0) // "1,234.5": the other kind groups
        return (last == u'.'   ? marks.points
                : last == u',' ? marks.commas
                               : 2) == 1
                   ? std::optional(last)
                   : std::nullopt;
    if (marks.points + marks.commas > 1) // "12.200.000": it groups
        return QChar();
    return last == u'.' || last == u',' ? std::optional(last) : std::nullopt;
}

/// Digits with a point, without other marks; nullopt where the marks make no number.
std::optional<QString> plainMantissa(const Marks& marks) {
    const std::optional<QChar> decimal = decimalMark(marks);
    if (!decimal)
        return std::nullopt;
    QStringList whole = marks.groups;
    QString between = marks.between;
    QString fraction;
    if (!decimal->isNull()) {
        fraction = u'.' + whole.takeLast();
        between.chop(1);
    }
    if (between.contains(u'.') && between.contains(u','))
        return std::nullopt;
    if (whole.size() > 1 && !areThousands(whole))
        return std::nullopt;
    // "12.200 000": a point or comma that groups does so throughout.
    for (const QChar mark : {u'.', u','})
        if (between.contains(mark) && between.count(mark) != between.size())
            return std::nullopt;
    return whole.join(QString()) + fraction;
}

QString ambiguous(QChar mark, const Marks& marks) {
    const QString joined = marks.groups.join(QString());
    const QString decimals = marks.groups.join(u'.') + u"e0"_s;
    return (mark == u','
                ? QuantityWords::tr("a comma can mean thousands or decimals; write %1 or %2")
                : QuantityWords::tr("a point can mean thousands or decimals; write %1 or %2"))
        .arg(joined, decimals);
}

bool haveTwoNumbers(const Marks& marks) {
    return std::any_of(marks.between.begin(), marks.between.end(), isGroupMark);
}

QString usualForm() {
    return QuantityWords::tr("write it as 1234.5, 2.4e25 or 2.4×10^25");
}

/// Where the exponent begins, or the end.
qsizetype exponentAt(const QString& text) {
    for (qsizetype i = 0; i < text.size(); ++i)
        if (text.at(i) == u'e' || text.at(i) == u'E' || text.at(i) == u'×')
            return i;
    return text.size();
}

/// Digits, with a sign, a point between them and an exponent at most: what files hold.
bool isPlain(QStringView text) {
    constexpr qsizetype mostDigits = 6; // of an exponent
    if (text.startsWith(u'-'))
        text = text.sliced(1);
    const qsizetype whole = digitsFrom(text, 0);
    if (whole == 0)
        return false;
    text = text.sliced(whole);
    if (text.startsWith(u'.')) {
        const qsizetype fraction = digitsFrom(text, 1);
        if (fraction == 0)
            return false;
        text = text.sliced(1 + fraction);
    }
    if (text.isEmpty())
        return true;
    if (!text.startsWith(u'e'))
        return false;
    text = text.sliced(text.startsWith(u"e-") || text.startsWith(u"e+") ? 2 : 1);
    return !text.isEmpty() && text.size() <= mostDigits && digitsFrom(text, 0) == text.size();
}

/// A text as writtenDecimal() takes it. \a language: nullptr for the notation of files.
/// Errors: why it is none, as the end of a sentence.
tl::expected<QString, QString> plainNumber(QStringView typed, const QLocale* language) {
    if (!language && isPlain(typed))
        return typed.toString();
    QString text = simplified(typed);
    QString sign;
    if (text.startsWith(u'-') || text.startsWith(u'+')) {
        sign = text.left(1);
        text.remove(0, 1);
    }
    const qsizetype end = exponentAt(text);
    QString exponent = text.mid(end);
    if (exponent.contains(u' '))
        return tl::unexpected(usualForm());
    const auto marks = marksIn(QStringView(text).left(end).trimmed());
    if (!marks || marks->groups.join(QString()).isEmpty())
        return tl::unexpected(usualForm());
    const bool commaIsDecimal = language && language->decimalPoint() == ","_L1;
    // Whoever reads the program in English may write numbers as at home.
    const bool pointGroups = language && (language->groupSeparator() == "."_L1 ||
                                          QLocale::system().groupSeparator() == "."_L1);
    if (marks->commas > 0) {
        const bool clear = language && (marks->commas > 1 || marks->points > 0 ||
                                        (commaIsDecimal && !marks->mayBeThousands));
        if (!clear)
            return tl::unexpected(marks->mayBeThousands
                                      ? ambiguous(u',', *marks)
                                      : QuantityWords::tr("a comma can mean thousands or "
                                                          "decimals; write 1234.5 or 1 234.5"));
    }
    if (marks->points == 1 && marks->mayBeThousands && pointGroups && exponent.isEmpty())
        return tl::unexpected(ambiguous(u'.', *marks));
    if (!language && marks->points > 1)
        return tl::unexpected(usualForm());
    const std::optional<QString> mantissa = plainMantissa(*marks);
    if (!mantissa)
        return tl::unexpected(
            haveTwoNumbers(*marks)
                ? QuantityWords::tr("these are two numbers, or a blank that parts no thousands")
                : usualForm());
    return QString(sign + *mantissa + exponent);
}

/// The parts of a stored or a typed text.
std::optional<WrittenDecimal> decimalIn(const QString& text) {
    if (auto decimal = writtenDecimal(text))
        return decimal;
    const auto plain = plainNumber(text, nullptr);
    return plain ? writtenDecimal(*plain) : std::nullopt;
}

/// Normalised.
QString writtenAs(const WrittenDecimal& d) {
    QString text = d.whole;
    if (d.negative && !isZero(d))
        text.prepend(u'-');
    if (!d.fraction.isEmpty())
        text += u'.' + d.fraction;
    if (d.exponent != 0)
        text += u'e' + QString::number(d.exponent);
    return text;
}

Result<Quantity> readAmount(QStringView amount, const QString& unit, const QLocale* language) {
    if (amount.trimmed().isEmpty())
        return notANumber(amount, QuantityWords::tr("nothing was typed"));
    if (amount.size() > maximumLength)
        return notANumber(amount.left(20), QuantityWords::tr("it is too long"));
    const auto plain = plainNumber(amount, language);
    if (!plain)
        return notANumber(amount, plain.error());
    const std::optional<WrittenDecimal> d = writtenDecimal(*plain);
    if (!d)
        return notANumber(amount, usualForm());
    if (std::abs(d->exponent) > maximumExponent)
        return notANumber(amount, QuantityWords::tr("its exponent is too large"));
    return Quantity{writtenAs(*d), unit};
}

} // namespace

QString exactnessWord(Exactness exactness) {
    switch (exactness) {
    case Exactness::Exact:
        return u"exact"_s;
    case Exactness::Estimate:
        return u"estimate"_s;
    case Exactness::LowerBound:
        return u"lower-bound"_s;
    case Exactness::UpperBound:
        return u"upper-bound"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Exactness> exactnessFromWord(const QString& word) {
    for (const Exactness exactness :
         {Exactness::Exact, Exactness::Estimate, Exactness::LowerBound, Exactness::UpperBound})
        if (exactnessWord(exactness) == word)
            return exactness;
    return std::nullopt;
}

Result<Quantity> Quantity::parse(QStringView amount, const QString& unit) {
    return readAmount(amount, unit, nullptr);
}

Result<Quantity> Quantity::read(QStringView amount, const QLocale& language, const QString& unit) {
    return readAmount(amount, unit, &language);
}

QString Quantity::amountAsTyped(const QLocale& language) const {
    const auto again = read(amount, language);
    // An exponent of nothing says that the point is no mark of thousands.
    return !again && parse(amount) ? amount + u"e0"_s : amount;
}

int Quantity::significantFigures() const {
    const std::optional<WrittenDecimal> d = decimalIn(amount);
    if (!d)
        return 0;
    const qsizetype first = firstMeaning(d->digits());
    return first < 0 ? 1 : static_cast<int>(d->digits().size() - first);
}

double Quantity::toDouble() const {
    const std::optional<WrittenDecimal> d = decimalIn(amount);
    // Qt gives ±infinity or 0 where it is out of range, which is the nearest double.
    return d ? writtenAs(*d).toDouble() : std::numeric_limits<double>::quiet_NaN();
}

int Quantity::orderOfMagnitude() const {
    const std::optional<WrittenDecimal> d = decimalIn(amount);
    return d ? magnitude(*d) : 0;
}

QString Quantity::toDisplay() const {
    const std::optional<WrittenDecimal> d = decimalIn(amount);
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

std::partial_ordering compareAmounts(const QString& a, const QString& b) {
    const std::optional<WrittenDecimal> x = decimalIn(a);
    const std::optional<WrittenDecimal> y = decimalIn(b);
    if (!x || !y)
        return std::partial_ordering::unordered;
    const bool xNegative = x->negative && !isZero(*x);
    const bool yNegative = y->negative && !isZero(*y);
    if (xNegative != yNegative)
        return xNegative ? std::partial_ordering::less : std::partial_ordering::greater;
    const int c = compareMagnitudes(*x, *y);
    return (xNegative ? -c : c) <=> 0;
}

QString shiftAmount(const QString& amount, int exponent) {
    std::optional<WrittenDecimal> d = decimalIn(amount);
    if (!d)
        return {};
    if (d->exponent != 0) { // written with a power of ten: that one changes
        d->exponent += exponent;
        return writtenAs(*d);
    }
    QString digits = d->digits();
    qsizetype point = d->whole.size() + exponent;
    if (point > digits.size()) { // zeros would look like figures
        d->exponent = exponent;
        return writtenAs(*d);
    }
    if (point <= 0) {
        digits.prepend(QString(1 - point, u'0'));
        point = 1;
    }
    d->whole = digits.left(point);
    d->fraction = digits.mid(point);
    while (d->whole.size() > 1 && d->whole.startsWith(u'0'))
        d->whole.remove(0, 1);
    return writtenAs(*d);
}

bool isWholeAmount(const QString& amount) {
    const std::optional<WrittenDecimal> d = decimalIn(amount);
    if (!d)
        return false;
    const QString digits = d->digits();
    // The last digits that the point cuts off must be zeros.
    const qsizetype cut = d->fraction.size() - d->exponent;
    return cut <= 0 || isZero(*d) ||
           (cut <= digits.size() &&
            std::all_of(digits.end() - cut, digits.end(), [](QChar c) { return c == u'0'; }));
}

} // namespace vitrine
