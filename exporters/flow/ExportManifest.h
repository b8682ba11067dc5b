// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/flow/ExportJob.h"

namespace vitrine {

/// What an export left out, for whom and why, and its files with their SHA-256: JSON for the
/// provider alone, never to be sent. Same export, same bytes; names files, not where they lie.
/// Errors: Io (a file that was written cannot be read).
[[nodiscard]] Result<QByteArray>
exportManifest(const ExportRequest&, const ExportResult&, const Library&);

} // namespace vitrine
