// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/pdf/PdfExporter.h"

#include "exporters/pdf/PdfFinish.h"
#include "exporters/pdf/PdfWriter.h"
#include "exporters/report/Inlines.h"
#include "exporters/report/TitleBlock.h"

#include <functional>
#include <set>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qsizetype headingsForContents = 5; ///< with fewer, one sees it at once

PdfMetadata metadataOf(const ReportHead& head) {
    PdfMetadata metadata;
    metadata.title =
        oneLine(head.model.isEmpty() ? head.title : head.title + u" – "_s + head.model);
    metadata.author = oneLine(head.provider);
    metadata.subject = oneLine(head.purpose);
    metadata.keywords = oneLine(head.marking);
    metadata.language = head.language.isEmpty() ? u"en"_s : head.language;
    const QDate date = head.date.isValid() ? head.date : QDate(1970, 1, 1);
    metadata.date = date.toString(Qt::ISODate) + u"T00:00:00Z"_s;
    return metadata;
}

PdfPager::Furniture furnitureOf(const Report& report) {
    PdfPager::Furniture furniture;
    furniture.header = oneLine(report.head.title);
    furniture.headerRight = oneLine(report.head.model);
    furniture.footer = oneLine(pageWords(report.head));
    furniture.pageOf = [&report](int page, int pages) {
        return report.strings.phrase(u"document.page"_s,
                                     {QString::number(page), QString::number(pages)});
    };
    return furniture;
}

} // namespace

QString lettersWithoutFont(const Report& report) {
    std::set<char32_t> letters;
    for (const char32_t c : plainText(titleBlocks(report) + report.body).toUcs4())
        if (c > 0x7f && QChar::isPrint(c) && !QChar::isSpace(c))
            letters.insert(c);
    const PdfFonts fonts(report.head.language);
    QString lost;
    for (const char32_t c : letters)
        if (!fonts.has(c))
            lost += QString::fromUcs4(&c, 1);
    return lost;
}

namespace {

/// Lays the report out twice: first to count the pages, then, once \a start has begun to draw, for
/// good. False: cancelled.
bool lay(const Report& report,
         const PdfFonts& fonts,
         PdfCanvas& canvas,
         Progress& progress,
         const std::function<void()>& start) {
    const Blocks title = titleBlocks(report);
    PdfPager pager(canvas, fonts, furnitureOf(report));
    PdfWriter writer(pager, anchorsOf(title + report.body), progress);
    const QList<Heading> headings = contents(report.body);
    const auto write = [&] {
        writer.blocks(title);
        if (headings.size() >= headingsForContents)
            writer.contents(headings, report.strings.phrase(u"document.contents"_s));
        writer.blocks(report.body);
    };
    write();
    if (progress.isCancelled())
        return false;
    pager.restart(pager.page());
    start();
    canvas.beginTag("Document");
    write();
    pager.finishLastPage();
    canvas.endTag("Document");
    return !progress.isCancelled();
}

} // namespace

Result<QByteArray> writePdf(const Report& report, const ExportOptions&, Progress& progress) {
    const PdfMetadata metadata = metadataOf(report.head);
    const PdfFonts fonts(metadata.language);
    PdfCanvas canvas{PdfPageSize{}};
    if (!lay(report, fonts, canvas, progress, [&] { canvas.start(metadata); }))
        return exportCancelled();
    const Result<QByteArray> drawn = canvas.finish();
    if (!drawn)
        return drawn;
    return finishPdf(*drawn, metadata);
}

Result<QList<QByteArray>>
drawPages(const Report& report, double pixelsPerInch, Progress& progress) {
    const PdfFonts fonts(metadataOf(report.head).language);
    PdfCanvas canvas{PdfPageSize{}};
    QList<QByteArray> pages;
    const auto start = [&] {
        canvas.startPictures(pixelsPerInch, [&](const QByteArray& png) { pages << png; });
    };
    if (!lay(report, fonts, canvas, progress, start))
        return exportCancelled();
    return pages;
}

} // namespace vitrine
