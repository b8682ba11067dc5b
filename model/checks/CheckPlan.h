// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/RuleChecks.h"
#include "model/checks/TextSearch.h"
#include "model/regime/Library.h"

#include <QHash>
#include <QSet>

namespace vitrine {

/// One entry of one document that shows a fact.
struct Demand {
    int document = 0; ///< index into CheckPlan::documents
    const Section* section = nullptr;
    const Entry* entry = nullptr;
    const Shown* shown = nullptr;
};

struct PlannedDocument {
    int regime = 0; ///< index into CheckPlan::regimes
    const Document* document = nullptr;
    QList<const Duty*> duties = {}; ///< empty: nobody demands it
    // Of many edits:
    QSet<FieldPath> fields = {}; ///< whose findings depend on whether it is due
    bool everyField = false;     ///< the same for all that are told
};

struct PlannedRule {
    int regime = 0;
    const Rule* rule = nullptr;
    QList<int> documents = {}; ///< that it concerns
};

/// A rule that looks for something in texts.
struct PlannedTexts {
    int rule = 0; ///< index into CheckPlan::rules
    TextSearch search;
};

/// What has to be looked at again when a fact or a conclusion changes.
struct Dependents {
    QSet<FieldPath> fields = {};
    QSet<int> regimes = {}; ///< whose conclusions or duties read it
};

/// The widest reader for whom a document has this entry, and who does not see the fact unless the
/// user says so; nullopt if all do.
[[nodiscard]] std::optional<Audience> readerKeptOut(const Document&, const Entry&, const Field&);

/// What is checked for a dossier's regimes, and what depends on what. Says nothing about the
/// answers, so it stays the same until the regimes change. Points into the Library, which must
/// outlive it.
struct CheckPlan {
    /// For one check nobody has to know what depends on what.
    enum class Purpose { OneCheck, ManyEdits };

    CheckPlan() = default;
    CheckPlan(const Library&, const QList<const Regime*>&, Purpose = Purpose::ManyEdits);

    QList<const Regime*> regimes;
    QList<PlannedDocument> documents; ///< in the order of regimes and documents
    QList<PlannedRule> rules;
    QHash<FieldPath, QList<Demand>> shown;   ///< every entry that shows a fact
    QHash<FieldPath, QList<Demand>> demands; ///< those that need it, in the order of documents
    QHash<FieldPath, QList<Demand>> refused; ///< entries in which nothing may be withheld
    QHash<FieldPath, QList<Demand>>
        narrow; ///< entries some of whose readers do not see it by default
    QHash<FieldPath, QStringList> shownIn;   ///< document ids, sorted
    QHash<FieldPath, QList<int>> rulesAt;    ///< that speak of the fact as a whole
    QHash<FieldPath, QList<int>> rowRulesAt; ///< that speak of single rows
    QSet<FieldPath> wholeTables; ///< where a change of one row may change what is said of others
    QHash<FieldPath, QSet<FieldPath>> hides; ///< what a fact may put out of sight, also by others
    QList<PlannedTexts> textRules;
    // Of many edits:
    QHash<FieldPath, Dependents> onField;
    QHash<QString, Dependents> onConclusion; ///< by "<regime>:<conclusion>"

private:
    void addRegime(int index, const Catalogue&);
    void addDocument(int regime, const Document& document, const Catalogue&);
    void addShown(PlannedDocument& planned, const Demand& demand, const Catalogue&);
    void addShown(PlannedDocument& planned,
                  const Demand& demand,
                  const FieldPath& field,
                  const Catalogue&);
    void addHides(const Catalogue&);
    void addSwitches();
    void addRule(int regime, const Rule& rule);
    void findingsDependOn(PlannedDocument& planned, const FieldPath& field) const;
    void dependOn(const FieldPath& read, const FieldPath& dependent);
    void dependOn(const Condition& condition, int regime, const FieldPath& dependent);
    void regimeDependsOn(const Condition& condition, int regime);
    void regimeDependsOn(const DutyDay& day, int regime);
    void regimeDependsOn(const Regime& law, int regime);

    Purpose m_purpose = Purpose::ManyEdits;
};

} // namespace vitrine
