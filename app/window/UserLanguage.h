// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace vitrine {

/// The language of the window: that of its user, whatever the dossier or an export is written in.
/// The one chosen in the settings, else the first of the system's that the program speaks.
namespace UserLanguage {

/// The one that is in use.
[[nodiscard]] QString current();
/// Takes over what the settings say. Widgets that are there already keep their texts.
void apply();
/// "Deutsch": the language by itself.
[[nodiscard]] QString nameOf(const QString& tag);

} // namespace UserLanguage

} // namespace vitrine
