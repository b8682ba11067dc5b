// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/Exporter.h"

namespace vitrine {

/// One HTML5 file: semantic elements, its own style sheet, no scripts, nothing loaded from
/// anywhere. Errors: Cancelled.
[[nodiscard]] Result<QByteArray>
writeHtml(const Report& report, const ExportOptions& options, Progress& progress);

/// Text as HTML character data or as an attribute value in double quotes.
[[nodiscard]] QString escapedHtml(const QString& text);

} // namespace vitrine
