// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/Exporter.h"
#include "exporters/flow/ExportJob.h"
#include "model/regime/DocumentView.h"
#include "tests/exporters/Reports.h"
#include "tests/support/Results.h"
#include "tests/support/TestFiles.h"
#include "tests/support/TestPack.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using test::tell;

namespace {

Row dataset(const QString& id, const QString& name, const QString& kind, const Quantity& size) {
    Row row{
        id,
        {{u"name"_s, name}, {u"size"_s, size}, {u"link"_s, u"https://example.org/NEEDLE-link"_s}}};
    if (!kind.isEmpty())
        row.cells.insert(u"kind"_s, kind);
    return row;
}

/// A figure with everything beside it that tells it, too.
Answer figure(const Quantity& quantity, const QString& digits) {
    Answer answer{.value = quantity, .evidence = {u"e-one"_s}, .note = digits};
    answer.sources << Source{SourceKind::Computed,
                             u"Ledger"_s,
                             u"https://example.org/ledger"_s,
                             u"line NEEDLE-"_s + digits,
                             u"sum = NEEDLE-"_s + digits};
    return answer;
}

/// In the small pack's code: model/datasets, kinds/number, kinds/quantity and model/compute are
/// told by steps or rounded, kinds/number in full to the AI Office.
Dossier sample() {
    Dossier dossier = test::dossierFor(*test::smallLibrary(), {u"code"_s});
    tell(dossier, u"model/name"_s, u"Sample"_s);
    tell(dossier, u"model/released"_s, u"2026-01-31"_s);
    dossier.set({u"kinds"_s, u"number"_s}, figure({u"654321"_s}, u"654321"_s));
    dossier.set({u"kinds"_s, u"quantity"_s}, figure({u"1.23456e22"_s, u"FLOP"_s}, u"123456"_s));
    dossier.set({u"model"_s, u"compute"_s}, figure({u"3.33221e24"_s, u"FLOP"_s}, u"333221"_s));
    tell(dossier,
         u"model/datasets"_s,
         Table{{dataset(u"r-1"_s, u"Pile"_s, u"public"_s, {u"7777771"_s, u"tokens"_s}),
                dataset(u"r-2"_s, u"NEEDLE-own"_s, u"own"_s, {u"8888881"_s, u"tokens"_s}),
                dataset(u"r-3"_s, u"NEEDLE-open"_s, {}, {u"9999991"_s, u"tokens"_s}),
                dataset(u"r-4"_s, u"Crawl"_s, u"public"_s, {u"444551"_s, u"bytes"_s})}});
    tell(dossier,
         u"dossier/evidence"_s,
         Table{{Row{u"e-one"_s, {{u"name"_s, u"NEEDLE-ledger.pdf"_s}, {u"sha256"_s, u"ab"_s}}}}});
    return dossier;
}

/// The words of a file, without the spaces that group digits.
QString textOf(const ExportedFile& file) {
    const QByteArray bytes = test::openedUp(file.format, test::readFile(file.path));
    QString text = QString::fromUtf8(bytes);
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

struct Exported {
    QString format;
    QString text;
};

QList<Exported> exportAll(const Dossier& dossier,
                          const QString& document,
                          Audience reader,
                          const Library& library = *test::smallLibrary()) {
    const QTemporaryDir folder;
    ExportRequest request{dossier, {document}, test::allFormats(), reader};
    request.folder = folder.path();
    request.context.date = QDate(2026, 8, 2);
    NoProgress progress;
    const auto result = runExport(request, library, progress);
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    QList<Exported> texts;
    for (const ExportedFile& file : result->files)
        texts.append({file.format, textOf(file)});
    return texts;
}

} // namespace

class TestPrecision : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void exactFigures_reachNobodyWhoGetsTheStep_data();
    void exactFigures_reachNobodyWhoGetsTheStep();
    void derivedFigures_areTold();
    void boundsStayTrue_data();
    void boundsStayTrue();
    void json_holdsTheDerivedFigure();
    void reasons_quoteOnlyWhatIsShownInFull();
    void rows_areChosen();
    void rowsNobodyDecided_areNotNone();
    void whatCannotBeDerived_isNotTold_data();
    void whatCannotBeDerived_isNotTold();
    void readers_seeTheirRows();
    void columnsThatAreNotShown_areNotThere();
    void conclusions_decideTheLayout();
};

