// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal: included by files of this folder only.

#include "model/core/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace vitrine {

/// What is in a PDF.
struct PdfWords {
    QStringList pages = {};       ///< the text that is drawn, by page or form
    QStringList strings = {};     ///< titles, addresses, descriptions: all strings of all objects
    QList<QByteArray> files = {}; ///< metadata and attached files, unpacked
};

/// Errors: Export.
[[nodiscard]] Result<PdfWords> wordsOfPdf(const QByteArray& bytes);

} // namespace vitrine
