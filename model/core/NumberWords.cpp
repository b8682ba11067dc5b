// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/NumberWords.h"

#include "model/core/Quantity.h"

#ifdef VITRINE_WITH_ICU
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <unicode/rbnf.h>
#endif

using namespace Qt::StringLiterals;

namespace vitrine {

#ifdef VITRINE_WITH_ICU

namespace {

constexpr qsizetype mostFraction = 6; ///< digits after the point that are still read out

/// Without a power of ten: "1.5e3" is "1500". Empty where it is no number or of no common size.
QString plain(const QString& amount) {
    const auto quantity = Quantity::parse(amount);
    const double size = quantity ? std::abs(quantity->toDouble()) : 0;
    if (!(size >= 1e3 && size < 1e15))
        return {};
    QString whole = quantity->amount.section(u'e', 0, 0).section(u'.', 0, 0);
    QString fraction = quantity->amount.section(u'e', 0, 0).section(u'.', 1);
    const int exponent = quantity->amount.section(u'e', 1).toInt();
    if (exponent > 0) {
        whole += fraction.leftJustified(exponent, u'0').left(exponent);
        fraction.remove(0, exponent);
    } else if (exponent < 0) {
        const qsizetype cut = std::max<qsizetype>(0, whole.size() + exponent);
        fraction.prepend(whole.mid(cut));
        whole.truncate(cut);
    }
    return fraction.isEmpty() ? whole : whole + u'.' + fraction;
}

bool isWorthWords(const QString& amount) {
    return !amount.isEmpty() && amount.section(u'.', 1).size() <= mostFraction;
}

} // namespace

QString numberInWords(const QString& amount, const QString& language) {
    const QString number = plain(amount);
    if (!isWorthWords(number))
        return {};
    UErrorCode status = U_ZERO_ERROR;
    const icu::RuleBasedNumberFormat speaker(
        icu::URBNF_SPELLOUT, icu::Locale(language.toLatin1().constData()), status);
    if (U_FAILURE(status))
        return {};
    icu::UnicodeString words;
    if (number.contains(u'.'))
        speaker.format(number.toDouble(), words);
    else
        speaker.format(static_cast<int64_t>(number.toLongLong()), words);
    const QString text = QString::fromUtf16(words.getBuffer(), words.length());
    return QString(text).remove(QChar(QChar::SoftHyphen));
}

#else

QString numberInWords(const QString&, const QString&) {
    return {};
}

#endif

} // namespace vitrine
