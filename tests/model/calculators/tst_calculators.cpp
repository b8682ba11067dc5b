// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/calculators/CalculatorFacts.h"
#include "model/calculators/Rounding.h"
#include "tests/support/Results.h"
#include "tests/support/TestPack.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

const Calculator& calculator(QStringView id) {
    const Calculator* found = test::realLibrary()->calculator(id.toString());
    if (!found)
        qFatal("no calculator %s", qPrintable(id.toString()));
    return *found;
}

Strings english() {
    return test::realLibrary()->strings(u"en"_s);
}

/// "time=3 days" words, as on a command line.
Result<FiguresByInput> figuresOf(const Calculator& calculator, const QStringList& words) {
    FiguresByInput figures;
    for (const QString& word : words) {
        const QString name = word.section(u'=', 0, 0);
        const CalculatorInput* input = calculator.input(name);
        if (!input) {
            figures[name] += Figure{};
            continue;
        }
        const auto figure = Figure::parse(word.section(u'=', 1), *input);
        if (!figure)
            return tl::unexpected(figure.error());
        figures[name] += *figure;
    }
    return figures;
}

Result<Calculation> calculated(const QString& id, const QStringList& words) {
    const auto figures = figuresOf(calculator(id), words);
    if (!figures)
        return tl::unexpected(figures.error());
    return calculate(calculator(id), *figures, english());
}

/// With plain blanks, so that expectations can be read.
QString plain(QString text) {
    return text.replace(QChar(0x202F), u' ').replace(QChar(0xA0), u' ');
}

} // namespace

