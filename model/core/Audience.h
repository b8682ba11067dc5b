// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace vitrine {

/// A reader of documents, from the narrowest to the widest circle. What a wider circle may see,
/// each narrower one may see too, unless it is withheld from it. The AI Office sees most of all
/// outsiders; a national authority and a downstream provider each see what is meant for them.
enum class Audience { Internal, AiOffice, NationalAuthority, Downstream, Public };

/// "internal", "ai-office", "national-authority", "downstream", "public".
[[nodiscard]] QString audienceWord(Audience);
[[nodiscard]] std::optional<Audience> audienceFromWord(const QString&);
[[nodiscard]] QList<Audience> allAudiences();

/// May \a reader see a fact whose widest reader is \a widest? Internal sees all.
[[nodiscard]] constexpr bool maySee(Audience reader, Audience widest) {
    return static_cast<int>(reader) <= static_cast<int>(widest);
}

} // namespace vitrine
