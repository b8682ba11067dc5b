// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/html/HtmlExporter.h"

#include "exporters/html/HtmlMetadata.h"
#include "exporters/html/HtmlStyle.h"
#include "exporters/report/Inlines.h"
#include "exporters/report/TitleBlock.h"
#include "model/core/Overloaded.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int longDocument = 3; ///< headings from which on a table of contents helps

/// Class and shape of a paragraph's role: nothing is told by colour alone.
struct Look {
    QString styleClass;
    QString shape = {};
};

Look look(Paragraph::Role role) {
    switch (role) {
    case Paragraph::Role::Body:
        return {};
    case Paragraph::Role::Provision:
        return {u"provision"_s};
    case Paragraph::Role::Help:
        return {u"help"_s};
    case Paragraph::Role::Missing:
        return {u"state missing"_s, u"○"_s};
    case Paragraph::Role::Unknown:
        return {u"state"_s, u"?"_s};
    case Paragraph::Role::Withheld:
        return {u"state"_s, u"■"_s};
    case Paragraph::Role::NotApplicable:
        return {u"state"_s, u"–"_s};
    case Paragraph::Role::Source:
        return {u"source"_s};
    }
    return {};
}

class HtmlWriter {
public:
    HtmlWriter(const Report& report, Progress& progress)
        : m_report(report)
        , m_progress(progress) {}

    [[nodiscard]] Result<QByteArray> write();

    void operator()(const Heading& heading);
    void operator()(const Paragraph& paragraph);
    void operator()(const BulletList& list);
    void operator()(const TableBlock& table);
    void operator()(const FactList& list);
    void operator()(const Notes& notes);
    void operator()(const Quote& quote);
    void operator()(const CodeBlock& code);
    void operator()(const Callout& callout);

    void operator()(const Divider&) { m_out += u"<hr>\n"_s; }

private:
    void head();
    void tableOfContents();
    void sections();
    void tableHead(const QList<Inlines>& cells, const QList<bool>& numeric);
    void tableRow(const TableBlock& table, const QStringList& names, qsizetype row);
    void openTable(const QString& caption, const QString& styleClass);
    void formTable(const FactList& list);
    [[nodiscard]] QString label(const FactList::Item& item) const;
    void blocks(const Blocks& list);
    [[nodiscard]] QString inlines(const Inlines& list) const;
    [[nodiscard]] QString box(const Box& box) const;
    [[nodiscard]] QString noteMark(const NoteMark& mark) const;

    [[nodiscard]] QString phrase(const QString& key) const {
        return escapedHtml(m_report.strings.phrase(u"document."_s + key));
    }

    const Report& m_report;
    Progress& m_progress;
    QString m_out;
    QString m_heading; ///< the last one, in words
};

qsizetype mostCells(const TableBlock& table) {
    qsizetype most = 0;
    for (const QList<Inlines>& row : table.rows)
        most = std::max(most, row.size());
    return most;
}

QString text(const Text& piece) {
    QString out = escapedHtml(piece.text);
    const auto wrap = [&](bool on, const QString& element) {
        if (on)
            out = u'<' + element + u'>' + out + u"</"_s + element + u'>';
    };
    wrap(piece.code, u"code"_s);
    wrap(piece.emphasis, u"em"_s);
    wrap(piece.strong, u"strong"_s);
    wrap(piece.removed, u"del"_s);
    wrap(piece.added, u"ins"_s);
    if (!piece.language.isEmpty())
        out = u"<span lang=\""_s + escapedHtml(piece.language) + u"\">"_s + out + u"</span>"_s;
    return out;
}

QString link(const Link& link) {
    if (!isSafeTarget(link.target))
        return escapedHtml(link.text);
    QString out = u"<a href=\""_s + escapedHtml(link.target) + u'"';
    if (!link.language.isEmpty())
        out += u" lang=\""_s + escapedHtml(link.language) + u'"';
    return out + u'>' + escapedHtml(link.text) + u"</a>"_s;
}

QString idAttribute(const QString& anchor) {
    return isAnchor(anchor) ? u" id=\""_s + escapedHtml(anchor) + u'"' : QString();
}

