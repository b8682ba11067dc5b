// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/FileWriting.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>
#include <QStringList>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

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

bool flushFolder(const QString& path) {
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    // A folder that may be written and not read cannot be flushed either: no reason not to save.
    if (file < 0)
        return errno == EACCES;
    const int fault = ::fsync(file) == 0 ? 0 : errno;
    ::close(file);
    errno = fault;
    return fault == 0 || fault == EINVAL || fault == ENOTSUP;
#else
    Q_UNUSED(path)
    return true;
#endif
}

Result<void> writeDurably(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !commitWhole(file))
        return fail(ErrorCode::Io, whyNotWritten(file));
    if (!flushFolder(QFileInfo(path).absolutePath()))
        return fail(ErrorCode::Io, qt_error_string());
    return {};
}

bool makeFolderDurably(const QString& path) {
    QStringList above;
    for (QString at = QFileInfo(path).absoluteFilePath(); !QFileInfo::exists(at);
         at = QFileInfo(at).path())
        above.append(QFileInfo(at).path());
    if (!QDir().mkpath(path))
        return false;
    bool isFlushed = true;
    for (const QString& folder : above)
        isFlushed = flushFolder(folder) && isFlushed;
    return isFlushed;
}

} // namespace vitrine
