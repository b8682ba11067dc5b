// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/FileSet.h"
#include "model/history/RepositoryHandles.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// Folders of a dossier. Others beside them may be as large as the model's sources: they are not
/// walked.
bool isDossierFolder(const QString& name) {
    return name == "answers"_L1 || name == "texts"_L1 || name == "reviews"_L1 ||
           name == "evidence"_L1;
}

/// Sub-folders of a dossier's folder that are looked into: those of evidence, and the threads of
/// reviews.
bool mayHaveFolder(const QString& path, const QString& name) {
    if (path.isEmpty())
        return isDossierFolder(name);
    return path.startsWith("evidence/"_L1) || path == "reviews/"_L1;
}

bool isOfDossier(const QString& path, const QString& name) {
    return !path.isEmpty() || isDossierFolder(name) || isDossierPath(name);
}

tl::unexpected<Error> submoduleInTheWay(const QByteArray& name) {
    return fail(ErrorCode::Git,
                QCoreApplication::translate(
                    "vitrine::Repository",
                    "“%1” is a submodule in this repository; a dossier cannot be kept there.")
                    .arg(QString::fromUtf8(name)));
}

const git_tree_entry* entryOf(const git_tree* tree, const QByteArray& name) {
    return tree ? git_tree_entry_byname(tree, name.constData()) : nullptr;
}

Result<TreeHandle> treeOf(git_repository* repository, const git_tree_entry* entry) {
    if (!entry || git_tree_entry_type(entry) != GIT_OBJECT_TREE)
        return TreeHandle();
    return acquire<TreeHandle>(
        [&](git_tree** out) { return git_tree_lookup(out, repository, git_tree_entry_id(entry)); });
}

Result<void>
putEntry(git_treebuilder* builder, const QByteArray& name, const git_oid& id, git_filemode_t mode) {
    return succeeded(git_treebuilder_insert(nullptr, builder, name.constData(), &id, mode));
}

Result<void> removeEntry(git_treebuilder* builder, const QByteArray& name) {
    if (!git_treebuilder_get(builder, name.constData()))
        return {};
    return succeeded(git_treebuilder_remove(builder, name.constData()));
}

/// One file directly in the tree that is being built.
Result<void> updateFile(git_treebuilder* builder,
                        const git_tree* base,
                        const QByteArray& name,
                        const std::optional<TreeFile>& file) {
    const git_tree_entry* there = entryOf(base, name);
    if (there && git_tree_entry_type(there) == GIT_OBJECT_COMMIT)
        return submoduleInTheWay(name);
    if (!file)
        return removeEntry(builder, name);
    const bool wasProgram = there && git_tree_entry_filemode(there) == GIT_FILEMODE_BLOB_EXECUTABLE;
    return putEntry(builder, name, file->id, modeOver(file->mode, wasProgram));
}

Result<void> updateFolder(git_repository* repository,
                          git_treebuilder* builder,
                          const git_tree* base,
                          const QByteArray& name,
                          const TreeUpdates& updates) {
    const git_tree_entry* there = entryOf(base, name);
    if (there && git_tree_entry_type(there) == GIT_OBJECT_COMMIT)
        return submoduleInTheWay(name);
    const Result<TreeHandle> folder = treeOf(repository, there);
    if (!folder)
        return tl::unexpected(folder.error());
    const auto id = updatedTree(repository, folder->get(), updates);
    if (!id)
        return tl::unexpected(id.error());
    if (*id)
        return putEntry(builder, name, **id, GIT_FILEMODE_TREE);
    // A file or link of that name is not ours to remove when nothing takes its place.
    return *folder ? removeEntry(builder, name) : Result<void>();
}

Result<void> listFolder(git_repository* repository,
                        const git_tree* folder,
                        const QString& path,
                        QMap<QString, TreeFile>& files) {
    for (size_t i = 0; i < git_tree_entrycount(folder); ++i) {
        const git_tree_entry* entry = git_tree_entry_byindex(folder, i);
        const QString name = path + QString::fromUtf8(git_tree_entry_name(entry));
        const bool wanted = path.isEmpty() ? isDossierFolder(name) : true;
        if (git_tree_entry_type(entry) == GIT_OBJECT_TREE) {
            if (!mayHaveFolder(path, QString::fromUtf8(git_tree_entry_name(entry))))
                continue;
            const Result<TreeHandle> below = treeOf(repository, entry);
            if (!below)
                return tl::unexpected(below.error());
            if (auto listed = listFolder(repository, below->get(), name + u'/', files); !listed)
                return listed;
        } else if (wanted || isDossierPath(name)) {
            files.insert(name, {*git_tree_entry_id(entry), git_tree_entry_filemode(entry)});
        }
    }
    return {};
}

/// A file as one tree has it, and as the other.
struct FilePair {
    std::optional<git_oid> before;
    std::optional<git_oid> after;
};

struct EntryPair {
    const git_tree_entry* before = nullptr;
    const git_tree_entry* after = nullptr;
};

bool isSame(const EntryPair& pair) {
    return pair.before && pair.after &&
           git_oid_equal(git_tree_entry_id(pair.before), git_tree_entry_id(pair.after)) &&
           git_tree_entry_filemode(pair.before) == git_tree_entry_filemode(pair.after);
}

bool isTree(const git_tree_entry* entry) {
    return entry && git_tree_entry_type(entry) == GIT_OBJECT_TREE;
}

