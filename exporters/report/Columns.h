// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/report/Report.h"

namespace vitrine {

/// Widths of a table's columns, by what stands in its first rows: of longest words first, then of
/// whole cells. \a width and the result are twentieths of a point; small text is assumed.
[[nodiscard]] QList<int> columnWidths(const TableBlock& table, int width);

} // namespace vitrine
