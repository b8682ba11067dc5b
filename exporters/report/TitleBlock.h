// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/report/Report.h"

namespace vitrine {

/// The top of every document as blocks, so that formats lay out one tree only: title, what it is, a
/// list of facts about the document itself, a callout on drafts.
[[nodiscard]] Blocks titleBlocks(const Report& report);

} // namespace vitrine
