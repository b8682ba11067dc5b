// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/Catalogue.h"
#include "model/dossier/Dossier.h"
#include "model/import/DomainName.h"
#include "model/import/DomainTable.h"
#include "model/import/RegistrableDomain.h"
#include "tests/support/Results.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

Result<DomainList> listOf(QByteArray bytes, const DomainListOptions& options = {}) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    NoProgress progress;
    return DomainList::read(buffer, options, progress);
}

/// "a.example 3, b.example 1"
QString inWords(const DomainList& list) {
    QStringList words;
    for (const DomainSize& domain : list.largest(list.count()))
        words << domain.domain + u' ' + domain.amount();
    return words.join(u", "_s);
}

/// Lines are made while they are read: as a file of any size.
class Endless : public QIODevice {
public:
    explicit Endless(qint64 lines)
        : m_lines(lines) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }

    [[nodiscard]] bool atEnd() const override { return m_line > m_lines && m_rest.isEmpty(); }

    qint64 largestRead = 0;

protected:
    qint64 readData(char* data, qint64 most) override {
        largestRead = std::max(largestRead, most);
        while (m_rest.size() < most && m_line <= m_lines) {
            m_rest += m_line == 0 ? "domain,bytes\n"
                                  : "host" + QByteArray::number(m_line % 500'000) + ".example,1\n";
            ++m_line;
        }
        const qint64 size = std::min<qint64>(most, m_rest.size());
        std::copy_n(m_rest.constData(), size, data);
        m_rest.remove(0, size);
        return size;
    }

    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 m_lines;
    qint64 m_line = 0;
    QByteArray m_rest;
};

class Impatient : public Progress {
public:
    void report(int, int, const QString&) override { m_asked = true; }

    [[nodiscard]] bool isCancelled() const override { return m_asked; }

private:
    bool m_asked = false;
};

const FieldPath target(u"crawling"_s, u"domains"_s);

Catalogue catalogueWith(const QList<Column>& more) {
    Field field;
    field.category = target.category();
    field.id = target.field();
    field.type = FieldType::Table;
    field.columns =
        QList<Column>{{.id = u"domain"_s, .role = FactRole::Domain}, {.id = u"remark"_s}} + more;
    return Catalogue({Category{target.category(), 1, {field}}});
}

Column sizes(const QStringList& units) {
    return {
        .id = u"size"_s, .type = FieldType::Quantity, .units = units, .role = FactRole::DomainSize};
}

} // namespace

class TestDomainList : public QObject {
    Q_OBJECT

private Q_SLOTS:

    static void filesOfSpreadsheets(const QString& two) {
        QTest::newRow("separator in quotes")
            << QByteArray("\"sep=;\"\r\n\"domain\";\"size\"\r\na.example;1\r\nb.example;3\r\n")
            << two;
        for (const char* heading : {"Size (bytes)",
                                    "size_bytes",
                                    "Number of tokens",
                                    "token count",
                                    "Size in bytes",
                                    "Total documents"})
            QTest::addRow("heading %s", heading)
                << QByteArray("Domain name,") + heading + "\na.example,1\nb.example,3\n"
                << two;
        QTest::newRow("empty cells too many")
            << QByteArray("domain,size\na.example,1,,\nb.example,3, \n") << two;
    }

