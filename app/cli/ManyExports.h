// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Cli.h"
#include "exporters/flow/ExportBatch.h"

namespace vitrine {

/// Many dossiers at once: says on the way how far it is, stops after an interrupt (Ctrl+C) with
/// what is begun, and says at the end what was written and what failed. The orders' folder is where
/// each gets a folder of its own. Failure where one failed, Findings where one is not final.
[[nodiscard]] ExitCode exportDossiers(CliContext& context,
                                      QList<ExportOrder> orders,
                                      bool finalOnly,
                                      const Library& library);

} // namespace vitrine
