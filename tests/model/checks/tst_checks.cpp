// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/Checker.h"
#include "model/dossier/Visibility.h"
#include "tests/support/RandomDossier.h"
#include "tests/support/TestPack.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace vitrine;
using test::tell;

namespace {

/// A large model whose makers follow the regime "law".
Dossier large() {
    Dossier dossier = test::dossierFor(*test::smallLibrary(), {u"law"_s});
    tell(dossier, u"model/compute"_s, Quantity{u"2.4e25"_s, u"FLOP"_s});
    return dossier;
}

CheckReport checked(const Dossier& dossier) {
    return check(dossier, *test::smallLibrary(), test::smallLibrary()->strings(u"en"_s));
}

/// The finding with this id; its rule is empty if there is none.
Finding found(const CheckReport& report, const QString& id) {
    const auto it =
        std::ranges::find_if(report.findings, [&](const Finding& f) { return f.id() == id; });
    return it == report.findings.end() ? Finding{} : *it;
}

bool has(const CheckReport& report, const QString& id) {
    return !found(report, id).rule.isEmpty();
}

FieldPath at(const QString& text) {
    return *FieldPath::parse(text);
}

} // namespace

class TestChecks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void missing_isMergedOverDocuments();
    void missing_ofUndeterminedDocument_isAQuestion();
    void missing_ofDocumentNotDue_isNotMissed();
    void missing_ofVoluntaryRegime_isInformation();
    void missing_belowTheThreshold_isInformation();
    void missing_notPrimary_isLowered();
    void requiredWhen_asksOnlyThen();
    void sectionThatDoesNotApply_asksNothing();
    void hiddenField_isNotAsked();
    void stateWithoutReason_isAFault();
    void stateWithReason_counts();
    void wrongForm_isAFault();
    void rows_areCheckedOneByOne();
    void evidence_isExpectedAndMustExist();
    void longText_isInformation();
    void unknownField_isAWarning();
    void unknownRegime_isAWarning();
    void rules_speakWhenTheirConditionHolds();
    void waiver_needsAReasonAndAFinding();
    void completeness_countsWhatIsNotKnownApart();
    void aSourceIsEvidenceAsAFileIs();
    void completeness_countsRequiredFactsOnce();
    void tableWithOpenCells_isNotToldYet();
    void applicability_explainsItself();
    void findings_areSortedAndTheirIdsUnique();
    void texts_areThere();
    void askedBy_namesEntries();
};

void TestChecks::missing_isMergedOverDocuments() {
    Dossier dossier = large();
    tell(dossier, u"model/open"_s, u"no"_s);
    const Finding finding = found(checked(dossier), u"lf.name@model/name"_s);
    QVERIFY(finding.missing);
    QCOMPARE(finding.severity, Severity::Error); // a warning in law-secret, an error in law-file
    QCOMPARE(finding.documents, (QStringList{u"law-file"_s, u"law-secret"_s}));
    QCOMPARE(finding.provision, u"Art. 4(a)"_s);
    QVERIFY(!has(checked(dossier), u"ls.name@model/name"_s));
}

void TestChecks::missing_ofUndeterminedDocument_isAQuestion() {
    const Dossier dossier = test::dossierFor(*test::smallLibrary(), {u"law"_s});
    const CheckReport report = checked(dossier);
    QCOMPARE(report.applicability.value(u"law-file"_s).due, Truth::Undetermined);
    QCOMPARE(found(report, u"lf.compute@model/compute"_s).severity, Severity::Info);
}

void TestChecks::missing_ofDocumentNotDue_isNotMissed() {
    Dossier dossier = large();
    tell(dossier, u"model/open"_s, u"yes"_s); // law-secret is not due, law-file is
    const CheckReport report = checked(dossier);
    QCOMPARE(report.applicability.value(u"law-secret"_s).due, Truth::No);
    QCOMPARE(found(report, u"lf.name@model/name"_s).documents, QStringList{u"law-file"_s});
    QVERIFY(!has(report, u"ls.date@kinds/date"_s));
    QCOMPARE(report.byDocument.value(u"law-secret"_s).required, 3); // and yet it can be filled
}

void TestChecks::missing_ofVoluntaryRegime_isInformation() {
    const Dossier dossier = test::dossierFor(*test::smallLibrary(), {u"form"_s});
    const Finding finding = found(checked(dossier), u"fc.link@kinds/url"_s);
    QVERIFY(finding.missing);
    QCOMPARE(finding.severity, Severity::Info);
}

