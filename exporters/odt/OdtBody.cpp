// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/odt/OdtBody.h"

#include "exporters/odt/OdtParts.h"
#include "exporters/report/Columns.h"
#include "exporters/report/Inlines.h"
#include "exporters/report/TitleBlock.h"
#include "model/core/Overloaded.h"

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
constexpr int cellMargins = 240;

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

QString inPoints(int twentieths) {
    return QString::number(double(twentieths) / 20, 'f', 2) + u"pt"_s;
}

} // namespace

OdtBody::OdtBody(const Report& report, const Progress& progress)
    : m_report(report)
    , m_progress(progress)
    , m_width(textWidth) {}

void OdtBody::bookmark(const QString& anchor) {
    if (!isAnchor(anchor))
        return;
    m_xml->writeEmptyElement(u"text:bookmark"_s);
    m_xml->writeAttribute(u"text:name"_s, anchor);
}

/// Several blanks in a row and line ends have elements of their own.
void OdtBody::words(const QString& text) {
    QString run;
    const auto flush = [&] {
        if (!run.isEmpty())
            m_xml->writeCharacters(std::exchange(run, QString()));
    };
    bool blank = true; // at the start of a paragraph blanks would go
    for (const QChar c : printable(text)) {
        if (c == u'\n' || c == u'\t') {
            flush();
            m_xml->writeEmptyElement(c == u'\n' ? u"text:line-break"_s : u"text:tab"_s);
        } else if (c == u' ' && blank) {
            flush();
            m_xml->writeEmptyElement(u"text:s"_s);
        } else {
            run += c;
        }
        blank = c == u' ' || c == u'\n';
    }
    flush();
}

QString OdtBody::spanStyle(const Text& text) {
    QString properties;
    if (text.strong)
        properties += u" fo:font-weight=\"bold\""_s;
    if (text.emphasis)
        properties += u" fo:font-style=\"italic\""_s;
    if (text.code)
        properties += u" style:font-name=\"DejaVu Sans Mono\""_s;
    if (text.removed)
        properties += u" style:text-line-through-style=\"solid\""_s;
    if (text.added)
        properties += u" style:text-underline-style=\"solid\""_s;
    if (!text.language.isEmpty()) {
        const QStringList parts = QLocale(text.language).name().split(u'_');
        properties += u" fo:language=\"%1\" fo:country=\"%2\""_s.arg(parts.value(0),
                                                                     parts.value(1, u"none"_s));
    }
    if (properties.isEmpty())
        return {};
    if (!m_spans.contains(properties)) {
        m_spanOrder << properties;
        m_spans.insert(properties, u"T"_s + QString::number(m_spanOrder.size()));
    }
    return m_spans.value(properties);
}

void OdtBody::span(const Text& text) {
    const QString style = spanStyle(text);
    if (style.isEmpty())
        return words(text.text);
    m_xml->writeStartElement(u"text:span"_s);
    m_xml->writeAttribute(u"text:style-name"_s, style);
    words(text.text);
    m_xml->writeEndElement();
}

void OdtBody::link(const Link& link) {
    Text text{link.text};
    text.language = link.language;
    const bool inside = link.target.startsWith(u'#');
    if (!isSafeTarget(link.target) || (inside && !m_anchors.contains(link.target.mid(1))))
        return span(text);
    m_xml->writeStartElement(u"text:a"_s);
    m_xml->writeAttribute(u"xlink:type"_s, u"simple"_s);
    m_xml->writeAttribute(u"xlink:href"_s, link.target);
    span(text);
    m_xml->writeEndElement();
}

