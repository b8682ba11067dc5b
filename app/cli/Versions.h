// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Cli.h"
#include "model/dossier/Change.h"
#include "model/flow/Versions.h"

#include <QJsonObject>

namespace vitrine {

// What the commands about versions have in common.

[[nodiscard]] QJsonObject revisionToJson(const Revision&);
[[nodiscard]] QJsonArray linesToJson(const QList<ChangeLine>&);
/// Changes in words, grouped by category.
void sayChanges(CliContext&, const QList<ChangeLine>&);
/// "2026-08-02 12:00" in the time of who saved it.
[[nodiscard]] QString whenInWords(const Author&);

} // namespace vitrine
