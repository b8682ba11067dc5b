// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/Exporter.h"

#include "exporters/csv/CsvExporter.h"
#include "exporters/docx/DocxExporter.h"
#include "exporters/docx/TrackedDocx.h"
#include "exporters/html/HtmlExporter.h"
#include "exporters/json/JsonExporter.h"
#include "exporters/markdown/MarkdownExporter.h"
#include "exporters/odt/OdtExporter.h"
#include "exporters/pdf/PdfExporter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qsizetype longestPart = 100; ///< bytes; the parts and a suffix stay below 255
constexpr qsizetype shortHash = 7;

/// Letters and digits of all scripts, small; the rest becomes "-", never two of them, none at the
/// ends.
QString fileNamePart(const QString& text) {
    QString out;
    for (const char32_t c : text.normalized(QString::NormalizationForm_C).toLower().toUcs4()) {
        const QString letter = QString::fromUcs4(&c, 1);
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c)) {
            if (out.toUtf8().size() + letter.toUtf8().size() > longestPart)
                break;
            out += letter;
        } else if (!out.isEmpty() && !out.endsWith(u'-')) {
            out += u'-';
        }
    }
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
    if (id == "odt"_L1)
        return QCoreApplication::translate("vitrine::Exporter", "OpenDocument text");
    if (id == "html"_L1)
        return QCoreApplication::translate("vitrine::Exporter", "Web page (HTML)");
    if (id == "md"_L1)
        return QCoreApplication::translate("vitrine::Exporter", "Markdown");
    if (id == "json"_L1)
        return QCoreApplication::translate("vitrine::Exporter", "Data (JSON)");
    if (id == "csv"_L1)
        return QCoreApplication::translate("vitrine::Exporter", "Tables (CSV)");
    return id;
}

const QList<Exporter>& exporters() {
    static const QList<Exporter> table{
        {u"pdf"_s,
         u"pdf"_s,
         u"application/pdf"_s,
         &writePdf,
         &lettersWithoutFont,
         nullptr,
         &drawPages},
        {u"docx"_s,
         u"docx"_s,
         u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s,
         &writeDocx,
         nullptr,
         nullptr,
         nullptr,
         &writeTrackedDocx},
        {u"odt"_s, u"odt"_s, u"application/vnd.oasis.opendocument.text"_s, &writeOdt},
        {u"html"_s, u"html"_s, u"text/html"_s, &writeHtml},
        {u"md"_s, u"md"_s, u"text/markdown"_s, &writeMarkdown},
        {u"json"_s, u"json"_s, u"application/json"_s, &writeJson},
        {u"csv"_s, u"csv"_s, u"text/csv"_s, &writeCsv, nullptr, &csvParts},
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

QString exportFileName(const Report& report, const Exporter& exporter, const QString& part) {
    const ReportHead& head = report.head;
    QStringList parts{fileNamePart(head.documentId),
                      fileNamePart(head.model.isEmpty() ? head.dossierTitle : head.model),
                      audienceWord(head.audience),
                      head.language,
                      head.revisionId.left(shortHash),
                      fileNamePart(part)};
    parts.removeAll(QString());
    return parts.join(u'_') + u'.' + exporter.suffix;
}

} // namespace vitrine
