// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/docx/DocxParts.h"

#include "exporters/report/Inlines.h"
#include "exporters/report/TitleBlock.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr auto declaration = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"_L1;
constexpr auto wordSpaces =
    R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main")"_L1;
constexpr auto relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_L1;

QString escaped(const QString& text) {
    return oneLine(text).toHtmlEscaped();
}

/// A style in one line: its kind, id, name, what it is based on, and its properties.
QString style(const QString& kind,
              const QString& id,
              const QString& name,
              const QString& basedOn,
              const QString& properties) {
    return u"<w:style w:type=\"%1\" w:styleId=\"%2\"%6><w:name w:val=\"%3\"/>%4<w:qFormat/>%5</w:style>"_s
        .arg(kind,
             id,
             name,
             basedOn.isEmpty() ? QString() : u"<w:basedOn w:val=\"%1\"/>"_s.arg(basedOn),
             properties,
             id == "Normal"_L1 ? u" w:default=\"1\""_s : QString());
}

QString paragraphStyle(const QString& id, const QString& name, const QString& properties) {
    return style(u"paragraph"_s, id, name, id == "Normal"_L1 ? QString() : u"Normal"_s, properties);
}

QString spacing(int before, int after) {
    return u"<w:spacing w:before=\"%1\" w:after=\"%2\"/>"_s.arg(before).arg(after);
}

QString letters(int halfPoints, const QString& color = {}, bool bold = false) {
    return u"<w:rPr>%1%2<w:sz w:val=\"%3\"/></w:rPr>"_s.arg(
        bold ? u"<w:b/>"_s : QString(),
        color.isEmpty() ? QString() : u"<w:color w:val=\"%1\"/>"_s.arg(color),
        QString::number(halfPoints));
}

QString headingStyle(int level) {
    constexpr int sizes[] = {28, 24, 21, 20, 20, 20};
    const QString rule =
        level == 1
            ? u"<w:pBdr><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"2\" w:color=\"0F6B80\"/></w:pBdr>"_s
            : QString();
    return paragraphStyle(
        u"Heading%1"_s.arg(level),
        u"heading %1"_s.arg(level),
        u"<w:next w:val=\"Normal\"/><w:pPr><w:keepNext/>%1%2<w:outlineLvl w:val=\"%3\"/></w:pPr>%4"_s
            .arg(rule,
                 spacing(level == 1 ? 360 : 240, 100),
                 QString::number(level - 1),
                 letters(sizes[level - 1], u"1B2430"_s, true)));
}

