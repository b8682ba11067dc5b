// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <functional>

namespace vitrine {

/// How many items two lists (or texts) share at the front and at the back. The two never overlap:
/// what lies between is what differs.
struct CommonEnds {
    qsizetype head = 0;
    qsizetype tail = 0;
};

/// \a same says whether two items count as equal.
template <class ListA, class ListB, class Same = std::equal_to<>>
[[nodiscard]] CommonEnds commonEnds(const ListA& a, const ListB& b, Same same = {}) {
    const qsizetype shorter = std::min<qsizetype>(a.size(), b.size());
    CommonEnds ends;
    while (ends.head < shorter && same(a.at(ends.head), b.at(ends.head)))
        ++ends.head;
    while (ends.tail < shorter - ends.head &&
           same(a.at(a.size() - 1 - ends.tail), b.at(b.size() - 1 - ends.tail)))
        ++ends.tail;
    return ends;
}

} // namespace vitrine
