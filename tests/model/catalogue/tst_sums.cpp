// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Conditions on what several figures add up to.

#include "model/dossier/Dossier.h"
#include "model/dossier/Evaluation.h"
#include "tests/support/TestPack.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

FieldPath path(const QString& field) {
    return *FieldPath::parse(field);
}

Answer state(AnswerState what) {
    return {.state = what, .reason = u"because"_s};
}

Condition summed(const QStringList& fields, ask::Order order, const ask::Limit& limit) {
    ask::SumComparison sum{{}, order, limit};
    for (const QString& field : fields)
        sum.fields << path(field);
    return {sum};
}

} // namespace

class TestSums : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sums_data();
    void sums();
    void sums_areExplained();
};

void TestSums::sums_data() {
    QTest::addColumn<Answer>("first");
    QTest::addColumn<Answer>("second");
    using enum ask::Order;
    QTest::addColumn<ask::Order>("order");
    QTest::addColumn<Truth>("truth");
    const auto flop = [](const char* amount, const QString& unit = u"FLOP"_s) {
        return Answer{.value = Quantity{QString::fromLatin1(amount), unit}};
    };
    const Answer unknown = state(AnswerState::Unknown);
    const Answer none = state(AnswerState::NotApplicable);
    QTest::newRow("above") << flop("6e22") << flop("5e22") << Above << Truth::Yes;
    QTest::newRow("on the line") << flop("6e22") << flop("4e22") << Above << Truth::No;
    QTest::newRow("on the line, at least") << flop("6e22") << flop("4e22") << AtLeast << Truth::Yes;
    QTest::newRow("a hair above") << flop("6e22") << flop("4.0000000000000000000001e22") << Above
                                  << Truth::Yes;
    QTest::newRow("below") << flop("6e22") << flop("3e22") << Below << Truth::Yes;
    QTest::newRow("not below") << flop("6e22") << flop("4e22") << Below << Truth::No;
    QTest::newRow("one not told") << flop("6e22") << Answer{} << Above << Truth::Undetermined;
    QTest::newRow("one not told, the other decides")
        << flop("2e23") << Answer{} << Above << Truth::Yes;
    QTest::newRow("the other one not told") << unknown << flop("2e23") << Above << Truth::Yes;
    QTest::newRow("one not told, below") << flop("6e22") << unknown << Below << Truth::Undetermined;
    QTest::newRow("one not told, not below any more")
        << unknown << flop("1e23") << Below << Truth::No;
    const auto bound = [](const char* amount, Exactness exactness) {
        return Answer{.value = Quantity{QString::fromLatin1(amount), u"FLOP"_s, exactness}};
    };
    QTest::newRow("at least, above")
        << bound("6e22", Exactness::LowerBound) << flop("5e22") << Above << Truth::Yes;
    QTest::newRow("at least, not above yet")
        << bound("6e22", Exactness::LowerBound) << flop("1e22") << Above << Truth::Undetermined;
    QTest::newRow("at most, not above")
        << bound("6e22", Exactness::UpperBound) << flop("1e22") << Above << Truth::No;
    QTest::newRow("at most, perhaps above")
        << bound("6e22", Exactness::UpperBound) << flop("5e22") << Above << Truth::Undetermined;
    QTest::newRow("nothing told") << Answer{} << unknown << Above << Truth::Undetermined;
    QTest::newRow("one does not apply") << none << flop("9e22") << Above << Truth::No;
    QTest::newRow("none applies") << none << none << Above << Truth::No;
    QTest::newRow("other units") << flop("6e22") << flop("5e22", u"tokens"_s) << Above
                                 << Truth::Undetermined;
    QTest::newRow("no number") << flop("6e22") << flop("5,0e22") << Above << Truth::Undetermined;
    QTest::newRow("no number, the other decides")
        << flop("abc") << flop("2e23") << Above << Truth::Yes;
    QTest::newRow("less than nothing")
        << flop("6e22") << flop("-5e22") << Above << Truth::Undetermined;
    QTest::newRow("no figure") << Answer{.value = u"6e22"_s} << flop("5e22") << Above
                               << Truth::Undetermined;
}

void TestSums::sums() {
    QFETCH(Answer, first);
    QFETCH(Answer, second);
    QFETCH(ask::Order, order);
    Dossier dossier(u"d"_s);
    dossier.set({u"model"_s, u"compute"_s}, first);
    dossier.set({u"model"_s, u"original-compute"_s}, second);
    const QStringList both{u"model/compute"_s, u"model/original-compute"_s};
    QTEST(evaluate(summed(both, order, u"1e23"_s), dossier), "truth");
    QTEST(evaluate(summed({both.last(), both.first()}, order, u"1e23 FLOP"_s), dossier), "truth");
    if (first.value.get<Quantity>() && second.value.get<Quantity>())
        QCOMPARE(evaluate(summed(both, order, u"1e23 kg"_s), dossier), Truth::Undetermined);
}

void TestSums::sums_areExplained() {
    const auto library = test::smallLibrary();
    const Condition sum = summed(
        {u"model/compute"_s, u"model/original-compute"_s}, ask::Order::Above, u"1e23 FLOP"_s);
    Dossier dossier(u"d"_s);
    const auto why = [&] {
        return explain(sum, dossier, library->catalogue(), library->strings(u"en"_s));
    };
    test::tell(dossier, u"model/compute"_s, Quantity{u"6e22"_s, u"FLOP"_s});
    QCOMPARE(why().path, path(u"model/original-compute"_s)); // that is what is still asked
    QVERIFY2(!why().text.contains(u'‹'), qPrintable(why().text));
    test::tell(dossier, u"model/original-compute"_s, Quantity{u"5e22"_s, u"FLOP"_s});
    QCOMPARE(why().truth, Truth::Yes);
    QVERIFY2(why().text.contains(u" + "_s) && why().text.contains(u"above"_s),
             qPrintable(why().text));
}

QTEST_GUILESS_MAIN(TestSums)
#include "tst_sums.moc"
