// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/Checker.h"
#include "model/regime/Conclusions.h"
#include "tests/support/RandomDossier.h"
#include "tests/support/TestPack.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vitrine;
using test::tell;

namespace {

Dossier follower() {
    return test::dossierFor(*test::smallLibrary(), {u"code"_s});
}

CheckReport checked(const Dossier& dossier) {
    return check(dossier, *test::smallLibrary(), test::smallLibrary()->strings(u"en"_s));
}

Applicability sheetOf(const Dossier& dossier) {
    return checked(dossier).applicability.value(u"code-sheet"_s);
}

} // namespace

/// Which of several duties speaks, and which day it tells. In the small pack "code-sheet" is due
/// early for models released before 2 August 2025, and a month and 14 days after release for all.
class TestApplicability : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstDutyThatHolds_speaks();
    void laterDuty_speaksWhereTheFirstDoesNotHold();
    void undeterminedDuties_allSpeak_andNameNoDayThatIsNotSure();
    void openEarlierDuty_leavesTheDayOpen_data();
    void openEarlierDuty_leavesTheDayOpen();
    void nothingDue_citesWhatDecides();
    void expectedDuty_isCalledSo();
    void nothingDue_tellsEachReasonOnceAndNoDay();
    void day_isCountedFromTheFact_data();
    void day_isCountedFromTheFact();
    void day_followsTheFact_whileEditing();
    void day_followsWhatHoldsItBack_whileEditing();
    void olderVersion_hasItsOwnDuties();
    void withoutACheck_itIsTheSame();
    void ofAnotherRegime_nothingIsKnown();
};

void TestApplicability::firstDutyThatHolds_speaks() {
    Dossier dossier = follower();
    tell(dossier, u"model/open"_s, u"yes"_s);
    tell(dossier, u"model/released"_s, u"2025-01-31"_s);
    const Applicability sheet = sheetOf(dossier);
    QCOMPARE(sheet.due, Truth::Yes);
    QCOMPARE(sheet.provision, u"Code 6(2)"_s);
    QCOMPARE(sheet.by, u"by 2 August 2027"_s);
    QCOMPARE(sheet.to, u"everybody"_s);
    QCOMPARE(sheet.dueOn, QDate(2027, 8, 2));
    QCOMPARE(sheet.reason.parts.size(), 1);
    QCOMPARE(sheet.reason.provision, u"Code 6(2)"_s);
}

void TestApplicability::laterDuty_speaksWhereTheFirstDoesNotHold() {
    Dossier dossier = follower();
    tell(dossier, u"model/open"_s, u"yes"_s);
    tell(dossier, u"model/released"_s, u"2026-01-31"_s);
    const Applicability sheet = sheetOf(dossier);
    QCOMPARE(sheet.due, Truth::Yes);
    QCOMPARE(sheet.provision, u"Code 6(1)"_s);
    QCOMPARE(sheet.by, u"in a month and two weeks"_s);
    QCOMPARE(sheet.dueOn, QDate(2026, 3, 14)); // 28 February and 14 days
    QCOMPARE(sheet.keptUntil, QDate(2036, 1, 31));
    QCOMPARE(sheet.kept, u"ten years"_s);
    QCOMPARE(sheet.reason.parts.size(), 1); // the duty that does not hold says nothing
}

void TestApplicability::undeterminedDuties_allSpeak_andNameNoDayThatIsNotSure() {
    Dossier dossier = follower();
    Applicability sheet = sheetOf(dossier);
    QCOMPARE(sheet.due, Truth::Undetermined);
    QCOMPARE(sheet.provision, u"Code 6(2); Code 6(1)"_s);
    QCOMPARE(sheet.by, u"by 2 August 2027 · in a month and two weeks"_s);
    QVERIFY(!sheet.dueOn); // neither of the two is sure
    QVERIFY(!sheet.keptUntil);
    tell(dossier, u"model/released"_s, u"2026-01-31"_s);
    sheet = sheetOf(dossier);
    QCOMPARE(sheet.due, Truth::Undetermined); // open or big is not told
    QCOMPARE(sheet.provision, u"Code 6(1)"_s);
    QCOMPARE(sheet.dueOn, QDate(2026, 3, 14)); // if it is due, then on that day
    QCOMPARE(sheet.keptUntil, QDate(2036, 1, 31));
}

