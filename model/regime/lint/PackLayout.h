// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Result.h"

#include <QByteArray>
#include <QStringList>

namespace vitrine {

/// A file of a pack in the one layout: two spaces, what fits into 140 letters on one line, members
/// in the order of the file (of words: sorted). Values stay what they are, numbers to the letter.
/// \a fileName is for messages. Errors: Syntax, TooLarge.
[[nodiscard]] Result<QByteArray> laidOut(const QByteArray& bytes, const QString& fileName);

/// Lays out all files of a pack (a folder of resources, or of one regime), and tells which ones
/// changed, relative. One that cannot be read, or a link, stops it before anything is written.
/// Errors: Io, Syntax, TooLarge, UnsafePath.
[[nodiscard]] Result<QStringList> layOutPack(const QString& directory);

} // namespace vitrine
