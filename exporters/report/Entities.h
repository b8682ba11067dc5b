// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace vitrine {

/// The characters of "&amp;", "&#223;" or "&#xDF;". Names outside the small table of common ones
/// come back as they are written: readable, and never a wrong character.
[[nodiscard]] QString decodedEntity(const QString& entity);

} // namespace vitrine