void TestPrecision::exactFigures_reachNobodyWhoGetsTheStep_data() {
    QTest::addColumn<Audience>("reader");
    QTest::addColumn<QStringList>("kept");
    QTest::addColumn<QStringList>("told");
    const QStringList always{u"23456"_s,   // told by steps to all
                             u"7777771"_s, // likewise, in a table
                             u"8888881"_s, // a row that is not shown
                             u"9999991"_s, // a row of which nobody knows
                             u"44551"_s,   // a unit without steps
                             u"33221"_s,   // an order of magnitude
                             u"NEEDLE-own"_s,
                             u"NEEDLE-open"_s,
                             u"NEEDLE-link"_s,
                             u"NEEDLE-123456"_s,
                             u"NEEDLE-333221"_s};
    const QStringList number{u"654321"_s, u"NEEDLE-ledger"_s};
    QTest::newRow("public") << Audience::Public << always + number << QStringList{};
    QTest::newRow("AI Office") << Audience::AiOffice << always << number;
}

void TestPrecision::exactFigures_reachNobodyWhoGetsTheStep() {
    QFETCH(Audience, reader);
    QFETCH(QStringList, kept);
    QFETCH(QStringList, told);
    const QList<Exported> files = exportAll(sample(), u"code-sheet"_s, reader);
    QCOMPARE(files.size(), test::allFormats().size());
    for (const Exported& file : files) {
        if (file.text.isEmpty())
            continue; // no tool to read PDF here
        QVERIFY2(file.text.contains(u"Pile"_s), qPrintable(file.format));
        for (const QString& needle : kept)
            QVERIFY2(!file.text.contains(needle), qPrintable(file.format + u": "_s + needle));
        for (const QString& word : told) // CSV has the tables alone
            QVERIFY2(file.text.contains(word) || file.format == "json"_L1 ||
                         file.format == "csv"_L1,
                     qPrintable(file.format + u": "_s + word));
    }
}

void TestPrecision::derivedFigures_areTold() {
    for (const Exported& file : exportAll(sample(), u"code-sheet"_s, Audience::Public)) {
        if (file.text.isEmpty() || file.format == "csv"_L1)
            continue;
        for (const QString& word : {u"about700000"_s, u"amiddlecompute"_s, u"asmallsize"_s})
            QVERIFY2(file.text.contains(word) || file.format == "pdf"_L1,
                     qPrintable(file.format + u": "_s + word));
    }
    for (const Exported& file : exportAll(sample(), u"code-sheet"_s, Audience::AiOffice))
        QVERIFY2(file.text.contains(u"10²⁴"_s) || file.format == "pdf"_L1 ||
                     file.format == "csv"_L1,
                 qPrintable(file.format));
}

void TestPrecision::boundsStayTrue_data() {
    QTest::addColumn<QString>("amount");
    for (const char* amount : {"1",
                               "1.4",
                               "1.5",
                               "1.6",
                               "9.9e24",
                               "1e25",
                               "9.51e3",
                               "0.096",
                               "0",
                               "-1.6",
                               "-1.4",
                               "999"})
        QTest::newRow(amount) << QString::fromLatin1(amount);
}

/// Whatever exact figure a bound allows, what the document says of it holds.
void TestPrecision::boundsStayTrue() {
    QFETCH(const QString, amount);
    const auto library = test::smallLibrary();
    for (const QString& precision : {u"one-figure"_s, u"order-of-magnitude"_s})
        for (const Exactness exactness : {Exactness::LowerBound, Exactness::UpperBound}) {
            Dossier dossier = sample();
            tell(dossier, u"kinds/quantity"_s, Quantity{amount, u"FLOP"_s, exactness});
            const AudienceView view =
                AudienceView::forAudience(dossier, library->catalogue(), Audience::Public);
            const DocumentView seen(*library->document(u"code-sheet"_s), view, *library);
            const auto told =
                seen.told({.field = {u"kinds"_s, u"quantity"_s}, .precision = precision});
            QVERIFY(told);
            const Quantity* figure = told->answer.value.get<Quantity>();
            QVERIFY(figure);
            QCOMPARE(figure->exactness, exactness);
            QVERIFY(compareAmounts(roundAmount(figure->amount, 1), figure->amount) == 0);
            const auto side = compareAmounts(figure->amount, amount);
            QVERIFY2(exactness == Exactness::LowerBound ? side <= 0 : side >= 0,
                     qPrintable(precision + u' ' + figure->amount));
        }
}

