// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/docx/DocxExporter.h"

#include "exporters/archive/Archive.h"
#include "exporters/docx/DocxBody.h"
#include "exporters/docx/DocxParts.h"

using namespace Qt::StringLiterals;

namespace vitrine {

Result<QByteArray> writeDocx(const Report& report, const ExportOptions&, Progress& progress) {
    DocxBody body(report, progress);
    const QByteArray document = body.document();
    if (progress.isCancelled())
        return exportCancelled();
    const QByteArray footnotes = body.footnotes();
    const QString& language = report.head.language;
    const QList<ArchiveFile> files{
        {u"[Content_Types].xml"_s, DocxParts::contentTypes()},
        {u"_rels/.rels"_s, DocxParts::packageRelations()},
        {u"word/document.xml"_s, document},
        {u"word/_rels/document.xml.rels"_s, DocxParts::relations(body.targets(), true)},
        {u"word/styles.xml"_s, DocxParts::styles(language)},
        {u"word/settings.xml"_s, DocxParts::settings(language)},
        {u"word/numbering.xml"_s, body.numbering()},
        {u"word/footnotes.xml"_s, footnotes},
        {u"word/_rels/footnotes.xml.rels"_s, DocxParts::relations(body.targets(), false)},
        {u"word/header.xml"_s, DocxParts::header(report.head)},
        {u"word/footer.xml"_s, DocxParts::footer(report)},
        {u"docProps/core.xml"_s, DocxParts::properties(report.head)}};
    return archived(files, report.head.date);
}

} // namespace vitrine