void TestChecks::missing_belowTheThreshold_isInformation() {
    Dossier dossier = large();
    tell(dossier, u"model/compute"_s, Quantity{u"2.4e21"_s, u"FLOP"_s});
    const CheckReport report = checked(dossier);
    QCOMPARE(report.applicability.value(u"law-file"_s).due, Truth::No);
    QCOMPARE(found(report, u"lf.name@model/name"_s).severity, Severity::Info);
    QCOMPARE(report.byDocument.value(u"law-file"_s).errors, 0);
    QVERIFY(report.byDocument.value(u"law-file"_s).required > 0);
}

void TestChecks::missing_notPrimary_isLowered() {
    const Finding finding = found(checked(large()), u"lf.limits@model/limits"_s);
    QCOMPARE(finding.severity, Severity::Warning);
    QCOMPARE(finding.standing, Standing::Secondary);
}

void TestChecks::requiredWhen_asksOnlyThen() {
    Dossier dossier = large();
    const QString id = u"lf.modalities@kinds/short-text"_s;
    QVERIFY(has(checked(dossier), id)); // cannot be said yet
    const auto dataset = [](const QString& kind) {
        return Table{{Row{u"r-1"_s, {{u"name"_s, u"x"_s}, {u"kind"_s, kind}}}}};
    };
    tell(dossier, u"model/datasets"_s, dataset(u"licensed"_s));
    QVERIFY(has(checked(dossier), id));
    tell(dossier, u"model/datasets"_s, dataset(u"public"_s));
    QVERIFY(!has(checked(dossier), id));
}

void TestChecks::sectionThatDoesNotApply_asksNothing() {
    Dossier dossier = large();
    QVERIFY(has(checked(dossier), u"lf.data@model/datasets"_s));
    tell(dossier, u"model/modalities"_s, QStringList{u"audio"_s});
    QVERIFY(!has(checked(dossier), u"lf.data@model/datasets"_s));
}

void TestChecks::hiddenField_isNotAsked() {
    Dossier dossier = large();
    const QString id = u"lf.open@model/licence-text"_s;
    QVERIFY(has(checked(dossier), id)); // whether it is open cannot be said yet
    QCOMPARE(found(checked(dossier), id).severity, Severity::Warning);
    tell(dossier, u"model/open"_s, u"no"_s);
    QVERIFY(!has(checked(dossier), id));
    const Field* field = test::smallLibrary()->catalogue().field(at(u"model/licence-text"_s));
    QVERIFY(isHidden(*field, dossier, test::smallLibrary()->catalogue()));
    tell(dossier, u"model/open"_s, u"yes"_s);
    QVERIFY(!isHidden(*field, dossier, test::smallLibrary()->catalogue()));
}

void TestChecks::completeness_countsWhatIsNotKnownApart() {
    Completeness counts{.required = 18, .told = 18, .unknown = 15};
    QCOMPARE(counts.known(), 3);
    QCOMPARE(counts.percent(), 16);
    QVERIFY(!counts.isDone());
    counts.unknown = 0;
    QCOMPARE(counts.percent(), 100);
    QVERIFY(counts.isDone());
    counts.errors = 1;
    QVERIFY(!counts.isDone());
    Dossier dossier = large();
    dossier.set(at(u"model/name"_s), Answer{.state = AnswerState::Unknown, .reason = u"lost"_s});
    const Completeness told = checked(dossier).byDocument.value(u"law-file"_s);
    QCOMPARE(told.unknown, 1);
    QCOMPARE(told.percent(), told.known() * 100 / told.required);
}

void TestChecks::aSourceIsEvidenceAsAFileIs() {
    Dossier dossier = large();
    const Catalogue& catalogue = test::smallLibrary()->catalogue();
    for (const Category& category : catalogue.categories()) {
        for (const Field& field : category.fields) {
            if (!field.evidence || field.type == FieldType::File)
                continue;
            Answer answer{.value = u"x"_s};
            dossier.set(field.path(), answer);
            const QString id = u"evidence.missing@"_s + field.path().toString();
            QVERIFY(has(checked(dossier), id));
            answer.sources << Source{.url = u"https://example.org/proof"_s};
            dossier.set(field.path(), answer);
            QVERIFY(!has(checked(dossier), id));
            return;
        }
    }
    QFAIL("no field of the small pack expects evidence");
}

