// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/calculators/Calculator.h"
#include "model/calculators/Rounding.h"
#include "model/catalogue/Strings.h"
#include "model/core/Measures.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int leastFigures = 2;
constexpr int figuresOfSum = 6;    ///< of a sum that is only shown
constexpr double rootNoise = 1e-9; ///< the root of a square is not exactly what was squared

struct CalculationWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Calculator)
};

double number(const QString& decimal) {
    return Quantity{decimal}.toDouble();
}

/// Further on doubles are needed: for uncertainties and shares.
bool canBeReckonedWith(const QString& decimal) {
    const double value = number(decimal);
    return std::isfinite(value) && value != 0;
}

/// A figure that was checked, in base units.
struct Term {
    const CalculatorInput* input;
    const InputUnit* unit;
    Figure figure;
    QString value; ///< decimal
};

/// Somebody's own "± 5 %" makes a figure an estimate.
Exactness exactnessOf(const Term& term) {
    const Exactness told = term.figure.quantity.exactness;
    return told == Exactness::Exact && term.figure.uncertainty > 0 ? Exactness::Estimate : told;
}

/// How exact several figures are together; nothing: they leave everything possible.
std::optional<Exactness> together(std::optional<Exactness> those, Exactness another) {
    return those ? combined(*those, another) : std::nullopt;
}

tl::unexpected<Error> everythingIsPossible(const QString& what) {
    return refused(CalculationWords::tr("%1: nothing follows from lower and upper bounds together; "
                                        "give figures that are bounds of one kind, or none")
                       .arg(what));
}

/// Both formulas begin alike: the figures of each input, checked.
class Terms {
public:
    Terms(const Calculator& calculator, const Strings& strings)
        : m_calculator(calculator)
        , m_strings(strings) {}

    Result<void> read(const FiguresByInput& given) {
        for (auto it = given.cbegin(); it != given.cend(); ++it)
            if (!m_calculator.input(it.key()))
                return refused(
                    CalculationWords::tr("This calculation has no input “%1”.").arg(it.key()));
        for (const CalculatorInput& input : m_calculator.inputs) {
            const QList<Figure> figures = given.value(input.id);
            QList<Term> terms;
            for (const Figure& figure : figures) {
                const auto term = checked(input, figure);
                if (!term)
                    return tl::unexpected(term.error().withContext(
                        figures.size() > 1 ? CalculationWords::tr("%1, figure %2")
                                                 .arg(label(input))
                                                 .arg(terms.size() + 1)
                                           : label(input)));
                terms << *term;
            }
            if (terms.isEmpty() && !input.otherwise.isEmpty())
                terms << standIn(input);
            m_terms.insert(input.id, terms);
        }
        return {};
    }

    [[nodiscard]] const QList<Term>& of(const CalculatorInput& input) const {
        return *m_terms.constFind(input.id);
    }

    [[nodiscard]] QString label(const CalculatorInput& input) const {
        return m_strings.text(m_calculator.key(u"input."_s + input.id + u".label"_s));
    }

    [[nodiscard]] QString inWorking(const Quantity& quantity) const {
        return vitrine::inWorking(quantity, m_strings);
    }

    [[nodiscard]] QString name() const { return m_strings.text(m_calculator.key(u"label"_s)); }

    /// Of a product of all terms: each makes it larger.
    [[nodiscard]] std::optional<Exactness> exactness() const {
        std::optional<Exactness> all = Exactness::Exact;
        for (const QList<Term>& terms : m_terms)
            for (const Term& term : terms)
                all = together(all, exactnessOf(term));
        return all;
    }

    /// The meaningful figures of the least precise term, at least two.
    [[nodiscard]] int figures() const {
        int fewest = m_calculator.mostFigures > 0 ? m_calculator.mostFigures
                                                  : std::numeric_limits<int>::max();
        for (const QList<Term>& terms : m_terms)
            for (const Term& term : terms)
                if (!term.input->exact)
                    fewest = std::min(fewest, term.figure.quantity.significantFigures());
        return std::max(leastFigures, fewest);
    }

private:
    static Term standIn(const CalculatorInput& input) {
        const InputUnit& unit = input.units.first();
        const Figure figure{{input.otherwise, unit.unit}};
        return {&input, &unit, figure, multiplyAmounts(input.otherwise, unit.times)};
    }

