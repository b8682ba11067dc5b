// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/flow/Checking.h"

#include "model/checks/VersionChecks.h"
#include "model/flow/Versions.h"

namespace vitrine {

QList<Finding> findingsAgainstVersions(const QString& directory,
                                       const Dossier& dossier,
                                       const Library& library,
                                       const Strings& strings,
                                       Progress& progress) {
    constexpr int mostVersions = 30;
    // Against itself: is there a rule at all, and a number that it asks for?
    if (!checkAgainst(dossier, dossier, library, strings).isOpen)
        return {};
    const auto versions = versionsOf(directory, mostVersions, progress);
    if (!versions)
        return {};
    QMap<QString, Finding> found; // of each rule against the newest version that differs
    for (const Revision& version : versions->page.revisions) {
        const auto seen = lookAt(directory, version.id, progress);
        if (!seen)
            continue;
        const VersionFindings said = checkAgainst(seen->read.dossier, dossier, library, strings);
        for (const Finding& finding : said.findings)
            if (!found.contains(finding.id()))
                found.insert(finding.id(), finding);
        if (!said.isOpen)
            break;
    }
    return found.values();
}

} // namespace vitrine
