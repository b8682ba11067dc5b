// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/ConditionReader.h"
#include "model/regime/lint/Lint.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using Wanted = PackTrace::Wanted;

bool isChoice(FieldType type) {
    return type == FieldType::Choice || type == FieldType::Choices;
}

/// Whether a fact is of the kind that is wanted where it is named.
QString faultOfKind(const PackTrace::FactUse& use, const Column& end) {
    const bool column = !use.fact.column().isEmpty();
    switch (use.wanted) {
    case Wanted::Any:
        return {};
    case Wanted::Figure:
        return !column && isNumeric(end.type)
                   ? QString()
                   : PackReader::tr("A number or a quantity is wanted here.");
    case Wanted::Figures:
        return isNumeric(end.type)
                   ? QString()
                   : PackReader::tr("A number, a quantity or a column of them is wanted here.");
    case Wanted::FigureColumn:
        return column && isNumeric(end.type)
                   ? QString()
                   : PackReader::tr(
                         "A column of numbers or quantities (%1//column) is wanted here.")
                         .arg(use.fact.fieldPath().toString());
    case Wanted::Choices:
        return end.type == FieldType::Choices || (column && isChoice(end.type))
                   ? QString()
                   : PackReader::tr(
                         "A fact with several choices, or a column of choices, is wanted here.");
    case Wanted::Several:
        return end.type == FieldType::Choices || end.type == FieldType::Languages ||
                       (column && isChoice(end.type))
                   ? QString()
                   : PackReader::tr("A fact with several values, or a column of choices or "
                                    "languages, is wanted here.");
    case Wanted::Table:
        return !column && end.type == FieldType::Table ? QString()
                                                       : PackReader::tr("A table is wanted here.");
    case Wanted::Whole:
        return column ? PackReader::tr("A whole fact is wanted here, not a column.") : QString();
    case Wanted::Day:
        return !column && isDated(end.type) ? QString()
                                            : PackReader::tr("A date or a month is wanted here.");
    }
    return {};
}

/// The columns that figures are told of: of a table those shown, else the field itself.
QList<const Column*> figuresOf(const PackTrace::FactUse& use, const Field& field) {
    QList<const Column*> figures;
    if (isNumeric(field.type))
        figures << &field;
    for (const Column& column : field.columns)
        if (isNumeric(column.type) && (use.columns.isEmpty() || use.columns.contains(column.id)))
            figures << &column;
    return figures;
}

QString faultOfPrecision(const PackTrace::FactUse& use, const Field& field, const Regime& regime) {
    if (use.precision.startsWith(includesPrefix)) {
        const bool among = field.type == FieldType::Choices &&
                           field.choices.contains(use.precision.mid(includesPrefix.size()));
        return among ? QString() : PackReader::tr("This is none of the choices of the fact.");
    }
    const QList<const Column*> figures = figuresOf(use, field);
    if (figures.isEmpty())
        return PackReader::tr("Only a number has a precision.");
    constexpr auto prefix = "range:"_L1;
    if (!use.precision.startsWith(prefix))
        return {};
    const QString id = use.precision.mid(prefix.size());
    const RangeList* list = regime.range(id);
    if (!list)
        return PackReader::tr("There is no such list of ranges: %1").arg(id);
    for (const Column* column : figures) {
        if (!list->unit.isEmpty() && !column->units.contains(list->unit))
            return PackReader::tr("The fact is not told in this unit: %1").arg(list->unit);
        if (list->unit.isEmpty() && column->units.size() > 1)
            return PackReader::tr(
                       "The fact has several units, so the list of ranges must name one: %1")
                .arg(id);
    }
    return {};
}

void lintFact(LintedPack& pack, const PackTrace::FactUse& use, const Regime& regime) {
    const auto say = [&](const QString& fault) {
        if (!fault.isEmpty())
            pack.add(Severity::Error, use.place, fault);
    };
    if (const QString fault = faultOfFact(use.fact, pack.catalogue); !fault.isEmpty()) {
        say(fault);
        return;
    }
    const Field& field = *pack.catalogue.field(use.fact);
    const Column& end = *endOf(use.fact, pack.catalogue);
    say(faultOfKind(use, end));
    for (const QString& column : use.columns)
        if (!field.column(column))
            say(PackReader::tr("There is no such column: %1//%2").arg(use.fact.toString(), column));
    if (!use.precision.isEmpty())
        say(faultOfPrecision(use, field, regime));
    if (use.rowsChosen && field.type != FieldType::Table)
        say(PackReader::tr("Only a table has rows."));
    if (!use.unit.isEmpty() && isNumeric(end.type) && !end.units.contains(use.unit))
        say(PackReader::tr("The fact is not told in this unit: %1").arg(use.unit));
    if (use.oneUnit && use.unit.isEmpty() && end.units.size() > 1)
        say(PackReader::tr("The fact has several units, so one must be named: %1")
                .arg(use.fact.toString()));
    for (const QString& choice : use.choices)
        if (isChoice(end.type) && !isPossibleValue(end, choice))
            say(PackReader::tr("“%1” is not an answer to %2.").arg(choice, use.fact.toString()));
}