    [[nodiscard]] Result<Term> checked(const CalculatorInput& input, const Figure& figure) const {
        const InputUnit* unit = input.unit(figure.quantity.unit);
        if (!unit)
            return refused(CalculationWords::tr("“%1” is not a unit that is known here")
                               .arg(figure.quantity.unit));
        if (!Quantity::parse(figure.quantity.amount))
            return refused(
                CalculationWords::tr("“%1” is not a number").arg(figure.quantity.amount));
        if (compareAmounts(figure.quantity.amount, u"0"_s) <= 0)
            return refused(CalculationWords::tr("%1 is impossible, it has to be more than 0")
                               .arg(inWorking(figure.quantity)));
        const QString value = multiplyAmounts(figure.quantity.amount, unit->times);
        if (!canBeReckonedWith(value))
            return refused(CalculationWords::tr("%1 is too large or too small to be reckoned with")
                               .arg(inWorking(figure.quantity)));
        if (!input.atLeast.isEmpty() && compareAmounts(value, input.atLeast) < 0)
            return refused(CalculationWords::tr("%1 is impossible, it cannot be below %2")
                               .arg(inWorking(figure.quantity), input.atLeast));
        if (!input.atMost.isEmpty() && compareAmounts(value, input.atMost) > 0)
            return refused(CalculationWords::tr("%1 is impossible, it cannot be above %2")
                               .arg(inWorking(figure.quantity), input.atMost));
        return Term{&input, unit, figure, value};
    }

    const Calculator& m_calculator;
    const Strings& m_strings;
    QMap<QString, QList<Term>> m_terms;
};

class Product {
public:
    Product(const Calculator& calculator, const Terms& terms)
        : m_calculator(calculator)
        , m_terms(terms) {}

    Result<Calculation> run() {
        if (const auto counted = countPhases(); !counted)
            return tl::unexpected(counted.error());
        QString sum = u"0"_s;
        QStringList workings;
        for (qsizetype phase = 0; phase < m_phases; ++phase) {
            const auto product = runPhase(phase, workings);
            if (!product)
                return tl::unexpected(m_phases > 1
                                          ? product.error().withContext(
                                                CalculationWords::tr("Phase %1").arg(phase + 1))
                                          : product.error());
            sum = addAmounts(sum, *product);
        }
        const std::optional<Exactness> exactness = m_terms.exactness();
        if (!exactness)
            return everythingIsPossible(m_terms.name());
        const QString value = multiplyAmounts(sum, m_calculator.resultTimes);
        if (!canBeReckonedWith(sum) || !canBeReckonedWith(value))
            return refused(
                CalculationWords::tr("The result is too large or too small to be reckoned with."));
        Calculation calculation;
        calculation.result = {
            withFigures(value, m_terms.figures(), *exactness), m_calculator.resultUnit, *exactness};
        calculation.uncertainty = uncertainty(number(sum));
        calculation.withinExpected =
            m_calculator.within.isEmpty() ||
            calculation.uncertainty <= number(m_calculator.within) * (1 + rootNoise);
        Quantity shown = calculation.result;
        if (calculation.uncertainty > 0 && shown.exactness == Exactness::Estimate)
            shown.exactness = Exactness::Exact; // "±" says it
        calculation.working = workings.join(u" + "_s) + u" = "_s + m_terms.inWorking(shown);
        return calculation;
    }

private:
    Result<void> countPhases() {
        for (const CalculatorInput& input : m_calculator.inputs)
            m_phases = std::max(m_phases, m_terms.of(input).size());
        for (const CalculatorInput& input : m_calculator.inputs)
            if (const qsizetype count = m_terms.of(input).size(); count > 1 && count != m_phases)
                return refused(
                    CalculationWords::tr("%1: there are %2 figures for %3 phases; give one for "
                                         "each, or one for all")
                        .arg(m_terms.label(input))
                        .arg(count)
                        .arg(m_phases));
        return {};
    }

    Result<QString> runPhase(qsizetype phase, QStringList& workings) {
        QList<const Term*> factors;
        for (const CalculatorInput& input : m_calculator.inputs) {
            const QList<Term>& terms = m_terms.of(input);
            if (!terms.isEmpty())
                factors << &terms.at(terms.size() == 1 ? 0 : phase);
        }
        if (const auto fit = checkPresence(factors); !fit)
            return tl::unexpected(fit.error());
        QString product = u"1"_s;
        QStringList words;
        for (const Term* factor : factors) {
            product = multiplyAmounts(product, factor->value);
            words << m_terms.inWorking(factor->figure.quantity);
            if (!factor->unit->written.isEmpty())
                words << m_terms.inWorking({factor->unit->times, factor->unit->written});
        }
        for (const Term* factor : factors)
            m_weights[factor] += number(product);
        workings << words.join(u" × "_s);
        return product;
    }

