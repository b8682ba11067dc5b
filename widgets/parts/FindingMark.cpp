// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/parts/FindingMark.h"

#include <algorithm>

namespace vitrine {

StateMark findingMark(const Finding& finding) {
    if (finding.waived)
        return StateMark::NotApplicable;
    if (finding.missing)
        return StateMark::Missing;
    switch (finding.severity) {
    case Severity::Error:
        return StateMark::Error;
    case Severity::Warning:
        return StateMark::Warning;
    case Severity::Info:
        return StateMark::Info;
    }
    return StateMark::Info;
}

bool isWrong(const Finding& finding) {
    return findingMark(finding) == StateMark::Error;
}

int countWrong(const CheckReport& report, const QString& document) {
    return static_cast<int>(std::ranges::count_if(report.findings, [&](const Finding& finding) {
        return isWrong(finding) && finding.documents.contains(document);
    }));
}

} // namespace vitrine
