// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal header of model/history: shows libgit2.

#include "model/history/IndexUpdate.h"

namespace vitrine {

/// What a commit is made of, before anything but objects is written.
struct Staging {
    git_repository* repository;
    std::optional<GitProgram> program;
    GitSettings settings;
    QString directory; ///< of the dossier
    QByteArray prefix; ///< of the dossier in the repository
    std::optional<git_oid> parent = {};
    std::optional<git_oid> second = {}; ///< of a merge
    TreeHandle parentTree = {};
    QMap<QString, TreeFile> before = {}; ///< the dossier's files in the parent
    TreeUpdates updates = {};
};

/// The tree of the version, with all that is in it as objects of git: as they are, or as the user's
/// git makes them where the repository's attributes ask for that. Errors: as Repository::commit().
[[nodiscard]] Result<TreeHandle> stage(Staging&, const Draft&, const IndexUpdate&);

} // namespace vitrine
