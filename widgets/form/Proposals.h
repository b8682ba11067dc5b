// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace vitrine {

/// Words that editors offer while one types. Proposals only: other words are taken too.
namespace Proposals {

/// Identifiers of the SPDX licence list, from lists/spdx.json of the resources. Read once.
[[nodiscard]] QStringList licences(const QString& resources);
/// "German (de)" for the languages that Qt knows, sorted, in the language of the interface.
[[nodiscard]] QStringList languages();
/// "German (de)"; the tag alone where it is not known.
[[nodiscard]] QString languageName(const QString& tag);
/// The tag of "German (de)", "German", "de" or "Deutsch"; what was given where nothing fits.
[[nodiscard]] QString languageTag(const QString& words);

} // namespace Proposals

} // namespace vitrine
