// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Cli.h"
#include "model/catalogue/Catalogue.h"
#include "model/flow/Looking.h"
#include "model/flow/OpenDossier.h"
#include "model/regime/Library.h"

#include <memory>
#include <optional>

namespace vitrine {

[[nodiscard]] Result<std::shared_ptr<const Library>> loadLibrary(CliContext&);

/// Name of the working copy in places where a version is expected.
inline const QString workingCopy = QStringLiteral("WORK");

/// What the program calls it: empty for the working copy.
[[nodiscard]] QString revisionFrom(const QString& word);
/// A dossier as the command line names it: the working copy, or a version of it.
/// Errors: as lookAt().
[[nodiscard]] Result<SeenDossier> dossierNamed(const QString& directory,
                                               const QString& revision = workingCopy);

/// A dossier about to be changed: held, or only read where nothing is to be written.
struct ChangedDossier {
    std::optional<OpenDossier> opened = {};
    Dossier before = Dossier();
    QList<Note> notes = {}; ///< of opening: what became of a save that was cut short

    /// Errors: those of saving. Writes nothing on a dry run, nor where nothing differs.
    [[nodiscard]] Result<void> save(const Dossier& after);
};

/// Says the notes of opening, too: what follows may fail. Errors: those of opening; ReadOnly,
/// NewerFormat (it may be read, not written).
[[nodiscard]] Result<ChangedDossier>
openToChange(CliContext&, const QString& directory, bool dryRun = false);

/// A path that was typed, with the field it leads to and, in a table, the column.
struct FactPlace {
    FieldPath path;
    Field field;
    std::optional<Column> column = {};
};

/// Fields of the catalogue, and those of the reserved category "dossier".
/// Errors: Usage (no such field or column; names those that look like it).
[[nodiscard]] Result<FactPlace> factPlace(const QString& path, const Catalogue&);
[[nodiscard]] QStringList allFieldPaths(const Catalogue&);
/// What people call it: the label, or the path where nobody gave one.
[[nodiscard]] QString labelOf(const Field&, const Strings&);

/// "a", "b" and "c" for messages.
[[nodiscard]] QString listed(const QStringList& names);

} // namespace vitrine
