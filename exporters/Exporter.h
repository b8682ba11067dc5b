// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/report/Report.h"
#include "model/core/Progress.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace vitrine {

struct ExportOptions {
    QString paper = QStringLiteral("A4");
    QString part = {}; ///< of Exporter::parts, where there are any
};

/// A way to write a Report: one row of a constant table. Pure functions: same input, same bytes.
struct Exporter {
    QString id;     ///< "pdf", "html", "md", "json"
    QString suffix; ///< "pdf"
    QString mime;
    /// Errors: Cancelled, Export.
    Result<QByteArray> (*write)(const Report&, const ExportOptions&, Progress&);
    /// Letters of the report that it cannot show here, each once; nullptr: it shows all.
    QString (*lost)(const Report&) = nullptr;
    /// What a document is written as, a file for each; nullptr: it is one file.
    QStringList (*parts)(const Report&) = nullptr;
    /// The pages as pictures (PNG), for paper; nullptr: it has no pages.
    Result<QList<QByteArray>> (*pages)(const Report&, double pixelsPerInch, Progress&) = nullptr;
    /// Two versions as one file with tracked changes: accepting all gives the newer one, rejecting
    /// all the older one. nullptr: the format has none. Errors: as write().
    Result<QByteArray> (*writeTracked)(const Report& before,
                                       const Report& after,
                                       Progress&) = nullptr;
    [[nodiscard]] QString label() const; ///< translated
};

/// In the order in which they are offered. Any thread.
[[nodiscard]] const QList<Exporter>& exporters();
/// nullptr if there is no such format.
[[nodiscard]] const Exporter* exporter(const QString& id);

/// What a writer returns when its Progress says stop.
[[nodiscard]] tl::unexpected<Error> exportCancelled();

/// "annex-xi-1_pythia-6-9b_ai-office_en_77d01be.pdf": document, model, reader, language, version
/// (none of a draft), \a part where there are several, suffix: no two documents have one name.
[[nodiscard]] QString
exportFileName(const Report&, const Exporter&, const QString& part = QString());

} // namespace vitrine
