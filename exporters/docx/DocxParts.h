// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal: included by files of this folder only.

#include "exporters/report/Report.h"
#include "model/core/Result.h"

namespace vitrine {

/// The parts of a Word document that do not depend on what it tells.
namespace DocxParts {
/// "de-DE": what Word calls a language.
[[nodiscard]] QString languageTag(const QString& language);
[[nodiscard]] QByteArray contentTypes();
[[nodiscard]] QByteArray packageRelations();
/// word/_rels/document.xml.rels, or without \a parts that of the footnotes: addresses with ids.
[[nodiscard]] QByteArray relations(const QList<std::pair<QString, QString>>& targets, bool parts);
/// word/styles.xml. \a language: "de"
[[nodiscard]] QByteArray styles(const QString& language);
[[nodiscard]] QByteArray settings(const QString& language);
[[nodiscard]] QByteArray header(const ReportHead& head);
[[nodiscard]] QByteArray footer(const Report& report);
/// docProps/core.xml
[[nodiscard]] QByteArray properties(const ReportHead& head);
} // namespace DocxParts

/// What a Word document tells, and the addresses it refers to, with their ids.
struct DocxText {
    QByteArray document;  ///< word/document.xml
    QByteArray footnotes; ///< word/footnotes.xml
    QByteArray numbering; ///< word/numbering.xml
    QList<std::pair<QString, QString>> targets;
};

/// The text with the parts around it. Errors: Export.
[[nodiscard]] Result<QByteArray> docxOf(const Report& report, const DocxText& text);

} // namespace vitrine
