// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/Audience.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vitrine {

namespace {

constexpr std::array<std::pair<Audience, QStringView>, 5> words{{
    {Audience::Internal, u"internal"},
    {Audience::AiOffice, u"ai-office"},
    {Audience::NationalAuthority, u"national-authority"},
    {Audience::Downstream, u"downstream"},
    {Audience::Public, u"public"},
}};

} // namespace

QString audienceWord(Audience audience) {
    for (const auto& [value, word] : words)
        if (value == audience)
            return word.toString();
    Q_UNREACHABLE();
}

std::optional<Audience> audienceFromWord(const QString& text) {
    for (const auto& [value, word] : words)
        if (word == text)
            return value;
    return std::nullopt;
}

QList<Audience> allAudiences() {
    QList<Audience> all;
    for (const auto& [value, word] : words)
        all.append(value);
    return all;
}

} // namespace vitrine
