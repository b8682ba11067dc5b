// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Quantity.h"

#include <QList>
#include <QString>

namespace vitrine {

/// One step of a range list: figures below \a below, and not below the step before.
struct RangeStep {
    QString id;
    QString below = {}; ///< decimal text; empty: the last step, without end
    // Text "<regime>:range.<list>.<id>"

    friend bool operator==(const RangeStep&, const RangeStep&) = default;
};

/// Steps in which a figure is told instead of the figure itself, in rising order.
struct RangeList {
    QString id;
    QString unit = {}; ///< of the steps; empty: of whatever the figure is
    QList<RangeStep> steps = {};

    friend bool operator==(const RangeList&, const RangeList&) = default;
};

/// The steps that a figure may fall into, by exact comparison: the first of them and the last,
/// which are one but for bounds.
struct Steps {
    const RangeStep* first = nullptr; ///< nullptr: other units than the list's, or no number
    const RangeStep* last = nullptr;
};

[[nodiscard]] Steps stepsOf(const Quantity&, const RangeList&);

} // namespace vitrine
