// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/flow/ExportOrder.h"
#include "model/catalogue/Strings.h"

namespace vitrine {

/// Why what is to be exported is not final: it is a draft; something in these documents is wrong
/// and not accepted; a text names what is withheld from its reader; a saved version bears the same
/// number and tells something else. Empty: nothing stands in the way. Reads versions; a message
/// for each, and where.
[[nodiscard]] QList<Note> obstaclesToFinal(
    const ExportOrder&, const PreparedExport&, const Library&, const Strings& shown, Progress&);

} // namespace vitrine