void TestPrecision::json_holdsTheDerivedFigure() {
    const auto library = test::smallLibrary();
    const AudienceView view =
        AudienceView::forAudience(sample(), library->catalogue(), Audience::Public);
    const Document& sheet = *library->document(u"code-sheet"_s);
    const auto report = buildReport(sheet, view, *library, library->strings(u"en"_s), {});
    QVERIFY_RESULT(report);
    const QString json =
        QString::fromUtf8(test::exported(*report, u"json"_s)).simplified().remove(u' ');
    QVERIFY2(json.contains(uR"("value":{"amount":"700000"})"_s), qPrintable(json));
    QVERIFY(json.contains(uR"("precision":"one-figure")"_s));
    QVERIFY(json.contains(
        uR"("value":{"range":"compute","step":"middle","words":"amiddlecompute"})"_s));
    QVERIFY(json.contains(uR"("precision":"range:compute")"_s));
    QVERIFY(json.contains(uR"("size":{"range":"size","step":"small","words":"asmallsize"})"_s));
    QVERIFY(json.contains(uR"("size":{"amount":"400000","unit":"bytes"})"_s));
    QVERIFY(json.contains(uR"("openRows":1)"_s));
    QVERIFY(!json.contains(u"method"_s) && !json.contains(u"locator"_s));
}

void TestPrecision::reasons_quoteOnlyWhatIsShownInFull() {
    // Whether the code binds follows from kinds/quantity, which the sheet tells by steps.
    const auto head = [](const Library& library) {
        QString applicability;
        for (const Exported& file : exportAll(sample(), u"code-sheet"_s, Audience::Public, library))
            if (file.format == "json"_L1)
                applicability = file.text.section(u"\"applicability\":"_s, 1).section(u',', 0, 0);
        return applicability;
    };
    const QString hidden = head(*test::smallLibrary());
    QVERIFY2(hidden.contains(u"Due"_s) || hidden.contains(u"document.due-yes"_s),
             qPrintable(hidden));
    QVERIFY2(!hidden.contains(u"1.23456"_s) && !hidden.contains(u"nottoldyet"_s),
             qPrintable(hidden));

    QTemporaryDir folder; // the other way round: shown in full, the reason may quote it
    QVERIFY(test::copyFolder(test::smallPackDirectory(), folder.path()));
    QVERIFY(test::replaceInFile(folder.filePath(u"regimes/code/documents/code-sheet.json"_s),
                                "\"precision\": \"range:compute\"",
                                "\"optional\": false"));
    // A conclusion stands for its facts in the head; ask the fact itself.
    QVERIFY(test::replaceInFile(
        folder.filePath(u"regimes/code/applicability.json"_s),
        "\"document\": \"code-sheet\",\n      \"when\": {\n        \"holds\": \"bound\"",
        "\"document\": \"code-sheet\",\n      \"when\": {\n        \"field\": \"kinds/quantity\", "
        "\"atLeast\": \"1e20\""));
    auto library = Library::load(folder.path());
    QVERIFY_RESULT(library);
    const QString quoted = head(**library);
    QVERIFY2(quoted.contains(u"1.23456"_s), qPrintable(quoted));
    QVERIFY(test::replaceInFile(folder.filePath(u"regimes/code/documents/code-sheet.json"_s),
                                "\"optional\": false",
                                "\"precision\": \"range:compute\""));
    library = Library::load(folder.path());
    QVERIFY_RESULT(library);
    QVERIFY2(!head(**library).contains(u"1.23456"_s), qPrintable(head(**library)));
}

