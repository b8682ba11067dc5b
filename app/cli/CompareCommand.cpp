// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Access.h"
#include "app/cli/Command.h"
#include "app/cli/ExportedFiles.h"
#include "app/cli/Output.h"
#include "exporters/flow/ComparisonExport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

Result<ComparisonOrder> comparisonFrom(const Arguments& given, const QDate& today) {
    ComparisonOrder wanted;
    wanted.since = revisionFrom(given.text(u"A"_s));
    wanted.isTracked = given.has(u"tracked"_s);
    ExportOrder& order = wanted.order;
    order.directory = given.text(u"DIR"_s);
    order.revision = revisionFrom(given.text(u"B"_s));
    order.documents = QStringList{given.text(u"document"_s)};
    order.language = given.text(u"language"_s);
    order.folder = given.text(u"out"_s);
    order.today = today;
    if (given.has(u"format"_s) == wanted.isTracked)
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate("vitrine::Cli",
                                                "Give either --format or --tracked, which makes a "
                                                "Word document."));
    if (given.has(u"format"_s))
        for (const QString& format : given.text(u"format"_s).split(u','))
            order.formats += format.trimmed();
    const auto reader = readerFrom(given);
    if (!reader)
        return tl::unexpected(reader.error());
    order.audience = *reader;
    return wanted;
}

ExitCode runCompare(const Arguments& given, CliContext& context) {
    const auto library = loadLibrary(context);
    if (!library)
        return failed(context, library.error());
    const auto wanted = comparisonFrom(given, context.today);
    if (!wanted)
        return failed(context, wanted.error());
    NoProgress nobody;
    QList<ExportedFile> written;
    const auto result = exportComparison(*wanted, **library, nobody, &written);
    if (!result)
        return failedAfter(context, written, result.error());
    const QList<Note> notes = result->notes + replacements(result->files);
    if (context.json) {
        writeJson(context,
                  {{u"files"_s, filesToJson(result->files)}, {u"notes"_s, notesToJson(notes)}});
        return ExitCode::Fine;
    }
    remark(context, notes);
    for (const ExportedFile& file : result->files)
        say(context, file.path);
    return ExitCode::Fine;
}

} // namespace

Command compareCommand() {
    return {
        u"compare"_s,
        QCoreApplication::translate("vitrine::Cli", "Write what a document tells differently"),
        QCoreApplication::translate(
            "vitrine::Cli",
            "A is the older version, B the newer one, each as for “show”, or WORK, which B is "
            "where it is not given. A report lists the rows that changed, with the words that went "
            "and came. With --tracked both versions are one Word document: accepting all changes "
            "gives B, rejecting all A. What B keeps from the reader is not told from A either."),
        {u"compare pythia v1.0 v1.1 --document public-summary --format html,pdf --out changes"_s,
         u"compare pythia HEAD --document annex-xii --tracked --out changes"_s},
        {QCoreApplication::translate("vitrine::Cli", "0  written; the paths are on stdout"),
         QCoreApplication::translate("vitrine::Cli",
                                     "2  wrong usage; unknown document, format, audience, language "
                                     "or version; with --tracked: B keeps back what A tells"),
         QCoreApplication::translate("vitrine::Cli",
                                     "3  no repository, or a version cannot be read; the folder "
                                     "cannot be written")},
        {positional(u"DIR"_s, QCoreApplication::translate("vitrine::Cli", "Folder of the dossier")),
         positional(u"A"_s, QCoreApplication::translate("vitrine::Cli", "The older version")),
         optionalPositional(u"B"_s,
                            QCoreApplication::translate("vitrine::Cli", "The newer version")),
         requiredOption(
             u"--document"_s, u"ID"_s, QCoreApplication::translate("vitrine::Cli", "One document")),
         option(u"--format"_s, u"FORMATS"_s, u"pdf,docx,odt,html,md,json"_s),
         flag(u"--tracked"_s,
              QCoreApplication::translate("vitrine::Cli",
                                          "A Word document with tracked changes instead")),
         option(u"--audience"_s, u"READER"_s, readers().join(u", "_s)),
         requiredOption(u"--out"_s,
                        u"FOLDER"_s,
                        QCoreApplication::translate("vitrine::Cli",
                                                    "Where to write; made if it does not exist")),
         option(
             u"--language"_s,
             u"LANG"_s,
             QCoreApplication::translate(
                 "vitrine::Cli",
                 "Of the document; otherwise the first of the dossier's languages that there is"))},
        runCompare};
}

} // namespace vitrine
