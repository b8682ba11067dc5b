// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Access.h"
#include "app/cli/Command.h"
#include "app/cli/Output.h"
#include "app/cli/Versions.h"
#include "model/dossier/Dossier.h"
#include "model/flow/Checking.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

Result<Author> authorFrom(const QString& text) {
    static const QRegularExpression form(u"^\\s*([^<>]*[^<>\\s])\\s*<\\s*([^<>\\s]+)\\s*>\\s*$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return fail(
            ErrorCode::Usage,
            QCoreApplication::translate(
                "vitrine::Cli", "“%1” is no author. Write --author \"Name <name@example.org>\".")
                .arg(text));
    }
    return Author{match.captured(1), match.captured(2)};
}

/// What the rules say of this version beside the ones before it; no rules, no word.
QList<Note> findingsBefore(const QString& directory, const Dossier& dossier, CliContext& context) {
    const auto library = loadLibrary(context);
    if (!library)
        return {};
    NoProgress progress;
    QList<Note> notes;
    for (const Finding& finding : findingsAgainstVersions(
             directory, dossier, **library, (*library)->strings(context.language), progress))
        if (!finding.waived)
            notes << Note{finding.message, finding.path.toString()};
    return notes;
}

ExitCode runSaveVersion(const Arguments& given, CliContext& context) {
    const QString directory = given.text(u"DIR"_s);
    // Is there a dossier at all? Before git is asked anything.
    if (const auto seen = dossierNamed(directory); !seen)
        return failed(context, seen.error());
    std::optional<Author> author;
    if (given.has(u"author"_s)) {
        const auto said = authorFrom(given.text(u"author"_s));
        if (!said)
            return failed(context, said.error());
        author = *said;
    }
    // Held under the lock, so that nobody saves while the files are collected.
    const auto opened = openToChange(context, directory);
    if (!opened)
        return failed(context, opened.error());
    NoProgress progress;
    const QList<Note> said = findingsBefore(directory, opened->before, context);
    remark(context, said);
    VersionOrder order{directory, opened->before, given.text(u"message"_s), author};
    order.patience = context.wait;
    auto revision = saveVersion(order, progress);
    if (!revision && revision.error().code == ErrorCode::NoAuthor && !author)
        revision.error().text +=
            u' ' + QCoreApplication::translate(
                       "vitrine::Cli",
                       "Either say it here: --author \"Name <name@example.org>\", or tell git "
                       "once: git config --global user.name \"Name\" and git config --global "
                       "user.email name@example.org");
    if (!revision)
        return failed(context, revision.error());
    if (context.json) {
        QJsonObject object = revisionToJson(*revision);
        object.insert(u"notes"_s, notesToJson(opened->notes + said));
        writeJson(context, object);
        return ExitCode::Fine;
    }
    say(context,
        QCoreApplication::translate("vitrine::Cli", "Saved version %1: %2")
            .arg(revision->shortId(), revision->title()));
    return ExitCode::Fine;
}

} // namespace

Command saveVersionCommand() {
    return {
        u"save-version"_s,
        QCoreApplication::translate("vitrine::Cli", "Save the dossier's files as a version in git"),
        QCoreApplication::translate("vitrine::Cli",
                                    "Only the dossier's own files are saved; what else is staged "
                                    "in the repository stays staged. "
                                    "A folder that is in no repository becomes one. The author "
                                    "comes from git's configuration or "
                                    "from --author."),
        {u"save-version pythia -m \"Energy figures of the provider\""_s,
         u"save-version pythia -m \"First version\" --author \"Ada Example <ada@example.org>\""_s},
        {QCoreApplication::translate("vitrine::Cli", "0  saved"),
         QCoreApplication::translate(
             "vitrine::Cli", "2  wrong usage, or nothing has changed since the last version"),
         QCoreApplication::translate(
             "vitrine::Cli", "3  no author is known, or the repository is in no state for it")},
        {positional(u"DIR"_s, QCoreApplication::translate("vitrine::Cli", "Folder of the dossier")),
         requiredOption(u"-m,--message"_s,
                        u"MESSAGE"_s,
                        QCoreApplication::translate("vitrine::Cli",
                                                    "What changed, for readers of the history")),
         option(u"--author"_s,
                u"AUTHOR"_s,
                QCoreApplication::translate("vitrine::Cli",
                                            "\"Name <mail>\" instead of git's configuration")),
         waitOption()},
        runSaveVersion};
}

} // namespace vitrine
