// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/FileWriting.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace vitrine {

namespace {

constexpr qint64 block = 64 * 1024; // bytes: less than that left, a disk is as good as full

} // namespace

bool isDiskFull(const QString& path) {
    QString existing = path;
    while (!QFileInfo::exists(existing) && QFileInfo(existing).path() != existing)
        existing = QFileInfo(existing).path();
    const QStorageInfo disk(existing);
    // What holds no files of its own, as /proc, has no room at all: it is not full.
    return disk.isValid() && disk.bytesTotal() > 0 && disk.bytesAvailable() < block;
}

QString noRoomLeft() {
    return QCoreApplication::translate("vitrine::FileOperations", "no room is left on the disk");
}

bool commitWhole(QSaveFile& file) {
    return file.flush() && file.commit();
}

QString whyNotWritten(const QFileDevice& file) {
    return isDiskFull(file.fileName()) ? noRoomLeft() : file.errorString();
}

} // namespace vitrine
