// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/CheckPlan.h"
#include "model/checks/Finding.h"
#include "model/dossier/Dossier.h"

#include <QSet>

namespace vitrine {

/// Order of a report: by path, then rule.
[[nodiscard]] bool comesBefore(const Finding& a, const Finding& b);

/// What an answer amounts to when required facts are counted.
struct CountedAnswer {
    bool told = false;
    bool unknown = false;
    bool notApplicable = false;
    bool reasonMissing = false;
    friend bool operator==(const CountedAnswer&, const CountedAnswer&) = default;
};

[[nodiscard]] CountedAnswer countedAnswer(const Answer* answer);

/// A table some row of which has a cell open that every row must have.
[[nodiscard]] bool holdsOpenCells(const Field& field, const Answer* answer);

/// The checks of one answer by itself: its form, its rows, its evidence, its length.
class FactChecks {
public:
    FactChecks(const CheckPlan& plan, const Strings& strings, const QSet<QString>& evidence)
        : m_plan(plan)
        , m_strings(strings)
        , m_evidence(evidence) {}

    /// Findings at the field as a whole.
    [[nodiscard]] QList<Finding> ofAnswer(const Field& field, const Answer& answer) const;
    /// Findings at one row and its cells, sorted. Depends on nothing but the row and the evidence's
    /// ids.
    [[nodiscard]] QList<Finding> ofRow(const Field& field, const Row& row) const;
    /// An answer to a question that the catalogue does not know.
    [[nodiscard]] Finding unknownField(const FieldPath& path) const;

    [[nodiscard]] QString label(const Field& field) const;

private:
    [[nodiscard]] Finding
    finding(const Field& field, const QString& rule, const FieldPath& path) const;
    void checkEvidence(QList<Finding>& findings, const Field& field, const Answer& answer) const;
    void checkComments(QList<Finding>& findings, const Field& field, const Answer& answer) const;
    void checkLength(QList<Finding>& findings, const Field& field, const Answer& answer) const;
    [[nodiscard]] bool isDangling(const Value& value, FieldType type) const;

    const CheckPlan& m_plan;
    const Strings& m_strings;
    const QSet<QString>& m_evidence;
};

/// Does this answer name evidence, so that it is to be looked at again when the evidence changes?
[[nodiscard]] bool mentionsEvidence(const Field& field, const Answer& answer);

} // namespace vitrine
