// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal to model/dossier: the one way in which an answer is kept, whoever made it.

#include "model/core/FieldPath.h"
#include "model/dossier/Answer.h"

namespace vitrine {

/// The answer with everything left out that says nothing: blank values, cells and texts; CR LF is
/// LF, and long texts end without one; rows have different ids. What is equal in meaning is equal as a value, and equal on disk.
[[nodiscard]] Answer normalAnswer(const FieldPath&, Answer);

} // namespace vitrine
