// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/ConditionReader.h"
#include "model/regime/Migrate.h"
#include "model/regime/lint/Lint.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using StepKind = MigrationStep::Kind;

/// Findings are named by an entry or by a rule.
bool namesFindings(const Regime& regime, const QString& id) {
    const auto isIt = [&](const auto& thing) { return thing.id == id; };
    if (std::ranges::any_of(regime.rules, isIt))
        return true;
    for (const Document& document : regime.documents)
        for (const Section& section : document.sections)
            if (std::ranges::any_of(section.entries, isIt))
                return true;
    return false;
}

QString faultOfStep(const Regime& regime, const MigrationStep& step) {
    const auto isIt = [&](const Conclusion& conclusion) { return conclusion.id == step.to; };
    if (step.kind == StepKind::RenameEntry && !namesFindings(regime, step.to))
        return PackReader::tr("There is no such entry or rule: %1").arg(step.to);
    if (step.kind == StepKind::RenameConclusion && !std::ranges::any_of(regime.conclusions, isIt))
        return PackReader::tr("There is no such conclusion: %1").arg(step.to);
    return {};
}

void lintRegime(LintedPack& pack, const LintedRegime& linted) {
    for (const Migration& migration : linted.regime.migrations) {
        const PackPlace place{linted.where + u"migrations/"_s + migration.from + u'_' +
                              migration.to + u".json"_s};
        if (migration.to > linted.regime.version)
            pack.add(
                Severity::Error,
                place,
                PackReader::tr("The regime has not got this version yet: %1").arg(migration.to));
        if (migration.to != linted.regime.version)
            continue; // what it leads to may have moved since
        for (const MigrationStep& step : migration.steps)
            if (const QString fault = faultOfStep(linted.regime, step); !fault.isEmpty())
                pack.add(Severity::Error, place, fault);
    }
}

} // namespace

void lintMigrations(LintedPack& pack) {
    const QList<LintedRegime> regimes = pack.regimes;
    for (const LintedRegime& linted : regimes) {
        if (!linted.whole)
            continue;
        if (!linted.isOld()) {
            lintRegime(pack, linted);
            continue;
        }
        const auto isNewest = [&](const LintedRegime& other) {
            return !other.isOld() && other.regime.id == linted.regime.id;
        };
        const auto newest = std::ranges::find_if(regimes, isNewest);
        if (newest == regimes.end() || !newest->whole)
            continue;
        const auto path =
            migrationPath(newest->regime, linted.regime.version, newest->regime.version);
        if (!path)
            pack.add(Severity::Error, {linted.where + u"regime.json"_s}, path.error().text);
    }
}

} // namespace vitrine
