// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/FileSet.h"
#include "model/core/Result.h"
#include "model/dossier/Dossier.h"

#include <QList>

namespace vitrine {

/// The version of the files that this program writes; FORMAT.md tells what each version changed.
inline constexpr int currentFormat = 2;

struct ReadDossier {
    Dossier dossier;
    QList<Note> notes;
    int format = currentFormat; ///< as read; higher than currentFormat = open read-only
    FileSet files; ///< the files it was read from, after migration; unknown ones included
};

/// Reads the files of a dossier of any known format (older ones are migrated in memory). Needs no
/// catalogue. A newer format is read as far as it goes and must not be written.
/// Errors: NotADossier, Syntax, Schema (file, line, key), TooLarge, NotFound (a text that is named
/// is not there).
[[nodiscard]] Result<ReadDossier> readDossier(const FileSet&);

/// The canonical files. writeDossier(readDossier(f)) == f for canonical f.
[[nodiscard]] FileSet writeDossier(const Dossier&);

/// Paths whose bytes would change on writing back: what `check --strict` reports.
[[nodiscard]] QStringList notCanonical(const FileSet&, const Dossier&);

/// SHA-256 over sorted paths and bytes, lower-case hex: identifies a state of the files.
[[nodiscard]] QString digest(const FileSet&);

} // namespace vitrine
