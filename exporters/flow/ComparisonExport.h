// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/flow/ExportOrder.h"

namespace vitrine {

/// What somebody wants to see compared. Values only.
struct ComparisonOrder {
    ExportOrder order;      ///< of the newer version; one document
    QString since = {};     ///< the older version; empty = as it is now
    bool isTracked = false; ///< a Word document with tracked changes; no formats then
};

/// Writes what one document tells its reader differently in two versions: a report on the changes
/// in each format, or one Word document with tracked changes. Both versions pass the reader's gate;
/// what the newer one keeps from the reader is not told from the older one. Files bear both
/// versions in their names. Errors: Usage (also: a format that has no place for it; tracked changes
/// would tell what is now kept from the reader, with the rows), and those of prepareExport() and
/// runExport(). \a written as there.
[[nodiscard]] Result<ExportResult> exportComparison(const ComparisonOrder&,
                                                    const Library&,
                                                    Progress&,
                                                    QList<ExportedFile>* written = nullptr);

} // namespace vitrine
