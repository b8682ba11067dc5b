// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/Exporter.h"
#include "exporters/report/ReportBuilder.h"
#include "model/checks/Applicability.h"
#include "model/dossier/Dossier.h"

namespace vitrine {

/// What to export: the same for GUI and CLI. Values only, so that a worker can have it.
struct ExportRequest {
    Dossier dossier;
    QStringList documents;                   ///< ids; see resolveDocuments()
    QStringList formats;                     ///< exporter ids
    std::optional<Audience> audience = {};   ///< empty = each document's first reader
    QString language = QStringLiteral("en"); ///< of the library
    QString folder = {};                     ///< where to write; made if it does not exist
    ReportContext context = {}; ///< its applicability is worked out per document and reader
    ExportOptions options = {};
    bool skipDocumentsNotForReader =
        false; ///< with several documents: leave out, with a Note, instead of failing
};

struct ExportedFile {
    QString document;
    QString format;
    QString path;
    qint64 bytes = 0;
    bool replaced = false; ///< an earlier file of this name
};

struct ExportResult {
    QList<ExportedFile> files;
    QList<Note> notes;
};

/// Errors: Usage (none; no such format, names the known ones).
[[nodiscard]] Result<QList<const Exporter*>> formatsNamed(const QStringList& ids);

/// "due", "all" or a document id → document ids of the dossier's regimes ("due": due or
/// undetermined in \a applicable). Errors: NotFound (names the known ids).
[[nodiscard]] Result<QStringList> resolveDocuments(const QString& which,
                                                   const Dossier&,
                                                   const Library&,
                                                   const QMap<QString, Applicability>& applicable);

/// Makes the bytes of every document first, then writes each file with QSaveFile: a failure leaves
/// no half file, and what could not be laid out leaves no file at all. Replaces ordinary files,
/// never anything else (links, folders). Reports one step per document and format. Errors: Usage,
/// NotFound, Io, Export, Cancelled. \a written, where it is given, gets the files that are on the
/// disk even where a later one could not be written.
[[nodiscard]] Result<ExportResult>
runExport(const ExportRequest&, const Library&, Progress&, QList<ExportedFile>* written = nullptr);

/// A file whose bytes are there already.
struct MadeFile {
    QString document;
    QString format;
    QString path; ///< in the folder
    QByteArray bytes;
};

/// Writes files as runExport() does; \a written gets those that are on the disk, also where a later
/// one could not be written. Errors: Usage, Io.
[[nodiscard]] Result<void>
writeFiles(const QString& folder, const QList<MadeFile>& files, QList<ExportedFile>& written);

/// The first document of the request as its reader gets it, not written yet. Errors: Usage,
/// NotFound.
[[nodiscard]] Result<Report> reportOf(const ExportRequest&, const Library&);

/// The pages of one document as pictures (PNG), for paper. Errors: as runExport().
[[nodiscard]] Result<QList<QByteArray>>
pagesForPaper(const ExportRequest&, const Library&, double pixelsPerInch, Progress&);

/// One document as HTML in memory, for the preview.
[[nodiscard]] Result<QByteArray> previewHtml(const ExportRequest&, const Library&);

} // namespace vitrine
