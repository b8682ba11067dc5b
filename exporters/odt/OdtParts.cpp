// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/odt/OdtParts.h"

#include "exporters/report/Inlines.h"
#include "exporters/report/TitleBlock.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr auto declaration = R"(<?xml version="1.0" encoding="UTF-8"?>)"_L1;
constexpr auto spaces =
    R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.3")"_L1;
constexpr auto fonts =
    R"(<office:font-face-decls><style:font-face style:name="Noto Sans" svg:font-family="'Noto Sans'"/><style:font-face style:name="DejaVu Sans Mono" svg:font-family="'DejaVu Sans Mono'"/></office:font-face-decls>)"_L1;

QString escaped(const QString& text) {
    return oneLine(text).toHtmlEscaped();
}

QString paragraphStyle(const QString& name,
                       const QString& paragraph,
                       const QString& letters,
                       const QString& more = {}) {
    return u"<style:style style:name=\"%1\" style:family=\"paragraph\"%4%5><style:paragraph-properties %2/><style:text-properties %3/></style:style>"_s
        .arg(name,
             paragraph,
             letters,
             more,
             name == "Standard"_L1 ? QString() : u" style:parent-style-name=\"Standard\""_s);
}

QString letterSize(double points, bool bold = false, const QString& color = {}) {
    QString out = u"fo:font-size=\"%1pt\""_s.arg(points);
    if (bold)
        out += u" fo:font-weight=\"bold\""_s;
    if (!color.isEmpty())
        out += u" fo:color=\"%1\""_s.arg(color);
    return out;
}

QString headingStyles() {
    constexpr double sizes[] = {14, 12, 10.5, 10, 10, 10};
    QString out;
    for (int level = 1; level <= 6; ++level)
        out += paragraphStyle(
            u"Heading%1"_s.arg(level),
            u"fo:margin-top=\"%1pt\" fo:margin-bottom=\"4pt\" fo:keep-with-next=\"always\"%2"_s.arg(
                QString::number(level == 1 ? 18 : 11),
                level == 1 ? u" fo:border-bottom=\"1pt solid #0f6b80\" fo:padding-bottom=\"2pt\""_s
                           : QString()),
            letterSize(sizes[level - 1], true),
            u" style:default-outline-level=\"%1\""_s.arg(level));
    return out;
}

QString textStyles() {
    const QString quiet = u"#55606f"_s;
    const QString close = u"fo:margin-bottom=\"2pt\""_s;
    QString out = paragraphStyle(u"Standard"_s, u"fo:margin-bottom=\"5pt\""_s, u""_s);
    out += paragraphStyle(u"Title"_s, u"fo:margin-bottom=\"12pt\""_s, letterSize(20, true));
    out += headingStyles();
    out += paragraphStyle(u"Source"_s, close, letterSize(8.5, false, quiet));
    out += paragraphStyle(u"Help"_s, close, letterSize(8.5, false, quiet));
    out += paragraphStyle(u"State"_s, close, u"fo:color=\"%1\""_s.arg(quiet));
    out += paragraphStyle(u"Missing"_s, close, u"fo:color=\"#8a4b00\""_s);
    out += paragraphStyle(
        u"Callout"_s,
        u"fo:margin-bottom=\"9pt\" fo:padding=\"4pt\" fo:border-left=\"3pt solid #8a4b00\" fo:background-color=\"#fdf3e3\""_s,
        u"fo:font-weight=\"bold\""_s);
    out += paragraphStyle(u"FactLabel"_s, close, u"fo:font-weight=\"bold\""_s);
    out += paragraphStyle(u"TableText"_s, close, letterSize(8.5));
    out += paragraphStyle(u"TableHead"_s, close, letterSize(8.5, true));
    out += paragraphStyle(u"TableFigure"_s, close + u" fo:text-align=\"end\""_s, letterSize(8.5));
    out += paragraphStyle(u"AfterTable"_s, close, letterSize(4));
    out += paragraphStyle(u"Quote"_s, u"fo:margin-left=\"18pt\""_s, u"fo:font-style=\"italic\""_s);
    out += paragraphStyle(u"Code"_s,
                          u"fo:background-color=\"#f3f5f8\""_s,
                          u"style:font-name=\"DejaVu Sans Mono\" fo:font-size=\"8.5pt\""_s);
    out += paragraphStyle(u"Footnote"_s, u"fo:margin-bottom=\"1pt\""_s, letterSize(8));
    out += paragraphStyle(u"Header"_s, u""_s, letterSize(8, false, quiet));
    out +=
        u"<style:style style:name=\"Footer\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"><style:paragraph-properties><style:tab-stops><style:tab-stop style:position=\"17cm\" style:type=\"right\"/></style:tab-stops></style:paragraph-properties><style:text-properties %1/></style:style>"_s
            .arg(letterSize(8, false, quiet));
    out += paragraphStyle(u"ContentsTitle"_s,
                          u"fo:margin-top=\"12pt\" fo:keep-with-next=\"always\""_s,
                          letterSize(11, true));
    for (int level = 1; level <= 3; ++level)
        out += paragraphStyle(
            u"Contents%1"_s.arg(level),
            u"fo:margin-left=\"%1pt\" fo:margin-bottom=\"1pt\""_s.arg((level - 1) * 15),
            u""_s);
    return out +
           u"<style:style style:name=\"NoteSign\" style:family=\"text\"><style:text-properties style:text-position=\"super 58%\"/></style:style>"_s;
}

