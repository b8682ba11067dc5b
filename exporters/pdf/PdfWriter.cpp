// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/pdf/PdfWriter.h"

#include "exporters/pdf/PdfTable.h"
#include "exporters/report/Inlines.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr double listIndent = 14;
constexpr double shapeIndent = 11;
constexpr double noteIndent = 22;
constexpr double labelShare = 0.31; ///< of the width, for the labels of facts
constexpr double narrowest = 260;   ///< below that, labels stand above their content
constexpr double lineAndMore = 30;  ///< room for two lines: what must stay together at least

PdfStyle headingStyle(int level) {
    PdfStyle style;
    style.bold = true;
    style.color = PdfLook::ink;
    constexpr double sizes[] = {20, 13, 10.6, 9.8, 9.5, 9.5};
    style.size = sizes[std::clamp(level, 1, 6) - 1];
    if (level == 1)
        style.family = PdfStyle::Family::Serif;
    return style;
}

PdfStyle paragraphStyle(Paragraph::Role role) {
    PdfStyle style;
    style.size = PdfLook::textSize;
    style.color = PdfLook::ink;
    switch (role) {
    case Paragraph::Role::Body:
        break;
    case Paragraph::Role::Provision:
    case Paragraph::Role::Source:
        style.size = PdfLook::smallSize;
        style.color = PdfLook::quiet;
        break;
    case Paragraph::Role::Help:
        style.size = 8.4;
        style.color = PdfLook::quiet;
        break;
    case Paragraph::Role::Missing:
        style.color = PdfLook::warn;
        break;
    case Paragraph::Role::Unknown:
    case Paragraph::Role::Withheld:
    case Paragraph::Role::NotApplicable:
        style.color = PdfLook::quiet;
        break;
    }
    return style;
}

bool isState(Paragraph::Role role) {
    using Role = Paragraph::Role;
    return role == Role::Missing || role == Role::Unknown || role == Role::Withheld ||
           role == Role::NotApplicable;
}

class Nested {
public:
    explicit Nested(int& depth)
        : m_depth(depth) {
        ++m_depth;
    }

    ~Nested() { --m_depth; }
    Q_DISABLE_COPY_MOVE(Nested)

private:
    int& m_depth;
};

} // namespace

PdfWriter::PdfWriter(PdfPager& pager, QStringList anchors, const Progress& progress)
    : m_pager(pager)
    , m_anchors(std::move(anchors))
    , m_progress(progress) {}

void PdfWriter::blocks(const Blocks& list) {
    for (auto block = list.cbegin(); block != list.cend(); ++block) {
        if (m_progress.isCancelled())
            return;
        m_ahead = 0; // a heading stays with the headings, and the beginning of what they are for
        auto next = std::next(block);
        for (; next != list.cend() && std::holds_alternative<Heading>(next->kind); ++next)
            m_ahead += lineAndMore;
        if (next != list.cend() && !std::holds_alternative<Paragraph>(next->kind))
            m_ahead += lineAndMore;
        std::visit(*this, block->kind);
    }
}

std::shared_ptr<const PdfText>
PdfWriter::set(const Inlines& inlines, const PdfStyle& style, double width) {
    return m_pager.text(pdfRuns(inlines, style, m_anchors), style, width);
}

void PdfWriter::operator()(const Heading& heading) {
    const int level = std::clamp(heading.level, 1, 6);
    const PdfStyle style = headingStyle(level);
    QList<PdfRun> runs;
    if (!heading.number.isEmpty()) {
        PdfStyle number = style;
        number.color = PdfLook::accent;
        runs << PdfRun{oneLine(heading.number) + u"  "_s, number};
    }
    runs << pdfRuns(heading.text, style, m_anchors);
    const auto text = m_pager.text(runs, style, m_pager.width());
    m_pager.gap(level == 2 ? 18 : m_nested > 0 ? 4 : 11);
    m_pager.need(text->height() + (level <= 2 ? 3 : 2) * lineAndMore + m_ahead);

    PdfCanvas& canvas = m_pager.canvas();
    const QByteArray tag = "H" + QByteArray::number(level);
    if (!heading.anchor.isEmpty()) {
        m_pages.insert(heading.anchor, m_pager.page());
        canvas.addOutline(level,
                          oneLine(heading.number + u' ' + plainText(heading.text)),
                          m_pager.page(),
                          m_pager.y() - 6);
        if (isAnchor(heading.anchor))
            canvas.addPlace(heading.anchor, m_pager.y());
    }
    m_pager.place(*text, 0, tag.constData());
    if (level == 2) {
        m_pager.advance(2);
        canvas.line(m_pager.left(),
                    m_pager.y(),
                    m_pager.left() + m_pager.width(),
                    m_pager.y(),
                    PdfLook::accent,
                    0.9);
    }
    m_pager.advance(level <= 2 ? 6 : 3);
}