void TestChecks::stateWithoutReason_isAFault() {
    Dossier dossier = large();
    dossier.set(at(u"model/name"_s), Answer{.state = AnswerState::Unknown});
    const CheckReport report = checked(dossier);
    QCOMPARE(found(report, u"state.reason@model/name"_s).severity, Severity::Error);
    QVERIFY(!has(report, u"lf.name@model/name"_s));
}

void TestChecks::stateWithReason_counts() {
    Dossier dossier = large();
    const Completeness before = checked(dossier).byDocument.value(u"law-file"_s);
    dossier.set(at(u"model/name"_s), Answer{.state = AnswerState::Unknown, .reason = u"lost"_s});
    const CheckReport report = checked(dossier);
    QVERIFY(!has(report, u"lf.name@model/name"_s));
    QCOMPARE(report.byDocument.value(u"law-file"_s).told, before.told + 1);
    QCOMPARE(report.byDocument.value(u"law-file"_s).unknown, 1);
}

void TestChecks::wrongForm_isAFault() {
    Dossier dossier = large();
    tell(dossier, u"model/released"_s, u"soon"_s);
    tell(dossier, u"kinds/number"_s, Table{});
    const CheckReport report = checked(dossier);
    const Finding finding = found(report, u"value.format@model/released"_s);
    QCOMPARE(finding.severity, Severity::Error);
    QCOMPARE(finding.documents, QStringList{u"law-file"_s});
    QVERIFY(!finding.missing);
    QVERIFY(has(report, u"value.format@kinds/number"_s));
    QCOMPARE(report.byDocument.value(u"law-file"_s).errors,
             std::ranges::count_if(report.findings, [](const Finding& f) {
                 return f.severity == Severity::Error && f.documents.contains(u"law-file"_s);
             }));
}

void TestChecks::rows_areCheckedOneByOne() {
    Dossier dossier = large();
    Table table;
    table.rows << Row{u"r-b"_s, {{u"name"_s, u"The Pile"_s}}};
    table.rows << Row{
        u"r-a"_s, {{u"name"_s, u"Common Crawl"_s}, {u"kind"_s, u"public"_s}, {u"link"_s, u"no"_s}}};
    tell(dossier, u"model/datasets"_s, table);
    const CheckReport report = checked(dossier);
    const Finding incomplete = found(report, u"row.incomplete@model/datasets/r-b"_s);
    QVERIFY2(incomplete.message.contains(u"The Pile"_s), qPrintable(incomplete.message));
    QVERIFY2(incomplete.message.contains(u"Kind"_s), qPrintable(incomplete.message));
    QVERIFY(!has(report, u"row.incomplete@model/datasets/r-a"_s));
    QVERIFY(has(report, u"value.format@model/datasets/r-a/link"_s));
}

void TestChecks::evidence_isExpectedAndMustExist() {
    Dossier dossier = large();
    Answer answer{.value = Prose{u"Few."_s}};
    dossier.set(at(u"model/limits"_s), answer);
    QCOMPARE(found(checked(dossier), u"evidence.missing@model/limits"_s).severity, Severity::Info);
    answer.evidence = {u"e-one"_s};
    dossier.set(at(u"model/limits"_s), answer);
    QVERIFY(!has(checked(dossier), u"evidence.missing@model/limits"_s));
    QVERIFY(has(checked(dossier), u"evidence.unknown@model/limits"_s));
    tell(dossier, u"dossier/evidence"_s, Table{{Row{u"e-one"_s, {{u"name"_s, u"a.pdf"_s}}}}});
    QVERIFY(!has(checked(dossier), u"evidence.unknown@model/limits"_s));
    tell(dossier,
         u"model/datasets"_s,
         Table{{Row{u"r-1"_s, {{u"proof"_s, Record{{u"evidence"_s, u"e-two"_s}}}}}}});
    QVERIFY(has(checked(dossier), u"evidence.unknown@model/datasets/r-1/proof"_s));
}

void TestChecks::longText_isInformation() {
    Dossier dossier = large();
    tell(dossier, u"model/limits"_s, Prose{u"one two three\nfour  five"_s});
    QVERIFY(!has(checked(dossier), u"text.length@model/limits"_s));
    tell(dossier, u"model/limits"_s, Prose{u"one two three four five six"_s});
    const Finding finding = found(checked(dossier), u"text.length@model/limits"_s);
    QCOMPARE(finding.severity, Severity::Info);
    QVERIFY2(finding.message.contains(u'6') && finding.message.contains(u'5'),
             qPrintable(finding.message));
}

