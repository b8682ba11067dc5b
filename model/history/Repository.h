// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/FileSet.h"
#include "model/core/Progress.h"
#include "model/core/Result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace vitrine {

/// Who saved a version, and when.
struct Signature {
    QString name;
    QString email;
    QDateTime when = {}; ///< UTC with offset kept
};

/// A version of a dossier.
struct Revision {
    QString id; ///< full hash, hex
    QString message;
    Signature author;
    QStringList tags = {};

    [[nodiscard]] QString shortId() const { return id.left(7); }

    [[nodiscard]] QString title() const; ///< first line of the message
};

/// The git history of one dossier folder, which may be a sub-folder of a larger repository: nothing
/// outside the folder is ever staged, and other staged work stays as it was. Runs no hooks and no
/// filters, and talks to no network. Opens its own handle: one thread at a time; each task opens
/// its own. Every call reads the disk.
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

    /// Name and e-mail from git's configuration. Errors: NoAuthor; nothing is invented.
    [[nodiscard]] Result<Signature> configuredAuthor() const;
    /// The same for a folder; where it has no repository yet, none is made: the user's own
    /// configuration counts. Errors: as open() but NotFound, and NoAuthor.
    [[nodiscard]] static Result<Signature> authorFor(const QString& dossierDirectory);
    /// Writes user.name and user.email to this repository's own configuration.
    [[nodiscard]] Result<void> setAuthor(const QString& name, const QString& email);

    /// Saves the dossier's own files (FileSet, with line feeds only, and evidence files on disk as
    /// they are) as a version. Errors: Usage (nothing changed), NoAuthor, Locked (index.lock), Git
    /// (detached HEAD, merge under way, sparse checkout), UnsafePath, Io (disk full). On failure
    /// history, index and files are as before.
    [[nodiscard]] Result<Revision> commit(const FileSet&,
                                          const QStringList& evidenceNames,
                                          const Signature&,
                                          const QString& message);

    /// Versions that touched the dossier's folder, newest first. Errors: Git, Cancelled.
    [[nodiscard]] Result<QList<Revision>> log(int limit, Progress&) const;
    /// A full or shortened hash, a tag, a branch, HEAD, HEAD~2. Errors: NotFound.
    [[nodiscard]] Result<Revision> resolve(const QString& name) const;
    /// The dossier's files as of a version. Errors: NotFound, NotADossier, TooLarge, UnsafePath (a
    /// link).
    [[nodiscard]] Result<FileSet> read(const QString& revisionId) const;
    /// Id of the last version if the given files are exactly it; nullopt = draft.
    [[nodiscard]] Result<std::optional<Revision>> revisionOf(const FileSet&) const;

private:
    struct Handles;
    [[nodiscard]] Result<Revision> tryCommit(const FileSet&,
                                             const QStringList& evidenceNames,
                                             const Signature&,
                                             const QString& message);
    explicit Repository(std::unique_ptr<Handles>);
    std::unique_ptr<Handles> m_handles;
};

} // namespace vitrine
