// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/Library.h"
#include "model/regime/reading/CalculatorReader.h"
#include "tests/support/Results.h"
#include "tests/support/TestFiles.h"
#include "tests/support/TestPack.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <variant>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

/// A calculator that has every key.
QByteArray good() {
    return test::readFile(QStringLiteral(VITRINE_TEST_DATA "/calculators/c.json"));
}

Calculator readFrom(const QByteArray& bytes, QList<Error>& errors) {
    const auto document = JsonDocument::parse(bytes, u"calculators/c.json"_s);
    if (!document) {
        errors << document.error();
        return {};
    }
    return readCalculator(*document, errors);
}

} // namespace

class TestCalculatorReader : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void everyKey_isRead() {
        QList<Error> errors;
        const Calculator calculator = readFrom(good(), errors);
        QVERIFY2(errors.isEmpty(), qPrintable(errors.value(0).text));
        QCOMPARE(calculator.id, u"c"_s);
        QCOMPARE(calculator.resultTimes, u"2"_s);
        QCOMPARE(calculator.within, u"0.5"_s);
        QCOMPARE(calculator.mostFigures, 3);
        QCOMPARE(calculator.targets.value(0).toString(), u"model/compute"_s);
        const CalculatorInput& time = calculator.inputs.first();
        QCOMPARE(time.fact.toString(), u"kinds/table//quantity"_s);
        QVERIFY(std::holds_alternative<ask::Is>(time.rows.kind));
        QCOMPARE(time.unit(u"h"_s)->includes, u"count"_s);
        QCOMPARE(time.unit(u"h"_s)->base, u"h"_s);
        QCOMPARE(time.unit(u"d"_s)->written, u"h/d"_s);
        QVERIFY(calculator.inputs.at(1).optional && calculator.inputs.at(1).exact);
    }

    void faults_areToldWithFileLineAndKey_data() {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("with");
        QTest::addColumn<QString>("expected");
        const auto row =
            [](const char* name, const char* what, const char* with, const char* expected) {
                QTest::newRow(name) << QByteArray(what) << QByteArray(with)
                                    << u"calculators/c.json:"_s + QString::fromUtf8(expected);
            };
        row("format", "\"format\": 1", "\"format\": 2", "2: format: This program knows");
        row("name", "\"id\": \"c\"", "\"id\": \"d\"", "3: id: The id must be the name");
        row("formula", "\"product\"", "\"quotient\"", "5: formula: Unknown word: quotient");
        row("figures", "\"mostFigures\": 3", "\"mostFigures\": 1", "6: mostFigures: A result");
        row("result", "\"times\": \"2\"", "\"times\": \"0\"", "9: result/times: This must be more");
        row("target", "model/compute", "model", "11: targets: This is not a fact");
        row("within", "\"0.5\"", "\"half\"", "12: within: This is not a number");
        row("unknown key", "\"provision\"", "\"provsion\"", "13: provsion: unknown key");
        row("unit twice", "\"unit\": \"d\"", "\"unit\": \"h\"", "19: inputs/0/units/1/unit: Twice");
        row("base", "\"base\": \"h\", ", "", "19: inputs/0/units/1/times: “times” and");
        row("includes",
            "\"count\"}",
            "\"counts\"}",
            "14: inputs: There is no other input “counts”");
        row("fact", "kinds/table//quantity", "kinds/table/x/y", "21: inputs/0/fact: This is not");
        row("rows without column", "table//quantity", "table", "22: inputs/0/rows: Only a column");
        row("bound", "\"atLeast\": \"1\"", "\"atLeast\": 1", "23: inputs/0/atLeast: ");
        row("no unit", "[{\"unit\": \"\"}]", "[]", "28: inputs/1/units: An input needs a unit");
        row("otherwise",
            "\"exact\": true",
            "\"otherwise\": \"1\"",
            "29: inputs/1/otherwise: An input");
        row("two inputs of a share",
            "\"product\"",
            "\"share\"",
            "14: inputs: “share” has one input");
    }

    void faults_areToldWithFileLineAndKey() {
        QFETCH(const QByteArray, what);
        QFETCH(const QByteArray, with);
        QFETCH(const QString, expected);
        QVERIFY(good().contains(what));
        QList<Error> errors;
        (void)readFrom(good().replace(what, with), errors);
        QStringList texts;
        for (const Error& error : std::as_const(errors))
            texts << error.text;
        QVERIFY2(
            std::ranges::any_of(texts, [&](const QString& t) { return t.startsWith(expected); }),
            qPrintable(texts.join(u'\n')));
    }

    void library_holdsThem() {
        const auto library = test::realLibrary();
        QVERIFY(library->calculators().size() >= 5);
        QVERIFY(library->calculator(u"compute-hardware"_s));
        QVERIFY(!library->calculator(u"nothing"_s));
        for (const Calculator& calculator : library->calculators())
            QVERIFY(library->strings(u"en"_s).has(calculator.key(u"label"_s)));
    }

    void lint_looksAtThem_data() {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("with");
        QTest::addColumn<QString>("expected");
        QTest::newRow("dangling target") << QByteArray("energy/training-energy\"")
                                         << QByteArray("energy/used\"") << u"no such fact"_s;
        QTest::newRow("target in another unit")
            << QByteArray("\"MWh\"") << QByteArray("\"J\"") << u"is not told in “J”"_s;
        QTest::newRow("dangling column")
            << QByteArray("hardware//time") << QByteArray("hardware//hours") << u"no such column"_s;
        QTest::newRow("no unit of the fact")
            << QByteArray("compute/hardware//time") << QByteArray("compute/training-compute")
            << u"knows no unit of compute/training-compute"_s;
        // English words stand beside the input and go with it; those of other languages do not.
        QTest::newRow("words of another id")
            << QByteArray("\"id\": \"pue\"") << QByteArray("\"id\": \"pus\"")
            << u"The text is there in English only: training-energy.input.pus.label"_s;
        QTest::newRow("missing words")
            << QByteArray("\"label\": \"Factor for the building (PUE)\"")
            << QByteArray("\"note\": \"no words\"")
            << u"The text is not there in English: training-energy.input.pue.label"_s;
    }

    void lint_looksAtThem() {
        QFETCH(const QByteArray, what);
        QFETCH(const QByteArray, with);
        QFETCH(const QString, expected);
        QTemporaryDir folder;
        QVERIFY(test::copyFolder(QStringLiteral(VITRINE_RESOURCES_DIR), folder.path()));
        QVERIFY(test::replaceInFile(
            folder.filePath(u"calculators/training-energy.json"_s), what, with));
        const auto faults = lint(folder.path());
        QVERIFY_RESULT(faults);
        QStringList texts;
        for (const LintFault& fault : *faults)
            texts << fault.text;
        QVERIFY2(std::ranges::any_of(texts, [&](const QString& t) { return t.contains(expected); }),
                 qPrintable(texts.join(u'\n')));
        for (const LintFault& fault : *faults)
            QVERIFY2(fault.line > 0 && !fault.key.isEmpty(), qPrintable(fault.file + fault.text));
    }
};

QTEST_GUILESS_MAIN(TestCalculatorReader)
#include "tst_calculatorreader.moc"