void TestApplicability::openEarlierDuty_leavesTheDayOpen_data() {
    QTest::addColumn<Answer>("released");
    QTest::newRow("not told") << Answer{};
    QTest::newRow("not known") << Answer{.state = AnswerState::Unknown, .reason = u"lost"_s};
    QTest::newRow("no date") << Answer{.value = u"15.9.2026"_s};
    QTest::newRow("a month around the edge") << Answer{.value = u"2025-08"_s};
}

void TestApplicability::openEarlierDuty_leavesTheDayOpen() {
    QFETCH(Answer, released);
    Dossier dossier = follower();
    tell(dossier, u"model/open"_s, u"yes"_s);
    dossier.set({u"model"_s, u"released"_s}, released);
    const Applicability sheet = sheetOf(dossier);
    QCOMPARE(sheet.due, Truth::Yes); // by one duty or the other
    QCOMPARE(sheet.provision, u"Code 6(2); Code 6(1)"_s);
    QCOMPARE(sheet.by, u"by 2 August 2027 · in a month and two weeks"_s);
    QVERIFY(!sheet.dueOn);
}

void TestApplicability::nothingDue_citesWhatDecides() {
    Dossier dossier = follower();
    tell(dossier, u"model/open"_s, u"no"_s);
    tell(dossier, u"kinds/quantity"_s, Quantity{u"1e19"_s, u"FLOP"_s});
    for (const QString& released : {u"2025-01-31"_s, u"2026-01-31"_s, QString()}) {
        tell(dossier, u"model/released"_s, released);
        const Applicability sheet = sheetOf(dossier);
        QCOMPARE(sheet.due, Truth::No);
        QCOMPARE(sheet.provision, u"Code 6(1)"_s); // the general duty, not that of older models
        QVERIFY(sheet.by.isEmpty());
        QVERIFY(sheet.kept.isEmpty());
        QCOMPARE(sheet.reason.provision, u"Code 6(1)"_s);
        QCOMPARE(sheet.reason.parts.size(), 1); // that it is not old decides nothing here
        QCOMPARE(sheet.reason.parts.first().provision, u"Code 5"_s);
    }
}

void TestApplicability::expectedDuty_isCalledSo() {
    const auto library = test::realLibrary();
    for (const Regime& law : library->regimes() + library->olderVersions())
        for (const Duty& duty : law.duties) // the Code's comparison is the one that is known
            QCOMPARE(duty.expected, duty.document == "code-gap-analysis"_L1);
    Dossier dossier = test::dossierFor(*library, {u"eu-ai-act-gpai"_s});
    const auto overrides = [](const QStringList& ids) {
        Table table;
        for (const QString& id : ids)
            table.rows << Row{u"eu-ai-act-gpai:"_s + id,
                              {{u"value"_s, u"yes"_s}, {u"reason"_s, u"Because"_s}}};
        return table;
    };
    tell(dossier,
         u"dossier/overrides"_s,
         overrides({u"on-union-market"_s, u"gpai"_s, u"provider"_s}));
    tell(dossier, u"provider/code-chapters"_s, QStringList());
    const QMap<QString, Applicability> found =
        applicabilitiesOf(dossier, *library, library->strings(u"en"_s));
    QVERIFY(found.value(u"code-gap-analysis"_s).expected);
    QCOMPARE(found.value(u"code-gap-analysis"_s).due, Truth::Yes);
    QVERIFY(found.value(u"code-gap-analysis"_s).reason.text.contains(u"expected"_s));
    QVERIFY(!found.value(u"copyright-policy"_s).expected);
}

