// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/report/Report.h"

namespace vitrine {

/// Markdown (CommonMark with tables) as blocks, by md4c. Raw HTML becomes plain text, images become
/// links or their alternative text (nothing is ever loaded), headings move below \a headingLevel,
/// link targets other than http, https and mailto become text. Nesting deeper than 32 is flattened.
/// Never fails.
[[nodiscard]] Blocks blocksFromMarkdown(const QString& markdown, int headingLevel = 3);

} // namespace vitrine
