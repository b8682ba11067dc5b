// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/pdf/PdfText.h"

#include "exporters/report/Inlines.h"
#include "model/core/Overloaded.h"

#include <QUrl>

#include <algorithm>
#include <cmath>
#include <hb.h>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr double noteShare = 0.75; ///< of the text, for the sign of a note

constexpr PdfColor linkColor{0.04, 0.36, 0.44};
constexpr PdfColor removedColor{0.60, 0.13, 0.13};
constexpr PdfColor addedColor{0.10, 0.40, 0.16};

double points(int pangoUnits) {
    return double(pangoUnits) / PANGO_SCALE;
}

const char* familyName(PdfStyle::Family family) {
    switch (family) {
    case PdfStyle::Family::Serif:
        return "Noto Serif, DejaVu Serif, serif";
    case PdfStyle::Family::Mono:
        return "Noto Sans Mono, DejaVu Sans Mono, monospace";
    case PdfStyle::Family::Sans:
        break;
    }
    return "Noto Sans, DejaVu Sans, sans-serif";
}

struct FontFree {
    void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
};

using FontDescription = std::unique_ptr<PangoFontDescription, FontFree>;

FontDescription fontOf(const PdfStyle& style) {
    FontDescription font(pango_font_description_new());
    pango_font_description_set_family(font.get(), familyName(style.family));
    pango_font_description_set_absolute_size(font.get(), style.size * PANGO_SCALE);
    pango_font_description_set_weight(font.get(),
                                      style.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_style(font.get(),
                                     style.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
    return font;
}

/// Attributes split the text into items at every run's border, so that an item never crosses a
/// link's end.
void addAttributes(PangoAttrList* list, const PdfRun& run, const PdfStyle& base, int from, int to) {
    const auto insert = [&](PangoAttribute* attribute) {
        attribute->start_index = guint(from);
        attribute->end_index = guint(to);
        pango_attr_list_insert(list, attribute);
    };
    const PdfStyle& style = run.style;
    if (style.family != base.family || !qFuzzyCompare(style.size, base.size) ||
        style.bold != base.bold || style.italic != base.italic)
        insert(pango_attr_font_desc_new(fontOf(style).get()));
    insert(pango_attr_foreground_new(0, 0, 0));
}

PangoLayout* newLayout(const PdfFonts& fonts,
                       const QByteArray& text,
                       const QList<PdfRun>& runs,
                       const PdfStyle& style) {
    PangoLayout* layout = pango_layout_new(fonts.context());
    pango_layout_set_text(layout, text.constData(), int(text.size()));
    pango_layout_set_font_description(layout, fontOf(style).get());
    PangoAttrList* attributes = pango_attr_list_new();
    int at = 0;
    for (const PdfRun& run : runs) {
        const int end = at + int(run.text.toUtf8().size());
        addAttributes(attributes, run, style, at, end);
        at = end;
    }
    // One sign for two letters would end the words there for some who read them aloud.
    pango_attr_list_insert(attributes, pango_attr_font_features_new("liga=0, clig=0, dlig=0"));
    // A sign where a word or address is broken would read as part of it.
    pango_attr_list_insert(attributes, pango_attr_insert_hyphens_new(FALSE));
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);
    return layout;
}

QByteArray joined(const QList<PdfRun>& runs) {
    QByteArray text;
    for (const PdfRun& run : runs)
        text += run.text.toUtf8();
    return text;
}

/// 'text' inside cairo's attribute strings.
QByteArray quoted(const QByteArray& text) {
    QByteArray out = text;
    out.replace('\\', "\\\\").replace('\'', "\\'");
    return '\'' + out + '\'';
}

QByteArray linkAttributes(const QString& target) {
    if (target.startsWith(u'#'))
        return "dest=" + quoted(target.mid(1).toUtf8());
    return "uri=" + quoted(QUrl(target).toEncoded());
}

/// Pango leaves out the space at the end of a line. Whoever reads the words needs it, or two of
/// them are one; it takes no room.
GlyphItem withSpaces(const PangoGlyphItem& item, const char* text) {
    GlyphItem made(pango_glyph_item_copy(const_cast<PangoGlyphItem*>(&item)));
    hb_codepoint_t space = 0;
    if (!hb_font_get_nominal_glyph(pango_font_get_hb_font(item.item->analysis.font), ' ', &space))
        return made;
    PangoGlyphString* glyphs = made->glyphs;
    for (int i = 0; i < glyphs->num_glyphs; ++i) {
        PangoGlyphInfo& glyph = glyphs->glyphs[i];
        if (glyph.glyph == PANGO_GLYPH_EMPTY &&
            text[item.item->offset + glyphs->log_clusters[i]] == ' ')
            glyph.glyph = space;
    }
    return made;
}

void setColor(cairo_t* context, const PdfColor& color) {
    cairo_set_source_rgb(context, color.red, color.green, color.blue);
}

PdfColor colorOf(const PdfRun& run) {
    if (!run.target.isEmpty())
        return linkColor;
    if (run.removed)
        return removedColor;
    return run.added ? addedColor : run.style.color;
}

} // namespace