void TestApplicability::nothingDue_tellsEachReasonOnceAndNoDay() {
    Dossier dossier = follower();
    tell(dossier, u"model/open"_s, u"no"_s);
    tell(dossier, u"kinds/quantity"_s, Quantity{u"1e19"_s, u"FLOP"_s});
    tell(dossier, u"model/released"_s, u"2025-01-31"_s);
    const Applicability sheet = sheetOf(dossier);
    QCOMPARE(sheet.due, Truth::No);
    QVERIFY(!sheet.dueOn);
    QVERIFY(!sheet.keptUntil);
    QCOMPARE(sheet.reason.parts.size(), 1); // both duties fail for the same reason
    QCOMPARE(sheet.reason.truth, Truth::No);
}

void TestApplicability::day_isCountedFromTheFact_data() {
    QTest::addColumn<Answer>("released");
    QTest::addColumn<QDate>("day");
    QTest::newRow("a day") << Answer{.value = u"2026-03-01"_s} << QDate(2026, 3, 1);
    QTest::newRow("a month counts from its first day: nobody is late")
        << Answer{.value = u"2028-02"_s} << QDate(2028, 2, 1);
    QTest::newRow("no date") << Answer{.value = u"soon"_s} << QDate();
    QTest::newRow("no such day") << Answer{.value = u"2026-02-30"_s} << QDate();
    QTest::newRow("not known") << Answer{.state = AnswerState::Unknown, .reason = u"lost"_s}
                               << QDate();
    QTest::newRow("not told") << Answer{} << QDate();
}

void TestApplicability::day_isCountedFromTheFact() {
    QFETCH(Answer, released);
    QFETCH(QDate, day);
    Dossier dossier = follower();
    dossier.set({u"model"_s, u"datasets"_s},
                Answer{.value = Table{{Row{u"r-1"_s, {}}}}, .withholdings = {{}}});
    dossier.set({u"model"_s, u"released"_s}, released);
    const Applicability note = checked(dossier).applicability.value(u"code-note"_s);
    QCOMPARE(note.due, Truth::Yes);
    QCOMPARE(note.dueOn.has_value(), day.isValid());
    QCOMPARE(note.dueOn.value_or(QDate()), day);
}

void TestApplicability::day_followsTheFact_whileEditing() {
    const auto library = test::smallLibrary();
    Dossier dossier = follower();
    tell(dossier, u"model/open"_s, u"yes"_s);
    IncrementalChecker checker(library, library->strings(u"en"_s));
    checker.reset(dossier);
    const FieldPath released(u"model"_s, u"released"_s);
    for (const QString& day : {u"2026-01-31"_s, u"2026-05-01"_s, u"2024-05-01"_s, QString()}) {
        tell(dossier, u"model/released"_s, day);
        checker.update(dossier, {{released, {}, {}}});
        QCOMPARE(checker.report(), checked(dossier));
    }
}

