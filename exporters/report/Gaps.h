// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/report/Report.h"

namespace vitrine {

/// What this fact leaves open, if anything. \a required: silence counts as missing.
[[nodiscard]] QList<Gap>
gapsOf(const ReportFact& fact, const QString& entry, bool required, const Strings& strings);

/// What is missing, unknown, withheld or not applicable, as links to the rows that say why.
[[nodiscard]] Blocks gapBlocks(const Report& report);

} // namespace vitrine
