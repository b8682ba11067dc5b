// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/DemandedLength.h"

#include "model/dossier/Evaluation.h"
#include "model/regime/Conclusions.h"

#include <algorithm>
#include <variant>

using namespace Qt::StringLiterals;

namespace vitrine {

QList<DemandedLength> demandedLengths(const FieldPath& table,
                                      const Dossier& dossier,
                                      const CheckReport& report,
                                      const Library& library) {
    QList<DemandedLength> demands;
    for (const Regime* regime : library.regimesOf(dossier)) {
        const DrawnConclusions drawn(*regime, report.conclusions, library.catalogue());
        for (const Rule& rule : regime->rules)
            if (const auto* length = std::get_if<LengthRule>(&rule.kind);
                length && !length->atLeast.isEmpty() && rule.at == table)
                demands.append({regime, &rule, length, evaluate(length->when, dossier, &drawn)});
    }
    std::ranges::stable_sort(demands, std::greater(), &DemandedLength::applies);
    return demands;
}

} // namespace vitrine
