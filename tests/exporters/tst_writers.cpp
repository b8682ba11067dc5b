// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/Exporter.h"
#include "exporters/report/Inlines.h"
#include "model/core/Json.h"
#include "tests/exporters/Reports.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using namespace vitrine::test;

namespace {

class Cancelled final : public Progress {
public:
    void report(int, int, const QString&) override {}

    [[nodiscard]] bool isCancelled() const override { return true; }
};

} // namespace

/// What holds for every format.
class WritersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formatsAreKnown();
    void fileNamesAreSafe();
    void sameInputSameBytes_data();
    void sameInputSameBytes();
    void cancelledIsAnError_data();
    void cancelledIsAnError();
    void htmlPassesTidy();
    void htmlEscapesEverything();
    void htmlLoadsNothing();
    void htmlSaysItsLanguage();
    void jsonIsCanonicalAndVersioned();

private:
    static Report hostile();
};

void WritersTest::formatsAreKnown() {
    QStringList ids;
    for (const Exporter& each : exporters()) {
        ids << each.id;
        QVERIFY(!each.label().isEmpty());
        QVERIFY(each.mime.contains(u'/'));
    }
    QCOMPARE(ids,
             (QStringList{u"pdf"_s, u"docx"_s, u"odt"_s, u"html"_s, u"md"_s, u"json"_s, u"csv"_s}));
    QVERIFY(exporter(u"exe"_s) == nullptr);
}

void WritersTest::fileNamesAreSafe() {
    Report report = everyBlock();
    QCOMPARE(exportFileName(report, *exporter(u"pdf"_s)),
             u"annex-xii_pythia-6-9b_downstream_en_77d01be.pdf"_s);
    report.head.model = u"../../etc/Größe\n\0CON:*?"_s;
    QCOMPARE(exportFileName(report, *exporter(u"md"_s)),
             u"annex-xii_etc-größe-con_downstream_en_77d01be.md"_s);
    report.head.model = QString(5000, u'x');
    QVERIFY(exportFileName(report, *exporter(u"md"_s)).toUtf8().size() < 250);
    // Letters of any script tell two models apart; so do language and version.
    QSet<QString> names;
    for (const QString& model :
         {u"模型甲"_s, u"模型乙"_s, u"Модель"_s, QString(100, QChar(0x6a21))})
        for (const QString& language : {u"en"_s, u"de"_s})
            for (const QString& revision : {QString(), QString(40, u'a'), QString(40, u'b')}) {
                report.head.model = model;
                report.head.language = language;
                report.head.revisionId = revision;
                names << exportFileName(report, *exporter(u"md"_s));
                QVERIFY(exportFileName(report, *exporter(u"md"_s)).toUtf8().size() < 250);
            }
    QCOMPARE(names.size(), 4 * 2 * 3);
}

void WritersTest::sameInputSameBytes_data() {
    QTest::addColumn<QString>("format");
    for (const Exporter& each : exporters())
        QTest::newRow(qPrintable(each.id)) << each.id;
}

void WritersTest::sameInputSameBytes() {
    QFETCH(const QString, format);
    const QByteArray first = exported(everyBlock(), format);
    QVERIFY(!first.isEmpty());
    QVERIFY(exported(everyBlock(), format) == first);
}

void WritersTest::cancelledIsAnError_data() {
    sameInputSameBytes_data();
}

void WritersTest::cancelledIsAnError() {
    QFETCH(const QString, format);
    Cancelled progress;
    const Result<QByteArray> bytes = exporter(format)->write(longTable(50), {}, progress);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::Cancelled);
}

Report WritersTest::hostile() {
    const QString evil = u"\"><script>alert(1)</script><img src=x onerror=y> & '\u0001\uFFFE"_s;
    Report report = fromMarkdown(
        u"<script>alert(1)</script> ![i](https://evil.example/i.png) [j](javascript:alert(1))\n\n"
        u"<iframe src=\"https://evil.example\"></iframe>"_s);
    report.head.title = evil;
    report.head.model = evil;
    report.head.provider = evil;
    report.head.version = evil;
    report.head.purpose = evil;
    TableBlock table{evil, {plain(evil)}, {{plain(evil)}}};
    FactList facts{{FactList::Item{evil, plain(evil), {Block{CodeBlock{evil}}}, evil}}, 3};
    report.body << Block{Heading{2, evil, plain(evil), evil}} << Block{table} << Block{facts}
                << Block{Paragraph{{Link{evil, u"javascript:alert(1)"_s}}}}
                << Block{Paragraph{{Link{evil, u"https://e.org/\"><script>"_s}}}};
    return report;
}

void WritersTest::htmlPassesTidy() {
    for (const Report& report : {everyBlock(), hostile(), longTable(5)}) {
        const ToolRun run =
            runTool(u"tidy"_s, {u"-q"_s, u"-e"_s, u"-utf8"_s}, exported(report, u"html"_s));
        if (!run.found)
            QSKIP("tidy is not installed");
        QCOMPARE(run.errors, QByteArray());
        QCOMPARE(run.exitCode, 0);
    }
}

void WritersTest::htmlEscapesEverything() {
    const QByteArray page = exported(hostile(), u"html"_s);
    // What the page says of itself to programs is one element, and nothing in it ends it.
    static const QRegularExpression data(
        u"<script type=\"application/ld\\+json\">[^<>]*</script>"_s);
    QString rest = QString::fromUtf8(page);
    QCOMPARE(rest.count(data), 1);
    QVERIFY(!rest.remove(data).contains(u"<script"_s));
    QVERIFY(!page.contains("<img"));
    QVERIFY(!page.contains("<iframe"));
    QVERIFY(!page.contains("href=\"javascript"));
    QVERIFY(!page.contains('\x01'));
    QVERIFY(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
}

void WritersTest::htmlLoadsNothing() {
    QString page = QString::fromUtf8(exported(hostile(), u"html"_s));
    static const QRegularExpression loading(
        u"\\b(src|srcset|poster|action|formaction|ping)=\"|@import|url\\("_s);
    page.remove(u"&lt;img src=x"_s); // words of the user, escaped
    QVERIFY(!page.contains(loading));
    QVERIFY(page.contains(u"default-src 'none'"_s));
}

void WritersTest::htmlSaysItsLanguage() {
    Report report = everyBlock();
    QVERIFY(exported(report, u"html"_s).contains("<html lang=\"en\">"));
    report.head.language = u"ar"_s;
    QVERIFY(exported(report, u"html"_s).contains("<html lang=\"ar\" dir=\"rtl\">"));
}

void WritersTest::jsonIsCanonicalAndVersioned() {
    const QByteArray bytes = exported(everyBlock(), u"json"_s);
    const Result<JsonDocument> read = JsonDocument::parse(bytes, u"export.json"_s);
    QVERIFY(read.has_value());
    QCOMPARE(writeCanonical(read->root()), bytes);
    QVERIFY(read->root()["format"] == 1);
    QVERIFY(read->root()["vitrineExport"] == "document");
    QVERIFY(read->root()["head"]["audience"] == "downstream");
    QVERIFY(read->root()["head"]["draft"] == false);
}

QTEST_GUILESS_MAIN(WritersTest)
#include "tst_writers.moc"
