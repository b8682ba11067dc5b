// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/reading/RegimeFolder.h"

#include "model/catalogue/ConditionReader.h"
#include "model/regime/reading/PackFiles.h"

#include <QDate>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString identity = QStringLiteral("regime.json");
constexpr auto migrations = "migrations/"_L1;

/// The list without which a file says next to nothing.
QString listOf(const QString& path) {
    if (path.startsWith("documents/"_L1))
        return u"sections"_s;
    if (path.startsWith("rules"_L1))
        return u"rules"_s;
    if (path.startsWith(migrations))
        return u"steps"_s;
    return path == "ranges.json"_L1 ? u"ranges"_s : u"duties"_s;
}

void sayOf(QList<Error>& errors, const JsonDocument& file, const QString& text) {
    const auto [name, line] = file.place({});
    errors << Error{ErrorCode::Schema, u"%1:%2: %3"_s.arg(name).arg(line).arg(text)};
}

/// A file of the patch laid over the tree: it changes one, adds one or (null) takes one away.
void lay(RegimeTree& tree,
         const QString& path,
         const JsonDocument& patch,
         const PatchFaults& faults) {
    const auto base = tree.find(path);
    if (base != tree.end() && patch.value().isNull())
        tree.erase(base);
    else if (base != tree.end())
        *base = patched(*base, patch, faults);
    else if (patch.value().isNull())
        sayOf(faults.errors, patch, PackReader::tr("There is nothing of this name to take away."));
    else if (const JsonValue* list = patch.value().find(listOf(path).toStdString());
             !list || !list->isArray())
        sayOf(
            faults.errors,
            patch,
            PackReader::tr("The version that this one is based on has no such file, and a new one "
                           "tells all, with the whole list “%1”.")
                .arg(listOf(path)));
    else
        tree.insert(path, patch);
}

bool isVersion(const QString& text) {
    return QDate::fromString(text, u"yyyy-MM-dd"_s).isValid();
}

/// Versions that go in a circle; told at the first of them, wherever it was entered.
Error faultOfCircle(QList<RegimeFolder> circle) {
    std::ranges::sort(circle, {}, &RegimeFolder::where);
    QStringList versions;
    for (const RegimeFolder& folder : std::as_const(circle))
        versions << folder.version;
    versions.sort();
    const QString text =
        circle.size() == 1
            ? PackReader::tr("A version cannot be based on itself.")
            : PackReader::tr("These versions are based on each other in a circle: %1")
                  .arg(versions.join(u", "_s));
    return {ErrorCode::Schema, circle.first().basedOnAt + u": "_s + text};
}

} // namespace

RegimeFolder regimeFolder(const QString& directory, const QString& where) {
    const QString name = QFileInfo(directory).fileName();
    RegimeFolder folder{directory, where, name.section(u'@', 0, 0), name.section(u'@', 1)};
    const auto bytes = readPackFile(directory + u'/' + identity);
    const auto document =
        bytes ? JsonDocument::parse(*bytes, where + identity) : tl::unexpected(bytes.error());
    if (!document || !document->value().isObject())
        return folder; // whoever reads the rest says why
    QList<Error> ignored;
    JsonReader reader(*document, ignored);
    folder.id = reader.optionalString("id", folder.id);
    folder.version = reader.optionalString("version", folder.version);
    if (!reader.has("basedOn"))
        return folder;
    folder.basedOn = reader.optionalString("basedOn");
    folder.basedOnAt = reader.where(u"basedOn"_s);
    if (!isVersion(folder.basedOn))
        folder.basedOnFault = PackReader::tr("The version is a date (YYYY-MM-DD): %1")
                                  .arg(folder.basedOn.isEmpty()
                                           ? QString::fromUtf8(compactJson(*reader.raw("basedOn")))
                                           : folder.basedOn);
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
    for (;;) {
        const RegimeFolder top = chain.last();
        const QString place = top.basedOnAt + u": "_s;
        if (!top.basedOnFault.isEmpty())
            return fail(ErrorCode::Schema, place + top.basedOnFault);
        if (top.basedOn.isEmpty())
            return chain;
        const auto isBase = [&](const RegimeFolder& other) {
            return other.id == top.id && other.version == top.basedOn;
        };
        const auto base = std::ranges::find_if(all, isBase);
        if (base == all.end())
            return fail(
                ErrorCode::NotFound,
                place + PackReader::tr("There is no version %1 of this regime.").arg(top.basedOn));
        const auto isSame = [&](const RegimeFolder& other) { return other.isSame(*base); };
        if (const auto begin = std::ranges::find_if(chain, isSame); begin != chain.end())
            return tl::unexpected(faultOfCircle(chain.mid(begin - chain.begin())));
        chain << *base;
    }
}

RegimeTree parsedFiles(const FileSet& files, const QString& where, QList<Error>& errors) {
    RegimeTree tree;
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        if (const auto document = parsedObject(it.value(), where + it.key(), errors))
            tree.insert(it.key(), *document);
    return tree;
}

RegimeTree readFiles(const RegimeFolder& folder, bool patch, QList<Error>& errors) {
    auto files = readRegimeFiles(folder.directory);
    if (!files) {
        errors << files.error();
        return {};
    }
    RegimeTree nulls;
    for (auto it = files->begin(); patch && it != files->end();) {
        const auto document = JsonDocument::parse(it.value(), folder.where + it.key());
        if (document && document->value().isNull() && it.key() != identity) {
            nulls.insert(it.key(), *document);
            it = files->erase(it);
        } else {
            ++it;
        }
    }
    RegimeTree tree = parsedFiles(*files, folder.where, errors);
    tree.insert(nulls);
    return tree;
}

void layOver(RegimeTree& tree, const RegimeTree& patch, const PatchFaults& faults) {
    // Migrations lead to the version that they lie with.
    for (auto file = tree.begin(); file != tree.end();)
        file = file.key().startsWith(migrations) ? tree.erase(file) : std::next(file);
    for (auto file = patch.cbegin(); file != patch.cend(); ++file)
        lay(tree, file.key(), *file, faults);
}

RegimeTree readRegimeTree(const QList<RegimeFolder>& foundations, const PatchFaults& faults) {
    RegimeTree tree = readFiles(foundations.last(), false, faults.errors);
    for (auto it = std::next(foundations.crbegin()); it != foundations.crend(); ++it) {
        // Over what cannot be read nothing is laid.
        if (std::ranges::any_of(faults.errors, isUnread))
            return {};
        layOver(tree, readFiles(*it, true, faults.errors), faults);
    }
    return tree;
}

} // namespace vitrine