void TestChecks::unknownField_isAWarning() {
    Dossier dossier = large();
    tell(dossier, u"nowhere/nothing"_s, u"x"_s);
    QCOMPARE(found(checked(dossier), u"field.unknown@nowhere/nothing"_s).severity,
             Severity::Warning);
    QVERIFY(!has(checked(dossier), u"field.unknown@dossier/title"_s));
}

void TestChecks::unknownRegime_isAWarning() {
    Dossier dossier = large();
    QVERIFY(!has(checked(dossier), u"regime.unknown@dossier/regimes/law"_s));
    dossier.setRegime(u"law"_s, u"2020-02-02"_s);
    dossier.setRegime(u"lore"_s, u"1"_s);
    const CheckReport report = checked(dossier);
    QVERIFY(
        found(report, u"regime.unknown@dossier/regimes/law"_s).message.contains(u"2020-02-02"_s));
    QCOMPARE(found(report, u"regime.unknown@dossier/regimes/lore"_s).severity, Severity::Warning);
}

void TestChecks::rules_speakWhenTheirConditionHolds() {
    Dossier dossier = large();
    tell(dossier, u"model/released"_s, u"2031-01-01"_s);
    tell(dossier,
         u"model/datasets"_s,
         Table{{Row{u"r-1"_s, {{u"name"_s, u"x"_s}, {u"kind"_s, u"own"_s}}}}});
    const CheckReport report = checked(dossier);
    const Finding future = found(report, u"r.future@model/released"_s);
    QCOMPARE(future.severity, Severity::Error);
    QCOMPARE(future.message, u"r.future message"_s);
    QCOMPARE(future.fix, u"r.future fix"_s);
    QCOMPARE(future.documents, (QStringList{u"law-file"_s, u"law-secret"_s}));
    QCOMPARE(found(report, u"r.open@model/datasets"_s).documents, QStringList{u"law-file"_s});
    tell(dossier, u"model/released"_s, u"2029-12-31"_s);
    QVERIFY(!has(checked(dossier), u"r.future@model/released"_s));
}

void TestChecks::waiver_needsAReasonAndAFinding() {
    Dossier dossier = large();
    const QString id = u"lf.name@model/name"_s;
    const int errors = checked(dossier).byDocument.value(u"law-file"_s).errors;
    const auto waive = [&](const QString& finding, const QString& reason) {
        tell(dossier,
             u"dossier/waivers"_s,
             Table{{Row{u"w-1"_s, {{u"finding"_s, finding}, {u"reason"_s, reason}}}}});
    };
    waive(id, {});
    QVERIFY(!found(checked(dossier), id).waived);
    waive(id, u"Agreed with counsel"_s);
    const CheckReport report = checked(dossier);
    QVERIFY(found(report, id).waived);
    QCOMPARE(found(report, id).waiverReason, u"Agreed with counsel"_s);
    QCOMPARE(report.byDocument.value(u"law-file"_s).errors, errors - 1);
    waive(u"lf.nothing@model/name"_s, u"x"_s);
    QCOMPARE(checked(dossier).findings.size(), report.findings.size());
}

void TestChecks::completeness_countsRequiredFactsOnce() {
    Dossier dossier = large();
    CheckReport report = checked(dossier);
    // name, released, compute, limits, open, licence text (open), datasets, short text (open).
    QCOMPARE(report.byDocument.value(u"law-file"_s).required, 8);
    QCOMPARE(report.byDocument.value(u"law-file"_s).told, 1);
    QCOMPARE(report.byCategory.value(u"model"_s).required,
             7); // the name once, though two documents ask
    tell(dossier, u"model/open"_s, u"no"_s);
    report = checked(dossier);
    QCOMPARE(report.byDocument.value(u"law-file"_s).required, 7);
    QCOMPARE(report.byDocument.value(u"law-file"_s).told, 2);
    QCOMPARE(report.byDocument.value(u"law-file"_s).percent(), 28);
}

