// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/docx/DocxBody.h"

#include "exporters/docx/DocxParts.h"
#include "exporters/report/Columns.h"
#include "exporters/report/Inlines.h"
#include "exporters/report/TitleBlock.h"
#include "model/core/Overloaded.h"

#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int textWidth = 9638;  ///< A4 between margins of 2 cm
constexpr int readerWidth = 750; ///< of a column of boxes
constexpr int labelShare = 32;   ///< of 100, for the labels of rows
constexpr int listIndent = 360;
constexpr qsizetype longestName = 40;
constexpr auto wordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"_L1;
constexpr auto relationSpace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"_L1;
constexpr auto word2010Space = "http://schemas.microsoft.com/office/word/2010/wordml"_L1;

QString styleOf(Paragraph::Role role) {
    switch (role) {
    case Paragraph::Role::Body:
        return {};
    case Paragraph::Role::Provision:
    case Paragraph::Role::Source:
        return u"Source"_s;
    case Paragraph::Role::Help:
        return u"Help"_s;
    case Paragraph::Role::Missing:
        return u"Missing"_s;
    case Paragraph::Role::Unknown:
    case Paragraph::Role::Withheld:
    case Paragraph::Role::NotApplicable:
        return u"State"_s;
    }
    return {};
}

} // namespace

QString bookmarkName(const QString& anchor) {
    QString name;
    for (const QChar c : anchor)
        name += c.isLetterOrNumber() && c.unicode() < 128 ? c : QChar(u'_');
    if (name.isEmpty() || !name.front().isLetter())
        name.prepend(u"p_"_s);
    // Anchors that differ only in what Word does not allow, or late, stay apart.
    if (name.size() > longestName || name != anchor) {
        const QByteArray hash =
            QCryptographicHash::hash(anchor.toUtf8(), QCryptographicHash::Sha256).toHex().left(6);
        name = name.left(longestName - 7) + u'_' + QString::fromLatin1(hash);
    }
    return name;
}

DocxBody::DocxBody(const Report& report, const Progress& progress)
    : m_report(report)
    , m_progress(progress)
    , m_width(textWidth) {}

void DocxBody::property(const QString& name, const QString& value) {
    m_xml->writeEmptyElement(wordSpace, name);
    m_xml->writeAttribute(wordSpace, u"val"_s, value);
}

void DocxBody::bookmark(const QString& anchor) {
    if (!isAnchor(anchor))
        return;
    const QString id = QString::number(++m_bookmarks);
    m_xml->writeEmptyElement(wordSpace, u"bookmarkStart"_s);
    m_xml->writeAttribute(wordSpace, u"id"_s, id);
    m_xml->writeAttribute(wordSpace, u"name"_s, bookmarkName(anchor));
    m_xml->writeEmptyElement(wordSpace, u"bookmarkEnd"_s);
    m_xml->writeAttribute(wordSpace, u"id"_s, id);
}

void DocxBody::words(const QString& text) {
    const QStringList lines = printable(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            m_xml->writeEmptyElement(wordSpace, u"br"_s);
        m_xml->writeStartElement(wordSpace, u"t"_s);
        m_xml->writeAttribute(u"xml:space"_s, u"preserve"_s);
        m_xml->writeCharacters(lines.at(i));
        m_xml->writeEndElement();
    }
}

void DocxBody::run(const Text& text, const QString& style) {
    if (text.text.isEmpty())
        return;
    m_xml->writeStartElement(wordSpace, u"r"_s);
    const QString runStyle = text.code ? u"CodeText"_s : style;
    if (!runStyle.isEmpty() || text.strong || text.emphasis || text.removed || text.added ||
        !text.language.isEmpty()) {
        m_xml->writeStartElement(wordSpace, u"rPr"_s);
        if (!runStyle.isEmpty())
            property(u"rStyle"_s, runStyle);
        if (text.strong)
            m_xml->writeEmptyElement(wordSpace, u"b"_s);
        if (text.emphasis)
            m_xml->writeEmptyElement(wordSpace, u"i"_s);
        if (text.removed)
            m_xml->writeEmptyElement(wordSpace, u"strike"_s);
        if (text.added)
            property(u"u"_s, u"single"_s);
        if (!text.language.isEmpty())
            property(u"lang"_s, DocxParts::languageTag(text.language));
        m_xml->writeEndElement();
    }
    words(text.text);
    m_xml->writeEndElement();
}

