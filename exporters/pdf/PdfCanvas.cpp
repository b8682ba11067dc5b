// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/pdf/PdfCanvas.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace vitrine {

namespace {

cairo_status_t append(void* closure, const unsigned char* bytes, unsigned int size) {
    static_cast<QByteArray*>(closure)->append(reinterpret_cast<const char*>(bytes),
                                              qsizetype(size));
    return CAIRO_STATUS_SUCCESS;
}

tl::unexpected<Error> failed(cairo_status_t status) {
    return fail(ErrorCode::Export,
                QCoreApplication::translate("vitrine::PdfCanvas", "The PDF could not be written."),
                QString::fromUtf8(cairo_status_to_string(status)));
}

} // namespace

PdfCanvas::PdfCanvas(PdfPageSize size)
    : m_size(size) {}

PdfCanvas::~PdfCanvas() {
    m_context.reset();
    if (m_surface)
        cairo_surface_finish(m_surface.get());
}

void PdfCanvas::start(const PdfMetadata& metadata) {
    m_surface.reset(
        cairo_pdf_surface_create_for_stream(append, &m_bytes, m_size.width, m_size.height));
    m_context.reset(cairo_create(m_surface.get()));
    const auto set = [&](cairo_pdf_metadata_t key, const QString& text) {
        if (!text.isEmpty())
            cairo_pdf_surface_set_metadata(m_surface.get(), key, text.toUtf8().constData());
    };
    set(CAIRO_PDF_METADATA_TITLE, metadata.title);
    set(CAIRO_PDF_METADATA_AUTHOR, metadata.author);
    set(CAIRO_PDF_METADATA_SUBJECT, metadata.subject);
    set(CAIRO_PDF_METADATA_KEYWORDS, metadata.keywords);
    set(CAIRO_PDF_METADATA_CREATOR, QStringLiteral("Vitrine"));
    set(CAIRO_PDF_METADATA_CREATE_DATE, metadata.date);
    set(CAIRO_PDF_METADATA_MOD_DATE, metadata.date);
}

void PdfCanvas::startPictures(double pixelsPerInch,
                              std::function<void(const QByteArray& png)> take) {
    constexpr double pointsPerInch = 72;
    m_take = std::move(take);
    m_pixelsPerPoint = pixelsPerInch / pointsPerInch;
    newPicture();
}

void PdfCanvas::newPicture() {
    m_surface.reset(cairo_image_surface_create(CAIRO_FORMAT_RGB24,
                                               int(std::ceil(m_size.width * m_pixelsPerPoint)),
                                               int(std::ceil(m_size.height * m_pixelsPerPoint))));
    m_context.reset(cairo_create(m_surface.get()));
    cairo_set_source_rgb(m_context.get(), 1, 1, 1);
    cairo_paint(m_context.get());
    cairo_scale(m_context.get(), m_pixelsPerPoint, m_pixelsPerPoint);
}

void PdfCanvas::beginTag(const char* name, const QByteArray& attributes) {
    if (m_context && !m_take)
        cairo_tag_begin(m_context.get(), name, attributes.constData());
}

void PdfCanvas::endTag(const char* name) {
    if (m_context && !m_take)
        cairo_tag_end(m_context.get(), name);
}

void PdfCanvas::showPage() {
    if (m_context && !m_take)
        cairo_show_page(m_context.get());
    if (!m_context || !m_take)
        return;
    m_bytes.clear();
    cairo_surface_flush(m_surface.get());
    cairo_surface_write_to_png_stream(m_surface.get(), append, &m_bytes);
    m_take(m_bytes);
    newPicture();
}

void PdfCanvas::addOutline(int level, const QString& text, int page, double y) {
    if (!m_context || m_take)
        return;
    const int place = std::clamp(level, 1, 6);
    int parent = CAIRO_PDF_OUTLINE_ROOT;
    for (int above = place - 1; above > 0 && parent == CAIRO_PDF_OUTLINE_ROOT; --above)
        parent = m_outline[above];
    const QByteArray target = "page=" + QByteArray::number(page) + " pos=[0 " +
                              QByteArray::number(std::max(0.0, y), 'f', 2) + "]";
    m_outline[place] = cairo_pdf_surface_add_outline(m_surface.get(),
                                                     parent,
                                                     text.toUtf8().constData(),
                                                     target.constData(),
                                                     CAIRO_PDF_OUTLINE_FLAG_OPEN);
    std::fill(m_outline + place + 1, std::end(m_outline), int(CAIRO_PDF_OUTLINE_ROOT));
}

void PdfCanvas::addPlace(const QString& anchor, double y) {
    beginTag(CAIRO_TAG_DEST,
             "name='" + anchor.toLatin1() + "' x=0 y=" + QByteArray::number(y, 'f', 2));
    endTag(CAIRO_TAG_DEST);
}

void PdfCanvas::fill(double x, double y, double width, double height, PdfColor color) {
    if (!m_context)
        return;
    cairo_set_source_rgb(m_context.get(), color.red, color.green, color.blue);
    cairo_rectangle(m_context.get(), x, y, width, height);
    cairo_fill(m_context.get());
}

void PdfCanvas::line(double x1, double y1, double x2, double y2, PdfColor color, double thickness) {
    if (!m_context)
        return;
    cairo_set_source_rgb(m_context.get(), color.red, color.green, color.blue);
    cairo_set_line_width(m_context.get(), thickness);
    cairo_move_to(m_context.get(), x1, y1);
    cairo_line_to(m_context.get(), x2, y2);
    cairo_stroke(m_context.get());
}

Result<QByteArray> PdfCanvas::finish() {
    // Asked before finishing: afterwards a context reports its surface as finished.
    const cairo_status_t drawn = cairo_status(m_context.get());
    m_context.reset();
    cairo_surface_finish(m_surface.get());
    const cairo_status_t written = cairo_surface_status(m_surface.get());
    if (drawn != CAIRO_STATUS_SUCCESS)
        return failed(drawn);
    if (written != CAIRO_STATUS_SUCCESS)
        return failed(written);
    return m_bytes;
}

} // namespace vitrine
