// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/Exporter.h"

namespace vitrine {

/// Two versions of a document as one Word document with tracked changes: accepting all gives the
/// new one as writeDocx() writes it, rejecting all the old one. Header, footer and properties,
/// which Word does not track, are those of the new version, the widths of columns too. A changed
/// box becomes a plain sign. Changes bear the provider's name and the day of the new version.
/// Errors: Cancelled, Export.
[[nodiscard]] Result<QByteArray>
writeTrackedDocx(const Report& before, const Report& after, Progress& progress);

} // namespace vitrine
