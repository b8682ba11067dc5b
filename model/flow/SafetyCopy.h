// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/store/Autosave.h"

namespace vitrine {

/// Where unsaved work on this dossier is kept: in its git directory, or in the user's state folder
/// where there is no repository. Looks for the repository.
[[nodiscard]] Autosave safetyCopyOf(const QString& directory, const QString& dossierId);

} // namespace vitrine
