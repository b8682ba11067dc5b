// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Access.h"
#include "app/cli/Command.h"
#include "app/cli/Output.h"
#include "exporters/flow/ExportJob.h"
#include "model/checks/Checker.h"
#include "model/store/DossierStore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// Readers outside the house. What is internal is read in the editor, and does not leave it as a
/// document.
QStringList readers() {
    QStringList words;
    for (const Audience audience : allAudiences()) {
        if (audience != Audience::Internal)
            words += audienceWord(audience);
    }
    return words;
}

Result<QStringList> formatsFrom(const QString& text) {
    QStringList known;
    for (const Exporter& each : exporters())
        known += each.id;
    QStringList formats;
    for (const QString& part : text.split(u',')) {
        const QString format = part.trimmed();
        if (!exporter(format)) {
            return fail(ErrorCode::Usage,
                        QCoreApplication::translate("vitrine::Cli",
                                                    "There is no format “%1”. There are %2.")
                            .arg(format, listed(known)));
        }
        if (!formats.contains(format))
            formats += format;
    }
    return formats;
}

/// What the command line says, without what the dossier says.
Result<ExportRequest> requestFrom(const Arguments& given, const Library& library) {
    ExportRequest request;
    const auto formats = formatsFrom(given.text(u"format"_s));
    if (!formats)
        return tl::unexpected(formats.error());
    request.formats = *formats;
    const QString reader = given.text(u"audience"_s);
    if (given.has(u"audience"_s) && !readers().contains(reader)) {
        return fail(
            ErrorCode::Usage,
            QCoreApplication::translate("vitrine::Cli", "There is no audience “%1”. There are %2.")
                .arg(reader, listed(readers())));
    }
    if (given.has(u"audience"_s))
        request.audience = audienceFromWord(reader);
    request.language = given.text(u"language"_s, u"en"_s);
    if (!library.languages().contains(request.language)) {
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate(
                        "vitrine::Cli", "Documents cannot be written in “%1”. There are %2.")
                        .arg(request.language, listed(library.languages())));
    }
    const QString which = given.text(u"document"_s);
    if (which != "due"_L1 && which != "all"_L1) {
        if (const auto document = documentNamed(which, library); !document)
            return tl::unexpected(document.error());
    }
    request.folder = given.text(u"out"_s);
    return request;
}

/// The version that the files are, as they were read; nothing if they are a draft.
Result<std::optional<Revision>> versionOf(const QString& directory, const FileSet& files) {
    const auto repository = Repository::open(directory);
    if (!repository && repository.error().code == ErrorCode::NotFound)
        return std::nullopt;
    if (!repository)
        return tl::unexpected(repository.error());
    return repository->revisionOf(files);
}

ReportContext contextOf(const std::optional<Revision>& revision, const QDate& today) {
    ReportContext context;
    context.date = today;
    if (revision) {
        context.revisionId = revision->id;
        context.revisionTitle = revision->title();
        context.revisionDate = revision->author.when.date();
        context.date = context.revisionDate;
    }
    return context;
}

QJsonArray filesToJson(const QList<ExportedFile>& files) {
    QJsonArray array;
    for (const ExportedFile& file : files) {
        array += QJsonObject{{u"document"_s, file.document},
                             {u"format"_s, file.format},
                             {u"path"_s, file.path},
                             {u"bytes"_s, file.bytes},
                             {u"replaced"_s, file.replaced}};
    }
    return array;
}

/// A later export replaces an earlier one, which is what a script wants; it is said all the same.
QList<Note> replacements(const QList<ExportedFile>& files) {
    QList<Note> notes;
    for (const ExportedFile& file : files) {
        if (file.replaced)
            notes.append(
                {QCoreApplication::translate("vitrine::Cli", "replaced the file that was there"),
                 file.path});
    }
    return notes;
}

/// Each file is whole, also where a later one could not be written.
ExitCode failedAfter(CliContext& context, const QList<ExportedFile>& written, const Error& error) {
    for (const ExportedFile& file : written)
        complain(
            context,
            QCoreApplication::translate("vitrine::Cli", "%1 was written before.").arg(file.path));
    return failed(context, error, {{u"files"_s, filesToJson(written)}});
}

