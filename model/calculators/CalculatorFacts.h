// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/calculators/Calculator.h"
#include "model/dossier/Change.h"

namespace vitrine {

/// What a dossier tells of a calculator's inputs.
struct FactFigures {
    FiguresByInput figures;
    QList<Note> notes; ///< facts that are told, but cannot be reckoned with, and why
};

/// Figures of the inputs that name a fact. A table gives all of its rows or none: a row
/// without a figure would silently be left out of the sum.
[[nodiscard]] FactFigures
figuresFromFacts(const Calculator&, const Dossier&, const Catalogue&, const Strings&);

/// The result as the answer of \a target, with the working as its source; audience, withholding,
/// evidence and note of the fact stay. Shares go to a column, into the rows that they are of.
/// Errors: Usage (the fact does not take this result).
[[nodiscard]] Result<Change> resultAsChange(const Calculator&,
                                            const Calculation&,
                                            const FieldPath& target,
                                            const Dossier&,
                                            const Catalogue&,
                                            const Strings&);

} // namespace vitrine
