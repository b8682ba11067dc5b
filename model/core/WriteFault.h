// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QFileDevice;

namespace vitrine {

/// Why a file could not be written, in words. Qt says "Unknown error" of a full disk.
[[nodiscard]] QString writeFault(const QFileDevice&);

} // namespace vitrine