/// Every fact that decides who is bound is asked for, or the interview leaves it open.
void lintInterview(LintedPack& pack, const LintedRegime& linted) {
    if (linted.regime.interview.isEmpty())
        return;
    QSet<FieldPath> asked;
    for (const InterviewStep& step : linted.regime.interview)
        for (const FieldPath& fact : step.fields)
            asked.insert(fact.fieldPath());
    const auto say = [&](const FieldPath& fact, const PackPlace& place) {
        if (!asked.contains(fact.fieldPath()))
            pack.add(Severity::Error,
                     place,
                     PackReader::tr("The interview does not ask for %1, which decides here.")
                         .arg(fact.fieldPath().toString()));
    };
    for (const PackTrace::ConditionUse& use : linted.trace.conditions)
        if (use.premise)
            for (const FieldPath& fact : use.condition.fields())
                say(fact, use.place);
    for (const PackTrace::FactUse& use : linted.trace.facts)
        if (use.premise)
            say(use.fact, use.place);
}

} // namespace

bool isDated(FieldType type) {
    return type == FieldType::Date || type == FieldType::Month;
}

bool isNumeric(FieldType type) {
    return type == FieldType::Number || type == FieldType::Quantity;
}

const Column* endOf(const FieldPath& fact, const Catalogue& catalogue) {
    return fact.column().isEmpty() ? catalogue.field(fact) : catalogue.column(fact);
}

bool isPossibleValue(const Column& column, const QString& value) {
    switch (column.type) {
    case FieldType::YesNo:
        return value == "yes"_L1 || value == "no"_L1;
    case FieldType::Choice:
    case FieldType::Choices:
        return column.choices.contains(value) ||
               (column.other && (value == "other"_L1 || value.startsWith("other:"_L1)));
    default:
        return true;
    }
}

QString faultOfFact(const FieldPath& fact, const Catalogue& catalogue) {
    const Field* field = catalogue.field(fact);
    if (!field)
        return PackReader::tr("There is no such fact: %1").arg(fact.fieldPath().toString());
    if (!fact.column().isEmpty() && !field->column(fact.column()))
        return PackReader::tr("There is no such column: %1").arg(fact.toString());
    return {};
}

void lintFactsOf(LintedPack& pack, const LintedRegime& linted) {
    if (pack.catalogueWhole)
        for (const PackTrace::FactUse& use : linted.trace.facts)
            lintFact(pack, use, linted.regime);
    for (const PackTrace::DocumentUse& use : linted.trace.documents)
        if (!linted.regime.document(use.document))
            pack.add(Severity::Error,
                     use.place,
                     PackReader::tr("There is no such document: %1").arg(use.document));
    lintInterview(pack, linted);
}

void lintRoles(LintedPack& pack) {
    if (!pack.ownCatalogue || !pack.catalogueWhole)
        return;
    const QList<PackTrace::Definition> definitions = pack.trace.definitions;
    const auto isMisspelt = [](const PackTrace::Definition& definition) {
        return definition.thing == PackTrace::Thing::Role && !roleFromWord(definition.id);
    };
    if (std::ranges::any_of(definitions, isMisspelt))
        return; // it may be the one that is missing
    const PackPlace place{u"catalogue/"_s};
    if (!pack.catalogue.fieldOf(FactRole::ModelName))
        pack.add(
            Severity::Warning,
            place,
            PackReader::tr("No fact has the role “model-name”: documents will not say in their "
                           "heads which model they are about."));
    if (!pack.catalogue.fieldOf(FactRole::Provider))
        pack.add(Severity::Warning,
                 place,
                 PackReader::tr("No fact has the role “provider”: documents will not say in their "
                                "heads who answers for the model."));
    for (const PackTrace::Definition& role : definitions) {
        if (role.thing != PackTrace::Thing::Role)
            continue;
        const Field* provider = pack.catalogue.fieldOf(FactRole::Provider);
        if (role.id == roleWord(FactRole::Provider) && provider->type != FieldType::Party)
            pack.add(Severity::Error,
                     role.place,
                     PackReader::tr("Only a party can have the role “provider”."));
        if (role.scope.isEmpty())
            continue;
        const auto table = FieldPath::parse(role.scope);
        const Field* field = table ? pack.catalogue.field(*table) : nullptr;
        if (field && !field->columnOf(FactRole::Domain))
            pack.add(Severity::Warning,
                     role.place,
                     PackReader::tr("No column of this table has the role “domain”: no list of "
                                    "domains can be taken in."));
    }
}

} // namespace vitrine
