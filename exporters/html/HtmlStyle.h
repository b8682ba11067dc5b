// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace vitrine {

/// The style sheet of an exported page: light and dark, screen and paper.
[[nodiscard]] QString htmlStyle();

} // namespace vitrine
