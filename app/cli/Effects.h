// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Cli.h"
#include "model/checks/PremiseEffects.h"
#include "model/store/DossierStore.h"

#include <QJsonObject>

#include <optional>

namespace vitrine {

// What the commands that change a premise have in common.

/// A dossier about to be changed: held, or only read where nothing is to be written.
struct ChangedDossier {
    std::optional<DossierStore> store = {};
    Dossier before = Dossier();

    /// Errors: those of saving. Writes nothing on a dry run, nor where nothing differs.
    [[nodiscard]] Result<void> save(const Dossier& after);
};

/// Errors: those of opening; ReadOnly.
[[nodiscard]] Result<ChangedDossier> openToChange(const QString& directory, bool dryRun);

/// "Would be due: …" for people, one line each; says so where nothing follows.
void sayEffects(CliContext&, const PremiseEffects&, const Library&, const Strings&);
/// {"conclusions": […], "documents": […]}
[[nodiscard]] QJsonObject toJson(const PremiseEffects&, const Library&, const Strings&);

} // namespace vitrine
