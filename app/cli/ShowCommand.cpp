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

ExitCode runShow(const Arguments& given, CliContext& context) {
    const QString directory = given.text(u"DIR"_s);
    const QString name = given.text(u"REV"_s);
    if (name == workingCopy)
        return wrongUsage(
            context,
            QCoreApplication::translate(
                "vitrine::Cli", "WORK is not a version. See “vitrine-cli diff DIR HEAD WORK”."));
    const auto library = loadLibrary(context);
    if (!library)
        return failed(context, library.error());
    NoProgress progress;
    const auto shown = changesOfVersion(directory, name, progress);
    if (!shown)
        return failed(context, shown.error());
    const QList<ChangeLine> lines = describe(shown->before,
                                             shown->after,
                                             (*library)->catalogue(),
                                             (*library)->strings(context.language)) +
                                    shown->reviews;
    const Revision& revision = shown->version;
    const QString title =
        shown->after.title().isEmpty() ? shown->before.title() : shown->after.title();
    if (context.json) {
        QJsonObject object = revisionToJson(revision);
        object.insert(u"dossierTitle"_s, title);
        object.insert(u"changes"_s, linesToJson(lines));
        object.insert(u"notes"_s, notesToJson(shown->notes));
        writeJson(context, object);
        return ExitCode::Fine;
    }
    remark(context, shown->notes);
    say(context,
        QCoreApplication::translate("vitrine::Cli", "Version %1 of “%2”").arg(revision.id, title));
    say(context,
        QCoreApplication::translate("vitrine::Cli", "by %1 <%2>, %3")
            .arg(revision.author.name, revision.author.email, whenInWords(revision.author)));
    if (!revision.tags.isEmpty())
        say(context,
            QCoreApplication::translate("vitrine::Cli", "Tags: %1").arg(listed(revision.tags)));
    say(context);
    for (const QString& line : revision.message.trimmed().split(u'\n'))
        say(context, "    "_L1 + line);
    say(context);
    sayChanges(context, lines);
    return ExitCode::Fine;
}

} // namespace

Command showCommand() {
    return {
        u"show"_s,
        QCoreApplication::translate("vitrine::Cli",
                                    "Show one version: who, when, why, and what changed"),
        QCoreApplication::translate(
            "vitrine::Cli", "REV is a hash as “log” shows it, a tag, a branch, HEAD or HEAD~2."),
        {u"show pythia HEAD"_s, u"show pythia v1.0 --json"_s},
        {QCoreApplication::translate("vitrine::Cli", "0  shown"),
         QCoreApplication::translate("vitrine::Cli", "2  wrong usage, no such version"),
         QCoreApplication::translate("vitrine::Cli",
                                     "3  no repository, or the version cannot be read")},
        {positional(u"DIR"_s, QCoreApplication::translate("vitrine::Cli", "Folder of the dossier")),
         positional(u"REV"_s, QCoreApplication::translate("vitrine::Cli", "The version"))},
        runShow};
}

} // namespace vitrine
