// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a Pass says about who is bound: conclusions, duties, and how much each document matters.

#include "model/checks/Pass.h"
#include "model/dossier/Evaluation.h"
#include "model/dossier/Threshold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

std::optional<QDate> dayOf(const DutyDay& due, const Dossier& dossier) {
    QDate day = due.date;
    if (!due.after.isEmpty())
        day = lastDayOf(dossier.value(due.after).toText())
                  .addYears(due.years)
                  .addMonths(due.months)
                  .addDays(due.days);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString dutyPhrase(Truth truth) {
    return truth == Truth::Yes  ? u"explain.duty-yes"_s
           : truth == Truth::No ? u"explain.duty-no"_s
                                : u"explain.duty-undetermined"_s;
}

/// Takes out of \a reason what decided and was \a said before; false if nothing new is left.
bool leaveUnsaid(Reason& reason, QList<Reason>& said) {
    const auto decides = [&](const Reason& part) { return part.truth == reason.truth; };
    const bool ties = reason.provision.isEmpty() && std::ranges::any_of(reason.parts, decides);
    if (ties) {
        QList<Reason> left;
        for (Reason& part : reason.parts)
            if (!decides(part) || leaveUnsaid(part, said))
                left << std::move(part);
        reason.parts = std::move(left);
        return std::ranges::any_of(reason.parts, decides);
    }
    if (said.contains(reason))
        return false;
    said << reason;
    return true;
}

} // namespace

/// What the facts say, or what the user says in their place; then the facts are told below it.
Reason Pass::reasonOf(const Conclusion& conclusion, int regime) const {
    const Regime& law = *m_plan.regimes.at(regime);
    const auto words = [&](Truth truth) {
        const QString ending = truth == Truth::Yes  ? u".yes"_s
                               : truth == Truth::No ? u".no"_s
                                                    : u".undetermined"_s;
        return m_strings.text(law.key(u"conclusion."_s + conclusion.id + ending));
    };
    Reason why = explain(conclusion.when,
                         m_dossier,
                         m_library.catalogue(),
                         m_strings,
                         &m_drawn[static_cast<std::size_t>(regime)]);
    const Truth truth = why.truth;
    const QString provision = m_strings.citation(conclusion.provision);
    Reason drawn{truth, words(truth), {}, provision, {std::move(why)}};
    const auto told = m_overrides.constFind(law.conclusionId(conclusion.id));
    if (told == m_overrides.constEnd())
        return drawn;
    drawn.text = m_strings.phrase(u"explain.overridden-facts"_s, {drawn.text});
    drawn.provision.clear();
    return {told->truth,
            m_strings.phrase(u"explain.overridden"_s, {words(told->truth), told->reason}),
            {},
            provision,
            {std::move(drawn)}};
}

void Pass::drawConclusions(int regime, QSet<FieldPath>& dirty) {
    const Regime& law = *m_plan.regimes.at(regime);
    Drawn& drawn = m_drawn[static_cast<std::size_t>(regime)];
    for (const Conclusion& conclusion : law.conclusions) {
        const Reason reason = reasonOf(conclusion, regime);
        const QString id = law.conclusionId(conclusion.id);
        const auto known = drawn.reasons.constFind(conclusion.id);
        if (known == drawn.reasons.constEnd() || known->truth != reason.truth)
            dirty += m_plan.onConclusion.value(id).fields;
        m_report.conclusions.insert(id, reason);
        drawn.reasons.insert(conclusion.id, reason);
    }
}

/// What a duty says besides whether it applies.
void Pass::tell(Applicability& result, const Duty& duty, const Regime& law) const {
    result.provision = m_strings.citation(duty.provision);
    result.to = m_strings.optional(law.key(u"duty."_s + duty.id + u".to"_s));
    result.by = m_strings.optional(law.key(u"duty."_s + duty.id + u".by"_s));
    result.kept = m_strings.optional(law.key(u"duty."_s + duty.id + u".kept"_s));
    if (result.due == Truth::No)
        return;
    if (duty.due)
        result.dueOn = dayOf(*duty.due, m_dossier);
    if (duty.keep)
        result.keptUntil = dayOf(*duty.keep, m_dossier);
}

Applicability Pass::applicabilityOf(const PlannedDocument& planned) const {
    const Document& document = *planned.document;
    const QString title = m_strings.text(document.key(u"title"_s));
    Applicability result;
    result.document = document.id;
    result.due = Truth::No;
    if (planned.duties.isEmpty()) {
        result.reason = {Truth::No, m_strings.phrase(u"explain.duty-none"_s, {title})};
        return result;
    }
    const Duty* speaking = planned.duties.first();
    QList<Reason> reasons;
    QList<Reason> said;
    for (const Duty* duty : planned.duties) {
        Reason why = explain(duty->when,
                             m_dossier,
                             m_library.catalogue(),
                             m_strings,
                             &m_drawn[static_cast<std::size_t>(planned.regime)]);
        if (why.truth > result.due) { // a graver one speaks alone; one that says No adds its No
            result.due = why.truth;
            speaking = duty;
            reasons.clear();
        }
        const bool speaks = result.due == Truth::No ? leaveUnsaid(why, said) : reasons.isEmpty();
        if (why.truth == result.due && speaks)
            reasons << std::move(why);
        if (result.due == Truth::Yes)
            break;
    }
    result.reason = {result.due,
                     m_strings.phrase(dutyPhrase(result.due), {title}),
                     {},
                     m_strings.citation(speaking->provision),
                     reasons};
    tell(result, *speaking, *m_plan.regimes.at(planned.regime));
    return result;
}

void Pass::judgeDuties(int regime, QSet<FieldPath>& dirty) {
    for (const PlannedDocument& planned : std::as_const(m_plan.documents))
        if (planned.regime == regime)
            m_report.applicability.insert(planned.document->id, applicabilityOf(planned));
    weighDocuments(regime, dirty);
}

void Pass::weighDocuments(int regime, QSet<FieldPath>& dirty) {
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
