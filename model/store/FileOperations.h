// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Result.h"

#include <QByteArray>
#include <QString>

namespace vitrine {

/// The few things that saving does to a disk. A seam: tests put another one in its place to fail,
/// or to stop for good, at any step. Paths are absolute.
class FileOperations {
public:
    FileOperations() = default;
    virtual ~FileOperations();
    Q_DISABLE_COPY_MOVE(FileOperations)

    /// With all folders above it, on the disk when this returns; fine if it is there already.
    [[nodiscard]] virtual Result<void> makeFolder(const QString& path);
    /// Whole or not at all, and on the disk when this returns.
    [[nodiscard]] virtual Result<void> write(const QString& path, const QByteArray& bytes);
    /// Puts \a from in the place of \a to; on one volume, in one step, needs no room on the disk.
    [[nodiscard]] virtual Result<void> replace(const QString& from, const QString& to);
    /// Fine if it is not there.
    [[nodiscard]] virtual Result<void> remove(const QString& path);
    /// Names of files that were put into a folder, or taken out of it, are on the disk when this
    /// returns. Does nothing where a system or disk knows no such thing.
    [[nodiscard]] virtual Result<void> flush(const QString& folder);
    /// An empty folder.
    [[nodiscard]] virtual Result<void> removeFolder(const QString& path);
};

/// Reads one file. Errors: NotFound, Io, TooLarge (over maximumFileSize), UnsafePath (not a plain
/// file).
[[nodiscard]] Result<QByteArray> readWholeFile(const QString& path, const QString& shownName);

} // namespace vitrine
