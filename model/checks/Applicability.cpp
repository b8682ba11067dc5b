// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/Applicability.h"

#include "model/dossier/Dossier.h"
#include "model/dossier/Threshold.h"
#include "model/dossier/Visibility.h"
#include "model/regime/Conclusions.h"
#include "model/regime/Library.h"

#include <algorithm>
#include <utility>
#include <variant>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// A day of a month: nobody is late on the first of them, nobody throws away too early on the last.
using DayOfMonth = QDate (*)(const QString&);

QDate countedDay(const CountedDay& day, const Dossier& dossier, DayOfMonth dayOfMonth) {
    if (day.after.isEmpty())
        return day.date;
    return dayOfMonth(dossier.value(day.after).toText())
        .addYears(day.years)
        .addMonths(day.months)
        .addDays(day.days);
}

/// The day, if it is sure: what may hold it back is known, or comes before it anyway.
std::optional<QDate> dayOf(const DutyDay& told,
                           const Dossier& dossier,
                           const DrawnConclusions& drawn,
                           DayOfMonth dayOfMonth) {
    QDate day = countedDay(told, dossier, dayOfMonth);
    if (!day.isValid())
        return std::nullopt;
    QList<QDate> open;
    for (const DayFloor& floor : told.notBefore) {
        const Truth holds = evaluate(floor.when, dossier, &drawn);
        if (holds == Truth::No)
            continue;
        const QDate floorDay = countedDay(floor.day, dossier, dayOfMonth);
        if (holds == Truth::Undetermined)
            open << floorDay;
        else if (!floorDay.isValid())
            return std::nullopt;
        else
            day = std::max(day, floorDay);
    }
    const auto mayMove = [&](const QDate& other) { return !other.isValid() || other > day; };
    return std::ranges::any_of(open, mayMove) ? std::nullopt : std::optional(day);
}

QString dutyPhrase(Truth truth, bool expected) {
    return truth == Truth::Yes  ? (expected ? u"explain.duty-expected"_s : u"explain.duty-yes"_s)
           : truth == Truth::No ? u"explain.duty-no"_s
                                : u"explain.duty-undetermined"_s;
}

/// A duty, and why it is as it is.
struct Judged {
    const Duty* duty;
    Reason why;
};

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

/// Does a No follow from what was \a said already? Of several things that are all needed, one that
/// fails is enough.
bool isExplained(const Condition& condition, const Reason& why, const QList<Reason>& said) {
    const auto* all = std::get_if<ask::All>(&condition.kind);
    const auto* any = std::get_if<ask::Any>(&condition.kind);
    if (!all && !any)
        return said.contains(why);
    const QList<Condition>& parts = all ? all->parts : any->parts;
    const auto isPart = [&](qsizetype i) {
        return why.parts.at(i).truth == Truth::No &&
               isExplained(parts.at(i), why.parts.at(i), said);
    };
    qsizetype explained = 0;
    for (qsizetype i = 0; i < parts.size(); ++i)
        explained += isPart(i) ? 1 : 0;
    return all ? explained > 0 : explained == parts.size();
}

/// Why none of the duties applies. The last one, which the others are special cases of, speaks
/// first; another one has something to add only where its No is not told by that.
QList<Reason> reasonsOfNo(QList<Judged> duties) {
    QList<Reason> reasons;
    QList<Reason> said;
    for (auto it = duties.rbegin(); it != duties.rend(); ++it)
        if (!isExplained(it->duty->when, it->why, said) && leaveUnsaid(it->why, said))
            reasons << std::move(it->why);
    return reasons;
}

/// The reasons of those that came out like this, each said once.
QList<Reason> reasonsOf(Truth truth, QList<Judged> duties) {
    QList<Reason> reasons;
    QList<Reason> said;
    for (Judged& judged : duties)
        if (judged.why.truth == truth && leaveUnsaid(judged.why, said))
            reasons << std::move(judged.why);
    return reasons;
}

/// Different texts, in their order.
QString joined(QStringList texts, const QString& between) {
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts.join(between);
}

/// A day that all the duties name; nothing where they differ or one names none: which of them it
/// is, is not known.
std::optional<QDate> sureDay(const QList<const Duty*>& duties,
                             std::optional<DutyDay> Duty::*day,
                             const Dossier& dossier,
                             const DrawnConclusions& drawn,
                             DayOfMonth dayOfMonth) {
    std::optional<QDate> sure;
    for (const Duty* duty : duties) {
        const auto& told = duty->*day;
        const auto itsDay = told ? dayOf(*told, dossier, drawn, dayOfMonth) : std::nullopt;
        if (!itsDay || (sure && *sure != *itsDay))
            return std::nullopt;
        sure = itsDay;
    }
    return sure;
}

/// What these duties say besides whether they apply; where it is open which of them it is, what
/// each says.
void tell(Applicability& result,
          const QList<const Duty*>& duties,
          const Regime& law,
          const Dossier& dossier,
          const DrawnConclusions& drawn,
          const Strings& strings) {
    const auto text = [&](const QString& which) {
        QStringList texts;
        for (const Duty* duty : duties)
            texts << strings.optional(law.key(u"duty."_s + duty->id + u'.' + which));
        return joined(texts, u" · "_s);
    };
    QStringList provisions;
    for (const Duty* duty : duties)
        provisions << duty->provision.split(u"; "_s);
    result.provision = strings.citation(joined(provisions, u"; "_s));
    result.to = text(u"to"_s);
    if (result.due == Truth::No)
        return;
    result.by = text(u"by"_s);
    result.kept = text(u"kept"_s);
    result.dueOn = sureDay(duties, &Duty::due, dossier, drawn, firstDayOf);
    result.keptUntil = sureDay(duties, &Duty::keep, dossier, drawn, lastDayOf);
}

} // namespace

Applicability applicabilityOf(const Document& document,
                              const Regime& law,
                              const Dossier& dossier,
                              const DrawnConclusions& drawn,
                              const Catalogue& catalogue,
                              const Strings& strings) {
    const QString title = strings.text(document.key(u"title"_s));
    Applicability result;
    result.document = document.id;
    result.due = Truth::No;
    QList<Judged> judged; // up to the first that is Yes
    for (const Duty* duty : law.dutiesOf(document.id)) {
        if (result.due == Truth::Yes)
            break;
        judged.append({duty, explain(duty->when, dossier, catalogue, strings, &drawn)});
        result.due = std::max(result.due, judged.last().why.truth);
    }
    if (judged.isEmpty()) {
        result.reason = {Truth::No, strings.phrase(u"explain.duty-none"_s, {title})};
        return result;
    }
    QList<const Duty*> speaking;
    for (const Judged& each : std::as_const(judged))
        if (each.why.truth != Truth::No)
            speaking << each.duty;
    const bool none = speaking.isEmpty();
    if (none)
        speaking << judged.last().duty;
    tell(result, speaking, law, dossier, drawn, strings);
    result.expected =
        std::ranges::all_of(speaking, [](const Duty* duty) { return duty->expected; });
    result.reason = {result.due,
                     strings.phrase(dutyPhrase(result.due, result.expected), {title}),
                     {},
                     result.provision,
                     none ? reasonsOfNo(judged) : reasonsOf(result.due, judged)};
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