QString HtmlWriter::inlines(const Inlines& list) const {
    QString out;
    for (const Inline& piece : list)
        std::visit(Overloaded{[&](const Text& words) { out += text(words); },
                              [&](const Link& target) { out += link(target); },
                              [&](const LineBreak&) { out += u"<br>"_s; },
                              [&](const Box& ticked) { out += box(ticked); },
                              [&](const NoteMark& mark) { out += noteMark(mark); },
                              [&](const Anchor& anchor) {
                                  out += u"<span"_s + idAttribute(anchor.id) + u"></span>"_s;
                              }},
                   piece);
    return out;
}

/// Said in a word, since many readers for the blind pass over the sign.
QString HtmlWriter::box(const Box& box) const {
    return u"<span class=\"box\" role=\"img\" aria-label=\""_s +
           phrase(box.ticked ? u"ticked"_s : u"not-ticked"_s) + u"\">"_s + boxSign(box) +
           u"</span>"_s;
}

QString HtmlWriter::noteMark(const NoteMark& mark) const {
    const QString number = QString::number(mark.number);
    return u"<sup><a href=\"#"_s + noteAnchor(mark.number) + u"\" aria-label=\""_s +
           escapedHtml(m_report.strings.phrase(u"document.note"_s, {number})) + u"\">"_s + number +
           u"</a></sup>"_s;
}

void HtmlWriter::blocks(const Blocks& list) {
    for (const Block& block : list)
        std::visit(*this, block.kind);
}

void HtmlWriter::operator()(const Heading& heading) {
    const QString element = u'h' + QString::number(std::clamp(heading.level, 1, 6));
    m_heading = plainText(heading.text);
    m_out += u'<' + element + idAttribute(heading.anchor) + u'>';
    if (!heading.number.isEmpty())
        m_out += u"<span class=\"number\">"_s + escapedHtml(heading.number) + u"</span> "_s;
    m_out += inlines(heading.text) + u"</"_s + element + u">\n"_s;
}

void HtmlWriter::operator()(const Paragraph& paragraph) {
    const Look looks = look(paragraph.role);
    m_out += looks.styleClass.isEmpty()
                 ? u"<p dir=\"auto\">"_s
                 : u"<p class=\""_s + looks.styleClass + u"\" dir=\"auto\">"_s;
    if (!looks.shape.isEmpty())
        m_out += u"<span class=\"shape\" aria-hidden=\"true\">"_s + looks.shape + u"</span>"_s;
    m_out += inlines(paragraph.text) + u"</p>\n"_s;
}

void HtmlWriter::operator()(const BulletList& list) {
    if (list.items.isEmpty())
        return;
    const QString element = list.ordered ? u"ol"_s : u"ul"_s;
    m_out += u'<' + element;
    if (list.ordered && list.start != 1)
        m_out += u" start=\""_s + QString::number(list.start) + u'"';
    m_out += u">\n"_s;
    for (const Blocks& item : list.items) {
        m_out += item.isEmpty() ? u"<li>&nbsp;"_s : u"<li>"_s;
        blocks(item);
        m_out += u"</li>\n"_s;
    }
    m_out += u"</"_s + element + u">\n"_s;
}

void HtmlWriter::tableHead(const QList<Inlines>& cells, const QList<bool>& numeric) {
    m_out += u"<thead role=\"rowgroup\">\n<tr role=\"row\">"_s;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        m_out += u"<th scope=\"col\" role=\"columnheader\""_s;
        m_out += numeric.value(i) ? u" class=\"figure\">"_s : u" dir=\"auto\">"_s;
        m_out += inlines(cells.at(i)) + u"</th>"_s;
    }
    m_out += u"</tr>\n</thead>\n"_s;
}

/// On a phone a row is a card, and each cell says its column. The roles say that it is a table
/// still.
void HtmlWriter::tableRow(const TableBlock& table, const QStringList& names, qsizetype row) {
    m_out += u"<tr role=\"row\""_s + idAttribute(table.anchors.value(row)) + u'>';
    const QList<Inlines>& cells = table.rows.at(row);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool label = i == 0 && table.firstIsLabel;
        m_out += label ? u"<th scope=\"row\" role=\"rowheader\""_s
                       : u"<td role=\"cell\" data-label=\""_s + names.at(i) + u'"';
        m_out += table.numeric.value(i) ? u" class=\"figure\">"_s : u" dir=\"auto\">"_s;
        m_out += inlines(cells.at(i)) + (label ? u"</th>"_s : u"</td>"_s);
    }
    m_out += u"</tr>\n"_s;
}

