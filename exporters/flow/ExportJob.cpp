// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/flow/ExportJob.h"

#include "exporters/flow/LeakGuard.h"
#include "exporters/report/Inlines.h"
#include "exporters/report/TitleBlock.h"
#include "model/checks/Applicability.h"
#include "model/checks/Checker.h"
#include "model/core/FileWriting.h"
#include "model/core/PathPresence.h"
#include "model/dossier/KeptWords.h"
#include "model/dossier/Markup.h"
#include "model/dossier/Visibility.h"
#include "model/regime/DocumentView.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <memory>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// Gives the texts of this file their context for translators.
struct ExportJob {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ExportJob)
};

QStringList documentsOf(const Dossier& dossier, const Library& library) {
    QStringList ids;
    for (const Regime* regime : library.regimesOf(dossier)) {
        for (const Document& document : regime->documents)
            ids << document.id;
    }
    return ids;
}

/// Everything that is needed to write one file.
struct Prepared {
    Report report;
    const Exporter* exporter = nullptr;
    QString path;
    ExportOptions options;
    std::shared_ptr<LeakGuard> guard = {}; ///< shared by the formats of a document
};

/// Is this fact told, but not to whom these facts are shown?
bool isKeptBack(const FieldPath& fact, const Dossier& all, const Dossier& shown) {
    const Answer* told = all.answer(fact);
    const Answer* seen = shown.answer(fact);
    return told != nullptr && (seen == nullptr || !(seen->value == told->value));
}

/// Of a reason drawn from what a reader sees: what comes out the same from all facts. The rest
/// would call a fact untold that is only kept from this reader.
Reason
sharedReason(const Reason& seen, const Reason& full, const Dossier& all, const Dossier& shown) {
    Reason shared = seen;
    shared.parts.clear();
    const bool alike = seen.parts.size() == full.parts.size();
    for (qsizetype i = 0; alike && i < seen.parts.size(); ++i) {
        const Reason& part = seen.parts.at(i);
        if (part.truth == full.parts.at(i).truth && !isKeptBack(part.path, all, shown))
            shared.parts << sharedReason(part, full.parts.at(i), all, shown);
    }
    return shared;
}

/// Overrides without their reasons, which are told apart from the conclusions.
Overrides withoutReasons(Overrides overrides) {
    for (Override& decided : overrides)
        decided.reason.clear();
    return overrides;
}

/// Makes the reports of one request. Who is bound is enough for it; checked is only what was
/// accepted.
class ReportMaker {
public:
    /// \a guarded: with what looks into the files later.
    ReportMaker(const ExportRequest& request, const Library& library, bool guarded)
        : m_request(request)
        , m_library(library)
        , m_strings(library.strings(request.language))
        , m_told(withoutHidden(request.dossier, library.catalogue()))
        , m_isGuarded(guarded) {}

    [[nodiscard]] QList<Note> aboutRules() const {
        return notesOnRules(m_request.dossier, m_library, m_strings);
    }

    Result<Report> make(const QString& documentId) {
        const Document* document = m_library.document(documentId, m_request.dossier);
        if (document == nullptr)
            return fail(ErrorCode::NotFound,
                        ExportJob::tr("There is no document “%1”.").arg(documentId));
        const Audience usual =
            document->audiences.isEmpty() ? Audience::Internal : document->audiences.first();
        const Audience reader = m_request.audience.value_or(usual);
        const AudienceView view =
            AudienceView::forAudience(m_request.dossier, m_library.catalogue(), reader);
        const DocumentView seen(*document, view, m_library);
        const KeptWords kept(m_told, view, m_library.catalogue());
        ReportContext context = m_request.context;
        context.applicability = applicability(*document, seen, view.overrides());
        context.decisions = decisionsBehind(
            *document, m_request.dossier, seen, kept, m_library, m_strings, checked());
        Result<Report> report = buildReport(*document, view, m_library, m_strings, context);
        if (report)
            tell(*report, kept);
        if (report && m_isGuarded)
            m_guard = std::make_shared<LeakGuard>(
                m_request.dossier, *document, seen, m_library, m_strings, context, *report);
        return report;
    }

    /// Of the report that was made last.
    [[nodiscard]] const std::shared_ptr<LeakGuard>& guard() const { return m_guard; }

private:
    /// Whether the document is due follows from all facts; the reasons that are given only from
    /// those that this document tells the reader in full: a reason quotes figures.
    [[nodiscard]] Applicability applicability(const Document& document,
                                              const DocumentView& view,
                                              const Overrides& overrides) const {
        const Overrides decided = withoutReasons(overrides);
        Applicability due = applicabilityOf(document, m_told, decided, m_library, m_strings);
        if (view.audience() == Audience::Internal)
            return due;
        const Applicability told =
            applicabilityOf(document, view.dossier(), decided, m_library, m_strings);
        const bool same = told.due == due.due && told.provision == due.provision;
        due.reason =
            same ? sharedReason(told.reason, due.reason, m_told, view.dossier()) : Reason{};
        return due;
    }

