// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dossier/Evaluation.h"
#include "model/dossier/Value.h"

#include <QDate>

#include <optional>

namespace vitrine {

/// What a number, quantity, date or month is compared with.
struct Threshold {
    Value value;        ///< Quantity, or QString for dates and months
    bool known = false; ///< false: it is another fact, and nobody told it
};

/// What a comparison's limit amounts to, with the factor, months and days applied; a month is
/// shifted from its last day. Exact decimal arithmetic.
[[nodiscard]] Threshold
thresholdOf(const ask::Limit&, const Dossier&, const ConditionContext* = nullptr);

/// What the facts of a sum add up to, as far as they are told: figures of one unit, none below 0.
struct PartialSum {
    Quantity least = {QStringLiteral("0"), {}};                       ///< it is at least that
    std::optional<Quantity> most = Quantity{QStringLiteral("0"), {}}; ///< nothing: nobody knows
    bool none = true;                                                 ///< none of the facts applies
    FieldPath open = {}; ///< the first that is not told
};

[[nodiscard]] PartialSum sumOf(const QList<FieldPath>&, const Dossier&);

/// The day that a date or a month stands for; a month for its last one. Invalid for other texts.
[[nodiscard]] QDate lastDayOf(const QString& dateOrMonth);
/// The same, a month for its first one.
[[nodiscard]] QDate firstDayOf(const QString& dateOrMonth);

/// Three-valued: another unit, or a month against a day within it, cannot be decided.
[[nodiscard]] Truth compareWith(const Value& value, ask::Order order, const Value& threshold);

} // namespace vitrine
