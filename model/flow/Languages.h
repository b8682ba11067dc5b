// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/catalogue/Strings.h"

#include <QString>
#include <QStringList>

namespace vitrine {

class Dossier;
class Library;

/// The language that every resource has, and what is used where no other fits.
inline const QString defaultLanguage = QStringLiteral("en");

/// Languages that the program's own texts are linked in, sorted, English among them.
[[nodiscard]] QStringList spokenLanguages();

/// The first language of \a wanted ("de-AT", "pt_BR.UTF-8") that is among \a there, by itself or
/// without its region; defaultLanguage where none is. For windows, messages and documents alike.
[[nodiscard]] QString bestLanguage(const QStringList& wanted, const QStringList& there);
/// The language that documents of this dossier are written in unless somebody says otherwise: the
/// first of its own that the library can write.
[[nodiscard]] QString documentLanguage(const Dossier&, const Library&);
/// Words for what is written into the dossier, whatever language its user speaks.
[[nodiscard]] Strings dossierStrings(const Dossier&, const Library&);

} // namespace vitrine
