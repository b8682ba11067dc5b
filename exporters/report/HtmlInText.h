// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace vitrine {

/// A Markdown text, outside of its code, with the HTML that model cards use turned into Markdown:
/// line breaks, paragraphs, headings, lists, tables, links, images, raised and lowered figures;
/// what only says how it looks goes. Tags that are not known stay as they were typed. Cost: O(n).
[[nodiscard]] QString markdownFromHtml(const QString& text);

} // namespace vitrine
