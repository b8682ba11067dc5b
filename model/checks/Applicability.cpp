// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/Applicability.h"

#include "model/dossier/Dossier.h"
#include "model/dossier/Threshold.h"
#include "model/dossier/Visibility.h"
#include "model/regime/Conclusions.h"
#include "model/regime/Library.h"

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

/// What a duty says besides whether it applies.
void tell(Applicability& result,
          const Duty& duty,
          const Regime& law,
          const Dossier& dossier,
          const Strings& strings) {
    result.provision = strings.citation(duty.provision);
    result.to = strings.optional(law.key(u"duty."_s + duty.id + u".to"_s));
    result.by = strings.optional(law.key(u"duty."_s + duty.id + u".by"_s));
    result.kept = strings.optional(law.key(u"duty."_s + duty.id + u".kept"_s));
    if (result.due == Truth::No)
        return;
    if (duty.due)
        result.dueOn = dayOf(*duty.due, dossier);
    if (duty.keep)
        result.keptUntil = dayOf(*duty.keep, dossier);
}

/// Where it is open which of several duties applies, a day is told only if all say the same: else
/// the latest could be taken for the one that holds.
void leaveOpenDays(Applicability& result,
                   const QList<const Duty*>& duties,
                   const Dossier& dossier,
                   const DrawnConclusions& drawn) {
    for (const Duty* duty : duties) {
        if (evaluate(duty->when, dossier, &drawn) == Truth::No)
            continue;
        if ((duty->due ? dayOf(*duty->due, dossier) : std::nullopt) != result.dueOn)
            result.dueOn.reset();
        if ((duty->keep ? dayOf(*duty->keep, dossier) : std::nullopt) != result.keptUntil)
            result.keptUntil.reset();
    }
}

} // namespace

Applicability applicabilityOf(const Document& document,
                              const Regime& law,
                              const Dossier& dossier,
                              const DrawnConclusions& drawn,
                              const Catalogue& catalogue,
                              const Strings& strings) {
    const QList<const Duty*> duties = law.dutiesOf(document.id);
    const QString title = strings.text(document.key(u"title"_s));
    Applicability result;
    result.document = document.id;
    result.due = Truth::No;
    if (duties.isEmpty()) {
        result.reason = {Truth::No, strings.phrase(u"explain.duty-none"_s, {title})};
        return result;
    }
    const Duty* speaking = duties.first();
    QList<Reason> reasons;
    QList<Reason> said;
    for (const Duty* duty : duties) {
        Reason why = explain(duty->when, dossier, catalogue, strings, &drawn);
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
                     strings.phrase(dutyPhrase(result.due), {title}),
                     {},
                     strings.citation(speaking->provision),
                     reasons};
    tell(result, *speaking, law, dossier, strings);
    if (result.due == Truth::Undetermined)
        leaveOpenDays(result, duties, dossier, drawn);
    return result;
}

Applicability applicabilityOf(const Document& document,
                              const Dossier& whole,
                              const Library& library,
                              const Strings& strings) {
    return applicabilityOf(document, whole, overridesOf(whole), library, strings);
}

Applicability applicabilityOf(const Document& document,
                              const Dossier& whole,
                              const Overrides& overrides,
                              const Library& library,
                              const Strings& strings) {
    const Dossier dossier = withoutHidden(whole, library.catalogue());
    for (const Regime* law : library.regimesOf(dossier)) {
        const Document* own = law->document(document.id);
        if (!own)
            continue;
        const Catalogue& catalogue = library.catalogue();
        const DrawnConclusions drawn =
            explainConclusions(*law, dossier, overrides, catalogue, strings);
        return applicabilityOf(*own, *law, dossier, drawn, catalogue, strings);
    }
    return {};
}

QMap<QString, Applicability>
applicabilitiesOf(const Dossier& whole, const Library& library, const Strings& strings) {
    QMap<QString, Applicability> result;
    const Catalogue& catalogue = library.catalogue();
    const Dossier dossier = withoutHidden(whole, catalogue);
    for (const Regime* law : library.regimesOf(dossier)) {
        const DrawnConclusions drawn =
            explainConclusions(*law, dossier, overridesOf(dossier), catalogue, strings);
        for (const Document& document : law->documents)
            result.insert(document.id,
                          applicabilityOf(document, *law, dossier, drawn, catalogue, strings));
    }
    return result;
}

} // namespace vitrine
