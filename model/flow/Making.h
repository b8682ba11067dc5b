// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/flow/OpenDossier.h"
#include "model/regime/Library.h"

#include <QMap>

namespace vitrine {

/// A dossier about nothing yet, with an id of its own. Errors: Usage (this is no title).
[[nodiscard]] Result<Dossier> newDossier(const QString& title, const Strings&);
/// The laws and forms that a new dossier follows unless somebody says otherwise, in their newest
/// versions: id → version. All where the library proposes none.
[[nodiscard]] QMap<QString, QString> proposedRegimes(const Library&);

/// A new dossier with the answers and the evidence of the one in \a source, with an id of its own.
/// \a title empty = that of the other. Errors: Usage (\a directory holds a dossier already), those
/// of reading and of saving.
[[nodiscard]] Result<OpenDossier>
createFrom(const QString& source, const QString& directory, const QString& title, Progress&);
/// The same dossier at another place, as it is now, saved or not: same id, with the evidence.
/// Errors: as of createFrom().
[[nodiscard]] Result<void>
copyDossier(const QString& from, const QString& to, const Dossier& dossier, Progress&);

/// A folder of this name below \a folder that is not there yet: name, name 2, … Reads the disk.
[[nodiscard]] QString freePlace(const QString& folder, const QString& name);
[[nodiscard]] bool isDossier(const QString& directory);

} // namespace vitrine
