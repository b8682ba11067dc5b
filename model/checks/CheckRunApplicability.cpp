// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a CheckRun says about who is bound: conclusions, duties, and how much each document matters.

#include "model/checks/CheckRun.h"

#include <algorithm>

namespace vitrine {

/// What follows from the facts, and what depends on a conclusion that comes out otherwise.
void CheckRun::conclude(int regime, QSet<FieldPath>& dirty) {
    const Regime& law = *m_plan.regimes.at(regime);
    DrawnConclusions& before = m_drawn[static_cast<std::size_t>(regime)];
    DrawnConclusions drawn =
        explainConclusions(law, m_dossier, m_overrides, m_library.catalogue(), m_strings);
    for (const Conclusion& conclusion : law.conclusions) {
        const Reason& reason = *drawn.conclusion(conclusion.id);
        const QString id = law.conclusionId(conclusion.id);
        const Reason* known = before.conclusion(conclusion.id);
        if (!known || known->truth != reason.truth)
            dirty += m_plan.onConclusion.value(id).fields;
        m_report.conclusions.insert(id, reason);
    }
    before = std::move(drawn);
}

void CheckRun::judgeDuties(int regime, QSet<FieldPath>& dirty) {
    for (const PlannedDocument& planned : std::as_const(m_plan.documents))
        if (planned.regime == regime)
            m_report.applicability.insert(planned.document->id,
                                          applicabilityOf(*planned.document,
                                                          *m_plan.regimes.at(regime),
                                                          m_dossier,
                                                          drawnBy(regime),
                                                          m_library.catalogue(),
                                                          m_strings));
    weighDocuments(regime, dirty);
}

void CheckRun::weighDocuments(int regime, QSet<FieldPath>& dirty) {
    const auto due = [&](const PlannedDocument& planned) {
        return m_report.applicability.value(planned.document->id).due;
    };
    const bool someDue = std::ranges::any_of(m_plan.documents, [&](const PlannedDocument& planned) {
        return planned.regime == regime && due(planned) != Truth::No;
    });
    for (int d = 0; d < m_plan.documents.size(); ++d) {
        const PlannedDocument& planned = m_plan.documents.at(d);
        if (planned.regime != regime)
            continue;
        const bool voluntary = planned.duties.isEmpty() || !someDue;
        const Weight weight = due(planned) == Truth::Yes            ? Weight::Due
                              : due(planned) == Truth::Undetermined ? Weight::Possible
                              : voluntary                           ? Weight::Voluntary
                                                                    : Weight::None;
        if (std::exchange(m_weights[d], weight) == weight)
            continue;
        dirty += planned.fields;
        if (planned.everyField)
            for (auto it = m_dossier.answers().keyBegin(); it != m_dossier.answers().keyEnd(); ++it)
                dirty.insert(*it);
    }
}

} // namespace vitrine