void TestPrecision::rows_areChosen() {
    const auto library = test::smallLibrary();
    const AudienceView view =
        AudienceView::forAudience(sample(), library->catalogue(), Audience::Public);
    const Document& sheet = *library->document(u"code-sheet"_s);
    const DocumentView seen(sheet, view, *library);
    const auto told = seen.told(sheet.sections.last().entries.first().shows.first());
    QVERIFY(told);
    QCOMPARE(told->openRows, 1);
    const Table* table = told->answer.value.get<Table>();
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 2);
    QCOMPARE(table->rows.first().id, u"r-1"_s);
    QCOMPARE(table->rows.last().id, u"r-4"_s);
    // What words may quote has the rows, and none of the figures.
    const Table all = *seen.dossier().value({u"model"_s, u"datasets"_s}).get<Table>();
    QCOMPARE(all.rows.size(), 4);
    QVERIFY(!all.rows.first().cells.contains(u"size"_s));
    QVERIFY(seen.dossier().value({u"kinds"_s, u"number"_s}).isNull());
    QCOMPARE(
        seen.judge({ask::Comparison{{u"kinds"_s, u"number"_s}, ask::Order::AtLeast, u"654321"_s}}),
        Truth::Yes);
    const AudienceView own =
        AudienceView::forAudience(sample(), library->catalogue(), Audience::Internal);
    QVERIFY(
        !DocumentView(sheet, own, *library).dossier().value({u"kinds"_s, u"number"_s}).isNull());
}

void TestPrecision::rowsNobodyDecided_areNotNone() {
    Dossier dossier = sample();
    const auto text = [&](const Table& table) {
        tell(dossier, u"model/datasets"_s, table);
        for (const Exported& file : exportAll(dossier, u"code-sheet"_s, Audience::Public))
            if (file.format == "md"_L1)
                return file.text.section(u"cs.public"_s, 1).section(u"cs.limits"_s, 0, 0);
        return QString();
    };
    const Quantity size{u"5e9"_s, u"tokens"_s};
    const QString open = text(Table{{dataset(u"r-1"_s, u"X"_s, {}, size)}});
    QVERIFY2(open.contains(u"Onerowofthetableisleftout"_s) && !open.contains(u"None"_s),
             qPrintable(open));
    const QString none = text(Table{{dataset(u"r-1"_s, u"X"_s, u"own"_s, size)}});
    // Rows of another kind are told: that is no "none" either.
    QVERIFY2(none.contains(u"Nothingthatistoldbelongshere"_s) && !none.contains(u"None"_s) &&
                 !none.contains(u"leftout"_s),
             qPrintable(none));
    QVERIFY(text(Table{}).contains(u"None"_s));
}

void TestPrecision::whatCannotBeDerived_isNotTold_data() {
    QTest::addColumn<QString>("precision");
    QTest::addColumn<Value>("value");
    const Value fine = Quantity{u"4.321e21"_s, u"FLOP"_s};
    QTest::newRow("a text where a figure belongs") << u"range:compute"_s << Value(u"4.321e21"_s);
    QTest::newRow("a long text") << u"one-figure"_s << Value(Prose{u"4.321e21"_s});
    QTest::newRow("no number") << u"order-of-magnitude"_s
                               << Value(Quantity{u"about 4.321e21"_s, u"FLOP"_s});
    QTest::newRow("a table") << u"one-figure"_s << Value(Table{{Row{u"r-1"_s, {}}}});
    QTest::newRow("no such list") << u"range:nothing"_s << fine;
    QTest::newRow("no such precision") << u"roughly"_s << fine;
}

void TestPrecision::whatCannotBeDerived_isNotTold() {
    QFETCH(QString, precision);
    QFETCH(Value, value);
    const auto library = test::smallLibrary();
    Dossier dossier = sample();
    tell(dossier, u"kinds/quantity"_s, value);
    const AudienceView view =
        AudienceView::forAudience(dossier, library->catalogue(), Audience::Public);
    const DocumentView seen(*library->document(u"code-sheet"_s), view, *library);
    const Shown shown{.field = {u"kinds"_s, u"quantity"_s}, .precision = precision};
    QVERIFY(!seen.told(shown));
    QVERIFY(!seen.told({.field = {u"kinds"_s, u"nothing"_s}}));
    dossier.set({u"kinds"_s, u"quantity"_s},
                Answer{.state = AnswerState::Unknown, .reason = u"lost"_s});
    const AudienceView unknown =
        AudienceView::forAudience(dossier, library->catalogue(), Audience::Public);
    const auto told =
        DocumentView(*library->document(u"code-sheet"_s), unknown, *library).told(shown);
    QVERIFY(told); // that it is not known is no figure
    QCOMPARE(told->answer.reason, u"lost"_s);
}

