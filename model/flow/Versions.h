// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/flow/Comparison.h"
#include "model/flow/Looking.h"
#include "model/flow/OpenDossier.h"

#include <chrono>

namespace vitrine {

class Library;

/// A page of the versions of a dossier.
struct VersionList {
    LogPage page;   ///< newest first
    QString branch; ///< empty where HEAD is detached
    /// Of the first page: are the files as they lie there now none of the versions?
    bool isDraft = false;
};

/// At most so many (0 = all) from \a from on. Errors: NotFound (no repository), Git, Cancelled.
[[nodiscard]] Result<VersionList>
versionsOf(const QString& directory, int limit, Progress&, const LogCursor& from = {});

/// In the place of a version: the dossier before its first one, which tells nothing.
inline const QString beforeFirst = QStringLiteral("^");

/// What one version changed: against its own parent, or against nothing where it is the first.
struct VersionChanges {
    Revision version;
    Dossier before;
    Dossier after; ///< void where the version took the dossier away
    QList<Note> notes = {};
    QList<ChangeLine> reviews = {}; ///< see describeReviews
};

/// Where the version before is not there or cannot be read, everything is told as added, and a note
/// says why. Errors: as lookAt().
[[nodiscard]] Result<VersionChanges>
changesOfVersion(const QString& directory, const QString& revision, Progress&);

/// Two states of a dossier, each as lookAt() names it; older ones are migrated in memory.
struct ComparedDossiers {
    SeenDossier before;
    SeenDossier after;
    QList<ChangeLine> reviews = {}; ///< see describeReviews
};

/// \a from may be beforeFirst; \a edited stands for the files where it is given. Errors: as
/// lookAt().
[[nodiscard]] Result<ComparedDossiers> compareVersions(const QString& directory,
                                                       const QString& from,
                                                       const QString& to,
                                                       const std::optional<Dossier>& edited,
                                                       Progress&);

/// Who saves a version from here, as git's configuration says. Errors: NoAuthor, Git.
[[nodiscard]] Result<Author> authorFor(const QString& directory);

/// What a version to be saved will hold: what changed, a note on it, who saves it.
struct VersionProposal {
    QList<FactComparison> facts = {};
    QString message = {};
    std::optional<Author> author = {}; ///< none: git does not know who
    bool first = false;                ///< no version yet: everything is new

    [[nodiscard]] bool isEmpty() const { return facts.isEmpty() && !first; }
};

/// Makes no repository: the first version does. \a shown: words for whoever saves it; \a written:
/// those of the message, which stays with the dossier (see dossierStrings()). Errors: Git, and
/// those of reading.
[[nodiscard]] Result<VersionProposal> proposeVersion(const QString& directory,
                                                     const Dossier&,
                                                     const Library&,
                                                     const Strings& shown,
                                                     const Strings& written,
                                                     Progress&);

struct VersionOrder {
    QString directory;
    Dossier dossier; ///< as its files have it
    QString message;
    std::optional<Author> author = {}; ///< given by hand; none = who git says it is
    bool rememberAuthor = false;       ///< in the repository's own configuration
    /// How long to wait for a program that has the repository's index locked.
    std::chrono::milliseconds patience = shortPatience;
};

/// Saves the files as they are as a version; a folder that is in no repository becomes one. The
/// caller holds the dossier. Errors: Usage (nothing changed), NoAuthor, Locked, Git, Io.
[[nodiscard]] Result<Revision> saveVersion(const VersionOrder&, Progress&);
/// Makes a repository in the dossier's folder. Errors: Git, Io.
[[nodiscard]] Result<void> startKeeping(const QString& directory);

} // namespace vitrine