QString listStyle(const QString& name, const QString& element, const QString& format) {
    QString levels;
    for (int level = 1; level <= 10; ++level)
        levels +=
            u"<text:%1 text:level=\"%2\" %3><style:list-level-properties text:list-level-position-and-space-mode=\"label-alignment\"><style:list-level-label-alignment text:label-followed-by=\"listtab\" fo:text-indent=\"-14pt\" fo:margin-left=\"%4pt\"/></style:list-level-properties></text:%1>"_s
                .arg(element, QString::number(level), format, QString::number(14 * level));
    return u"<text:list-style style:name=\"%1\">%2</text:list-style>"_s.arg(name, levels);
}

} // namespace

QByteArray OdtParts::content(const QString& automaticStyles, const QByteArray& body) {
    return (declaration + u"<office:document-content"_s + spaces + u'>' + fonts +
            u"<office:automatic-styles>"_s + automaticStyles +
            u"<style:style style:name=\"Cell\" style:family=\"table-cell\"><style:table-cell-properties fo:padding=\"3pt\" fo:border=\"0.5pt solid #d5dae1\"/></style:style>"_s
            u"</office:automatic-styles><office:body><office:text>"_s)
               .toUtf8() +
           body + "</office:text></office:body></office:document-content>";
}

QByteArray OdtParts::styles(const Report& report) {
    const ReportHead& head = report.head;
    const QStringList language = QLocale(head.language).name().split(u'_');
    const QString words = head.model.isEmpty() ? head.title : head.title + u" · "_s + head.model;
    QString page = report.strings.phrase(u"document.page"_s, {u"\1"_s, u"\2"_s}).toHtmlEscaped();
    page.replace(u'\1', u"<text:page-number text:select-page=\"current\">1</text:page-number>"_s)
        .replace(u'\2', u"<text:page-count>1</text:page-count>"_s);
    QString out =
        declaration + u"<office:document-styles"_s + spaces + u'>' + fonts + u"<office:styles>"_s;
    out +=
        u"<style:default-style style:family=\"paragraph\"><style:text-properties style:font-name=\"Noto Sans\" fo:font-size=\"9.5pt\" fo:language=\"%1\" fo:country=\"%2\"/></style:default-style>"_s
            .arg(language.value(0), language.value(1, u"none"_s));
    out += textStyles();
    out += listStyle(u"Bullets"_s, u"list-level-style-bullet"_s, u"text:bullet-char=\"•\""_s);
    out += listStyle(u"Numbers"_s,
                     u"list-level-style-number"_s,
                     u"style:num-format=\"1\" style:num-suffix=\".\""_s);
    out +=
        u"</office:styles><office:automatic-styles><style:page-layout style:name=\"Page\"><style:page-layout-properties fo:page-width=\"21cm\" fo:page-height=\"29.7cm\" fo:margin=\"2cm\"/><style:header-style><style:header-footer-properties fo:margin-bottom=\"8pt\" fo:min-height=\"12pt\"/></style:header-style><style:footer-style><style:header-footer-properties fo:margin-top=\"8pt\" fo:min-height=\"12pt\"/></style:footer-style></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name=\"Standard\" style:page-layout-name=\"Page\"><style:header><text:p text:style-name=\"Header\">%1</text:p></style:header><style:footer><text:p text:style-name=\"Footer\">%2<text:tab/>%3</text:p></style:footer></style:master-page></office:master-styles></office:document-styles>"_s
            .arg(escaped(words), escaped(pageWords(head)), page);
    return out.toUtf8();
}

QByteArray OdtParts::meta(const ReportHead& head) {
    const QDate day = head.date.isValid() ? head.date : QDate(1980, 1, 1);
    const QString title = head.model.isEmpty() ? head.title : head.title + u" – "_s + head.model;
    const QString keywords =
        head.marking.isEmpty() ? QString()
                               : u"<meta:keyword>"_s + escaped(head.marking) + u"</meta:keyword>"_s;
    return (declaration + u"<office:document-meta"_s + spaces +
            u"><office:meta><meta:generator>Vitrine</meta:generator><dc:title>%1</dc:title><meta:initial-creator>%2</meta:initial-creator><dc:creator>%2</dc:creator><meta:creation-date>%3T00:00:00</meta:creation-date><dc:date>%3T00:00:00</dc:date><dc:language>%4</dc:language>%5</office:meta></office:document-meta>"_s
                .arg(escaped(title),
                     escaped(head.provider),
                     day.toString(Qt::ISODate),
                     head.language,
                     keywords))
        .toUtf8();
}

QByteArray OdtParts::manifest() {
    QString out =
        declaration +
        R"(<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.text"/>)"_L1;
    for (const QString& part : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
        out +=
            u"<manifest:file-entry manifest:full-path=\"%1\" manifest:media-type=\"text/xml\"/>"_s
                .arg(part);
    return (out + u"</manifest:manifest>"_s).toUtf8();
}

} // namespace vitrine
