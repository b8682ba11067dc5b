// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal header of Library and of what makes packs ready.

#include "model/catalogue/Catalogue.h"
#include "model/regime/Regime.h"
#include "model/regime/ready/PackDigest.h"
#include "model/regime/ready/ReadyPacks.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <cstddef>
#include <optional>

namespace vitrine {

/// What was made of these files; nullopt if nothing was. Any thread.
[[nodiscard]] std::optional<Catalogue> readyCatalogue(const PackDigest&);
[[nodiscard]] std::optional<Regime> readyRegime(const PackDigest&);
/// Of files of words, by key; none of those that take texts away.
[[nodiscard]] std::optional<QHash<QString, QString>> readyWords(const PackDigest&);

/// A part is one of these.
enum class PartKind : char { Catalogue = 'c', Regime = 'r', Words = 'w' };

inline constexpr std::size_t partHeadSize = 1 + 3 * sizeof(quint64);

/// What stands before a part: its kind, what it was made from, and how long it is.
[[nodiscard]] QByteArray headOf(PartKind kind, const PackDigest& digest, qsizetype size);

} // namespace vitrine
