// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal: shows pango types. Included by files of this folder only.

#include "exporters/pdf/PdfCanvas.h"
#include "exporters/report/Report.h"

#include <QRectF>

#include <memory>
#include <pango/pangocairo.h>
#include <vector>

namespace vitrine {

struct PdfStyle {
    enum class Family { Sans, Serif, Mono };
    Family family = Family::Sans;
    double size = 9.5;
    bool bold = false;
    bool italic = false;
    PdfColor color = {0.11, 0.14, 0.19};
    bool right = false;      ///< aligned to the right
    bool singleLine = false; ///< cut with "…" instead of wrapped
};

/// A stretch of text in one style, perhaps a link.
struct PdfRun {
    QString text;
    PdfStyle style;
    QString target = {};
    bool removed = false;
    bool added = false;
};

/// \a anchors: those that exist; a link to another one is text.
[[nodiscard]] QList<PdfRun>
pdfRuns(const Inlines& inlines, const PdfStyle& style, const QStringList& anchors);

struct GObjectFree {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <class T>
using GObject_ptr = std::unique_ptr<T, GObjectFree>;

struct GlyphItemFree {
    void operator()(PangoGlyphItem* item) const { pango_glyph_item_free(item); }
};

using GlyphItem = std::unique_ptr<PangoGlyphItem, GlyphItemFree>;

/// Fonts of one export. A font map of its own, so that exports may run in several threads.
class PdfFonts {
public:
    explicit PdfFonts(const QString& language);

    [[nodiscard]] PangoContext* context() const { return m_context.get(); }

    /// Is there a font that draws this letter? It may be another one than the document's own.
    [[nodiscard]] bool has(char32_t letter) const;

private:
    GObject_ptr<PangoFontMap> m_map;
    GObject_ptr<PangoContext> m_context;
};

/// A paragraph broken into lines for a width; may be drawn in parts.
class PdfText {
public:
    PdfText(const PdfFonts& fonts, const QList<PdfRun>& runs, const PdfStyle& style, double width);

    [[nodiscard]] int lineCount() const { return int(m_lines.size()); }

    /// Height of the lines [from, to).
    [[nodiscard]] double height(int from, int to) const;

    [[nodiscard]] double height() const { return height(0, lineCount()); }

    /// It has links or marked changes: its element then holds several leaves instead of the text
    /// itself.
    [[nodiscard]] bool isMixed() const { return m_mixed; }

    /// How many lines from \a from on fit into \a space.
    [[nodiscard]] int linesThatFit(int from, double space) const;
    /// Middle of the small letters of the first line, from its top: where a bullet or mark sits.
    [[nodiscard]] double firstMiddle() const;

    /// Draws lines [from, to) with their top left corner at (x, y), as content of leaf elements \a
    /// leaf, with Link elements between them. \a leaf nullptr = no tags (header and footer).
    void draw(PdfCanvas& canvas, double x, double y, int from, int to, const char* leaf) const;

    /// Widths of a text: of its longest word, and without any wrapping.
    struct Widths {
        double word = 0;
        double whole = 0;
    };

    [[nodiscard]] static Widths
    widths(const PdfFonts& fonts, const QList<PdfRun>& runs, const PdfStyle& style);

private:
    /// Glyphs of one run in one line.
    struct Glyphs {
        GlyphItem item;
        size_t range = 0;
        double x = 0; ///< from the left of the text
        double width = 0;
    };

    struct Line {
        std::vector<Glyphs> glyphs;
        double top = 0;
        double bottom = 0;
        double baseline = 0;
    };

    struct Range {
        int end = 0; ///< byte behind the run
        PdfRun run;
    };

    /// A stretch of one line and one run.
    struct Piece {
        const PangoGlyphItem* item = nullptr; ///< of the line
        size_t range = 0;
        QRectF box;
        double baseline = 0;
    };

    [[nodiscard]] QList<Piece> pieces(double x, double y, int from, int to) const;
    [[nodiscard]] static QByteArray boxAttribute(const QList<Piece>& pieces);
    void drawPiece(PdfCanvas& canvas, const Piece& piece) const;
    void decorate(PdfCanvas& canvas, const Piece& piece) const;
    [[nodiscard]] Line lineAt(PangoLayoutIter* iter) const;
    [[nodiscard]] size_t rangeAt(int byte) const;
    [[nodiscard]] const PdfRun& run(size_t range) const;

    QByteArray m_text; ///< the layout itself is let go: it takes ten times as much
    std::vector<Line> m_lines;
    std::vector<Range> m_ranges;
    bool m_mixed = false;
};

} // namespace vitrine