QString DocxBody::relationOf(const QString& target) {
    const auto known = std::find_if(m_targets.cbegin(), m_targets.cend(), [&](const auto& each) {
        return each.first == target;
    });
    if (known != m_targets.cend())
        return known->second;
    m_targets << std::pair(target, u"link"_s + QString::number(m_targets.size() + 1));
    return m_targets.last().second;
}

void DocxBody::link(const Link& link) {
    Text text{link.text};
    text.language = link.language;
    const bool inside = link.target.startsWith(u'#');
    if (!isSafeTarget(link.target) || (inside && !m_anchors.contains(link.target.mid(1))))
        return run(text);
    m_xml->writeStartElement(wordSpace, u"hyperlink"_s);
    if (inside)
        m_xml->writeAttribute(wordSpace, u"anchor"_s, bookmarkName(link.target.mid(1)));
    else
        m_xml->writeAttribute(relationSpace, u"id"_s, relationOf(link.target));
    run(text, u"Hyperlink"_s);
    m_xml->writeEndElement();
}

/// A box that can be clicked.
void DocxBody::box(const Box& box) {
    const auto state = [&](const QString& name, const QString& code) {
        m_xml->writeEmptyElement(word2010Space, name);
        m_xml->writeAttribute(word2010Space, u"val"_s, code);
        m_xml->writeAttribute(word2010Space, u"font"_s, u"MS Gothic"_s);
    };
    m_xml->writeStartElement(wordSpace, u"sdt"_s);
    m_xml->writeStartElement(wordSpace, u"sdtPr"_s);
    m_xml->writeStartElement(word2010Space, u"checkbox"_s);
    m_xml->writeEmptyElement(word2010Space, u"checked"_s);
    m_xml->writeAttribute(word2010Space, u"val"_s, box.ticked ? u"1"_s : u"0"_s);
    state(u"checkedState"_s, u"2612"_s);
    state(u"uncheckedState"_s, u"2610"_s);
    m_xml->writeEndElement();
    m_xml->writeEndElement();
    m_xml->writeStartElement(wordSpace, u"sdtContent"_s);
    run(Text{boxSign(box)}, u"Box"_s);
    m_xml->writeEndElement();
    m_xml->writeEndElement();
}

/// A footnote where it is first referred to, a reference to it later.
void DocxBody::noteMark(const NoteMark& mark) {
    const QString number = QString::number(mark.number);
    const QString place = bookmarkName(noteAnchor(mark.number));
    const auto start = [&] {
        m_xml->writeStartElement(wordSpace, u"r"_s);
        m_xml->writeStartElement(wordSpace, u"rPr"_s);
        property(u"rStyle"_s, u"FootnoteReference"_s);
        m_xml->writeEndElement();
    };
    if (!m_noted.contains(mark.number)) {
        m_noted << mark.number;
        const QString id = QString::number(++m_bookmarks);
        m_xml->writeEmptyElement(wordSpace, u"bookmarkStart"_s);
        m_xml->writeAttribute(wordSpace, u"id"_s, id);
        m_xml->writeAttribute(wordSpace, u"name"_s, place);
        start();
        m_xml->writeEmptyElement(wordSpace, u"footnoteReference"_s);
        m_xml->writeAttribute(wordSpace, u"id"_s, number);
        m_xml->writeEndElement();
        m_xml->writeEmptyElement(wordSpace, u"bookmarkEnd"_s);
        m_xml->writeAttribute(wordSpace, u"id"_s, id);
        return;
    }
    m_xml->writeStartElement(wordSpace, u"fldSimple"_s);
    m_xml->writeAttribute(wordSpace, u"instr"_s, u" NOTEREF "_s + place + u" \\f \\h "_s);
    start();
    words(QString::number(m_noted.indexOf(mark.number) + 1));
    m_xml->writeEndElement();
    m_xml->writeEndElement();
}