QString textStyles() {
    const QString quiet = u"55606F"_s;
    QString out;
    out += paragraphStyle(u"Normal"_s, u"Normal"_s, u"<w:pPr>%1</w:pPr>"_s.arg(spacing(0, 100)));
    out += paragraphStyle(
        u"Title"_s,
        u"Title"_s,
        u"<w:pPr>%1</w:pPr>%2"_s.arg(spacing(0, 240), letters(40, u"1B2430"_s, true)));
    for (int level = 1; level <= 6; ++level)
        out += headingStyle(level);
    for (const auto& [id, name] : {std::pair(u"Source"_s, u"Source"_s),
                                   std::pair(u"Help"_s, u"Help"_s),
                                   std::pair(u"Caption"_s, u"caption"_s)})
        out += paragraphStyle(id, name, letters(17, quiet));
    out += paragraphStyle(
        u"State"_s, u"State"_s, u"<w:rPr><w:color w:val=\"%1\"/></w:rPr>"_s.arg(quiet));
    out +=
        paragraphStyle(u"Missing"_s, u"Missing"_s, u"<w:rPr><w:color w:val=\"8A4B00\"/></w:rPr>"_s);
    out += paragraphStyle(
        u"Callout"_s,
        u"Callout"_s,
        u"<w:pPr><w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"6\" w:color=\"8A4B00\"/></w:pBdr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FDF3E3\"/>%1</w:pPr><w:rPr><w:b/></w:rPr>"_s
            .arg(spacing(60, 180)));
    out += paragraphStyle(u"FactLabel"_s,
                          u"Fact label"_s,
                          u"<w:pPr>%1</w:pPr><w:rPr><w:b/></w:rPr>"_s.arg(spacing(0, 60)));
    out += paragraphStyle(
        u"TableText"_s, u"Table text"_s, u"<w:pPr>%1</w:pPr>%2"_s.arg(spacing(0, 40), letters(17)));
    out += paragraphStyle(u"TableHead"_s,
                          u"Table head"_s,
                          u"<w:pPr>%1</w:pPr>%2"_s.arg(spacing(0, 40), letters(17, {}, true)));
    out += paragraphStyle(
        u"TableFigure"_s,
        u"Table figure"_s,
        u"<w:pPr>%1<w:jc w:val=\"right\"/></w:pPr>%2"_s.arg(spacing(0, 40), letters(17)));
    out += paragraphStyle(u"AfterTable"_s,
                          u"After table"_s,
                          u"<w:pPr>%1</w:pPr>%2"_s.arg(spacing(0, 60), letters(8)));
    out += paragraphStyle(u"ListParagraph"_s,
                          u"List Paragraph"_s,
                          u"<w:pPr><w:spacing w:after=\"60\"/><w:ind w:left=\"360\"/></w:pPr>"_s);
    out += paragraphStyle(
        u"Quote"_s, u"Quote"_s, u"<w:pPr><w:ind w:left=\"360\"/></w:pPr><w:rPr><w:i/></w:rPr>"_s);
    out += paragraphStyle(
        u"Code"_s,
        u"Code"_s,
        u"<w:pPr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F3F5F8\"/></w:pPr><w:rPr><w:rFonts w:ascii=\"DejaVu Sans Mono\" w:hAnsi=\"DejaVu Sans Mono\" w:cs=\"DejaVu Sans Mono\"/><w:sz w:val=\"17\"/></w:rPr>"_s);
    out += paragraphStyle(u"FootnoteText"_s,
                          u"footnote text"_s,
                          u"<w:pPr>%1</w:pPr>%2"_s.arg(spacing(0, 20), letters(16)));
    out += paragraphStyle(u"Header"_s, u"header"_s, letters(16, quiet));
    out += paragraphStyle(
        u"Footer"_s,
        u"footer"_s,
        u"<w:pPr><w:tabs><w:tab w:val=\"right\" w:pos=\"9638\"/></w:tabs></w:pPr>"_s +
            letters(16, quiet));
    out += paragraphStyle(
        u"ContentsTitle"_s,
        u"Contents title"_s,
        u"<w:pPr><w:keepNext/>%1</w:pPr>%2"_s.arg(spacing(240, 80), letters(22, {}, true)));
    for (int level = 1; level <= 3; ++level)
        out += paragraphStyle(u"TOC%1"_s.arg(level),
                              u"toc %1"_s.arg(level),
                              u"<w:pPr>%1<w:ind w:left=\"%2\"/></w:pPr>"_s.arg(spacing(0, 30))
                                  .arg((level - 1) * 300));
    return out;
}

QString letterStyles() {
    return style(u"character"_s,
                 u"Hyperlink"_s,
                 u"Hyperlink"_s,
                 {},
                 u"<w:rPr><w:color w:val=\"0F6B80\"/><w:u w:val=\"single\"/></w:rPr>"_s) +
           style(u"character"_s,
                 u"FootnoteReference"_s,
                 u"footnote reference"_s,
                 {},
                 u"<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>"_s) +
           style(
               u"character"_s,
               u"CodeText"_s,
               u"Code text"_s,
               {},
               u"<w:rPr><w:rFonts w:ascii=\"DejaVu Sans Mono\" w:hAnsi=\"DejaVu Sans Mono\" w:cs=\"DejaVu Sans Mono\"/><w:sz w:val=\"18\"/></w:rPr>"_s) +
           style(
               u"character"_s,
               u"Box"_s,
               u"Box"_s,
               {},
               u"<w:rPr><w:rFonts w:ascii=\"MS Gothic\" w:hAnsi=\"MS Gothic\" w:eastAsia=\"MS Gothic\" w:cs=\"MS Gothic\"/></w:rPr>"_s);
}

QString tableStyle() {
    QString borders;
    for (const QString& side : {u"top"_s, u"bottom"_s, u"insideH"_s, u"insideV"_s})
        borders +=
            u"<w:%1 w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"D5DAE1\"/>"_s.arg(side);
    return style(
        u"table"_s,
        u"Form"_s,
        u"Form"_s,
        {},
        u"<w:tblPr><w:tblBorders>"_s + borders +
            u"</w:tblBorders><w:tblCellMar><w:top w:w=\"50\" w:type=\"dxa\"/><w:left w:w=\"90\" w:type=\"dxa\"/><w:bottom w:w=\"20\" w:type=\"dxa\"/><w:right w:w=\"90\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"_s);
}

} // namespace

QString DocxParts::languageTag(const QString& language) {
    return QLocale(language).bcp47Name().contains(u'-')
               ? QLocale(language).bcp47Name()
               : QLocale(language).name().replace(u'_', u'-');
}

