// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/NumberWords.h"

#include "model/core/Quantity.h"

#ifdef VITRINE_WITH_ICU
#include <cmath>
#include <cstdint>
#include <unicode/rbnf.h>
#endif

using namespace Qt::StringLiterals;

namespace vitrine {

#ifdef VITRINE_WITH_ICU

namespace {

constexpr qsizetype mostFraction = 6; ///< digits after the point that are still read out

bool isWorthWords(const Quantity& quantity) {
    const double size = std::abs(quantity.toDouble());
    return size >= 1e3 && size < 1e15 && !quantity.amount.contains(u'e') &&
           quantity.amount.section(u'.', 1).size() <= mostFraction;
}

} // namespace

QString numberInWords(const QString& amount, const QString& language) {
    const auto quantity = Quantity::parse(amount);
    if (!quantity || !isWorthWords(*quantity))
        return {};
    UErrorCode status = U_ZERO_ERROR;
    const icu::RuleBasedNumberFormat speaker(
        icu::URBNF_SPELLOUT, icu::Locale(language.toLatin1().constData()), status);
    if (U_FAILURE(status))
        return {};
    icu::UnicodeString words;
    if (quantity->amount.contains(u'.'))
        speaker.format(quantity->toDouble(), words);
    else
        speaker.format(static_cast<int64_t>(quantity->amount.toLongLong()), words);
    const QString text = QString::fromUtf16(words.getBuffer(), words.length());
    return QString(text).remove(QChar(QChar::SoftHyphen));
}

#else

QString numberInWords(const QString&, const QString&) {
    return {};
}

#endif

} // namespace vitrine