void DocxBody::inlines(const Inlines& list) {
    bool afterNote = false;
    for (const Inline& piece : list) {
        const bool isNote = std::holds_alternative<NoteMark>(piece);
        if (isNote && afterNote)
            run(Text{u" "_s}, u"FootnoteReference"_s);
        afterNote = isNote;
        std::visit(Overloaded{[&](const Text& text) { run(text); },
                              [&](const Link& target) { link(target); },
                              [&](const LineBreak&) {
                                  m_xml->writeStartElement(wordSpace, u"r"_s);
                                  m_xml->writeEmptyElement(wordSpace, u"br"_s);
                                  m_xml->writeEndElement();
                              },
                              [&](const Box& ticked) { box(ticked); },
                              [&](const NoteMark& mark) { noteMark(mark); },
                              [&](const Anchor& anchor) { bookmark(anchor.id); }},
                   piece);
    }
}

void DocxBody::beginParagraph(const QString& style) {
    m_xml->writeStartElement(wordSpace, u"p"_s);
    const QString used = style.isEmpty() ? m_style : style;
    if (used.isEmpty())
        return;
    m_xml->writeStartElement(wordSpace, u"pPr"_s);
    property(u"pStyle"_s, used);
    m_xml->writeEndElement();
}

void DocxBody::endParagraph() {
    m_xml->writeEndElement();
}

void DocxBody::paragraph(const QString& style, const Inlines& text, const QString& anchor) {
    beginParagraph(style);
    bookmark(anchor);
    inlines(text);
    endParagraph();
}

void DocxBody::blocks(const Blocks& list) {
    for (const Block& block : list) {
        if (m_progress.isCancelled())
            return;
        std::visit(*this, block.kind);
    }
}

void DocxBody::operator()(const Heading& heading) {
    Inlines text = heading.text;
    if (!heading.number.isEmpty())
        text.prepend(Text{heading.number + u"  "_s});
    const int level = std::clamp(heading.level - 1, 0, 6);
    paragraph(
        level == 0 ? u"Title"_s : u"Heading"_s + QString::number(level), text, heading.anchor);
}

void DocxBody::operator()(const Paragraph& words) {
    Inlines text = words.text;
    if (const QString sign = stateSign(words.role); !sign.isEmpty())
        text.prepend(Text{sign});
    paragraph(styleOf(words.role), text);
}

void DocxBody::operator()(const BulletList& list) {
    m_lists << (list.ordered ? list.start : -1);
    const QString id = QString::number(m_lists.size());
    const int depth = std::min(m_listDepth++, 8);
    for (const Blocks& item : list.items) {
        const bool leads = !item.isEmpty() && std::holds_alternative<Paragraph>(item.first().kind);
        m_xml->writeStartElement(wordSpace, u"p"_s);
        m_xml->writeStartElement(wordSpace, u"pPr"_s);
        property(u"pStyle"_s, u"ListParagraph"_s);
        m_xml->writeStartElement(wordSpace, u"numPr"_s);
        property(u"ilvl"_s, QString::number(depth));
        property(u"numId"_s, id);
        m_xml->writeEndElement();
        m_xml->writeEndElement();
        if (leads)
            inlines(std::get<Paragraph>(item.first().kind).text);
        endParagraph();
        const QString style = std::exchange(m_style, u"ListParagraph"_s);
        blocks(leads ? item.mid(1) : item);
        m_style = style;
    }
    --m_listDepth;
}

void DocxBody::beginTable(const QList<int>& widths) {
    m_xml->writeStartElement(wordSpace, u"tbl"_s);
    m_xml->writeStartElement(wordSpace, u"tblPr"_s);
    property(u"tblStyle"_s, u"Form"_s);
    m_xml->writeEmptyElement(wordSpace, u"tblW"_s);
    m_xml->writeAttribute(
        wordSpace, u"w"_s, QString::number(std::accumulate(widths.cbegin(), widths.cend(), 0)));
    m_xml->writeAttribute(wordSpace, u"type"_s, u"dxa"_s);
    m_xml->writeEmptyElement(wordSpace, u"tblLayout"_s);
    m_xml->writeAttribute(wordSpace, u"type"_s, u"fixed"_s);
    m_xml->writeEndElement();
    m_xml->writeStartElement(wordSpace, u"tblGrid"_s);
    for (const int width : widths) {
        m_xml->writeEmptyElement(wordSpace, u"gridCol"_s);
        m_xml->writeAttribute(wordSpace, u"w"_s, QString::number(width));
    }
    m_xml->writeEndElement();
}

