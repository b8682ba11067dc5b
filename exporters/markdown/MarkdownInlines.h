// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/report/Report.h"

namespace vitrine {

/// Where inlines are written: it decides what a line break becomes.
enum class MarkdownPlace { Paragraph, Line, Cell };

/// Inlines as Markdown that cannot be read as anything else. Emphasis that CommonMark cannot
/// express at its place (inside a word, before a space) is dropped: the words matter more. A "Line"
/// (heading) and a "Cell" (of a table) are one line.
[[nodiscard]] QString markdownFromInlines(const Inlines& inlines, MarkdownPlace place);

} // namespace vitrine
