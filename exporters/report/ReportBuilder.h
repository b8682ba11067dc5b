// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/report/Report.h"
#include "model/checks/Applicability.h"
#include "model/checks/Decisions.h"
#include "model/regime/Library.h"

namespace vitrine {

/// What is not in the dossier but on every document. Injected, so that the same input gives the
/// same bytes.
struct ReportContext {
    QDate date;              ///< of the export (draft) or of the version
    QString revisionId = {}; ///< empty = draft, not saved
    QString revisionTitle = {};
    QDate revisionDate = {};
    QString revisionTag = {};  ///< a name that the user gave the version
    bool tellsMessage = false; ///< of the version: else it stays in the history
    Applicability applicability = {};
    QList<Decision> decisions = {};
    QString marking = {}; ///< how it may be passed on: one of markings(); empty = nothing is said
};

/// Lays out one document for one reader. Pure; any thread.
/// Errors: Usage (the document is not meant for this reader).
[[nodiscard]] Result<Report> buildReport(
    const Document&, const AudienceView&, const Library&, const Strings&, const ReportContext&);

} // namespace vitrine
