// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Audience.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace vitrine {

/// A format that the program can write, as the page shows it.
struct ExportFormat {
    QString id;
    QString label;
};

/// How a document may be passed on.
struct ExportMarking {
    QString id;
    QString label;
};

/// What the user asks for on the export page. A value; the page never sees exporter code.
struct ExportChoice {
    QStringList documents = {};
    QStringList formats = {};
    std::optional<Audience> audience = {}; ///< empty = each document's own first reader
    QString language = QStringLiteral("en");
    QString revision = {}; ///< empty = the working copy
    QString folder = {};
    QString marking = {}; ///< how it may be passed on; empty = nothing is said

    friend bool operator==(const ExportChoice&, const ExportChoice&) = default;
};

/// A file that was written.
struct ExportOutcome {
    QString title; ///< of the document
    QString path;
    qint64 bytes = 0;
};

} // namespace vitrine
