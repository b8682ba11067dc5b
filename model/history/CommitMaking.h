// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal header of model/history: shows libgit2.

#include "model/history/Staging.h"

#include <QDateTime>

namespace vitrine {

/// A commit of which all but itself is stored.
struct CommitOrder {
    const Staging& staging;
    const git_tree* tree;
    QByteArray message;
    const git_signature* author;
    const git_signature* committer;
};

/// Makes the commit and puts the branch on it: by libgit2, or by the user's git where something is
/// demanded that only that does. Errors: Locked, ChangedOutside (the branch moved meanwhile), Git
/// (a hook refused, it could not be signed, …); then history is as before.
[[nodiscard]] Result<git_oid> makeCommit(const CommitOrder&, const Demands&);

/// Can makeCommit() do all of this? Asked before anything is written. Errors: Git.
[[nodiscard]] Result<void> mayMakeCommit(const Staging&, const Demands&);

/// The names of what was just stored are on the disk when this returns, and the branch. libgit2 and
/// git flush the files. \a since: when storing began; \a isNew: all of the repository was just made.
void flushRepository(git_repository*, const QDateTime& since, bool isNew);

} // namespace vitrine
