// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/Finding.h"
#include "model/dossier/Dossier.h"
#include "model/regime/Library.h"

#include <QList>

namespace vitrine {

/// How much of a list has to be told: a rule of kind "length", and whether it holds for a dossier.
/// Points into the library.
struct ListDemand {
    const Regime* regime = nullptr;
    const Rule* rule = nullptr;
    Truth applies = Truth::Undetermined;
};

/// What the regimes of a dossier demand of a table, what holds first. \a report is the report on
/// this dossier.
[[nodiscard]] QList<ListDemand>
listDemands(const FieldPath& table, const Dossier&, const CheckReport& report, const Library&);

} // namespace vitrine
