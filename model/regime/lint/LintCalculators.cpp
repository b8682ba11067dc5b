// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/ConditionReader.h"
#include "model/regime/lint/Lint.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// The units in which a fact is told; a plain number has the empty one.
QStringList unitsOf(const Column& column) {
    return column.type == FieldType::Number ? QStringList{QString()} : column.units;
}

/// Where the calculator names this fact, for an input or as a target.
PackPlace
placeOf(const FieldPath& fact, bool target, const Calculator& calculator, const LintedPack& pack) {
    const QString file = u"calculators/"_s + calculator.id + u".json"_s;
    for (const PackTrace::FactUse& use : pack.calculatorTrace.facts)
        if (use.fact == fact && use.place.file == file &&
            use.place.key.startsWith(u"targets"_s) == target)
            return use.place;
    return {file};
}

void lintUnits(LintedPack& pack, const Calculator& calculator) {
    for (const CalculatorInput& input : calculator.inputs) {
        const Column* fact = endOf(input.fact, pack.catalogue);
        const auto known = [&](const QString& unit) { return input.unit(unit) != nullptr; };
        if (fact && std::ranges::none_of(unitsOf(*fact), known))
            pack.add(Severity::Error,
                     placeOf(input.fact, false, calculator, pack),
                     PackReader::tr("The input “%1” knows no unit of %2.")
                         .arg(input.id, input.fact.toString()));
    }
    for (const FieldPath& target : calculator.targets) {
        const Column* fact = endOf(target, pack.catalogue);
        if (fact && !unitsOf(*fact).contains(calculator.resultUnit))
            pack.add(Severity::Error,
                     placeOf(target, true, calculator, pack),
                     PackReader::tr("%1 is not told in “%2”.")
                         .arg(target.toString(), calculator.resultUnit));
    }
}

} // namespace

void lintCalculators(LintedPack& pack) {
    if (!pack.catalogueWhole || !pack.calculatorsWhole)
        return;
    for (const PackTrace::FactUse& use : pack.calculatorTrace.facts)
        if (const QString fault = faultOfFact(use.fact, pack.catalogue); !fault.isEmpty())
            pack.add(Severity::Error, use.place, fault);
    for (const Calculator& calculator : pack.calculators)
        lintUnits(pack, calculator);
}

} // namespace vitrine
