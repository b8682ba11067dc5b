// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/FileSet.h"
#include "model/core/Progress.h"
#include "model/core/Result.h"
#include "model/history/Revision.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace vitrine {

/// The git history of one dossier folder, which may be a sub-folder of a larger repository: nothing
/// outside the folder is ever staged, and other staged work stays as it was. What the user set up
/// in git (filters, hooks, signing, identity) counts as for git itself, which is run as a program
/// where libgit2 does not do it; nothing talks to a network. Opens its own handle: one thread at a
/// time; each task opens its own. Every call reads the disk, but the tags: these are read once,
/// when first wanted.
class Repository {
public:
    /// The repository that holds \a dossierDirectory. Errors: NotFound (none), Git (broken, bare).
    [[nodiscard]] static Result<Repository> open(const QString& dossierDirectory);
    /// open(), or makes a repository in the folder itself (branch "main"). Where then the first
    /// version cannot be saved with it, the repository goes again with this object.
    [[nodiscard]] static Result<Repository> openOrInit(const QString& dossierDirectory);

    Repository(Repository&&) noexcept;
    Repository& operator=(Repository&&) noexcept;
    ~Repository();

    [[nodiscard]] QString gitDirectory() const;
    [[nodiscard]] QString workDirectory() const;
    [[nodiscard]] QString branch() const; ///< empty where HEAD is detached

    /// Name, e-mail and, where it is given, date: from GIT_AUTHOR_NAME and the like, else from
    /// git's configuration. Errors: NoAuthor; nothing is invented.
    [[nodiscard]] Result<Author> configuredAuthor() const;
    /// The same with GIT_COMMITTER_NAME and the like.
    [[nodiscard]] Result<Author> configuredCommitter() const;
    /// configuredAuthor() of a folder; where it has no repository yet, none is made: the user's own
    /// configuration counts. Errors: as open() but NotFound, and NoAuthor.
    [[nodiscard]] static Result<Author> authorFor(const QString& dossierDirectory);
    /// Writes user.name and user.email to this repository's own configuration.
    [[nodiscard]] Result<void> setAuthor(const QString& name, const QString& email);

    /// Saves a version. Errors: Usage (nothing changed; a trailer or parent that cannot be),
    /// NoAuthor, Locked (index.lock), ChangedOutside (the branch stands on another version than the
    /// draft says; the files on the disk are others), Git (detached HEAD, merge under way, sparse
    /// checkout; a merge that would lose files beside the dossier; a hook, filter or key that
    /// refuses, or a git program that is demanded and missing), UnsafePath, Io (disk full). On
    /// failure history, index and files are as before. What was saved is on the disk.
    [[nodiscard]] Result<Revision> commit(const Draft&);

    /// Versions that touched the dossier, newest first: \a limit of them (0: all) from \a from on.
    /// With \a paths of the dossier ("answers/model.json", "texts"), those that touched one of
    /// these. What cannot be read is a note, and hides nothing else. Errors: Git (the branch itself
    /// cannot be read), Cancelled.
    [[nodiscard]] Result<LogPage>
    log(int limit, Progress&, const LogCursor& from = {}, const QStringList& paths = {}) const;
    /// The newest version that touched the dossier, if there is one. Errors: Git.
    [[nodiscard]] Result<std::optional<Revision>> last() const;
    /// A full or shortened hash, a tag, a branch, HEAD, HEAD~2. Errors: NotFound, Git.
    [[nodiscard]] Result<Revision> resolve(const QString& name) const;
    /// The dossier's files as of a version. Errors: NotFound, NotADossier, TooLarge, UnsafePath (a
    /// link).
    [[nodiscard]] Result<FileSet> read(const QString& revisionId) const;
    /// Id of the last version if the given files, as they lie on the disk, are exactly it; nullopt
    /// = draft.
    [[nodiscard]] Result<std::optional<Revision>> revisionOf(const FileSet&) const;

private:
    struct Handles;
    [[nodiscard]] Result<Revision> tryCommit(const Draft&);
    explicit Repository(std::unique_ptr<Handles>);
    std::unique_ptr<Handles> m_handles;
};

} // namespace vitrine
