// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal header of model/history: shows libgit2.

#include "model/history/GitProgram.h"
#include "model/history/Handle.h"

#include <QStringList>

#include <optional>

namespace vitrine {

/// The configuration as the user's git reads it; where there is none, as libgit2 does, which knows
/// fewer kinds of includes. Errors: Git.
[[nodiscard]] Result<GitSettings> settingsOf(git_repository*, const std::optional<GitProgram>&);
/// The same where there is no repository.
[[nodiscard]] Result<GitSettings> settingsOutside(const std::optional<GitProgram>&);
[[nodiscard]] bool isOn(const GitSettings&, const QByteArray& key);

/// What the user's set-up wants of every version, and libgit2 does not do: then the user's git
/// makes the commit.
struct Demands {
    bool isSigned = false;  ///< commit.gpgsign
    QStringList hooks = {}; ///< names of those that git would run

    /// "commit.gpgsign", "the hook “pre-commit”"; empty: nothing is demanded.
    [[nodiscard]] QString inWords() const;
};

[[nodiscard]] Demands demandsOf(git_repository*, const GitSettings&);

/// Demanded is what only the git program does, and there is none.
[[nodiscard]] Error needsGitProgram(const QString& demand);

} // namespace vitrine
