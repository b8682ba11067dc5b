// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/Finding.h"
#include "model/dossier/Change.h"
#include "model/dossier/Dossier.h"
#include "model/dossier/Evaluation.h"
#include "model/regime/Library.h"

#include <QList>

namespace vitrine {

/// A conclusion that comes out otherwise.
struct ConclusionEffect {
    QString conclusion; ///< "<regime>:<conclusion>"
    Reason before;
    Reason after;
};

/// A document that becomes due, is no longer due, or is due on another day or under another duty.
/// A document that is not there at all is not due.
struct PremiseEffect {
    QString document;
    Applicability before;
    Applicability after;
};

/// What would follow if some facts were told otherwise: asked before a premise is changed.
struct PremiseEffects {
    QList<ConclusionEffect> conclusions = {}; ///< by id
    QList<PremiseEffect> documents = {};      ///< by id

    [[nodiscard]] bool isEmpty() const { return conclusions.isEmpty() && documents.isEmpty(); }
};

/// What came out otherwise from one report to another. Cost: the size of both.
[[nodiscard]] PremiseEffects effectsBetween(const CheckReport& before, const CheckReport& after);

/// Which conclusions and documents these changes would change. \a before is the report on
/// \a dossier as it is. Cost: a full check. Any thread.
[[nodiscard]] PremiseEffects effectsOf(const QList<Change>&,
                                       const Dossier& dossier,
                                       const CheckReport& before,
                                       const Library&,
                                       const Strings&);

} // namespace vitrine
