// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/catalogue/Condition.h"
#include "widgets/common/Theme.h"

#include <QIcon>

namespace vitrine {

/// How a three-valued answer looks everywhere: by shape and colour.
[[nodiscard]] StateMark truthMark(Truth);
[[nodiscard]] QIcon truthIcon(Truth);
[[nodiscard]] QString truthInWords(Truth); ///< "yes", "no", "not decided yet"

} // namespace vitrine
