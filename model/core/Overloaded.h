// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace vitrine {

/// Several lambdas as one visitor of a variant: one for each alternative, so that one more
/// alternative does not compile until it is handled.
template <class... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};
// clang 14 does not deduce the arguments of an aggregate.
template <class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

} // namespace vitrine
