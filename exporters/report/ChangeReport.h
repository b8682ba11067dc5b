// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/report/Report.h"

namespace vitrine {

/// What two versions of one document tell one reader differently, row by row: a document itself,
/// with the words that went and came marked, by sign as well as by look. What the newer version
/// keeps from the reader is not told from the older one either. Pure; any thread.
[[nodiscard]] Report changeReport(const Report& before, const Report& after);

/// Labels of rows that the older version told this reader and the newer one keeps back, in whole
/// or in part.
[[nodiscard]] QStringList keptBackSince(const Report& before, const Report& after);

} // namespace vitrine
