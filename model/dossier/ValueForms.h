// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal to model/dossier: how two values of one fact differ.

#include "model/catalogue/Strings.h"
#include "model/dossier/Value.h"

namespace vitrine {

/// A value with its form, for two that read alike: "identifier: Apache-2.0", "text “2”".
[[nodiscard]] QString formInWords(const Value&);

/// "+17 %" in the numbers of the language; empty where the values are no quantities of one unit, or
/// one is nothing.
[[nodiscard]] QString
differenceInWords(const Value& before, const Value& after, const Strings& strings);

} // namespace vitrine
