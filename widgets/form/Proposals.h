// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/catalogue/Strings.h"

#include <QString>
#include <QStringList>

namespace vitrine {

/// Words that editors offer while one types. Proposals only: other words are taken too.
namespace Proposals {

/// Identifiers of the SPDX licence list, from lists/spdx.json of the resources. Read once.
[[nodiscard]] QStringList licences(const QString& resources);
/// "German (de)" for the languages that there are, sorted, in the language of \a strings as far as
/// it has words for them.
[[nodiscard]] QStringList languages(const Strings& strings);
/// "German (de)"; the tag alone where it is not known.
[[nodiscard]] QString languageName(const QString& tag, const Strings& strings);
/// The tag of "German (de)", "German", "Deutsch" or "de", in English, in the language itself or in
/// that of \a strings; what was given where nothing fits.
[[nodiscard]] QString languageTag(const QString& words, const Strings& strings);

} // namespace Proposals

} // namespace vitrine
