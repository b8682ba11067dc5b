// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/flow/ExportJob.h"
#include "model/flow/Looking.h"

namespace vitrine {

/// What somebody asks for, at the export page or on the command line. Values only.
struct ExportOrder {
    QString directory;                  ///< of the dossier
    QString revision = {};              ///< empty = as it is now
    std::optional<Dossier> edited = {}; ///< as it is being edited, where it is
    QStringList documents = {};         ///< ids, or "due", or "all"
    QStringList formats = {};
    std::optional<Audience> audience = {}; ///< empty = each document's first reader
    QString language = {};                 ///< empty = the dossier's own, see documentLanguage()
    QString folder = {};
    QString manifest = {};     ///< a file, for the provider alone; empty = none is written
    bool tellsMessage = false; ///< of the version, to readers outside, too
    QString marking = {};      ///< how it may be passed on: one of markings()
    QDate today = {};
};

struct PreparedExport {
    ExportRequest request;
    std::optional<Revision> revision = {}; ///< none = a draft
    QList<Note> notes = {};                ///< of reading
};

/// The one way from what is asked for to what runExport() and previewHtml() take. Reads the
/// dossier, and the repository for a version. Errors: Usage (no such format, language or document),
/// and those of lookAtForExport().
[[nodiscard]] Result<PreparedExport> prepareExport(const ExportOrder&, const Library&, Progress&);

} // namespace vitrine
