// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal to model/regime/ready: the same as CatalogueParts.h of a regime.

#include "model/regime/Regime.h"
#include "model/regime/ready/CatalogueParts.h"

namespace vitrine {

static_assert(HasMembers<DutyDay, CountedDay, AnyMember>);

void partsOf(auto& stream, Part<Shown> auto& shown) {
    auto& [field, conclusion, columns, optional, when, rows, precision, boxes, byItself] = shown;
    stream(field, conclusion, columns, optional, when, rows, precision, boxes, byItself);
}

void partsOf(auto& stream, Part<Entry> auto& entry) {
    auto& [id,
           number,
           provision,
           shows,
           audience,
           readers,
           requiredWhen,
           required,
           words,
           standing,
           severity] = entry;
    stream(id,
           number,
           provision,
           shows,
           audience,
           readers,
           requiredWhen,
           required,
           words,
           standing,
           severity);
}

void partsOf(auto& stream, Part<FormGrid::Line> auto& line) {
    auto& [box, cells] = line;
    stream(box, cells);
}

void partsOf(auto& stream, Part<FormGrid> auto& grid) {
    auto& [of, columns, lines] = grid;
    stream(of, columns, lines);
}

void partsOf(auto& stream, Part<Section> auto& section) {
    auto& [id, number, entries, when, level, grid] = section;
    stream(id, number, entries, when, level, grid);
}

void partsOf(auto& stream, Part<FormBox> auto& box) {
    auto& [id, when] = box;
    stream(id, when);
}

void partsOf(auto& stream, Part<BoxList> auto& list) {
    auto& [id, boxes] = list;
    stream(id, boxes);
}

void partsOf(auto& stream, Part<Document> auto& document) {
    auto& [id,
           regime,
           prefix,
           provision,
           sources,
           audiences,
           sections,
           withheldRefused,
           boxes,
           glance,
           readerColumns] = document;
    stream(id,
           regime,
           prefix,
           provision,
           sources,
           audiences,
           sections,
           withheldRefused,
           boxes,
           glance,
           readerColumns);
}

void partsOf(auto& stream, Part<Conclusion> auto& conclusion) {
    auto& [id, when, provision, standing, isPublic] = conclusion;
    stream(id, when, provision, standing, isPublic);
}

void partsOf(auto& stream, Part<CountedDay> auto& day) {
    auto& [date, after, years, months, days] = day;
    stream(date, after, years, months, days);
}

void partsOf(auto& stream, Part<DayFloor> auto& floor) {
    auto& [day, when] = floor;
    stream(day, when);
}

template <Part<DutyDay> T>
void partsOf(auto& stream, T& day) {
    using Base = std::conditional_t<std::is_const_v<T>, const CountedDay, CountedDay>;
    stream(static_cast<Base&>(day), day.notBefore);
}

void partsOf(auto& stream, Part<Duty> auto& duty) {
    auto& [id, document, when, provision, due, keep, expected, standing] = duty;
    stream(id, document, when, provision, due, keep, expected, standing);
}

void partsOf(auto& stream, Part<InterviewStep> auto& step) {
    auto& [id, fields, when] = step;
    stream(id, fields, when);
}

void partsOf(auto& stream, Part<LegalSource> auto& source) {
    auto& [id, url, date, standing] = source;
    stream(id, url, date, standing);
}

void partsOf(auto& stream, Part<RangeStep> auto& step) {
    auto& [id, below] = step;
    stream(id, below);
}

void partsOf(auto& stream, Part<RangeList> auto& list) {
    auto& [id, unit, steps] = list;
    stream(id, unit, steps);
}

void partsOf(auto& stream, Part<MigrationStep> auto& step) {
    auto& [kind, fact, toFact, from, to] = step;
    stream(kind, fact, toFact, from, to);
}

void partsOf(auto& stream, Part<Migration> auto& migration) {
    auto& [from, to, steps, notes] = migration;
    stream(from, to, steps, notes);
}

void partsOf(auto& stream, Part<ConditionRule> auto& rule) {
    auto& [when] = rule;
    stream(when);
}

void partsOf(auto& stream, Part<RowRule> auto& rule) {
    auto& [when] = rule;
    stream(when);
}

void partsOf(auto& stream, Part<Factor> auto& factor) {
    auto& [number, fact, otherwise, unit, rows] = factor;
    stream(number, fact, otherwise, unit, rows);
}

void partsOf(auto& stream, Part<EstimateRule> auto& rule) {
    auto& [unit, factors, within, onlyBelow, when] = rule;
    stream(unit, factors, within, onlyBelow, when);
}

void partsOf(auto& stream, Part<ShareRule> auto& rule) {
    auto& [of, by, above, among, when] = rule;
    stream(of, by, above, among, when);
}

void partsOf(auto& stream, Part<LengthRule> auto& rule) {
    auto& [of, atLeast, atMost, when] = rule;
    stream(of, atLeast, atMost, when);
}

void partsOf(auto& stream, Part<CoversRule> auto& rule) {
    auto& [choices] = rule;
    stream(choices);
}

void partsOf(auto& stream, Part<PlaceholderRule> auto& rule) {
    auto& [texts, in] = rule;
    stream(texts, in);
}

void partsOf(auto& stream, Part<ContainsRule> auto& rule) {
    auto& [texts, in] = rule;
    stream(texts, in);
}

void partsOf(auto& stream, Part<AddressRule> auto& rule) {
    auto& [parts] = rule;
    stream(parts);
}

void partsOf(auto& stream, Part<SameRule> auto& rule) {
    auto& [of] = rule;
    stream(of);
}

void partsOf(auto& stream, Part<UniqueRule> auto& rule) {
    auto& [of, by] = rule;
    stream(of, by);
}

void partsOf(auto& stream, Part<LinkRule> auto&) {
    stream();
}

void partsOf(auto& stream, Part<VersionRule> auto&) {
    stream();
}

void partsOf(auto& stream, Part<Rule> auto& rule) {
    auto& [id, severity, at, documents, provision, standing, kind] = rule;
    stream(id, severity, at, documents, provision, standing, kind);
}

void partsOf(auto& stream, Part<Regime> auto& regime) {
    auto& [id,
           version,
           status,
           proposed,
           prefix,
           sources,
           citations,
           texts,
           interview,
           conclusions,
           duties,
           documents,
           ranges,
           rules,
           migrations] = regime;
    stream(id,
           version,
           status,
           proposed,
           prefix,
           sources,
           citations,
           texts,
           interview,
           conclusions,
           duties,
           documents,
           ranges,
           rules,
           migrations);
}

} // namespace vitrine
