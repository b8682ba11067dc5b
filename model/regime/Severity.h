// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace vitrine {

/// How far our source for a statement can be trusted: shown beside it; only Primary ever blocks.
enum class Standing { Primary, Secondary, Unverified };
[[nodiscard]] QString standingWord(Standing); ///< "primary", "secondary", "unverified"

enum class Severity { Error, Warning, Info }; ///< from the gravest
[[nodiscard]] QString severityWord(Severity); ///< "error", "warning", "info"

[[nodiscard]] constexpr bool isGraver(Severity a, Severity b) {
    return static_cast<int>(a) < static_cast<int>(b);
}

/// Only a statement taken from the law itself blocks.
[[nodiscard]] constexpr Severity lowered(Severity severity, Standing standing) {
    return severity == Severity::Error && standing != Standing::Primary ? Severity::Warning
                                                                        : severity;
}

} // namespace vitrine
