// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/PathPresence.h"

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

} // namespace vitrine
