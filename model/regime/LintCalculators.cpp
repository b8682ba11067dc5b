// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/Lint.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("PackReader", text);
}

/// The units in which a fact is told; a plain number has the empty one.
QStringList unitsOf(const Column& column) {
    return column.type == FieldType::Number ? QStringList{QString()} : column.units;
}

void lintUnits(LintedPack& pack, const Calculator& calculator, const PackPlace& place) {
    for (const CalculatorInput& input : calculator.inputs) {
        const Column* fact = endOf(input.fact, pack.catalogue);
        const auto known = [&](const QString& unit) { return input.unit(unit) != nullptr; };
        if (fact && std::ranges::none_of(unitsOf(*fact), known))
            pack.add(
                Severity::Error,
                place,
                tr("The input “%1” knows no unit of %2.").arg(input.id, input.fact.toString()));
    }
    for (const FieldPath& target : calculator.targets) {
        const Column* fact = endOf(target, pack.catalogue);
        if (fact && !unitsOf(*fact).contains(calculator.resultUnit))
            pack.add(Severity::Error,
                     place,
                     tr("%1 is not told in “%2”.").arg(target.toString(), calculator.resultUnit));
    }
}

} // namespace

void lintCalculators(LintedPack& pack) {
    for (const PackTrace::FactUse& use : pack.calculatorTrace.facts)
        if (const QString fault = faultOfFact(use.fact, pack.catalogue); !fault.isEmpty())
            pack.add(Severity::Error, use.place, fault);
    for (const Calculator& calculator : pack.calculators)
        lintUnits(pack, calculator, {u"calculators/"_s + calculator.id + u".json"_s});
}

} // namespace vitrine
