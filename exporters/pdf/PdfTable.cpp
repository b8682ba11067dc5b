// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/pdf/PdfTable.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace vitrine {

namespace {

constexpr double padY = 2.6;
constexpr qsizetype measuredRows = 60;  ///< the first rows decide how wide columns are
constexpr qsizetype measuredText = 400; ///< characters of a cell that are measured
constexpr double textSizes[] = {8.6, 7.4, 6.4, 5.6};
constexpr double padOfSize = 0.52; ///< of the letters' size, left and right of a cell

Inlines shortened(const Inlines& cell) {
    Inlines out;
    qsizetype left = measuredText;
    for (const Inline& piece : cell) {
        if (left <= 0)
            break;
        Inline copy = piece;
        if (Text* text = std::get_if<Text>(&copy)) {
            text->text.truncate(left);
            left -= text->text.size();
        }
        out << copy;
    }
    return out;
}

/// Not all longest words fit: those of narrow columns stay whole, what is left is shared by the
/// columns with the widest (addresses, mostly), which are broken anyway.
QList<double> squeezed(const QList<PdfText::Widths>& wishes, double width) {
    QList<double> words;
    for (const PdfText::Widths& wish : wishes)
        words << wish.word;
    QList<double> ascending = words;
    std::sort(ascending.begin(), ascending.end());
    double left = width;
    double share = width / double(words.size());
    for (qsizetype i = 0; i < ascending.size(); ++i) {
        share = left / double(ascending.size() - i);
        if (ascending.at(i) > share)
            break;
        left -= ascending.at(i);
    }
    for (double& word : words)
        word = std::min(word, share);
    return words;
}

/// As browsers do it: everybody gets the longest word, what is left goes to those that want more.
QList<double> distributed(const QList<PdfText::Widths>& wishes, double width) {
    double words = 0;
    double wholes = 0;
    for (const PdfText::Widths& wish : wishes) {
        words += wish.word;
        wholes += wish.whole;
    }
    if (words >= width)
        return squeezed(wishes, width);
    QList<double> widths;
    for (const PdfText::Widths& wish : wishes) {
        if (wholes <= width)
            widths << wish.whole + (width - wholes) * wish.whole / wholes;
        else
            widths << wish.word + (wish.whole - wish.word) * (width - words) / (wholes - words);
    }
    return widths;
}

} // namespace

PdfTable::PdfTable(PdfPager& pager,
                   const TableBlock& table,
                   const QStringList& anchors,
                   const Progress& progress)
    : m_pager(pager)
    , m_table(table)
    , m_anchors(anchors)
    , m_progress(progress) {
    // Smaller, before words and figures are broken.
    for (const double size : textSizes) {
        m_size = size;
        if (measureColumns())
            break;
    }
}

double PdfTable::padX() const {
    return m_size * padOfSize;
}

PdfStyle PdfTable::cellStyle(qsizetype column, bool head) const {
    PdfStyle style;
    style.size = m_size;
    style.bold = head;
    style.right = m_table.numeric.value(column);
    return style;
}

bool PdfTable::measureColumns() {
    const double width = m_pager.width();
    const double widestWord = width * 0.4;
    const double widestWish = width * 1.2;
    QList<PdfText::Widths> wishes;
    for (qsizetype column = 0; column < m_table.head.size(); ++column) {
        PdfText::Widths wish{14, 14};
        const auto measure = [&](const Inlines& cell, bool head) {
            const PdfStyle style = cellStyle(column, head);
            const PdfText::Widths widths =
                PdfText::widths(m_pager.fonts(), pdfRuns(shortened(cell), style, m_anchors), style);
            wish.word = std::clamp(widths.word, wish.word, widestWord);
            wish.whole = std::clamp(widths.whole, wish.whole, widestWish);
        };
        measure(m_table.head.at(column), true);
        for (qsizetype row = 0; row < std::min(measuredRows, m_table.rows.size()); ++row)
            measure(m_table.rows.at(row).value(column), false);
        wishes << PdfText::Widths{wish.word + 2 * padX() + 1, wish.whole + 2 * padX() + 1};
    }
    m_widths = distributed(wishes, width);
    const auto add = [](double sum, const PdfText::Widths& wish) { return sum + wish.word; };
    return std::accumulate(wishes.cbegin(), wishes.cend(), 0.0, add) <= width;
}

PdfTable::Cells PdfTable::set(const QList<Inlines>& row, bool head) {
    Cells cells;
    cells.reserve(size_t(m_widths.size()));
    for (qsizetype column = 0; column < m_widths.size(); ++column) {
        const PdfStyle style = cellStyle(column, head);
        cells.push_back(m_pager.text(
            pdfRuns(row.value(column), style, m_anchors), style, m_widths.at(column) - 2 * padX()));
    }
    return cells;
}

