// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/lint/Lint.h"

#include "model/catalogue/CatalogueReader.h"
#include "model/catalogue/ConditionReader.h"
#include "model/core/Json.h"
#include "model/regime/lint/LintVersion.h"
#include "model/regime/reading/PackFiles.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

void readCatalogue(LintedPack& pack, const QString& directory) {
    QList<Error> errors;
    pack.catalogue = readCatalogue(directory, errors, &pack.trace);
    pack.catalogueWhole = std::ranges::none_of(errors, isUnread);
    if (!pack.ownCatalogue) {
        pack.trace = {};
        return;
    }
    for (const Error& error : std::as_const(errors))
        pack.faults << faultOfError(error);
}

void readCalculators(LintedPack& pack) {
    QList<Error> errors;
    pack.calculators = readCalculators(pack.directory, errors, &pack.calculatorTrace);
    pack.calculatorsWhole = std::ranges::none_of(errors, isUnread);
    for (const Error& error : std::as_const(errors))
        pack.faults << faultOfError(error);
}

/// \a own are those that are linted, \a all those that they may be based on.
void readRegimes(LintedPack& pack, const QList<RegimeFolder>& own, const QList<RegimeFolder>& all) {
    const auto isLinted = [&](const RegimeFolder& folder) {
        return std::ranges::any_of(own, [&](const auto& other) { return other.isSame(folder); });
    };
    for (const RegimeFolder& folder : own) {
        const auto isNewer = [&](const RegimeFolder& other) {
            return other.id == folder.id && other.version > folder.version;
        };
        if (std::ranges::any_of(all, isNewer))
            pack.olderFolders << folder.where;
        const auto foundations = foundationsOf(folder, all);
        if (!foundations) {
            pack.faults << faultOfError(foundations.error());
            continue;
        }
        const VersionFiles version = readVersionFiles(*foundations);
        JudgedVersion judged = judge(pack, version);
        blamePatch(pack, version, version.isPatch() && isLinted(foundations->at(1)), judged);
        pack.faults << judged.faults;
        pack.regimes << judged.linted;
    }
}

/// A folder of its own may be based on one that lies beside it, or on one of the program's.
void readSingleRegime(LintedPack& pack) {
    const QDir folder(QFileInfo(pack.directory).absoluteFilePath());
    QList<RegimeFolder> all{regimeFolder(folder.path(), {})};
    const QDir parent = QFileInfo(folder.path()).dir();
    for (const QString& name : foldersIn(parent.path()))
        if (name != folder.dirName() &&
            QFileInfo::exists(parent.filePath(name + u"/regime.json"_s)))
            all << regimeFolder(parent.filePath(name), u"../"_s + name + u'/');
    all << regimeFoldersIn(Library::defaultDirectory());
    readRegimes(pack, all.first(1), all);
}

/// Documents of the program's regimes that are not among those being linted.
QStringList foreignDocuments(const LintedPack& pack, const QString& directory) {
    QStringList result;
    for (const QString& name : foldersIn(directory + u"/regimes"_s)) {
        const QString id = name.section(u'@', 0, 0);
        const auto isLinted = [&](const LintedRegime& r) { return r.regime.id == id; };
        if (std::ranges::any_of(pack.regimes, isLinted))
            continue;
        for (const QString& file : jsonFilesIn(directory + u"/regimes/"_s + name + u"/documents"_s))
            result << QFileInfo(file).completeBaseName();
    }
    return result;
}

void collectIds(LintedPack& pack,
                const PackTrace& trace,
                std::map<std::tuple<int, QString, QString>, PackPlace>& seen) {
    for (const PackTrace::Definition& definition : trace.definitions) {
        if (definition.id.isEmpty())
            continue;
        // A finding is named by the id of an entry or a rule, so these must not meet either.
        const auto thing =
            definition.thing == PackTrace::Thing::Rule ? PackTrace::Thing::Entry : definition.thing;
        const auto key = std::tuple(static_cast<int>(thing), definition.scope, definition.id);
        const auto [first, added] = seen.emplace(key, definition.place);
        if (!added)
            pack.add(
                Severity::Error,
                definition.place,
                PackReader::tr("The id “%1” is already taken at %2:%3.")
                    .arg(definition.id, first->second.file, QString::number(first->second.line)));
    }
}

} // namespace

