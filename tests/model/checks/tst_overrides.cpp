// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/Checker.h"
#include "model/checks/PremiseEffects.h"
#include "model/dossier/Overrides.h"
#include "model/dossier/Parked.h"
#include "model/regime/Migrate.h"
#include "tests/support/TestPack.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vitrine;
using test::tell;

namespace {

const QString big = u"code:big"_s;

Dossier follower() {
    return test::dossierFor(*test::smallLibrary(), {u"code"_s});
}

CheckReport checked(const Dossier& dossier) {
    return check(dossier, *test::smallLibrary(), test::smallLibrary()->strings(u"en"_s));
}

void put(Dossier& dossier, const QString& id, const QString& value, const QString& reason) {
    Table table = dossier.overrides();
    table.rows << Row{id, {{u"value"_s, value}, {u"reason"_s, reason}}};
    tell(dossier, u"dossier/overrides"_s, table);
}

Severity severityOf(const CheckReport& report, const QString& id) {
    const auto it =
        std::ranges::find_if(report.findings, [&](const Finding& f) { return f.id() == id; });
    return it == report.findings.end() ? Severity::Info : it->severity;
}

bool has(const CheckReport& report, const QString& id) {
    return std::ranges::any_of(report.findings, [&](const Finding& f) { return f.id() == id; });
}

PremiseEffects effects(const Dossier& dossier, const QList<Change>& changes) {
    const auto library = test::smallLibrary();
    return effectsOf(changes, dossier, checked(dossier), *library, library->strings(u"en"_s));
}

Change told(const Dossier& dossier, const QString& field, const Value& value) {
    const FieldPath path = *FieldPath::parse(field);
    const Answer* before = dossier.answer(path);
    return {path, before ? std::optional(*before) : std::nullopt, Answer{.value = value}};
}

} // namespace

class TestOverrides : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void conclusion_isDrawnAsTheUserSays();
    void whatRestsOnIt_showsItInItsTrace();
    void withoutReason_nothingIsOverridden();
    void otherValue_isAFault();
    void unknownConclusion_isAWarning_data();
    void unknownConclusion_isAWarning();
    void change_putsReplacesAndTakesBack();
    void editing_keepsTheReportUpToDate();
    void ofAnOlderModel_movesEveryDate_data();
    void ofAnOlderModel_movesEveryDate();
    void ofConclusions_hasTheEffectOfTheFacts_data();
    void ofConclusions_hasTheEffectOfTheFacts();
    void migration_putsAsideWhatIsNoLongerDrawn();
    void effects_tellWhatIsAddedAndDropped();
    void effects_ofNoConsequence_areNone();
    void effects_ofOtherRules_areDocumentsToo();
};

void TestOverrides::conclusion_isDrawnAsTheUserSays() {
    Dossier dossier = follower();
    tell(dossier, u"kinds/quantity"_s, Quantity{u"1e19"_s, u"FLOP"_s});
    QCOMPARE(checked(dossier).conclusions.value(big).truth, Truth::No);
    put(dossier, big, u"yes"_s, u"The figure is a lower bound"_s);
    const Reason reason = checked(dossier).conclusions.value(big);
    QCOMPARE(reason.truth, Truth::Yes);
    QCOMPARE(reason.text, u"This is big (decided by hand: The figure is a lower bound)"_s);
    QCOMPARE(reason.provision, u"Code 2"_s);
    QCOMPARE(reason.parts.size(), 1);
    QCOMPARE(reason.parts.first().truth, Truth::No); // what the facts say stays to be seen
    QCOMPARE(reason.parts.first().text, u"What the facts say: This is not big"_s);
    QCOMPARE(reason.parts.first().parts.size(), 1);
}

void TestOverrides::whatRestsOnIt_showsItInItsTrace() {
    Dossier dossier = follower();
    tell(dossier, u"model/open"_s, u"no"_s);
    tell(dossier, u"model/released"_s, u"2026-01-31"_s);
    put(dossier, big, u"yes"_s, u"Counsel says so"_s);
    const CheckReport report = checked(dossier);
    const Reason bound = report.conclusions.value(u"code:bound"_s);
    QCOMPARE(bound.truth, Truth::Yes);
    QCOMPARE(bound.parts.first().parts.at(1), report.conclusions.value(big));
    const Applicability sheet = report.applicability.value(u"code-sheet"_s);
    QCOMPARE(sheet.due, Truth::Yes);
    QCOMPARE(sheet.reason.parts.first(), bound);
    QVERIFY(!has(report, u"override.reason@dossier/overrides/"_s + big));
    QVERIFY(has(report, u"cs.name@model/name"_s)); // it is due now, so it is missed
}

