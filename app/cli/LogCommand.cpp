// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Command.h"
#include "app/cli/Output.h"
#include "app/cli/Versions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

ExitCode runLog(const Arguments& given, CliContext& context) {
    bool isNumber = false;
    const int limit = given.text(u"limit"_s, u"50"_s).toInt(&isNumber);
    if (!isNumber || limit < 0)
        return wrongUsage(
            context,
            QCoreApplication::translate("vitrine::Cli", "--limit takes a number; 0 means all."));
    NoProgress nobody;
    const auto list = versionsOf(given.text(u"DIR"_s), limit, nobody);
    if (!list)
        return failed(context, list.error());
    if (context.json) {
        QJsonArray array;
        for (const Revision& revision : list->page.revisions)
            array += revisionToJson(revision);
        writeJson(context,
                  {{u"branch"_s, list->branch},
                   {u"revisions"_s, array},
                   {u"cut"_s, list->page.next.has_value()},
                   {u"notes"_s, notesToJson(list->page.notes)}});
        return ExitCode::Fine;
    }
    remark(context, list->page.notes);
    QList<QStringList> rows;
    for (const Revision& revision : list->page.revisions) {
        const QString tags =
            revision.tags.isEmpty() ? QString() : u'[' + revision.tags.join(", "_L1) + "] "_L1;
        rows += {revision.shortId(),
                 whenInWords(revision.author),
                 revision.author.name,
                 tags + revision.title()};
    }
    sayTable(context, rows);
    if (rows.isEmpty())
        complain(context,
                 QCoreApplication::translate("vitrine::Cli",
                                             "No version of this dossier was saved yet."));
    if (list->page.next)
        complain(context,
                 QCoreApplication::translate("vitrine::Cli",
                                             "These are the newest %1, and there are more: "
                                             "--limit 0 lists all.")
                     .arg(limit));
    return ExitCode::Fine;
}

} // namespace

Command logCommand() {
    return {
        u"log"_s,
        QCoreApplication::translate("vitrine::Cli",
                                    "List the versions of the dossier, newest first"),
        {},
        {u"log pythia"_s, u"log pythia --limit 0 --json"_s},
        {QCoreApplication::translate("vitrine::Cli", "0  listed"),
         QCoreApplication::translate("vitrine::Cli", "2  wrong usage"),
         QCoreApplication::translate("vitrine::Cli", "3  no repository, or it cannot be read")},
        {positional(u"DIR"_s, QCoreApplication::translate("vitrine::Cli", "Folder of the dossier")),
         option(u"--limit"_s,
                u"N"_s,
                QCoreApplication::translate("vitrine::Cli",
                                            "So many at most; otherwise 50, and 0 means all"))},
        runLog};
}

} // namespace vitrine
