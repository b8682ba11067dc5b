// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dossier/Dossier.h"
#include "model/regime/Library.h"

namespace vitrine::test {

/// Folder of the small pack: categories "model" and "kinds" (a field of every type), the regime
/// "law" (documents law-file and law-secret) and the voluntary regime "form" (form-card); English
/// and German.
[[nodiscard]] QString smallPackDirectory();
/// The small pack, read once. Fails hard (qFatal) if it cannot be read.
[[nodiscard]] std::shared_ptr<const Library> smallLibrary();
/// The program's own resources, read once. Fails hard if they cannot be read.
[[nodiscard]] std::shared_ptr<const Library> realLibrary();

/// A dossier that follows the given regimes of a library in their installed versions.
[[nodiscard]] Dossier dossierFor(const Library& library, const QStringList& regimes);
/// Sets an answered value ("model/name").
void tell(Dossier& dossier, const QString& field, const Value& value);

} // namespace vitrine::test
