// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/catalogue/Catalogue.h"
#include "model/core/Progress.h"
#include "model/core/Result.h"
#include "model/flow/OpenDossier.h"

#include <optional>

namespace vitrine {

/// A file that is to be attached, and to what.
struct AttachOrder {
    QString file;
    QString description = {}; ///< empty: the file's name without its ending
    FieldPath to = {};        ///< a fact, or a cell of files; empty: to the dossier alone
    /// Of a fact or a cell of files: is the file the answer, or shows it that the answer is right?
    bool asAnswer = false;
};

struct Attached {
    Row file;           ///< of dossier/evidence
    bool isNew = false; ///< false: a file with this content was there already
    Dossier dossier = Dossier();
    QList<Note> notes = {};
};

/// Does a file go to this place as its answer? As evidence? Errors: Usage, in words.
[[nodiscard]] Result<void>
mayAttach(const Field& field, const FieldPath& to, const std::optional<Column>&, bool asAnswer);

/// The dossier with the file that has this row: told at \a order.to, or named there as evidence.
[[nodiscard]] Dossier withAttached(const Dossier&, const Row& file, const AttachOrder& order);

/// Copies the file, tells it and saves: one copy is kept of each content, and none where anything
/// fails. Errors: those of OpenDossier::evidenceCopy and of saving.
[[nodiscard]] Result<Attached> attach(OpenDossier&, const AttachOrder&, Progress&);

} // namespace vitrine