void DocxBody::cell(const Blocks& content, int width) {
    m_xml->writeStartElement(wordSpace, u"tc"_s);
    m_xml->writeStartElement(wordSpace, u"tcPr"_s);
    m_xml->writeEmptyElement(wordSpace, u"tcW"_s);
    m_xml->writeAttribute(wordSpace, u"w"_s, QString::number(width));
    m_xml->writeAttribute(wordSpace, u"type"_s, u"dxa"_s);
    m_xml->writeEndElement();
    const int outer = std::exchange(m_width, width - 240);
    blocks(content);
    m_width = outer;
    // A cell ends with a paragraph.
    const bool ends =
        !content.isEmpty() && (std::holds_alternative<Paragraph>(content.last().kind) ||
                               std::holds_alternative<CodeBlock>(content.last().kind) ||
                               std::holds_alternative<Callout>(content.last().kind));
    if (!ends)
        paragraph({}, {});
    m_xml->writeEndElement();
}

void DocxBody::tableRow(const TableBlock& table, qsizetype row, const QList<int>& widths) {
    const bool head = row < 0;
    m_xml->writeStartElement(wordSpace, u"tr"_s);
    m_xml->writeStartElement(wordSpace, u"trPr"_s);
    m_xml->writeEmptyElement(wordSpace, u"cantSplit"_s);
    if (head)
        m_xml->writeEmptyElement(wordSpace, u"tblHeader"_s);
    m_xml->writeEndElement();
    const QList<Inlines>& cells = head ? table.head : table.rows.at(row);
    for (qsizetype column = 0; column < table.head.size(); ++column) {
        const bool label = head || (column == 0 && table.firstIsLabel);
        const QString style = std::exchange(m_style,
                                            label                         ? u"TableHead"_s
                                            : table.numeric.value(column) ? u"TableFigure"_s
                                                                          : u"TableText"_s);
        cell({Block{Paragraph{cells.value(column)}}}, widths.at(column));
        m_style = style;
    }
    m_xml->writeEndElement();
}

void DocxBody::operator()(const TableBlock& table) {
    if (table.head.isEmpty())
        return;
    if (!table.caption.isEmpty())
        paragraph(u"Caption"_s, plain(table.caption));
    const QList<int> widths = columnWidths(table, m_width);
    beginTable(widths);
    tableRow(table, -1, widths);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        if (m_progress.isCancelled())
            break;
        tableRow(table, row, widths);
    }
    m_xml->writeEndElement();
    paragraph(u"AfterTable"_s, {}); // two tables in a row would become one
}

void DocxBody::operator()(const FactList& list) {
    if (list.items.isEmpty())
        return;
    const int readers = int(list.readers.size()) * readerWidth;
    const int label = (m_width - readers) * labelShare / 100;
    QList<int> widths{label, m_width - readers - label};
    for (qsizetype i = 0; i < list.readers.size(); ++i)
        widths << readerWidth;
    beginTable(widths);
    const auto row = [&](const QList<Blocks>& cells, bool head) {
        m_xml->writeStartElement(wordSpace, u"tr"_s);
        if (head) {
            m_xml->writeStartElement(wordSpace, u"trPr"_s);
            m_xml->writeEmptyElement(wordSpace, u"tblHeader"_s);
            m_xml->writeEndElement();
        }
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const QString style =
                std::exchange(m_style, head || column == 0 ? u"FactLabel"_s : QString());
            cell(cells.at(column), widths.at(column));
            m_style = style;
        }
        m_xml->writeEndElement();
    };
    if (!list.readers.isEmpty()) {
        QList<Blocks> head{
            {Block{Paragraph{plain(m_report.strings.phrase(u"document.row"_s))}}},
            {Block{Paragraph{plain(m_report.strings.phrase(u"document.answer"_s))}}}};
        for (const QString& reader : list.readers)
            head << Blocks{Block{Paragraph{plain(reader)}}};
        row(head, true);
    }
    for (const FactList::Item& item : list.items) {
        Inlines name = item.label;
        if (!item.number.isEmpty())
            name.prepend(Text{item.number + u"  "_s});
        if (!item.anchor.isEmpty())
            name.prepend(Anchor{item.anchor});
        QList<Blocks> cells{{Block{Paragraph{name}}}, item.content};
        for (qsizetype i = 0; i < list.readers.size(); ++i)
            cells << Blocks{Block{Paragraph{{Box{item.readers.value(i)}}}}};
        row(cells, false);
    }
    m_xml->writeEndElement();
    paragraph(u"AfterTable"_s, {});
}

