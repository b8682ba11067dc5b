// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal to model/regime/ready: the members of everything that a catalogue is read into, in one
// order for writing and reading. A member that is forgotten here is an error of the compiler.

#include "model/catalogue/Catalogue.h"

#include <concepts>
#include <type_traits>

namespace vitrine {

template <class T, class Thing>
concept Part = std::same_as<std::remove_const_t<T>, Thing>;

/// Stands for any member; there is none of it.
struct AnyMember {
    template <class T>
    operator T() const;
};

template <class T, class... Members>
concept TakesMembers = requires(Members... members) {
    T{members...};
};

/// What is derived cannot be taken apart, so its members are counted: those of its own.
template <class T, class Base, class... Members>
concept HasMembers =
    TakesMembers<T, Base, Members...> && !TakesMembers<T, Base, Members..., AnyMember>;

static_assert(
    HasMembers<Field, Column, AnyMember, AnyMember, AnyMember, AnyMember, AnyMember, AnyMember>);

void partsOf(auto& stream, Part<ask::Always> auto&) {
    stream();
}

void partsOf(auto& stream, Part<ask::All> auto& all) {
    auto& [parts] = all;
    stream(parts);
}

void partsOf(auto& stream, Part<ask::Any> auto& any) {
    auto& [parts] = any;
    stream(parts);
}

void partsOf(auto& stream, Part<ask::Not> auto& negated) {
    auto& [parts] = negated;
    stream(parts);
}

void partsOf(auto& stream, Part<ask::Is> auto& is) {
    auto& [field, value] = is;
    stream(field, value);
}

void partsOf(auto& stream, Part<ask::IsOneOf> auto& is) {
    auto& [field, values] = is;
    stream(field, values);
}

void partsOf(auto& stream, Part<ask::OtherFact> auto& other) {
    auto& [field, factor, months, days] = other;
    stream(field, factor, months, days);
}

void partsOf(auto& stream, Part<ask::Comparison> auto& comparison) {
    auto& [field, order, limit] = comparison;
    stream(field, order, limit);
}

void partsOf(auto& stream, Part<ask::SumComparison> auto& sum) {
    auto& [fields, order, limit] = sum;
    stream(fields, order, limit);
}

void partsOf(auto& stream, Part<ask::Answered> auto& answered) {
    auto& [field, wanted] = answered;
    stream(field, wanted);
}

void partsOf(auto& stream, Part<ask::Unknown> auto& unknown) {
    auto& [field, wanted] = unknown;
    stream(field, wanted);
}

void partsOf(auto& stream, Part<ask::Evidenced> auto& evidenced) {
    auto& [field, wanted] = evidenced;
    stream(field, wanted);
}

void partsOf(auto& stream, Part<ask::WithheldFrom> auto& withheld) {
    auto& [field, reader] = withheld;
    stream(field, reader);
}

void partsOf(auto& stream, Part<ask::Holds> auto& holds) {
    auto& [conclusion] = holds;
    stream(conclusion);
}

void partsOf(auto& stream, Part<Condition> auto& condition) {
    auto& [kind] = condition;
    stream(kind);
}

void partsOf(auto& stream, Part<Column> auto& column) {
    auto& [id,
           type,
           units,
           figures,
           least,
           most,
           whole,
           wholeUnits,
           choices,
           licences,
           other,
           required,
           inOthersHands,
           role,
           narrowedTo] = column;
    stream(id,
           type,
           units,
           figures,
           least,
           most,
           whole,
           wholeUnits,
           choices,
           licences,
           other,
           required,
           inOthersHands,
           role,
           narrowedTo);
}

template <Part<Field> T>
void partsOf(auto& stream, T& field) {
    using Base = std::conditional_t<std::is_const_v<T>, const Column, Column>;
    stream(static_cast<Base&>(field),
           field.category,
           field.columns,
           field.audience,
           field.evidence,
           field.attestation,
           field.visibleWhen);
}

void partsOf(auto& stream, Part<Category> auto& category) {
    auto& [id, order, fields, texts] = category;
    stream(id, order, fields, texts);
}

} // namespace vitrine
