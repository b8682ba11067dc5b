// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/ConditionReader.h"
#include "model/dossier/Dossier.h"
#include "model/dossier/Threshold.h"
#include "model/regime/Order.h"
#include "model/regime/lint/Lint.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("PackReader", text);
}

bool isThresholdKind(Condition::Kind kind) {
    return kind == Condition::Kind::AtLeast || kind == Condition::Kind::Above ||
           kind == Condition::Kind::Below;
}

QString faultOfThreshold(const Condition& leaf, const Column& column, const Catalogue& catalogue) {
    if (!isNumeric(column.type) && !isDated(column.type))
        return tr("Only numbers, quantities, dates and months are compared.");
    if (!leaf.otherField.isEmpty()) {
        if (const QString fault = faultOfFact(leaf.otherField, catalogue); !fault.isEmpty())
            return fault;
        const Column* other = endOf(leaf.otherField, catalogue);
        const bool alike = (isNumeric(column.type) && isNumeric(other->type)) ||
                           (isDated(column.type) && isDated(other->type));
        if (!alike)
            return tr("These two facts cannot be compared.");
        if (isDated(column.type) && !leaf.factor.isEmpty())
            return tr("A date is not multiplied.");
        if (isNumeric(column.type) && (leaf.months != 0 || leaf.days != 0))
            return tr("Only dates and months lie some time apart.");
        return {};
    }
    const Threshold threshold = thresholdOf(leaf, Dossier());
    const Quantity* quantity = threshold.value.get<Quantity>();
    if (!threshold.known || isDated(column.type) != (quantity == nullptr))
        return tr("The threshold is not of the kind of the fact: %1").arg(leaf.values.value(0));
    if (quantity && !quantity->unit.isEmpty() && !column.units.contains(quantity->unit))
        return tr("The fact is not told in this unit: %1").arg(quantity->unit);
    if (quantity && quantity->unit.isEmpty() && column.units.size() > 1)
        return tr("The fact has several units, so the threshold must name one (“%1 %2”).")
            .arg(leaf.values.value(0), column.units.first());
    return {};
}

QString faultOfQuestion(const Condition& leaf, const Catalogue& catalogue) {
    if (const QString fault = faultOfFact(leaf.field, catalogue); !fault.isEmpty())
        return fault;
    const Column* column = endOf(leaf.field, catalogue);
    const bool circumstance = leaf.kind == Condition::Kind::Evidenced;
    if (circumstance && !leaf.field.column().isEmpty())
        return tr("Sources and files belong to a whole answer: %1")
            .arg(leaf.field.fieldPath().toString());
    if (circumstance || leaf.kind == Condition::Kind::Answered ||
        leaf.kind == Condition::Kind::WithheldFrom)
        return {};
    if (column->type == FieldType::Table)
        return tr("A table is asked by its columns (%1//column).").arg(leaf.field.toString());
    if (isThresholdKind(leaf.kind))
        return faultOfThreshold(leaf, *column, catalogue);
    for (const QString& value : leaf.values)
        if (!isPossibleValue(*column, value))
            return tr("“%1” is not an answer to %2.").arg(value, leaf.field.toString());
    return {};
}

void lintLeaves(LintedPack& pack, const PackTrace& trace, const Regime* regime) {
    for (const PackTrace::LeafUse& use : trace.leaves) {
        if (use.leaf.kind == Condition::Kind::Holds) {
            const auto isIt = [&](const Conclusion& c) { return c.id == use.leaf.conclusion; };
            if (!regime)
                pack.add(Severity::Error,
                         use.place,
                         tr("The catalogue knows no conclusions of a regime."));
            else if (!std::ranges::any_of(regime->conclusions, isIt))
                pack.add(Severity::Error,
                         use.place,
                         tr("There is no such conclusion: %1").arg(use.leaf.conclusion));
            continue;
        }
        if (use.leaf.field.isEmpty())
            continue; // the reader has said so
        if (const QString fault = faultOfQuestion(use.leaf, pack.catalogue); !fault.isEmpty())
            pack.add(Severity::Error, use.place, fault);
    }
    for (const PackTrace::ConditionUse& use : trace.conditions) {
        if (canHold(use.condition, pack.catalogue))
            continue;
        pack.add(Severity::Warning,
                 use.place,
                 use.section ? tr("This section can never be reached: its condition never holds.")
                             : tr("This condition can never hold."));
    }
}

