// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/Plan.h"

#include <algorithm>

namespace vitrine {

namespace {

/// Does each question about this table ask nothing but a row's own cells?
bool asksCellsOnly(const Condition& condition, const FieldPath& table) {
    const auto isItsCell = [&](const FieldPath& fact) {
        return fact.fieldPath() != table || !fact.column().isEmpty();
    };
    const bool circumstance = condition.kind == Condition::Kind::Evidenced ||
                              condition.kind == Condition::Kind::WithheldFrom;
    if ((circumstance && condition.field.fieldPath() == table) || !isItsCell(condition.field) ||
        !isItsCell(condition.otherField))
        return false;
    return std::ranges::all_of(condition.parts,
                               [&](const Condition& part) { return asksCellsOnly(part, table); });
}

} // namespace

CheckPlan::CheckPlan(const Library& library, const QList<const Regime*>& named)
    : regimes(named) {
    for (int i = 0; i < regimes.size(); ++i)
        addRegime(i);
    for (QStringList& ids : shownIn) {
        ids.sort();
        ids.removeDuplicates();
    }
    for (const Category& category : library.catalogue().categories())
        for (const Field& field : category.fields)
            for (const FieldPath& read : field.visibleWhen.fields())
                onField[read.fieldPath()].fields.insert(field.path());
}

void CheckPlan::addRegime(int index) {
    const Regime& regime = *regimes.at(index);
    for (const Conclusion& conclusion : regime.conclusions)
        regimeDependsOn(conclusion.when, index);
    for (const Duty& duty : regime.duties) {
        regimeDependsOn(duty.when, index);
        for (const std::optional<DutyDay>& day : {duty.due, duty.keep}) {
            if (day && !day->after.isEmpty())
                onField[day->after.fieldPath()].regimes.insert(index);
        }
    }
    for (const Document& document : regime.documents)
        addDocument(index, document);
    for (const Rule& rule : regime.rules)
        addRule(index, rule);
}

void CheckPlan::addDocument(int regime, const Document& document) {
    const int index = static_cast<int>(documents.size());
    PlannedDocument planned{regime, &document, regimes.at(regime)->dutiesOf(document.id)};
    for (const Section& section : document.sections) {
        for (const Entry& entry : section.entries) {
            for (const Shown& part : entry.shows)
                addShown(planned, {index, &section, &entry, &part});
        }
    }
    documents.append(planned);
}

void CheckPlan::addShown(PlannedDocument& planned, const Demand& demand) {
    const Section& section = *demand.section;
    const Entry& entry = *demand.entry;
    const Shown& part = *demand.shown;
    const FieldPath field = part.field.fieldPath();
    shownIn[field] << planned.document->id;
    shown[field].append(demand);
    if (planned.document->withheldRefused) {
        refused[field].append(demand);
        planned.fields.insert(field);
        for (const Condition* condition : {&section.when, &part.when, &part.rows})
            dependOn(*condition, planned.regime, field);
    }
    if (!entry.required || part.optional)
        return;
    demands[field].append(demand);
    planned.fields.insert(field);
    for (const Condition* condition : {&section.when, &entry.requiredWhen, &part.when})
        dependOn(*condition, planned.regime, field);
}

void CheckPlan::addRule(int regime, const Rule& rule) {
    const int index = static_cast<int>(rules.size());
    PlannedRule planned{regime, &rule, {}, {rule.texts.cbegin(), rule.texts.cend()}};
    for (int d = 0; d < documents.size(); ++d) {
        PlannedDocument& document = documents[d];
        const bool concerned =
            rule.documents.isEmpty() || rule.documents.contains(document.document->id);
        if (document.regime != regime || !concerned)
            continue;
        planned.documents << d;
        if (rule.kind == Rule::Kind::Placeholder && rule.at.isEmpty())
            document.everyField = true;
        else
            document.fields.insert(rule.at.fieldPath());
    }
    rules.append(planned);
    placeRule(index, rule);
    dependOnFacts(rule);
    for (const Condition* condition : {&rule.when, &rule.among})
        dependOn(*condition, regime, rule.at.fieldPath());
}

void CheckPlan::placeRule(int index, const Rule& rule) {
    const FieldPath at = rule.at.fieldPath();
    switch (rule.kind) {
    case Rule::Kind::Placeholder:
        if (at.isEmpty())
            placeholderRules << index;
        else
            rulesAt[at] << index;
        return;
    case Rule::Kind::Row:
    case Rule::Kind::Share:
        rowRulesAt[at] << index;
        if (rule.kind == Rule::Kind::Share || !asksCellsOnly(rule.when, at))
            wholeTables.insert(at);
        return;
    case Rule::Kind::Condition:
    case Rule::Kind::Estimate:
    case Rule::Kind::Length:
    case Rule::Kind::Covers:
        rulesAt[at] << index;
        return;
    }
}

void CheckPlan::dependOnFacts(const Rule& rule) {
    const FieldPath at = rule.at.fieldPath();
    const auto read = [&](const FieldPath& fact) {
        if (!fact.isEmpty() && fact.fieldPath() != at)
            onField[fact.fieldPath()].fields.insert(at);
    };
    for (const Factor& factor : rule.factors)
        read(factor.fact);
    read(rule.of);
}

/// A field that changes is looked at in any case, so that none depends on itself.
void CheckPlan::dependOn(const Condition& condition, int regime, const FieldPath& dependent) {
    for (const FieldPath& read : condition.fields())
        if (read.fieldPath() != dependent)
            onField[read.fieldPath()].fields.insert(dependent);
    for (const QString& conclusion : condition.conclusions())
        onConclusion[regimes.at(regime)->conclusionId(conclusion)].fields.insert(dependent);
}

void CheckPlan::regimeDependsOn(const Condition& condition, int regime) {
    for (const FieldPath& read : condition.fields())
        onField[read.fieldPath()].regimes.insert(regime);
}

} // namespace vitrine