    void files_areRead_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const QString two = u"b.example 3, a.example 1"_s;
        QTest::newRow("plain") << QByteArray("domain,size\na.example,1\nb.example,3\n") << two;
        QTest::newRow("CR LF, no line end")
            << QByteArray("domain,size\r\na.example,1\r\nb.example,3") << two;
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "domain,size\na.example,1\nb.example,3\n")
                                         << two;
        QTest::newRow("semicolons") << QByteArray("host;bytes\na.example;1\nb.example;3\n") << two;
        QTest::newRow("tabs") << QByteArray("site\ttokens\na.example\t1\nb.example\t3\n") << two;
        QTest::newRow("headings of any case, other columns")
            << QByteArray("rank, Domain ,note,DOCUMENTS\n1,b.example,,3\n2,a.example,x,1\n") << two;
        QTest::newRow("quotes") << QByteArray("\"domain\",\"note\",\"size\"\n"
                                              "\"a.example\",\"a, \"\"b\"\"\nc\",\"1\"\n"
                                              "b.example,\"\",3\n")
                                << two;
        QTest::newRow("blank lines")
            << QByteArray("\n\ndomain,size\n\na.example,1\n , \nb.example,3\n") << two;
        QTest::newRow("the same domain adds up")
            << QByteArray("domain,size\nb.example,1\na.example,1\nB.EXAMPLE.,2\n") << two;
        QTest::newRow("equal sizes by name")
            << QByteArray("domain,size\nc.example,1\na.example,1\nb.example,1\n")
            << u"a.example 1, b.example 1, c.example 1"_s;
        QTest::newRow("numbers of all kinds")
            << QByteArray(
                   "domain,size\na.example,1 500\nb.example,2.5e3\nc.example,0.5\nd.example,1e20\n")
            << u"d.example 1e20, b.example 2500, a.example 1500, c.example 0.5"_s;
        QTest::newRow("international")
            << QByteArray("domain,size\nBücher.example,2\nxn--bcher-kva.example,1\n")
            << u"bücher.example 3"_s;
        QTest::newRow("one domain in every spelling")
            << QByteArray("domain;bytes\nb\xC3\xBC"
                          "cher.de;1000\nxn--bcher-kva.de;500\nB\xC3\x9C"
                          "CHER.DE.;200\nbu\xCC\x88"
                          "cher.de;100\nhttps://b\xC3\xBC"
                          "cher.de:443/x;1\n\xE2\x80\x8E"
                          "b\xC3\xBC"
                          "cher.de\xE2\x80\x8B;1\n")
            << u"bücher.de 1802"_s;
        QTest::newRow("addresses and ports")
            << QByteArray("domain,size\nhttps://a.example/page?q=1,1\nb.example:8080,2\n"
                          "http://user@b.example,1\n")
            << two;
        QTest::newRow("no heading") << QByteArray("a.example,1\nb.example,3\n") << two;
        QTest::newRow("no heading, sizes first")
            << QByteArray("1\ta.example\n3\tb.example\n") << two;
        QTest::newRow("a spreadsheet's separator")
            << QByteArray("sep=;\r\ndomain;size\r\na.example;1\r\nb.example;3\r\n") << two;
        QTest::newRow("separator that is no usual one")
            << QByteArray("sep=|\ndomain|size\na.example|1\nb.example|3\n") << two;
        filesOfSpreadsheets(two);
        QTest::newRow("CR alone") << QByteArray("domain,size\ra.example,1\rb.example,3\r") << two;
        for (const bool hasMark : {true, false})
            for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
                QStringEncoder encoder(encoding,
                                       hasMark ? QStringConverter::Flag::WriteBom
                                               : QStringConverter::Flag::Default);
                QTest::addRow("UTF-16 %d, mark %d", int(encoding), int(hasMark))
                    << QByteArray(encoder.encode(u"domain,size\na.example,1\nb.example,3\n"_s))
                    << two;
            }
        QTest::newRow("thousands that can be nothing else")
            << QByteArray("domain,bytes\na.example,\"12,345,678\"\nb.example,99\n")
            << u"a.example 12345678, b.example 99"_s;
        QTest::newRow("hyphens and underscores of an owner")
            << QByteArray("domain,size\nmine-.example.org,2\n_a.example.org,1\n")
            << u"mine-.example.org 2, _a.example.org 1"_s;
        QTest::newRow("no domain") << QByteArray("domain,size\n") << QString();
    }

    void files_areRead() {
        QFETCH(const QByteArray, bytes);
        const auto list = listOf(bytes);
        QVERIFY_RESULT(list);
        QTEST(inWords(*list), "expected");
        QVERIFY(list->badLines().isEmpty());
    }

    void badLines_areTold() {
        const auto list = listOf("domain,size\n"
                                 "a.example,1\n"
                                 "b.example\n"
                                 "c.example,many\n"
                                 "\"d\ne.example\",1\n"
                                 ",4\n"
                                 "f.example,-1\n"
                                 "https://localhost/x,1\n"
                                 "h.example,\"1,5\"\n"
                                 "\xFF.example,1\n"
                                 "i..example,1\n"
                                 "localhost,1\n"
                                 "j.example,1e999\n"
                                 "k.example,0\n"
                                 "-bad-.com,1\n"
                                 "192.0.2.7,1\n"
                                 "l.example-,1\n" +
                                 QByteArray(64, 'm') + ".example,1\nz.example,2\n");
        QVERIFY_RESULT(list);
        QCOMPARE(inWords(*list), u"z.example 2, a.example 1"_s);
        QList<qint64> lines;
        for (const BadLine& bad : list->badLines())
            lines << bad.line;
        QCOMPARE(lines, (QList<qint64>{3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 18, 19}));
        QCOMPARE(list->badLines().first().text, u"b.example"_s);
        QVERIFY(list->badLines().at(1).reason.contains(u"“many” is not a number"_s));
        QCOMPARE(list->unused(), 1);
        QCOMPARE(list->sum(), 3.0);
    }

    void figuresThatTheSeparatorCuts_areBadLines() {
        for (const char* bytes : {"domain,bytes\nbig.org,12,345,678\na.example,5\n",
                                  "domain;size\nbig.org;12;5\na.example;5\n",
                                  "a.example,5\nbig.org,12,345\n"}) {
            const auto list = listOf(bytes);
            QVERIFY_RESULT(list);
            QCOMPARE(inWords(*list), u"a.example 5"_s);
            QCOMPARE(list->badLines().size(), 1);
            QVERIFY(list->badLines().first().text.startsWith("big.org"_L1));
        }
    }

    void headings_nameTheUnit() {
        QCOMPARE(listOf("domain,Size (bytes)\na.example,1\n")->unit(), u"bytes"_s);
        QCOMPARE(listOf("domain,Token count\na.example,1\n")->unit(), u"tokens"_s);
        QCOMPARE(listOf("domain,Size\na.example,1\n")->unit(), QString());
        QVERIFY(!listOf("domain,Size (MB)\na.example,1\n")); // would count something else
    }

    void partsOfWhatHasNone_areBadLines() {
        const auto list = listOf("domain;bytes\na.example;1.234\nb.example;987\n");
        QVERIFY_RESULT(list);
        QCOMPARE(inWords(*list), u"b.example 987"_s);
        QCOMPARE(list->badLines().size(), 1);
        const QByteArray sizes("domain;size\na.example;1.234\nb.example;987\n");
        QCOMPARE(inWords(*listOf(sizes)), u"b.example 987, a.example 1.234"_s);
        // A point groups in German: nobody knows which of the two is meant.
        QCOMPARE(listOf(sizes, {.language = QLocale(QLocale::German)})->badLines().size(), 1);
    }

    void names_haveOneSpelling_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name"); // empty: none
        const auto row = [](const char* what, const QString& typed, const QString& name) {
            QTest::newRow(what) << typed << name;
        };
        row("case and point", u"Example.ORG."_s, u"example.org"_s);
        row("punycode", u"XN--MNCHEN-3YA.de"_s, u"münchen.de"_s);
        row("decomposed", u"mu\u0308nchen.de"_s, u"münchen.de"_s);
        row("sharp s", u"straße.de"_s, u"straße.de"_s);
        row("sharp s in punycode", u"xn--strae-oqa.de"_s, u"straße.de"_s);
        row("other letters", u"xn--e1afmkfd.xn--p1ai"_s, u"пример.рф"_s);
        row("other points", u"例え。テスト"_s, u"例え.テスト"_s);
        row("wide letters", u"ｅｘａｍｐｌｅ.org"_s, u"example.org"_s);
        row("below an owner's name", u"_a.Bücher.de"_s, u"_a.bücher.de"_s);
        row("punycode that is none", u"xn--a.example"_s, u"xn--a.example"_s);
        row("machine", u"192.0.2.7"_s, {});
        row("machine with port", u"192.0.2.7:80"_s, {});
        row("machine of six", u"[2001:db8::1]:80"_s, {});
        row("no top", u"localhost"_s, {});
        row("words", u"example org"_s, {});
    }

    void names_haveOneSpelling() {
        QFETCH(const QString, typed);
        QFETCH(const QString, name);
        QCOMPARE(domainName(typed), name);
        QCOMPARE(domainName(name), name);
        if (name.isEmpty())
            return;
        for (const QString& other : {name.toUpper(),
                                     name + u'.',
                                     u"https://"_s + name + u"/path"_s,
                                     name.normalized(QString::NormalizationForm_D)})
            if (name != u"straße.de"_s || other == other.toLower()) // "SS" is another name
                QCOMPARE(domainName(other), name);
    }

    void filesThatAreNoList_areErrors_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QByteArray() << u"No column is called domain / host / site"_s;
        QTest::newRow("no heading, and no saying which number it is")
            << QByteArray("1,a.example,1\n") << u"the first line has: 1, a.example, 1"_s;
        QTest::newRow("no size") << QByteArray("domain,weight\n")
                                 << u"No column is called size / bytes / tokens / documents"_s;
        QTest::newRow("two sizes") << QByteArray("domain,bytes,tokens\n") << u"say which"_s;
        QTest::newRow("open quote")
            << QByteArray("domain,size\na.example,1\n\"b.example,1\n") + QByteArray("c.example,1\n")
            << u"Line 3: a quote is opened"_s;
        QTest::newRow("long open quote") << QByteArray("domain,size\n\"b.example,1\n") +
                                                QByteArray("c.example,1\n").repeated(200'000)
                                         << u"Line 2: a quote is opened"_s;
        QTest::newRow("nothing but bad lines")
            << QByteArray("domain,size\n") + QByteArray("x,y\n").repeated(10'001)
            << u"The first is line 2"_s;
    }

    void filesThatAreNoList_areErrors() {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, expected);
        const auto list = listOf(bytes);
        QVERIFY(!list);
        QCOMPARE(list.error().code, ErrorCode::Syntax);
        QVERIFY2(list.error().text.contains(expected), qPrintable(list.error().text));
    }

    void columns_canBeNamed() {
        const QByteArray bytes("origin,bytes,Tokens used\na.example,1,20\nb.example,2,10\n");
        QVERIFY(!listOf(bytes));
        const auto list = listOf(bytes, {u"ORIGIN"_s, u"tokens used"_s});
        QVERIFY_RESULT(list);
        QCOMPARE(inWords(*list), u"a.example 20, b.example 10"_s);
        QCOMPARE(list->unit(), QString());
        QCOMPARE(listOf(bytes, {u"origin"_s})->unit(), u"bytes"_s);
        QVERIFY(!listOf(bytes, {u"origin"_s, u"words"_s}));
    }

    void hosts_areMergedOnlyIfAsked() {
        const QByteArray bytes(
            "domain,size\nwww.example.co.uk,1\nnews.example.co.uk,2\nexample.org,4\n"
            "a.b.example.org,1\nco.uk,7\n");
        QCOMPARE(listOf(bytes)->count(), 5);
        const auto merged = listOf(bytes, {{}, {}, true});
        if (!knowsPublicSuffixes()) {
            QCOMPARE(merged.error().code, ErrorCode::Usage);
            QSKIP("built without libpsl");
        }
        QVERIFY_RESULT(merged);
        QCOMPARE(inWords(*merged), u"co.uk 7, example.org 5, example.co.uk 3"_s);
        QCOMPARE(merged->sum(), listOf(bytes)->sum());
    }

    void manyLines_areReadInPieces() {
        Endless device(2'000'000);
        NoProgress progress;
        const auto list = DomainList::read(device, {}, progress);
        QVERIFY_RESULT(list);
        QCOMPARE(list->count(), 500'000);
        QCOMPARE(list->sum(), 2'000'000.0);
        QVERIFY(device.largestRead <= 1024 * 1024);
    }

    void reading_canBeCancelled() {
        QByteArray bytes = "domain,size\n" + QByteArray("a.example,1\n").repeated(50'000);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        Impatient progress;
        QCOMPARE(DomainList::read(buffer, {}, progress).error().code, ErrorCode::Cancelled);
    }

    void top_isRoundedUpExactly_data() {
        QTest::addColumn<qlonglong>("count");
        QTest::addColumn<QString>("share");
        QTest::addColumn<qlonglong>("atMost");
        QTest::addColumn<qlonglong>("top");
        const auto row = [](qlonglong count, const char* share, qlonglong atMost, qlonglong top) {
            QTest::addRow("%lld %s %lld", count, share, atMost)
                << count << QString::fromLatin1(share) << atMost << top;
        };
        row(30, "0.1", 0, 3); // 0.1 × 30 is more than 3 in binary
        row(31, "0.1", 0, 4);
        row(1, "0.1", 0, 1);
        row(0, "0.1", 0, 0);
        row(19'999, "0.05", 1000, 1000);
        row(20'000, "0.05", 1000, 1000);
        row(20'001, "0.05", 1000, 1000);
        row(19'980, "0.05", 1000, 999);
        row(7, "1", 0, 7);
        row(7, "1.000", 0, 7);
        row(9'000'000'000'000'000, "0.999999999", 0, 8'999'999'991'000'000);
        row(40, "1e-1", 0, 4);
        row(3, "0.333333333", 0, 1);
        row(3, "0.333333334", 0, 2);
    }

    void top_isRoundedUpExactly() {
        QFETCH(const qlonglong, count);
        QFETCH(const QString, share);
        QFETCH(const qlonglong, atMost);
        const auto top =
            topCount(count, share, atMost > 0 ? std::optional<qsizetype>(atMost) : std::nullopt);
        QVERIFY_RESULT(top);
        QTEST(static_cast<qlonglong>(*top), "top");
    }

    void shares_thatAreNone_areRefused() {
        for (const char* share : {"", "0", "-0.1", "1.1", "10", "10 %", "a tenth", "0,1"})
            QVERIFY2(!topCount(10, QString::fromLatin1(share)), share);
    }

    void table_getsTheTop() {
        const auto list =
            listOf("domain,bytes\na.example,5\nb.example,3\nc.example,1\nd.example,1\n");
        const Catalogue catalogue = catalogueWith({sizes({u"tokens"_s, u"bytes"_s}),
                                                   {.id = u"share"_s,
                                                    .type = FieldType::Quantity,
                                                    .units = {u"%"_s},
                                                    .role = FactRole::DomainShare}});
        Dossier dossier = Dossier::create(u"Test"_s);
        Answer before;
        before.value =
            Table{{Row{u"old"_s, {{u"domain"_s, u"b.example"_s}, {u"remark"_s, u"ours"_s}}},
                   Row{u"gone"_s, {{u"domain"_s, u"x.example"_s}}}}};
        before.note = u"check"_s;
        dossier.set(target, before);
        const auto change = domainsAsChanges(
            *list, {.share = u"0.5"_s, .fileName = u"list.csv"_s}, target, dossier, catalogue);
        QVERIFY_RESULT(change);
        const Dossier after = apply(*change, dossier);
        const Table table = *after.answer(target)->value.get<Table>();
        QCOMPARE(table.rows.size(), 2);
        QCOMPARE(table.rows.first().cells.value(u"size"_s), Value(Quantity{u"5"_s, u"bytes"_s}));
        QCOMPARE(table.rows.first().cells.value(u"share"_s), Value(Quantity{u"50.0"_s, u"%"_s}));
        QCOMPARE(table.rows.at(1).id, u"old"_s);
        QCOMPARE(table.rows.at(1).cells.value(u"remark"_s), Value(u"ours"_s));
        QCOMPARE(after.answer(target)->note, u"check"_s);
        const Source source = after.answer(target)->sources.first();
        QCOMPARE(source.kind, SourceKind::Imported);
        QCOMPARE(source.title, u"list.csv"_s);
        QCOMPARE(source.method,
                 u"top 50 % of the domains, by size: 2 of 4, with 80.0 % of the sum of sizes"_s);
        // The same list again changes nothing: no row gets a new id.
        const auto again = domainsAsChanges(
            *list, {.share = u"0.5"_s, .fileName = u"list.csv"_s}, target, after, catalogue);
        QCOMPARE(apply(*again, after), after);
    }

    void bytes_areConverted() {
        const auto list = listOf("domain,bytes\na.example,1500000\n");
        const Dossier dossier = Dossier::create(u"Test"_s);
        const auto sizeIn = [&](const QStringList& units, const QString& wanted) {
            const auto change = domainsAsChanges(*list,
                                                 {.share = u"1"_s, .unit = wanted},
                                                 target,
                                                 dossier,
                                                 catalogueWith({sizes(units)}));
            return change ? change->first().after->value.get<Table>()->rows.first().cells.value(
                                u"size"_s)
                          : Value(change.error().text);
        };
        const QStringList units{u"tokens"_s, u"MB"_s, u"GB"_s};
        QCOMPARE(sizeIn(units, {}), Value(Quantity{u"1.5"_s, u"MB"_s}));
        QCOMPARE(sizeIn(units, u"GB"_s), Value(Quantity{u"0.0015"_s, u"GB"_s}));
        QCOMPARE(sizeIn(units, u"tokens"_s),
                 Value(u"The list counts bytes; the table takes tokens, MB, GB."_s));
        QCOMPARE(sizeIn({u"tokens"_s}, {}),
                 Value(u"The list counts bytes; the table takes tokens."_s));
    }

    void table_mustFit() {
        const auto list = listOf("domain,size\na.example,5\n");
        const Dossier dossier = Dossier::create(u"Test"_s);
        const auto put = [&](const Catalogue& catalogue, const DomainTableOptions& options) {
            return domainsAsChanges(*list, options, target, dossier, catalogue);
        };
        const DomainTableOptions all{.share = u"1"_s};
        QVERIFY(put(catalogueWith({}), all));
        QVERIFY(put(catalogueWith({sizes({u"bytes"_s})}), all));
        QVERIFY(
            put(catalogueWith(
                    {{.id = u"size"_s, .type = FieldType::Number, .role = FactRole::DomainSize}}),
                all));
        const auto unclear = put(catalogueWith({sizes({u"bytes"_s, u"tokens"_s})}), all);
        QVERIFY(!unclear);
        QVERIFY2(unclear.error().text.contains(u"bytes, tokens"_s),
                 qPrintable(unclear.error().text));
        const auto strange = put(catalogueWith({sizes({u"bytes"_s, u"tokens"_s})}),
                                 {.share = u"1"_s, .unit = u"miles"_s});
        QVERIFY(!strange);
        QVERIFY2(strange.error().text.contains(u"“miles” is no unit"_s),
                 qPrintable(strange.error().text));
        QVERIFY(put(catalogueWith({sizes({u"bytes"_s, u"tokens"_s})}),
                    {.share = u"1"_s, .unit = u"tokens"_s}));
        QVERIFY(!put(catalogueWith({sizes({u"bytes"_s})}), {.share = u"1"_s, .unit = u"tokens"_s}));
        QVERIFY(!put(catalogueWith({}), {.share = u"2"_s}));
        QVERIFY(!put(Catalogue(), all));
        const auto tooLong = listOf("domain,size\n" + [] {
            QByteArray lines;
            for (int i = 0; i < 100'001; ++i)
                lines += "d" + QByteArray::number(i) + ".example,1\n";
            return lines;
        }());
        QCOMPARE(domainsAsChanges(*tooLong, all, target, dossier, catalogueWith({})).error().code,
                 ErrorCode::TooLarge);
        QVERIFY(domainsAsChanges(
            *tooLong, {.share = u"1"_s, .atMost = 1000}, target, dossier, catalogueWith({})));
    }
};

QTEST_GUILESS_MAIN(TestDomainList)
#include "tst_domainlist.moc"