/// A scroller that the keyboard reaches.
void HtmlWriter::openTable(const QString& caption, const QString& styleClass) {
    const QString name = caption.isEmpty() ? m_heading : caption;
    m_out += u"<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\""_s +
             escapedHtml(oneLine(name)) + u"\"><table role=\"table\""_s +
             (styleClass.isEmpty() ? QString() : u" class=\""_s + styleClass + u'"') + u">\n"_s;
    if (!caption.isEmpty())
        m_out += u"<caption>"_s + escapedHtml(caption) + u"</caption>\n"_s;
}

void HtmlWriter::operator()(const TableBlock& table) {
    if (table.head.isEmpty())
        return;
    openTable(table.caption, {});
    tableHead(table.head, table.numeric);
    QStringList names;
    for (const Inlines& name : table.head)
        names << escapedHtml(oneLine(plainText(name)));
    names.resize(std::max(names.size(), mostCells(table)));
    if (!table.rows.isEmpty()) {
        m_out += u"<tbody role=\"rowgroup\">\n"_s;
        for (qsizetype row = 0; row < table.rows.size(); ++row)
            tableRow(table, names, row);
        m_out += u"</tbody>\n"_s;
    }
    m_out += u"</table></div>\n"_s;
}

QString HtmlWriter::label(const FactList::Item& item) const {
    const QString number = item.number.isEmpty() ? QString()
                                                 : u"<span class=\"number\">"_s +
                                                       escapedHtml(item.number) + u"</span> "_s;
    return number + inlines(item.label);
}

/// A form with columns that say who gets a row.
void HtmlWriter::formTable(const FactList& list) {
    QList<Inlines> head{plain(m_report.strings.phrase(u"document.row"_s)),
                        plain(m_report.strings.phrase(u"document.answer"_s))};
    for (const QString& reader : list.readers)
        head << plain(reader);
    openTable({}, u"form"_s);
    tableHead(head, {});
    m_out += u"<tbody role=\"rowgroup\">\n"_s;
    for (const FactList::Item& item : list.items) {
        m_out += u"<tr role=\"row\"><th scope=\"row\" role=\"rowheader\""_s +
                 idAttribute(item.anchor) + u'>' + label(item) + u"</th><td role=\"cell\">"_s;
        blocks(item.content);
        m_out += u"</td>"_s;
        for (qsizetype i = 0; i < list.readers.size(); ++i)
            m_out += u"<td role=\"cell\" class=\"reader\" data-label=\""_s +
                     escapedHtml(list.readers.at(i)) + u"\">"_s + box(Box{item.readers.value(i)}) +
                     u"</td>"_s;
        m_out += u"</tr>\n"_s;
    }
    m_out += u"</tbody>\n</table></div>\n"_s;
}

void HtmlWriter::operator()(const FactList& list) {
    if (list.items.isEmpty())
        return;
    if (!list.readers.isEmpty())
        return formTable(list);
    m_out += u"<dl>\n"_s;
    for (const FactList::Item& item : list.items) {
        m_out += u"<dt"_s + idAttribute(item.anchor) + u'>' + label(item);
        m_out += item.content.isEmpty() ? u"</dt>\n<dd>&nbsp;"_s : u"</dt>\n<dd>"_s;
        blocks(item.content);
        m_out += u"</dd>\n"_s;
    }
    m_out += u"</dl>\n"_s;
}

void HtmlWriter::operator()(const Notes& notes) {
    if (notes.items.isEmpty())
        return;
    m_out += u"<ol class=\"notes\">\n"_s;
    for (const Notes::Item& item : notes.items) {
        const QString number = QString::number(item.number);
        m_out += u"<li id=\""_s + noteAnchor(item.number) + u"\" value=\""_s + number + u"\">"_s +
                 inlines(item.text) + u"</li>\n"_s;
    }
    m_out += u"</ol>\n"_s;
}

