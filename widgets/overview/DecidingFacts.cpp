// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/overview/DecidingFacts.h"

#include <algorithm>
#include <functional>
#include <set>

namespace vitrine {

namespace {

void collect(const Reason& reason, std::set<FieldPath>& open) {
    // What is decided waits for nothing that is below it.
    if (reason.truth != Truth::Undetermined)
        return;
    if (!reason.path.isEmpty())
        open.insert(reason.path.fieldPath());
    for (const Reason& part : reason.parts)
        collect(part, open);
}

} // namespace

QList<DecidingFact>
decidingFacts(const CheckReport& report, const Dossier& dossier, const Library& library) {
    QMap<FieldPath, QStringList> waiting;
    for (auto it = report.applicability.cbegin(); it != report.applicability.cend(); ++it) {
        std::set<FieldPath> open;
        collect(it->reason, open);
        for (const FieldPath& path : open)
            waiting[path].append(it.key());
    }
    QList<DecidingFact> facts;
    const auto take = [&](const FieldPath& path) {
        const QStringList documents = waiting.take(path);
        const Answer* answer = dossier.answer(path);
        if (!documents.isEmpty() && (!answer || answer->state == AnswerState::Answered))
            facts.append({path, documents});
    };
    for (const Regime* regime : library.regimesOf(dossier)) {
        for (const InterviewStep& step : regime->interview) {
            for (const FieldPath& path : step.fields)
                take(path);
        }
    }
    for (const FieldPath& path : waiting.keys())
        take(path);
    std::ranges::stable_sort(
        facts, std::greater<>(), [](const DecidingFact& fact) { return fact.documents.size(); });
    return facts;
}

} // namespace vitrine
