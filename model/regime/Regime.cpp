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

const Duty* Regime::duty(const QString& documentId) const {
    const auto it = std::ranges::find(duties, documentId, &Duty::document);
    return it == duties.end() ? nullptr : &*it;
}

} // namespace vitrine
