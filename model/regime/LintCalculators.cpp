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

/// The units in which a fact is told; a plain number has the empty one. Empty: not a figure.
QStringList unitsOf(const FieldPath& fact, const Catalogue& catalogue) {
    const Column* column = fact.column().isEmpty() ? catalogue.field(fact) : catalogue.column(fact);
    if (column && column->type == FieldType::Number)
        return {QString()};
    return column ? column->units : QStringList();
}

} // namespace

void lintCalculators(LintedPack& pack) {
    const QList<Calculator> calculators = pack.calculators;
    for (const Calculator& calculator : calculators) {
        const PackPlace place{u"calculators/"_s + calculator.id + u".json"_s};
        for (const CalculatorInput& input : calculator.inputs) {
            const QStringList units = unitsOf(input.fact, pack.catalogue);
            const auto known = [&](const QString& unit) { return input.unit(unit) != nullptr; };
            if (pack.catalogue.field(input.fact) && std::ranges::none_of(units, known))
                pack.add(
                    Severity::Error,
                    place,
                    tr("The input “%1” knows no unit of %2.").arg(input.id, input.fact.toString()));
        }
        for (const FieldPath& target : calculator.targets)
            if (pack.catalogue.field(target) &&
                !unitsOf(target, pack.catalogue).contains(calculator.resultUnit))
                pack.add(
                    Severity::Error,
                    place,
                    tr("%1 is not told in “%2”.").arg(target.toString(), calculator.resultUnit));
    }
}

} // namespace vitrine
