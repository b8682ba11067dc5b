// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/catalogue/Condition.h"
#include "model/core/FieldPath.h"
#include "model/regime/Severity.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace vitrine {

/// Speaks of a fact where the condition holds.
struct ConditionRule {
    Condition when;
};

/// Speaks of each row of which the condition holds.
struct RowRule {
    Condition when;
};

/// One factor of an estimate: a number, a fact, or a column (its sum).
struct Factor {
    QString number = {};
    FieldPath fact = {};
    QString otherwise = {}; ///< decimal where the fact is not told; empty: the rule is silent
    QString unit = {};      ///< in which the fact counts; empty = its only one
    Condition rows = {};    ///< of a column: of these rows
};

/// Speaks of a figure that lies too far from a product.
struct EstimateRule {
    QString unit = {}; ///< in which the figure counts; empty = its only one
    QList<Factor> factors = {};
    QString within = {};    ///< share of the product
    bool onlyBelow = false; ///< more than the product is nothing to speak of
    Condition when = {};
};

/// Speaks of a row that has more than a share of the sum of its group.
struct ShareRule {
    FieldPath of = {};    ///< column of amounts
    FieldPath by = {};    ///< column that makes groups; empty = one group
    QString above = {};   ///< the share
    Condition among = {}; ///< of which rows the sum is
    Condition when = {};  ///< of the row
};

/// Speaks of a table that has fewer rows than a share of a number, or more rows than the number,
/// where the condition holds.
struct LengthRule {
    FieldPath of = {};    ///< the number
    QString atLeast = {}; ///< share of it; empty: the number is the most there can be
    QString atMost = {};  ///< so many rows are enough; empty = no such number
    Condition when = {};
};

/// Speaks of several choices, or a column of them, that leave one out.
struct CoversRule {
    QStringList choices = {}; ///< empty = all that there are
};

/// Speaks of texts that stand where an answer should.
struct PlaceholderRule {
    QStringList texts = {};   ///< in lower case; "info@": any such address
    QList<FieldPath> in = {}; ///< facts and columns that it looks at, besides `at`
};

/// Speaks of a text that holds one of the phrases, as whole words: words that take a statement
/// back.
struct ContainsRule {
    QStringList texts = {};   ///< in lower case
    QList<FieldPath> in = {}; ///< facts and columns that it looks at
};

/// Speaks of an address that will not lead there for long, or leads to no page of its own.
struct AddressRule {
    QStringList parts = {}; ///< of addresses, in lower case
};

/// Speaks of choices that a fact and a column (or two facts) do not have in common.
struct SameRule {
    FieldPath of = {};
};

/// Speaks of rows that tell the same in one column and something else in another.
struct UniqueRule {
    FieldPath of = {}; ///< what is one thing
    FieldPath by = {}; ///< what it is told under; empty: it may be told once only
};

/// Speaks of a link whose words are an address, and not the one that it leads to.
struct LinkRule {};

/// Speaks of a number of a version that stayed while what the documents of the rule show was told
/// differently: since a saved version of the dossier.
struct VersionRule {};

/// A check that is not "entry is missing". REGIMES.md tells what each kind says. Who reads a rule
/// visits its kind, so that one more kind does not compile until everybody knows it.
struct Rule {
    using Kind = std::variant<ConditionRule,
                              RowRule,
                              EstimateRule,
                              ShareRule,
                              LengthRule,
                              CoversRule,
                              PlaceholderRule,
                              ContainsRule,
                              AddressRule,
                              SameRule,
                              UniqueRule,
                              LinkRule,
                              VersionRule>;

    QString id; ///< "v.14"
    Severity severity = Severity::Warning;
    FieldPath at = {};          ///< where it is shown; CoversRule, SameRule and rules about texts:
                                ///< or a column; rules about texts: or empty, which is everywhere,
                                ///< or where they say
    QStringList documents = {}; ///< that it concerns; empty = all of the regime
    QString provision = {};
    Standing standing = Standing::Primary;
    Kind kind = ConditionRule{};
    // Texts: "<regime>:rule.<id>.message", ".why", ".fix"
};

} // namespace vitrine
