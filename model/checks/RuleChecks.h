// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/catalogue/Catalogue.h"
#include "model/catalogue/Strings.h"
#include "model/dossier/Dossier.h"
#include "model/dossier/Evaluation.h"
#include "model/regime/Rule.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace vitrine {

/// What the rules of a regime find in the facts, whatever the documents. Exact decimal arithmetic;
/// what a rule needs and nobody told makes it silent.
class RuleChecks {
public:
    RuleChecks(const Catalogue& catalogue, const Strings& strings, const Dossier& dossier)
        : m_catalogue(catalogue)
        , m_strings(strings)
        , m_dossier(dossier) {}

    /// A rule that speaks of a fact as a whole: where it finds something, the words for %1 (may be
    /// empty).
    [[nodiscard]] std::optional<QString> ofFact(const Rule&, const ConditionContext*) const;

    /// Sums of a column over the rows of each group that a ShareRule counts; groups whose sum is
    /// not known are not in it. Of a UniqueRule, what is told more than once.
    using Sums = QHash<QString, QString>;
    [[nodiscard]] Sums sumsOf(const Rule&, const ConditionContext*) const;
    /// A rule that speaks of rows: does it find something in this one? \a sums: as above.
    [[nodiscard]] bool ofRow(const Rule&, const Row&, const Sums&, const ConditionContext*) const;

private:
    [[nodiscard]] std::optional<QString>
    find(const EstimateRule&, const FieldPath& at, const ConditionContext*) const;
    [[nodiscard]] std::optional<QString>
    find(const LengthRule&, const FieldPath& at, const ConditionContext*) const;
    [[nodiscard]] std::optional<QString> find(const CoversRule&, const FieldPath& at) const;
    [[nodiscard]] std::optional<QString> find(const SameRule&, const FieldPath& at) const;
    [[nodiscard]] Sums sumsOf(const UniqueRule&, const FieldPath& table) const;
    [[nodiscard]] Sums
    sumsOf(const ShareRule&, const FieldPath& table, const ConditionContext*) const;
    [[nodiscard]] QString amountOf(const Factor&) const;
    [[nodiscard]] QString valuesInWords(const FieldPath& at, const QSet<QString>& values) const;
    [[nodiscard]] QString choiceInWords(const FieldPath& at, const QString& choice) const;

    const Catalogue& m_catalogue;
    const Strings& m_strings;
    const Dossier& m_dossier;
};

} // namespace vitrine