void TestPrecision::readers_seeTheirRows() {
    const auto has = [](Audience reader, const QString& entry) {
        for (const Exported& file : exportAll(sample(), u"code-sheet"_s, reader))
            if (file.format == "json"_L1)
                return file.text.contains(u"\"id\":\""_s + entry + u'"');
        return false;
    };
    QVERIFY(has(Audience::Public, u"cs.number"_s));
    QVERIFY(!has(Audience::Public, u"cs.number-exact"_s));
    QVERIFY(!has(Audience::Public, u"cs.compute"_s));
    QVERIFY(!has(Audience::AiOffice, u"cs.number"_s));
    QVERIFY(has(Audience::AiOffice, u"cs.number-exact"_s));
    QVERIFY(has(Audience::Internal, u"cs.number"_s));
    QVERIFY(has(Audience::Internal, u"cs.number-exact"_s));
}

void TestPrecision::columnsThatAreNotShown_areNotThere() {
    const auto library = test::smallLibrary();
    const AudienceView view =
        AudienceView::forAudience(sample(), library->catalogue(), Audience::AiOffice);
    const auto report = buildReport(
        *library->document(u"code-sheet"_s), view, *library, library->strings(u"en"_s), {});
    QVERIFY_RESULT(report);
    for (const ReportSection& section : report->sections)
        for (const ReportEntry& entry : section.entries)
            for (const ReportFact& fact : entry.facts)
                if (const Table* table = fact.answer.value.get<Table>())
                    for (const Row& row : table->rows)
                        QCOMPARE(row.cells.keys(), (QStringList{u"name"_s, u"size"_s}));
}

void TestPrecision::conclusions_decideTheLayout() {
    const auto library = test::smallLibrary();
    const Document& sheet = *library->document(u"code-sheet"_s);
    const Condition open{ask::Holds{u"released-openly"_s}};
    const auto judged = [&](const Dossier& dossier, Audience reader = Audience::Public) {
        const AudienceView view = AudienceView::forAudience(dossier, library->catalogue(), reader);
        return DocumentView(sheet, view, *library).judge(open);
    };
    Dossier dossier = sample();
    QCOMPARE(judged(dossier), Truth::Undetermined);
    tell(dossier, u"model/open"_s, u"no"_s);
    QCOMPARE(judged(dossier), Truth::No);
    Table decided{{Row{u"code:released-openly"_s, {{u"value"_s, u"yes"_s}}}}};
    tell(dossier, u"dossier/overrides"_s, decided);
    QCOMPARE(judged(dossier), Truth::No); // without a reason it does not count
    QCOMPARE(judged(dossier, Audience::Internal), Truth::No);
    decided.rows.first().cells.insert(u"reason"_s, u"NEEDLE-reason"_s);
    tell(dossier, u"dossier/overrides"_s, decided);
    QCOMPARE(judged(dossier), Truth::Yes);
    QCOMPARE(judged(dossier, Audience::Internal), Truth::Yes);
    // The reason is for those who see what it rests on.
    const auto quoted = [&] {
        const auto files = exportAll(dossier, u"code-sheet"_s, Audience::Public);
        return std::count_if(files.begin(), files.end(), [](const Exported& file) {
            return file.text.contains(u"NEEDLE-reason"_s);
        });
    };
    QVERIFY(quoted() > 0);
    dossier.set({u"model"_s, u"open"_s}, Answer{.value = u"no"_s, .withholdings = {{}}});
    QCOMPARE(quoted(), 0);
    // What this reader does not see, does not decide.
    dossier = sample();
    dossier.set({u"model"_s, u"open"_s}, Answer{.value = u"no"_s, .withholdings = {{}}});
    QCOMPARE(judged(dossier), Truth::Undetermined);
}

QTEST_GUILESS_MAIN(TestPrecision)
#include "tst_precision.moc"
