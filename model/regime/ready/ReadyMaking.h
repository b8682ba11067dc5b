// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Result.h"
#include "model/regime/ready/ReadyPacks.h"

#include <QByteArray>
#include <QString>

namespace vitrine {

/// Packs that were made ready.
struct MadePacks {
    QString texts;
    QByteArray values;

    /// Points into this.
    [[nodiscard]] ReadyPacks packs() const;
};

/// Makes the catalogue and each version of each regime of a folder of resources ready, with the
/// readers that the program has for the files. A regime with a fault is left out: it will be read,
/// and the fault be told, by who needs it. Errors: faults of the catalogue.
[[nodiscard]] Result<MadePacks> madeReady(const QString& resources);
/// The source text of builtPacks().
[[nodiscard]] QByteArray sourceOf(const MadePacks&);

} // namespace vitrine
