// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal header of model/history: shows libgit2.

#include "model/history/RepositoryHandles.h"

namespace vitrine {

/// Brings git's index up to date with a commit of ours, for the paths of that commit only; what
/// else is staged stays. Can be taken back byte for byte while the commit is not yet made. An index
/// that libgit2 does not know (split, sparse, without checksum) is read and written by the user's
/// git.
class IndexUpdate {
public:
    /// Errors: Locked (index.lock is there), Git (unreadable, or a conflict is not resolved).
    [[nodiscard]] static Result<IndexUpdate> begin(git_repository*,
                                                   const std::optional<GitProgram>&);

    /// From now on the user's git writes it, which runs a hook then.
    void leaveToGit() { m_isLeftToGit = m_program.has_value(); }

    /// Errors: Locked, Git; then the index is as before.
    [[nodiscard]] Result<void> write(const TreeUpdates&);
    void undo();
    /// Is git told to pass over this file in the work tree (sparse checkout, skip-worktree)?
    [[nodiscard]] bool isSkipped(const QByteArray& path) const;

private:
    struct Entry {
        git_oid id;
        bool isProgram = false; ///< the executable bit
        bool isSkipped = false;
    };

    IndexUpdate() = default;
    [[nodiscard]] Result<void> read(git_repository*);
    [[nodiscard]] Result<void> readByGit();
    [[nodiscard]] std::optional<Entry> entry(const QByteArray& path) const;
    [[nodiscard]] Result<void> put(const QByteArray& path, const TreeFile&);
    [[nodiscard]] Result<void> writeByGit(const TreeUpdates&);

    std::optional<GitProgram> m_program;
    bool m_isLeftToGit = false;
    IndexHandle m_index;
    QMap<QByteArray, Entry> m_entries; ///< where git has read it
    QString m_file;
    std::optional<QByteArray> m_before; ///< the file as it was; nullopt if there was none
};

} // namespace vitrine
