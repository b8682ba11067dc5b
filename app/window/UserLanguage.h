// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

namespace vitrine {

/// The language of the window: that of its user, whatever the dossier or an export is written in.
/// The one chosen in the settings, else the first of the system's that the program speaks.
namespace UserLanguage {

/// The one that is in use.
[[nodiscard]] QString current();
/// Takes over what the settings say. Widgets that are there already keep their texts.
void apply();
/// How dates and numbers are written: as the language, where it was \a chosen; else as the \a
/// system says, unless that is the C locale, which knows no words but English ones.
[[nodiscard]] QLocale localeFor(const QString& language, bool chosen, const QLocale& system);
/// "Deutsch": the language by itself.
[[nodiscard]] QString nameOf(const QString& tag);

} // namespace UserLanguage

} // namespace vitrine
