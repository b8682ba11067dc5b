// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/Ranges.h"

#include "model/core/Measures.h"

#include <algorithm>

namespace vitrine {

Steps stepsOf(const Quantity& figure, const RangeList& list) {
    const auto amountOf = [&](const RangeStep& step) {
        return Quantity{step.below, list.unit.isEmpty() ? figure.unit : list.unit};
    };
    if (list.steps.isEmpty() || !Quantity::parse(figure.amount) ||
        (!list.unit.isEmpty() && !areComparable(figure.unit, list.unit)))
        return {};
    const auto step = std::ranges::find_if(list.steps, [&](const RangeStep& s) {
        return s.below.isEmpty() || compareSizes(figure, amountOf(s)) < 0;
    });
    if (step == list.steps.end())
        return {};
    return {figure.exactness == Exactness::UpperBound ? &list.steps.first() : &*step,
            figure.exactness == Exactness::LowerBound ? &list.steps.last() : &*step};
}

} // namespace vitrine
