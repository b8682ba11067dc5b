// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

} // namespace vitrine