void DocxBody::operator()(const Notes&) {} // footnotes, at the foot of their page

void DocxBody::operator()(const Quote& quote) {
    const QString style = std::exchange(m_style, u"Quote"_s);
    blocks(quote.content);
    m_style = style;
}

void DocxBody::operator()(const CodeBlock& code) {
    paragraph(u"Code"_s, plain(code.text));
}

void DocxBody::operator()(const Callout& callout) {
    paragraph(u"Callout"_s, callout.text);
}

void DocxBody::operator()(const Divider&) {
    paragraph(u"AfterTable"_s, {});
}

/// Contents that Word keeps up to date, filled with what is there.
void DocxBody::contentsField() {
    const QList<Heading> headings = contents(m_report.body);
    if (headings.size() < 3)
        return;
    paragraph(u"ContentsTitle"_s, plain(m_report.strings.phrase(u"document.contents"_s)));
    const auto field = [&](const QString& type) {
        m_xml->writeStartElement(wordSpace, u"r"_s);
        m_xml->writeEmptyElement(wordSpace, u"fldChar"_s);
        m_xml->writeAttribute(wordSpace, u"fldCharType"_s, type);
        m_xml->writeEndElement();
    };
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const Heading& heading = headings.at(i);
        beginParagraph(u"TOC"_s + QString::number(std::clamp(heading.level - 1, 1, 3)));
        if (i == 0) {
            field(u"begin"_s);
            m_xml->writeStartElement(wordSpace, u"r"_s);
            m_xml->writeTextElement(wordSpace, u"instrText"_s, u"TOC \\o \"1-3\" \\h \\z"_s);
            m_xml->writeEndElement();
            field(u"separate"_s);
        }
        link({(heading.number + u"  "_s + plainText(heading.text)).trimmed(),
              u'#' + heading.anchor});
        if (i + 1 == headings.size())
            field(u"end"_s);
        endParagraph();
    }
}

QByteArray DocxBody::document() {
    for (const Block& block : m_report.body)
        if (const Notes* notes = std::get_if<Notes>(&block.kind))
            for (const Notes::Item& item : notes->items)
                m_notes.insert(item.number, item.text);
    const Blocks title = titleBlocks(m_report);
    m_anchors = anchorsOf(title + m_report.body);
    m_bytes.clear();
    m_xml = std::make_unique<QXmlStreamWriter>(&m_bytes);
    m_xml->writeStartDocument(u"1.0"_s, true);
    m_xml->writeNamespace(wordSpace, u"w"_s);
    m_xml->writeNamespace(relationSpace, u"r"_s);
    m_xml->writeNamespace(word2010Space, u"w14"_s);
    m_xml->writeStartElement(wordSpace, u"document"_s);
    m_xml->writeStartElement(wordSpace, u"body"_s);
    blocks(title);
    contentsField();
    blocks(m_report.body);
    m_xml->writeStartElement(wordSpace, u"sectPr"_s);
    for (const auto& [part, id] : {std::pair(u"headerReference"_s, u"header"_s),
                                   std::pair(u"footerReference"_s, u"footer"_s)}) {
        m_xml->writeEmptyElement(wordSpace, part);
        m_xml->writeAttribute(wordSpace, u"type"_s, u"default"_s);
        m_xml->writeAttribute(relationSpace, u"id"_s, id);
    }
    m_xml->writeEmptyElement(wordSpace, u"pgSz"_s);
    m_xml->writeAttribute(wordSpace, u"w"_s, u"11906"_s);
    m_xml->writeAttribute(wordSpace, u"h"_s, u"16838"_s);
    m_xml->writeEmptyElement(wordSpace, u"pgMar"_s);
    for (const auto& [side, size] : {std::pair(u"top"_s, 1304),
                                     std::pair(u"right"_s, 1134),
                                     std::pair(u"bottom"_s, 1247),
                                     std::pair(u"left"_s, 1134),
                                     std::pair(u"header"_s, 567),
                                     std::pair(u"footer"_s, 567),
                                     std::pair(u"gutter"_s, 0)})
        m_xml->writeAttribute(wordSpace, side, QString::number(size));
    m_xml->writeEndElement();
    m_xml->writeEndElement();
    m_xml->writeEndElement();
    m_xml->writeEndDocument();
    return std::exchange(m_bytes, {});
}