    /// What was accepted can be named only where it is still found.
    const CheckReport* checked() {
        if (!m_report && !m_request.dossier.waivers().isEmpty())
            m_report = check(m_request.dossier, m_library, m_strings);
        return m_report ? &*m_report : nullptr;
    }

    /// What the user should know before the document leaves the house.
    void tell(Report& report, const KeptWords& kept) const {
        QStringList commented;
        for (const ReportSection& section : report.sections)
            for (const ReportEntry& entry : section.entries)
                for (const ReportFact& fact : entry.facts)
                    if (const Answer* answer = m_told.answer(fact.path);
                        answer && holdsComment(*answer) && !commented.contains(fact.label))
                        commented << fact.label;
        const auto add = [&](const QString& phrase, const QStringList& what) {
            if (!what.isEmpty())
                report.remarks << Note{m_strings.phrase(phrase, {what.join(u", "_s)}),
                                       report.head.documentId};
        };
        add(u"document.comments-left-out"_s, commented);
        if (!kept.isEmpty())
            add(u"document.names-withheld"_s,
                kept.in(plainText(titleBlocks(report)) + plainText(report.body)));
    }

    const ExportRequest& m_request;
    const Library& m_library;
    const Strings m_strings;
    const Dossier m_told; ///< without what the form hides
    std::optional<CheckReport> m_report = {};
    bool m_isGuarded = false;
    std::shared_ptr<LeakGuard> m_guard = {};
};

Result<void> checkFolder(const QString& folder) {
    if (folder.isEmpty())
        return fail(ErrorCode::Usage, ExportJob::tr("Say which folder to write to."));
    if (auto nameable = checkNameable(folder); !nameable)
        return nameable;
    const QFileInfo place(folder);
    if (place.exists() && !place.isDir())
        return fail(
            ErrorCode::Io,
            ExportJob::tr("“%1” is a file, not a folder. Choose another folder.").arg(folder));
    if (!place.exists() && !makeFolderDurably(folder))
        return fail(
            ErrorCode::Io,
            ExportJob::tr("The folder “%1” could not be made. Check that you may write there.")
                .arg(folder));
    if (!QFileInfo(folder).isWritable())
        return fail(
            ErrorCode::Io,
            ExportJob::tr("Nothing can be written into the folder “%1”. Choose another one.")
                .arg(folder));
    return {};
}

Result<void> checkTarget(const QString& path) {
    const QFileInfo target(path);
    if (target.isSymLink() || (target.exists() && !target.isFile()))
        return fail(
            ErrorCode::Io,
            ExportJob::tr("“%1” is there already and is no ordinary file. Nothing was written.")
                .arg(path));
    return {};
}

Result<void> writeFile(const QString& path, const QByteArray& bytes) {
    const Result<void> written = writeDurably(path, bytes);
    return written ? written
                   : fail(written.error().code,
                          ExportJob::tr("“%1” could not be written: %2")
                              .arg(path, written.error().text));
}

Result<QList<Prepared>>
prepare(const ExportRequest& request, const Library& library, ExportResult& result) {
    const auto formats = formatsNamed(request.formats);
    if (!formats)
        return tl::unexpected<Error>(formats.error());
    QList<Prepared> prepared;
    ReportMaker maker(request, library, true);
    result.notes << maker.aboutRules();
    for (const QString& id : request.documents) {
        const Result<Report> report = maker.make(id);
        if (!report && report.error().code == ErrorCode::Usage &&
            request.skipDocumentsNotForReader) {
            result.notes << Note{report.error().text, id};
            continue;
        }
        if (!report)
            return tl::unexpected<Error>(report.error());
        result.notes << report->notes << report->remarks;
        for (const Exporter* format : *formats) {
            const QStringList parts = format->parts ? format->parts(*report) : QStringList{{}};
            if (parts.isEmpty())
                result.notes << Note{
                    ExportJob::tr("%1: there is nothing to write.").arg(format->label()), id};
            for (const QString& part : parts) {
                const QString name = exportFileName(*report, *format, part);
                ExportOptions options = request.options;
                options.part = part;
                prepared << Prepared{
                    *report, format, QDir(request.folder).filePath(name), options, maker.guard()};
            }
        }
    }
    return prepared;
}

} // namespace

Result<QList<const Exporter*>> formatsNamed(const QStringList& ids) {
    QList<const Exporter*> formats;
    for (const QString& id : ids) {
        const Exporter* format = exporter(id);
        if (format == nullptr) {
            QStringList known;
            for (const Exporter& each : exporters())
                known << each.id;
            return fail(ErrorCode::Usage,
                        ExportJob::tr("There is no format “%1”. The formats are: %2.")
                            .arg(id, known.join(u", "_s)));
        }
        if (!formats.contains(format))
            formats << format;
    }
    if (formats.isEmpty())
        return fail(ErrorCode::Usage, ExportJob::tr("Choose at least one format."));
    return formats;
}

