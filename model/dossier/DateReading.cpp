// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/DateReading.h"

#include <QDate>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int digitsOfYear = 4;

/// The month of a name or of a beginning of it that no other month has: "Sept" is September, "Ju"
/// is none. 0: no month.
int monthNamed(const QString& word, const QLocale& language) {
    constexpr qsizetype shortest = 3;
    int found = 0;
    for (int month = 1; month <= 12; ++month) {
        for (const QLocale::FormatType format : {QLocale::LongFormat, QLocale::ShortFormat})
            for (const QString& name :
                 {language.monthName(month, format), language.standaloneMonthName(month, format)})
                if (QString(name).remove(u'.').compare(word, Qt::CaseInsensitive) == 0)
                    return month;
        if (word.size() >= shortest &&
            language.standaloneMonthName(month).startsWith(word, Qt::CaseInsensitive))
            found = found == 0 ? month : -1;
    }
    return std::max(found, 0);
}

/// What stands between blanks, points, commas, slashes and dashes.
struct Pieces {
    QList<int> numbers;
    QList<qsizetype> digits; ///< of each number
    int month = 0;           ///< by its name
    bool fits = true;
};

Pieces piecesOf(const QString& text, const Strings& strings) {
    static const QRegularExpression between(uR"([\s.,/\-–]+)"_s);
    static const QRegularExpression ordinal(u"^(\\d{1,2})(st|nd|rd|th|er)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    Pieces pieces;
    for (QString word : text.split(between, Qt::SkipEmptyParts)) {
        if (const auto match = ordinal.match(word); match.hasMatch())
            word = match.captured(1);
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (isNumber && word.at(0).isDigit()) {
            pieces.numbers += number;
            pieces.digits += word.size();
            continue;
        }
        int month = monthNamed(word, strings.locale());
        if (month == 0)
            month = monthNamed(word, QLocale(QLocale::English));
        pieces.fits = pieces.fits && month > 0 && pieces.month == 0;
        pieces.month = month;
    }
    return pieces;
}

QString dayOf(int year, int month, int day) {
    const QDate date(year, month, day);
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString monthOf(int year, int month) {
    return dayOf(year, month, 1).left(7);
}

/// Three numbers of which the last is the year; \a text says by which mark they are parted.
QString
dayBeforeYear(int first, int second, int year, const QString& text, const Strings& strings) {
    const bool dayFirst = text.contains(u'.') || strings.language() != "en"_L1 || first > 12;
    if (dayFirst)
        return dayOf(year, second, first);
    // An American writes the month first, a Briton the day.
    if (second > 12 || first == second)
        return dayOf(year, first, second);
    return {};
}

} // namespace

QString dateAsMeant(const QString& typed, const Strings& strings) {
    const QString text = typed.trimmed();
    const Pieces pieces = piecesOf(text, strings);
    const QList<int>& n = pieces.numbers;
    const auto isYear = [&pieces](qsizetype i) { return pieces.digits.at(i) == digitsOfYear; };
    if (!pieces.fits)
        return {};
    if (pieces.month > 0) {
        if (n.size() == 1 && isYear(0))
            return monthOf(n.at(0), pieces.month);
        if (n.size() != 2 || isYear(0) == isYear(1))
            return {};
        return isYear(1) ? dayOf(n.at(1), pieces.month, n.at(0))
                         : dayOf(n.at(0), pieces.month, n.at(1));
    }
    if (n.size() == 2 && isYear(0) != isYear(1))
        return isYear(0) ? monthOf(n.at(0), n.at(1)) : monthOf(n.at(1), n.at(0));
    if (n.size() != 3 || isYear(1) || isYear(0) == isYear(2))
        return {};
    return isYear(0) ? dayOf(n.at(0), n.at(1), n.at(2))
                     : dayBeforeYear(n.at(0), n.at(1), n.at(2), text, strings);
}

} // namespace vitrine
