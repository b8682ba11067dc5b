// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/flow/ExportJob.h"
#include "model/store/DossierStore.h"
#include "tests/exporters/Reports.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

/// One row per folder in tests/data/exports: dossier/ is exported, every document for every reader
/// it is meant for, and compared with expected/. TESTS_ACCEPT=1 rewrites what is expected.
class GoldensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void matches_data();
    void matches();

private:
    [[nodiscard]] QMap<QString, QByteArray> exportedFiles(const Dossier& dossier);

    std::shared_ptr<const Library> m_library;
    bool m_accept = false;
};

namespace {

const QString cases = QStringLiteral(VITRINE_TEST_DATA "/exports");

/// What ends up on the pages, without what depends on where lines and pages end.
QByteArray wordsOf(const QByteArray& text) {
    static const QRegularExpression pageEnd(u"\\n[^\\n]*Page \\d+ of \\d+\\s*$"_s);
    static const QRegularExpression blanks(u"[\\s\u2010-]+"_s);
    QString words;
    QString head;
    for (QString page : QString::fromUtf8(text).split(u'\f')) {
        page.remove(pageEnd);
        // From the second page on the head of the page is written before its foot.
        if (!words.isEmpty()) {
            head = page.section(u'\n', -1);
            page = page.section(u'\n', 0, -2);
        }
        words += page + u'\n';
    }
    // Some fonts draw two letters as one.
    for (const auto& [one, two] :
         {std::pair(u"ﬁ"_s, u"fi"_s), {u"ﬂ"_s, u"fl"_s}, {u"ﬀ"_s, u"ff"_s}})
        words.replace(one, two);
    words.replace(blanks, QString());
    return words.replace(u'.', u".\n"_s).toUtf8() + '\n' + head.toUtf8();
}

/// The tags; a link over two lines is two links.
QByteArray structureOf(const QByteArray& tags) {
    QByteArrayList lines;
    for (const QByteArray& line : tags.split('\n'))
        if (!line.trimmed().startsWith("Object ") && (lines.isEmpty() || lines.last() != line))
            lines.append(line);
    return lines.join('\n');
}

/// Fonts differ from machine to machine: a PDF is compared by its words and its structure.
QByteArray seenInPdf(const QByteArray& pdf) {
    QTemporaryDir folder;
    QFile file(folder.filePath(u"x.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    return wordsOf(runTool(u"pdftotext"_s, {u"-raw"_s, file.fileName(), u"-"_s}).output) + '\n' +
           structureOf(runTool(u"pdfinfo"_s, {u"-struct"_s, file.fileName()}).output);
}

/// A word processor's file by its text, a paragraph a line.
QByteArray seenInParts(const QString& format, const QByteArray& bytes) {
    return openedUp(format, bytes)
        .replace("</w:p>", "</w:p>\n")
        .replace("</text:p>", "</text:p>\n");
}

} // namespace

void GoldensTest::initTestCase() {
    m_accept = qEnvironmentVariableIntValue("TESTS_ACCEPT") == 1;
    QVERIFY2(!m_accept || !qEnvironmentVariableIsSet("CI"),
             "TESTS_ACCEPT is for people, not for CI");
    if (!runTool(u"pdfinfo"_s, {u"-v"_s}).found)
        QSKIP("poppler-utils is not installed");
    const auto library = Library::load(QStringLiteral(VITRINE_RESOURCES_DIR));
    QVERIFY2(library.has_value(), library ? "" : qPrintable(library.error().text));
    m_library = *library;
}

void GoldensTest::matches_data() {
    QTest::addColumn<QString>("folder");
    for (const QString& name : QDir(cases).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        QTest::newRow(qPrintable(name)) << cases + u'/' + name;
}

QMap<QString, QByteArray> GoldensTest::exportedFiles(const Dossier& dossier) {
    QMap<QString, QByteArray> files;
    QTemporaryDir folder;
    NoProgress progress;
    for (const Regime* regime : m_library->regimesOf(dossier)) {
        for (const Document& document : regime->documents) {
            for (const Audience reader : document.audiences) {
                ExportRequest request{dossier, {document.id}, allFormats()};
                // Word processors' files are long; one document shows how they are made.
                if (document.id != "annex-xii"_L1)
                    for (const QString& format : {u"docx"_s, u"odt"_s})
                        request.formats.removeOne(format);
                request.audience = reader;
                request.folder = folder.path();
                request.context = {
                    QDate(2026, 8, 2), QString(40, u'a'), u"First"_s, QDate(2026, 8, 2), {}};
                const Result<ExportResult> result = runExport(request, *m_library, progress);
                if (!result)
                    qFatal("%s", qPrintable(result.error().text));
                for (const ExportedFile& written : result->files) {
                    QFile file(written.path);
                    if (!file.open(QIODevice::ReadOnly))
                        qFatal("%s is not there", qPrintable(written.path));
                    const QString name = QFileInfo(file).fileName();
                    if (written.format == "pdf"_L1)
                        files.insert(name + u".txt"_s, seenInPdf(file.readAll()));
                    else if (written.format == "docx"_L1 || written.format == "odt"_L1)
                        files.insert(name + u".txt"_s, seenInParts(written.format, file.readAll()));
                    else
                        files.insert(name, file.readAll());
                }
            }
        }
    }
    return files;
}

void GoldensTest::matches() {
    QFETCH(const QString, folder);
    const Result<ReadDossier> read = DossierStore::read(folder + u"/dossier"_s);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text));
    const QMap<QString, QByteArray> files = exportedFiles(read->dossier);
    QVERIFY(!files.isEmpty());
    QDir expected(folder + u"/expected"_s);
    if (m_accept) {
        expected.removeRecursively();
        QVERIFY(QDir().mkpath(expected.path()));
    }
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        QFile file(expected.filePath(it.key()));
        if (m_accept) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(it.value());
            continue;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QList<QByteArray> wanted = file.readAll().split('\n');
        const QList<QByteArray> got = it.value().split('\n');
        for (qsizetype line = 0; line < qMin(wanted.size(), got.size()); ++line)
            QVERIFY2(
                wanted.at(line) == got.at(line),
                qPrintable(u"%1:%2\n  expected %3\n  got      %4"_s.arg(it.key()).arg(line + 1).arg(
                    QString::fromUtf8(wanted.at(line).left(300)),
                    QString::fromUtf8(got.at(line).left(300)))));
        QCOMPARE(got.size(), wanted.size());
    }
    QCOMPARE(expected.entryList(QDir::Files).size(), files.size());
}

QTEST_GUILESS_MAIN(GoldensTest)
#include "tst_export_goldens.moc"
