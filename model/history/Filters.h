// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal header of model/history: shows libgit2.

#include "model/history/RepositoryHandles.h"

namespace vitrine {

/// Files that the repository's attributes have git store otherwise than they lie in the work tree:
/// encrypted, kept elsewhere (LFS), in another encoding. Only the user's own git does that. Paths
/// are those of the repository.
class Filters {
public:
    /// What changes a file, as the attributes say it ("filter=git-crypt"); others are stored as
    /// they are.
    using Attributes = QMap<QByteArray, QString>;

    /// A repository may come from anywhere. Saving a version runs what git would run; looking runs
    /// only what the user's own configuration names, git-crypt and git-lfs.
    enum class Act { Look, Save };

    Filters(git_repository*, std::optional<GitProgram>, Act);

    /// To save a version: asks the git program, where there is one. Errors: Git (a filter is not
    /// set up here, or there is no git program to run it: nothing is ever stored in clear text
    /// instead).
    [[nodiscard]] Result<Attributes> ofFilesToStore(const QList<QByteArray>& paths,
                                                    const GitSettings&) const;
    /// To look at a version: where no filter is set up, nothing is asked of any program. Errors:
    /// Git.
    [[nodiscard]] Result<Attributes> ofFilesToRead(const QList<QByteArray>& paths) const;

    /// The ids that git gives to these files, of the paths of \a files, as they lie in the work
    /// tree; \a store: and stores them. Errors: Git (a required filter failed, …), Io.
    [[nodiscard]] Result<QList<git_oid>> hashed(const Attributes& files, bool store) const;
    /// A file of a version as the work tree would have it: what filters did is undone. Errors:
    /// UnsafePath (a link), TooLarge, Git.
    [[nodiscard]] Result<QByteArray>
    contentOf(const QByteArray& path, const TreeFile&, const Attributes&) const;

private:
    [[nodiscard]] Result<void> checkMayRun(const QString& attribute,
                                           const QList<QByteArray>& commands) const;
    [[nodiscard]] QString attributeOf(const QByteArray& path) const;
    [[nodiscard]] Result<Attributes> askedOfGit(const QList<QByteArray>& paths) const;
    [[nodiscard]] Attributes askedOfLibrary(const QList<QByteArray>& paths) const;
    [[nodiscard]] Result<QByteArray> stored(const QByteArray& path, const TreeFile&) const;
    [[nodiscard]] Result<QByteArray>
    opened(const QByteArray& path, const git_oid&, const QString& attribute) const;

    git_repository* m_repository;
    std::optional<GitProgram> m_program;
    Act m_act;
};

} // namespace vitrine