QList<PdfRun> pdfRuns(const Inlines& inlines, const PdfStyle& style, const QStringList& anchors) {
    QList<PdfRun> runs;
    const auto followed = [&](const QString& target) {
        const bool known = !target.startsWith(u'#') || anchors.contains(target.mid(1));
        return known && isSafeTarget(target) ? target : QString();
    };
    for (const Inline& piece : inlines) {
        PdfRun run{{}, style};
        std::visit(Overloaded{[&](const Text& text) {
                                  run.text = printable(text.text);
                                  run.style.bold = style.bold || text.strong;
                                  run.style.italic = style.italic || text.emphasis;
                                  if (text.code)
                                      run.style.family = PdfStyle::Family::Mono;
                                  run.removed = text.removed;
                                  run.added = text.added;
                              },
                              [&](const Link& link) {
                                  run.text = printable(link.text);
                                  run.target = followed(link.target);
                              },
                              [&](const LineBreak&) { run.text = QString(QChar::LineSeparator); },
                              [&](const Box& box) { run.text = boxSign(box); },
                              [&](const NoteMark& mark) {
                                  run.text = QChar(QChar::Nbsp) + noteSign(mark);
                                  run.style.size = style.size * noteShare;
                                  run.style.bold = false;
                                  run.target = followed(u'#' + noteAnchor(mark.number));
                              },
                              [](const Anchor&) {}},
                   piece);
        if (!run.text.isEmpty())
            runs << run;
    }
    return runs;
}

PdfFonts::PdfFonts(const QString& language)
    : m_map(pango_cairo_font_map_new())
    , m_context(pango_font_map_create_context(m_map.get())) {
    // One unit = one point, and no rounding to a screen's pixels: the same lines at every zoom.
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(m_map.get()), 72);
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(m_context.get(), options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(m_context.get(), FALSE);
    pango_context_set_language(m_context.get(),
                               pango_language_from_string(language.toUtf8().constData()));
}

bool PdfFonts::has(char32_t letter) const {
    const QByteArray text = QString::fromUcs4(&letter, 1).toUtf8();
    const GObject_ptr<PangoLayout> layout(newLayout(*this, text, {}, PdfStyle{}));
    return pango_layout_get_unknown_glyphs_count(layout.get()) == 0;
}

PdfText::PdfText(const PdfFonts& fonts,
                 const QList<PdfRun>& runs,
                 const PdfStyle& style,
                 double width)
    : m_text(joined(runs)) {
    int end = 0;
    m_ranges.reserve(size_t(runs.size()));
    for (const PdfRun& run : runs) {
        end += int(run.text.toUtf8().size());
        m_ranges.push_back({end, run});
        m_ranges.back().run.text.clear();
        m_mixed = m_mixed || !run.target.isEmpty() || run.added || run.removed;
    }
    const GObject_ptr<PangoLayout> owned(newLayout(fonts, m_text, runs, style));
    PangoLayout* layout = owned.get();
    pango_layout_set_width(layout, int(std::lround(std::max(width, 1.0) * PANGO_SCALE)));
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_alignment(layout, style.right ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
    if (style.singleLine) {
        pango_layout_set_single_paragraph_mode(layout, TRUE);
        pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END);
    }
    PangoLayoutIter* iter = pango_layout_get_iter(layout);
    do
        m_lines.push_back(lineAt(iter));
    while (pango_layout_iter_next_line(iter) != FALSE);
    pango_layout_iter_free(iter);
}

PdfText::Line PdfText::lineAt(PangoLayoutIter* iter) const {
    PangoRectangle logical;
    int top = 0;
    int bottom = 0;
    pango_layout_iter_get_line_extents(iter, nullptr, &logical);
    pango_layout_iter_get_line_yrange(iter, &top, &bottom);
    Line line{{}, points(top), points(bottom), points(pango_layout_iter_get_baseline(iter))};
    double x = points(logical.x);
    const PangoLayoutLine* laid = pango_layout_iter_get_line_readonly(iter);
    for (const GSList* node = laid->runs; node != nullptr; node = node->next) {
        const auto& item = *static_cast<const PangoGlyphItem*>(node->data);
        const double width = points(pango_glyph_string_get_width(item.glyphs));
        line.glyphs.push_back(
            {withSpaces(item, m_text.constData()), rangeAt(item.item->offset), x, width});
        x += width;
    }
    return line;
}

double PdfText::height(int from, int to) const {
    if (from >= to || to > lineCount())
        return 0;
    return m_lines[size_t(to - 1)].bottom - m_lines[size_t(from)].top;
}

