// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/CheckPlan.h"
#include "model/checks/FactChecks.h"
#include "model/checks/Finding.h"
#include "model/checks/RuleChecks.h"
#include "model/dossier/Change.h"
#include "model/dossier/Dossier.h"
#include "model/dossier/Evaluation.h"
#include "model/dossier/KeptWords.h"
#include "model/dossier/Overrides.h"
#include "model/regime/Conclusions.h"

#include <vector>

namespace vitrine {

/// What is wrong with the rules that a dossier follows: unknown ones, other versions.
[[nodiscard]] QList<Finding> regimeFindings(const Dossier&, const Library&, const Strings&);

/// A check under way: the report, and what is needed to bring it up to date. The full pass is a
/// reset(); an update() refreshes only the fields that depend on what changed, by the same code.
///
/// The findings of a field are one run in the sorted list: first those at the field as a whole,
/// then those of its rows. A refresh replaces such runs, so the list is never sorted again.
class CheckRun {
public:
    CheckRun(const Library& library, Strings strings, CheckPlan::Purpose purpose);

    void reset(const Dossier& dossier);
    /// Not of one check.
    void update(const Dossier& dossier, const QList<Change>& changes);

    [[nodiscard]] const CheckReport& report() const { return m_report; }

private:
    /// How much a document matters for what is missed.
    enum class Weight {
        Due,
        Possible,  ///< not known yet: what is missing is an open question, told as information
        Voluntary, ///< not due, and nothing else of its regime is: what is missing is told as
                   ///< information
        None       ///< not due, while its regime demands other documents
    };

    /// What a field adds to the counts.
    struct FieldState {
        bool hidden = false;
        QList<int> documents = {}; ///< that require it
        bool missed = false;       ///< counts in its category
        CountedAnswer counted = {};
        bool open = false; ///< told, but for cells that every row must have
    };

    void conclude(int regime, QSet<FieldPath>& dirty);
    void judgeDuties(int regime, QSet<FieldPath>& dirty);
    void weighDocuments(int regime, QSet<FieldPath>& dirty);

    [[nodiscard]] FieldState stateOf(const FieldPath& path) const;
    [[nodiscard]] bool isRequired(const Demand& demand) const;
    [[nodiscard]] QList<Finding> headFindings(const FieldPath& path, const FieldState& state) const;
    [[nodiscard]] QList<Finding> rowFindings(const FieldPath& path, const FieldState& state) const;
    [[nodiscard]] QList<Finding> overrideFindings() const;
    [[nodiscard]] QString faultOfOverrideOf(const QString& id) const;
    [[nodiscard]] Finding missing(const Field& field) const;
    [[nodiscard]] std::optional<Finding> keptFinding(const FieldPath& path) const;
    [[nodiscard]] std::optional<Finding> namedFinding(const FieldPath& path) const;
    [[nodiscard]] std::optional<Finding> defaultFinding(const Field& field) const;

    /// A rule of rows that has something to say at all, with what it needs to know of the others.
    struct SpeakingRule {
        const PlannedRule* planned;
        RuleChecks::Sums sums = {};
        Finding finding = {}; ///< without place and message
    };

    [[nodiscard]] bool isTold(const FieldPath& path) const;
    [[nodiscard]] std::optional<Finding> speak(const PlannedRule& planned, bool told) const;
    [[nodiscard]] QString messageOf(const PlannedRule& planned, const QString& word) const;
    [[nodiscard]] std::optional<Finding> openFinding(const PlannedRule& planned) const;
    [[nodiscard]] QList<Finding> ruleFindings(const FieldPath& path, bool hidden) const;
    [[nodiscard]] std::optional<Finding> textFinding(const PlannedTexts& texts,
                                                     const Field& field,
                                                     const FieldPath& path,
                                                     const QString& found) const;
    [[nodiscard]] std::optional<Finding> refusedFinding(const Field& field) const;
    [[nodiscard]] bool isKeptBack(const Demand& demand, const Field& field) const;
    [[nodiscard]] QList<SpeakingRule> rowRulesOf(const FieldPath& path) const;
    [[nodiscard]] QList<Finding>
    findingsOfRow(const Field& field, const Row& row, const QList<SpeakingRule>& rules) const;
    [[nodiscard]] bool dependsAsAWhole(const FieldPath& path, bool changed, bool dependent) const;

    void refresh(const FieldPath& path, const Dossier& before, bool changed, bool allRows);
    void refreshRows(const FieldPath& path, const Dossier& before);
    void replaceState(const FieldPath& path, const FieldState& state);
    void replaceRun(qsizetype begin, qsizetype end, const QList<Finding>& findings);
    [[nodiscard]] qsizetype firstAt(const FieldPath& path) const;
    [[nodiscard]] qsizetype endOfRow(qsizetype begin, const FieldPath& path) const;
    [[nodiscard]] qsizetype endOfField(const FieldPath& path) const;

    void readWaivers();
    void readEvidence();
    void readNamed(QSet<FieldPath>& dirty);
    void waive(Finding& finding) const;
    void waiveAgain();
    void countState(const FieldPath& path, const FieldState& state, int sign);
    void countFinding(const Finding& finding, int sign);

    [[nodiscard]] FactChecks facts() const { return {m_plan, m_strings, m_evidence}; }

    [[nodiscard]] RuleChecks rules() const { return {m_library.catalogue(), m_strings, m_dossier}; }

    [[nodiscard]] const DrawnConclusions& drawnBy(int regime) const {
        return m_drawn[static_cast<std::size_t>(regime)];
    }

    const Library& m_library;
    Strings m_strings;
    CheckPlan::Purpose m_purpose;
    Dossier m_whole;   ///< with what is hidden
    Dossier m_dossier; ///< without: what counts
    CheckPlan m_plan;
    CheckReport m_report;
    std::vector<DrawnConclusions> m_drawn; ///< by regime
    QList<Weight> m_weights;               ///< by document
    QHash<FieldPath, FieldState> m_states;
    QMap<FieldPath, NamedWords> m_named; ///< texts that name what is withheld
    QHash<QString, QString> m_waivers;   ///< finding id → reason
    Overrides m_overrides;
    QSet<QString> m_evidence;
};

} // namespace vitrine
