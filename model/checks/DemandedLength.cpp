// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/DemandedLength.h"

#include "model/dossier/Evaluation.h"

#include <algorithm>
#include <variant>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// The conclusions of one regime, as a report has them.
class Reported final : public ConditionContext {
public:
    Reported(const CheckReport& report, const QString& regime)
        : m_report(report)
        , m_prefix(regime + u':') {}

    [[nodiscard]] const Reason* conclusion(const QString& id) const override {
        const auto it = m_report.conclusions.constFind(m_prefix + id);
        return it == m_report.conclusions.constEnd() ? nullptr : &*it;
    }

private:
    const CheckReport& m_report;
    QString m_prefix;
};

} // namespace

QList<DemandedLength> demandedLengths(const FieldPath& table,
                                      const Dossier& dossier,
                                      const CheckReport& report,
                                      const Library& library) {
    QList<DemandedLength> demands;
    for (const Regime* regime : library.regimesOf(dossier)) {
        const Reported reported(report, regime->id);
        for (const Rule& rule : regime->rules)
            if (const auto* length = std::get_if<LengthRule>(&rule.kind);
                length && rule.at == table)
                demands.append({regime, &rule, length, evaluate(length->when, dossier, &reported)});
    }
    std::ranges::stable_sort(demands, std::greater(), &DemandedLength::applies);
    return demands;
}

} // namespace vitrine
