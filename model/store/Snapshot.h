// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// For DossierStore: the files of a folder, and how to see that they are the same still.

#include "model/core/FileSet.h"
#include "model/core/Result.h"

#include <QHash>
#include <QString>

#include <optional>

namespace vitrine {

/// What the system tells of a file without reading it.
struct FileStamp {
    qint64 size = 0;
    qint64 modified = 0; ///< nanoseconds since 1970
    qint64 changed = 0;  ///< the same of what the system itself keeps: no program can set it back
    quint64 node = 0;
    quint64 device = 0;
    /// The file had come to rest when this was taken: whoever writes it afterwards leaves another
    /// stamp. Within the grain of a disk's clock two contents may have one stamp.
    bool isSettled = false;

    [[nodiscard]] bool isSameFile(const FileStamp& other) const {
        return size == other.size && modified == other.modified && changed == other.changed &&
               node == other.node && device == other.device;
    }
};

/// nullopt: it cannot be told here, so that only reading helps.
[[nodiscard]] std::optional<FileStamp> stampOf(const QString& file);

/// The files of a dossier as they were on the disk.
struct Snapshot {
    FileSet files = {};
    QHash<QString, FileStamp> stamps = {};
};

/// Reads the dossier's files below a directory. What has the stamp that it has in \a known, and was
/// settled then, is not read: it is as it was. Errors: as readDirectory.
[[nodiscard]] Result<Snapshot> look(const QString& directory, const Snapshot& known = {});
/// Is each file there still the one that was read, and no other beside them?
[[nodiscard]] bool isUnmoved(const QString& directory, const Snapshot&);

/// As look(), beside a program that may be saving: a state that is whole. Looks again, for a second
/// or so, while a save is under way. Writes nothing; finishes or undoes in memory what was cut
/// short. Errors: as look().
[[nodiscard]] Result<Snapshot> lookBesideWriters(const QString& directory);

} // namespace vitrine