QByteArray DocxParts::contentTypes() {
    QString out =
        declaration +
        R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>)"_L1;
    for (const auto& [part, kind] : {std::pair(u"document"_s, u"document.main"_s),
                                     std::pair(u"styles"_s, u"styles"_s),
                                     std::pair(u"settings"_s, u"settings"_s),
                                     std::pair(u"numbering"_s, u"numbering"_s),
                                     std::pair(u"footnotes"_s, u"footnotes"_s),
                                     std::pair(u"header"_s, u"header"_s),
                                     std::pair(u"footer"_s, u"footer"_s)})
        out +=
            u"<Override PartName=\"/word/%1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.%2+xml\"/>"_s
                .arg(part, kind);
    return (out + u"</Types>"_s).toUtf8();
}

QByteArray DocxParts::packageRelations() {
    return (declaration +
            R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="document" Type=")"_L1 +
            relation +
            R"(officeDocument" Target="word/document.xml"/><Relationship Id="properties" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>)"_L1)
        .toUtf8();
}

QByteArray DocxParts::relations(const QList<std::pair<QString, QString>>& targets, bool parts) {
    QString out =
        declaration +
        R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"_L1;
    if (parts)
        for (const QString& part :
             {u"styles"_s, u"settings"_s, u"numbering"_s, u"footnotes"_s, u"header"_s, u"footer"_s})
            out +=
                u"<Relationship Id=\"%1\" Type=\"%2%1\" Target=\"%1.xml\"/>"_s.arg(part, relation);
    for (const auto& [target, id] : targets)
        out +=
            u"<Relationship Id=\"%1\" Type=\"%2hyperlink\" Target=\"%3\" TargetMode=\"External\"/>"_s
                .arg(id, relation, target.toHtmlEscaped());
    return (out + u"</Relationships>"_s).toUtf8();
}

QByteArray DocxParts::styles(const QString& language) {
    const QString defaults =
        u"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Noto Sans\" w:hAnsi=\"Noto Sans\" w:eastAsia=\"Noto Sans CJK SC\" w:cs=\"Noto Sans\"/><w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/><w:lang w:val=\"%1\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"_s
            .arg(languageTag(language));
    return (declaration + u"<w:styles "_s + wordSpaces + u'>' + defaults + textStyles() +
            letterStyles() + tableStyle() + u"</w:styles>"_s)
        .toUtf8();
}

QByteArray DocxParts::settings(const QString& language) {
    return (declaration + u"<w:settings "_s + wordSpaces +
            u"><w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr><w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"%1\"/></w:settings>"_s
                .arg(languageTag(language)))
        .toUtf8();
}

QByteArray DocxParts::header(const ReportHead& head) {
    const QString words = head.model.isEmpty() ? head.title : head.title + u" · "_s + head.model;
    return (declaration + u"<w:hdr "_s + wordSpaces +
            u"><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr><w:r><w:t>%1</w:t></w:r></w:p></w:hdr>"_s
                .arg(escaped(words)))
        .toUtf8();
}

QByteArray DocxParts::footer(const Report& report) {
    // "Page %1 of %2" with fields in the places of the numbers.
    const QString page =
        report.strings.phrase(u"document.page"_s, {u"\1"_s, u"\2"_s}).toHtmlEscaped();
    const auto field = [](const QString& name) {
        return u"</w:t></w:r><w:fldSimple w:instr=\" %1 \"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space=\"preserve\">"_s
            .arg(name);
    };
    QString words = page;
    words.replace(u'\1', field(u"PAGE"_s)).replace(u'\2', field(u"NUMPAGES"_s));
    return (declaration + u"<w:ftr "_s + wordSpaces +
            u"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr><w:r><w:t xml:space=\"preserve\">"_s +
            escaped(pageWords(report.head)) +
            u"</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t xml:space=\"preserve\">"_s + words +
            u"</w:t></w:r></w:p></w:ftr>"_s)
        .toUtf8();
}

QByteArray DocxParts::properties(const ReportHead& head) {
    const QDate day = head.date.isValid() ? head.date : QDate(1980, 1, 1);
    const QString time = day.toString(Qt::ISODate) + u"T00:00:00Z"_s;
    const QString title = head.model.isEmpty() ? head.title : head.title + u" – "_s + head.model;
    const QString keywords = head.marking.isEmpty()
                                 ? QString()
                                 : u"<cp:keywords>"_s + escaped(head.marking) + u"</cp:keywords>"_s;
    return (declaration +
            R"(<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">)"_L1 +
            u"<dc:title>%1</dc:title><dc:creator>%2</dc:creator>%5<dc:language>%3</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">%4</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">%4</dcterms:modified></cp:coreProperties>"_s
                .arg(escaped(title), escaped(head.provider), head.language, time, keywords))
        .toUtf8();
}

} // namespace vitrine
