// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A dossier whose folder was renamed or moved is the same one: its id says so.

#include "model/history/RepositoryHandles.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr git_object_size_t maximumIndex = 1024 * 1024; // bytes of a dossier.json

QString idIn(git_repository* repository, const git_tree_entry* entry) {
    if (!entry || git_tree_entry_type(entry) != GIT_OBJECT_BLOB)
        return {};
    const auto blob = acquire<BlobHandle>(
        [&](git_blob** out) { return git_blob_lookup(out, repository, git_tree_entry_id(entry)); });
    if (!blob || git_blob_rawsize(blob->get()) > maximumIndex)
        return {};
    const auto bytes =
        QByteArray::fromRawData(static_cast<const char*>(git_blob_rawcontent(blob->get())),
                                static_cast<qsizetype>(git_blob_rawsize(blob->get())));
    return QJsonDocument::fromJson(bytes).object().value("id"_L1).toString();
}

TreeHandle treeAt(git_repository* repository, const git_tree_entry* entry) {
    if (!entry || git_tree_entry_type(entry) != GIT_OBJECT_TREE)
        return {};
    auto tree = acquire<TreeHandle>(
        [&](git_tree** out) { return git_tree_lookup(out, repository, git_tree_entry_id(entry)); });
    return tree ? *std::move(tree) : TreeHandle();
}

bool isSame(const git_tree_entry* a, const git_tree_entry* b) {
    return a && b && git_oid_equal(git_tree_entry_id(a), git_tree_entry_id(b)) != 0;
}

} // namespace

QString dossierIdAt(git_repository* repository, const git_tree* tree, const QByteArray& prefix) {
    const auto folder = folderIn(repository, tree, prefix);
    return folder && *folder
               ? idIn(repository, git_tree_entry_byname(folder->get(), "dossier.json"))
               : QString();
}

std::optional<QByteArray> folderOfDossier(git_repository* repository,
                                          const git_tree* tree,
                                          const QString& id,
                                          const git_tree* other,
                                          const QByteArray& path) {
    if (id.isEmpty())
        return std::nullopt;
    const git_tree_entry* index = git_tree_entry_byname(tree, "dossier.json");
    const bool isGone = !other || !git_tree_entry_byname(other, "dossier.json");
    if (isGone && idIn(repository, index) == id)
        return path;
    for (size_t i = 0; i < git_tree_entrycount(tree); ++i) {
        const git_tree_entry* entry = git_tree_entry_byindex(tree, i);
        const char* name = git_tree_entry_name(entry);
        const git_tree_entry* there = other ? git_tree_entry_byname(other, name) : nullptr;
        const TreeHandle below = isSame(entry, there) ? TreeHandle() : treeAt(repository, entry);
        if (!below)
            continue;
        const TreeHandle beside = treeAt(repository, there);
        if (auto found =
                folderOfDossier(repository, below.get(), id, beside.get(), path + name + '/'))
            return found;
    }
    return std::nullopt;
}

} // namespace vitrine