/// A footnote where it is first referred to, a reference to it later.
void OdtBody::noteMark(const NoteMark& mark) {
    const QString id = noteAnchor(mark.number);
    if (m_noted.contains(mark.number)) {
        m_xml->writeStartElement(u"text:span"_s);
        m_xml->writeAttribute(u"text:style-name"_s, u"NoteSign"_s);
        m_xml->writeStartElement(u"text:note-ref"_s);
        m_xml->writeAttribute(u"text:note-class"_s, u"footnote"_s);
        m_xml->writeAttribute(u"text:reference-format"_s, u"text"_s);
        m_xml->writeAttribute(u"text:ref-name"_s, id);
        m_xml->writeCharacters(QString::number(m_noted.indexOf(mark.number) + 1));
        m_xml->writeEndElement();
        m_xml->writeEndElement();
        return;
    }
    m_noted << mark.number;
    m_xml->writeStartElement(u"text:note"_s);
    m_xml->writeAttribute(u"text:id"_s, id);
    m_xml->writeAttribute(u"text:note-class"_s, u"footnote"_s);
    m_xml->writeTextElement(u"text:note-citation"_s, QString::number(m_noted.size()));
    m_xml->writeStartElement(u"text:note-body"_s);
    paragraph(u"Footnote"_s, m_notes.value(mark.number));
    m_xml->writeEndElement();
    m_xml->writeEndElement();
}

void OdtBody::inlines(const Inlines& list) {
    bool afterNote = false;
    for (const Inline& piece : list) {
        const bool isNote = std::holds_alternative<NoteMark>(piece);
        if (isNote && afterNote)
            m_xml->writeCharacters(QString(QChar(0x2009))); // a thin blank: "1 2" is not "12"
        afterNote = isNote;
        std::visit(
            Overloaded{[&](const Text& text) { span(text); },
                       [&](const Link& target) { link(target); },
                       [&](const LineBreak&) { m_xml->writeEmptyElement(u"text:line-break"_s); },
                       [&](const Box& box) { m_xml->writeCharacters(boxSign(box)); },
                       [&](const NoteMark& mark) { noteMark(mark); },
                       [&](const Anchor& anchor) { bookmark(anchor.id); }},
            piece);
    }
}

void OdtBody::paragraph(const QString& style, const Inlines& text, const QString& anchor) {
    m_xml->writeStartElement(u"text:p"_s);
    const QString used = style.isEmpty() ? m_style : style;
    m_xml->writeAttribute(u"text:style-name"_s, used.isEmpty() ? u"Standard"_s : used);
    bookmark(anchor);
    inlines(text);
    m_xml->writeEndElement();
}

void OdtBody::blocks(const Blocks& list) {
    for (const Block& block : list) {
        if (m_progress.isCancelled())
            return;
        std::visit(*this, block.kind);
    }
}

void OdtBody::operator()(const Heading& heading) {
    Inlines text = heading.text;
    if (!heading.number.isEmpty())
        text.prepend(Text{heading.number + u' '});
    const int level = std::clamp(heading.level - 1, 0, 6);
    if (level == 0)
        return paragraph(u"Title"_s, text, heading.anchor);
    m_xml->writeStartElement(u"text:h"_s);
    m_xml->writeAttribute(u"text:style-name"_s, u"Heading%1"_s.arg(level));
    m_xml->writeAttribute(u"text:outline-level"_s, QString::number(level));
    bookmark(heading.anchor);
    inlines(text);
    m_xml->writeEndElement();
}

void OdtBody::operator()(const Paragraph& words) {
    Inlines text = words.text;
    if (const QString sign = stateSign(words.role); !sign.isEmpty())
        text.prepend(Text{sign});
    paragraph(styleOf(words.role), text);
}

void OdtBody::operator()(const BulletList& list) {
    m_xml->writeStartElement(u"text:list"_s);
    m_xml->writeAttribute(u"text:style-name"_s, list.ordered ? u"Numbers"_s : u"Bullets"_s);
    bool first = true;
    for (const Blocks& item : list.items) {
        m_xml->writeStartElement(u"text:list-item"_s);
        if (std::exchange(first, false) && list.ordered)
            m_xml->writeAttribute(u"text:start-value"_s, QString::number(list.start));
        if (item.isEmpty())
            paragraph({}, {});
        blocks(item);
        m_xml->writeEndElement();
    }
    m_xml->writeEndElement();
}

