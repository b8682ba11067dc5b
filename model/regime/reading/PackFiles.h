// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal header of Library and lint().

#include "model/calculators/Calculator.h"
#include "model/catalogue/Catalogue.h"
#include "model/catalogue/PackTrace.h"
#include "model/core/FileSet.h"
#include "model/core/Json.h"
#include "model/core/Result.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace vitrine {

/// Names of the JSON files in a folder, sorted.
[[nodiscard]] QStringList jsonFilesIn(const QString& directory);
/// Names of the folders in a folder, sorted.
[[nodiscard]] QStringList foldersIn(const QString& directory);
/// Errors: Io.
[[nodiscard]] Result<QByteArray> readPackFile(const QString& file);

/// The file, if it holds an object; else the fault in \a errors says so, with a code that
/// isUnread() knows. \a name is for messages.
[[nodiscard]] std::optional<JsonDocument>
parsedObject(const Result<QByteArray>& bytes, const QString& name, QList<Error>& errors);
/// Did this fault keep a whole file from being read? What the file would say is then missing
/// elsewhere, and no fault there.
[[nodiscard]] bool isUnread(const Error&);

/// The files that the catalogue is made of: catalogue/… and the list of licences, by path in the
/// folder of resources.
[[nodiscard]] QStringList cataloguePaths(const QString& directory);
/// Every file of catalogue/, by name; what cannot be read is told in \a errors.
[[nodiscard]] Catalogue
readCatalogue(const QString& directory, QList<Error>& errors, PackTrace* trace = nullptr);

/// Every file of calculators/, by order, then id; what cannot be read is told in \a errors.
[[nodiscard]] QList<Calculator>
readCalculators(const QString& directory, QList<Error>& errors, PackTrace* trace = nullptr);

/// The files of one regime that readRegime() reads, by path in its folder.
[[nodiscard]] QStringList regimePaths(const QString& directory);
/// The same with what is in them. Errors: Io.
[[nodiscard]] Result<FileSet> readRegimeFiles(const QString& directory);

/// Texts of one language laid over each other: what is read first counts.
class TextLayers {
public:
    /// A file of words; \a prefix is put before each key. Null takes a text away. Errors: Io,
    /// Syntax, Schema.
    [[nodiscard]] Result<void> read(const QString& file, const QString& prefix);
    /// All files of words in a folder. A broken one must not keep the program from starting: its
    /// keys show up in angle quotes, and lint() says what is wrong with it.
    void readFolder(const QString& folder, const QString& prefix);
    void add(const QHash<QString, QString>& texts, const QString& prefix);

    [[nodiscard]] const QHash<QString, QString>& texts() const { return m_texts; }

    /// Does a file take texts away from those that are read after it?
    [[nodiscard]] bool takesAway() const { return !m_takenAway.isEmpty(); }

private:
    QHash<QString, QString> m_texts;
    QSet<QString> m_takenAway;
};

} // namespace vitrine