QByteArray DocxBody::footnotes() {
    m_bytes.clear();
    m_xml = std::make_unique<QXmlStreamWriter>(&m_bytes);
    m_xml->writeStartDocument(u"1.0"_s, true);
    m_xml->writeNamespace(wordSpace, u"w"_s);
    m_xml->writeNamespace(relationSpace, u"r"_s);
    m_xml->writeStartElement(wordSpace, u"footnotes"_s);
    for (const auto& [id, element] :
         {std::pair(u"-1"_s, u"separator"_s), std::pair(u"0"_s, u"continuationSeparator"_s)}) {
        m_xml->writeStartElement(wordSpace, u"footnote"_s);
        m_xml->writeAttribute(wordSpace, u"type"_s, element);
        m_xml->writeAttribute(wordSpace, u"id"_s, id);
        m_xml->writeStartElement(wordSpace, u"p"_s);
        m_xml->writeStartElement(wordSpace, u"r"_s);
        m_xml->writeEmptyElement(wordSpace, element);
        m_xml->writeEndElement();
        m_xml->writeEndElement();
        m_xml->writeEndElement();
    }
    for (const int number : std::as_const(m_noted)) {
        m_xml->writeStartElement(wordSpace, u"footnote"_s);
        m_xml->writeAttribute(wordSpace, u"id"_s, QString::number(number));
        beginParagraph(u"FootnoteText"_s);
        m_xml->writeStartElement(wordSpace, u"r"_s);
        m_xml->writeStartElement(wordSpace, u"rPr"_s);
        property(u"rStyle"_s, u"FootnoteReference"_s);
        m_xml->writeEndElement();
        m_xml->writeEmptyElement(wordSpace, u"footnoteRef"_s);
        m_xml->writeEndElement();
        run(Text{u" "_s});
        inlines(m_notes.value(number));
        endParagraph();
        m_xml->writeEndElement();
    }
    m_xml->writeEndElement();
    m_xml->writeEndDocument();
    return std::exchange(m_bytes, {});
}

QByteArray DocxBody::numbering() const {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const auto value = [&](const QString& name, const QString& word) {
        xml.writeEmptyElement(wordSpace, name);
        xml.writeAttribute(wordSpace, u"val"_s, word);
    };
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeNamespace(wordSpace, u"w"_s);
    xml.writeStartElement(wordSpace, u"numbering"_s);
    for (const bool ordered : {false, true}) {
        xml.writeStartElement(wordSpace, u"abstractNum"_s);
        xml.writeAttribute(wordSpace, u"abstractNumId"_s, ordered ? u"1"_s : u"0"_s);
        for (int level = 0; level < 9; ++level) {
            xml.writeStartElement(wordSpace, u"lvl"_s);
            xml.writeAttribute(wordSpace, u"ilvl"_s, QString::number(level));
            value(u"start"_s, u"1"_s);
            value(u"numFmt"_s, ordered ? u"decimal"_s : u"bullet"_s);
            value(u"lvlText"_s, ordered ? u'%' + QString::number(level + 1) + u'.' : u"•"_s);
            value(u"lvlJc"_s, u"left"_s);
            xml.writeStartElement(wordSpace, u"pPr"_s);
            xml.writeEmptyElement(wordSpace, u"ind"_s);
            xml.writeAttribute(wordSpace, u"left"_s, QString::number((level + 1) * listIndent));
            xml.writeAttribute(wordSpace, u"hanging"_s, QString::number(listIndent));
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    for (qsizetype i = 0; i < m_lists.size(); ++i) {
        const int start = m_lists.at(i);
        xml.writeStartElement(wordSpace, u"num"_s);
        xml.writeAttribute(wordSpace, u"numId"_s, QString::number(i + 1));
        value(u"abstractNumId"_s, start < 0 ? u"0"_s : u"1"_s);
        for (int level = 0; start >= 0 && level < 9; ++level) {
            xml.writeStartElement(wordSpace, u"lvlOverride"_s);
            xml.writeAttribute(wordSpace, u"ilvl"_s, QString::number(level));
            value(u"startOverride"_s, QString::number(start));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace vitrine
