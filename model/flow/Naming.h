// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Result.h"
#include "model/regime/Library.h"

namespace vitrine {

// Things of the library by the name that somebody typed or chose. Errors: Usage (there is none of
// this name; the text names those that there are).

[[nodiscard]] Result<Example> exampleNamed(const QString& id, const Library&);
/// In the newest version that has it.
[[nodiscard]] Result<const Document*> documentNamed(const QString& id, const Library&);

} // namespace vitrine