void HtmlWriter::operator()(const Quote& quote) {
    if (quote.content.isEmpty())
        return;
    m_out += u"<blockquote>\n"_s;
    blocks(quote.content);
    m_out += u"</blockquote>\n"_s;
}

void HtmlWriter::operator()(const CodeBlock& code) {
    m_out += u"<pre tabindex=\"0\"><code>"_s + escapedHtml(code.text) + u"</code></pre>\n"_s;
}

void HtmlWriter::operator()(const Callout& callout) {
    m_out +=
        u"<div class=\"callout\" role=\"note\"><p>"_s + inlines(callout.text) + u"</p></div>\n"_s;
}

void HtmlWriter::head() {
    const ReportHead& facts = m_report.head;
    const QLocale locale(facts.language);
    m_out += u"<!DOCTYPE html>\n<html lang=\""_s + escapedHtml(facts.language) + u'"';
    if (locale.textDirection() == Qt::RightToLeft)
        m_out += u" dir=\"rtl\""_s;
    m_out +=
        u">\n<head>\n<meta charset=\"utf-8\">\n"_s
        u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"_s
        u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s
        u"<meta name=\"generator\" content=\"Vitrine\">\n<title>"_s;
    m_out +=
        escapedHtml(facts.model.isEmpty() ? facts.title : facts.title + u" – "_s + facts.model);
    m_out += u"</title>\n"_s + htmlMetadata(facts) + u"<style>"_s + htmlStyle() +
             u"</style>\n</head>\n<body>\n"_s;
    m_out += u"<a class=\"skip\" href=\"#content\">"_s + phrase(u"skip-to-content"_s) + u"</a>\n"_s;
}

void HtmlWriter::tableOfContents() {
    const QList<Heading> headings = contents(m_report.body);
    if (headings.size() < longDocument)
        return;
    m_out += u"<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">"_s + phrase(u"contents"_s) +
             u"</h2>\n<ul>\n"_s;
    for (const Heading& heading : headings) {
        m_out += heading.level > 3   ? u"<li class=\"sub subsub\">"_s
                 : heading.level > 2 ? u"<li class=\"sub\">"_s
                                     : u"<li>"_s;
        m_out += u"<a href=\"#"_s + escapedHtml(heading.anchor) + u"\">"_s;
        if (!heading.number.isEmpty())
            m_out += u"<span class=\"number\">"_s + escapedHtml(heading.number) + u"</span> "_s;
        m_out += escapedHtml(plainText(heading.text)) + u"</a></li>\n"_s;
    }
    m_out += u"</ul>\n</nav>\n"_s;
}

void HtmlWriter::sections() {
    bool open = false;
    const auto close = [&] {
        if (open)
            m_out += u"</section>\n"_s;
        open = false;
    };
    for (const Block& block : m_report.body) {
        const Heading* heading = std::get_if<Heading>(&block.kind);
        if (heading != nullptr && heading->level <= 2) {
            close();
            m_out += !isAnchor(heading->anchor) ? u"<section>\n"_s
                                                : u"<section aria-labelledby=\""_s +
                                                      escapedHtml(heading->anchor) + u"\">\n"_s;
            open = true;
        }
        std::visit(*this, block.kind);
    }
    close();
}

Result<QByteArray> HtmlWriter::write() {
    head();
    m_out += u"<header>\n"_s;
    blocks(titleBlocks(m_report));
    m_out += u"</header>\n"_s;
    tableOfContents();
    if (m_progress.isCancelled())
        return exportCancelled();
    m_out += u"<main id=\"content\">\n"_s;
    sections();
    m_out += u"</main>\n<footer>\n<p>"_s;
    m_out += escapedHtml(m_report.head.title) + u" · "_s + escapedHtml(m_report.head.model) +
             u" · "_s + escapedHtml(pageWords(m_report.head));
    m_out += u"</p>\n</footer>\n</body>\n</html>\n"_s;
    return m_out.toUtf8();
}

} // namespace

QString escapedHtml(const QString& text) {
    return printable(text).toHtmlEscaped();
}

Result<QByteArray> writeHtml(const Report& report, const ExportOptions&, Progress& progress) {
    return HtmlWriter(report, progress).write();
}

} // namespace vitrine
