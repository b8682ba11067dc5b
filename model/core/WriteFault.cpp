// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/WriteFault.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QFileInfo>
#include <QStorageInfo>

namespace vitrine {

namespace {

constexpr qint64 block = 64 * 1024; // bytes: less than that left, a disk is as good as full

} // namespace

QString writeFault(const QFileDevice& file) {
    const QStorageInfo disk(QFileInfo(file.fileName()).path());
    if (disk.isValid() && disk.bytesAvailable() < block)
        return QCoreApplication::translate("vitrine::FileOperations",
                                           "no room is left on the disk");
    return file.errorString();
}

} // namespace vitrine
