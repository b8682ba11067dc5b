// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Progress.h"

#include <chrono>

namespace vitrine {

/// How long to wait for another program that writes the same dossier.
struct Patience {
    std::chrono::milliseconds time{0};
    Progress* progress = nullptr; ///< may end the waiting; null: nobody asks for that
};

} // namespace vitrine
