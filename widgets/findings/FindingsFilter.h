// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/Finding.h"

#include <QList>
#include <QString>

namespace vitrine {

/// Which findings somebody wants to see. A value.
struct FindingsFilter {
    /// Due: what is due or may be; in a dossier of which nothing is due, all its documents.
    enum class Scope { Due, Document, Everything };
    Scope scope = Scope::Due;
    QString document = {}; ///< with Scope::Document
    bool errors = true;    ///< what was told and is wrong
    bool questions = true; ///< what is not told yet, however much it is insisted on
    bool warnings = true;
    bool notes = true;
    bool waived = false; ///< also those that somebody accepted
    QString text = {};   ///< in message, fix or provision; case does not matter

    friend bool operator==(const FindingsFilter&, const FindingsFilter&) = default;
};

struct FindingCounts {
    int errors = 0;
    int questions = 0;
    int warnings = 0;
    int notes = 0;
    int waived = 0;

    [[nodiscard]] int open() const { return errors + questions + warnings + notes; }

    friend bool operator==(const FindingCounts&, const FindingCounts&) = default;
};

/// False where no document is due and none may be: the dossier is voluntary as a whole.
[[nodiscard]] bool isAnyDue(const CheckReport&);
/// Does the finding concern what the filter's scope names? A finding about no document concerns
/// all.
[[nodiscard]] bool isInScope(const Finding&, const FindingsFilter&, const CheckReport&);
/// The findings that pass, in the report's order.
[[nodiscard]] QList<Finding> filtered(const CheckReport&, const FindingsFilter&);
/// Counts within the scope, whatever severities the filter shows.
[[nodiscard]] FindingCounts countsOf(const CheckReport&, const FindingsFilter&);
/// Errors, then required questions, warnings, notes; within these the order of the catalogue's
/// pages is kept.
void sortBySeverity(QList<Finding>&);

} // namespace vitrine
