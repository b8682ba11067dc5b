// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/Finding.h"
#include "model/dossier/Dossier.h"
#include "model/regime/Library.h"

#include <QList>

namespace vitrine {

/// How many rows of a table have to be told, and whether that holds for a dossier. Points into the
/// library.
struct DemandedLength {
    const Regime* regime = nullptr;
    const Rule* rule = nullptr;
    const LengthRule* length = nullptr; ///< its kind
    Truth applies = Truth::Undetermined;
};

/// What the regimes of a dossier demand of a table, what holds first. \a report is the report on
/// this dossier.
[[nodiscard]] QList<DemandedLength>
demandedLengths(const FieldPath& table, const Dossier&, const CheckReport& report, const Library&);

} // namespace vitrine