void PdfWriter::contents(const QList<Heading>& headings, const QString& title) {
    constexpr double pageWidth = 24;
    constexpr double step = 12;
    PdfStyle style = paragraphStyle(Paragraph::Role::Body);
    m_pager.gap(6);
    m_pager.place(*set(strong(title), style, m_pager.width()), 0, "P");
    m_pager.gap(3.5);
    PdfCanvas& canvas = m_pager.canvas();
    canvas.beginTag("TOC");
    for (const Heading& heading : headings) {
        const double indent = step * std::max(heading.level - 2, 0);
        const QString words = oneLine(heading.number + u' ' + plainText(heading.text)).trimmed();
        const Inlines link{Link{words, u'#' + heading.anchor}};
        const auto line = set(link, style, m_pager.width() - indent - pageWidth);
        m_pager.need(std::max(line->height(), lineAndMore));
        canvas.beginTag("TOCI");
        const int first = m_pager.page();
        const double top = m_pager.y();
        m_pager.place(*line, indent, "P");
        if (const int page = m_pages.value(heading.anchor); page > 0 && m_pager.page() == first) {
            PdfStyle number = style;
            number.right = true;
            const PdfText text(
                m_pager.fonts(), {PdfRun{QString::number(page), number}}, number, pageWidth);
            const double x = m_pager.left() + m_pager.width() - pageWidth;
            text.draw(canvas, x, top, 0, text.lineCount(), "P");
        }
        canvas.endTag("TOCI");
        m_pager.gap(1.5);
    }
    canvas.endTag("TOC");
    m_pager.gap(8);
}

void PdfWriter::drawShape(Paragraph::Role role, double x, double middle) {
    cairo_t* context = m_pager.canvas().context();
    if (context == nullptr)
        return;
    constexpr double r = 2.7;
    const PdfColor color = paragraphStyle(role).color;
    const double center = x + r + 0.4;
    switch (role) {
    case Paragraph::Role::Missing: // open circle
        cairo_set_source_rgb(context, color.red, color.green, color.blue);
        cairo_set_line_width(context, 1.0);
        cairo_new_sub_path(context);
        cairo_arc(context, center, middle, r, 0, 6.2831853);
        cairo_stroke(context);
        break;
    case Paragraph::Role::Unknown: // open diamond
        cairo_set_source_rgb(context, color.red, color.green, color.blue);
        cairo_set_line_width(context, 1.0);
        cairo_move_to(context, center, middle - r - 0.5);
        cairo_line_to(context, center + r + 0.5, middle);
        cairo_line_to(context, center, middle + r + 0.5);
        cairo_line_to(context, center - r - 0.5, middle);
        cairo_close_path(context);
        cairo_stroke(context);
        break;
    case Paragraph::Role::Withheld: // full square
        m_pager.canvas().fill(center - r, middle - r, 2 * r, 2 * r, color);
        break;
    default: // dash
        m_pager.canvas().line(center - r, middle, center + r, middle, color, 1.2);
    }
}

void PdfWriter::operator()(const Paragraph& paragraph) {
    if (paragraph.text.isEmpty())
        return;
    const PdfStyle style = paragraphStyle(paragraph.role);
    const bool state = isState(paragraph.role);
    const double indent = state ? shapeIndent : 0;
    const auto text = set(paragraph.text, style, m_pager.width() - indent);
    if (state) {
        m_pager.need(std::min(text->height(), lineAndMore));
        drawShape(paragraph.role, m_pager.left(), m_pager.y() + text->firstMiddle());
    }
    m_pager.place(*text, indent, "P");
    m_pager.gap(m_nested > 0 || paragraph.role == Paragraph::Role::Provision ? 3.5 : 6);
}

