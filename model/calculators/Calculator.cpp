// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/calculators/Calculator.h"

#include "model/calculators/Rounding.h"
#include "model/core/Measures.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct CalculatorWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Calculator)
};

constexpr std::array formulaWords = {"product"_L1, "share"_L1}; // in the order of Formula

QStringList namesOf(const QList<InputUnit>& units) {
    QStringList names;
    for (const InputUnit& unit : units)
        if (!unit.unit.isEmpty())
            names << unit.unit;
    return names;
}

/// "1.2e22 FLOP" taken apart. The longest unit first: "accelerator-hours" also ends with "hours".
Result<Quantity> quantityIn(const QString& text, const CalculatorInput& input) {
    QStringList units = namesOf(input.units);
    std::ranges::sort(units, std::ranges::greater(), [](const QString& u) { return u.size(); });
    const auto named =
        std::ranges::find_if(units, [&](const QString& unit) { return text.endsWith(unit); });
    QString unit;
    if (named != units.end())
        unit = *named;
    else if (input.units.size() == 1)
        unit = input.units.first().unit;
    else if (!input.unit({}))
        return refused(CalculatorWords::tr("“%1” has no unit that is known here; there are %2")
                           .arg(text, namesOf(input.units).join(u", "_s)));
    const QString amount = named == units.end() ? text : text.chopped(named->size()).trimmed();
    auto quantity = Quantity::parse(amount, unit);
    if (!quantity)
        quantity.error().code = ErrorCode::Usage;
    return quantity;
}

/// What stands behind "±", relative to the figure.
Result<double>
uncertaintyIn(const QString& text, const Quantity& quantity, const CalculatorInput& input) {
    double uncertainty = 0;
    if (text.endsWith(u'%') && quantity.unit != "%"_L1) {
        const auto percent = Quantity::parse(text.chopped(1).trimmed());
        if (!percent)
            return refused(percent.error().text);
        uncertainty = percent->toDouble() / 100;
    } else {
        const bool withUnit = !quantity.unit.isEmpty() && text.endsWith(quantity.unit);
        const auto absolute =
            Quantity::parse(withUnit ? text.chopped(quantity.unit.size()).trimmed() : text);
        if (!absolute)
            return refused(absolute.error().text);
        uncertainty = absolute->toDouble() / std::abs(quantity.toDouble());
    }
    if (input.exact && uncertainty != 0)
        return refused(CalculatorWords::tr("this is counted, so it has no uncertainty"));
    if (!(uncertainty >= 0 && uncertainty < 1)) // also not a number, from 0 ± 0
        return refused(CalculatorWords::tr("an uncertainty is from 0 % to less than 100 %"));
    return uncertainty;
}

} // namespace

QString formulaWord(Formula formula) {
    return formulaWords.at(static_cast<std::size_t>(formula));
}

std::optional<Formula> formulaFromWord(const QString& word) {
    const auto it = std::ranges::find(formulaWords, word);
    if (it == formulaWords.end())
        return std::nullopt;
    return static_cast<Formula>(it - formulaWords.begin());
}

const InputUnit* CalculatorInput::unit(const QString& name) const {
    const auto it = std::ranges::find(units, name, &InputUnit::unit);
    return it == units.end() ? nullptr : &*it;
}

const CalculatorInput* Calculator::input(const QString& inputId) const {
    const auto it = std::ranges::find(inputs, inputId, &CalculatorInput::id);
    return it == inputs.end() ? nullptr : &*it;
}

QString Calculator::key(const QString& what) const {
    return u"calculator:"_s + id + u'.' + what;
}

Result<Figure> Figure::parse(const QString& text, const CalculatorInput& input) {
    QString typed = text.trimmed();
    typed.replace(u"+/-"_s, u"±"_s).replace(u"+-"_s, u"±"_s);
    const qsizetype sign = typed.indexOf(u'±');
    QString number = typed.left(sign).trimmed();
    const Exactness exactness = takeExactness(number);
    auto quantity = quantityIn(number, input);
    if (!quantity)
        return tl::unexpected(quantity.error());
    quantity->exactness = exactness;
    Figure figure{*quantity};
    if (sign >= 0) {
        const auto uncertainty = uncertaintyIn(typed.mid(sign + 1).trimmed(), *quantity, input);
        if (!uncertainty)
            return tl::unexpected(uncertainty.error());
        figure.uncertainty = *uncertainty;
    }
    return figure;
}

QString uncertaintyInWords(double uncertainty) {
    return uncertainty > 0 ? u"±"_s + withFigures(uncertainty * 100, 2) + u" %"_s : QString();
}

} // namespace vitrine