void TestOverrides::withoutReason_nothingIsOverridden() {
    Dossier dossier = follower();
    put(dossier, big, u"yes"_s, u"  "_s);
    const CheckReport report = checked(dossier);
    QCOMPARE(report.conclusions.value(big).truth, Truth::Undetermined);
    QCOMPARE(severityOf(report, u"override.reason@dossier/overrides/code:big"_s), Severity::Error);
    QVERIFY(!has(report, u"override.unknown@dossier/overrides/code:big"_s));
}

void TestOverrides::otherValue_isAFault() {
    Dossier dossier = follower();
    put(dossier, big, u"maybe"_s, u"Nobody knows"_s);
    const CheckReport report = checked(dossier);
    QCOMPARE(report.conclusions.value(big).truth, Truth::Undetermined);
    QCOMPARE(severityOf(report, u"override.value@dossier/overrides/code:big"_s), Severity::Error);
    QVERIFY(!has(report, u"override.reason@dossier/overrides/code:big"_s));
}

void TestOverrides::unknownConclusion_isAWarning_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("warned");
    QTest::newRow("there it is") << u"code:big"_s << u"2026-06-01"_s << false;
    QTest::newRow("no such conclusion") << u"code:huge"_s << u"2026-06-01"_s << true;
    QTest::newRow("not in this version") << u"code:big"_s << u"2025-06-01"_s << true;
    QTest::newRow("regime that is not followed") << u"law:large"_s << u"2026-06-01"_s << true;
    QTest::newRow("regime that is not installed") << u"lore:large"_s << u"2026-06-01"_s << false;
    QTest::newRow("no regime at all") << u"big"_s << u"2026-06-01"_s << true;
}

void TestOverrides::unknownConclusion_isAWarning() {
    QFETCH(QString, id);
    QFETCH(QString, version);
    QFETCH(bool, warned);
    Dossier dossier = follower();
    dossier.setRegime(u"code"_s, version);
    dossier.setRegime(u"lore"_s, u"1"_s);
    put(dossier, id, u"yes"_s, u"Because"_s);
    const CheckReport report = checked(dossier);
    const QString finding = u"override.unknown@dossier/overrides/"_s + id;
    QCOMPARE(has(report, finding), warned);
    if (warned)
        QCOMPARE(severityOf(report, finding), Severity::Warning);
}

void TestOverrides::change_putsReplacesAndTakesBack() {
    Dossier dossier = follower();
    const Change put = overrideConclusion(dossier, big, true, u"First"_s, u"A. Author"_s);
    QCOMPARE(put.path, overridesPath);
    QVERIFY(!put.before);
    dossier = apply({put}, dossier);
    QCOMPARE(dossier.overrides().row(big)->cells.value(u"by"_s).toText(), u"A. Author"_s);
    QCOMPARE(*dossier.answer(overridesPath), *put.after); // as it is kept
    dossier = apply({overrideConclusion(dossier, u"code:bound"_s, false, u"Other"_s)}, dossier);
    dossier = apply({overrideConclusion(dossier, big, false, u"Second"_s)}, dossier);
    QCOMPARE(dossier.overrides().rows.size(), 2);
    QCOMPARE(overridesOf(dossier).value(big).truth, Truth::No);
    QCOMPARE(overridesOf(dossier).value(big).reason, u"Second"_s);
    dossier = apply({dropOverride(dossier, u"code:bound"_s)}, dossier);
    const Change drop = dropOverride(dossier, big);
    QVERIFY(!drop.after);
    const Dossier before = dossier;
    dossier = apply({drop}, dossier);
    QVERIFY(!dossier.answer(overridesPath));
    QCOMPARE(apply({drop.inverse()}, dossier), before);
    const Change nothing = dropOverride(dossier, big);
    QCOMPARE(nothing.before, nothing.after);
}

