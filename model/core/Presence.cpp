// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/Presence.h"

#include <QFileInfo>

#include <filesystem>
#include <system_error>

namespace vitrine {

Presence presenceOf(const QString& path) {
    std::error_code error;
    const auto type =
        std::filesystem::symlink_status(QFileInfo(path).filesystemFilePath(), error).type();
    if (type == std::filesystem::file_type::not_found)
        return Presence::Missing;
    return type == std::filesystem::file_type::none ? Presence::Barred : Presence::There;
}

} // namespace vitrine
