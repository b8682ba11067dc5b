// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/Exporter.h"

namespace vitrine {

/// The document as data, canonical JSON; README.md of this folder describes it.
/// Errors: Cancelled.
[[nodiscard]] Result<QByteArray>
writeJson(const Report& report, const ExportOptions& options, Progress& progress);

} // namespace vitrine
