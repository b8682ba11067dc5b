// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/FieldPath.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace vitrine {

/// Three-valued truth (Kleene): a condition that reads an unanswered fact is undetermined, unless
/// the rest decides.
enum class Truth { No, Undetermined, Yes };

[[nodiscard]] QString truthWord(Truth); ///< "yes", "no", "undetermined"
[[nodiscard]] Truth operator!(Truth a);
[[nodiscard]] Truth both(Truth a, Truth b);
[[nodiscard]] Truth either(Truth a, Truth b);

class Condition;

/// What a condition may ask: one struct for each word of the vocabulary.
namespace ask {

/// Nothing: it always holds.
struct Always {
    friend bool operator==(const Always&, const Always&) = default;
};

struct All {
    QList<Condition> parts;
    friend bool operator==(const All&, const All&);
};

struct Any {
    QList<Condition> parts;
    friend bool operator==(const Any&, const Any&);
};

struct Not {
    QList<Condition> parts; ///< exactly one: a condition cannot hold itself
    friend bool operator==(const Not&, const Not&);
};

struct Is {
    FieldPath field;
    QString value;
    friend bool operator==(const Is&, const Is&) = default;
};

struct IsOneOf {
    FieldPath field;
    QStringList values;
    friend bool operator==(const IsOneOf&, const IsOneOf&) = default;
};

/// A limit that is another fact, as it is told.
struct OtherFact {
    FieldPath field;
    QString factor = {}; ///< times this decimal; empty = 1
    int months = 0;      ///< so much later, if it is a date; below 0: earlier
    int days = 0;
    friend bool operator==(const OtherFact&, const OtherFact&) = default;
};

/// What a fact is compared with: a number or a date ("1e23", "1e23 FLOP", "2026-08"), or a fact.
using Limit = std::variant<QString, OtherFact>;

enum class Order { AtLeast, Above, Below };

struct Comparison {
    FieldPath field;
    Order order = Order::AtLeast;
    Limit limit = {};
    friend bool operator==(const Comparison&, const Comparison&) = default;
};

/// What several figures add up to. One that does not apply adds nothing.
struct SumComparison {
    QList<FieldPath> fields;
    Order order = Order::AtLeast;
    Limit limit = {};
    friend bool operator==(const SumComparison&, const SumComparison&) = default;
};

struct Answered {
    FieldPath field;
    bool wanted = true; ///< false: it must not be so
    friend bool operator==(const Answered&, const Answered&) = default;
};

/// Does the user say that it is not known? What nobody told, and what does not apply, says neither.
struct Unknown {
    FieldPath field;
    bool wanted = true; ///< false: it must be known
    friend bool operator==(const Unknown&, const Unknown&) = default;
};

struct Evidenced {
    FieldPath field;
    bool wanted = true; ///< false: it must not be so
    friend bool operator==(const Evidenced&, const Evidenced&) = default;
};

struct WithheldFrom {
    FieldPath field;
    QString reader; ///< as a word, which lint knows to be a reader outside
    friend bool operator==(const WithheldFrom&, const WithheldFrom&) = default;
};

/// A named conclusion of the same regime.
struct Holds {
    QString conclusion;
    friend bool operator==(const Holds&, const Holds&) = default;
};

} // namespace ask

/// A closed tree of questions about the dossier's facts. There is no "true by accident": unknown
/// words are errors of the pack. Who reads a condition visits its kind, so that one more word does
/// not compile until everybody knows it. Immutable value; any thread.
class Condition {
public:
    using Kind = std::variant<ask::Always,
                              ask::All,
                              ask::Any,
                              ask::Not,
                              ask::Is,
                              ask::IsOneOf,
                              ask::Comparison,
                              ask::SumComparison,
                              ask::Answered,
                              ask::Unknown,
                              ask::Evidenced,
                              ask::WithheldFrom,
                              ask::Holds>;

    Kind kind = ask::Always{};

    [[nodiscard]] bool isAlways() const { return std::holds_alternative<ask::Always>(kind); }

    /// Facts that the answer depends on (not those behind conclusions).
    [[nodiscard]] QList<FieldPath> fields() const;
    [[nodiscard]] QStringList conclusions() const;

    friend bool operator==(const Condition&, const Condition&) = default;
};

} // namespace vitrine
