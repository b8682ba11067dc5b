// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/Exporter.h"

namespace vitrine {

/// The tables of a report, one file each: the row of the form and the fact,
/// "sum.2.1.list.datasets".
[[nodiscard]] QStringList csvParts(const Report&);

/// The table ExportOptions::part in words, with all columns that the document asks for: UTF-8 with
/// a mark, CRLF, quoted as RFC 4180 says. A cell that a spreadsheet would take for a formula gets
/// an apostrophe before it. Errors: Cancelled.
[[nodiscard]] Result<QByteArray> writeCsv(const Report&, const ExportOptions&, Progress&);

} // namespace vitrine