LintFault faultOfError(const Error& error, const QString& file) {
    static const QRegularExpression form(
        u"^(\\S*?\\.json)(?::(\\d+))?(?::\\d+)?: (?:([^\\s:“]+): )?(.*)$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(error.text);
    if (!match.hasMatch())
        return {Severity::Error, file, 0, {}, error.text};
    return {Severity::Error,
            match.captured(1),
            match.captured(2).toInt(),
            match.captured(3),
            match.captured(4)};
}

void lintIdsOf(LintedPack& pack, const LintedRegime& linted) {
    std::map<std::tuple<int, QString, QString>, PackPlace> seen;
    collectIds(pack, linted.trace, seen);
}

void lintIds(LintedPack& pack) {
    std::map<std::tuple<int, QString, QString>, PackPlace> seen;
    collectIds(pack, pack.trace, seen);
    collectIds(pack, pack.calculatorTrace, seen);
    const QList<LintedRegime> regimes = pack.regimes;
    for (const LintedRegime& linted : regimes) {
        if (linted.isOld()) // it has the documents of its newer version, and may
            continue;
        collectIds(pack, linted.trace, seen);
        for (const PackTrace::Definition& definition : linted.trace.definitions)
            if (definition.thing == PackTrace::Thing::Document &&
                pack.foreignDocuments.contains(definition.id))
                pack.add(Severity::Error,
                         definition.place,
                         PackReader::tr("Another regime of the program has a document “%1”.")
                             .arg(definition.id));
    }
}

Result<QList<LintFault>> lint(const QString& directory) {
    const bool single = QFileInfo::exists(directory + u"/regime.json"_s);
    const bool catalogue = QFileInfo(directory + u"/catalogue"_s).isDir();
    if (!single && !catalogue && !QFileInfo(directory + u"/regimes"_s).isDir())
        return fail(ErrorCode::NotFound,
                    PackReader::tr("%1 holds neither a regime nor a catalogue.").arg(directory));
    LintedPack pack;
    pack.directory = directory;
    pack.ownCatalogue = catalogue && !single;
    readCatalogue(pack, pack.ownCatalogue ? directory : Library::defaultDirectory());
    if (pack.ownCatalogue)
        readCalculators(pack);
    if (single) {
        readSingleRegime(pack);
    } else {
        const QList<RegimeFolder> own = regimeFoldersIn(directory);
        const QList<RegimeFolder> all =
            pack.ownCatalogue ? own : own + regimeFoldersIn(Library::defaultDirectory());
        readRegimes(pack, own, all);
    }
    if (!pack.ownCatalogue)
        pack.foreignDocuments = foreignDocuments(pack, Library::defaultDirectory());
    lintFiles(pack);
    lintIds(pack);
    lintConditions(pack);
    lintRoles(pack);
    lintCalculators(pack);
    lintMigrations(pack);
    lintWords(pack);
    std::ranges::stable_sort(pack.faults, [](const LintFault& a, const LintFault& b) {
        return std::tie(a.file, a.line, a.key, a.text) < std::tie(b.file, b.line, b.key, b.text);
    });
    // What cannot be read of a base is missed in each version on it.
    const auto same = [](const LintFault& a, const LintFault& b) {
        return std::tie(a.file, a.line, a.key, a.text) == std::tie(b.file, b.line, b.key, b.text);
    };
    pack.faults.erase(std::unique(pack.faults.begin(), pack.faults.end(), same), pack.faults.end());
    return pack.faults;
}

} // namespace vitrine
