// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal: shows cairo types. Included by files of this folder only.

#include "exporters/pdf/PdfMetadata.h"
#include "model/core/Result.h"

#include <QByteArray>
#include <QString>

#include <cairo-pdf.h>
#include <functional>
#include <memory>

namespace vitrine {

struct PdfColor {
    double red = 0;
    double green = 0;
    double blue = 0;
};

/// Lengths are points (1/72 inch); y grows downwards.
struct PdfPageSize {
    double width = 595.276;
    double height = 841.890;
};

/// A PDF being drawn: pages, structure tags, bookmarks. Before start() nothing is drawn and every
/// call is free: that is how the first pass counts pages with the code that draws.
class PdfCanvas {
public:
    explicit PdfCanvas(PdfPageSize size);
    ~PdfCanvas();
    Q_DISABLE_COPY_MOVE(PdfCanvas)

    void start(const PdfMetadata& metadata);
    /// Draws each page as a picture (PNG) instead, for \a take. Tags and bookmarks are left out.
    void startPictures(double pixelsPerInch, std::function<void(const QByteArray& png)> take);

    /// nullptr before start().
    [[nodiscard]] cairo_t* context() const { return m_context.get(); }

    [[nodiscard]] PdfPageSize size() const { return m_size; }

    /// Structure elements nest; those that hold text themselves ("leaves") must end on their page.
    void beginTag(const char* name, const QByteArray& attributes = {});
    void endTag(const char* name);
    void showPage();
    /// A bookmark to a place on a page (from 1). \a level from 1.
    void addOutline(int level, const QString& text, int page, double y);

    /// Where a link to "#anchor" leads: this height on the page being drawn.
    void addPlace(const QString& anchor, double y);

    void fill(double x, double y, double width, double height, PdfColor color);
    void line(double x1, double y1, double x2, double y2, PdfColor color, double thickness);

    /// Errors: Export.
    [[nodiscard]] Result<QByteArray> finish();

private:
    struct SurfaceFree {
        void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    };

    struct ContextFree {
        void operator()(cairo_t* context) const { cairo_destroy(context); }
    };

    void newPicture();

    PdfPageSize m_size;
    std::function<void(const QByteArray& png)> m_take; ///< pages are pictures
    double m_pixelsPerPoint = 1;
    QByteArray m_bytes;
    std::unique_ptr<cairo_surface_t, SurfaceFree> m_surface;
    std::unique_ptr<cairo_t, ContextFree> m_context;
    int m_outline[8] = {}; ///< last bookmark of each level
};

} // namespace vitrine