class TestCalculators : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void results_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("inputs");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("working");
        const QString hardware = u"compute-hardware"_s;
        const QString architecture = u"compute-architecture"_s;
        // The four of the Commission, Guidelines C(2025) 5045, Annex A.1 and A.2.
        QTest::newRow("Commission: 3.8e9 × 3.3e12 × 6")
            << architecture << QStringList{u"parameters=3.8e9"_s, u"tokens=3.3e12"_s} << u"7.5e22"_s
            << u"3.8e9 parameters × 3.3e12 tokens × 6 = 7.5e22 FLOP"_s;
        QTest::newRow("Commission: 0.6e9 × 36e12 × 6")
            << architecture << QStringList{u"parameters=0.6e9"_s, u"tokens=36e12"_s} << u"1.3e23"_s
            << u"0.6e9 parameters × 36e12 tokens × 6 = 1.3e23 FLOP"_s;
        QTest::newRow("Commission: 200 000 A100-hours")
            << hardware
            << QStringList{u"time=200000 accelerator-hours"_s,
                           u"peak=300 TFLOP/s"_s,
                           u"utilisation=50 %"_s}
            << u"1.1e23"_s
            << u"200 000 accelerator-hours × 3600 s/h × 300 TFLOP/s × 50 % = 1.1e23 FLOP"_s;
        QTest::newRow("Commission: 370 000 H100-hours")
            << hardware
            << QStringList{u"time=370000 accelerator-hours"_s,
                           u"peak=989e12 FLOP/s"_s,
                           u"utilisation=0.5"_s}
            << u"6.6e23"_s
            << u"370 000 accelerator-hours × 3600 s/h × 989e12 FLOP/s × 0.5 = 6.6e23 FLOP"_s;
        // Models of which both the inputs and the result are published.
        QTest::newRow("Pythia-6.9B")
            << architecture << QStringList{u"parameters=6857302016"_s, u"tokens=299892736000"_s}
            << u"1.23e22"_s
            << u"6 857 302 016 parameters × 299 892 736 000 tokens × 6 = 1.23e22 FLOP"_s;
        QTest::newRow("BLOOM, energy")
            << u"training-energy"_s
            << QStringList{u"time=1082990 accelerator-hours"_s, u"power=0.400 kW"_s} << u"433"_s
            << u"1 082 990 accelerator-hours × 0.400 kW = 433 MWh"_s;
        QTest::newRow("BLOOM, emissions")
            << u"training-emissions"_s << QStringList{u"energy=433 MWh"_s, u"factor=57.0 g/kWh"_s}
            << u"24.7"_s << u"433 MWh × 57.0 g/kWh = 24.7 t"_s;
        QTest::newRow("OLMo 2 7B, emissions")
            << u"training-emissions"_s << QStringList{u"energy=157 MWh"_s, u"factor=0.332 kg/kWh"_s}
            << u"52.1"_s << u"157 MWh × 0.332 kg/kWh = 52.1 t"_s;
        // What the inputs can be.
        QTest::newRow("by the clock")
            << hardware
            << QStringList{u"time=10.0 days"_s,
                           u"units=1000"_s,
                           u"peak=1 PFLOP/s"_s,
                           u"utilisation=0.40"_s}
            << u"3.5e23"_s << u"10.0 days × 86 400 s/d × 1000 × 1 PFLOP/s × 0.40 = 3.5e23 FLOP"_s;
        QTest::newRow("phases: one figure counts for all")
            << hardware
            << QStringList{u"time=300000 accelerator-hours"_s,
                           u"time=70000 accelerator-hours"_s,
                           u"peak=989 TFLOP/s"_s,
                           u"utilisation=0.500"_s}
            << u"6.59e23"_s
            << u"300 000 accelerator-hours × 3600 s/h × 989 TFLOP/s × 0.500 + 70 000 "
               "accelerator-hours × 3600 s/h × 989 TFLOP/s × 0.500 = 6.59e23 FLOP"_s;
        QTest::newRow("phases: by the clock and summed up")
            << u"training-energy"_s
            << QStringList{u"time=100 hours"_s,
                           u"time=10 days"_s,
                           u"units=8"_s,
                           u"units=16"_s,
                           u"power=500 W"_s,
                           u"pue=1.10"_s}
            << u"2.6"_s
            << u"100 hours × 8 × 500 W × 1.10 + 10 days × 24 h/d × 16 × 500 W × 1.10 = 2.6 MWh"_s;
        QTest::newRow("several passes")
            << architecture << QStringList{u"parameters=1.0e9"_s, u"tokens=1.0e12"_s, u"passes=4"_s}
            << u"2.4e22"_s << u"1.0e9 parameters × 1.0e12 tokens × 4 × 6 = 2.4e22 FLOP"_s;
        QTest::newRow("very small")
            << u"training-energy"_s
            << QStringList{u"time=1.0 accelerator-hours"_s, u"power=1.0 W"_s} << u"1.0e-6"_s
            << u"1.0 accelerator-hours × 1.0 W = 1.0e-6 MWh"_s;
    }

    void results() {
        QFETCH(const QString, id);
        QFETCH(const QStringList, inputs);
        QFETCH(const QString, amount);
        QFETCH(const QString, working);
        const auto calculation = calculated(id, inputs);
        QVERIFY_RESULT(calculation);
        QCOMPARE(calculation->result, (Quantity{amount, calculator(id).resultUnit}));
        QCOMPARE(plain(calculation->working), working);
        QCOMPARE(calculation->uncertainty, 0.0);
        QVERIFY(Quantity::parse(calculation->result.amount));
    }

    void impossibleInputs_areRefusedInWords_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("inputs");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name,
                            const QString& id,
                            const QString& inputs,
                            const QString& expected) {
            QTest::newRow(name) << id << inputs.split(u"; "_s) << expected;
        };
        const QString a = u"compute-architecture"_s;
        const QString h = u"compute-hardware"_s;
        const QString e = u"training-energy"_s;
        const QString t = u"time=1 accelerator-hours; "_s;
        row("zero", a, u"parameters=0; tokens=1e9"_s, u"Parameters: 0 parameters is impossible"_s);
        row("negative", a, u"parameters=-7e9; tokens=1e9"_s, u"more than 0"_s);
        row("not a number", a, u"parameters=many; tokens=1"_s, u"“many” is not a number"_s);
        row("empty", a, u"parameters=; tokens=1"_s, u"nothing was typed"_s);
        row("comma", a, u"parameters=7,000; tokens=1"_s, u"comma"_s);
        row("missing", a, u"parameters=7e9"_s, u"Training tokens: nothing is given"_s);
        row("unknown input", a, u"layers=7; tokens=1"_s, u"no input “layers”"_s);
        row("overflow", a, u"parameters=1e400; tokens=1"_s, u"too large"_s);
        row("overflow of the product", a, u"parameters=1e200; tokens=1e200"_s, u"too large"_s);
        row("underflow", a, u"parameters=1e-400; tokens=1"_s, u"too small"_s);
        row("no unit", h, u"time=5; peak=1 TFLOP/s; utilisation=1"_s, u"accelerator-hours, "_s);
        row("wrong unit", h, t + u"peak=5 W; utilisation=1"_s, u"“5 W” has no unit"_s);
        row("utilisation", h, t + u"peak=1 TFLOP/s; utilisation=1.01"_s, u"cannot be above 1"_s);
        row("utilisation, per cent", h, t + u"peak=1 TFLOP/s; utilisation=101 %"_s, u"above 1"_s);
        row("PUE",
            e,
            t + u"power=1 W; pue=0.99"_s,
            u"PUE): 0.99 is impossible, it cannot be below"_s);
        row("counted twice",
            h,
            t + u"units=8; peak=1 TFLOP/s; utilisation=1"_s,
            u"Accelerators at once: “accelerator-hours” contains it already"_s);
        row("accelerators missing",
            h,
            u"time=1 hours; peak=1 TFLOP/s; utilisation=1"_s,
            u"Accelerators at once: nothing is given"_s);
        row("phases that do not fit",
            a,
            u"parameters=1; parameters=2; tokens=1; tokens=2; tokens=3"_s,
            u"Parameters: there are 2 figures for 3 phases"_s);
        row("phase is named", a, u"parameters=1; tokens=1; tokens=0"_s, u"tokens, figure 2: "_s);
        row("uncertainty of 100 %", a, u"parameters=7e9 ± 100 %; tokens=1"_s, u"less than 100 %"_s);
        row("negative uncertainty", a, u"parameters=7e9 ± -1 %; tokens=1"_s, u"from 0 %"_s);
        row("uncertainty of nothing", a, u"parameters=0 ± 0; tokens=1"_s, u"from 0 %"_s);
        row("uncertain what", a, u"parameters=7e9 ± some; tokens=1"_s, u"“some”"_s);
        row("uncertain count", a, u"parameters=1; tokens=1; passes=3 ± 1"_s, u"counted"_s);
        row("shares of nothing", u"dataset-shares"_s, u"x=1"_s, u"no input “x”"_s);
        row("shares of different things",
            u"dataset-shares"_s,
            u"size=5 tokens; size=5 GB"_s,
            u"cannot be added up"_s);
        row("uncertain shares",
            u"dataset-shares"_s,
            u"size=5 GB ± 10 %"_s,
            u"without uncertainty"_s);
    }

    void impossibleInputs_areRefusedInWords() {
        QFETCH(const QString, id);
        QFETCH(const QStringList, inputs);
        QFETCH(const QString, expected);
        const auto calculation = calculated(id, inputs);
        QVERIFY(!calculation);
        QCOMPARE(calculation.error().code, ErrorCode::Usage);
        QVERIFY2(plain(calculation.error().text).contains(expected),
                 qPrintable(calculation.error().text));
    }

    void uncertainties_data() {
        QTest::addColumn<QStringList>("inputs");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("withinExpected");
        const QString peak = u"peak=300 TFLOP/s"_s;
        QTest::newRow("one") << QStringList{u"time=1 accelerator-hours"_s,
                                            peak,
                                            u"utilisation=0.5±0.05"_s}
                             << u"±10 %"_s << true;
        QTest::newRow("percent of a percentage")
            << QStringList{u"time=1 accelerator-hours"_s, peak, u"utilisation=50 % +/- 5 %"_s}
            << u"±10 %"_s << true;
        QTest::newRow("two: 3, 4, 5")
            << QStringList{u"time=100 accelerator-hours +- 4 %"_s, peak, u"utilisation=0.5 ± 3 %"_s}
            << u"±5.0 %"_s << true;
        QTest::newRow("with its unit")
            << QStringList{u"time=100 accelerator-hours ± 4 accelerator-hours"_s,
                           peak,
                           u"utilisation=0.5"_s}
            << u"±4.0 %"_s << true;
        QTest::newRow("two phases, independent")
            << QStringList{u"time=100 accelerator-hours ± 10 %"_s,
                           u"time=100 accelerator-hours ± 10 %"_s,
                           peak,
                           u"utilisation=0.5"_s}
            << u"±7.1 %"_s << true;
        QTest::newRow("two phases, the same error") << QStringList{u"time=100 accelerator-hours"_s,
                                                                   u"time=100 accelerator-hours"_s,
                                                                   peak,
                                                                   u"utilisation=0.5 ± 10 %"_s}
                                                    << u"±10 %"_s << true;
        QTest::newRow("as far as expected")
            << QStringList{u"time=1 accelerator-hours"_s, peak, u"utilisation=0.5±30%"_s}
            << u"±30 %"_s << true;
        QTest::newRow("further") << QStringList{u"time=1 accelerator-hours"_s,
                                                peak,
                                                u"utilisation=0.5±31%"_s}
                                 << u"±31 %"_s << false;
    }

    void uncertainties() {
        QFETCH(const QStringList, inputs);
        const auto calculation = calculated(u"compute-hardware"_s, inputs);
        QVERIFY_RESULT(calculation);
        QTEST(uncertaintyInWords(calculation->uncertainty), "words");
        QTEST(calculation->withinExpected, "withinExpected");
    }

    void shares_addUp() {
        const auto calculation = calculated(
            u"dataset-shares"_s, {u"size=825 GiB"_s, u"size=275.0 GiB"_s, u"size=1100 GiB"_s});
        QVERIFY_RESULT(calculation);
        QCOMPARE(calculation->shares.size(), 3);
        QCOMPARE(calculation->shares.at(0).share, (Quantity{u"37.5"_s, u"%"_s}));
        QCOMPARE(calculation->shares.at(2).share, (Quantity{u"50.0"_s, u"%"_s}));
        QCOMPARE(plain(calculation->working).section(u'\n', 0, 0),
                 u"1: 825 GiB ÷ 2200 GiB = 37.5 %"_s);
        const auto mixed = calculated(u"dataset-shares"_s, {u"size=3.0 TB"_s, u"size=1000 GB"_s});
        QVERIFY_RESULT(mixed);
        QCOMPARE(plain(mixed->working),
                 u"1: 3.0 TB ÷ 4e12 bytes = 75 %\n2: 1000 GB ÷ 4e12 bytes = 25 %"_s);
    }

    void rounding_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("figures");
        QTest::addColumn<QString>("amount");
        QTest::newRow("plain") << 433.196 << 3 << u"433"_s;
        QTest::newRow("no false figures") << 433.196 << 2 << u"4.3e2"_s;
        QTest::newRow("fraction") << 43.3196 << 3 << u"43.3"_s;
        QTest::newRow("small") << 0.01234 << 2 << u"0.012"_s;
        QTest::newRow("smaller") << 0.0000123 << 2 << u"1.2e-5"_s;
        QTest::newRow("carry") << 99.96 << 3 << u"100"_s;
        QTest::newRow("carry, no false figures") << 99.96 << 2 << u"1.0e2"_s;
        QTest::newRow("half") << 1.15 << 2 << u"1.2"_s;
        QTest::newRow("half of a product") << 0.1 * 3.5 << 1 << u"0.4"_s;
        QTest::newRow("one figure") << 7.5e22 << 1 << u"8e22"_s;
        QTest::newRow("negative") << -2.46 << 2 << u"-2.5"_s;
        QTest::newRow("largest") << 1.7976931348623157e308 << 2 << u"1.8e308"_s;
    }

    void rounding() {
        QFETCH(const double, value);
        QFETCH(const int, figures);
        QTEST(withFigures(value, figures), "amount");
        const auto quantity = Quantity::parse(withFigures(value, figures));
        QVERIFY_RESULT(quantity);
        QCOMPARE(quantity->significantFigures(), figures);
    }

    void facts_fillIn() {
        Dossier dossier = Dossier::create(u"Test"_s);
        const auto taken = [&](const QString& id) {
            return figuresFromFacts(
                calculator(id), dossier, test::realLibrary()->catalogue(), english());
        };
        QVERIFY(taken(u"compute-architecture"_s).figures.isEmpty());
        test::tell(dossier, u"architecture/parameters"_s, Quantity{u"7e9"_s, u"parameters"_s});
        test::tell(dossier, u"training/tokens-seen"_s, Quantity{u"2.0e12"_s, u"tokens"_s});
        const FactFigures facts = taken(u"compute-architecture"_s);
        QVERIFY(facts.notes.isEmpty());
        QCOMPARE(facts.figures.value(u"parameters"_s).value(0).quantity.amount, u"7e9"_s);
        QCOMPARE(facts.figures.value(u"tokens"_s).size(), 1);
        const auto result =
            calculate(calculator(u"compute-architecture"), facts.figures, english());
        QVERIFY_RESULT(result);
        QCOMPARE(result->result.amount, u"8.4e22"_s);

        test::tell(dossier, u"training/tokens-seen"_s, Quantity{u"4"_s, u"words"_s});
        const FactFigures words = taken(u"compute-architecture"_s);
        QVERIFY(!words.figures.contains(u"tokens"_s));
        QCOMPARE(words.notes.value(0).where, u"training/tokens-seen"_s);
    }

    void bounds_areThoseOfTheResult_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("inputs");
        QTest::addColumn<QString>("result"); // empty: refused
        const QString compute = u"compute-architecture"_s;
        const auto row = [&](const QStringList& inputs, const QString& result) {
            QTest::newRow(qPrintable(inputs.join(u' '))) << compute << inputs << result;
        };
        row({u"parameters=7.0e9"_s, u"tokens=2.01e12"_s}, u"8.4e22 exact"_s);
        row({u"parameters=at least 7.0e9"_s, u"tokens=2.01e12"_s}, u"8.4e22 lower-bound"_s);
        row({u"parameters=≥ 7.0e9"_s, u"tokens=at least 2.03e12"_s}, u"8.5e22 lower-bound"_s);
        row({u"parameters=at least 7.0e9"_s, u"tokens=2.04e12"_s}, u"8.5e22 lower-bound"_s);
        row({u"parameters=at most 7.0e9"_s, u"tokens=2.01e12"_s}, u"8.5e22 upper-bound"_s);
        row({u"parameters=~7.0e9"_s, u"tokens=2.01e12"_s}, u"8.4e22 estimate"_s);
        row({u"parameters=7.0e9 ± 5 %"_s, u"tokens=2.01e12"_s}, u"8.4e22 estimate"_s);
        row({u"parameters=~7.0e9"_s, u"tokens=at most 2.01e12"_s}, u"8.5e22 upper-bound"_s);
        row({u"parameters=at least 7.0e9"_s, u"tokens=at most 2.01e12"_s}, {});
        const QString shares = u"dataset-shares"_s;
        QTest::newRow("of the smaller the larger")
            << shares << QStringList{u"size=at least 1 TB"_s, u"size=500 GB"_s}
            << u"66 lower-bound, 34 upper-bound"_s;
        QTest::newRow("alone it is all")
            << shares << QStringList{u"size=at least 1 TB"_s} << u"1.0e2 exact"_s;
        QTest::newRow("nothing follows")
            << shares << QStringList{u"size=at least 1 TB"_s, u"size=at least 500 GB"_s}
            << QString();
    }

    void bounds_areThoseOfTheResult() {
        QFETCH(const QString, id);
        QFETCH(const QStringList, inputs);
        QFETCH(const QString, result);
        const auto done = calculated(id, inputs);
        QCOMPARE(done.has_value(), !result.isEmpty());
        if (!done)
            return;
        const auto inWords = [](const Quantity& figure) {
            return figure.amount + u' ' + exactnessWord(figure.exactness);
        };
        QStringList words;
        for (const Share& share : done->shares)
            words << inWords(share.share);
        QCOMPARE(words.isEmpty() ? inWords(done->result) : words.join(u", "_s), result);
    }

    void aBoundThatIsTold_staysOne() {
        Dossier dossier = Dossier::create(u"Test"_s);
        test::tell(dossier,
                   u"architecture/parameters"_s,
                   Quantity{u"7.0e9"_s, u"parameters"_s, Exactness::LowerBound});
        test::tell(dossier, u"training/tokens-seen"_s, Quantity{u"2.0e12"_s, u"tokens"_s});
        const Calculator& compute = calculator(u"compute-architecture");
        const Catalogue& catalogue = test::realLibrary()->catalogue();
        const FactFigures facts = figuresFromFacts(compute, dossier, catalogue, english());
        const auto done = calculate(compute, facts.figures, english());
        QVERIFY_RESULT(done);
        QCOMPARE(plain(done->working),
                 u"at least 7.0e9 parameters × 2.0e12 tokens × 6 = at least 8.4e22 FLOP"_s);
        const auto change = resultAsChange(
            compute, *done, {u"compute"_s, u"training-compute"_s}, dossier, catalogue, english());
        QVERIFY_RESULT(change);
        QCOMPARE(change->after->value.get<Quantity>()->exactness, Exactness::LowerBound);
    }

    void onlyRowsThatAreMeant_areTaken() {
        Dossier dossier = Dossier::create(u"Test"_s);
        const auto row = [](const QString& id, const QString& stage) {
            return Row{id, {{u"name"_s, id.toUpper()}, {u"stages"_s, QStringList{stage}}}};
        };
        Table datasets{{row(u"a"_s, u"pre-training"_s),
                        row(u"b"_s, u"testing"_s),
                        row(u"c"_s, u"fine-tuning"_s)}};
        datasets.rows[0].cells.insert(u"size"_s, Quantity{u"30"_s, u"GB"_s});
        datasets.rows[2].cells.insert(u"size"_s, Quantity{u"10"_s, u"GB"_s});
        test::tell(dossier, u"data-sources/datasets"_s, datasets);
        const FactFigures facts = figuresFromFacts(
            calculator(u"dataset-shares"), dossier, test::realLibrary()->catalogue(), english());
        QVERIFY(facts.notes.isEmpty());
        const QList<Figure> sizes = facts.figures.value(u"size"_s);
        QCOMPARE(sizes.size(), 2);
        QCOMPARE(sizes.at(1).row, u"c"_s);
        QCOMPARE(sizes.at(1).label, u"C"_s);
    }

    /// As the rule on large datasets counts them.
    void rowsWithoutAStage_areTaken_andThoseWithoutASizeAreSaid() {
        Dossier dossier = Dossier::create(u"Test"_s);
        test::tell(
            dossier,
            u"data-sources/datasets"_s,
            Table{{Row{u"a"_s, {{u"name"_s, u"A"_s}, {u"size"_s, Quantity{u"30"_s, u"GB"_s}}}},
                   Row{u"b"_s, {{u"name"_s, u"B"_s}}}}});
        const FactFigures facts = figuresFromFacts(
            calculator(u"dataset-shares"), dossier, test::realLibrary()->catalogue(), english());
        QCOMPARE(facts.figures.value(u"size"_s).size(), 1);
        QCOMPARE(facts.notes.size(), 1);
        QVERIFY2(facts.notes.first().text.contains(u"“B”"), qPrintable(facts.notes.first().text));
    }

    void aRowWithoutFigure_spoilsTheWholeColumn() {
        Dossier dossier = Dossier::create(u"Test"_s);
        const Quantity time{u"1000"_s, u"accelerator-hours"_s};
        test::tell(dossier,
                   u"compute/hardware"_s,
                   Table{{Row{u"a"_s, {{u"hardware"_s, u"A100"_s}, {u"time"_s, time}}},
                          Row{u"b"_s, {{u"hardware"_s, u"H100"_s}}}}});
        const FactFigures facts = figuresFromFacts(
            calculator(u"compute-hardware"), dossier, test::realLibrary()->catalogue(), english());
        QVERIFY(!facts.figures.contains(u"time"_s));
        QCOMPARE(facts.notes.size(), 1);
    }

    void result_isAnAnswerWithItsWorking() {
        Dossier dossier = Dossier::create(u"Test"_s);
        const FieldPath target(u"compute"_s, u"training-compute"_s);
        Answer before;
        before.state = AnswerState::Unknown;
        before.reason = u"not measured"_s;
        before.audience = Audience::Public;
        before.note = u"ask Ada"_s;
        before.sources = {{.title = u"a guess"_s}};
        dossier.set(target, before);
        const Calculator& hardware = calculator(u"compute-hardware");
        const auto calculation = calculated(hardware.id,
                                            {u"time=370000 accelerator-hours"_s,
                                             u"peak=989e12 FLOP/s"_s,
                                             u"utilisation=0.50 ± 10 %"_s});
        QVERIFY_RESULT(calculation);
        const auto change = resultAsChange(
            hardware, *calculation, target, dossier, test::realLibrary()->catalogue(), english());
        QVERIFY_RESULT(change);
        QCOMPARE(change->before, std::optional(before));
        const Answer after = *change->after;
        QCOMPARE(after.value, Value(Quantity{u"6.6e23"_s, u"FLOP"_s, Exactness::Estimate}));
        QCOMPARE(after.state, AnswerState::Answered);
        QCOMPARE(after.reason, QString());
        QCOMPARE(after.audience, std::optional(Audience::Public));
        QCOMPARE(after.note, before.note);
        QCOMPARE(after.sources.size(), 1);
        QCOMPARE(after.sources.first().kind, SourceKind::Computed);
        QVERIFY(after.sources.first().method.endsWith(u"6.6e23 FLOP (±10 %)"_s) ||
                plain(after.sources.first().method).endsWith(u"6.6e23 FLOP (±10 %)"_s));
        QCOMPARE(apply({change->inverse()}, apply({*change}, dossier)), dossier);
    }

    void result_isRefusedWhereItDoesNotFit_data() {
        QTest::addColumn<QString>("target");
        for (const char* target : {"model/name",
                                   "energy/training-energy",
                                   "compute/hardware",
                                   "compute/hardware//time",
                                   "model/nothing",
                                   "architecture/layers"})
            QTest::newRow(target) << QString::fromLatin1(target);
    }

    void result_isRefusedWhereItDoesNotFit() {
        QFETCH(const QString, target);
        const Calculator& architecture = calculator(u"compute-architecture");
        const auto calculation =
            calculated(architecture.id, {u"parameters=1e9"_s, u"tokens=1e9"_s});
        QVERIFY_RESULT(calculation);
        const auto change = resultAsChange(architecture,
                                           *calculation,
                                           *FieldPath::parse(target),
                                           Dossier::create(u"Test"_s),
                                           test::realLibrary()->catalogue(),
                                           english());
        QVERIFY(!change);
        QCOMPARE(change.error().code, ErrorCode::Usage);
    }

    void shares_goIntoTheirRows() {
        Calculator share = calculator(u"dataset-shares");
        const Category category{
            u"data"_s,
            1,
            {Field{Column{.id = u"sets"_s, .type = FieldType::Table},
                   u"data"_s,
                   {Column{.id = u"name"_s},
                    Column{.id = u"size"_s, .type = FieldType::Quantity, .units = {u"GB"_s}},
                    Column{.id = u"share"_s, .type = FieldType::Quantity, .units = {u"%"_s}}}}}};
        const Catalogue catalogue({category});
        share.inputs.first().fact = FieldPath(u"data"_s, u"sets"_s, {}, u"size"_s);
        share.inputs.first().rows = {};
        Dossier dossier = Dossier::create(u"Test"_s);
        const auto row = [](const QString& id, const QString& name, const QString& size) {
            return Row{id, {{u"name"_s, name}, {u"size"_s, Quantity{size, u"GB"_s}}}};
        };
        test::tell(dossier,
                   u"data/sets"_s,
                   Table{{row(u"a"_s, u"Pile"_s, u"30"_s), row(u"b"_s, u"Crawl"_s, u"10"_s)}});
        const FactFigures facts = figuresFromFacts(share, dossier, catalogue, english());
        const auto calculation = calculate(share, facts.figures, english());
        QVERIFY_RESULT(calculation);
        QVERIFY2(plain(calculation->working).startsWith(u"Pile: 30 GB ÷ 40 GB = 75 %"_s),
                 qPrintable(calculation->working));
        const FieldPath target(u"data"_s, u"sets"_s, {}, u"share"_s);
        const auto change =
            resultAsChange(share, *calculation, target, dossier, catalogue, english());
        QVERIFY_RESULT(change);
        const Dossier after = apply({*change}, dossier);
        QCOMPARE(after.value({u"data"_s, u"sets"_s, u"b"_s, u"share"_s}),
                 Value(Quantity{u"25"_s, u"%"_s}));
        QCOMPARE(after.value({u"data"_s, u"sets"_s, u"b"_s, u"name"_s}), Value(u"Crawl"_s));
        QVERIFY(!resultAsChange(
            share, *calculation, FieldPath(u"data"_s, u"sets"_s), dossier, catalogue, english()));
        // Typed figures belong to no row.
        const auto typed = calculated(u"dataset-shares"_s, {u"size=1 GB"_s, u"size=2 GB"_s});
        QVERIFY(!resultAsChange(share, *typed, target, dossier, catalogue, english()));
    }
};

QTEST_GUILESS_MAIN(TestCalculators)
#include "tst_calculators.moc"
