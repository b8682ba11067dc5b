// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/PremiseEffects.h"

#include "model/checks/Checker.h"

namespace vitrine {

namespace {

/// The keys of both, sorted.
template <class T>
QStringList keysOf(const QMap<QString, T>& a, const QMap<QString, T>& b) {
    QStringList keys = a.keys() + b.keys();
    keys.sort();
    keys.removeDuplicates();
    return keys;
}

Applicability at(const QMap<QString, Applicability>& all, const QString& document) {
    const auto it = all.constFind(document);
    return it == all.constEnd() ? Applicability{.document = document, .due = Truth::No} : *it;
}

/// The reasons may read otherwise, and nothing follows from it.
bool saysTheSame(const Applicability& a, const Applicability& b) {
    const bool speaks = a.due != Truth::No; // the words of a duty that nobody has
    return a.due == b.due && a.dueOn == b.dueOn &&
           (!speaks || (a.to == b.to && a.by == b.by && a.provision == b.provision));
}

} // namespace

PremiseEffects effectsBetween(const CheckReport& before, const CheckReport& after) {
    PremiseEffects effects;
    for (const QString& id : keysOf(before.conclusions, after.conclusions)) {
        const Reason was = before.conclusions.value(id, Reason{Truth::No, {}});
        const Reason is = after.conclusions.value(id, Reason{Truth::No, {}});
        if (was.truth != is.truth)
            effects.conclusions.append({id, was, is});
    }
    for (const QString& id : keysOf(before.applicability, after.applicability)) {
        const Applicability was = at(before.applicability, id);
        const Applicability is = at(after.applicability, id);
        if (!saysTheSame(was, is))
            effects.documents.append({id, was, is});
    }
    return effects;
}

PremiseEffects effectsOf(const QList<Change>& changes,
                         const Dossier& dossier,
                         const CheckReport& before,
                         const Library& library,
                         const Strings& strings) {
    return effectsBetween(before, check(apply(changes, dossier), library, strings));
}

} // namespace vitrine
