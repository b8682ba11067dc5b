// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/Exporter.h"

namespace vitrine {

/// An OpenDocument text made for editing on: styles, headings, contents, tables with head rows,
/// footnotes, bookmarks for rows and facts. Errors: Cancelled, Export.
[[nodiscard]] Result<QByteArray>
writeOdt(const Report& report, const ExportOptions&, Progress& progress);

} // namespace vitrine
