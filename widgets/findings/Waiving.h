// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/Finding.h"
#include "model/dossier/Change.h"
#include "model/dossier/Dossier.h"

#include <QString>

namespace vitrine {

/// Where waivers are told: dossier/waivers. They are facts like all others, so undo and history
/// cover them.
[[nodiscard]] FieldPath waiversPath();
/// The change that accepts a finding for a reason. A second waiver of the same finding replaces the
/// first.
[[nodiscard]] Change
waive(const Dossier&, const Finding&, const QString& reason, const QString& by);
/// The change that takes the acceptance back.
[[nodiscard]] Change unwaive(const Dossier&, const Finding&);

} // namespace vitrine
