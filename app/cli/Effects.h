// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Cli.h"
#include "model/checks/PremiseEffects.h"

#include <QJsonObject>

namespace vitrine {

// What the commands that change a premise say about what follows.

/// "Would be due: …" for people, one line each; says so where nothing follows.
void sayEffects(CliContext&, const PremiseEffects&, const Library&, const Strings&);
/// {"conclusions": […], "documents": […]}
[[nodiscard]] QJsonObject toJson(const PremiseEffects&, const Library&, const Strings&);

} // namespace vitrine
