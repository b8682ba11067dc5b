// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/leaks/FoldedText.h"
#include "model/core/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace vitrine {

/// A part of a file that somebody can read who takes it apart.
struct OpenedPart {
    QString name = {};     ///< "word/document.xml", "PDF text"; empty: the whole file
    FoldedText words = {}; ///< what a reader sees, and what is said of the file
    FoldedText marks =
        {}; ///< attributes, comments, style sheets: full of numbers that tell nothing
};

/// Every part of a file, packed ones unpacked: what kind of file it is tell its bytes (PDF, ZIP
/// with whatever is in it, XML and HTML, JSON, plain text). Letters of a PDF are read as its own
/// tables have them; right-to-left text stands there in the order in which it is drawn. Errors:
/// Export (it cannot be opened).
[[nodiscard]] Result<QList<OpenedPart>> openedFile(const QByteArray& bytes);

} // namespace vitrine
