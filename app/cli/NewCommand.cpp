// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Access.h"
#include "app/cli/Command.h"
#include "app/cli/Output.h"
#include "model/dossier/Dossier.h"
#include "model/dossier/Wording.h"
#include "model/store/DossierStore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

Result<Example> exampleNamed(const QString& id, const Library& library) {
    QStringList known;
    for (const Example& example : library.examples()) {
        if (example.id == id)
            return example;
        known += example.id;
    }
    return fail(
        ErrorCode::Usage,
        QCoreApplication::translate("vitrine::Cli", "There is no example “%1”. There are %2.")
            .arg(id, listed(known)));
}

/// A title is what “set dossier/title” takes.
Result<void> checkTitle(const Arguments& given, const Library& library) {
    if (!given.has(u"title"_s))
        return {};
    const auto place = factPlace(u"dossier/title"_s, library.catalogue());
    const auto value = parseValue(given.text(u"title"_s), place->field, library.strings());
    return value ? Result<void>()
                 : fail(ErrorCode::Usage,
                        QCoreApplication::translate("vitrine::Cli", "This is no title: %1.")
                            .arg(value.error().text));
}

QString titleFor(const Arguments& given, const QString& otherwise) {
    return given.text(u"title"_s, otherwise).trimmed();
}

Result<void> makeEmpty(const QString& directory, const Arguments& given, const Library& library) {
    Dossier dossier = Dossier::create(titleFor(
        given,
        QDir(QDir::cleanPath(QFileInfo(directory).absoluteFilePath())).dirName().simplified()));
    for (const Regime& regime : library.regimes())
        dossier.setRegime(regime.id, regime.version);
    const auto made = DossierStore::create(directory, dossier);
    return made ? Result<void>() : tl::unexpected(made.error());
}

/// A dossier of its own: same answers, another id.
Result<void>
makeFromExample(const QString& directory, const Arguments& given, const Example& example) {
    // Asked here as well, because a copy would overwrite.
    if (QFileInfo::exists(directory + "/dossier.json"_L1)) {
        return fail(
            ErrorCode::Usage,
            QCoreApplication::translate("vitrine::Cli", "There is a dossier in “%1” already.")
                .arg(directory));
    }
    if (auto copied = DossierStore::copy(example.directory, directory); !copied)
        return copied;
    auto store = DossierStore::open(directory);
    if (!store)
        return tl::unexpected(store.error());
    if (store->isReadOnly())
        return fail(ErrorCode::ReadOnly, store->readOnlyReason());
    const Dossier& original = store->content().dossier;
    Dossier dossier = Dossier::create(titleFor(given, original.title()));
    for (const auto& [path, answer] : original.answers().asKeyValueRange()) {
        if (path.toString() != "dossier/title"_L1)
            dossier.set(path, answer);
    }
    dossier.extra = original.extra;
    dossier.setWhat(original.what());
    return store->save(dossier);
}

ExitCode run(const Arguments& given, CliContext& context) {
    const auto library = loadLibrary(context);
    if (!library)
        return failed(context, library.error());
    if (const auto valid = checkTitle(given, **library); !valid)
        return failed(context, valid.error());
    const QString directory = given.text(u"DIR"_s);
    Result<void> made;
    if (given.has(u"from"_s)) {
        const auto example = exampleNamed(given.text(u"from"_s), **library);
        made =
            example ? makeFromExample(directory, given, *example) : tl::unexpected(example.error());
    } else {
        made = makeEmpty(directory, given, **library);
    }
    if (!made)
        return failed(context, made.error());
    const auto read = DossierStore::read(directory);
    if (!read)
        return failed(context, read.error());
    if (context.json) {
        writeJson(context,
                  {{u"directory"_s, QDir(directory).absolutePath()},
                   {u"id"_s, read->dossier.id()},
                   {u"title"_s, read->dossier.title()}});
    } else {
        say(context,
            QCoreApplication::translate("vitrine::Cli", "Made the dossier “%1” in %2.")
                .arg(read->dossier.title(), directory));
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
        QCoreApplication::translate("vitrine::Cli", "Make a new dossier, empty or from an example"),
        QCoreApplication::translate(
            "vitrine::Cli",
            "A place that holds a dossier already is refused. “list examples” names the examples."),
        {u"new pythia --title \"Pythia-6.9B\""_s, u"new trial --from pythia-6.9b"_s},
        {QCoreApplication::translate("vitrine::Cli", "0  the dossier is there"),
         QCoreApplication::translate(
             "vitrine::Cli", "2  wrong usage, unknown example, or a dossier is there already"),
         QCoreApplication::translate("vitrine::Cli", "3  the folder cannot be written")},
        {positional(u"DIR"_s,
                    QCoreApplication::translate(
                        "vitrine::Cli", "Folder of the dossier; made if it does not exist")),
         option(u"--from"_s,
                u"EXAMPLE"_s,
                QCoreApplication::translate("vitrine::Cli", "Example to copy")),
         option(u"--title"_s,
                u"T"_s,
                QCoreApplication::translate(
                    "vitrine::Cli", "Title; otherwise the folder's name, or the example's title"))},
        run};
}

} // namespace vitrine
