// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/Regime.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

QString severityWord(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Info:
        return u"info"_s;
    }
    Q_UNREACHABLE();
}

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

const RangeList* Regime::range(const QString& listId) const {
    const auto it = std::ranges::find(ranges, listId, &RangeList::id);
    return it == ranges.end() ? nullptr : &*it;
}

void Regime::setTextPrefix(const QString& prefix) {
    textPrefix = prefix;
    for (Document& document : documents)
        document.textPrefix = prefix;
}

} // namespace vitrine
