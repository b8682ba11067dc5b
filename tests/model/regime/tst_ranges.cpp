// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/Ranges.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

class TestRanges : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void figure_fallsIntoItsStep_data() {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("step");
        QTest::newRow("below all") << u"0"_s << u"tokens"_s << u"small"_s;
        QTest::newRow("just below") << u"999999999.99"_s << u"tokens"_s << u"small"_s;
        QTest::newRow("on the line") << u"1.000e9"_s << u"tokens"_s << u"middle"_s;
        QTest::newRow("above all") << u"1e13"_s << u"tokens"_s << u"large"_s;
        QTest::newRow("another unit") << u"5"_s << u"bytes"_s << QString();
        QTest::newRow("no unit") << u"5"_s << QString() << QString();
        QTest::newRow("no number") << u"many"_s << u"tokens"_s << QString();
    }

    void figure_fallsIntoItsStep() {
        QFETCH(QString, amount);
        QFETCH(QString, unit);
        const RangeList list{u"size"_s,
                             u"tokens"_s,
                             {{u"small"_s, u"1e9"_s}, {u"middle"_s, u"1e13"_s}, {u"large"_s, {}}}};
        const Steps steps = stepsOf({amount, unit}, list);
        QTEST(steps.first ? steps.first->id : QString(), "step");
        QCOMPARE(steps.first, steps.last);
    }

    void bound_leavesStepsOpen() {
        const RangeList list{
            u"size"_s, u"GB"_s, {{u"small"_s, u"10"_s}, {u"middle"_s, u"1e3"_s}, {u"large"_s, {}}}};
        const auto steps = [&](const QString& amount, const QString& unit, Exactness exactness) {
            const Steps found = stepsOf({amount, unit, exactness}, list);
            return found.first->id + u'-' + found.last->id;
        };
        QCOMPARE(steps(u"5"_s, u"GB"_s, Exactness::LowerBound), u"small-large"_s);
        QCOMPARE(steps(u"5"_s, u"GB"_s, Exactness::UpperBound), u"small-small"_s);
        QCOMPARE(steps(u"10"_s, u"GB"_s, Exactness::UpperBound), u"small-middle"_s);
        QCOMPARE(steps(u"0.5"_s, u"TB"_s, Exactness::LowerBound), u"middle-large"_s);
        QCOMPARE(steps(u"1"_s, u"TB"_s, Exactness::Estimate), u"large-large"_s);
    }

    void listWithoutUnit_takesAny() {
        const RangeList list{u"n"_s, {}, {{u"few"_s, u"10"_s}, {u"many"_s, {}}}};
        QCOMPARE(stepsOf({u"3"_s, u"sites"_s}, list).first->id, u"few"_s);
        QCOMPARE(stepsOf({u"30"_s}, list).first->id, u"many"_s);
        QVERIFY(!stepsOf({u"30"_s}, RangeList{}).first);
    }
};

QTEST_GUILESS_MAIN(TestRanges)
#include "tst_ranges.moc"
