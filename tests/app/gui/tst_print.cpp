// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/PrintDialog.h"
#include "exporters/flow/ExportOrder.h"

#include <QBuffer>
#include <QDialog>
#include <QFile>
#include <QImage>
#include <QPrinter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

QByteArray png(const QColor& color) {
    QImage picture(827, 1169, QImage::Format_RGB32); // A4 at 100 pixels an inch
    picture.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    picture.save(&buffer, "PNG");
    return bytes;
}

} // namespace

/// Documents on paper.
class PrintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void pages_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("expected");
        QTest::newRow("all") << 0 << 0 << 3;
        QTest::newRow("some") << 2 << 3 << 2;
        QTest::newRow("one") << 3 << 3 << 1;
        QTest::newRow("more than there are") << 2 << 9 << 2;
    }

    void pages() {
        QFETCH(const int, from);
        QFETCH(const int, to);
        QFETCH(const int, expected);
        const QString path =
            m_folder.filePath(u"%1.pdf"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
        {
            QPrinter printer(QPrinter::HighResolution);
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(path);
            printer.setFromTo(from, to);
            printPages(printer, {png(Qt::white), png(Qt::red), png(Qt::blue)});
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("/Type /Page\n"), expected);
    }

    /// What comes on paper is what the PDF shows: the same pages, drawn once.
    void document_hasThePagesOfItsPdf() {
        const auto library = Library::load(QStringLiteral(VITRINE_RESOURCES_DIR));
        QVERIFY(library);
        ExportOrder order{QStringLiteral(VITRINE_RESOURCES_DIR "/examples/pythia-6.9b")};
        order.documents = {u"public-summary"_s};
        order.formats = {u"pdf"_s};
        order.today = QDate(2026, 12, 1);
        NoProgress nobody;
        const auto prepared = prepareExport(order, **library, nobody);
        QVERIFY(prepared);
        const auto pages = pagesForPaper(prepared->request, **library, 50, nobody);
        QVERIFY(pages);
        QVERIFY(pages->size() > 3);
        for (const QByteArray& page : *pages) {
            const QImage picture = QImage::fromData(page, "PNG");
            QCOMPARE(picture.size(), QSize(414, 585));
            QVERIFY(picture.pixelColor(1, 1) == Qt::white);
        }
        order.folder = m_folder.path();
        auto request = prepared->request;
        request.folder = m_folder.path();
        const auto written = runExport(request, **library, nobody);
        QVERIFY(written);
        QFile pdf(written->files.first().path);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QProcess qpdf;
        qpdf.start(u"qpdf"_s, {u"--show-npages"_s, pdf.fileName()});
        if (!qpdf.waitForFinished())
            QSKIP("qpdf is not installed");
        QCOMPARE(qpdf.readAllStandardOutput().trimmed(), QByteArray::number(pages->size()));
    }

    void preview_isADialogWithTheTitle() {
        QWidget window;
        window.resize(900, 700);
        const std::unique_ptr<QDialog> dialog(
            makePrintPreview(u"Public Summary"_s, {png(Qt::white)}, &window));
        QVERIFY(dialog->windowTitle().contains(u"Public Summary"_s));
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(PrintTest)
#include "tst_print.moc"
