// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/report/Inlines.h"
#include "tests/exporters/Reports.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

/// The PDF, seen through other people's tools.
class PdfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isWellFormed_data();
    void isWellFormed();
    void saysWhatItIs();
    void isTagged();
    void everyWord_isReadInItsOrder();
    void linkOverLines_isOne();
    void contentsTellThePages();
    void everythingIsContentOrArtifact();
    void fontsAreEmbedded();
    void linksAreClickable();
    void headOfTableIsRepeated();
    void highCellIsSplit();
    void manyRowsInReasonableTime();

private:
    [[nodiscard]] QString file(const Report& report);
    [[nodiscard]] static QByteArray output(const QString& program, const QStringList& arguments);

    QTemporaryDir m_folder;
    int m_files = 0;
};

void PdfTest::initTestCase() {
    if (!runTool(u"pdfinfo"_s, {u"-v"_s}).found || !runTool(u"qpdf"_s, {u"--version"_s}).found)
        QSKIP("poppler-utils and qpdf are not installed");
}

QString PdfTest::file(const Report& report) {
    const QString path = m_folder.filePath(u"%1.pdf"_s.arg(++m_files));
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(exported(report, u"pdf"_s)) < 0)
        qFatal("cannot write");
    return path;
}

QByteArray PdfTest::output(const QString& program, const QStringList& arguments) {
    const ToolRun run = runTool(program, arguments);
    if (run.exitCode != 0)
        qFatal("%s: %s", qPrintable(program), run.errors.constData());
    return run.output;
}

void PdfTest::isWellFormed_data() {
    QTest::addColumn<QString>("markdown");
    QTest::newRow("nothing") << QString();
    QTest::newRow("right to left") << u"# عنوان\n\nنص عربي مع English و [رابط](https://e.org)"_s;
    QTest::newRow("rare letters") << u"漢字 ᚠᚢᚦ 🦜 \U00013000 é"_s;
    QTest::newRow("long word") << QString(20'000, u'x');
    QTest::newRow("long paragraph") << u"words and words "_s.repeated(8000);
    QTest::newRow("deep") << u"> - "_s.repeated(40) + u"x"_s;
    QTest::newRow("wide table") << u'|' + u"column|"_s.repeated(60) + u"\n|"_s +
                                       u"---|"_s.repeated(60) + u"\n|"_s + u"cell|"_s.repeated(60);
    QTest::newRow("quotes in links") << u"[x](https://e.org/it's(1)?a='b'&c=%5C)"_s;
    QTest::newRow("empty cells") << u"|a|b|\n|---|---|\n|||\n|1||"_s;
}

void PdfTest::isWellFormed() {
    QFETCH(const QString, markdown);
    const QString path = file(fromMarkdown(markdown));
    const ToolRun check = runTool(u"qpdf"_s, {u"--check"_s, path});
    QVERIFY2(check.exitCode == 0, (check.output + check.errors).constData());
    const ToolRun info = runTool(u"pdfinfo"_s, {u"-struct-text"_s, path});
    QVERIFY2(info.exitCode == 0 && info.errors.isEmpty(), info.errors.constData());
}

void PdfTest::saysWhatItIs() {
    const QByteArray info = output(u"pdfinfo"_s, {u"-isodates"_s, file(everyBlock())});
    for (const char* line : {"Information for downstream providers – Pythia 6.9B",
                             "EleutherAI",
                             "Creator:         Vitrine",
                             "2026-11-12T00:00:00",
                             "Tagged:          yes",
                             "A4",
                             "Metadata Stream: yes"})
        QVERIFY2(info.contains(line), info.constData());
    const QByteArray objects =
        output(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, file(everyBlock()), u"-"_s});
    QVERIFY(objects.contains("/Lang (en)"));
    QVERIFY(objects.contains("/DisplayDocTitle true"));
    QVERIFY(objects.contains("<pdfuaid:part>1</pdfuaid:part>"));
    QVERIFY(objects.contains("/Outlines"));
}

void PdfTest::isTagged() {
    const QByteArray tree = output(u"pdfinfo"_s, {u"-struct-text"_s, file(everyBlock())});
    for (const char* part : {"Document",
                             "H1",
                             "H2",
                             "H3",
                             "P (block)",
                             "L (block)",
                             "LI",
                             "Lbl",
                             "LBody",
                             "Table",
                             "TR",
                             "TH",
                             "TD",
                             "Link",
                             "BlockQuote"})
        QVERIFY2(tree.contains(part), part);
    const QByteArray objects =
        output(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, file(everyBlock()), u"-"_s});
    QVERIFY(objects.contains("/Scope /Column"));
}

/// Words as one reads them aloud: those of the structure. Letters with a sign for two of them, and
/// words at the ends of lines, were where readers stopped.
void PdfTest::everyWord_isReadInItsOrder() {
    const QString sentence =
        u"The efficient office confirms the first official specification of affluent flows, fi "_s;
    const QByteArray tree = output(
        u"pdfinfo"_s,
        {u"-struct-text"_s,
         file(fromMarkdown(sentence.repeated(12) + u"[finally](https://e.org) **first** end."_s))});
    QString words;
    static const QRegularExpression quoted(u"\"(.*)\"\n"_s);
    for (auto it = quoted.globalMatch(QString::fromUtf8(tree)); it.hasNext();)
        words += it.next().captured(1) + u' ';
    const QString read = words.simplified();
    QVERIFY2(read.contains((sentence.repeated(12) + u"finally first end."_s).simplified()),
             qPrintable(read));
}

