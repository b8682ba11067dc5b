// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/Applicability.h"
#include "model/core/FieldPath.h"
#include "model/dossier/Evaluation.h"
#include "model/regime/Regime.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace vitrine {

/// Something to do. Identity is rule + path, so that a waiver survives.
struct Finding {
    QString rule; ///< entry id, rule id, or a built-in: "value.format", "row.incomplete", …
    FieldPath path;
    Severity severity = Severity::Error;
    QStringList documents = {}; ///< that it concerns; sorted; empty = the dossier as such
    QString message;            ///< what is wrong, in the user's words
    QString fix = {};           ///< what to do
    QString provision = {};
    Standing standing = Standing::Primary;
    bool missing = false; ///< "nothing was said", as against "what was said is wrong"
    bool waived = false;
    QString waiverReason = {};

    [[nodiscard]] QString id() const { return rule + u'@' + path.toString(); }

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// Counts of required facts. Not applicable with a reason counts as told; unknown with a reason
/// too, but is counted apart. A table with cells open that every row must have is not told yet.
struct Completeness {
    int required = 0;
    int told = 0;    ///< answered, not applicable or unknown with a reason
    int unknown = 0; ///< of those told: unknown
    int notApplicable = 0;
    int errors = 0; ///< findings of severity Error, not waived, missing ones included

    /// Told, and not as "not known".
    [[nodiscard]] int known() const { return told - unknown; }

    /// Of what is known: "100 %" means that it is told.
    [[nodiscard]] int percent() const { return required == 0 ? 100 : known() * 100 / required; }

    /// Nothing is open, not known or wrong: only this may be ticked.
    [[nodiscard]] bool isDone() const { return known() == required && errors == 0; }

    friend bool operator==(const Completeness&, const Completeness&) = default;
};

/// Everything the checks say about a dossier at one moment.
struct CheckReport {
    QList<Finding> findings = {}; ///< sorted by path, then rule
    QMap<QString, Completeness> byDocument = {};
    QMap<QString, Completeness> byCategory = {};
    QMap<QString, Applicability> applicability = {}; ///< by document
    QMap<QString, Reason> conclusions = {};          ///< "<regime>:<conclusion>"
    friend bool operator==(const CheckReport&, const CheckReport&) = default;
};

} // namespace vitrine

// All its members are: a report of thousands of findings is then edited with one memmove.
Q_DECLARE_TYPEINFO(vitrine::Finding, Q_RELOCATABLE_TYPE);