    /// What is missing, and what would be counted twice.
    [[nodiscard]] Result<void> checkPresence(const QList<const Term*>& factors) const {
        QMap<QString, const Term*> included;
        for (const Term* factor : factors)
            if (!factor->unit->includes.isEmpty())
                included.insert(factor->unit->includes, factor);
        for (const CalculatorInput& input : m_calculator.inputs) {
            const bool present = std::ranges::any_of(
                factors, [&](const Term* factor) { return factor->input == &input; });
            if (const Term* other = included.value(input.id); other && present)
                return refused(
                    CalculationWords::tr("%1: “%2” contains it already; leave it out, or give "
                                         "%3 in another unit")
                        .arg(
                            m_terms.label(input), other->unit->unit, m_terms.label(*other->input)));
            if (!present && !input.optional && !included.contains(input.id))
                return refused(
                    CalculationWords::tr("%1: nothing is given").arg(m_terms.label(input)));
        }
        return {};
    }

    /// Independent figures: the squares of their parts add up. A figure that counts for several
    /// phases errs in all of them alike, so its parts are added before they are squared.
    [[nodiscard]] double uncertainty(double sum) const {
        double squares = 0;
        for (const CalculatorInput& input : m_calculator.inputs)
            for (const Term& term : m_terms.of(input))
                squares += std::pow(term.figure.uncertainty * m_weights.value(&term) / sum, 2);
        return std::sqrt(squares);
    }

    const Calculator& m_calculator;
    const Terms& m_terms;
    qsizetype m_phases = 1;
    QMap<const Term*, double> m_weights; ///< sum of the products that it is a factor of
};

Result<Calculation> product(const Calculator& calculator, const Terms& terms) {
    return Product(calculator, terms).run();
}

/// A part is more of the whole the more it is itself, and the less the others are.
std::optional<Exactness> exactnessOfShare(const Term& part, const QList<Term>& parts) {
    if (parts.size() == 1)
        return Exactness::Exact; // of itself it is all
    std::optional<Exactness> all = exactnessOf(part);
    for (const Term& other : parts)
        if (&other != &part)
            all = together(all, inverted(exactnessOf(other)));
    return all;
}

Result<Calculation> shares(const Calculator& calculator, const Terms& terms) {
    const CalculatorInput& input = calculator.inputs.first();
    const QList<Term>& parts = terms.of(input);
    if (parts.isEmpty())
        return refused(CalculationWords::tr("%1: nothing is given").arg(terms.label(input)));
    const InputUnit& unit = *parts.first().unit;
    QString sum = u"0"_s;   // in base units
    QString typed = u"0"_s; // in the unit in which all are given, if it is one
    bool sameUnit = true;
    for (const Term& part : parts) {
        if (part.unit->base != unit.base)
            return refused(CalculationWords::tr("%1: %2 and %3 cannot be added up")
                               .arg(terms.label(input),
                                    terms.inWorking(parts.first().figure.quantity),
                                    terms.inWorking(part.figure.quantity)));
        if (part.figure.uncertainty > 0)
            return refused(CalculationWords::tr("%1: shares are told without uncertainty")
                               .arg(terms.label(input)));
        sameUnit = sameUnit && part.unit == &unit;
        sum = addAmounts(sum, part.value);
        typed = addAmounts(typed, part.figure.quantity.amount);
    }
    if (!canBeReckonedWith(sum))
        return refused(
            CalculationWords::tr("The result is too large or too small to be reckoned with."));
    const Exactness ofAll = terms.exactness().value_or(Exactness::Exact);
    const Quantity whole{roundAmount(sameUnit ? typed : sum, figuresOfSum, ofAll),
                         sameUnit ? unit.unit : unit.base,
                         ofAll};
    Calculation calculation;
    QStringList lines;
    for (const Term& part : parts) {
        const QString label =
            part.figure.label.isEmpty() ? QString::number(lines.size() + 1) : part.figure.label;
        const double value = number(part.value) / number(sum) * number(calculator.resultTimes);
        const std::optional<Exactness> exactness = exactnessOfShare(part, parts);
        if (!exactness)
            return everythingIsPossible(label);
        const Quantity share{
            withFigures(value, terms.figures(), *exactness), calculator.resultUnit, *exactness};
        calculation.shares.append({label, part.figure.row, share});
        lines << u"%1: %2 ÷ %3 = %4"_s.arg(label,
                                           terms.inWorking(part.figure.quantity),
                                           terms.inWorking(whole),
                                           terms.inWorking(share));
    }
    calculation.working = lines.join(u'\n');
    return calculation;
}

} // namespace

Result<Calculation>
calculate(const Calculator& calculator, const FiguresByInput& given, const Strings& strings) {
    Terms terms(calculator, strings);
    if (const auto read = terms.read(given); !read)
        return tl::unexpected(read.error());
    switch (calculator.formula) {
    case Formula::Product:
        return product(calculator, terms);
    case Formula::Share:
        break;
    }
    return shares(calculator, terms);
}

} // namespace vitrine