void OdtBody::beginTable(const QList<int>& widths) {
    m_tables << widths;
    const QString name = u"Table"_s + QString::number(m_tables.size());
    m_xml->writeStartElement(u"table:table"_s);
    m_xml->writeAttribute(u"table:name"_s, name);
    m_xml->writeAttribute(u"table:style-name"_s, name);
    for (qsizetype column = 0; column < widths.size(); ++column) {
        m_xml->writeEmptyElement(u"table:table-column"_s);
        m_xml->writeAttribute(u"table:style-name"_s, name + u'.' + QString::number(column + 1));
    }
}

void OdtBody::cell(const Blocks& content) {
    m_xml->writeStartElement(u"table:table-cell"_s);
    m_xml->writeAttribute(u"table:style-name"_s, u"Cell"_s);
    m_xml->writeAttribute(u"office:value-type"_s, u"string"_s);
    if (content.isEmpty())
        paragraph({}, {});
    blocks(content);
    m_xml->writeEndElement();
}

/// \a styles: of the paragraphs of each cell.
void OdtBody::row(const QList<Blocks>& cells, const QStringList& styles) {
    m_xml->writeStartElement(u"table:table-row"_s);
    const QList<int> widths = m_tables.last();
    const int outer = m_width;
    for (qsizetype column = 0; column < widths.size(); ++column) {
        const QString style = std::exchange(m_style, styles.value(column));
        m_width = widths.at(column) - cellMargins;
        cell(cells.value(column));
        m_style = style;
    }
    m_width = outer;
    m_xml->writeEndElement();
}

void OdtBody::operator()(const TableBlock& table) {
    if (table.head.isEmpty())
        return;
    if (!table.caption.isEmpty())
        paragraph(u"Help"_s, plain(table.caption));
    beginTable(columnWidths(table, m_width));
    const auto asCells = [](const QList<Inlines>& row) {
        QList<Blocks> cells;
        for (const Inlines& text : row)
            cells << Blocks{Block{Paragraph{text}}};
        return cells;
    };
    m_xml->writeStartElement(u"table:table-header-rows"_s);
    row(asCells(table.head), QStringList(table.head.size(), u"TableHead"_s));
    m_xml->writeEndElement();
    QStringList styles;
    for (qsizetype column = 0; column < table.head.size(); ++column)
        styles << (column == 0 && table.firstIsLabel ? u"TableHead"_s
                   : table.numeric.value(column)     ? u"TableFigure"_s
                                                     : u"TableText"_s);
    for (const QList<Inlines>& cells : table.rows) {
        if (m_progress.isCancelled())
            break;
        row(asCells(cells), styles);
    }
    m_xml->writeEndElement();
    paragraph(u"AfterTable"_s, {});
}

void OdtBody::operator()(const FactList& list) {
    if (list.items.isEmpty())
        return;
    const auto columns = int(list.readers.size());
    const int label = (m_width - columns * readerWidth) * labelShare / 100;
    QList<int> widths{label, m_width - columns * readerWidth - label};
    widths << QList<int>(columns, readerWidth);
    beginTable(widths);
    if (columns > 0) {
        QList<Blocks> head;
        for (const QString& words : QStringList{m_report.strings.phrase(u"document.row"_s),
                                                m_report.strings.phrase(u"document.answer"_s)} +
                                        list.readers)
            head << Blocks{Block{Paragraph{plain(words)}}};
        m_xml->writeStartElement(u"table:table-header-rows"_s);
        row(head, QStringList(head.size(), u"FactLabel"_s));
        m_xml->writeEndElement();
    }
    for (const FactList::Item& item : list.items) {
        Inlines name = item.label;
        if (!item.number.isEmpty())
            name.prepend(Text{item.number + u' '});
        if (!item.anchor.isEmpty())
            name.prepend(Anchor{item.anchor});
        QList<Blocks> cells{{Block{Paragraph{name}}}, item.content};
        for (int i = 0; i < columns; ++i)
            cells << Blocks{Block{Paragraph{{Box{item.readers.value(i)}}}}};
        row(cells, {u"FactLabel"_s});
    }
    m_xml->writeEndElement();
    paragraph(u"AfterTable"_s, {});
}

