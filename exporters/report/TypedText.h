// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/report/Report.h"

namespace vitrine {

/// What a person typed, as Markdown that says the same: most people who write a text do not write
/// Markdown, and no figure, path, name or formula of theirs may change by it. Emphasis stays where
/// it is plainly meant; all other signs get a backslash. Lists keep their numbers, tables all their
/// cells. HTML of model cards becomes Markdown (exporters/report/HtmlInText.h). Comments are not
/// looked for: no reader's view has them. Cost: O(n).
[[nodiscard]] QString markdownAsMeant(const QString& typed);

/// A user's long text as blocks. Letters and digits of the text are those of the blocks.
[[nodiscard]] Blocks blocksFromTyped(const QString& typed, int headingLevel = 3);

} // namespace vitrine
