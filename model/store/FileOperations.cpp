// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/FileOperations.h"

#include "model/core/FileWriting.h"
#include "model/core/Json.h"
#include "model/core/PathPresence.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <filesystem>
#include <system_error>

namespace vitrine {

namespace {

struct FileOperationsWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::FileOperations)
};

tl::unexpected<Error> notWritten(const QString& path, const QString& reason) {
    return fail(ErrorCode::Io,
                FileOperationsWords::tr("%1 could not be written: %2")
                    .arg(QDir::toNativeSeparators(path), reason));
}

} // namespace

FileOperations::~FileOperations() = default;

Result<void> FileOperations::makeFolder(const QString& path) {
    if (makeFolderDurably(path))
        return {};
    const QString shown = QDir::toNativeSeparators(path);
    return fail(ErrorCode::Io,
                isDiskFull(path)
                    ? FileOperationsWords::tr("The folder %1 could not be made: %2")
                          .arg(shown, noRoomLeft())
                    : FileOperationsWords::tr("The folder %1 could not be made.").arg(shown));
}

Result<void> FileOperations::write(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !commitWhole(file))
        return notWritten(path, whyNotWritten(file));
    return {};
}

Result<void> FileOperations::replace(const QString& from, const QString& to) {
    // A link that stays inside the dossier goes on pointing; its target is what is replaced.
    const QFileInfo target(to);
    const QString real = target.isSymLink() ? target.canonicalFilePath() : to;
    if (target.exists())
        QFile::setPermissions(from, target.permissions());
    std::error_code error;
    std::filesystem::rename(
        QFileInfo(from).filesystemFilePath(), QFileInfo(real).filesystemFilePath(), error);
    if (error)
        return notWritten(to, QString::fromLocal8Bit(error.message().c_str()));
    return {};
}

Result<void> FileOperations::remove(const QString& path) {
    QFile file(path);
    // A link is removed itself, also where it leads nowhere.
    if (presenceOf(path) != PathPresence::Missing && !file.remove())
        return notWritten(path, file.errorString());
    return {};
}

Result<void> FileOperations::flush(const QString& folder) {
    if (!flushFolder(folder))
        return notWritten(folder, qt_error_string());
    return {};
}

Result<void> FileOperations::removeFolder(const QString& path) {
    if (QFileInfo::exists(path) && !QDir().rmdir(path))
        return notWritten(path, FileOperationsWords::tr("the folder is not empty"));
    return {};
}

Result<QByteArray> readWholeFile(const QString& path, const QString& shownName) {
    const QFileInfo found(path);
    if (!found.isFile()) {
        if (presenceOf(path) == PathPresence::Barred)
            return fail(ErrorCode::Io,
                        FileOperationsWords::tr(
                            "%1 may not be read. Ask its owner for the right to read it.")
                            .arg(shownName));
        if (!found.exists())
            return fail(ErrorCode::NotFound,
                        FileOperationsWords::tr("%1 is missing.").arg(shownName));
        return fail(ErrorCode::UnsafePath,
                    FileOperationsWords::tr("%1 is not a plain file.").arg(shownName));
    }
    if (found.size() > maximumFileSize)
        return fail(ErrorCode::TooLarge,
                    FileOperationsWords::tr("%1 is larger than %2 MiB.")
                        .arg(shownName)
                        .arg(maximumFileSize / (1024 * 1024)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            ErrorCode::Io,
            FileOperationsWords::tr("%1 could not be read: %2").arg(shownName, file.errorString()));
    QByteArray bytes = file.read(found.size() + 1);
    // The file may be growing: on to its end, or to one byte more than allowed.
    constexpr qint64 piece = 1024 * 1024;
    while (bytes.size() > found.size() && bytes.size() <= maximumFileSize && !file.atEnd())
        bytes += file.read(piece);
    if (bytes.size() > maximumFileSize)
        return fail(ErrorCode::TooLarge,
                    FileOperationsWords::tr("%1 is too large.").arg(shownName));
    if (file.error() != QFileDevice::NoError)
        return fail(
            ErrorCode::Io,
            FileOperationsWords::tr("%1 could not be read: %2").arg(shownName, file.errorString()));
    return bytes;
}

} // namespace vitrine
