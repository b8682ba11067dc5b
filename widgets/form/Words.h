// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dossier/Answer.h"

#include <QString>

namespace vitrine {

/// Words of the interface for circumstances of an answer.
[[nodiscard]] QString upToReader(Audience); ///< "AI Office and narrower": for the selector
[[nodiscard]] QString reasonName(WithholdingReason);

} // namespace vitrine