std::optional<git_oid> fileOf(const git_tree_entry* entry) {
    return entry && !isTree(entry) ? std::optional(*git_tree_entry_id(entry)) : std::nullopt;
}

/// Looks only into folders that differ.
Result<void> compareFolders(git_repository* repository,
                            const git_tree* before,
                            const git_tree* after,
                            const QString& path,
                            QMap<QString, FilePair>& differing) {
    QMap<QByteArray, EntryPair> entries;
    for (size_t i = 0; before && i < git_tree_entrycount(before); ++i) {
        const git_tree_entry* entry = git_tree_entry_byindex(before, i);
        entries[git_tree_entry_name(entry)].before = entry;
    }
    for (size_t i = 0; after && i < git_tree_entrycount(after); ++i) {
        const git_tree_entry* entry = git_tree_entry_byindex(after, i);
        entries[git_tree_entry_name(entry)].after = entry;
    }
    for (const auto& [bytes, pair] : entries.asKeyValueRange()) {
        const QString name = QString::fromUtf8(bytes);
        if (isSame(pair) || !isOfDossier(path, name))
            continue;
        const FilePair files{fileOf(pair.before), fileOf(pair.after)};
        if (files.before || files.after)
            differing.insert(path + name, files);
        if ((!isTree(pair.before) && !isTree(pair.after)) || !mayHaveFolder(path, name))
            continue;
        const auto below = treeOf(repository, pair.before);
        const auto above = treeOf(repository, pair.after);
        if (!below || !above)
            return tl::unexpected(!below ? below.error() : above.error());
        if (auto done = compareFolders(
                repository, below->get(), above->get(), path + name + u'/', differing);
            !done)
            return done;
    }
    return {};
}

TouchedFile touched(const QString& path, const FilePair& files) {
    using Kind = TouchedFile::Kind;
    return {path,
            !files.before  ? Kind::Added
            : !files.after ? Kind::Removed
                           : Kind::Changed,
            files.after ? idText(*files.after) : QString()};
}

} // namespace

Result<QList<TouchedFile>> touchedFiles(git_repository* repository,
                                        const QList<const git_tree*>& before,
                                        const git_tree* after) {
    QMap<QString, FilePair> differing;
    if (auto done = compareFolders(
            repository, before.isEmpty() ? nullptr : before.first(), after, {}, differing);
        !done)
        return tl::unexpected(done.error());
    for (qsizetype i = 1; i < before.size(); ++i) {
        QMap<QString, FilePair> other;
        if (auto done = compareFolders(repository, before.at(i), after, {}, other); !done)
            return tl::unexpected(done.error());
        differing.removeIf([&](const auto& each) { return !other.contains(each.key()); });
    }
    QList<TouchedFile> files;
    for (const auto& [path, pair] : differing.asKeyValueRange())
        files.append(touched(path, pair));
    return files;
}

git_filemode_t modeOver(git_filemode_t wanted, bool wasProgram) {
    if (wanted != GIT_FILEMODE_UNREADABLE)
        return wanted;
    return wasProgram ? GIT_FILEMODE_BLOB_EXECUTABLE : GIT_FILEMODE_BLOB;
}

Result<std::optional<git_oid>>
updatedTree(git_repository* repository, const git_tree* base, const TreeUpdates& updates) {
    const auto builder = acquire<TreeBuilderHandle>(
        [&](git_treebuilder** out) { return git_treebuilder_new(out, repository, base); });
    if (!builder)
        return tl::unexpected(builder.error());
    std::map<QByteArray, TreeUpdates> below;
    for (const auto& [path, file] : updates.asKeyValueRange()) {
        if (const qsizetype slash = path.indexOf('/'); slash >= 0)
            below[path.left(slash)].insert(path.mid(slash + 1), file);
        else if (auto done = updateFile(builder->get(), base, path, file); !done)
            return tl::unexpected(done.error());
    }
    for (const auto& [name, parts] : below) {
        if (auto done = updateFolder(repository, builder->get(), base, name, parts); !done)
            return tl::unexpected(done.error());
    }
    if (git_treebuilder_entrycount(builder->get()) == 0)
        return std::nullopt;
    git_oid id;
    if (auto written = succeeded(git_treebuilder_write(&id, builder->get())); !written)
        return tl::unexpected(written.error());
    return id;
}

Result<TreeHandle>
folderIn(git_repository* repository, const git_tree* tree, const QByteArray& prefix) {
    if (prefix.isEmpty()) {
        return acquire<TreeHandle>(
            [&](git_tree** out) { return git_tree_lookup(out, repository, git_tree_id(tree)); });
    }
    const QByteArray path = prefix.chopped(1);
    git_tree_entry* raw = nullptr;
    const int code = git_tree_entry_bypath(&raw, tree, path.constData());
    const TreeEntryHandle entry(raw);
    if (code == GIT_ENOTFOUND)
        return TreeHandle();
    if (code < 0)
        return tl::unexpected(lastError(code));
    return treeOf(repository, entry.get());
}

Result<QMap<QString, TreeFile>> dossierFilesIn(git_repository* repository, const git_tree* folder) {
    QMap<QString, TreeFile> files;
    if (!folder)
        return files;
    if (auto listed = listFolder(repository, folder, {}, files); !listed)
        return tl::unexpected(listed.error());
    return files;
}

} // namespace vitrine
