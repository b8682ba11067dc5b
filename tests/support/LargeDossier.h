// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dossier/Dossier.h"

namespace vitrine {
class Library;
}

namespace vitrine::test {

/// A dossier that fills the first table of the catalogue that has a required column with this many
/// rows (the others with ten), and answers every other field. Follows all regimes. Every tenth row
/// has a fault.
[[nodiscard]] Dossier largeDossier(const Library& library, int rows = 10000);
/// The table that holds the rows.
[[nodiscard]] FieldPath largeTable(const Library& library);

} // namespace vitrine::test
