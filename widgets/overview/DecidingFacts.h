// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/Finding.h"
#include "model/dossier/Dossier.h"
#include "model/regime/Library.h"

#include <QList>
#include <QStringList>

namespace vitrine {

/// A fact that is not told, and the documents of which nobody can say for want of it whether they
/// are due.
struct DecidingFact {
    FieldPath path;
    QStringList documents; ///< sorted
};

/// Those that most documents wait for come first, then in the order in which the interviews ask
/// them. What is told to be not known decides nothing more: it is not among them.
[[nodiscard]] QList<DecidingFact> decidingFacts(const CheckReport&, const Dossier&, const Library&);

} // namespace vitrine
