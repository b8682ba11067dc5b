// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/Exporter.h"

namespace vitrine {

/// A tagged PDF 1.7, laid out with Pango on Cairo's PDF surface and finished with libqpdf. A4,
/// fonts embedded; the same bytes every time on one machine (other fonts installed, other letters).
/// Any thread. Errors: Cancelled, Export (cairo's or qpdf's own words in the detail).
[[nodiscard]] Result<QByteArray>
writePdf(const Report& report, const ExportOptions& options, Progress& progress);

/// The pages of the PDF as pictures (PNG), for paper and preview. Errors: Cancelled.
[[nodiscard]] Result<QList<QByteArray>>
drawPages(const Report& report, double pixelsPerInch, Progress& progress);

/// Letters of the report that no font of this machine has, each once, in code order.
[[nodiscard]] QString lettersWithoutFont(const Report& report);

} // namespace vitrine
