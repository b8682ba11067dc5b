// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/catalogue/Strings.h"

#include <QString>
#include <QStringList>

namespace vitrine {

/// The usual tag of a language by its name in English, its own name, its name in the language of
/// \a strings, "German (de)" or a tag ("fre" is "fr"). The words where it is none.
[[nodiscard]] QString languageTag(const QString& words, const Strings& strings);
/// A tag with the shortest code of its language: "deu-AT" is "de-AT". The tag where it is unknown.
[[nodiscard]] QString usualLanguageTag(const QString& tag);
/// "German (de)"; the tag where nobody knows a name.
[[nodiscard]] QString languageName(const QString& tag, const Strings& strings);
/// "German (de)" of every language that is known, in the order of the alphabet.
[[nodiscard]] QStringList languageNames(const Strings& strings);

} // namespace vitrine
