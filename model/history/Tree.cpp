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
                        const std::optional<git_oid>& id) {
    const git_tree_entry* there = entryOf(base, name);
    if (there && git_tree_entry_type(there) == GIT_OBJECT_COMMIT)
        return submoduleInTheWay(name);
    return id ? putEntry(builder, name, *id, GIT_FILEMODE_BLOB) : removeEntry(builder, name);
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
            // Evidence may lie in sub-folders; nothing else of a dossier does.
            if (!wanted || (!path.isEmpty() && !path.startsWith("evidence/"_L1)))
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

} // namespace

Result<std::optional<git_oid>>
updatedTree(git_repository* repository, const git_tree* base, const TreeUpdates& updates) {
    const auto builder = acquire<TreeBuilderHandle>(
        [&](git_treebuilder** out) { return git_treebuilder_new(out, repository, base); });
    if (!builder)
        return tl::unexpected(builder.error());
    std::map<QByteArray, TreeUpdates> below;
    for (const auto& [path, id] : updates.asKeyValueRange()) {
        if (const qsizetype slash = path.indexOf('/'); slash >= 0)
            below[path.left(slash)].insert(path.mid(slash + 1), id);
        else if (auto done = updateFile(builder->get(), base, path, id); !done)
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
