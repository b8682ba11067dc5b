// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/calculators/DomainList.h"
#include "model/dossier/Change.h"

namespace vitrine {

/// Which domains go into a table, and what is said about where they come from.
struct DomainTableOptions {
    QString share;                        ///< decimal: "0.1"
    std::optional<qsizetype> atMost = {}; ///< never more than so many
    QString unit = {};     ///< of the sizes in the table; empty: that of the list, or the only one
    QString fileName = {}; ///< for the source
};

/// The top of a list as the rows of a table fact: column "domain", and "size" and "share" where the
/// table has them. The rows that were there are replaced; a domain that was there keeps its row and
/// other cells. Bytes are written as MB, GB … where the table takes no bytes. Errors: Usage (no
/// such table, a unit it does not take), TooLarge (over 100 000 rows: to be attached as a file).
[[nodiscard]] Result<Change> domainsAsChange(const DomainList&,
                                             const DomainTableOptions&,
                                             const FieldPath& target,
                                             const Dossier&,
                                             const Catalogue&);

} // namespace vitrine