void TestOverrides::editing_keepsTheReportUpToDate() {
    const auto library = test::smallLibrary();
    Dossier dossier = follower();
    IncrementalChecker checker(library, library->strings(u"en"_s));
    checker.reset(dossier);
    const auto edit = [&](const QString& id, const QString& value, const QString& reason) {
        Table table = dossier.overrides();
        table.rows.removeIf([&](const Row& row) { return row.id == id; });
        tell(dossier, u"dossier/overrides"_s, table);
        put(dossier, id, value, reason);
        checker.update(dossier, {{overridesPath, {}, {}}});
        QCOMPARE(checker.report(), checked(dossier));
    };
    edit(big, u"yes"_s, u"a"_s);
    edit(u"code:huge"_s, u"yes"_s, u"b"_s);
    edit(u"code:bound"_s, u"no"_s, {});
    edit(u"code:bound"_s, u"no"_s, u"c"_s);
    dossier.set(overridesPath, std::nullopt);
    checker.update(dossier, {{overridesPath, {}, {}}});
    QCOMPARE(checker.report(), checked(dossier));
    QCOMPARE(checker.report(), checked(follower()));
}

void TestOverrides::effects_tellWhatIsAddedAndDropped() {
    Dossier dossier = follower();
    tell(dossier, u"model/open"_s, u"no"_s);
    tell(dossier, u"kinds/quantity"_s, Quantity{u"1e19"_s, u"FLOP"_s});
    tell(dossier, u"model/released"_s, u"2026-01-31"_s);
    PremiseEffects added =
        effects(dossier, {told(dossier, u"kinds/quantity"_s, Quantity{u"1e20"_s, u"FLOP"_s})});
    QCOMPARE(added.documents.size(), 1);
    QCOMPARE(added.documents.first().document, u"code-sheet"_s);
    QCOMPARE(added.documents.first().before.due, Truth::No);
    QCOMPARE(added.documents.first().after.due, Truth::Yes);
    QCOMPARE(added.documents.first().after.dueOn, QDate(2026, 3, 14));
    QStringList conclusions;
    for (const ConclusionEffect& effect : added.conclusions)
        conclusions << effect.conclusion;
    QCOMPARE(conclusions, (QStringList{big, u"code:bound"_s}));
    QCOMPARE(added.conclusions.first().after.text, u"This is big"_s);

    // The same by an override, and away again.
    const Change put = overrideConclusion(dossier, big, true, u"Counsel"_s);
    added = effects(dossier, {put});
    QCOMPARE(added.documents.size(), 1);
    const Dossier overridden = apply({put}, dossier);
    const PremiseEffects dropped = effects(overridden, {dropOverride(overridden, big)});
    QCOMPARE(dropped.documents.first().after.due, Truth::No);

    // Another day is told too, and the words of another duty.
    const PremiseEffects later =
        effects(overridden, {told(overridden, u"model/released"_s, u"2025-01-01"_s)});
    QCOMPARE(later.documents.size(), 2); // the note may be due on another day, too
    QCOMPARE(later.documents.last().document, u"code-sheet"_s);
    QCOMPARE(later.documents.last().after.dueOn, QDate(2027, 8, 2));
    QVERIFY(later.conclusions.isEmpty());
}

void TestOverrides::effects_ofNoConsequence_areNone() {
    Dossier dossier = follower();
    tell(dossier, u"kinds/quantity"_s, Quantity{u"1e21"_s, u"FLOP"_s});
    QVERIFY(effects(dossier, {}).isEmpty());
    QVERIFY(effects(dossier, {told(dossier, u"model/name"_s, u"x"_s)}).isEmpty());
    // The reason reads otherwise, and nothing follows.
    QVERIFY(effects(dossier, {told(dossier, u"kinds/quantity"_s, Quantity{u"2e21"_s, u"FLOP"_s})})
                .isEmpty());
}

void TestOverrides::effects_ofOtherRules_areDocumentsToo() {
    Dossier dossier = follower();
    tell(dossier, u"model/open"_s, u"yes"_s);
    Dossier older = dossier;
    older.setRegime(u"code"_s, u"2025-06-01"_s);
    const PremiseEffects moved = effects(dossier, diff(dossier, older));
    QCOMPARE(moved.documents.size(), 2); // the sheet in other words, the note not at all
    QCOMPARE(moved.documents.first().document, u"code-note"_s);
    QCOMPARE(moved.documents.first().before.due, Truth::Undetermined);
    QCOMPARE(moved.documents.first().after.due, Truth::No);
    older.setRegime(u"code"_s, {});
    QCOMPARE(effects(dossier, diff(dossier, older)).documents.size(), 2);
}

