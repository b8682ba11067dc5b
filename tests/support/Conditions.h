// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/catalogue/Condition.h"

namespace vitrine::test {

/// "category/field"; fails the program where it is none.
inline FieldPath path(const QString& field) {
    return *FieldPath::parse(field);
}

inline Condition is(const QString& field, const QString& value) {
    return {ask::Is{path(field), value}};
}

inline Condition isAnswered(const QString& field, bool wanted = true) {
    return {ask::Answered{path(field), wanted}};
}

inline Condition compared(const QString& field, ask::Order order, const ask::Limit& limit) {
    return {ask::Comparison{path(field), order, limit}};
}

} // namespace vitrine::test
