// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Access.h"
#include "app/cli/Command.h"
#include "app/cli/Output.h"
#include "app/cli/Versions.h"
#include "model/dossier/Dossier.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QJsonValue nameOf(const SeenDossier& named) {
    return named.revision ? QJsonValue(revisionToJson(*named.revision)) : QJsonValue(workingCopy);
}

ExitCode runDiff(const Arguments& given, CliContext& context) {
    const QString directory = given.text(u"DIR"_s);
    const auto library = loadLibrary(context);
    if (!library)
        return failed(context, library.error());
    NoProgress progress;
    const auto compared = compareVersions(directory,
                                          revisionFrom(given.text(u"A"_s)),
                                          revisionFrom(given.text(u"B"_s)),
                                          std::nullopt,
                                          progress);
    if (!compared)
        return failed(context, compared.error());
    const auto& [older, newer, reviews] = *compared;
    const QList<ChangeLine> lines = describe(older.read.dossier,
                                             newer.read.dossier,
                                             (*library)->catalogue(),
                                             (*library)->strings(context.language)) +
                                    reviews;
    if (context.json) {
        writeJson(context,
                  {{u"a"_s, nameOf(older)},
                   {u"b"_s, nameOf(newer)},
                   {u"changes"_s, linesToJson(lines)},
                   {u"notes"_s, notesToJson(older.read.notes + newer.read.notes)}});
    } else {
        remark(context, older.read.notes + newer.read.notes);
        sayChanges(context, lines);
    }
    return ExitCode::Fine;
}

} // namespace

Command diffCommand() {
    return {
        u"diff"_s,
        QCoreApplication::translate("vitrine::Cli", "Compare two versions, fact by fact"),
        QCoreApplication::translate(
            "vitrine::Cli",
            "A is the older one. Each is a version as for “show”, or WORK for the working copy. Of "
            "a "
            "long text, the words that differ are printed with a few around them: [-removed-], "
            "{+added+}."),
        {u"diff pythia HEAD WORK"_s, u"diff pythia v1.0 v1.1 --json"_s},
        {QCoreApplication::translate("vitrine::Cli", "0  compared, whether they differ or not"),
         QCoreApplication::translate("vitrine::Cli", "2  wrong usage, no such version"),
         QCoreApplication::translate("vitrine::Cli",
                                     "3  no repository, or a version cannot be read")},
        {positional(u"DIR"_s, QCoreApplication::translate("vitrine::Cli", "Folder of the dossier")),
         positional(u"A"_s, QCoreApplication::translate("vitrine::Cli", "The older version")),
         positional(u"B"_s, QCoreApplication::translate("vitrine::Cli", "The newer version"))},
        runDiff};
}

} // namespace vitrine