void TestChecks::tableWithOpenCells_isNotToldYet() {
    Dossier dossier = large();
    tell(dossier, u"model/open"_s, u"no"_s);
    const int before = checked(dossier).byDocument.value(u"law-file"_s).told;
    const auto toldWith = [&](const QMap<QString, Value>& cells) {
        const Row whole{u"r-1"_s, {{u"name"_s, u"A"_s}, {u"kind"_s, u"own"_s}}};
        tell(dossier, u"model/datasets"_s, Table{{whole, Row{u"r-2"_s, cells}}});
        const CheckReport report = checked(dossier);
        // What is there is not missed as if nothing was said.
        return has(report, u"lf.data@model/datasets"_s)
                   ? -1
                   : report.byDocument.value(u"law-file"_s).told - before;
    };
    QCOMPARE(toldWith({{u"name"_s, u"B"_s}}), 0);
    QCOMPARE(toldWith({{u"name"_s, u"B"_s}, {u"kind"_s, u" "_s}}), 0);
    QCOMPARE(toldWith({{u"name"_s, u"B"_s}, {u"kind"_s, u"own"_s}}), 1);
    QCOMPARE(toldWith({{u"name"_s, u"B"_s}, {u"kind"_s, Untold{AnswerState::Unknown, u"lost"_s}}}),
             1);
}

void TestChecks::applicability_explainsItself() {
    const CheckReport report = checked(large());
    const Applicability file = report.applicability.value(u"law-file"_s);
    QCOMPARE(file.due, Truth::Yes);
    QCOMPARE(file.to, u"the office"_s);
    QCOMPARE(file.by, u"at once"_s);
    QCOMPARE(file.provision, u"Art. 4"_s);
    QCOMPARE(file.reason.parts.size(), 1);
    const Reason& conclusion = file.reason.parts.first();
    QCOMPARE(conclusion.text, u"This is a large model"_s);
    QCOMPARE(conclusion, report.conclusions.value(u"law:large"_s));
    QCOMPARE(conclusion.parts.first().path, at(u"model/compute"_s));
    QCOMPARE(report.conclusions.value(u"law:bound"_s).truth, Truth::Undetermined);
    const CheckReport form = checked(test::dossierFor(*test::smallLibrary(), {u"form"_s}));
    QCOMPARE(form.applicability.value(u"form-card"_s).due, Truth::No);
    QVERIFY(!form.applicability.value(u"form-card"_s).reason.text.isEmpty());
}

void TestChecks::findings_areSortedAndTheirIdsUnique() {
    for (quint32 seed = 1; seed <= 30; ++seed) {
        test::RandomDossier random(*test::smallLibrary(), seed);
        const CheckReport report = checked(random.dossier());
        QSet<QString> ids;
        for (qsizetype i = 0; i < report.findings.size(); ++i) {
            const Finding& finding = report.findings.at(i);
            QVERIFY2(!ids.contains(finding.id()), qPrintable(finding.id()));
            ids.insert(finding.id());
            if (i == 0)
                continue;
            const Finding& former = report.findings.at(i - 1);
            const auto order = former.path <=> finding.path;
            QVERIFY(order < 0 || (order == 0 && former.rule < finding.rule));
        }
    }
}

void TestChecks::texts_areThere() {
    // With the program's own words and rules: no finding and no reason may show a bare key.
    const auto library = test::realLibrary();
    for (quint32 seed = 1; seed <= 20; ++seed) {
        test::RandomDossier random(*library, seed);
        const CheckReport report = check(random.dossier(), *library, library->strings(u"en"_s));
        for (const Finding& finding : report.findings) {
            const QString text = finding.message + u" / "_s + finding.fix;
            QVERIFY2(!text.contains(u'‹') && !finding.message.isEmpty(), qPrintable(text));
        }
        std::function<void(const Reason&)> look = [&](const Reason& reason) {
            QVERIFY2(!reason.text.contains(u'‹') && !reason.text.isEmpty(),
                     qPrintable(reason.text));
            for (const Reason& part : reason.parts)
                look(part);
        };
        for (const Applicability& applicability : report.applicability)
            look(applicability.reason);
    }
}

void TestChecks::askedBy_namesEntries() {
    const auto library = test::smallLibrary();
    const Dossier dossier = test::dossierFor(*library, {u"law"_s, u"form"_s});
    QStringList entries;
    for (const Asked& asked : askedBy(at(u"model/name"_s), dossier, *library))
        entries << asked.document->id + u' ' + asked.entry->id;
    entries.sort();
    QCOMPARE(entries,
             (QStringList{u"form-card fc.name"_s, u"law-file lf.name"_s, u"law-secret ls.name"_s}));
}

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
