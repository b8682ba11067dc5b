// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/Exporter.h"

#include "exporters/docx/DocxExporter.h"
#include "exporters/html/HtmlExporter.h"
#include "exporters/json/JsonExporter.h"
#include "exporters/markdown/MarkdownExporter.h"
#include "exporters/pdf/PdfExporter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int maximumNamePart = 60; ///< characters; three parts and a suffix stay below 255 bytes

/// Letters and digits of ASCII; the rest becomes "-", never two of them, none at the ends.
QString fileNamePart(const QString& text) {
    QString out;
    const QString folded = text.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : folded) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            out += c;
        else if (!out.isEmpty() && !out.endsWith(u'-'))
            out += u'-';
    }
    out.truncate(maximumNamePart);
    while (out.endsWith(u'-'))
        out.chop(1);
    return out;
}

} // namespace

QString Exporter::label() const {
    if (id == "pdf"_L1)
        return QCoreApplication::translate("vitrine::Exporter", "PDF");
    if (id == "docx"_L1)
        return QCoreApplication::translate("vitrine::Exporter", "Word document");
    if (id == "html"_L1)
        return QCoreApplication::translate("vitrine::Exporter", "Web page (HTML)");
    if (id == "md"_L1)
        return QCoreApplication::translate("vitrine::Exporter", "Markdown");
    if (id == "json"_L1)
        return QCoreApplication::translate("vitrine::Exporter", "Data (JSON)");
    return id;
}

const QList<Exporter>& exporters() {
    static const QList<Exporter> table{
        {u"pdf"_s, u"pdf"_s, u"application/pdf"_s, &writePdf},
        {u"docx"_s,
         u"docx"_s,
         u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s,
         &writeDocx},
        {u"html"_s, u"html"_s, u"text/html"_s, &writeHtml},
        {u"md"_s, u"md"_s, u"text/markdown"_s, &writeMarkdown},
        {u"json"_s, u"json"_s, u"application/json"_s, &writeJson},
    };
    return table;
}

const Exporter* exporter(const QString& id) {
    const QList<Exporter>& all = exporters();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&](const Exporter& e) { return e.id == id; });
    return found == all.cend() ? nullptr : &*found;
}

tl::unexpected<Error> exportCancelled() {
    return fail(ErrorCode::Cancelled,
                QCoreApplication::translate("vitrine::Exporter", "The export was cancelled."));
}

QString exportFileName(const Report& report, const Exporter& exporter) {
    QStringList parts{
        fileNamePart(report.head.documentId),
        fileNamePart(report.head.model.isEmpty() ? report.head.dossierTitle : report.head.model),
        audienceWord(report.head.audience)};
    parts.removeAll(QString());
    return parts.join(u'_') + u'.' + exporter.suffix;
}

} // namespace vitrine
