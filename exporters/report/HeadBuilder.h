// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/report/ReportBuilder.h"
#include "model/regime/DocumentView.h"

namespace vitrine {

/// What a document says of itself: whose it is, for whom, of which version, whether it is due.
[[nodiscard]] ReportHead
headOf(const Document&, const DocumentView&, const Library&, const Strings&, const ReportContext&);

} // namespace vitrine
