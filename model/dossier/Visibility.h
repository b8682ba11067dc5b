// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/FieldPath.h"

namespace vitrine {

class Catalogue;
class Dossier;
struct Field;

/// The one place that decides what is out of sight, for form, checks, readers, documents and find:
/// a fact is hidden where another answer says that it is not asked. A switch that is hidden itself
/// asks for nothing. What cannot be decided is asked.
[[nodiscard]] bool isHidden(const Field&, const Dossier&, const Catalogue&);
/// The answer, itself in sight, that hides a fact; empty where the fact is in sight.
[[nodiscard]] FieldPath hiddenBy(const Field&, const Dossier&, const Catalogue&);
/// What may be told, counted and concluded from: a hidden answer is kept in the dossier, and is
/// nowhere else.
[[nodiscard]] Dossier withoutHidden(const Dossier&, const Catalogue&);

} // namespace vitrine
