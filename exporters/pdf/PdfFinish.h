// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/pdf/PdfMetadata.h"
#include "model/core/Result.h"

#include <QByteArray>

namespace vitrine {

/// What Cairo 1.16 cannot write: the document's language, its title in the window's bar, XMP
/// metadata, header and footer marked as artifacts, scopes of table heads, descriptions of links;
/// an ID made from the content. Errors: Export.
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray& pdf, const PdfMetadata& metadata);

} // namespace vitrine
