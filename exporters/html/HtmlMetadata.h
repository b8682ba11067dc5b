// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/report/Report.h"

namespace vitrine {

/// What the page says of itself to programs, for its head: Dublin Core (DCMI terms in meta
/// elements) and schema.org (JSON-LD). Only what the page itself says.
[[nodiscard]] QString htmlMetadata(const ReportHead&);

} // namespace vitrine
