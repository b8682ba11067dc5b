// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dossier/Change.h"
#include "model/import/DomainList.h"

namespace vitrine {

struct Field;

/// Which domains go into a table, and what is said about where they come from.
struct DomainTableOptions {
    QString share;                        ///< decimal: "0.1"
    std::optional<qsizetype> atMost = {}; ///< never more than so many
    QString unit = {};     ///< of the sizes in the table; empty: that of the list, or the only one
    QString fileName = {}; ///< for the source
    FieldPath count = {};  ///< a number: is told how many domains the list has; empty: none
};

/// The table that takes domains. Errors: Usage (no such fact, or it has no column "domain").
[[nodiscard]] Result<const Field*> domainTable(const FieldPath& target, const Catalogue&);
/// Does nothing but DomainTableOptions::unit say in which unit the sizes of this list are?
[[nodiscard]] bool needsUnit(const Field& table, const DomainList&);

/// The top of a list as the rows of a table fact: column "domain", and "size" and "share" where the
/// table has them, and the fact that counts them all. The table comes first. The rows that were
/// there are replaced; a domain that was there keeps its row and other cells. Bytes are written as
/// MB, GB … where the table takes no bytes. Errors: Usage (no such table, a unit it does not take),
/// TooLarge (over 100 000 rows: to be attached as a file).
[[nodiscard]] Result<QList<Change>> domainsAsChanges(const DomainList&,
                                                     const DomainTableOptions&,
                                                     const FieldPath& target,
                                                     const Dossier&,
                                                     const Catalogue&);

} // namespace vitrine