void TestApplicability::day_followsWhatHoldsItBack_whileEditing() {
    const auto library = test::realLibrary();
    const Strings strings = library->strings(u"en"_s);
    Dossier dossier = test::dossierFor(*library, {u"eu-ai-act-gpai"_s});
    tell(dossier, u"model/union-market"_s, u"yes"_s);
    tell(dossier, u"model/union-market-date"_s, u"2025-09-01"_s);
    tell(dossier, u"model/modified"_s, u"no"_s);
    tell(dossier, u"model/systemic-risk-designated"_s, u"yes"_s);
    tell(dossier, u"systemic-risk/documented"_s, u"yes"_s);
    tell(dossier, u"provider/role"_s, u"developed"_s);
    IncrementalChecker checker(library, strings);
    checker.reset(dossier);
    const auto dayAfter = [&](const QString& field, const Value& value) {
        tell(dossier, field, value);
        checker.update(dossier, {{*FieldPath::parse(field), {}, {}}});
        const Applicability found = checker.report().applicability.value(u"annex-xi-2"_s);
        const bool same = checker.report() == check(dossier, *library, strings);
        return same && found.due == Truth::Yes && found.dueOn ? *found.dueOn : QDate();
    };
    const QString decided = u"systemic-risk/designation-date"_s;
    const QString compute = u"compute/training-compute"_s;
    QCOMPARE(dayAfter(decided, u"2026-06-01"_s), QDate()); // compute may make it one anyway
    QCOMPARE(dayAfter(compute, Quantity{u"5.0e23"_s, u"FLOP"_s}), QDate(2026, 6, 1));
    QCOMPARE(dayAfter(decided, u"2026-05"_s), QDate(2026, 5, 1));
    QCOMPARE(dayAfter(decided, u"soon"_s), QDate());
    QCOMPARE(dayAfter(decided, u"2025-08-30"_s), QDate(2025, 9, 1));
    QCOMPARE(dayAfter(compute, Quantity{}), QDate(2025, 9, 1)); // before the other day anyway
    QCOMPARE(dayAfter(compute, Quantity{u"2.0e25"_s, u"FLOP"_s}), QDate(2025, 9, 1));
}

void TestApplicability::olderVersion_hasItsOwnDuties() {
    Dossier dossier = follower();
    dossier.setRegime(u"code"_s, u"2025-06-01"_s);
    tell(dossier, u"model/open"_s, u"yes"_s);
    const CheckReport report = checked(dossier);
    QCOMPARE(report.applicability.size(), 1);
    const Applicability sheet = report.applicability.value(u"code-sheet"_s);
    QCOMPARE(sheet.by, u"at once"_s);
    QVERIFY(!sheet.dueOn);
    QVERIFY2(sheet.reason.text.contains(u"Sheet of 2025"_s), qPrintable(sheet.reason.text));
    QCOMPARE(report.conclusions.keys(), QStringList{u"code:released-openly"_s});
    QVERIFY(std::ranges::none_of(report.findings,
                                 [](const Finding& f) { return f.rule == u"regime.unknown"_s; }));
}

void TestApplicability::withoutACheck_itIsTheSame() {
    const auto library = test::smallLibrary();
    const Strings strings = library->strings(u"en"_s);
    for (quint32 seed = 1; seed <= 100; ++seed) {
        Dossier dossier = test::RandomDossier(*library, seed).dossier();
        if (seed % 2 == 0)
            tell(dossier,
                 u"dossier/overrides"_s,
                 Table{{{u"code:big"_s,
                         {{u"value"_s, u"yes"_s},
                          {u"reason"_s, seed % 4 == 0 ? u"Counsel"_s : QString()}}}}});
        const CheckReport report = check(dossier, *library, strings);
        const qint64 passes = fullPasses();
        QCOMPARE(applicabilitiesOf(dossier, *library, strings), report.applicability);
        for (const Regime* law : library->regimesOf(dossier)) {
            for (const Document& document : law->documents)
                QCOMPARE(applicabilityOf(document, dossier, *library, strings),
                         report.applicability.value(document.id));
            const DrawnConclusions drawn =
                drawConclusions(*law, dossier, overridesOf(dossier), library->catalogue());
            for (const Conclusion& conclusion : law->conclusions)
                QCOMPARE(drawn.conclusion(conclusion.id)->truth,
                         report.conclusions.value(law->conclusionId(conclusion.id)).truth);
        }
        QCOMPARE(fullPasses(), passes);
    }
}

void TestApplicability::ofAnotherRegime_nothingIsKnown() {
    const auto library = test::smallLibrary();
    const Document& file = *library->document(u"law-file"_s);
    QCOMPARE(applicabilityOf(file, follower(), *library, library->strings(u"en"_s)),
             Applicability());
}

QTEST_GUILESS_MAIN(TestApplicability)
#include "tst_applicability.moc"