void report(CliContext& context,
            const ExportResult& result,
            const std::optional<Revision>& revision) {
    if (!context.json) {
        remark(context, result.notes);
        for (const ExportedFile& file : result.files)
            say(context, file.path);
        if (result.files.isEmpty())
            complain(context,
                     QCoreApplication::translate("vitrine::Cli", "There was nothing to export."));
        else if (!revision)
            complain(context,
                     QCoreApplication::translate("vitrine::Cli",
                                                 "note: a draft, not saved as a version"));
        return;
    }
    writeJson(context,
              {{u"files"_s, filesToJson(result.files)},
               {u"draft"_s, !revision},
               {u"revision"_s, revision ? QJsonValue(revision->id) : QJsonValue::Null},
               {u"notes"_s, notesToJson(result.notes)}});
}

ExitCode run(const Arguments& given, CliContext& context) {
    const auto library = loadLibrary(context);
    if (!library)
        return failed(context, library.error());
    auto request = requestFrom(given, **library);
    if (!request)
        return failed(context, request.error());
    const QString directory = given.text(u"DIR"_s);
    const auto named = dossierNamed(directory, given.text(u"revision"_s, workingCopy));
    if (!named)
        return failed(context, named.error());
    std::optional<Revision> revision = named->revision;
    if (!revision) {
        const auto saved = versionOf(directory, named->read.files);
        // A repository out of order makes a draft of it, but no export impossible.
        if (saved)
            revision = *saved;
        else
            remark(context, {{saved.error().text}});
    }
    request->dossier = named->read.dossier;
    request->context = contextOf(revision, context.today);
    const CheckReport checked =
        check(request->dossier, **library, (*library)->strings(context.language));
    const auto documents =
        resolveDocuments(given.text(u"document"_s), request->dossier, **library, checked);
    if (!documents) {
        Error error = documents.error();
        if (error.code == ErrorCode::NotFound)
            error.code = ErrorCode::Usage;
        return failed(context, error);
    }
    request->documents = *documents;
    request->skipDocumentsNotForReader = documents->size() > 1;
    NoProgress nobody;
    QList<ExportedFile> written;
    auto result = runExport(*request, **library, nobody, &written);
    if (!result)
        return failedAfter(context, written, result.error());
    result->notes = named->read.notes + result->notes + replacements(result->files);
    report(context, *result, revision);
    return ExitCode::Fine;
}

} // namespace

Command exportCommand() {
    return {
        u"export"_s,
        QCoreApplication::translate("vitrine::Cli", "Write documents as files"),
        QCoreApplication::translate(
            "vitrine::Cli",
            "What is withheld from the reader is not in the files. The working copy is exported as "
            "a draft unless it equals the last version; --revision exports that version. Files of "
            "an earlier export are replaced, with a note."),
        {u"export pythia --document annex-xi-1 --format pdf --out documents"_s,
         u"export pythia --document due --format pdf,json --audience ai-office --out documents"_s,
         u"export pythia --document all --format md --revision v1.0 --out documents"_s},
        {QCoreApplication::translate("vitrine::Cli", "0  written; the paths are on stdout"),
         QCoreApplication::translate("vitrine::Cli",
                                     "2  wrong usage; unknown document, format, audience, language "
                                     "or version; a document that is not meant for the reader"),
         QCoreApplication::translate(
             "vitrine::Cli",
             "3  the dossier cannot be read or the folder not written; no half file is left, and "
             "files that were written before are named")},
        {positional(u"DIR"_s, QCoreApplication::translate("vitrine::Cli", "Folder of the dossier")),
         requiredOption(u"--document"_s,
                        u"ID"_s,
                        QCoreApplication::translate("vitrine::Cli", "A document, “due” or “all”")),
         requiredOption(u"--format"_s, u"FORMATS"_s, u"pdf,html,md,json"_s),
         option(
             u"--audience"_s, u"READER"_s, u"ai-office, national-authority, downstream, public"_s),
         requiredOption(u"--out"_s,
                        u"FOLDER"_s,
                        QCoreApplication::translate("vitrine::Cli",
                                                    "Where to write; made if it does not exist")),
         option(
             u"--revision"_s,
             u"REV"_s,
             QCoreApplication::translate("vitrine::Cli", "A version: hash, tag, branch; or WORK")),
         option(u"--language"_s,
                u"LANG"_s,
                QCoreApplication::translate("vitrine::Cli", "Of the document; otherwise en"))},
        run};
}

} // namespace vitrine
