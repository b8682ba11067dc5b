// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal to model/dossier: days and months as people write them.

#include "model/catalogue/Strings.h"

#include <QString>

namespace vitrine {

/// "2026-09-15" of "15.9.2026", "15 September 2026", "Sept. 15th, 2026", "15/09/2026"; "2026-03" of
/// "March 2026", "3/2026". Names of months in English and in the language of \a strings. Empty
/// where it is no day and no month, or could be two ("3/4/2026" in English).
[[nodiscard]] QString dateAsMeant(const QString& typed, const Strings& strings);

} // namespace vitrine
