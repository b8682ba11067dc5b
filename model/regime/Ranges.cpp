// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/Ranges.h"

#include <algorithm>

namespace vitrine {

const RangeStep* stepOf(const Quantity& figure, const RangeList& list) {
    const bool otherUnit = !list.unit.isEmpty() && figure.unit != list.unit;
    if (otherUnit || !Quantity::parse(figure.amount))
        return nullptr;
    const auto step = std::ranges::find_if(list.steps, [&](const RangeStep& s) {
        return s.below.isEmpty() || compareAmounts(figure.amount, s.below) < 0;
    });
    return step == list.steps.end() ? nullptr : &*step;
}

} // namespace vitrine
