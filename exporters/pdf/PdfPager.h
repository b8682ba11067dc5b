// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal: shows pango types. Included by files of this folder only.

#include "exporters/pdf/PdfText.h"

#include <functional>
#include <memory>
#include <vector>

namespace vitrine {

/// The colours and measures of the document, in one place.
namespace PdfLook {
inline constexpr PdfColor ink{0.11, 0.14, 0.19};
inline constexpr PdfColor quiet{0.35, 0.40, 0.46};
inline constexpr PdfColor rule{0.80, 0.83, 0.87};
inline constexpr PdfColor soft{0.945, 0.953, 0.965};
inline constexpr PdfColor accent{0.06, 0.42, 0.50};
inline constexpr PdfColor warn{0.54, 0.29, 0.0};
inline constexpr PdfColor warnSoft{0.992, 0.953, 0.89};
inline constexpr double sideMargin = 56.7;
inline constexpr double topMargin = 64;
inline constexpr double bottomMargin = 62;
inline constexpr double textSize = 9.5;
inline constexpr double smallSize = 7.8;
} // namespace PdfLook

/// Fills pages from top to bottom: knows the page, the height reached and the column in use. Runs
/// twice over the same content: first without drawing, to count the pages, then for good.
class PdfPager {
public:
    struct Furniture {
        QString header;
        QString headerRight;
        QString footer;
        std::function<QString(int page, int pages)> pageOf;
    };

    PdfPager(PdfCanvas& canvas, const PdfFonts& fonts, Furniture furniture);

    /// Starts from the first page again. \a pages as the first run counted them.
    void restart(int pages);
    void finishLastPage();

    [[nodiscard]] int page() const { return m_page; }

    [[nodiscard]] PdfCanvas& canvas() { return m_canvas; }

    [[nodiscard]] const PdfFonts& fonts() const { return m_fonts; }

    [[nodiscard]] double y() const { return m_y; }

    [[nodiscard]] double left() const { return m_left; }

    [[nodiscard]] double width() const { return m_width; }

    [[nodiscard]] double remaining() const { return bottom() - m_y; }

    [[nodiscard]] double fullHeight() const { return bottom() - PdfLook::topMargin; }

    [[nodiscard]] bool atTop() const { return m_y <= PdfLook::topMargin + 0.5; }

    void moveTo(double y) { m_y = y; }

    /// Goes down, drawing the bars of quotations on the way.
    void advance(double height);
    /// A gap between blocks; none at the top of a page.
    void gap(double height);
    void newPage();
    /// A new page unless \a height (at most a full page) still fits.
    void need(double height);

    /// Narrows the text to a column; put back by the returned object's end of life.
    class Column {
    public:
        Column(PdfPager& pager, double left, double width);
        ~Column();
        Q_DISABLE_COPY_MOVE(Column)

    private:
        PdfPager& m_pager;
        double m_left;
        double m_width;
    };

    void pushBar(double x) { m_bars.append(x); }

    void popBar() { m_bars.removeLast(); }

    /// A text set for a width. The second run takes what the first one made, as far as memory is
    /// spent on it: both runs must ask for the same texts in the same order.
    [[nodiscard]] std::shared_ptr<const PdfText>
    text(const QList<PdfRun>& runs, const PdfStyle& style, double width);
    /// Puts a text at the current place, over several pages if need be, as structure element \a
    /// tag. No line alone at the foot or head of a page.
    void place(const PdfText& text, double indent, const char* tag);

private:
    [[nodiscard]] double bottom() const { return m_canvas.size().height - PdfLook::bottomMargin; }

    void drawFurniture();
    void drawSmall(const QString& words, double x, double y, double width, bool right);

    PdfCanvas& m_canvas;
    const PdfFonts& m_fonts;
    Furniture m_furniture;
    int m_page = 1;
    int m_pages = 0;
    double m_y = PdfLook::topMargin;
    double m_left = PdfLook::sideMargin;
    double m_width;
    QList<double> m_bars;
    std::vector<std::shared_ptr<const PdfText>> m_cache;
    size_t m_next = 0;
    bool m_secondRun = false;
};

} // namespace vitrine
