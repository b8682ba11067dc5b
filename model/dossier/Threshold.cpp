// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/Threshold.h"

#include "model/core/Measures.h"
#include "model/core/Overloaded.h"
#include "model/core/Quantity.h"
#include "model/dossier/Dossier.h"
#include "model/dossier/Evaluation.h"

#include <algorithm>
#include <compare>
#include <variant>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

bool isDateLike(const QString& text) {
    return lastDayOf(text).isValid();
}

/// Whether \a sign (value against threshold) satisfies the comparison; what is no number satisfies
/// none and fails none.
Truth decide(std::partial_ordering sign, ask::Order order) {
    if (sign == std::partial_ordering::unordered)
        return Truth::Undetermined;
    const auto truthOf = [](bool yes) { return yes ? Truth::Yes : Truth::No; };
    switch (order) {
    case ask::Order::AtLeast:
        return truthOf(sign >= 0);
    case ask::Order::Above:
        return truthOf(sign > 0);
    case ask::Order::Below:
        return truthOf(sign < 0);
    }
    Q_UNREACHABLE();
}

/// What a bound leaves open: "at least 5" is above 4, and may be above 6.
bool isSure(Truth told, ask::Order order, Exactness value, Exactness threshold) {
    const bool saysHigher = (order == ask::Order::Below) == (told == Truth::No);
    if (saysHigher)
        return value != Exactness::UpperBound && threshold != Exactness::LowerBound;
    return value != Exactness::LowerBound && threshold != Exactness::UpperBound;
}

Truth compareDates(const QString& value, ask::Order order, const QString& threshold) {
    if (!isDateLike(value) || !isDateLike(threshold))
        return Truth::Undetermined;
    const qsizetype common = std::min(value.size(), threshold.size());
    if (const int sign = value.left(common).compare(threshold.left(common)); sign != 0)
        return decide(sign <=> 0, order);
    if (value.size() == threshold.size())
        return decide(std::partial_ordering::equivalent, order);
    // A month against a day of that month (or the reverse): true only if true for every day of the
    // month.
    const bool monthTold = value.size() == 7;
    const bool firstDay = (monthTold ? threshold : value).endsWith("-01"_L1);
    if (!monthTold) // a day of the month: at least its begin; above or below the month it is not
        return order == ask::Order::AtLeast ? Truth::Yes : Truth::No;
    if (!firstDay || order == ask::Order::Above)
        return Truth::Undetermined;
    return order == ask::Order::AtLeast ? Truth::Yes : Truth::No;
}

Threshold literal(const QString& text) {
    if (isDateLike(text))
        return {text, true};
    const qsizetype space = text.indexOf(u' ');
    const QString unit = space < 0 ? QString() : text.mid(space + 1);
    const auto quantity = Quantity::parse(space < 0 ? text : text.left(space), unit);
    return quantity ? Threshold{*quantity, true} : Threshold{};
}

Threshold toldBy(const ask::OtherFact& fact, const Value& value) {
    if (const QString* date = value.get<QString>()) {
        if (fact.months == 0 && fact.days == 0)
            return {*date, isDateLike(*date)};
        const QDate day = lastDayOf(*date).addMonths(fact.months).addDays(fact.days);
        return {day.toString(Qt::ISODate), day.isValid()};
    }
    const Quantity* quantity = value.get<Quantity>();
    if (!quantity)
        return {};
    if (fact.factor.isEmpty())
        return {*quantity, Quantity::parse(quantity->amount).has_value()};
    const QString product = multiplyAmounts(quantity->amount, fact.factor);
    return {Quantity{product, quantity->unit, quantity->exactness}, !product.isEmpty()};
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

QDate firstDayOf(const QString& dateOrMonth) {
    const QDate last = lastDayOf(dateOrMonth);
    return dateOrMonth.size() == 7 && last.isValid() ? last.addDays(1 - last.day()) : last;
}

Threshold
thresholdOf(const ask::Limit& limit, const Dossier& dossier, const ConditionContext* context) {
    return std::visit(
        Overloaded{[](const QString& text) { return literal(text); },
                   [&](const ask::OtherFact& fact) {
                       const FieldPath& path = fact.field;
                       const Row* row =
                           context && !path.column().isEmpty() ? context->row(path) : nullptr;
                       return toldBy(fact,
                                     row ? row->cells.value(path.column()) : dossier.value(path));
                   }},
        limit);
}

PartialSum sumOf(const QList<FieldPath>& fields, const Dossier& dossier) {
    PartialSum sum;
    std::optional<QString> unit; // the first that is told: the others are added in it
    for (const FieldPath& field : fields) {
        const Answer* answer = dossier.answer(field);
        if (answer && answer->state == AnswerState::NotApplicable)
            continue;
        sum.none = false;
        const Value value = dossier.value(field);
        const Quantity* told = value.get<Quantity>();
        const auto part = told && !told->amount.startsWith(u'-')
                              ? extentOf(*told, unit.value_or(told->unit))
                              : std::nullopt;
        if (!part) {
            sum.most.reset();
            sum.open = sum.open.isEmpty() ? field : sum.open;
            continue;
        }
        unit = unit.value_or(told->unit);
        const Extent total = added(
            {sum.least.amount, sum.most ? std::optional(sum.most->amount) : std::nullopt}, *part);
        sum.least = {total.least, *unit};
        sum.most = total.most ? std::optional(Quantity{*total.most, *unit}) : std::nullopt;
    }
    return sum;
}

Truth compareWith(const Value& value, ask::Order order, const Value& threshold) {
    if (const QString* date = value.get<QString>()) {
        const QString* other = threshold.get<QString>();
        return other ? compareDates(*date, order, *other) : Truth::Undetermined;
    }
    const Quantity* quantity = value.get<Quantity>();
    const Quantity* other = threshold.get<Quantity>();
    if (!quantity || !other || quantity->amount.isEmpty() || other->amount.isEmpty())
        return Truth::Undetermined;
    // A threshold without unit is in the fact's only unit (lint sees to it).
    const auto sizes = other->unit.isEmpty() ? compareAmounts(quantity->amount, other->amount)
                                             : compareSizes(*quantity, *other);
    const Truth told = decide(sizes, order);
    if (told == Truth::Undetermined)
        return told;
    return isSure(told, order, quantity->exactness, other->exactness) ? told : Truth::Undetermined;
}

} // namespace vitrine
