// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/PrintDialog.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace vitrine {

void printPages(QPrinter& printer, const QList<QByteArray>& pages) {
    const int first = std::max(printer.fromPage(), 1);
    const int last =
        printer.toPage() > 0 ? std::min(printer.toPage(), int(pages.size())) : int(pages.size());
    QPainter painter(&printer);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int page = first; page <= last; ++page) {
        if (page > first)
            printer.newPage();
        const QImage picture = QImage::fromData(pages.at(page - 1), "PNG");
        const QSizeF paper = printer.pageLayout().fullRectPixels(printer.resolution()).size();
        const QSizeF size = QSizeF(picture.size()).scaled(paper, Qt::KeepAspectRatio);
        painter.drawImage(QRectF(QPointF((paper.width() - size.width()) / 2,
                                         (paper.height() - size.height()) / 2),
                                 size),
                          picture);
    }
}

QDialog* makePrintPreview(const QString& title, const QList<QByteArray>& pages, QWidget* parent) {
    auto* printer = new QPrinter(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setCreator(u"Vitrine"_s);
    printer->setFullPage(true); // the pages bring their margins
    auto* dialog = new QPrintPreviewDialog(printer, parent);
    dialog->setObjectName(u"printPreview"_s);
    if (parent)
        dialog->resize(parent->size() * 0.9);
    dialog->setWindowTitle(
        QCoreApplication::translate("vitrine::PrintDialog", "Print: %1").arg(title));
    QObject::connect(dialog,
                     &QPrintPreviewDialog::paintRequested,
                     dialog,
                     [pages](QPrinter* paper) { printPages(*paper, pages); });
    QObject::connect(dialog, &QObject::destroyed, [printer] { delete printer; });
    return dialog;
}

} // namespace vitrine
