// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/Condition.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

Truth operator!(Truth a) {
    return a == Truth::Yes ? Truth::No : a == Truth::No ? Truth::Yes : Truth::Undetermined;
}

Truth both(Truth a, Truth b) {
    return std::min(a, b);
}

Truth either(Truth a, Truth b) {
    return std::max(a, b);
}

namespace {

void collect(const Condition& condition, QList<FieldPath>& fields, QStringList& conclusions) {
    for (const FieldPath& path : {condition.field, condition.otherField})
        if (!path.isEmpty() && !fields.contains(path))
            fields << path;
    if (condition.kind == Condition::Kind::Holds && !conclusions.contains(condition.conclusion))
        conclusions << condition.conclusion;
    for (const Condition& part : condition.parts)
        collect(part, fields, conclusions);
}

} // namespace

QList<FieldPath> Condition::fields() const {
    QList<FieldPath> fields;
    QStringList conclusions;
    collect(*this, fields, conclusions);
    return fields;
}

QStringList Condition::conclusions() const {
    QList<FieldPath> fields;
    QStringList conclusions;
    collect(*this, fields, conclusions);
    return conclusions;
}

} // namespace vitrine