void PdfWriter::operator()(const BulletList& list) {
    PdfCanvas& canvas = m_pager.canvas();
    const Nested nested(m_nested);
    canvas.beginTag("L");
    int number = list.start;
    const QString last = QString::number(list.start + int(list.items.size()));
    const double indent = list.ordered ? 6 + 5.6 * double(last.size() + 1) : listIndent;
    for (const Blocks& item : list.items) {
        PdfStyle style = paragraphStyle(Paragraph::Role::Body);
        const QString marker = list.ordered ? QString::number(number++) + u'.' : u"•"_s;
        const auto label = m_pager.text({PdfRun{marker, style}}, style, indent);
        m_pager.need(lineAndMore);
        canvas.beginTag("LI");
        label->draw(canvas, m_pager.left() + 2, m_pager.y(), 0, label->lineCount(), "Lbl");
        canvas.beginTag("LBody");
        if (item.isEmpty()) {
            m_pager.advance(label->height());
        } else {
            const PdfPager::Column column(
                m_pager, m_pager.left() + indent, m_pager.width() - indent);
            blocks(item);
        }
        canvas.endTag("LBody");
        canvas.endTag("LI");
    }
    canvas.endTag("L");
    m_pager.gap(3);
}

void PdfWriter::operator()(const TableBlock& table) {
    if (!table.caption.isEmpty()) {
        const auto caption =
            set(plain(table.caption), paragraphStyle(Paragraph::Role::Help), m_pager.width());
        m_pager.need(caption->height() + 2 * lineAndMore);
        m_pager.place(*caption, 0, "P");
        m_pager.gap(2);
    }
    PdfTable(m_pager, table, m_anchors, m_progress).place();
    m_pager.gap(8);
}

QList<PdfRun> PdfWriter::factLabel(const FactList& list, const FactList::Item& item) const {
    PdfStyle style = paragraphStyle(Paragraph::Role::Body);
    style.size = 9.2;
    QList<PdfRun> runs;
    if (!item.number.isEmpty()) {
        PdfStyle number = style;
        number.bold = true;
        number.color = PdfLook::accent;
        runs << PdfRun{oneLine(item.number) + u"  "_s, number};
    }
    style.bold = list.rowLevel > 0;
    if (!style.bold)
        style.color = PdfLook::quiet;
    runs << pdfRuns(item.label, style, m_anchors);
    const PdfStyle small = paragraphStyle(Paragraph::Role::Provision);
    for (qsizetype i = 0; i < list.readers.size(); ++i) {
        const QString before = i == 0 ? QString(QChar::LineSeparator) : u"   "_s;
        runs << PdfRun{before + boxSign(Box{item.readers.value(i)}) + QChar(QChar::Nbsp) +
                           oneLine(list.readers.at(i)),
                       small};
    }
    return runs;
}

void PdfWriter::factItem(const FactList& list, const FactList::Item& item, bool first) {
    PdfCanvas& canvas = m_pager.canvas();
    const double left = m_pager.left();
    const double width = m_pager.width();
    const bool stacked = width < narrowest;
    const double labelWidth = stacked ? width : width * labelShare;
    const double gap = stacked ? 0 : 14;
    const auto label =
        m_pager.text(factLabel(list, item), paragraphStyle(Paragraph::Role::Body), labelWidth);

    m_pager.need(std::max(label->height(), lineAndMore) + 10);
    if (!first)
        canvas.line(left, m_pager.y(), left + width, m_pager.y(), PdfLook::rule, 0.5);
    m_pager.advance(first ? 1 : 4.5);
    const int page = m_pager.page();
    const double top = m_pager.y();
    if (isAnchor(item.anchor)) {
        canvas.addPlace(item.anchor, top);
        canvas.addOutline(
            list.rowLevel, oneLine(item.number + u' ' + plainText(item.label)), page, top - 6);
    }
    canvas.beginTag("LI");
    if (stacked) {
        m_pager.place(*label, 0, "Lbl");
    } else {
        const int fits = label->linesThatFit(0, m_pager.remaining());
        if (label->isMixed())
            canvas.beginTag("Lbl");
        label->draw(canvas, left, top, 0, fits, label->isMixed() ? "Span" : "Lbl");
        if (label->isMixed())
            canvas.endTag("Lbl");
    }
    canvas.beginTag("LBody");
    {
        const double indent = stacked ? 0 : labelWidth + gap;
        const PdfPager::Column column(m_pager, left + indent, width - indent);
        blocks(item.content);
    }
    canvas.endTag("LBody");
    canvas.endTag("LI");
    if (m_pager.page() == page && m_pager.y() < top + label->height())
        m_pager.advance(top + label->height() - m_pager.y());
    m_pager.gap(2.5);
}

