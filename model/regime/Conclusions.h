// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dossier/Evaluation.h"
#include "model/dossier/Overrides.h"
#include "model/regime/Regime.h"

#include <QHash>
#include <QMap>

namespace vitrine {

class Catalogue;

/// What one regime concludes: what a condition with "holds" asks for.
class DrawnConclusions final : public ConditionContext {
public:
    DrawnConclusions() = default;

    /// None yet. The catalogue must outlive it.
    explicit DrawnConclusions(const Catalogue& catalogue)
        : m_catalogue(&catalogue) {}

    /// Those of this regime among what a report tells of all, by "<regime>:<conclusion>".
    DrawnConclusions(const Regime&, const QMap<QString, Reason>& reported, const Catalogue&);

    /// nullptr: not drawn.
    [[nodiscard]] const Reason* conclusion(const QString& id) const override;

    [[nodiscard]] const Catalogue* catalogue() const override { return m_catalogue; }

    void draw(const QString& id, const Reason& reason) { m_reasons.insert(id, reason); }

private:
    QHash<QString, Reason> m_reasons;
    const Catalogue* m_catalogue = nullptr;
};

/// Draws the conclusions of a regime from the facts of a dossier, in order of dependence. An
/// override stands in the place of what the facts say. Reasons are without words.
[[nodiscard]] DrawnConclusions
drawConclusions(const Regime&, const Dossier&, const Overrides&, const Catalogue&);
/// The same, explained in words; below an override it is told what the facts say.
[[nodiscard]] DrawnConclusions explainConclusions(
    const Regime&, const Dossier&, const Overrides&, const Catalogue&, const Strings&);

} // namespace vitrine
