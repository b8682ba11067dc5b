// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/PathPresence.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

namespace vitrine {

PathPresence presenceOf(const QString& path) {
    std::error_code error;
    const auto type =
        std::filesystem::symlink_status(QFileInfo(path).filesystemFilePath(), error).type();
    if (type == std::filesystem::file_type::not_found)
        return PathPresence::Missing;
    return type == std::filesystem::file_type::none ? PathPresence::Barred : PathPresence::There;
}

Result<void> checkNameable(const QString& path) {
    std::error_code error;
    static_cast<void>(std::filesystem::symlink_status(QFileInfo(path).filesystemFilePath(), error));
    if (error == std::errc::filename_too_long)
        return fail(ErrorCode::Io,
                    QCoreApplication::translate(
                        "vitrine::FileOperations",
                        "The name of this folder, or of one above it, is longer than the system "
                        "allows: %1. Choose a shorter one.")
                        .arg(QFileInfo(path).fileName()));
    // What is no UTF-8 is read as this letter, and written as something else.
    for (QString at = QFileInfo(path).absoluteFilePath(); at.contains(QChar::ReplacementCharacter);
         at = QFileInfo(at).path())
        if (presenceOf(at) == PathPresence::Missing)
            return fail(ErrorCode::Io,
                        QCoreApplication::translate(
                            "vitrine::FileOperations",
                            "The name of this folder, or of one above it, is not UTF-8: %1. Such "
                            "names are not supported; rename it first.")
                            .arg(at));
    return {};
}

Result<void> checkNoLink(const QString& directory, const QString& path) {
    for (qsizetype slash = path.indexOf(u'/');; slash = path.indexOf(u'/', slash + 1)) {
        const QString part = slash < 0 ? path : path.left(slash);
        if (QFileInfo(directory + u'/' + part).isSymLink())
            return fail(
                ErrorCode::UnsafePath,
                QCoreApplication::translate(
                    "vitrine::FileOperations",
                    "“%1” is a link. A dossier holds files only: put the file itself there.")
                    .arg(part));
        if (slash < 0)
            return {};
    }
}

} // namespace vitrine
