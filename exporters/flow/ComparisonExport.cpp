// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/flow/ComparisonExport.h"

#include "exporters/report/ChangeReport.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct ComparisonExportWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ComparisonExport)
};

constexpr qsizetype shortHash = 7;

/// One version of the document, and what reading it has to say.
struct Side {
    Report report;
    QList<Note> notes = {};
};

Result<Side> sideOf(const ExportOrder& order, const Library& library, Progress& progress) {
    const auto prepared = prepareExport(order, library, progress);
    if (!prepared)
        return tl::unexpected(prepared.error());
    if (prepared->request.documents.size() != 1)
        return fail(ErrorCode::Usage,
                    ComparisonExportWords::tr("One document is compared at a time: name one."));
    auto report = reportOf(prepared->request, library);
    if (!report)
        return tl::unexpected(report.error());
    return Side{*report, prepared->notes};
}

/// "since-aaaaaaa-changes": the newer version stands in the name already.
QString partOf(const ReportHead& since, bool isTracked) {
    const QString version =
        since.revisionId.isEmpty() ? u"draft"_s : since.revisionId.left(shortHash);
    return u"since-"_s + version + (isTracked ? u"-tracked"_s : u"-changes"_s);
}

Result<MadeFile> made(const Report& report,
                      const Exporter& format,
                      const Result<QByteArray>& bytes,
                      const QString& folder,
                      const QString& part) {
    if (!bytes)
        return tl::unexpected(bytes.error().withContext(report.head.title));
    return MadeFile{report.head.documentId,
                    format.id,
                    QDir(folder).filePath(exportFileName(report, format, part)),
                    *bytes};
}

} // namespace

Result<ExportResult> exportComparison(const ComparisonOrder& wanted,
                                      const Library& library,
                                      Progress& progress,
                                      QList<ExportedFile>* written) {
    ExportOrder newer = wanted.order;
    if (wanted.isTracked)
        newer.formats = {u"docx"_s};
    const auto formats = formatsNamed(newer.formats);
    if (!formats)
        return tl::unexpected(formats.error());
    for (const Exporter* format : *formats)
        if (format->parts || (wanted.isTracked && !format->writeTracked))
            return fail(ErrorCode::Usage,
                        ComparisonExportWords::tr("A comparison cannot be written as %1.")
                            .arg(format->label()));
    ExportOrder older = newer;
    older.revision = wanted.since;
    if (!wanted.since.isEmpty())
        older.edited.reset();
    const auto after = sideOf(newer, library, progress);
    if (!after)
        return tl::unexpected(after.error());
    if (older.language.isEmpty())
        older.language = after->report.head.language;
    const auto before = sideOf(older, library, progress);
    if (!before)
        return tl::unexpected(before.error());
    const QStringList kept = keptBackSince(before->report, after->report);
    if (wanted.isTracked && !kept.isEmpty())
        return fail(ErrorCode::Usage,
                    ComparisonExportWords::tr(
                        "The older version tells this reader what the newer one keeps back: %1. A "
                        "document with tracked changes holds both. Export a report on the changes "
                        "instead.")
                        .arg(kept.join(u", "_s)));

    ExportResult result;
    result.notes = before->notes + after->notes + after->report.notes + after->report.remarks;
    const QString part = partOf(before->report.head, wanted.isTracked);
    QList<MadeFile> files;
    const Report report =
        wanted.isTracked ? after->report : changeReport(before->report, after->report);
    for (const Exporter* format : *formats) {
        const auto bytes = wanted.isTracked
                               ? format->writeTracked(before->report, after->report, progress)
                               : format->write(report, {}, progress);
        const auto file = made(report, *format, bytes, newer.folder, part);
        if (!file)
            return tl::unexpected(file.error());
        files << *file;
    }
    const auto done = writeFiles(newer.folder, files, result.files);
    if (written)
        *written = result.files;
    if (!done)
        return tl::unexpected(done.error());
    return result;
}

} // namespace vitrine
