// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/find/FindIndex.h"

#include "model/checks/Checker.h"
#include "model/dossier/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

// A long answer is found by its beginning; searching whole texts is the job of Find in the editor.
constexpr qsizetype searchedAnswer = 400;

QList<Place> placesOfFact(const Field& field,
                          const Dossier& dossier,
                          const Library& library,
                          const Strings& strings) {
    const QString category = strings.text(field.category + u".label"_s);
    const QString label = strings.text(field.key(u"label"_s));
    Place fact{Place::Kind::Fact, label, category, field.path()};
    QStringList words{label, strings.optional(field.key(u"question"_s)), field.path().toString()};
    if (const Answer* answer = dossier.answer(field.path()))
        words.append(answerInWords(answer, field, strings).left(searchedAnswer));
    fact.words = words.join(u'\n').toLower();

    QList<Place> places{fact};
    QStringList seen;
    for (const Asked& asked : askedBy(field.path(), dossier, library)) {
        if (seen.contains(asked.entry->provision))
            continue;
        seen.append(asked.entry->provision);
        const QString document = strings.text(asked.document->key(u"title"_s));
        const QString cited = strings.citation(asked.entry->provision);
        // Who knows the law in English finds it too.
        places.append({Place::Kind::Provision,
                       cited,
                       label + u" · "_s + document,
                       field.path(),
                       (cited + u' ' + asked.entry->provision + u' ' + document).toLower()});
    }
    return places;
}

int rank(const Place& place, const QString& whole, const QStringList& words) {
    for (const QString& word : words) {
        if (!place.words.contains(word))
            return -1;
    }
    const QString title = place.title.toLower();
    const int kind = static_cast<int>(place.kind);
    if (title == whole)
        return kind;
    if (title.startsWith(whole))
        return 10 + kind;
    const bool inTitle = std::all_of(
        words.begin(), words.end(), [&title](const QString& w) { return title.contains(w); });
    return (inTitle ? 20 : 40) + kind;
}

} // namespace

FindIndex::FindIndex(const Dossier& dossier,
                     const Library& library,
                     const Strings& strings,
                     const CheckReport& report) {
    for (const Category& category : library.catalogue().categories()) {
        const QString label = strings.text(category.id + u".label"_s);
        const QString summary = strings.optional(category.id + u".summary"_s);
        m_places.append({Place::Kind::Category,
                         label,
                         summary,
                         FieldPath(category.id, {}),
                         (label + u' ' + summary).toLower()});
        for (const Field& field : category.fields) {
            // What is hidden and kept is found where it is said to be kept.
            if (dossier.answer(field.path()) || !isHidden(field, dossier, library.catalogue()))
                m_places.append(placesOfFact(field, dossier, library, strings));
        }
    }
    for (const Finding& finding : report.findings) {
        if (finding.waived)
            continue;
        const Field* field = library.catalogue().field(finding.path);
        const QString where = field ? strings.text(field->key(u"label"_s)) : QString();
        m_places.append(
            {Place::Kind::Finding,
             finding.message,
             finding.provision.isEmpty() ? where : where + u" · "_s + finding.provision,
             finding.path,
             (finding.message + u' ' + finding.provision + u' ' + finding.rule).toLower()});
    }
}

QList<Place> FindIndex::search(const QString& text, int limit) const {
    const QString whole = text.simplified().toLower();
    const QStringList words = whole.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QList<std::pair<int, const Place*>> hits;
    for (const Place& place : m_places) {
        if (const int r = rank(place, whole, words); r >= 0)
            hits.append({r, &place});
    }
    std::stable_sort(
        hits.begin(), hits.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<Place> result;
    for (const auto& [r, place] : std::as_const(hits)) {
        if (result.size() == limit)
            break;
        result.append(*place);
    }
    return result;
}

} // namespace vitrine