Result<QStringList> resolveDocuments(const QString& which,
                                     const Dossier& dossier,
                                     const Library& library,
                                     const QMap<QString, Applicability>& applicable) {
    const QStringList known = documentsOf(dossier, library);
    if (which == "all"_L1)
        return known;
    if (which == "due"_L1) {
        QStringList due;
        std::ranges::copy_if(known, std::back_inserter(due), [&](const QString& id) {
            return applicable.contains(id) && applicable.value(id).due != Truth::No;
        });
        return due;
    }
    if (known.contains(which))
        return QStringList{which};
    return fail(
        ErrorCode::NotFound,
        known.isEmpty()
            ? ExportJob::tr(
                  "The dossier follows no rules that are installed, so it has no documents.")
            : ExportJob::tr("The dossier has no document “%1”. It has: %2.")
                  .arg(which, known.join(u", "_s)));
}

namespace {

/// A letter that is not on the page is said, with the place where it is missing.
void tellLost(const Prepared& file, QList<Note>& notes) {
    const QString lost = file.exporter->lost ? file.exporter->lost(file.report) : QString();
    if (lost.isEmpty())
        return;
    constexpr qsizetype most = 40;
    const QString shown = lost.size() > most ? lost.left(most) + u'…' : lost;
    notes << Note{ExportJob::tr("No font that is installed here has these letters: %1. They are "
                                "missing in the PDF; install a font that has them, such as Noto or "
                                "Droid Sans Fallback.")
                      .arg(shown),
                  file.report.head.documentId};
}

} // namespace

Result<void>
writeFiles(const QString& folder, const QList<MadeFile>& files, QList<ExportedFile>& written) {
    if (const Result<void> place = checkFolder(folder); !place)
        return place;
    for (const MadeFile& file : files)
        if (const Result<void> target = checkTarget(file.path); !target)
            return target;
    for (const MadeFile& file : files) {
        const bool replaces = QFileInfo::exists(file.path);
        if (const Result<void> done = writeFile(file.path, file.bytes); !done)
            return done;
        written << ExportedFile{file.document, file.format, file.path, file.bytes.size(), replaces};
    }
    return {};
}

Result<ExportResult> runExport(const ExportRequest& request,
                               const Library& library,
                               Progress& progress,
                               QList<ExportedFile>* written) {
    ExportResult result;
    const auto prepared = prepare(request, library, result);
    if (!prepared)
        return tl::unexpected<Error>(prepared.error());

    // All bytes are made before the first file is touched: what fails, fails with nothing written.
    QList<QByteArray> contents;
    const int total = int(prepared->size());
    for (const Prepared& file : *prepared) {
        progress.report(int(contents.size()),
                        total,
                        file.report.head.title + u" · "_s + file.exporter->label());
        if (progress.isCancelled())
            return exportCancelled();
        const Result<QByteArray> bytes = file.exporter->write(file.report, file.options, progress);
        if (!bytes)
            return tl::unexpected<Error>(bytes.error().withContext(file.report.head.title));
        if (const auto tight =
                file.guard->check(QFileInfo(file.path).fileName(), *bytes, *file.exporter);
            !tight)
            return tl::unexpected<Error>(tight.error());
        contents << *bytes;
        tellLost(file, result.notes);
    }
    if (progress.isCancelled())
        return exportCancelled();
    QList<MadeFile> files;
    for (qsizetype i = 0; i < prepared->size(); ++i) {
        const Prepared& file = prepared->at(i);
        files << MadeFile{
            file.report.head.documentId, file.exporter->id, file.path, contents.at(i)};
    }
    const Result<void> done = writeFiles(request.folder, files, result.files);
    if (written)
        *written = result.files;
    if (!done)
        return tl::unexpected<Error>(done.error());
    progress.report(total, total, {});
    return result;
}

Result<Report> reportOf(const ExportRequest& request, const Library& library) {
    if (request.documents.isEmpty())
        return fail(ErrorCode::Usage, ExportJob::tr("Choose a document."));
    return ReportMaker(request, library, false).make(request.documents.first());
}

Result<QList<QByteArray>> pagesForPaper(const ExportRequest& request,
                                        const Library& library,
                                        double pixelsPerInch,
                                        Progress& progress) {
    const Result<Report> report = reportOf(request, library);
    if (!report)
        return tl::unexpected<Error>(report.error());
    return exporter(u"pdf"_s)->pages(*report, pixelsPerInch, progress);
}

Result<QByteArray> previewHtml(const ExportRequest& request, const Library& library) {
    const Result<Report> report = reportOf(request, library);
    if (!report)
        return tl::unexpected<Error>(report.error());
    NoProgress progress;
    return exporter(u"html"_s)->write(*report, request.options, progress);
}

} // namespace vitrine
