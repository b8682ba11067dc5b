// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace vitrine::test {

/// Writes a file and the folders above it. False if that failed.
bool writeFile(const QString& file, const QByteArray& bytes);
/// The bytes; null if there is no such file.
[[nodiscard]] QByteArray readFile(const QString& file);
/// Copies a folder with all below it.
bool copyFolder(const QString& from, const QString& to);
/// Replaces the first occurrence in a file; false if it does not occur.
bool replaceInFile(const QString& file, const QByteArray& what, const QByteArray& with);

} // namespace vitrine::test
