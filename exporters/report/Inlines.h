// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/report/Report.h"

namespace vitrine {

/// What every format does with text before its own escaping: no control characters (tab and line
/// feed stay), no noncharacters, no halves of surrogate pairs. Cost: O(n), no copy if nothing is
/// wrong.
[[nodiscard]] QString printable(const QString& text);

/// The same without line breaks: for titles, labels, cells of the title block.
[[nodiscard]] QString oneLine(const QString& text);

/// http, https, mailto with something behind, or "#anchor"; nothing else is ever written as a link.
[[nodiscard]] bool isSafeTarget(const QString& target);

/// ASCII letters, digits, "-", "." and "_": what may name a place in every format.
[[nodiscard]] bool isAnchor(const QString& anchor);

[[nodiscard]] Inlines plain(const QString& text);
[[nodiscard]] Inlines strong(const QString& text);
/// Words only; a line break becomes a line feed.
[[nodiscard]] QString plainText(const Inlines& inlines);
/// The same of everything below, numbers of lists included; a line feed after each part.
[[nodiscard]] QString plainText(const Blocks& blocks);

/// Headings of the body that have an anchor, in order, level 2 and 3: what a table of contents
/// shows.
[[nodiscard]] QList<Heading> contents(const Blocks& body);

} // namespace vitrine
