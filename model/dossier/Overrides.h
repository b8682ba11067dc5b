// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/catalogue/Condition.h"
#include "model/dossier/Change.h"
#include "model/dossier/Dossier.h"

#include <QHash>

namespace vitrine {

/// Where the user puts answers in the place of conclusions. They are facts like all others, so
/// undo and history cover them.
inline const FieldPath overridesPath{dossierCategory, QStringLiteral("overrides")};

/// The answer that the user puts in the place of a conclusion, and why.
struct Override {
    Truth truth = Truth::Undetermined; ///< Yes or No where it counts
    QString reason = {};

    /// Without a reason nothing is overridden: who reads the dossier later could not follow it.
    [[nodiscard]] bool counts() const {
        return truth != Truth::Undetermined && !reason.trimmed().isEmpty();
    }
};

/// By "<regime>:<conclusion>".
using Overrides = QHash<QString, Override>;

/// What one row of dossier/overrides says.
[[nodiscard]] Override overrideOf(const Row& row);
/// Those that count: the one place that decides it, for checks and exports alike.
[[nodiscard]] Overrides overridesOf(const Dossier&);

/// The change that puts an answer in the place of "<regime>:<conclusion>". Another one that is
/// there already is replaced.
[[nodiscard]] Change overrideConclusion(const Dossier&,
                                        const QString& conclusion,
                                        bool holds,
                                        const QString& reason,
                                        const QString& by = {});
/// The change that lets the facts decide again; before and after are equal where they do already.
[[nodiscard]] Change dropOverride(const Dossier&, const QString& conclusion);

} // namespace vitrine
