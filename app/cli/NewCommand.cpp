// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Access.h"
#include "app/cli/Command.h"
#include "app/cli/Output.h"
#include "model/flow/Making.h"
#include "model/flow/Naming.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

Result<OpenDossier> makeEmpty(const QString& directory,
                              const QString& title,
                              Subject what,
                              const Library& library,
                              const Strings& strings) {
    auto dossier = newDossier(title, strings);
    if (!dossier)
        return tl::unexpected(dossier.error());
    dossier->setWhat(what);
    for (const auto& [id, version] : proposedRegimes(library).asKeyValueRange())
        dossier->setRegime(id, version);
    return OpenDossier::create(directory, *dossier);
}

Result<OpenDossier> make(const Arguments& given, const Library& library, const Strings& strings) {
    const QString directory = given.text(u"DIR"_s);
    const QString folder = QDir(QDir::cleanPath(QFileInfo(directory).absoluteFilePath())).dirName();
    const QString title = given.text(u"title"_s);
    const auto what = subjectFromWord(given.text(u"what"_s, subjectWord(Subject::Model)));
    if (!what)
        return fail(
            ErrorCode::Usage,
            QCoreApplication::translate("vitrine::Cli", "--what is “model” or “dataset”, not “%1”.")
                .arg(given.text(u"what"_s)));
    if (given.has(u"what"_s) && given.has(u"from"_s))
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate(
                        "vitrine::Cli",
                        "With --from, what the dossier is about is that of the other; leave --what "
                        "away."));
    if (!given.has(u"from"_s))
        return makeEmpty(
            directory, given.text(u"title"_s, folder.simplified()), *what, library, strings);
    const auto valid = newDossier(title, strings);
    if (!valid)
        return tl::unexpected(valid.error());
    const QString from = given.text(u"from"_s);
    NoProgress progress;
    if (const auto example = exampleNamed(from, library))
        return createFrom(example->directory, directory, valid->title(), progress);
    else if (!isDossier(from))
        return tl::unexpected(example.error());
    return createFrom(from, directory, valid->title(), progress);
}

/// Which laws and forms it follows, and how it follows others.
void sayRegimes(CliContext& context, const Dossier& dossier, const Library& library) {
    const QMap<QString, QString> followed = dossier.regimes();
    say(context,
        QCoreApplication::translate("vitrine::Cli", "Laws and forms: %1")
            .arg(QStringList(followed.keys()).join(u", "_s)));
    QStringList others;
    for (const Regime& regime : library.regimes())
        if (!followed.contains(regime.id))
            others << "dossier/regimes/%1/version %2"_L1.arg(regime.id, regime.version);
    if (!others.isEmpty())
        say(context,
            QCoreApplication::translate("vitrine::Cli", "Others can be added with “set”: %1")
                .arg(others.join(u", "_s)));
}

ExitCode runNew(const Arguments& given, CliContext& context) {
    const auto library = loadLibrary(context);
    if (!library)
        return failed(context, library.error());
    const QString directory = given.text(u"DIR"_s);
    const auto made = make(given, **library, (*library)->strings(context.language));
    if (!made)
        return failed(context, made.error());
    const Dossier& dossier = made->saved();
    if (context.json) {
        writeJson(context,
                  {{u"directory"_s, QDir(directory).absolutePath()},
                   {u"id"_s, dossier.id()},
                   {u"title"_s, dossier.title()},
                   {u"what"_s, subjectWord(dossier.what())},
                   {u"regimes"_s, QJsonArray::fromStringList(dossier.regimes().keys())}});
    } else {
        say(context,
            QCoreApplication::translate("vitrine::Cli", "Made the dossier “%1” in %2.")
                .arg(dossier.title(), directory));
        sayRegimes(context, dossier, **library);
        say(context,
            QCoreApplication::translate("vitrine::Cli", "Next: vitrine-cli status %1")
                .arg(directory));
    }
    return ExitCode::Fine;
}

} // namespace

Command newCommand() {
    return {
        u"new"_s,
        QCoreApplication::translate("vitrine::Cli", "Make a new dossier, empty or from another"),
        QCoreApplication::translate(
            "vitrine::Cli",
            "A place that holds a dossier already is refused. “list examples” names the examples. "
            "Made from an example or from the folder of another dossier, it has the same answers "
            "and an id of its own."),
        {u"new pythia --title \"Pythia-6.9B\""_s, u"new trial --from pythia-6.9b"_s},
        {QCoreApplication::translate("vitrine::Cli", "0  the dossier is there"),
         QCoreApplication::translate(
             "vitrine::Cli", "2  wrong usage, unknown example, or a dossier is there already"),
         QCoreApplication::translate("vitrine::Cli", "3  the folder cannot be written")},
        {positional(u"DIR"_s,
                    QCoreApplication::translate(
                        "vitrine::Cli", "Folder of the dossier; made if it does not exist")),
         option(u"--from"_s,
                u"EXAMPLE|DIR"_s,
                QCoreApplication::translate("vitrine::Cli",
                                            "Example, or folder of a dossier, to start from")),
         option(
             u"--title"_s,
             u"T"_s,
             QCoreApplication::translate(
                 "vitrine::Cli", "Title; otherwise the folder's name, or the title of the other")),
         option(u"--what"_s,
                u"model|dataset"_s,
                QCoreApplication::translate("vitrine::Cli",
                                            "What the dossier is about; otherwise a model"))},
        runNew};
}

} // namespace vitrine
