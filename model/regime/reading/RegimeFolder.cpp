// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/reading/RegimeFolder.h"

#include "model/catalogue/ConditionReader.h"
#include "model/regime/reading/PackFiles.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString identity = QStringLiteral("regime.json");
constexpr auto migrations = "migrations/"_L1;

/// A file of the patch laid over the tree: it changes one, adds one or (null) takes one away.
void lay(RegimeTree& tree,
         const QString& path,
         const JsonDocument& patch,
         const PatchFaults& faults) {
    const auto base = tree.find(path);
    if (!patch.root().is_null()) {
        tree.insert(path, base == tree.end() ? patch : patched(*base, patch, faults));
        return;
    }
    if (base == tree.end())
        faults.errors << Error{ErrorCode::Schema,
                               patch.fileName() + u": "_s +
                                   PackReader::tr("There is nothing of this name to take away.")};
    else
        tree.erase(base);
}

} // namespace

RegimeFolder regimeFolder(const QString& directory, const QString& where) {
    const QString name = QFileInfo(directory).fileName();
    RegimeFolder folder{directory, where, name.section(u'@', 0, 0), name.section(u'@', 1)};
    const auto bytes = readPackFile(directory + u'/' + identity);
    const auto document =
        bytes ? JsonDocument::parse(*bytes, where + identity) : tl::unexpected(bytes.error());
    if (!document || !document->root().is_object())
        return folder; // whoever reads the rest says why
    QList<Error> ignored;
    JsonReader reader(*document, ignored);
    folder.id = reader.optionalString("id", folder.id);
    folder.version = reader.optionalString("version", folder.version);
    folder.basedOn = reader.optionalString("basedOn");
    folder.basedOnAt = reader.where(u"basedOn"_s);
    return folder;
}

QList<RegimeFolder> regimeFoldersIn(const QString& directory) {
    QList<RegimeFolder> folders;
    for (const QString& name : foldersIn(directory + u"/regimes"_s))
        folders << regimeFolder(directory + u"/regimes/"_s + name, u"regimes/"_s + name + u'/');
    return folders;
}

Result<QList<RegimeFolder>> foundationsOf(const RegimeFolder& folder,
                                          const QList<RegimeFolder>& all) {
    QList<RegimeFolder> chain{folder};
    while (!chain.last().basedOn.isEmpty()) {
        const RegimeFolder top = chain.last();
        const QString place = top.basedOnAt + u": "_s;
        const auto isBase = [&](const RegimeFolder& other) {
            return other.id == top.id && other.version == top.basedOn;
        };
        const auto base = std::ranges::find_if(all, isBase);
        if (base == all.end())
            return fail(
                ErrorCode::NotFound,
                place + PackReader::tr("There is no version %1 of this regime.").arg(top.basedOn));
        const auto isSame = [&](const RegimeFolder& other) { return other.isSame(*base); };
        if (std::ranges::any_of(chain, isSame))
            return fail(ErrorCode::Schema,
                        place +
                            PackReader::tr("These versions are based on each other in a circle."));
        chain << *base;
    }
    return chain;
}

RegimeTree parsedFiles(const FileSet& files, const QString& where, QList<Error>& errors) {
    RegimeTree tree;
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        if (const auto document = JsonDocument::parse(it.value(), where + it.key()))
            tree.insert(it.key(), *document);
        else
            errors << document.error();
    }
    return tree;
}

RegimeTree readRegimeTree(const QList<RegimeFolder>& foundations, const PatchFaults& faults) {
    RegimeTree tree;
    for (auto it = foundations.crbegin(); it != foundations.crend(); ++it) {
        const auto files = readRegimeFiles(it->directory);
        if (!files) {
            faults.errors << files.error();
            continue;
        }
        const RegimeTree own = parsedFiles(*files, it->where, faults.errors);
        if (it == foundations.crbegin()) {
            tree = own;
            continue;
        }
        // Migrations lead to the version that they lie with.
        for (auto file = tree.begin(); file != tree.end();)
            file = file.key().startsWith(migrations) ? tree.erase(file) : std::next(file);
        for (auto file = own.cbegin(); file != own.cend(); ++file)
            lay(tree, file.key(), *file, faults);
    }
    return tree;
}

} // namespace vitrine
