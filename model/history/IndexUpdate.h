// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal header of model/history: shows libgit2.

#include "model/history/RepositoryHandles.h"

namespace vitrine {

/// Brings git's index up to date with a commit of ours, for the paths of that commit only; what
/// else is staged stays. Can be taken back byte for byte while the commit is not yet made.
class IndexUpdate {
public:
    /// Errors: Locked (index.lock is there), Git (unreadable, or a conflict is not resolved).
    [[nodiscard]] static Result<IndexUpdate> begin(git_repository*);

    /// Errors: Locked, Git; then the index is as before.
    [[nodiscard]] Result<void> write(const TreeUpdates&);
    void undo();
    /// Is git told to pass over this file in the work tree (sparse checkout, skip-worktree)?
    [[nodiscard]] bool isSkipped(const QByteArray& path) const;

private:
    IndexUpdate() = default;
    [[nodiscard]] Result<void> put(const QByteArray& path, const git_oid& id);

    IndexHandle m_index;
    QString m_file;
    std::optional<QByteArray> m_before; ///< the file as it was; nullopt if there was none
};

} // namespace vitrine
