// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace vitrine {

/// A file of a ZIP archive.
struct ArchiveFile {
    QString path; ///< "word/document.xml"
    QByteArray bytes;
    bool stored = false; ///< not compressed: what the start of the archive must show as it is
};

/// A ZIP archive in memory, in the order of the list. The same files and day give the same bytes,
/// with the same libraries. Errors: Export.
[[nodiscard]] Result<QByteArray> archived(const QList<ArchiveFile>& files, const QDate& day);

/// The files of an archive, unpacked. Errors: Export (it is none, or a file of it is broken).
[[nodiscard]] Result<QList<ArchiveFile>> unpacked(const QByteArray& archive);

} // namespace vitrine
