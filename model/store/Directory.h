// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal to model/store: what lies in a dossier's folder, and what leads out of it.

#include "model/core/Result.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace vitrine {

[[nodiscard]] tl::unexpected<Error> mayNotBeRead(const QString& shownName);

/// Names of all that lies in a folder; none where there is no folder. \a shownName is for messages.
/// Errors: Io (the folder may not be read: what lies in it is not nothing).
[[nodiscard]] Result<QStringList> namesIn(const QString& folder, const QString& shownName);

/// Paths of the dossier that are taken in this folder, sorted. Looks into answers/, texts/,
/// reviews/ and the threads in it only: the folder may be that of a large repository. Errors: Io.
[[nodiscard]] Result<QStringList> dossierPathsIn(const QString& directory);

/// Nothing of a dossier is in this folder, the two files of git excepted: these belong to the user
/// once they are there. Errors: Usage (something is), Io.
[[nodiscard]] Result<void> mayHoldNewDossier(const QString& directory);
[[nodiscard]] tl::unexpected<Error> takenAlready(const QString& directory, const QString& path);

/// Folders that are about to be made for something that may fail. What was made is taken away again
/// as far as it is empty, unless it is kept.
class NewFolders {
public:
    explicit NewFolders(const QString& directory, const QStringList& inside);
    ~NewFolders();
    Q_DISABLE_COPY_MOVE(NewFolders)

    void keep() { m_missing.clear(); }

private:
    QStringList m_missing; ///< the innermost first
};

/// What lies below a directory, links followed: for many paths at a time, as each folder on the way
/// is followed once.
class Inside {
public:
    explicit Inside(const QString& directory);

    /// A path that is not there yet is judged by the nearest folder that is.
    [[nodiscard]] bool holds(const QString& path);

private:
    [[nodiscard]] QString followed(const QString& path);

    QString m_home;
    QHash<QString, QString> m_folders; ///< followed
};

/// The same for one path.
[[nodiscard]] bool staysInside(const QString& directory, const QString& path);

} // namespace vitrine