void OdtBody::operator()(const Notes&) {} // footnotes, at the foot of their page

void OdtBody::operator()(const Quote& quote) {
    const QString style = std::exchange(m_style, u"Quote"_s);
    blocks(quote.content);
    m_style = style;
}

void OdtBody::operator()(const CodeBlock& code) {
    paragraph(u"Code"_s, plain(code.text));
}

void OdtBody::operator()(const Callout& callout) {
    paragraph(u"Callout"_s, callout.text);
}

void OdtBody::operator()(const Divider&) {
    paragraph(u"AfterTable"_s, {});
}

/// Contents that a word processor keeps up to date, filled with what is there.
void OdtBody::contentsIndex() {
    const QList<Heading> headings = contents(m_report.body);
    if (headings.size() < 3)
        return;
    const QString title = m_report.strings.phrase(u"document.contents"_s);
    m_xml->writeStartElement(u"text:table-of-content"_s);
    m_xml->writeAttribute(u"text:name"_s, title);
    m_xml->writeAttribute(u"text:protected"_s, u"false"_s);
    m_xml->writeStartElement(u"text:table-of-content-source"_s);
    m_xml->writeAttribute(u"text:outline-level"_s, u"3"_s);
    m_xml->writeTextElement(u"text:index-title-template"_s, title);
    m_xml->writeEndElement();
    m_xml->writeStartElement(u"text:index-body"_s);
    m_xml->writeStartElement(u"text:index-title"_s);
    m_xml->writeAttribute(u"text:name"_s, title + u"_Head"_s);
    paragraph(u"ContentsTitle"_s, plain(title));
    m_xml->writeEndElement();
    for (const Heading& heading : headings)
        paragraph(u"Contents%1"_s.arg(std::clamp(heading.level - 1, 1, 3)),
                  {Link{(heading.number + u' ' + plainText(heading.text)).trimmed(),
                        u'#' + heading.anchor}});
    m_xml->writeEndElement();
    m_xml->writeEndElement();
}

QByteArray OdtBody::content() {
    for (const Block& block : m_report.body)
        if (const Notes* notes = std::get_if<Notes>(&block.kind))
            for (const Notes::Item& item : notes->items)
                m_notes.insert(item.number, item.text);
    const Blocks title = titleBlocks(m_report);
    m_anchors = anchorsOf(title + m_report.body);
    QByteArray body;
    m_xml = std::make_unique<QXmlStreamWriter>(&body);
    blocks(title);
    contentsIndex();
    blocks(m_report.body);
    m_xml.reset();

    QString styles;
    for (qsizetype i = 0; i < m_spanOrder.size(); ++i)
        styles +=
            u"<style:style style:name=\"T%1\" style:family=\"text\"><style:text-properties%2/></style:style>"_s
                .arg(QString::number(i + 1), m_spanOrder.at(i));
    for (qsizetype i = 0; i < m_tables.size(); ++i) {
        const QString name = u"Table"_s + QString::number(i + 1);
        const QList<int>& widths = m_tables.at(i);
        styles +=
            u"<style:style style:name=\"%1\" style:family=\"table\"><style:table-properties style:width=\"%2\" table:align=\"left\"/></style:style>"_s
                .arg(name, inPoints(std::accumulate(widths.cbegin(), widths.cend(), 0)));
        for (qsizetype column = 0; column < widths.size(); ++column)
            styles +=
                u"<style:style style:name=\"%1.%2\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"%3\"/></style:style>"_s
                    .arg(name, QString::number(column + 1), inPoints(widths.at(column)));
    }
    return OdtParts::content(styles, body);
}

} // namespace vitrine
