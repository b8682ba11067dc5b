// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/flow/FinalGate.h"

#include "model/checks/Checker.h"
#include "model/flow/Checking.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct FinalGateWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::FinalGate)
};

} // namespace

QList<Note> obstaclesToFinal(const ExportOrder& order,
                             const PreparedExport& prepared,
                             const Library& library,
                             const Strings& shown,
                             Progress& progress) {
    const Dossier& dossier = prepared.request.dossier;
    QList<Note> obstacles;
    if (!prepared.revision)
        obstacles.append({FinalGateWords::tr("This is a draft: save it as a version first."), {}});
    const auto concerns = [&](const Finding& finding) {
        return std::ranges::any_of(prepared.request.documents, [&](const QString& document) {
            return finding.documents.contains(document);
        });
    };
    const auto add = [&](const Finding& finding) {
        if (!finding.waived && concerns(finding))
            obstacles.append({finding.message, finding.path.toString()});
    };
    for (const Finding& finding : check(dossier, library, shown).findings)
        if (finding.severity == Severity::Error || finding.rule == "withheld.named"_L1)
            add(finding);
    for (const Finding& finding :
         findingsAgainstVersions(order.directory, dossier, library, shown, progress))
        add(finding);
    return obstacles;
}

} // namespace vitrine
