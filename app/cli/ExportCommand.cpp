// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Access.h"
#include "app/cli/Command.h"
#include "app/cli/ExportedFiles.h"
#include "app/cli/ManyExports.h"
#include "app/cli/Output.h"
#include "exporters/flow/ExportOrder.h"
#include "exporters/flow/Markings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QStringList formatIds() {
    QStringList ids;
    for (const Exporter& exporter : exporters())
        ids += exporter.id;
    return ids;
}

/// Not among what is sent. Empty: none is wanted.
Result<QString> manifestPath(const Arguments& given) {
    const QString wanted = given.text(u"manifest"_s);
    if (wanted.isEmpty())
        return wanted;
    const QString folder = QDir::cleanPath(QFileInfo(given.text(u"out"_s)).absoluteFilePath());
    const QString path = QDir::cleanPath(QFileInfo(wanted).absoluteFilePath());
    if (!given.rest().isEmpty())
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate("vitrine::Cli",
                                                "A manifest is of one dossier: export it alone."));
    if (path.startsWith(folder + u'/'))
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate(
                        "vitrine::Cli",
                        "The manifest is for the provider alone: write it outside of the folder "
                        "of the files, so that it is not sent with them."));
    return path;
}

Result<ExportOrder> orderFrom(const Arguments& given, const QDate& today) {
    ExportOrder order;
    order.directory = given.text(u"DIR"_s);
    order.revision = revisionFrom(given.text(u"revision"_s));
    if (given.has(u"all"_s) == given.has(u"document"_s))
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate(
                        "vitrine::Cli", "Which documents? Give either --document or --all."));
    order.documents = QStringList{given.text(u"document"_s, u"all"_s)};
    for (const QString& format : given.text(u"format"_s).split(u','))
        order.formats += format.trimmed();
    const auto reader = readerFrom(given);
    if (!reader)
        return tl::unexpected(reader.error());
    order.audience = *reader;
    const auto manifest = manifestPath(given);
    if (!manifest)
        return tl::unexpected(manifest.error());
    order.manifest = *manifest;
    order.language = given.text(u"language"_s);
    order.folder = given.text(u"out"_s);
    order.tellsMessage = given.has(u"with-message"_s);
    order.marking = given.text(u"marking"_s);
    order.today = today;
    return order;
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

/// Nothing is written, and it is said why.
ExitCode notFinal(CliContext& context, const QList<Note>& obstacles) {
    if (context.json) {
        writeJson(context, {{u"files"_s, QJsonArray()}, {u"open"_s, notesToJson(obstacles)}});
        return ExitCode::Findings;
    }
    for (const Note& obstacle : obstacles)
        complain(context,
                 obstacle.where.isEmpty() ? obstacle.text
                                          : obstacle.where + ": "_L1 + obstacle.text);
    complain(context,
             QCoreApplication::translate("vitrine::Cli", "Not final yet. Nothing was written."));
    return ExitCode::Findings;
}

ExitCode runExport(const Arguments& given, CliContext& context) {
    const auto library = loadLibrary(context);
    if (!library)
        return failed(context, library.error());
    const auto order = orderFrom(given, context.today);
    if (!order)
        return failed(context, order.error());
    const bool finalOnly = given.has(u"final"_s);
    if (!given.rest().isEmpty()) {
        QList<ExportOrder> orders{*order};
        for (const QString& directory : given.rest()) {
            orders << *order;
            orders.last().directory = directory;
        }
        return exportDossiers(context, orders, finalOnly, **library);
    }
    NoProgress nobody;
    BatchOutcome outcome =
        exportOne(*order, finalOnly, **library, (*library)->strings(context.language), nobody);
    if (!outcome.obstacles.isEmpty())
        return notFinal(context, outcome.obstacles);
    if (outcome.error)
        return failedAfter(context, outcome.result.files, *outcome.error);
    outcome.result.notes << replacements(outcome.result.files);
    report(context, outcome.result, outcome.revision);
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
         u"export pythia --document all --format md --revision v1.0 --out documents"_s,
         u"export pythia bloom olmo --all --format pdf --out documents"_s},
        {QCoreApplication::translate("vitrine::Cli", "0  written; the paths are on stdout"),
         QCoreApplication::translate("vitrine::Cli",
                                     "1  with --final: something is open, and nothing was written"),
         QCoreApplication::translate("vitrine::Cli",
                                     "2  wrong usage; unknown document, format, audience, language "
                                     "or version; a document that is not meant for the reader"),
         QCoreApplication::translate(
             "vitrine::Cli",
             "3  the dossier cannot be read or the folder not written; no half file is left, and "
             "files that were written before are named")},
        {positional(u"DIR"_s, QCoreApplication::translate("vitrine::Cli", "Folder of the dossier")),
         rest(u"MORE"_s,
              QCoreApplication::translate(
                  "vitrine::Cli",
                  "More dossiers: all at once, each into a folder of its own below FOLDER")),
         option(u"--document"_s,
                u"ID"_s,
                QCoreApplication::translate("vitrine::Cli", "A document, “due” or “all”")),
         flag(u"--all"_s,
              QCoreApplication::translate("vitrine::Cli", "All documents: as --document all")),
         requiredOption(u"--format"_s, u"FORMATS"_s, formatIds().join(u',')),
         option(u"--audience"_s, u"READER"_s, readers().join(u", "_s)),
         requiredOption(u"--out"_s,
                        u"FOLDER"_s,
                        QCoreApplication::translate("vitrine::Cli",
                                                    "Where to write; made if it does not exist")),
         option(
             u"--revision"_s,
             u"REV"_s,
             QCoreApplication::translate("vitrine::Cli", "A version: hash, tag, branch; or WORK")),
         flag(u"--with-message"_s,
              QCoreApplication::translate(
                  "vitrine::Cli",
                  "Tell readers outside the message of the version, too; else it stays in the "
                  "history")),
         option(u"--marking"_s,
                u"WORD"_s,
                QCoreApplication::translate("vitrine::Cli", "How it may be passed on: %1")
                    .arg(markings().join(u", "_s))),
         flag(u"--final"_s,
              QCoreApplication::translate(
                  "vitrine::Cli",
                  "Only what may go out: a saved version without open errors in these documents, "
                  "with nothing named that is withheld")),
         option(u"--manifest"_s,
                u"FILE"_s,
                QCoreApplication::translate(
                    "vitrine::Cli",
                    "For the provider alone: what was left out, for whom and why, and the files "
                    "with their SHA-256, as JSON")),
         option(
             u"--language"_s,
             u"LANG"_s,
             QCoreApplication::translate(
                 "vitrine::Cli",
                 "Of the document; otherwise the first of the dossier's languages that there is"))},
        runExport};
}

} // namespace vitrine
