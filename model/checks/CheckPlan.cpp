// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/CheckPlan.h"

#include "model/core/Overloaded.h"

#include <algorithm>
#include <variant>

namespace vitrine {

namespace {

/// Does each question about this table ask nothing but a row's own cells?
class AsksCellsOnly {
public:
    explicit AsksCellsOnly(const FieldPath& table)
        : m_table(table) {}

    [[nodiscard]] bool of(const Condition& condition) const {
        return std::visit(*this, condition.kind);
    }

    bool operator()(const ask::Always&) const { return true; }

    bool operator()(const ask::All& all) const { return ofEach(all.parts); }

    bool operator()(const ask::Any& any) const { return ofEach(any.parts); }

    bool operator()(const ask::Not& negated) const { return ofEach(negated.parts); }

    bool operator()(const ask::Is& is) const { return isCell(is.field); }

    bool operator()(const ask::IsOneOf& is) const { return isCell(is.field); }

    bool operator()(const ask::Comparison& comparison) const {
        const auto* other = std::get_if<ask::OtherFact>(&comparison.limit);
        return isCell(comparison.field) && (!other || isCell(other->field));
    }

    bool operator()(const ask::SumComparison& sum) const {
        const auto* other = std::get_if<ask::OtherFact>(&sum.limit);
        return std::ranges::all_of(sum.fields,
                                   [&](const FieldPath& f) { return isElsewhere(f); }) &&
               (!other || isCell(other->field));
    }

    bool operator()(const ask::Answered& answered) const { return isCell(answered.field); }

    // These belong to the table as a whole, even where a column is named.
    bool operator()(const ask::Unknown& unknown) const { return isElsewhere(unknown.field); }

    bool operator()(const ask::Evidenced& evidenced) const { return isElsewhere(evidenced.field); }

    bool operator()(const ask::WithheldFrom& withheld) const { return isElsewhere(withheld.field); }

    bool operator()(const ask::Holds&) const { return true; }

private:
    [[nodiscard]] bool ofEach(const QList<Condition>& parts) const {
        return std::ranges::all_of(parts, [&](const Condition& part) { return of(part); });
    }

    [[nodiscard]] bool isElsewhere(const FieldPath& fact) const {
        return fact.fieldPath() != m_table;
    }

    [[nodiscard]] bool isCell(const FieldPath& fact) const {
        return isElsewhere(fact) || !fact.column().isEmpty();
    }

