// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal to model/dossier: numbers with units as people write them.

#include "model/catalogue/Catalogue.h"
#include "model/catalogue/Strings.h"
#include "model/core/Quantity.h"

namespace vitrine {

/// What a person means by "433196 kWh", "7B", "4.05 trillion tokens", "~1.2e22 FLOP", "at least 10
/// days": a number, a word for its size, and a unit, which becomes one that the column takes where
/// that is exact. Without a unit it is in the column's only one. The fault is kept beside what was
/// understood, for a form that stores also what is wrong.
struct FigureRead {
    Quantity figure; ///< as far as it was understood; else the text as its amount
    QString fault;   ///< why it is none, in words; empty: it was read
};

[[nodiscard]] FigureRead
readFigure(const QString& typed, const Column& column, const Strings& strings);

/// "≥ 1.5e3 MWh": what readFigure() reads as this figure again in this language.
[[nodiscard]] QString figureAsTyped(const Quantity& figure, const QLocale& language);

} // namespace vitrine
