// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/catalogue/Catalogue.h"
#include "model/dossier/Answer.h"

namespace vitrine {

/// The same with attached files called by their names, for words: an id says nothing to a reader.
/// \a evidence: the table dossier/evidence. What it does not name has no name.
[[nodiscard]] Value withFileNames(const Value&, const Column&, const Table& evidence);
/// The same of a field, in all rows of a table.
[[nodiscard]] Answer withFileNames(const Answer&, const Field&, const Table& evidence);

} // namespace vitrine
