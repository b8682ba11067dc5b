// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/Threshold.h"

#include "model/core/Quantity.h"
#include "model/dossier/Dossier.h"
#include "model/dossier/Evaluation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

bool isDateLike(const QString& text) {
    return (text.size() == 10 || text.size() == 7) && text.at(4) == u'-';
}

/// Whether \a sign (<0, 0, >0: value against threshold) satisfies the comparison.
Truth decide(int sign, Condition::Kind kind) {
    const bool yes = kind == Condition::Kind::AtLeast ? sign >= 0
                     : kind == Condition::Kind::Above ? sign > 0
                                                      : sign < 0;
    return yes ? Truth::Yes : Truth::No;
}

Truth compareDates(const QString& value, Condition::Kind kind, const QString& threshold) {
    if (!isDateLike(value) || !isDateLike(threshold))
        return Truth::Undetermined;
    const qsizetype common = std::min(value.size(), threshold.size());
    if (const int sign = value.left(common).compare(threshold.left(common)); sign != 0)
        return decide(sign, kind);
    if (value.size() == threshold.size())
        return decide(0, kind);
    // A month against a day of that month (or the reverse): true only if true for every day of the
    // month.
    const bool monthTold = value.size() == 7;
    const bool firstDay = (monthTold ? threshold : value).endsWith("-01"_L1);
    if (!monthTold) // a day of the month: at least its begin; above or below the month it is not
        return kind == Condition::Kind::AtLeast ? Truth::Yes : Truth::No;
    if (!firstDay || kind == Condition::Kind::Above)
        return Truth::Undetermined;
    return kind == Condition::Kind::AtLeast ? Truth::Yes : Truth::No;
}

} // namespace

QDate lastDayOf(const QString& dateOrMonth) {
    if (dateOrMonth.size() == 10)
        return QDate::fromString(dateOrMonth, Qt::ISODate);
    if (dateOrMonth.size() != 7)
        return {};
    const QDate first = QDate::fromString(dateOrMonth + u"-01"_s, Qt::ISODate);
    return first.isValid() ? first.addMonths(1).addDays(-1) : QDate();
}

Threshold
thresholdOf(const Condition& condition, const Dossier& dossier, const ConditionContext* context) {
    if (condition.otherField.isEmpty()) {
        const QString text = condition.values.value(0);
        if (isDateLike(text))
            return {text, true};
        const qsizetype space = text.indexOf(u' ');
        const QString unit = space < 0 ? QString() : text.mid(space + 1);
        const auto quantity = Quantity::parse(space < 0 ? text : text.left(space), unit);
        return quantity ? Threshold{*quantity, true} : Threshold{};
    }
    const FieldPath& path = condition.otherField;
    const Row* row = context && !path.column().isEmpty() ? context->row(path) : nullptr;
    const Value other = row ? row->cells.value(path.column()) : dossier.value(path);
    if (const QString* date = other.get<QString>()) {
        if (condition.months == 0 && condition.days == 0)
            return {*date, isDateLike(*date)};
        const QDate day = lastDayOf(*date).addMonths(condition.months).addDays(condition.days);
        return {day.toString(Qt::ISODate), day.isValid()};
    }
    const Quantity* quantity = other.get<Quantity>();
    if (!quantity)
        return {};
    if (condition.factor.isEmpty())
        return {*quantity, true};
    const QString product = multiplyAmounts(quantity->amount, condition.factor);
    return {Quantity{product, quantity->unit}, !product.isEmpty()};
}

Truth compareWith(const Value& value, Condition::Kind kind, const Value& threshold) {
    if (const QString* date = value.get<QString>()) {
        const QString* other = threshold.get<QString>();
        return other ? compareDates(*date, kind, *other) : Truth::Undetermined;
    }
    const Quantity* quantity = value.get<Quantity>();
    const Quantity* other = threshold.get<Quantity>();
    if (!quantity || !other || quantity->amount.isEmpty() || other->amount.isEmpty())
        return Truth::Undetermined;
    // A threshold without unit is in the fact's only unit (lint sees to it); two units are not
    // converted here.
    if (!other->unit.isEmpty() && quantity->unit != other->unit)
        return Truth::Undetermined;
    return decide(compareAmounts(quantity->amount, other->amount), kind);
}

} // namespace vitrine
