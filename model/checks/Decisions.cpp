// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/Decisions.h"

#include "model/checks/Finding.h"
#include "model/dossier/Dossier.h"
#include "model/dossier/Markup.h"
#include "model/dossier/Overrides.h"
#include "model/dossier/Visibility.h"
#include "model/regime/DocumentView.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// Ids of the conclusions that decide something about a document.
QSet<QString> conclusionsBehind(const Document& document, const Regime& law) {
    QStringList open;
    for (const Duty* duty : law.dutiesOf(document.id))
        open << duty->when.conclusions();
    for (const Section& section : document.sections) {
        open << section.when.conclusions();
        for (const Entry& entry : section.entries) {
            open << entry.requiredWhen.conclusions();
            for (const Shown& shown : entry.shows)
                open << shown.when.conclusions() << shown.rows.conclusions();
        }
    }
    QSet<QString> reached;
    while (!open.isEmpty()) {
        const QString id = open.takeLast();
        if (reached.contains(id))
            continue;
        reached.insert(id);
        for (const Conclusion& conclusion : law.conclusions)
            if (conclusion.id == id)
                open << conclusion.when.conclusions();
    }
    return reached;
}

/// Paths of the facts that a conclusion is drawn from, also by way of others.
QSet<FieldPath> factsBehind(const QString& id, const Regime& law) {
    QSet<FieldPath> facts;
    QSet<QString> reached;
    QStringList open{id};
    while (!open.isEmpty()) {
        const QString next = open.takeLast();
        if (reached.contains(next))
            continue;
        reached.insert(next);
        for (const Conclusion& conclusion : law.conclusions) {
            if (conclusion.id != next)
                continue;
            open << conclusion.when.conclusions();
            for (const FieldPath& read : conclusion.when.fields())
                facts.insert(read.fieldPath());
        }
    }
    return facts;
}

/// What a reader of a document may be told about decisions.
class DecisionTeller {
public:
    DecisionTeller(const Dossier& told,
                   const DocumentView& view,
                   const KeptWords& kept,
                   const Strings& strings)
        : m_told(told)
        , m_view(view)
        , m_kept(kept)
        , m_strings(strings) {}

    /// Does the reader see this fact wholly, and as exactly as it is told?
    [[nodiscard]] bool isSeen(const FieldPath& fact) const {
        if (m_view.audience() == Audience::Internal)
            return true;
        const Answer* told = m_told.answer(fact);
        const Answer* seen = m_view.dossier().answer(fact);
        const bool kept = std::ranges::any_of(m_view.omissions(), [&](const Omission& omission) {
            return omission.path.fieldPath() == fact;
        });
        return !kept && (!told || (seen && seen->state == told->state &&
                                   seen->value == withoutComments(told->value)));
    }

    [[nodiscard]] Decision decision(const QString& what, const Row& row, bool seen) const {
        const QString reason = withoutComments(row.cells.value(u"reason"_s).toText()).simplified();
        const bool quotable = seen && m_kept.in(reason).isEmpty();
        return {
            what, row.cells.value(u"by"_s).toText().simplified(), quotable ? reason : QString()};
    }

    [[nodiscard]] Decision
    accepted(const Finding& finding, const QString& label, const Row& row) const {
        const bool seen = isSeen(finding.path.fieldPath()) && m_kept.in(finding.message).isEmpty();
        return decision(
            m_strings.phrase(seen ? u"document.accepted"_s : u"document.accepted-kept"_s,
                             {seen ? finding.message : label}),
            row,
            seen);
    }

private:
    const Dossier& m_told;
    const DocumentView& m_view;
    const KeptWords& m_kept;
    const Strings& m_strings;
};

} // namespace

QList<Decision> decisionsBehind(const Document& document,
                                const Dossier& whole,
                                const DocumentView& view,
                                const KeptWords& kept,
                                const Library& library,
                                const Strings& strings,
                                const CheckReport* checked) {
    const Dossier told = withoutHidden(whole, library.catalogue());
    const DecisionTeller teller(told, view, kept, strings);
    QList<Decision> decisions;
    const Regime* law = library.regime(document.regime, whole.regimes().value(document.regime));
    const Overrides counting = overridesOf(whole);
    const Table table = whole.overrides();
    const QSet<QString> behind = law ? conclusionsBehind(document, *law) : QSet<QString>();
    for (const Row& row : table.rows) {
        const QString id = row.id.section(u':', 1);
        if (!law || !counting.contains(row.id) || law->conclusionId(id) != row.id ||
            !behind.contains(id))
            continue;
        const QSet<FieldPath> facts = factsBehind(id, *law);
        const bool seen =
            std::ranges::all_of(facts, [&](const FieldPath& fact) { return teller.isSeen(fact); });
        const QString what = strings.text(
            law->key(u"conclusion."_s + id + u'.' + truthWord(counting.value(row.id).truth)));
        decisions << teller.decision(what, row, seen);
    }
    if (!checked)
        return decisions;
    const QMap<QString, Row> waivers = whole.waivers();
    for (const Finding& finding : checked->findings) {
        const Field* field = library.catalogue().field(finding.path);
        if (!finding.waived || !finding.documents.contains(document.id) || !field)
            continue;
        decisions << teller.accepted(
            finding, strings.text(field->key(u"label"_s)), waivers.value(finding.id()));
    }
    return decisions;
}

} // namespace vitrine
