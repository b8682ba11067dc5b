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

/// A version, and what it is compared with.
struct Shown {
    Revision revision;
    Dossier before;
    Dossier after;
    QList<Note> notes;
};

/// Why there is nothing to compare with; empty where this is the first version.
QString whyNothingBefore(const Revision& revision) {
    if (revision.isCut)
        return QCoreApplication::translate(
            "vitrine::Cli",
            "The history is cut off here, so that everything is told as "
            "added. “git fetch --unshallow” gets the rest.");
    return revision.parents.isEmpty()
               ? QString()
               : QCoreApplication::translate("vitrine::Cli",
                                             "In the version before, there is no dossier in this "
                                             "folder, so that everything is told as added.");
}

Result<Shown> shownVersion(const QString& directory, const QString& name) {
    const auto repository = Repository::open(directory);
    if (!repository)
        return tl::unexpected(repository.error());
    const auto revision = revisionNamed(*repository, name);
    if (!revision)
        return tl::unexpected(revision.error());
    const auto after = dossierNamed(directory, revision->id);
    const auto before = revision->previous.isEmpty()
                            ? fail(ErrorCode::NotFound, {})
                            : dossierNamed(directory, revision->previous.first());
    Shown shown{*revision, Dossier(QString()), Dossier(QString()), {}};
    if (after) {
        shown.after = after->read.dossier;
        shown.before = before ? before->read.dossier : Dossier(shown.after.id());
        shown.notes = after->read.notes;
        const QString why =
            before ? QString()
            : revision->previous.isEmpty()
                ? whyNothingBefore(*revision)
                : QCoreApplication::translate("vitrine::Cli",
                                              "The version before %1 cannot be read, so that "
                                              "everything is told as added: %2")
                      .arg(revision->shortId(), before.error().text);
        if (!why.isEmpty())
            shown.notes.append({why, {}});
        return shown;
    }
    // A version that takes the dossier away is one of it too.
    if (after.error().code != ErrorCode::NotADossier || !before)
        return tl::unexpected(after.error());
    shown.before = before->read.dossier;
    shown.after = Dossier(shown.before.id());
    shown.notes.append({QCoreApplication::translate(
                            "vitrine::Cli",
                            "This version has no dossier in this folder: it was removed or moved."),
                        {}});
    return shown;
}

ExitCode run(const Arguments& given, CliContext& context) {
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
    const auto shown = shownVersion(directory, name);
    if (!shown)
        return failed(context, shown.error());
    const QList<Change> changes = diff(shown->before, shown->after);
    const Strings strings = (*library)->strings(context.language);
    const Revision& revision = shown->revision;
    const QString title =
        shown->after.title().isEmpty() ? shown->before.title() : shown->after.title();
    if (context.json) {
        QJsonObject object = revisionToJson(revision);
        object.insert(u"dossierTitle"_s, title);
        object.insert(u"changes"_s, changesToJsonLines(changes, (*library)->catalogue(), strings));
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
    sayChanges(context, changes, (*library)->catalogue(), strings);
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
        run};
}

} // namespace vitrine
