// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/docx/DocxExporter.h"

#include "exporters/archive/Archive.h"
#include "exporters/docx/DocxBody.h"
#include "exporters/docx/DocxParts.h"

using namespace Qt::StringLiterals;

namespace vitrine {

Result<QByteArray> docxOf(const Report& report, const DocxText& text) {
    const QString& language = report.head.language;
    const QList<ArchiveFile> files{
        {u"[Content_Types].xml"_s, DocxParts::contentTypes()},
        {u"_rels/.rels"_s, DocxParts::packageRelations()},
        {u"word/document.xml"_s, text.document},
        {u"word/_rels/document.xml.rels"_s, DocxParts::relations(text.targets, true)},
        {u"word/styles.xml"_s, DocxParts::styles(language)},
        {u"word/settings.xml"_s, DocxParts::settings(language)},
        {u"word/numbering.xml"_s, text.numbering},
        {u"word/footnotes.xml"_s, text.footnotes},
        {u"word/_rels/footnotes.xml.rels"_s, DocxParts::relations(text.targets, false)},
        {u"word/header.xml"_s, DocxParts::header(report.head)},
        {u"word/footer.xml"_s, DocxParts::footer(report)},
        {u"docProps/core.xml"_s, DocxParts::properties(report.head)}};
    return archived(files, report.head.date);
}

Result<QByteArray> writeDocx(const Report& report, const ExportOptions&, Progress& progress) {
    DocxBody body(report, progress);
    DocxText text;
    text.document = body.document();
    if (progress.isCancelled())
        return exportCancelled();
    text.footnotes = body.footnotes();
    text.numbering = body.numbering();
    text.targets = body.targets();
    return docxOf(report, text);
}

} // namespace vitrine