int PdfText::linesThatFit(int from, double space) const {
    int to = from;
    while (to < lineCount() && height(from, to + 1) <= space + 0.01)
        ++to;
    return to - from;
}

double PdfText::firstMiddle() const {
    const Line& first = m_lines.front();
    return first.baseline - first.top - (first.baseline - first.top) * 0.27;
}

size_t PdfText::rangeAt(int byte) const {
    const auto found =
        std::upper_bound(m_ranges.cbegin(), m_ranges.cend(), byte, [](int at, const Range& range) {
            return at < range.end;
        });
    const auto index = size_t(found - m_ranges.cbegin());
    return index == m_ranges.size() && index > 0 ? index - 1 : index;
}

const PdfRun& PdfText::run(size_t range) const {
    static const PdfRun none{};
    return range < m_ranges.size() ? m_ranges[range].run : none;
}

/// Where a link is touched, in Cairo's words.
QByteArray PdfText::boxAttribute(const QList<Piece>& pieces) {
    QByteArray boxes;
    for (const Piece& piece : pieces)
        for (const double side :
             {piece.box.x(), piece.box.y(), piece.box.width(), piece.box.height()})
            boxes += ' ' + QByteArray::number(side, 'f', 2);
    return " rect=[" + boxes.trimmed() + ']';
}

QList<PdfText::Piece> PdfText::pieces(double x, double y, int from, int to) const {
    QList<Piece> all;
    const double top = m_lines[size_t(from)].top;
    for (int i = from; i < to; ++i) {
        const Line& line = m_lines[size_t(i)];
        for (const Glyphs& glyphs : line.glyphs)
            all << Piece{
                glyphs.item.get(),
                glyphs.range,
                QRectF(x + glyphs.x, y + line.top - top, glyphs.width, line.bottom - line.top),
                y + line.baseline - top};
    }
    return all;
}

void PdfText::drawPiece(PdfCanvas& canvas, const Piece& piece) const {
    cairo_t* context = canvas.context();
    setColor(context, colorOf(run(piece.range)));
    cairo_move_to(context, piece.box.left(), piece.baseline);
    pango_cairo_show_glyph_item(
        context, m_text.constData(), const_cast<PangoGlyphItem*>(piece.item));
}

/// Lines under and through words are decoration, not content.
void PdfText::decorate(PdfCanvas& canvas, const Piece& piece) const {
    const PdfRun& of = run(piece.range);
    const auto line = [&](double y, double thickness) {
        canvas.line(piece.box.left(), y, piece.box.right(), y, colorOf(of), thickness);
    };
    if (!of.target.isEmpty() || of.added)
        line(piece.baseline + 1.4, 0.4);
    else if (of.removed)
        line(piece.baseline - of.style.size * 0.27, 0.6);
}

void PdfText::draw(
    PdfCanvas& canvas, double x, double y, int from, int to, const char* leaf) const {
    if (canvas.context() == nullptr || from >= to)
        return;
    const QList<Piece> all = pieces(x, y, from, to);
    for (qsizetype i = 0; i < all.size();) {
        const size_t range = all.at(i).range;
        const QString target = leaf != nullptr ? run(range).target : QString();
        const auto goesOn = [&](const Piece& piece) {
            return target.isEmpty() ? run(piece.range).target.isEmpty() || leaf == nullptr
                                    : piece.range == range;
        };
        const qsizetype end = std::find_if_not(all.cbegin() + i, all.cend(), goesOn) - all.cbegin();
        // A link is one element however many lines it takes, and is touched on each of them.
        if (!target.isEmpty())
            canvas.beginTag(CAIRO_TAG_LINK,
                            linkAttributes(target) + boxAttribute(all.mid(i, end - i)));
        else if (leaf != nullptr)
            canvas.beginTag(leaf);
        for (const Piece& piece : all.mid(i, end - i))
            drawPiece(canvas, piece);
        if (!target.isEmpty())
            canvas.endTag(CAIRO_TAG_LINK);
        else if (leaf != nullptr)
            canvas.endTag(leaf);
        i = end;
    }
    for (const Piece& piece : all)
        decorate(canvas, piece);
}

PdfText::Widths
PdfText::widths(const PdfFonts& fonts, const QList<PdfRun>& runs, const PdfStyle& style) {
    const GObject_ptr<PangoLayout> layout(newLayout(fonts, joined(runs), runs, style));
    int whole = 0;
    pango_layout_get_size(layout.get(), &whole, nullptr);
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD);
    pango_layout_set_width(layout.get(), 0);
    PangoRectangle logical;
    pango_layout_get_extents(layout.get(), nullptr, &logical);
    return {points(logical.width), points(whole)};
}

} // namespace vitrine