void lintVisibility(LintedPack& pack) {
    QStringList nodes;
    QHash<QString, QStringList> needs;
    for (const Category& category : pack.catalogue.categories()) {
        for (const Field& field : category.fields) {
            const QString node = field.path().toString();
            nodes << node;
            for (const FieldPath& read : field.visibleWhen.fields())
                needs[node] << read.fieldPath().toString();
        }
    }
    const QStringList circle =
        findCircle(nodes, [&](const QString& node) { return needs.value(node); });
    if (circle.isEmpty())
        return;
    const auto isIt = [&](const auto& use) { return circle.contains(use.owner); };
    const auto use = std::ranges::find_if(pack.trace.conditions, isIt);
    if (use != pack.trace.conditions.end())
        pack.add(Severity::Error,
                 use->place,
                 tr("These facts are visible in a circle: %1").arg(circle.join(u", "_s)));
}

/// Two demands on the same fact that exclude each other.
bool exclude(const Condition& a, const Condition& b, const Catalogue& catalogue) {
    if (a.field.isEmpty() || a.field != b.field || !a.field.column().isEmpty())
        return false;
    const Column* column = endOf(a.field, catalogue);
    const bool single =
        column && (column->type == FieldType::Choice || column->type == FieldType::YesNo);
    const auto isChoice = [](const Condition& c) {
        return c.kind == Condition::Kind::Is || c.kind == Condition::Kind::IsOneOf;
    };
    if (single && isChoice(a) && isChoice(b))
        return std::ranges::none_of(a.values,
                                    [&](const QString& v) { return b.values.contains(v); });
    const bool opposite = isThresholdKind(a.kind) && isThresholdKind(b.kind) &&
                          (a.kind == Condition::Kind::Below) != (b.kind == Condition::Kind::Below);
    if (!opposite || !a.otherField.isEmpty() || !b.otherField.isEmpty())
        return false;
    const Condition& above = a.kind == Condition::Kind::Below ? b : a;
    const Condition& below = a.kind == Condition::Kind::Below ? a : b;
    const Value low = thresholdOf(above, Dossier()).value;
    const Value high = thresholdOf(below, Dossier()).value;
    return compareWith(low, Condition::Kind::AtLeast, high) == Truth::Yes;
}

} // namespace

bool canHold(const Condition& condition, const Catalogue& catalogue) {
    const auto possible = [&](const Condition& part) { return canHold(part, catalogue); };
    switch (condition.kind) {
    case Condition::Kind::All:
        if (!std::ranges::all_of(condition.parts, possible))
            return false;
        for (qsizetype i = 0; i < condition.parts.size(); ++i)
            for (qsizetype j = 0; j < i; ++j)
                if (exclude(condition.parts.at(i), condition.parts.at(j), catalogue))
                    return false;
        return true;
    case Condition::Kind::Any:
        return condition.parts.isEmpty() || std::ranges::any_of(condition.parts, possible);
    case Condition::Kind::Is:
    case Condition::Kind::IsOneOf: {
        const Column* column = endOf(condition.field, catalogue);
        return !column || std::ranges::any_of(condition.values, [&](const QString& value) {
            return isPossibleValue(*column, value);
        });
    }
    default:
        return true;
    }
}

void lintConditions(LintedPack& pack) {
    const PackTrace catalogue = pack.trace;
    lintLeaves(pack, catalogue, nullptr);
    const PackTrace calculators = pack.calculatorTrace;
    lintLeaves(pack, calculators, nullptr);
    if (pack.ownCatalogue)
        lintVisibility(pack);
    const QList<LintedRegime> regimes = pack.regimes;
    for (const LintedRegime& linted : regimes)
        lintLeaves(pack, linted.trace, &linted.regime);
}

} // namespace vitrine
