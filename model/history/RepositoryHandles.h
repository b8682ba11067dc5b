// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal header of model/history: shows libgit2.

#include "model/history/Handle.h"
#include "model/history/Repository.h"
#include "model/history/Setup.h"

#include <QByteArray>
#include <QHash>
#include <QMap>

#include <functional>
#include <optional>

namespace vitrine {

class Walk;

/// The tags as they were when first asked for.
struct Tags {
    QHash<QString, QStringList> names = {}; ///< by the id of the commit that they mark; sorted
    QList<Note> notes = {};                 ///< those that lead nowhere
};

/// What an open Repository holds.
struct Repository::Handles {
    RepositoryHandle repository;
    QString directory; ///< of the dossier, without links
    QByteArray prefix; ///< of the dossier in the repository: "" or "docs/dossier/"
    /// openOrInit() made it, and the first version could not be saved.
    bool isStillborn = false;
    bool isNew = false; ///< openOrInit() made it, and there is no version yet
    std::optional<Tags> knownTags = {};

    Handles(RepositoryHandle opened, QString folder, QByteArray place)
        : repository(std::move(opened))
        , directory(std::move(folder))
        , prefix(std::move(place)) {}

    ~Handles();
    Q_DISABLE_COPY_MOVE(Handles)

    [[nodiscard]] git_repository* git() const { return repository.get(); }

    /// The user's own; nullopt: none is installed.
    [[nodiscard]] std::optional<GitProgram> program() const;

    /// As they are now. Errors: Git.
    [[nodiscard]] Result<GitSettings> settings() const { return settingsOf(git(), program()); }

    [[nodiscard]] const Tags& tags();
    /// Where the dossier lies in a commit: where it lies now, or where its id is found. Errors:
    /// Git.
    [[nodiscard]] Result<QByteArray> prefixIn(const git_oid& commit) const;
    /// The version of this commit. Errors: Git (it cannot be read).
    [[nodiscard]] Result<Revision> revision(Walk&, const git_oid&);
};

/// The error of writing to \a folder; where its disk is full, it says so. libgit2 does not always.
[[nodiscard]] Error orDiskFull(const Error&, const QString& folder);

/// The error where it is about an object that a partial clone has not fetched; others as they are.
[[nodiscard]] Error explained(git_repository*, const Error&);

/// A text file of a dossier as git keeps it: with the line feeds that the format has, also where a
/// work tree has CR LF (core.autocrlf). git itself would store no other.
[[nodiscard]] QByteArray asStored(const QByteArray&);

/// One file of a tree.
struct TreeFile {
    git_oid id;
    git_filemode_t mode;
};

/// Repository path → the new content, or nullopt to take it out. The mode
/// GIT_FILEMODE_UNREADABLE: as it was.
using TreeUpdates = QMap<QByteArray, std::optional<TreeFile>>;

[[nodiscard]] git_filemode_t modeOver(git_filemode_t wanted, bool wasProgram);

/// Writes the tree that \a base becomes with these updates. nullopt: nothing is left in it, and git
/// keeps no empty folders. \a base may be null. Errors: Git (a submodule is in the way).
[[nodiscard]] Result<std::optional<git_oid>>
updatedTree(git_repository*, const git_tree* base, const TreeUpdates&);

/// The folder at "a/b/" in a tree; null where there is none.
[[nodiscard]] Result<TreeHandle>
folderIn(git_repository*, const git_tree*, const QByteArray& prefix);

/// All files below a folder that belong to a dossier or to its evidence, by path relative to it.
/// A link or submodule in the place of a dossier's folder is listed under that folder's name.
[[nodiscard]] Result<QMap<QString, TreeFile>> dossierFilesIn(git_repository*,
                                                             const git_tree* folder);

/// What dossier.json in this folder of a tree says; empty: there is none, or it cannot be read.
[[nodiscard]] QString dossierIdAt(git_repository*, const git_tree*, const QByteArray& prefix);

/// The folder of a tree in which the dossier of that id lies, as a prefix. Looks where \a other
/// differs and has no dossier, so that of two trees one tells where it came from in the other.
[[nodiscard]] std::optional<QByteArray> folderOfDossier(git_repository*,
                                                        const git_tree*,
                                                        const QString& id,
                                                        const git_tree* other = nullptr,
                                                        const QByteArray& path = {});

/// The commit that HEAD stands on; nullopt on a branch without commits. Errors: Git.
[[nodiscard]] Result<std::optional<git_oid>> headId(git_repository*);

[[nodiscard]] QString idText(const git_oid&);
[[nodiscard]] Result<git_oid> idFrom(const QString& hex);

/// The files of a dossier in the tree \a after that are in none of the trees \a before as they are
/// in it, and those that are gone from it. Trees are of the dossier's folder; null: there is none.
[[nodiscard]] Result<QList<TouchedFile>>
touchedFiles(git_repository*, const QList<const git_tree*>& before, const git_tree* after);

} // namespace vitrine
