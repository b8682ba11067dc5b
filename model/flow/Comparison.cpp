// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/flow/Comparison.h"

#include "model/catalogue/Strings.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

bool isSeenByPublic(const Change& change, const Field* field) {
    const auto seen = [field](const std::optional<Answer>& answer) {
        if (!answer)
            return false;
        return answer->audience ? *answer->audience == Audience::Public
                                : field && field->audience == Audience::Public;
    };
    return seen(change.before) || seen(change.after);
}

} // namespace

int Comparison::categories() const {
    QSet<QString> ids;
    for (const FactComparison& fact : facts)
        ids.insert(fact.path.category());
    return static_cast<int>(ids.size());
}

int Comparison::publicFacts() const {
    return static_cast<int>(std::count_if(
        facts.begin(), facts.end(), [](const FactComparison& fact) { return fact.isPublic; }));
}

Comparison compare(const Dossier& before,
                   const Dossier& after,
                   const Catalogue& catalogue,
                   const Strings& strings,
                   const QList<ChangeLine>& reviews) {
    Comparison result;
    for (const Change& change : diff(before, after)) {
        FactComparison fact;
        fact.path = change.path;
        fact.lines = describe(change, catalogue, strings, before, after);
        fact.before = change.before;
        const Field* field = catalogue.field(change.path);
        fact.isPublic = isSeenByPublic(change, field);
        fact.category = fact.lines.isEmpty() ? change.path.category() : fact.lines.first().category;
        fact.field = fact.lines.isEmpty() ? change.path.toString() : fact.lines.first().field;
        result.facts.append(fact);
    }
    QHash<QString, int> place;
    for (const Category& category : catalogue.categories())
        place.insert(category.id, static_cast<int>(place.size()));
    const int last = static_cast<int>(place.size());
    std::stable_sort(result.facts.begin(),
                     result.facts.end(),
                     [&](const FactComparison& a, const FactComparison& b) {
                         return place.value(a.path.category(), last) <
                                place.value(b.path.category(), last);
                     });
    if (!reviews.isEmpty()) {
        const ChangeLine& first = reviews.first();
        FactComparison fact{first.path, first.category, first.field};
        fact.lines = reviews;
        fact.isOfDossier = false;
        result.facts.append(fact);
    }
    return result;
}

} // namespace vitrine
