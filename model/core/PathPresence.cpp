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

} // namespace vitrine
