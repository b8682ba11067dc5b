// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Progress.h"
#include "model/core/Result.h"
#include "model/history/Revision.h"
#include "model/store/DossierFormat.h"

#include <optional>

namespace vitrine {

/// A dossier that was looked at: as its files are now, or as of a version.
struct SeenDossier {
    ReadDossier read;
    std::optional<Revision> revision = {}; ///< of a version
};

/// Reads a dossier; holds and writes nothing. \a revision: a hash, tag, branch or HEAD~2; empty =
/// the files as they are, with a note where another program has them open for writing.
/// Errors: those of reading; Usage (there is no such version), NotFound (there is no repository).
[[nodiscard]] Result<SeenDossier>
lookAt(const QString& directory, const QString& revision, Progress&);

/// What an export is made of: a version, or the dossier as it is now.
struct ExportedDossier {
    Dossier dossier;
    std::optional<Revision> revision = {}; ///< none = a draft
    QList<Note> notes = {};
};

/// The dossier of a version; where \a revision is empty, \a edited, or the files where nothing is
/// edited. Is what there is now a version to the letter, that version is what is exported.
[[nodiscard]] Result<ExportedDossier> lookAtForExport(const QString& directory,
                                                      const QString& revision,
                                                      const std::optional<Dossier>& edited,
                                                      Progress&);

/// What is wrong with the files of the evidence; stops where it is cancelled.
[[nodiscard]] QList<Note>
evidenceFaults(const QString& directory, const Dossier& dossier, Progress&);
/// Files, as they lie there, that saving would change. Errors: those of reading.
[[nodiscard]] Result<QStringList> filesNotCanonical(const QString& directory,
                                                    const Dossier& dossier);

/// What the first file of a dossier says, without reading the others.
struct DossierHead {
    QString id;
    QString title;
    int recoveredFacts = 0; ///< typed, but not saved when the program ended
};

/// Errors: NotADossier (also: the folder is not there), Io, Syntax. May take long on a share.
[[nodiscard]] Result<DossierHead> headOf(const QString& directory);

} // namespace vitrine
