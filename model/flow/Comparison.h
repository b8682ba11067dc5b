// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/catalogue/Catalogue.h"
#include "model/core/Result.h"
#include "model/dossier/Change.h"
#include "model/dossier/Dossier.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace vitrine {

/// What was told differently about one fact.
struct FactComparison {
    FieldPath path;
    QString category;      ///< label
    QString field;         ///< label
    bool isPublic = false; ///< the public may see this fact, before or after
    QList<ChangeLine> lines = {};
    std::optional<Answer> before = {}; ///< to restore
    bool isOfDossier = true;           ///< false: of other files; there is nothing to restore
};

/// Two versions side by side, as the history page shows them. A value, made by a worker.
struct Comparison {
    QString from; ///< revision id; empty = the working copy
    QString to;
    QList<FactComparison> facts = {};
    QList<Note> notes = {}; ///< why something cannot be compared as one would expect
    [[nodiscard]] int categories() const;
    [[nodiscard]] int publicFacts() const;
};

/// Pure; any thread. Facts in the order of the catalogue's pages; then \a reviews (see
/// describeReviews), as one that cannot be restored.
[[nodiscard]] Comparison compare(const Dossier& before,
                                 const Dossier& after,
                                 const Catalogue&,
                                 const Strings&,
                                 const QList<ChangeLine>& reviews = {});

} // namespace vitrine