void PdfWriter::operator()(const FactList& list) {
    if (list.items.isEmpty())
        return;
    const Nested nested(m_nested);
    m_pager.canvas().beginTag("L");
    m_pager.gap(5);
    for (qsizetype i = 0; i < list.items.size(); ++i)
        factItem(list, list.items.at(i), i == 0);
    m_pager.canvas().endTag("L");
    m_pager.canvas().line(m_pager.left(),
                          m_pager.y(),
                          m_pager.left() + m_pager.width(),
                          m_pager.y(),
                          PdfLook::rule,
                          0.5);
    m_pager.gap(8);
}

void PdfWriter::operator()(const Notes& notes) {
    if (notes.items.isEmpty())
        return;
    PdfCanvas& canvas = m_pager.canvas();
    const Nested nested(m_nested);
    const PdfStyle style = paragraphStyle(Paragraph::Role::Source);
    m_pager.gap(6);
    canvas.beginTag("L");
    for (const Notes::Item& item : notes.items) {
        const auto sign = m_pager.text({PdfRun{noteSign({item.number}), style}}, style, noteIndent);
        m_pager.need(lineAndMore);
        canvas.addPlace(noteAnchor(item.number), m_pager.y());
        canvas.beginTag("LI");
        sign->draw(canvas, m_pager.left(), m_pager.y(), 0, sign->lineCount(), "Lbl");
        canvas.beginTag("LBody");
        m_pager.place(*set(item.text, style, m_pager.width() - noteIndent), noteIndent, "P");
        canvas.endTag("LBody");
        canvas.endTag("LI");
        m_pager.gap(1.5);
    }
    canvas.endTag("L");
    m_pager.gap(6);
}

void PdfWriter::operator()(const Quote& quote) {
    const Nested nested(m_nested);
    m_pager.canvas().beginTag("BlockQuote");
    m_pager.pushBar(m_pager.left() + 1);
    {
        const PdfPager::Column column(m_pager, m_pager.left() + 11, m_pager.width() - 11);
        blocks(quote.content);
    }
    m_pager.popBar();
    m_pager.canvas().endTag("BlockQuote");
    m_pager.gap(4);
}

void PdfWriter::operator()(const CodeBlock& code) {
    PdfStyle style;
    style.family = PdfStyle::Family::Mono;
    style.size = 8;
    style.color = PdfLook::ink;
    const QString words = printable(code.text);
    const auto text = m_pager.text(
        {PdfRun{words.isEmpty() ? u" "_s : words, style}}, style, m_pager.width() - 12);
    m_pager.pushBar(m_pager.left() + 1);
    m_pager.place(*text, 10, "P");
    m_pager.popBar();
    m_pager.gap(6);
}

void PdfWriter::operator()(const Callout& callout) {
    constexpr double pad = 6;
    PdfStyle style = paragraphStyle(Paragraph::Role::Body);
    style.color = PdfLook::warn;
    style.bold = true;
    const auto text = set(callout.text, style, m_pager.width() - 2 * pad - 8);
    const double tall = text->height() + 2 * pad;
    m_pager.gap(4);
    m_pager.need(tall);
    const bool boxed = tall <= m_pager.remaining();
    if (boxed) {
        m_pager.canvas().fill(
            m_pager.left(), m_pager.y(), m_pager.width(), tall, PdfLook::warnSoft);
        m_pager.canvas().fill(m_pager.left(), m_pager.y(), 3, tall, PdfLook::warn);
        m_pager.advance(pad);
    }
    m_pager.place(*text, pad + 5, "P");
    if (boxed)
        m_pager.advance(pad);
    m_pager.gap(8);
}

void PdfWriter::operator()(const Divider&) {
    m_pager.gap(6);
    m_pager.need(lineAndMore);
    m_pager.canvas().line(m_pager.left(),
                          m_pager.y(),
                          m_pager.left() + m_pager.width(),
                          m_pager.y(),
                          PdfLook::rule,
                          0.7);
    m_pager.advance(8);
}

} // namespace vitrine
