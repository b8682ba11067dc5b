// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace vitrine {

/// Places in two lists, from 0; -1: it is in the other list alone.
struct AlignedPlaces {
    qsizetype before = -1;
    qsizetype after = -1;
    friend bool operator==(const AlignedPlaces&, const AlignedPlaces&) = default;
};

/// Pairs items that have equal keys, in order, many of them. Each item of both lists comes once, in
/// its own order; where something changed, what went stands before what came. Quick where little
/// differs or most keys are unique.
[[nodiscard]] QList<AlignedPlaces> aligned(const QStringList& before, const QStringList& after);

/// Pairs also what went with what came at the same place, where the two are alike: from 0 to 1, 0
/// never pairs.
[[nodiscard]] QList<AlignedPlaces>
pairedByLikeness(const QList<AlignedPlaces>&,
                 const std::function<double(qsizetype before, qsizetype after)>& likeness);

/// How many words two texts share, from 0 to 1.
[[nodiscard]] double likenessOf(const QString& before, const QString& after);

} // namespace vitrine
