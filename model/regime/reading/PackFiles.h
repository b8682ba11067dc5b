// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal header of Library and lint().

#include "model/calculators/Calculator.h"
#include "model/catalogue/Catalogue.h"
#include "model/catalogue/PackTrace.h"
#include "model/core/FileSet.h"
#include "model/core/Result.h"

#include <QHash>
#include <QStringList>

namespace vitrine {

/// Names of the JSON files in a folder, sorted.
[[nodiscard]] QStringList jsonFilesIn(const QString& directory);
/// Names of the folders in a folder, sorted.
[[nodiscard]] QStringList foldersIn(const QString& directory);
/// Errors: Io.
[[nodiscard]] Result<QByteArray> readPackFile(const QString& file);

/// Every file of catalogue/, by name; what cannot be read is told in \a errors.
[[nodiscard]] Catalogue
readCatalogue(const QString& directory, QList<Error>& errors, PackTrace* trace = nullptr);

/// Every file of calculators/, by order, then id; what cannot be read is told in \a errors.
[[nodiscard]] QList<Calculator>
readCalculators(const QString& directory, QList<Error>& errors, PackTrace* trace = nullptr);

/// The files of one regime that readRegime() reads, by path in its folder. Errors: Io.
[[nodiscard]] Result<FileSet> readRegimeFiles(const QString& directory);

/// A file of words: \a prefix is put before each key. Later files do not override earlier ones.
/// Errors: Io, Syntax, Schema.
[[nodiscard]] Result<void>
readWords(const QString& file, const QString& prefix, QHash<QString, QString>& texts);

} // namespace vitrine
