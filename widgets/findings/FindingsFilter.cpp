// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/findings/FindingsFilter.h"

#include <algorithm>

namespace vitrine {

namespace {

bool hasSeverity(const Finding& finding, const FindingsFilter& filter) {
    if (finding.missing)
        return filter.questions;
    switch (finding.severity) {
    case Severity::Error:
        return filter.errors;
    case Severity::Warning:
        return filter.warnings;
    case Severity::Info:
        return filter.notes;
    }
    return true;
}

bool hasText(const Finding& finding, const QString& text) {
    if (text.isEmpty())
        return true;
    return finding.message.contains(text, Qt::CaseInsensitive) ||
           finding.fix.contains(text, Qt::CaseInsensitive) ||
           finding.provision.contains(text, Qt::CaseInsensitive);
}

} // namespace

bool isAnyDue(const CheckReport& report) {
    return std::ranges::any_of(report.applicability, [](const Applicability& applicability) {
        return applicability.due != Truth::No;
    });
}

bool isInScope(const Finding& finding, const FindingsFilter& filter, const CheckReport& report) {
    if (finding.documents.isEmpty())
        return true;
    switch (filter.scope) {
    case FindingsFilter::Scope::Everything:
        return true;
    case FindingsFilter::Scope::Document:
        return finding.documents.contains(filter.document);
    case FindingsFilter::Scope::Due:
        // What nobody could decide yet may turn out to be due: it is shown.
        return !isAnyDue(report) || std::any_of(finding.documents.begin(),
                                                finding.documents.end(),
                                                [&report](const QString& id) {
                                                    const auto found =
                                                        report.applicability.constFind(id);
                                                    return found == report.applicability.cend() ||
                                                           found->due != Truth::No;
                                                });
    }
    return true;
}

QList<Finding> filtered(const CheckReport& report, const FindingsFilter& filter) {
    QList<Finding> result;
    for (const Finding& finding : report.findings) {
        if (finding.waived && !filter.waived)
            continue;
        if (hasSeverity(finding, filter) && isInScope(finding, filter, report) &&
            hasText(finding, filter.text))
            result.append(finding);
    }
    return result;
}

FindingCounts countsOf(const CheckReport& report, const FindingsFilter& filter) {
    FindingCounts counts;
    for (const Finding& finding : report.findings) {
        if (!isInScope(finding, filter, report))
            continue;
        if (finding.waived)
            ++counts.waived;
        else if (finding.missing)
            ++counts.questions;
        else if (finding.severity == Severity::Error)
            ++counts.errors;
        else if (finding.severity == Severity::Warning)
            ++counts.warnings;
        else
            ++counts.notes;
    }
    return counts;
}

void sortBySeverity(QList<Finding>& findings) {
    const auto rank = [](const Finding& finding) {
        return 2 * static_cast<int>(finding.severity) + (finding.missing ? 1 : 0);
    };
    std::stable_sort(findings.begin(), findings.end(), [&rank](const Finding& a, const Finding& b) {
        return rank(a) < rank(b);
    });
}

} // namespace vitrine
