// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/pdf/PdfPager.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr size_t maximumCachedTexts = 200'000; ///< about 150 MB

} // namespace

PdfPager::PdfPager(PdfCanvas& canvas, const PdfFonts& fonts, Furniture furniture)
    : m_canvas(canvas)
    , m_fonts(fonts)
    , m_furniture(std::move(furniture))
    , m_width(canvas.size().width - 2 * PdfLook::sideMargin) {}

void PdfPager::restart(int pages) {
    m_pages = pages;
    m_page = 1;
    m_y = PdfLook::topMargin;
    m_next = 0;
    m_secondRun = true;
}

void PdfPager::advance(double height) {
    for (const double x : std::as_const(m_bars))
        m_canvas.fill(x, m_y, 1.6, height, PdfLook::rule);
    m_y += height;
}

void PdfPager::gap(double height) {
    if (!atTop())
        advance(std::min(height, std::max(remaining(), 0.0)));
}

void PdfPager::newPage() {
    drawFurniture();
    m_canvas.showPage();
    ++m_page;
    m_y = PdfLook::topMargin;
}

void PdfPager::finishLastPage() {
    drawFurniture();
    m_canvas.showPage();
}

void PdfPager::need(double height) {
    if (remaining() < std::min(height, fullHeight()) && !atTop())
        newPage();
}

PdfPager::Column::Column(PdfPager& pager, double left, double width)
    : m_pager(pager)
    , m_left(pager.m_left)
    , m_width(pager.m_width) {
    pager.m_left = left;
    pager.m_width = std::max(width, 24.0);
}

PdfPager::Column::~Column() {
    m_pager.m_left = m_left;
    m_pager.m_width = m_width;
}

std::shared_ptr<const PdfText>
PdfPager::text(const QList<PdfRun>& runs, const PdfStyle& style, double width) {
    const size_t index = m_next++;
    if (m_secondRun && index < m_cache.size())
        return std::move(m_cache[index]);
    auto made = std::make_shared<const PdfText>(m_fonts, runs, style, width);
    if (!m_secondRun && m_cache.size() < maximumCachedTexts)
        m_cache.push_back(made);
    return made;
}

void PdfPager::place(const PdfText& text, double indent, const char* tag) {
    const int total = text.lineCount();
    const bool whole = text.height() <= remaining();
    const bool leaf = whole && !text.isMixed();
    if (!leaf)
        m_canvas.beginTag(tag);
    int from = 0;
    while (from < total) {
        int fits = text.linesThatFit(from, remaining());
        const int rest = total - from;
        if (fits < rest && rest - fits == 1 && fits > 2)
            --fits; // no single line at the head of the next page
        const bool orphan = from == 0 && fits < 2 && fits < rest;
        if ((fits == 0 || orphan) && !atTop()) {
            newPage();
            continue;
        }
        fits = std::max(fits, 1);
        text.draw(m_canvas, m_left + indent, m_y, from, from + fits, leaf ? tag : "Span");
        advance(text.height(from, from + fits));
        from += fits;
        if (from < total)
            newPage();
    }
    if (!leaf)
        m_canvas.endTag(tag);
}

void PdfPager::drawSmall(const QString& words, double x, double y, double width, bool right) {
    if (words.isEmpty())
        return;
    PdfStyle style;
    style.size = PdfLook::smallSize;
    style.color = PdfLook::quiet;
    style.right = right;
    style.singleLine = true;
    const PdfText text(m_fonts, {PdfRun{words, style}}, style, width);
    text.draw(m_canvas, x, y, 0, text.lineCount(), nullptr);
}

void PdfPager::drawFurniture() {
    if (m_canvas.context() == nullptr)
        return;
    const double left = PdfLook::sideMargin;
    const double width = m_canvas.size().width - 2 * left;
    const double half = width / 2 - 8;
    if (m_page > 1) { // the first page has its title
        drawSmall(m_furniture.header, left, 34, half, false);
        drawSmall(m_furniture.headerRight, left + width - half, 34, half, true);
        m_canvas.line(left, 48, left + width, 48, PdfLook::rule, 0.5);
    }
    const double foot = m_canvas.size().height - 44;
    m_canvas.line(left, foot - 5, left + width, foot - 5, PdfLook::rule, 0.5);
    drawSmall(m_furniture.footer, left, foot, width - 110, false);
    drawSmall(m_furniture.pageOf(m_page, m_pages), left + width - 100, foot, 100, true);
}

} // namespace vitrine
