// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Result.h"

#include <QString>

namespace vitrine {

/// Whether something is at a place. What may not be looked at is not gone: who takes the one for
/// the other deletes what he cannot see.
enum class PathPresence {
    There,   ///< also a link that leads nowhere
    Missing, ///< certainly nothing
    Barred,  ///< it may not be looked at, or the disk fails
};

[[nodiscard]] PathPresence presenceOf(const QString& path);

/// The names of files are UTF-8 here. A folder with another name, also one above it or the one that
/// the program was started in, cannot be told to the system again: what is meant for it would go
/// elsewhere. Nor can one whose name is longer than the system allows. Errors: Io.
[[nodiscard]] Result<void> checkNameable(const QString& path);

/// May a dossier's file be written here? Not where it, or a folder on the way to it, is a link: git
/// keeps a link, and not what is behind it. Errors: UnsafePath.
[[nodiscard]] Result<void> checkNoLink(const QString& directory, const QString& path);

} // namespace vitrine