namespace {

const QString act = u"eu-ai-act-gpai"_s;

/// All versions of the Act that the program has.
QStringList versionsOfTheAct() {
    const auto library = test::realLibrary();
    QStringList versions;
    for (const Regime& regime : library->regimes() + library->olderVersions())
        if (regime.id == act)
            versions << regime.version;
    return versions;
}

/// A model with systemic risk outside the Union, of which everything but its exemption is due.
Dossier bound(const QString& version) {
    Dossier dossier = test::dossierFor(*test::realLibrary(), {act});
    dossier.setRegime(act, version);
    tell(dossier, u"model/union-market"_s, u"yes"_s);
    tell(dossier, u"model/modified"_s, u"no"_s);
    tell(dossier, u"compute/training-compute"_s, Quantity{u"2e25"_s, u"FLOP"_s});
    tell(dossier, u"architecture/outputs"_s, Table{{{u"r-1"_s, {{u"modality"_s, u"text"_s}}}}});
    tell(dossier, u"provider/role"_s, u"developed"_s);
    tell(dossier, u"provider/place"_s, u"third-country"_s);
    tell(dossier, u"distribution/licence-openness"_s, u"proprietary"_s);
    tell(dossier,
         u"provider/code-chapters"_s,
         QStringList{u"transparency"_s, u"copyright"_s, u"safety-security"_s});
    tell(dossier, u"incidents/serious"_s, Table{{{u"r-1"_s, {{u"name"_s, u"Leak"_s}}}}});
    return dossier;
}

/// An open model that signed nothing: of it the rest is due.
Dossier open(const QString& version) {
    Dossier dossier = bound(version);
    tell(dossier, u"compute/training-compute"_s, Quantity{u"5e23"_s, u"FLOP"_s});
    tell(dossier, u"distribution/licence-openness"_s, u"free-open"_s);
    tell(dossier, u"distribution/monetised"_s, u"no"_s);
    tell(dossier,
         u"distribution/public-parts"_s,
         QStringList{u"weights"_s, u"architecture"_s, u"usage"_s});
    tell(dossier, u"distribution/relies-on-exemption"_s, u"yes"_s);
    tell(dossier, u"provider/code-chapters"_s, QStringList());
    return dossier;
}

QMap<QString, Applicability> applied(const Dossier& dossier) {
    const auto library = test::realLibrary();
    return applicabilitiesOf(dossier, *library, library->strings(u"en"_s));
}

} // namespace

void TestOverrides::ofAnOlderModel_movesEveryDate_data() {
    QTest::addColumn<Dossier>("dossier");
    QTest::addColumn<QStringList>("due");
    const QStringList closed{u"annex-xi-1"_s,
                             u"annex-xi-2"_s,
                             u"annex-xii"_s,
                             u"article-52-notification"_s,
                             u"copyright-policy"_s,
                             u"incident-report"_s,
                             u"model-documentation-form"_s,
                             u"public-summary"_s,
                             u"representative-mandate"_s,
                             u"safety-framework"_s,
                             u"safety-model-report"_s};
    const QStringList openly{u"code-gap-analysis"_s,
                             u"copyright-policy"_s,
                             u"open-release-sheet"_s,
                             u"public-summary"_s};
    for (const QString& version : versionsOfTheAct())
        for (const char* placed : {"", "2024-05-01", "2025-08", "2026-01-15", "15.9.2026"}) {
            const QString day = QString::fromLatin1(placed);
            for (const bool isOpen : {false, true}) {
                Dossier dossier = isOpen ? open(version) : bound(version);
                tell(dossier, u"model/union-market-date"_s, day);
                QTest::newRow(qPrintable(version + u' ' + day + (isOpen ? u" open"_s : QString())))
                    << dossier << (isOpen ? openly : closed);
            }
        }
}

/// Each document that is due, without exception: a duty that has no earlier twin is found here.
void TestOverrides::ofAnOlderModel_movesEveryDate() {
    QFETCH(Dossier, dossier);
    QFETCH(QStringList, due);
    const QDate grace(2027, 8, 2);
    Dossier older = dossier;
    put(older, act + u":legacy"_s, u"yes"_s, u"The weights were public before"_s);
    QStringList found;
    for (const Applicability& each : applied(older)) {
        if (each.due != Truth::Yes)
            continue;
        found << each.document;
        QVERIFY2(each.provision.contains(u"111(3)"_s), qPrintable(each.provision));
        QVERIFY2(each.by.contains(u"2 August 2027"_s), qPrintable(each.document + each.by));
        // What is no duty of its own names no day.
        QVERIFY2(each.expected ? !each.dueOn : each.dueOn == grace, qPrintable(each.document));
    }
    QCOMPARE(found, due);
    Dossier newer = dossier;
    put(newer, act + u":legacy"_s, u"no"_s, u"Another model"_s);
    for (const Applicability& each : applied(newer)) {
        QVERIFY2(each.dueOn != grace, qPrintable(each.document));
        QVERIFY2(!each.provision.contains(u"111(3)"_s), qPrintable(each.provision));
        QVERIFY2(!each.dueOn || *each.dueOn >= QDate(2025, 8, 2), qPrintable(each.document));
    }
}

