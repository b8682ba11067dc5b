// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/FieldPath.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace vitrine {

/// Three-valued truth (Kleene): a condition that reads an unanswered fact is undetermined, unless
/// the rest decides.
enum class Truth { No, Undetermined, Yes };

[[nodiscard]] Truth operator!(Truth a);
[[nodiscard]] Truth both(Truth a, Truth b);
[[nodiscard]] Truth either(Truth a, Truth b);

/// A closed tree of questions about the dossier's facts: all / any / not / is / isOneOf / atLeast /
/// above / below / answered / evidenced / withheldFrom / holds (a named conclusion of the same
/// regime). There is no "true by accident": unknown words are errors of the pack. Immutable value;
/// any thread.
class Condition {
public:
    enum class Kind {
        Always,
        All,
        Any,
        Not,
        Is,
        IsOneOf,
        AtLeast,
        Above,
        Below,
        Answered,
        Evidenced,
        WithheldFrom,
        Holds
    };

    Kind kind = Kind::Always;
    FieldPath field = {}; ///< every question about a fact
    /// Is: one; IsOneOf: several; AtLeast, Above, Below: one number ("1e23", "1e23 FLOP") or date;
    /// Answered, Evidenced: "yes", or "no" where it must not be so; WithheldFrom: a reader.
    QStringList values = {};
    FieldPath otherField = {}; ///< thresholds: compare with this fact instead of values …
    QString factor = {};       ///< … times this decimal; empty = 1
    int months = 0;            ///< … so much later, if it is a date; below 0: earlier
    int days = 0;
    QString conclusion = {};     ///< Holds
    QList<Condition> parts = {}; ///< All, Any, Not (one)

    /// Facts that the answer depends on (not those behind conclusions).
    [[nodiscard]] QList<FieldPath> fields() const;
    [[nodiscard]] QStringList conclusions() const;

    friend bool operator==(const Condition&, const Condition&) = default;
};

} // namespace vitrine