void PdfTest::linkOverLines_isOne() {
    const QString path = file(
        fromMarkdown(u"[%1](https://e.org/long)"_s.arg(u"some words of a link "_s.repeated(12))));
    QCOMPARE(output(u"pdfinfo"_s, {u"-struct"_s, path}).count("Link ("), 1);
    const QByteArray objects =
        output(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s});
    QCOMPARE(objects.count("/Subtype /Link"), 1);
    QVERIFY(objects.contains("/QuadPoints"));
}

/// A section is on the page that the contents name.
void PdfTest::contentsTellThePages() {
    Report report = longTable(3);
    report.body.clear();
    for (int i = 1; i <= 7; ++i) {
        report.body << Block{Heading{2, {}, plain(u"Chapter %1"_s.arg(i)), u"c%1"_s.arg(i)}};
        for (int line = 0; line < 12 * i; ++line)
            report.body << Block{Paragraph{plain(u"Words of this chapter."_s)}};
    }
    const QStringList pages =
        QString::fromUtf8(output(u"pdftotext"_s, {u"-layout"_s, file(report), u"-"_s}))
            .split(u'\f');
    QVERIFY(pages.size() > 4);
    for (int i = 1; i <= 7; ++i) {
        const QRegularExpression line(u"Chapter %1 +(\\d+)\\n"_s.arg(i));
        const QString page = line.match(pages.first()).captured(1);
        QVERIFY2(!page.isEmpty(), qPrintable(pages.first()));
        QVERIFY(pages.at(page.toInt() - 1).contains(u"Chapter %1\n"_s.arg(i)));
    }
}

/// Every operator that paints stands between BDC or BMC and EMC.
void PdfTest::everythingIsContentOrArtifact() {
    const QByteArray objects = output(
        u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, file(longTable(200)), u"-"_s});
    int depth = 0;
    int painted = 0;
    for (const QByteArray& line : objects.split('\n')) {
        const QByteArray word = line.mid(line.lastIndexOf(' ') + 1);
        if (word == "BDC" || word == "BMC") {
            QCOMPARE(depth, 0);
            ++depth;
        } else if (word == "EMC") {
            QCOMPARE(depth, 1);
            --depth;
        } else if (word.endsWith("TJ") || word.endsWith("Tj") || word == "f" || word == "S") {
            QVERIFY2(depth == 1, line.constData());
            ++painted;
        }
    }
    QVERIFY(painted > 500);
}

void PdfTest::fontsAreEmbedded() {
    const QList<QByteArray> lines =
        output(u"pdffonts"_s, {file(fromMarkdown(u"latin العربية 漢字 `code`"_s))}).split('\n');
    QVERIFY(lines.size() > 3);
    for (const QByteArray& line : lines.mid(2)) {
        if (!line.isEmpty())
            QVERIFY2(line.contains("yes yes yes"), line.constData());
    }
}

void PdfTest::linksAreClickable() {
    const QByteArray objects = output(u"qpdf"_s,
                                      {u"--qdf"_s,
                                       u"--object-streams=disable"_s,
                                       file(fromMarkdown(u"[x](https://e.org/it's?a=1)"_s)),
                                       u"-"_s});
    QVERIFY(objects.contains("/URI (https://e.org/it's?a=1)"));
    QVERIFY(objects.contains("/Subtype /Link"));
    QVERIFY(objects.contains("/Contents (https://e.org/it's?a=1)"));
}

void PdfTest::headOfTableIsRepeated() {
    const QByteArray text = output(u"pdftotext"_s, {u"-layout"_s, file(longTable(200)), u"-"_s});
    const QList<QByteArray> pages = text.split('\f');
    QVERIFY(pages.size() > 4);
    for (const QByteArray& page : pages.mid(1, pages.size() - 3))
        QVERIFY2(page.contains("Domain") && page.contains("Remark"), page.constData());
    for (int i = 0; i < 200; ++i)
        QVERIFY(text.contains("site-" + QByteArray::number(i) + ".example.org"));
}

void PdfTest::highCellIsSplit() {
    Report report = longTable(2);
    TableBlock& table = std::get<TableBlock>(report.body.last().kind);
    QString words;
    for (int i = 0; i < 4000; ++i)
        words += u"word%1 "_s.arg(i);
    table.rows[0][3] = plain(words);
    const QByteArray text = output(u"pdftotext"_s, {file(report), u"-"_s});
    for (const char* word : {"word0", "word1999", "word3999", "site-1.example.org"})
        QVERIFY2(text.contains(word), word);
}

void PdfTest::manyRowsInReasonableTime() {
    const std::clock_t start = std::clock(); // of the processor: other jobs may keep it busy
    const QByteArray bytes = exported(longTable(10'000), u"pdf"_s);
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    qInfo("10000 rows: %.1f s, %lld KiB", seconds, qlonglong(bytes.size() / 1024));
    QVERIFY(bytes.size() > 100'000);
    QVERIFY(seconds < 60);
}

QTEST_GUILESS_MAIN(PdfTest)
#include "tst_pdf.moc"
