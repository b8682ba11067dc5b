// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/Exporter.h"

namespace vitrine {

/// CommonMark with tables, UTF-8, LF. Errors: Cancelled.
[[nodiscard]] Result<QByteArray>
writeMarkdown(const Report& report, const ExportOptions& options, Progress& progress);

/// Blocks alone. What blocksFromMarkdown() makes of the result has the same structure, for all
/// blocks that it can make itself.
[[nodiscard]] QString markdownFromBlocks(const Blocks& blocks);

} // namespace vitrine
