// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Access.h"
#include "app/cli/Command.h"
#include "app/cli/Output.h"
#include "app/cli/Versions.h"
#include "model/regime/Migrate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

Result<MigrationRoute> routeOf(const Regime& regime, const QString& from, const Arguments& given) {
    const QString to = given.text(u"to"_s, regime.version);
    auto path = migrationPath(regime, from, to);
    if (!path) {
        // A version that was typed is a name that does not exist; a pinned one is in the way.
        if (given.has(u"to"_s))
            path.error().code = ErrorCode::Usage;
        return tl::unexpected(path.error());
    }
    return MigrationRoute{&regime, from, to, *path};
}

/// What is to be done: the regime that was named, or all that the dossier follows.
Result<QList<MigrationRoute>>
routesFor(const Dossier& dossier, const Library& library, const Arguments& given) {
    const QMap<QString, QString> pinned = dossier.regimes();
    const QString named = given.text(u"regime"_s);
    if (!named.isEmpty() && !pinned.contains(named))
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate("vitrine::Cli",
                                                "The dossier does not follow “%1”. It follows %2.")
                        .arg(named, listed(pinned.keys())));
    if (given.has(u"to"_s) && named.isEmpty() && pinned.size() != 1)
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate(
                        "vitrine::Cli", "--to needs --regime: versions are those of one regime."));
    QList<MigrationRoute> routes;
    for (const auto& [id, version] : pinned.asKeyValueRange()) {
        if (!named.isEmpty() && id != named)
            continue;
        const Regime* regime = library.regime(id);
        if (!regime)
            return fail(
                ErrorCode::NotFound,
                QCoreApplication::translate("vitrine::Cli", "This program does not know “%1”.")
                    .arg(id));
        auto route = routeOf(*regime, version, given);
        if (!route)
            return tl::unexpected(route.error());
        routes << *route;
    }
    return routes;
}

void report(CliContext& context,
            const QList<MigrationRoute>& routes,
            const MigratedDossier& result,
            const Dossier& before,
            const QList<Note>& notesOfOpening,
            const Library& library,
            bool dryRun) {
    const QList<ChangeLine> lines =
        describe(before, result.dossier, library.catalogue(), library.strings(context.language));
    if (context.json) {
        QJsonArray regimes;
        for (const MigrationRoute& route : routes)
            regimes += QJsonObject{
                {u"id"_s, route.regime->id}, {u"from"_s, route.from}, {u"to"_s, route.to}};
        writeJson(context,
                  {{u"regimes"_s, regimes},
                   {u"dryRun"_s, dryRun},
                   {u"changed"_s, !result.changes.isEmpty() && !dryRun},
                   {u"changes"_s, linesToJson(lines)},
                   {u"notes"_s, notesToJson(notesOfOpening + result.notes)}});
        return;
    }
    for (const MigrationRoute& route : routes)
        say(context,
            route.from == route.to ? QCoreApplication::translate("vitrine::Cli", "%1: %2 already")
                                         .arg(route.regime->id, route.to)
                                   : u"%1: %2 → %3"_s.arg(route.regime->id, route.from, route.to));
    for (const Note& note : result.notes)
        say(context,
            "* "_L1 + note.text + (note.where.isEmpty() ? QString() : " ("_L1 + note.where + u')'));
    sayChanges(context, lines);
    if (dryRun)
        say(context, QCoreApplication::translate("vitrine::Cli", "Nothing was saved."));
}

ExitCode runMigrate(const Arguments& given, CliContext& context) {
    const auto library = loadLibrary(context);
    if (!library)
        return failed(context, library.error());
    const bool dryRun = given.has(u"dry-run"_s);
    const Strings strings = (*library)->strings(context.language);
    auto opened = openToChange(context, given.text(u"DIR"_s), dryRun);
    if (!opened)
        return failed(context, opened.error());
    const auto routes = routesFor(opened->before, **library, given);
    if (!routes)
        return failed(context, routes.error());
    const MigratedDossier result = migrate(opened->before, *routes, strings);
    if (const auto saved = opened->save(result.dossier); !saved)
        return failed(context, saved.error());
    report(context, *routes, result, opened->before, opened->notes, **library, dryRun);
    return ExitCode::Fine;
}

} // namespace

Command migrateCommand() {
    return {
        u"migrate"_s,
        QCoreApplication::translate("vitrine::Cli",
                                    "Take a dossier to another version of the rules it follows"),
        QCoreApplication::translate(
            "vitrine::Cli",
            "Says what changed in the law and in the dossier. Nothing that was told is lost: what "
            "has no place any more is put aside in dossier/parked. Without --regime all regimes go "
            "to the newest version; where no way leads there, nothing is changed at all."),
        {u"migrate pythia --dry-run"_s,
         u"migrate pythia --regime eu-ai-act-gpai --to 2026-07-27"_s},
        {QCoreApplication::translate("vitrine::Cli", "0  migrated, or it was so already"),
         QCoreApplication::translate("vitrine::Cli", "2  wrong usage, no such regime or version"),
         QCoreApplication::translate("vitrine::Cli",
                                     "3  nothing leads from the pinned version; the dossier cannot "
                                     "be read or written, or is open elsewhere")},
        {positional(u"DIR"_s, QCoreApplication::translate("vitrine::Cli", "Folder of the dossier")),
         option(u"--regime"_s,
                u"ID"_s,
                QCoreApplication::translate("vitrine::Cli", "Only this regime")),
         option(
             u"--to"_s,
             u"VERSION"_s,
             QCoreApplication::translate("vitrine::Cli", "To this version instead of the newest")),
         flag(u"--dry-run"_s,
              QCoreApplication::translate("vitrine::Cli", "Say what would change, save nothing")),
         waitOption()},
        runMigrate};
}

} // namespace vitrine