double PdfTable::height(const Cells& cells) {
    double highest = 0;
    for (const auto& cell : cells)
        highest = std::max(highest, cell->height());
    return highest + 2 * padY;
}

void PdfTable::drawRow(const Cells& cells,
                       const std::vector<int>& from,
                       const std::vector<int>& to,
                       const char* tag) {
    PdfCanvas& canvas = m_pager.canvas();
    double tall = 0;
    for (size_t i = 0; i < cells.size(); ++i)
        tall = std::max(tall, cells[i]->height(from[i], to[i]));
    tall += 2 * padY;
    const double top = m_pager.y();
    const bool head = tag == nullptr || std::strcmp(tag, "TH") == 0;
    if (head)
        canvas.fill(m_pager.left(), top, m_pager.width(), tall, PdfLook::soft);
    if (tag != nullptr)
        canvas.beginTag("TR");
    double x = m_pager.left();
    for (size_t i = 0; i < cells.size(); ++i) {
        const bool mixed = cells[i]->isMixed();
        const bool empty = from[i] >= to[i];
        if (tag != nullptr && (mixed || empty))
            canvas.beginTag(tag);
        cells[i]->draw(canvas,
                       x + padX(),
                       top + padY,
                       from[i],
                       to[i],
                       tag == nullptr ? nullptr
                       : mixed        ? "Span"
                                      : tag);
        if (tag != nullptr && (mixed || empty))
            canvas.endTag(tag);
        x += m_widths.at(qsizetype(i));
    }
    if (tag != nullptr)
        canvas.endTag("TR");
    m_pager.advance(tall);
    canvas.line(m_pager.left(),
                m_pager.y(),
                m_pager.left() + m_pager.width(),
                m_pager.y(),
                head ? PdfLook::quiet : PdfLook::rule,
                head ? 0.7 : 0.5);
}

void PdfTable::continueOnNextPage() {
    m_pager.newPage();
    std::vector<int> lines;
    for (const auto& cell : m_head)
        lines.push_back(cell->lineCount());
    // A head that is itself most of a page would leave no room for rows.
    if (height(m_head) < m_pager.fullHeight() / 3)
        drawRow(m_head, std::vector<int>(lines.size(), 0), lines, nullptr);
}

void PdfTable::placeRow(const Cells& cells, const char* tag) {
    const double tall = height(cells);
    const double fresh = m_pager.fullHeight() - height(m_head);
    if (tall > m_pager.remaining() && tall <= fresh / 2)
        continueOnNextPage();
    if (tall > m_pager.remaining())
        return splitRow(cells, tag);
    std::vector<int> lines;
    for (const auto& cell : cells)
        lines.push_back(cell->lineCount());
    drawRow(cells, std::vector<int>(lines.size(), 0), lines, tag);
}

void PdfTable::splitRow(const Cells& cells, const char* tag) {
    std::vector<int> from(cells.size(), 0);
    bool freshPage = m_pager.atTop();
    for (;;) {
        const double space = m_pager.remaining() - 2 * padY;
        std::vector<int> to(cells.size());
        bool done = true;
        bool moved = false;
        for (size_t i = 0; i < cells.size(); ++i) {
            const int rest = cells[i]->lineCount() - from[i];
            const int fits =
                std::max(cells[i]->linesThatFit(from[i], space), freshPage && rest > 0 ? 1 : 0);
            to[i] = from[i] + std::min(fits, rest);
            moved = moved || to[i] > from[i];
            done = done && to[i] == cells[i]->lineCount();
        }
        if (moved)
            drawRow(cells, from, to, tag);
        if (done || m_progress.isCancelled())
            return;
        from = to;
        continueOnNextPage();
        freshPage = true;
    }
}

void PdfTable::place() {
    if (m_table.head.isEmpty())
        return;
    PdfCanvas& canvas = m_pager.canvas();
    canvas.beginTag("Table");
    m_head = set(m_table.head, true);
    const Cells first = m_table.rows.isEmpty() ? Cells() : set(m_table.rows.first(), false);
    const double together = height(m_head) + (first.empty() ? 0 : std::min(height(first), 60.0));
    m_pager.need(std::min(together, m_pager.fullHeight() / 2));
    placeRow(m_head, "TH");
    for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
        if (m_progress.isCancelled())
            break;
        placeRow(i == 0 ? first : set(m_table.rows.at(i), false), "TD");
    }
    canvas.endTag("Table");
}

} // namespace vitrine
