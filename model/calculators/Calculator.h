// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/catalogue/Condition.h"
#include "model/core/FieldPath.h"
#include "model/core/Quantity.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace vitrine {

class Strings;

/// What a calculator does with its figures; the closed vocabulary of the packs.
enum class Formula {
    Product, ///< the inputs of a phase multiplied, then summed over the phases
    Share,   ///< each figure of the one input divided by the sum of all
};

[[nodiscard]] QString formulaWord(Formula); ///< "product", "share"
[[nodiscard]] std::optional<Formula> formulaFromWord(const QString&);

/// A unit in which an input may be given, and what it is converted into.
struct InputUnit {
    QString unit;                        ///< as in the catalogue; empty = a plain number
    QString times = QStringLiteral("1"); ///< decimal: so many of \a base are one of \a unit
    QString base = {};     ///< figures of one base can be added up; by default the unit itself
    QString written = {};  ///< "s/h": the conversion is a factor of the working; empty = it is not
    QString includes = {}; ///< id of an input that is contained in a figure of this unit
};

/// One figure that a calculator needs.
struct CalculatorInput {
    QString id;
    QList<InputUnit> units; ///< at least one
    FieldPath fact = {};    ///< where it comes from if it is not given; a column gives one a row
    Condition rows = {};    ///< of these rows only
    bool optional = false;  ///< left out of the formula where it is not given
    bool exact = false;     ///< a count: its digits do not limit those of the result
    QString otherwise = {}; ///< decimal that is taken where nothing is given; empty = none
    QString atLeast = {};   ///< decimal bounds, in base units; every figure is more than 0
    QString atMost = {};

    [[nodiscard]] const InputUnit* unit(const QString& name) const; ///< nullptr: not accepted
};

/// One calculation that the packs describe. Values only; any thread.
/// Texts: "calculator:<id>.label", ".formula", ".help", ".input.<input>.label", ".help".
struct Calculator {
    QString id;
    int order = 0;
    Formula formula = Formula::Product;
    QList<CalculatorInput> inputs = {};
    QString resultUnit = {};                   ///< empty = a plain number
    QString resultTimes = QStringLiteral("1"); ///< decimal: base units of the inputs → result unit
    int mostFigures = 0;                       ///< the method carries no more; 0 = no limit
    QList<FieldPath> targets = {};             ///< facts that the result is meant for
    QString within = {};    ///< decimal: how far off the result may be; empty = nothing is said
    QString provision = {}; ///< citation; empty = no provision asks for it
    QHash<QString, QString> texts = {}; ///< in English, that stand beside it, by key

    [[nodiscard]] const CalculatorInput* input(const QString& inputId) const;
    [[nodiscard]] QString key(const QString& what) const;
};

/// A figure that goes into a calculation.
struct Figure {
    Quantity quantity;
    double uncertainty = 0; ///< relative, 0.1 = ±10 %; 0 = nothing was said about it
    QString label = {};     ///< what it is the figure of ("The Pile"); may be empty
    QString row = {};       ///< row id of the fact that it was read from

    /// Reads what a person types: "at least 400 W", "400 W ± 5 %" (of the figure), "0.5 ± 0.05",
    /// "50 % ± 5 %" (45 % to 55 %). No unit is guessed where several are possible. Errors: Usage.
    [[nodiscard]] static Result<Figure> parse(const QString& text, const CalculatorInput&);

    friend bool operator==(const Figure&, const Figure&) = default;
};

/// Figures by id of the input. Several figures of an input belong to phases (or things) in
/// this order; one figure counts for all phases.
using FiguresByInput = QMap<QString, QList<Figure>>;

/// The share of one thing in the sum of all.
struct Share {
    QString label;
    QString row; ///< of the fact it was read from; may be empty
    Quantity share;
    friend bool operator==(const Share&, const Share&) = default;
};

struct Calculation {
    Quantity result = {};       ///< rounded to the figures that carry meaning, at least two
    QList<Share> shares = {};   ///< Formula::Share: instead of a result
    double uncertainty = 0;     ///< relative; root of the summed squares of those that were given
    bool withinExpected = true; ///< the uncertainty is not over Calculator::within
    QString working = {};       ///< "370 000 accelerator-hours × 3600 s/h × … = 6.6e23 FLOP"

    friend bool operator==(const Calculation&, const Calculation&) = default;
};

/// Bounds and estimates are those of the result, which is rounded so that a bound stays one. Pure.
/// Errors: Usage (bounds that leave everything possible; says of which input what is wrong, in
/// words).
[[nodiscard]] Result<Calculation>
calculate(const Calculator&, const FiguresByInput& given, const Strings&);

/// "±11 %"; empty for 0.
[[nodiscard]] QString uncertaintyInWords(double uncertainty);

} // namespace vitrine
