// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Result.h"

#include <QByteArray>
#include <QString>

class QFileDevice;
class QSaveFile;

namespace vitrine {

/// Is as good as no room left on the disk that holds this file or folder?
[[nodiscard]] bool isDiskFull(const QString& path);
/// What is then said: goes on after a colon.
[[nodiscard]] QString noRoomLeft();
/// Why a file could not be written, in words. Qt says "Unknown error" of a full disk.
[[nodiscard]] QString whyNotWritten(const QFileDevice&);

/// Puts the file in its place if all of it could be written. commit() alone does not notice where
/// the last bytes, which wait in a buffer until then, find no room: a cut file takes the place.
[[nodiscard]] bool commitWhole(QSaveFile&);

/// Names that were put into this folder, or taken out of it, are on the disk when this returns; of
/// a file: what was written to it. False: that failed; true also where a system or disk knows no
/// such thing, or where the folder may not be read.
bool flushFolder(const QString& path);

/// A file, whole or not at all; its bytes and its name are on the disk when this returns. Errors:
/// Io, with the reason alone, which goes on after a colon.
[[nodiscard]] Result<void> writeDurably(const QString& path, const QByteArray& bytes);

/// A folder with all above it, all of them on the disk when this is true.
[[nodiscard]] bool makeFolderDurably(const QString& path);

} // namespace vitrine
