// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/Regime.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

const Document* Regime::document(const QString& documentId) const {
    const auto it = std::ranges::find(documents, documentId, &Document::id);
    return it == documents.end() ? nullptr : &*it;
}

QList<const Duty*> Regime::dutiesOf(const QString& documentId) const {
    QList<const Duty*> result;
    for (const Duty& duty : duties)
        if (duty.document == documentId)
            result << &duty;
    return result;
}

const LegalSource* Regime::source(const QString& sourceId) const {
    const auto it = std::ranges::find(sources, sourceId, &LegalSource::id);
    return it == sources.end() ? nullptr : &*it;
}

const RangeList* Regime::range(const QString& listId) const {
    const auto it = std::ranges::find(ranges, listId, &RangeList::id);
    return it == ranges.end() ? nullptr : &*it;
}

QString Regime::inWords(const LegalSource& text, const Strings& strings, bool withStanding) const {
    QString words = strings.text(key(u"source."_s + text.id));
    if (const QDate day = QDate::fromString(text.date, Qt::ISODate); day.isValid())
        words += u", "_s + strings.day(day);
    if (withStanding && text.standing != Standing::Primary)
        words += u" ("_s + strings.phrase(u"standing."_s + standingWord(text.standing)) + u')';
    return words;
}

void Regime::setTextPrefix(const QString& prefix) {
    textPrefix = prefix;
    for (Document& document : documents)
        document.textPrefix = prefix;
}

} // namespace vitrine