    const FieldPath& m_table;
};

} // namespace

std::optional<Audience>
readerKeptOut(const Document& document, const Entry& entry, const Field& field) {
    std::optional<Audience> widest;
    for (const Audience reader : document.audiences)
        if (reader != Audience::Internal && entry.isFor(reader) &&
            !maySee(reader, field.audience) && (!widest || maySee(*widest, reader)))
            widest = reader;
    return widest;
}

CheckPlan::CheckPlan(const Library& library, const QList<const Regime*>& named, Purpose purpose)
    : regimes(named)
    , m_purpose(purpose) {
    for (int i = 0; i < regimes.size(); ++i)
        addRegime(i, library.catalogue());
    for (QStringList& ids : shownIn) {
        ids.sort();
        ids.removeDuplicates();
    }
    addHides(library.catalogue());
    if (m_purpose == Purpose::ManyEdits)
        addSwitches();
}

void CheckPlan::addHides(const Catalogue& catalogue) {
    QHash<FieldPath, QSet<FieldPath>> next;
    for (const Category& category : catalogue.categories())
        for (const Field& field : category.fields)
            for (const FieldPath& read : field.visibleWhen.fields())
                if (read.fieldPath() != field.path())
                    next[read.fieldPath()].insert(field.path());
    for (auto it = next.cbegin(); it != next.cend(); ++it) {
        QSet<FieldPath>& reached = hides[it.key()];
        QList<FieldPath> open(it->cbegin(), it->cend());
        while (!open.isEmpty()) {
            const FieldPath field = open.takeLast();
            if (field == it.key() || reached.contains(field))
                continue;
            reached.insert(field);
            const QSet<FieldPath> beyond = next.value(field);
            open += QList<FieldPath>(beyond.cbegin(), beyond.cend());
        }
    }
}

/// What hides a fact takes it from all that read it, and says what is kept.
void CheckPlan::addSwitches() {
    QHash<FieldPath, QSet<FieldPath>> switches; // of a fact: which one hides it depends on all
    for (auto it = hides.cbegin(); it != hides.cend(); ++it)
        for (const FieldPath& hidden : *it)
            switches[hidden].insert(it.key());
    const QHash<FieldPath, Dependents> readers = onField;
    for (auto it = hides.cbegin(); it != hides.cend(); ++it) {
        for (const FieldPath& hidden : *it) {
            const Dependents dependents = readers.value(hidden);
            onField[it.key()].fields += dependents.fields + switches.value(hidden);
            onField[it.key()].fields.insert(hidden);
            onField[it.key()].regimes += dependents.regimes;
            onField[hidden].fields.insert(it.key());
        }
    }
}

void CheckPlan::addRegime(int index, const Catalogue& catalogue) {
    const Regime& regime = *regimes.at(index);
    if (m_purpose == Purpose::ManyEdits)
        regimeDependsOn(regime, index);
    for (const Document& document : regime.documents)
        addDocument(index, document, catalogue);
    for (const Rule& rule : regime.rules)
        addRule(index, rule);
}

void CheckPlan::regimeDependsOn(const Regime& law, int regime) {
    for (const Conclusion& conclusion : law.conclusions)
        regimeDependsOn(conclusion.when, regime);
    for (const Duty& duty : law.duties) {
        regimeDependsOn(duty.when, regime);
        for (const std::optional<DutyDay>* day : {&duty.due, &duty.keep}) {
            if (*day)
                regimeDependsOn(**day, regime);
        }
    }
}

void CheckPlan::regimeDependsOn(const DutyDay& day, int regime) {
    const auto read = [&](const FieldPath& fact) {
        if (!fact.isEmpty())
            onField[fact.fieldPath()].regimes.insert(regime);
    };
    read(day.after);
    for (const DayFloor& floor : day.notBefore) {
        read(floor.day.after);
        regimeDependsOn(floor.when, regime);
    }
}

void CheckPlan::addDocument(int regime, const Document& document, const Catalogue& catalogue) {
    const int index = static_cast<int>(documents.size());
    PlannedDocument planned{regime, &document, regimes.at(regime)->dutiesOf(document.id)};
    for (const Section& section : document.sections) {
        for (const Entry& entry : section.entries) {
            for (const Shown& part : entry.shows)
                addShown(planned, {index, &section, &entry, &part}, catalogue);
        }
    }
    documents.append(planned);
}

/// A conclusion that is shown needs the facts that it rests on.
void CheckPlan::addShown(PlannedDocument& planned,
                         const Demand& demand,
                         const Catalogue& catalogue) {
    const Shown& part = *demand.shown;
    if (part.conclusion.isEmpty()) {
        addShown(planned, demand, part.field.fieldPath(), catalogue);
        return;
    }
    for (const Conclusion& conclusion : regimes.at(planned.regime)->conclusions)
        if (conclusion.id == part.conclusion)
            for (const FieldPath& read : conclusion.when.fields())
                addShown(planned, demand, read.fieldPath(), catalogue);
}

void CheckPlan::addShown(PlannedDocument& planned,
                         const Demand& demand,
                         const FieldPath& field,
                         const Catalogue& catalogue) {
    const Section& section = *demand.section;
    const Entry& entry = *demand.entry;
    const Shown& part = *demand.shown;
    shownIn[field] << planned.document->id;
    shown[field].append(demand);
    const Field* known = catalogue.field(field);
    if (known && readerKeptOut(*planned.document, entry, *known)) {
        narrow[field].append(demand);
        findingsDependOn(planned, field);
        for (const Condition* condition : {&section.when, &part.when})
            dependOn(*condition, planned.regime, field);
    }
    if (planned.document->withheldRefused) {
        refused[field].append(demand);
        findingsDependOn(planned, field);
        for (const Condition* condition : {&section.when, &part.when, &part.rows})
            dependOn(*condition, planned.regime, field);
    }
    if (!entry.required || part.optional || part.byItself != Shown::ByItself::Nothing)
        return;
    demands[field].append(demand);
    findingsDependOn(planned, field);
    for (const Condition* condition : {&section.when, &entry.requiredWhen, &part.when})
        dependOn(*condition, planned.regime, field);
}

void CheckPlan::addRule(int regime, const Rule& rule) {
    const int index = static_cast<int>(rules.size());
    const FieldPath at = rule.at.fieldPath();
    PlannedRule planned{regime, &rule};
    const auto texts = TextSearch::of(rule);
    const QList<FieldPath> places = texts ? texts->places() : QList<FieldPath>{rule.at};
    for (int d = 0; d < documents.size(); ++d) {
        PlannedDocument& document = documents[d];
        const bool concerned =
            rule.documents.isEmpty() || rule.documents.contains(document.document->id);
        if (document.regime != regime || !concerned)
            continue;
        planned.documents << d;
        if (m_purpose == Purpose::OneCheck)
            continue;
        document.everyField = document.everyField || places.isEmpty();
        for (const FieldPath& place : places)
            findingsDependOn(document, place.fieldPath());
    }
    rules.append(planned);
    if (texts)
        textRules.append({index, *texts});
    std::visit(Overloaded{
                   [&](const ConditionRule& condition) {
                       rulesAt[at] << index;
                       dependOn(condition.when, regime, at);
                   },
                   [&](const RowRule& ofRows) {
                       rowRulesAt[at] << index;
                       if (!AsksCellsOnly(at).of(ofRows.when))
                           wholeTables.insert(at);
                       dependOn(ofRows.when, regime, at);
                   },
                   [&](const EstimateRule& estimate) {
                       rulesAt[at] << index;
                       dependOn(estimate.when, regime, at);
                       for (const Factor& factor : estimate.factors) {
                           dependOn(factor.fact, at);
                           dependOn(factor.rows, regime, at);
                       }
                   },
                   [&](const ShareRule& share) {
                       rowRulesAt[at] << index;
                       wholeTables.insert(at);
                       dependOn(share.of, at);
                       dependOn(share.among, regime, at);
                       dependOn(share.when, regime, at);
                   },
                   [&](const LengthRule& length) {
                       rulesAt[at] << index;
                       dependOn(length.of, at);
                       dependOn(length.when, regime, at);
                   },
                   [&](const CoversRule&) { rulesAt[at] << index; },
                   [](const PlaceholderRule&) {}, // see textRules
                   [](const ContainsRule&) {},
                   [](const AddressRule&) {},
                   [&](const SameRule& same) {
                       rulesAt[at] << index;
                       dependOn(same.of, at);
                   },
                   [&](const UniqueRule&) {
                       rowRulesAt[at] << index;
                       wholeTables.insert(at);
                   },
                   [](const LinkRule&) {},
                   [](const VersionRule&) {}, // see VersionChecks
               },
               rule.kind);
}

void CheckPlan::findingsDependOn(PlannedDocument& planned, const FieldPath& field) const {
    if (m_purpose == Purpose::ManyEdits)
        planned.fields.insert(field);
}

/// A field that changes is looked at in any case, so that none depends on itself.
void CheckPlan::dependOn(const FieldPath& read, const FieldPath& dependent) {
    if (m_purpose == Purpose::ManyEdits && !read.isEmpty() && read.fieldPath() != dependent)
        onField[read.fieldPath()].fields.insert(dependent);
}

void CheckPlan::dependOn(const Condition& condition, int regime, const FieldPath& dependent) {
    if (m_purpose == Purpose::OneCheck || condition.isAlways())
        return;
    for (const FieldPath& read : condition.fields())
        dependOn(read, dependent);
    for (const QString& conclusion : condition.conclusions())
        onConclusion[regimes.at(regime)->conclusionId(conclusion)].fields.insert(dependent);
}

void CheckPlan::regimeDependsOn(const Condition& condition, int regime) {
    for (const FieldPath& read : condition.fields())
        onField[read.fieldPath()].regimes.insert(regime);
}

} // namespace vitrine
