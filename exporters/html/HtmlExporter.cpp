// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/html/HtmlExporter.h"

#include "exporters/html/HtmlStyle.h"
#include "exporters/report/Inlines.h"
#include "exporters/report/TitleBlock.h"

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
    void operator()(const Quote& quote);
    void operator()(const CodeBlock& code);
    void operator()(const Callout& callout);

    void operator()(const Divider&) { m_out += u"<hr>\n"_s; }

private:
    void head();
    void tableOfContents();
    void sections();
    void tableRow(const QList<Inlines>& cells, const QList<bool>& numeric, const QString& element);
    void blocks(const Blocks& list);
    [[nodiscard]] QString inlines(const Inlines& list) const;

    [[nodiscard]] QString phrase(const QString& key) const {
        return escapedHtml(m_report.strings.phrase(u"document."_s + key));
    }

    const Report& m_report;
    Progress& m_progress;
    QString m_out;
};

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
    return out;
}

QString HtmlWriter::inlines(const Inlines& list) const {
    QString out;
    for (const Inline& piece : list) {
        if (const Text* words = std::get_if<Text>(&piece)) {
            out += text(*words);
        } else if (const Link* link = std::get_if<Link>(&piece)) {
            if (isSafeTarget(link->target))
                out += u"<a href=\""_s + escapedHtml(link->target) + u"\">"_s +
                       escapedHtml(link->text) + u"</a>"_s;
            else
                out += escapedHtml(link->text);
        } else {
            out += u"<br>"_s;
        }
    }
    return out;
}

void HtmlWriter::blocks(const Blocks& list) {
    for (const Block& block : list)
        std::visit(*this, block.kind);
}

void HtmlWriter::operator()(const Heading& heading) {
    const QString element = u'h' + QString::number(std::clamp(heading.level, 1, 6));
    m_out += u'<' + element;
    if (isAnchor(heading.anchor))
        m_out += u" id=\""_s + escapedHtml(heading.anchor) + u'"';
    m_out += u'>';
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

void HtmlWriter::tableRow(const QList<Inlines>& cells,
                          const QList<bool>& numeric,
                          const QString& element) {
    m_out += u"<tr>"_s;
    const bool isHead = element == "th"_L1;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        m_out += u'<' + element;
        if (isHead)
            m_out += u" scope=\"col\""_s;
        m_out += numeric.value(i) ? u" class=\"figure\">"_s : u" dir=\"auto\">"_s;
        m_out += inlines(cells.at(i)) + u"</"_s + element + u'>';
    }
    m_out += u"</tr>\n"_s;
}

void HtmlWriter::operator()(const TableBlock& table) {
    if (table.head.isEmpty())
        return;
    m_out += u"<div class=\"wide\"><table>\n"_s;
    if (!table.caption.isEmpty())
        m_out += u"<caption>"_s + escapedHtml(table.caption) + u"</caption>\n"_s;
    m_out += u"<thead>\n"_s;
    tableRow(table.head, table.numeric, u"th"_s);
    m_out += u"</thead>\n"_s;
    if (!table.rows.isEmpty()) {
        m_out += u"<tbody>\n"_s;
        for (const QList<Inlines>& row : table.rows)
            tableRow(row, table.numeric, u"td"_s);
        m_out += u"</tbody>\n"_s;
    }
    m_out += u"</table></div>\n"_s;
}

void HtmlWriter::operator()(const FactList& list) {
    if (list.items.isEmpty())
        return;
    m_out += u"<dl>\n"_s;
    for (const FactList::Item& item : list.items) {
        m_out += u"<dt>"_s;
        if (!item.number.isEmpty())
            m_out += u"<span class=\"number\">"_s + escapedHtml(item.number) + u"</span> "_s;
        m_out += inlines(item.label);
        if (!item.provision.isEmpty())
            m_out += u" <span class=\"provision\">"_s + escapedHtml(item.provision) + u"</span>"_s;
        m_out += item.content.isEmpty() ? u"</dt>\n<dd>&nbsp;"_s : u"</dt>\n<dd>"_s;
        blocks(item.content);
        m_out += u"</dd>\n"_s;
    }
    m_out += u"</dl>\n"_s;
}

void HtmlWriter::operator()(const Quote& quote) {
    if (quote.content.isEmpty())
        return;
    m_out += u"<blockquote>\n"_s;
    blocks(quote.content);
    m_out += u"</blockquote>\n"_s;
}

void HtmlWriter::operator()(const CodeBlock& code) {
    m_out += u"<pre><code>"_s + escapedHtml(code.text) + u"</code></pre>\n"_s;
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
    m_out += u"</title>\n<style>"_s + htmlStyle() + u"</style>\n</head>\n<body>\n"_s;
    m_out += u"<a class=\"skip\" href=\"#content\">"_s + phrase(u"skip-to-content"_s) + u"</a>\n"_s;
}

void HtmlWriter::tableOfContents() {
    const QList<Heading> headings = contents(m_report.body);
    if (headings.size() < longDocument)
        return;
    m_out += u"<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">"_s + phrase(u"contents"_s) +
             u"</h2>\n<ul>\n"_s;
    for (const Heading& heading : headings) {
        m_out += heading.level > 2 ? u"<li class=\"sub\">"_s : u"<li>"_s;
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
             u" · "_s + escapedHtml(m_report.head.version);
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
