// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/report/Report.h"

namespace vitrine {

/// The top of every document as blocks, so that formats lay out one tree only: title, whose and for
/// whom it is, of which version, whether it is due, what matters most to its reader; a callout on
/// drafts.
/// What stands at the foot of every page: marking and version.
[[nodiscard]] QString pageWords(const ReportHead& head);

[[nodiscard]] Blocks titleBlocks(const Report& report);

/// Its end: what it follows, what was decided by hand, how to verify it.
[[nodiscard]] Blocks aboutBlocks(const Report& report);

} // namespace vitrine
