// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/parts/SessionFixture.h"
#include "widgets/findings/FindingsBar.h"
#include "widgets/findings/FindingsPane.h"
#include "widgets/findings/ReviewPage.h"
#include "widgets/findings/WaiveDialog.h"
#include "widgets/findings/Waiving.h"
#include "widgets/parts/FindingMark.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

Finding finding(const QString& rule, Severity severity, const QStringList& documents) {
    Finding result;
    result.rule = rule;
    result.path = FieldPath(u"model"_s, u"name"_s);
    result.severity = severity;
    result.documents = documents;
    result.message = rule + u" is missing"_s;
    return result;
}

CheckReport smallReport() {
    CheckReport report;
    report.findings = {finding(u"a"_s, Severity::Warning, {u"due-doc"_s}),
                       finding(u"b"_s, Severity::Error, {u"other-doc"_s}),
                       finding(u"c"_s, Severity::Error, {u"open-doc"_s}),
                       finding(u"d"_s, Severity::Info, {})};
    report.applicability[u"due-doc"_s].due = Truth::Yes;
    report.applicability[u"other-doc"_s].due = Truth::No;
    report.applicability[u"open-doc"_s].due = Truth::Undetermined;
    return report;
}

QStringList rules(const QList<Finding>& findings) {
    QStringList result;
    for (const Finding& f : findings)
        result.append(f.rule);
    return result;
}

} // namespace

class FindingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { test::prepareProgram(); }

    void scopeDue_showsDueAndUndeterminedDocuments() {
        QCOMPARE(rules(filtered(smallReport(), {})), (QStringList{u"a"_s, u"c"_s, u"d"_s}));
    }

    void scopeDue_showsAllWhereNothingIsDue() {
        CheckReport report = smallReport();
        for (Applicability& applicability : report.applicability)
            applicability.due = Truth::No;
        QVERIFY(!isAnyDue(report));
        QCOMPARE(filtered(report, {}).size(), report.findings.size());
    }

    void scopeDocument_showsItsOwnAndThoseOfAll() {
        FindingsFilter filter;
        filter.scope = FindingsFilter::Scope::Document;
        filter.document = u"other-doc"_s;
        QCOMPARE(rules(filtered(smallReport(), filter)), (QStringList{u"b"_s, u"d"_s}));
    }

    void severitiesTextAndWaived_filter() {
        CheckReport report = smallReport();
        FindingsFilter filter;
        filter.scope = FindingsFilter::Scope::Everything;
        filter.errors = false;
        QCOMPARE(rules(filtered(report, filter)), (QStringList{u"a"_s, u"d"_s}));
        filter.errors = true;
        filter.text = u"B IS"_s;
        QCOMPARE(rules(filtered(report, filter)), QStringList{u"b"_s});
        filter.text.clear();
        report.findings[0].waived = true;
        QCOMPARE(rules(filtered(report, filter)), (QStringList{u"b"_s, u"c"_s, u"d"_s}));
        filter.waived = true;
        QCOMPARE(filtered(report, filter).size(), 4);
        QCOMPARE(countsOf(report, filter), (FindingCounts{2, 0, 0, 1, 1}));
    }

    void sort_putsErrorsFirstAndKeepsOrder() {
        QList<Finding> findings = smallReport().findings;
        sortBySeverity(findings);
        QCOMPARE(rules(findings), (QStringList{u"b"_s, u"c"_s, u"a"_s, u"d"_s}));
    }

    void whatIsNotToldYet_isAQuestion_noError() {
        CheckReport report = smallReport();
        report.findings[2].missing = true;
        QCOMPARE(countsOf(report, {}), (FindingCounts{0, 1, 1, 1, 0}));
        QCOMPARE(findingMark(report.findings.at(2)), StateMark::Missing);
        QVERIFY(!isWrong(report.findings.at(2)));
        QCOMPARE(countWrong(report, u"open-doc"_s), 0);
        QCOMPARE(countWrong(report, u"other-doc"_s), 1);
        FindingsFilter filter;
        filter.questions = false;
        QCOMPARE(rules(filtered(report, filter)), (QStringList{u"a"_s, u"d"_s}));
        filter.questions = true;
        filter.errors = false;
        QCOMPARE(rules(filtered(report, filter)), (QStringList{u"a"_s, u"c"_s, u"d"_s}));
        QList<Finding> sorted = report.findings;
        sortBySeverity(sorted);
        QCOMPARE(rules(sorted), (QStringList{u"b"_s, u"c"_s, u"a"_s, u"d"_s}));
    }

    void newDossier_hasNoErrors() {
        const auto fixture = test::SessionFixture::real();
        const FindingCounts counts = countsOf(fixture->session().report(), {});
        QCOMPARE(counts.errors, 0);
        QVERIFY(counts.questions > 0);
        // Nor has a row that was just added.
        fixture->tell({u"data-sources"_s, u"datasets"_s}, Table{{Row{u"r-1"_s, {}}}});
        QCOMPARE(countsOf(fixture->session().report(), {}).errors, 0);
        for (const Finding& f : fixture->session().report().findings)
            QVERIFY2(!f.message.contains(u"r-1"), qPrintable(f.message));
    }

    void waiveAndUnwaive_areInverse() {
        Dossier dossier = Dossier::create(u"A"_s);
        const Finding f = finding(u"a"_s, Severity::Error, {});
        const Dossier waived =
            apply({waive(dossier, f, u"not applicable here"_s, u"Ada"_s)}, dossier);
        QCOMPARE(waived.waivers().size(), 1);
        QCOMPARE(waived.waivers().value(f.id()).cells.value(u"reason"_s).toText(),
                 u"not applicable here"_s);
        QCOMPARE(apply({unwaive(waived, f)}, waived), dossier);
    }

    void model_isAProperModelWhileFactsChange() {
        const auto fixture = test::SessionFixture::real();
        FindingsModel flat(fixture->session(), FindingsModel::Grouping::None);
        FindingsModel grouped(fixture->session(), FindingsModel::Grouping::Category);
        const QAbstractItemModelTester a(&flat,
                                         QAbstractItemModelTester::FailureReportingMode::Fatal);
        const QAbstractItemModelTester b(&grouped,
                                         QAbstractItemModelTester::FailureReportingMode::Fatal);
        const int before = flat.rowCount();
        QVERIFY(before > 0);
        fixture->tell({u"model"_s, u"name"_s}, u"Alpha"_s);
        QVERIFY(flat.rowCount() < before);
        fixture->session().undoStack()->undo();
        QCOMPARE(flat.rowCount(), before);
        QVERIFY(grouped.rowCount() > flat.rowCount());
        FindingsFilter filter = grouped.filter();
        filter.text = u"no finding says this"_s;
        grouped.setFilter(filter);
        QCOMPARE(grouped.rowCount(), 0);
    }

    void place_isKeptWhileAnotherFindingVanishes() {
        const auto fixture = test::SessionFixture::real();
        FindingsPane pane(fixture->session());
        FindingsList* list = pane.list();
        list->setCurrentIndex(pane.model()->index(pane.model()->rowCount() - 1));
        const QString id = list->current()->id();
        fixture->tell({u"model"_s, u"name"_s}, u"Alpha"_s);
        QVERIFY(list->current());
        QCOMPARE(list->current()->id(), id);
    }

    void enter_jumps() {
        const auto fixture = test::SessionFixture::real();
        FindingsPane pane(fixture->session());
        pane.resize(900, 200);
        pane.show();
        QSignalSpy jumps(&pane, &FindingsPane::jumpRequested);
        pane.list()->setCurrentIndex(pane.model()->index(0));
        QTest::keyClick(pane.list(), Qt::Key_Return);
        QCOMPARE(jumps.count(), 1);
        QCOMPARE(jumps.first().first().value<FieldPath>(),
                 pane.model()->finding(pane.model()->index(0))->path);
        QVERIFY(pane.list()->step(1));
        QCOMPARE(jumps.count(), 2);
    }

    void waive_asksForAReasonAndCanBeTakenBack() {
        const auto fixture = test::SessionFixture::real();
        ReviewPage page(fixture->session());
        page.resize(1200, 700);
        page.show();
        FindingsList* list = page.list();
        QVERIFY(list->step(1));
        const QString id = list->current()->id();

        page.findChild<QPushButton*>(u"accept"_s)->click();
        auto* dialog = list->findChild<WaiveDialog*>();
        QVERIFY(dialog);
        QPushButton* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QVERIFY(!ok->isEnabled());
        QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(u"reason"_s), u"Told elsewhere"_s);
        QVERIFY(ok->isEnabled());
        ok->click();
        QVERIFY(fixture->session().dossier().waivers().contains(id));

        const auto* model = static_cast<FindingsModel*>(list->model());
        list->setCurrentIndex(model->indexOf(id));
        QVERIFY(list->current()->waived);
        QCOMPARE(list->current()->waiverReason, u"Told elsewhere"_s);
        list->waiveAction()->trigger();
        QVERIFY(fixture->session().dossier().waivers().isEmpty());
        fixture->session().undoStack()->undo();
        QVERIFY(fixture->session().dossier().waivers().contains(id));
    }

    void bar_choosesADocument() {
        const auto fixture = test::SessionFixture::real();
        FindingsPane pane(fixture->session());
        const QString document =
            fixture->session().library().regimes().first().documents.first().id;
        pane.bar()->setScope(FindingsFilter::Scope::Document, document);
        QCOMPARE(pane.model()->filter().document, document);
        pane.bar()->setScope(FindingsFilter::Scope::Everything);
        QCOMPARE(pane.model()->filter().scope, FindingsFilter::Scope::Everything);
    }
};

QTEST_MAIN(FindingsTest)
#include "tst_findings.moc"
