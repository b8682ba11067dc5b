// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/catalogue/Catalogue.h"
#include "model/catalogue/Strings.h"
#include "model/core/Measures.h"
#include "model/dossier/Dossier.h"
#include "model/dossier/Evaluation.h"
#include "model/regime/Rule.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace vitrine {

/// What the rules of a regime find in the facts, whatever the documents. Exact decimal arithmetic;
/// what a rule needs and nobody told at all makes it silent; what is told in part makes it say
/// that it cannot decide.
class RuleChecks {
public:
    RuleChecks(const Catalogue& catalogue, const Strings& strings, const Dossier& dossier)
        : m_catalogue(catalogue)
        , m_strings(strings)
        , m_dossier(dossier) {}

    /// A rule that speaks of a fact as a whole: where it finds something, the words for %1 (may be
    /// empty).
    [[nodiscard]] std::optional<QString> ofFact(const Rule&, const ConditionContext*) const;

    /// A sum of figures, of which some may be bounds.
    struct Total {
        QString least = QStringLiteral("0");
        QString most = QStringLiteral("0"); ///< of those that have an upper end
        int rows = 0;
        int endless = 0; ///< rows that are told by a lower bound
    };

    /// Sums of a column, by the unit that all of a dimension have in common.
    using Totals = QHash<QString, Total>;

    /// What a ShareRule compares a row with: sums over the rows that may count. Of a group that
    /// holds a row without a figure the sum of the others is known; of a group in units that cannot
    /// be compared, that in the unit of most rows.
    struct Sums {
        QHash<QString, Totals> groups = {};
        Totals anywhere = {};            ///< of rows that may belong to any group
        QSet<QString> counted = {};      ///< ids of rows that are in a sum
        QSet<QString> severalTimes = {}; ///< of a UniqueRule: what is told more than once
    };

    [[nodiscard]] Sums sumsOf(const Rule&, const ConditionContext*) const;
    /// A rule that speaks of rows: does it find something in this one? \a sums: as above.
    [[nodiscard]] bool ofRow(const Rule&, const Row&, const Sums&, const ConditionContext*) const;

    /// Rows because of which a rule cannot decide: their figure is missing, is in a unit that
    /// cannot be compared, or is a bound that leaves it open.
    struct OpenRows {
        FieldPath column = {};
        QStringList rows = {}; ///< as they are called
    };

    /// What a sum or a share lacks, where the rule has not spoken; nullopt where it lacks nothing,
    /// or where nothing of what it needs is told: that is missed elsewhere.
    [[nodiscard]] std::optional<OpenRows> openRowsOf(const Rule&, const ConditionContext*) const;

private:
    /// What a fact, or a column in all its rows, has.
    struct Choices {
        QSet<QString> told = {};
        bool areUnderstood = true; ///< what is no choice is left out
        bool areWhole = true;      ///< every row says it, and is understood
    };

    [[nodiscard]] std::optional<QString>
    find(const EstimateRule&, const FieldPath& at, const ConditionContext*) const;
    [[nodiscard]] std::optional<QString>
    find(const LengthRule&, const FieldPath& at, const ConditionContext*) const;
    [[nodiscard]] std::optional<QString> find(const CoversRule&, const FieldPath& at) const;
    [[nodiscard]] std::optional<QString> find(const SameRule&, const FieldPath& at) const;
    [[nodiscard]] Sums sumsOf(const UniqueRule&, const FieldPath& table) const;
    [[nodiscard]] Sums
    sumsOf(const ShareRule&, const FieldPath& table, const ConditionContext*) const;
    [[nodiscard]] std::optional<Extent> extentOf(const Factor&, const ConditionContext*) const;
    [[nodiscard]] Truth counts(const Factor&, const Row&, const ConditionContext*) const;
    [[nodiscard]] QString groupOf(const Row&, const ShareRule&) const;
    [[nodiscard]] std::optional<Truth>
    isAboveShare(const Row&, const ShareRule&, const Sums&) const;
    [[nodiscard]] Choices choicesIn(const FieldPath& at) const;
    [[nodiscard]] std::optional<OpenRows>
    openRowsOf(const ShareRule&, const Rule&, const ConditionContext*) const;
    [[nodiscard]] std::optional<OpenRows>
    openRowsOf(const EstimateRule&, const FieldPath& at, const ConditionContext*) const;
    [[nodiscard]] QString rowName(const FieldPath& table, const Row&) const;
    [[nodiscard]] QString valuesInWords(const FieldPath& at, const QSet<QString>& values) const;
    [[nodiscard]] QString choiceInWords(const FieldPath& at, const QString& choice) const;

    const Catalogue& m_catalogue;
    const Strings& m_strings;
    const Dossier& m_dossier;
};

} // namespace vitrine
