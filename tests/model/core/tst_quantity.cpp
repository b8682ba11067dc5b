// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/Quantity.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace vitrine;

class TestQuantity : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void parse_normalises_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("plain") << u"1200"_s << u"1200"_s;
        QTest::newRow("zeros that were typed stay") << u"2.40e25"_s << u"2.40e25"_s;
        QTest::newRow("power of ten") << u"2.4×10^25"_s << u"2.4e25"_s;
        QTest::newRow("star") << u"2.4 * 10^25"_s << u"2.4e25"_s;
        QTest::newRow("superscripts") << u"2.4×10²⁵"_s << u"2.4e25"_s;
        QTest::newRow("negative superscript") << u"2.4×10⁻³"_s << u"2.4e-3"_s;
        QTest::newRow("groups") << u"6 857_302'016"_s << u"6857302016"_s;
        QTest::newRow("thin spaces") << u"6\u2009857\u202F302"_s << u"6857302"_s;
        QTest::newRow("plus and leading zeros") << u"+007.50"_s << u"7.50"_s;
        QTest::newRow("true minus") << u"−1.5"_s << u"-1.5"_s;
        QTest::newRow("fraction only") << u".5"_s << u"0.5"_s;
        QTest::newRow("exponent with sign") << u"1E+05"_s << u"1e5"_s;
        QTest::newRow("exponent zero") << u"1.2e0"_s << u"1.2"_s;
        QTest::newRow("minus zero") << u"-0.0"_s << u"0.0"_s;
    }

    void parse_normalises() {
        QFETCH(QString, typed);
        const auto quantity = Quantity::parse(typed, u"FLOP"_s);
        QVERIFY(quantity);
        QTEST(quantity->amount, "kept");
        QCOMPARE(quantity->unit, u"FLOP"_s);
        QCOMPARE(Quantity::parse(quantity->amount)->amount, quantity->amount);
        // What is shown can be typed again.
        QCOMPARE(Quantity::parse(Quantity{quantity->amount}.toDisplay())->amount, quantity->amount);
    }

    void parse_ofWhatIsNoNumber_isRefused_data() {
        QTest::addColumn<QString>("typed");
        for (const char* text : {"",
                                 "  ",
                                 "1,5",
                                 "1.2.3",
                                 "e5",
                                 "1e",
                                 "1e+",
                                 "--1",
                                 "1-2",
                                 "abc",
                                 "1.5 FLOP",
                                 "0x10",
                                 "inf",
                                 "nan",
                                 "1e99999",
                                 "1e9999999999",
                                 "²",
                                 "1×10^",
                                 "."})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("very long") << QString(401, u'1');
    }

    void parse_ofWhatIsNoNumber_isRefused() {
        QFETCH(QString, typed);
        const auto quantity = Quantity::parse(typed);
        QVERIFY(!quantity);
        QCOMPARE(quantity.error().code, ErrorCode::Syntax);
    }

    void significantFigures_countsWhatWasTyped() {
        QCOMPARE((Quantity{u"1200"_s}.significantFigures()), 4);
        QCOMPARE((Quantity{u"1.2e3"_s}.significantFigures()), 2);
        QCOMPARE((Quantity{u"0.0120"_s}.significantFigures()), 3);
        QCOMPARE((Quantity{u"0"_s}.significantFigures()), 1);
        QCOMPARE((Quantity{u"many"_s}.significantFigures()), 0);
    }

    void orderOfMagnitude_isExact() {
        QCOMPARE((Quantity{u"999"_s}.orderOfMagnitude()), 2);
        QCOMPARE((Quantity{u"1000"_s}.orderOfMagnitude()), 3);
        QCOMPARE((Quantity{u"0.001"_s}.orderOfMagnitude()), -3);
        QCOMPARE((Quantity{u"-2.4e25"_s}.orderOfMagnitude()), 25);
        QCOMPARE((Quantity{u"0.0"_s}.orderOfMagnitude()), 0);
    }

    void toDouble_isNearestOrNaN() {
        QCOMPARE((Quantity{u"2.4e25"_s}.toDouble()), 2.4e25);
        QVERIFY(std::isnan(Quantity{u"x"_s}.toDouble()));
        QVERIFY(std::isinf(Quantity{u"1e9999"_s}.toDouble()));
    }

    void toDisplay_isForPeople() {
        QCOMPARE((Quantity{u"6857302016"_s}.toDisplay()), u"6\u202F857\u202F302\u202F016"_s);
        QCOMPARE((Quantity{u"2048"_s}.toDisplay()), u"2048"_s);
        QCOMPARE((Quantity{u"2.40e25"_s, u"FLOP"_s}.toDisplay()), u"2.40×10²⁵\u00A0FLOP"_s);
        QCOMPARE((Quantity{u"-1e-3"_s}.toDisplay()), u"−1×10⁻³"_s);
        QCOMPARE((Quantity{u"typed by hand"_s}.toDisplay()), u"typed by hand"_s);
    }

    void compareAmounts_isExact_data() {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("sign");
        QTest::newRow("same size, other figures") << u"2.40e25"_s << u"2.4e25"_s << 0;
        QTest::newRow("other form") << u"1e25"_s << u"10000000000000000000000000"_s << 0;
        QTest::newRow("one above 10^25") << u"10000000000000000000000001"_s << u"1e25"_s << 1;
        QTest::newRow("negative") << u"-2"_s << u"1"_s << -1;
        QTest::newRow("both negative") << u"-2"_s << u"-1"_s << -1;
        QTest::newRow("zeros") << u"0.0"_s << u"-0"_s << 0;
        QTest::newRow("small") << u"1e-9"_s << u"0"_s << 1;
    }

    void compareAmounts_ofWhatIsNoNumber_isNeitherAboveNorBelow() {
        for (const QString& none : {u"x"_s, u"7,3e10"_s, u"10 20"_s, QString()})
            for (const QString& number : {u"1e23"_s, u"0"_s, u"-1"_s, none}) {
                const auto order = compareAmounts(none, number);
                QVERIFY(!(order < 0) && !(order > 0) && !(order == 0) && !(order >= 0));
            }
    }

    void shiftAmount_keepsTheFigures() {
        QCOMPARE(shiftAmount(u"433196"_s, -3), u"433.196"_s);
        QCOMPARE(shiftAmount(u"1200"_s, -3), u"1.200"_s);
        QCOMPARE(shiftAmount(u"12"_s, -3), u"0.012"_s);
        QCOMPARE(shiftAmount(u"4.05"_s, 12), u"4.05e12"_s);
        QCOMPARE(shiftAmount(u"1.234"_s, 3), u"1234"_s);
        QCOMPARE(shiftAmount(u"2e3"_s, 9), u"2e12"_s);
        QCOMPARE(shiftAmount(u"x"_s, 1), QString());
    }

    void isWholeAmount_knowsParts() {
        for (const QString& whole : {u"5"_s, u"5.0"_s, u"1.5e1"_s, u"0.00"_s, u"500e-2"_s, u"-3"_s})
            QVERIFY2(isWholeAmount(whole), qPrintable(whole));
        for (const QString& part : {u"5.5"_s, u"1.55e1"_s, u"5e-1"_s, u"x"_s, QString()})
            QVERIFY2(!isWholeAmount(part), qPrintable(part));
    }

    void sums_areExact_data() {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<QString>("sum");
        QTest::newRow("whole") << u"999"_s << u"1"_s << u"1e3"_s;
        QTest::newRow("far apart")
            << u"1e25"_s << u"1e-2"_s << u"1000000000000000000000000001e-2"_s;
        QTest::newRow("contrary") << u"-2.5"_s << u"2.5"_s << u"0"_s;
        QTest::newRow("below zero") << u"1"_s << u"-1.5"_s << u"-5e-1"_s;
        QTest::newRow("both below zero") << u"-7"_s << u"-8"_s << u"-15"_s;
        QTest::newRow("nothing") << u"0.00"_s << u"4.0"_s << u"4"_s;
        QTest::newRow("absurd") << u"1e9999"_s << u"1e-9999"_s << QString();
        QTest::newRow("no number") << u"x"_s << u"1"_s << QString();
    }

    void sums_areExact() {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(addAmounts(a, b), "sum");
        QTEST(addAmounts(b, a), "sum");
    }

    void products_refuseWhatIsNoNumber() {
        QCOMPARE(multiplyAmounts(u"-0.5"_s, u"4e3"_s), u"-2e3"_s);
        QCOMPARE(multiplyAmounts(u"x"_s, u"1"_s), QString());
        QCOMPARE(multiplyAmounts(u"1"_s, {}), QString());
    }

    void roundAmount_data() {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<int>("figures");
        QTest::addColumn<QString>("rounded");
        QTest::newRow("down") << u"6457302016"_s << 1 << u"6e9"_s;
        QTest::newRow("up") << u"6857302016"_s << 1 << u"7e9"_s;
        QTest::newRow("up over the end") << u"9.6e9"_s << 1 << u"1e10"_s;
        QTest::newRow("half") << u"2.5e25"_s << 1 << u"3e25"_s;
        QTest::newRow("two figures") << u"2.449e25"_s << 2 << u"2.4e25"_s;
        QTest::newRow("small and plain") << u"6857"_s << 1 << u"7000"_s;
        QTest::newRow("fraction") << u"0.0347"_s << 1 << u"0.03"_s;
        QTest::newRow("small fraction") << u"0.00000347"_s << 1 << u"3e-6"_s;
        QTest::newRow("fewer figures than asked") << u"1.50"_s << 3 << u"1.5"_s;
        QTest::newRow("zero") << u"0.000"_s << 1 << u"0"_s;
        QTest::newRow("below zero") << u"-651"_s << 1 << u"-700"_s;
        QTest::newRow("no number") << u"many"_s << 1 << QString();
    }

    void roundAmount() {
        QFETCH(QString, amount);
        QFETCH(int, figures);
        QTEST(vitrine::roundAmount(amount, figures), "rounded");
    }

    void ceilAmount_isTheNextWholeNumber() {
        QCOMPARE(ceilAmount(u"2.1"_s), u"3"_s);
        QCOMPARE(ceilAmount(u"3.0"_s), u"3"_s);
        QCOMPARE(ceilAmount(u"0.04"_s), u"1"_s);
        QCOMPARE(ceilAmount(u"99.5"_s), u"100"_s);
        QCOMPARE(ceilAmount(u"1.5e3"_s), u"1500"_s);
        QCOMPARE(ceilAmount(u"-2.5"_s), u"-2"_s);
        QCOMPARE(ceilAmount(u"0"_s), u"0"_s);
        QCOMPARE(ceilAmount(u"x"_s), QString());
    }

    void compareAmounts_isExact() {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(int, sign);
        const auto signOf = [](std::partial_ordering c) { return c < 0 ? -1 : c > 0 ? 1 : 0; };
        QVERIFY(compareAmounts(a, b) != std::partial_ordering::unordered);
        QCOMPARE(signOf(compareAmounts(a, b)), sign);
        QCOMPARE(signOf(compareAmounts(b, a)), -sign);
    }
};

QTEST_GUILESS_MAIN(TestQuantity)
#include "tst_quantity.moc"