void TestOverrides::ofConclusions_hasTheEffectOfTheFacts_data() {
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("conclusion");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("due");
    QTest::addColumn<QStringList>("notDue");
    const QStringList both{u"annex-xi-1"_s, u"public-summary"_s};
    for (const QString& version : versionsOfTheAct()) {
        const auto row = [&](const char* conclusion,
                             const char* value,
                             const QStringList& due,
                             const QStringList& notDue) {
            QTest::newRow(qPrintable(version + u' ' + QString::fromLatin1(conclusion)))
                << version << QString::fromLatin1(conclusion) << QString::fromLatin1(value) << due
                << notDue;
        };
        row("gpai", "no", {}, both);
        row("provider", "no", {}, both + QStringList{u"article-52-notification"_s});
        row("on-union-market", "no", {u"article-52-notification"_s}, both);
        row("systemic-risk", "no", both, {u"annex-xi-2"_s, u"safety-framework"_s});
        row("signatory-safety", "no", {u"annex-xi-2"_s}, {u"safety-framework"_s});
        row("open-source-exemption", "yes", {u"public-summary"_s}, {u"annex-xi-1"_s});
        row("representative-needed", "no", both, {u"representative-mandate"_s});
        row("designated", "yes", both + QStringList{u"annex-xi-2"_s}, {});
        // A judgement that a modification is significant makes a provider.
        row("significant-modification", "yes", both, {});
    }
}

void TestOverrides::ofConclusions_hasTheEffectOfTheFacts() {
    QFETCH(QString, version);
    QFETCH(QString, conclusion);
    QFETCH(QString, value);
    QFETCH(QStringList, due);
    QFETCH(QStringList, notDue);
    Dossier dossier = bound(version);
    tell(dossier, u"model/union-market-date"_s, u"2026-01-15"_s);
    put(dossier, act + u':' + conclusion, value, u"Counsel says so"_s);
    const QMap<QString, Applicability> found = applied(dossier);
    for (const QString& document : due)
        QVERIFY2(found.value(document).due == Truth::Yes, qPrintable(document));
    for (const QString& document : notDue) {
        const Applicability each = found.value(document);
        QVERIFY2(each.due == Truth::No, qPrintable(document));
        QVERIFY2(!each.provision.contains(u"111(3)"_s), qPrintable(each.provision));
        QVERIFY2(each.by.isEmpty() && !each.dueOn, qPrintable(each.by));
    }
}

void TestOverrides::migration_putsAsideWhatIsNoLongerDrawn() {
    const auto library = test::smallLibrary();
    Dossier dossier = follower();
    dossier.setRegime(u"code"_s, u"2025-06-01"_s);
    put(dossier, big, u"yes"_s, u"Counsel"_s);
    put(dossier, u"code:huge"_s, u"no"_s, u"Nobody knows"_s);
    put(dossier, u"law:large"_s, u"yes"_s, u"Of another law"_s);
    const MigratedDossier moved =
        migrate(dossier, routesToNewest(dossier, *library), library->strings(u"en"_s));
    QCOMPARE(moved.dossier.regimes().value(u"code"_s), u"2026-06-01"_s);
    const Table left = moved.dossier.overrides();
    QVERIFY(left.row(big));
    QVERIFY(left.row(u"law:large"_s));
    QVERIFY(!left.row(u"code:huge"_s));
    const QMap<QString, ParkedAnswer> parked = parkedAnswers(moved.dossier);
    const auto it = std::ranges::find_if(
        parked, [](const ParkedAnswer& each) { return each.path == overridesPath; });
    QVERIFY(it != parked.end());
    const Table* kept = it->answer.value.get<Table>();
    QVERIFY(kept);
    QCOMPARE(kept->row(u"code:huge"_s)->cells.value(u"reason"_s).toText(), u"Nobody knows"_s);
    QVERIFY(std::ranges::any_of(
        moved.notes, [](const Note& note) { return note.where.contains(u"code:huge"_s); }));
}

QTEST_GUILESS_MAIN(TestOverrides)
#include "tst_overrides.moc"
