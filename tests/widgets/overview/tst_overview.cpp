// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/parts/SessionFixture.h"
#include "widgets/common/IconLabel.h"
#include "widgets/overview/DecidingFacts.h"
#include "widgets/overview/DocumentRow.h"
#include "widgets/overview/OverviewPage.h"
#include "widgets/parts/Labels.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

QList<DecidingFact> deciding(const EditSession& session) {
    return decidingFacts(session.report(), session.dossier(), session.library());
}

} // namespace

class OverviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { test::prepareProgram(); }

    void decidingReason_isTheFirstPartWithTheSameOutcome() {
        Reason no{Truth::No, u"weights are closed"_s, {}, {}, {}};
        Reason yes{Truth::Yes, u"placed on the market"_s, {}, {}, {}};
        const Reason all{Truth::No, u"all of"_s, {}, {}, {yes, no}};
        QCOMPARE(decidingReason(all), u"weights are closed"_s);
        QCOMPARE(decidingReason(yes), u"placed on the market"_s);
    }

    void page_showsEachDocumentAndWhy() {
        const auto fixture = test::SessionFixture::real();
        OverviewPage page(fixture->session());
        page.resize(1200, 800);
        page.show();
        int documents = 0;
        for (const Regime& regime : fixture->session().library().regimes())
            documents += static_cast<int>(regime.documents.size());
        const QList<DocumentRow*> rows = page.findChildren<DocumentRow*>();
        QCOMPARE(static_cast<int>(rows.size()), documents);
        // What is not due is folded away as long as something is or may be.
        auto* fold = page.findChild<QToolButton*>(u"fold"_s);
        QTRY_VERIFY(fold->isVisible());
        const auto visible = [&rows] {
            return std::ranges::count_if(rows,
                                         [](const DocumentRow* row) { return row->isVisible(); });
        };
        QTRY_VERIFY(visible() > 0);
        QVERIFY(visible() < documents);
        fold->click();
        QTRY_COMPARE(visible(), documents);
        auto* why = rows.first()->findChild<QToolButton*>();
        QVERIFY(why);
        QTRY_VERIFY(why->isVisible());
        why->click();
        auto* reasons = rows.first()->findChild<QTreeWidget*>();
        QVERIFY(reasons);
        QVERIFY(reasons->isVisible());
        QVERIFY(reasons->topLevelItemCount() > 0);
        QVERIFY(!reasons->topLevelItem(0)->text(0).isEmpty());
    }

    void go_jumpsToTheFact() {
        const auto fixture = test::SessionFixture::real();
        OverviewPage page(fixture->session());
        page.resize(1200, 800);
        page.show();
        QSignalSpy jumps(&page, &OverviewPage::jumpRequested);
        QPushButton* go = nullptr;
        for (QPushButton* button : page.findChildren<QPushButton*>()) {
            if (!go && button->text() == u"Go")
                go = button;
        }
        QVERIFY(go);
        QTest::mouseClick(go, Qt::LeftButton);
        QCOMPARE(jumps.count(), 1);
        QVERIFY(!jumps.first().first().value<FieldPath>().isEmpty());
    }

    void newDossier_beginsWithTheInterview() {
        const auto fixture = test::SessionFixture::real();
        OverviewPage page(fixture->session());
        page.resize(1000, 560);
        page.show();
        QTRY_VERIFY(page.findChild<QPushButton*>(u"beginInterview"_s)->isVisible());
        auto* begin = page.findChild<QPushButton*>(u"beginInterview"_s);
        const QSignalSpy asked(&page, &OverviewPage::interviewRequested);
        // Above all else, and in sight without scrolling.
        for (const DocumentRow* row : page.findChildren<DocumentRow*>())
            QVERIFY(!row->isVisible() ||
                    row->mapTo(&page, QPoint()).y() > begin->mapTo(&page, QPoint()).y());
        QVERIFY(page.viewport()->rect().contains(
            QRect(begin->mapTo(page.viewport(), QPoint()), begin->size())));
        QTest::mouseClick(begin, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        // Nothing is told yet, so nothing is wrong.
        for (const IconLabel* mark : page.findChildren<IconLabel*>())
            QVERIFY(mark->mark() != StateMark::Error);
    }

    void steps_beginWithWhatDecidesMost() {
        const auto fixture = test::SessionFixture::real();
        const QList<DecidingFact> facts = deciding(fixture->session());
        QVERIFY(facts.size() > 1);
        for (qsizetype i = 1; i < facts.size(); ++i)
            QVERIFY(facts.at(i - 1).documents.size() >= facts.at(i).documents.size());
        for (const DecidingFact& fact : facts) {
            for (const QString& document : fact.documents)
                QCOMPARE(fixture->session().report().applicability.value(document).due,
                         Truth::Undetermined);
        }
        // Of facts that decide as much, the one that the interview asks first.
        const Regime* first =
            fixture->session().library().regimesOf(fixture->session().dossier()).first();
        QVERIFY(first->interview.first().fields.contains(facts.first().path));
        OverviewPage page(fixture->session());
        page.resize(1200, 800);
        page.show();
        QSignalSpy jumps(&page, &OverviewPage::jumpRequested);
        for (QPushButton* button : page.findChildren<QPushButton*>()) {
            if (button->text() == u"Go" && jumps.isEmpty())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(jumps.first().first().value<FieldPath>(), facts.first().path);
        // What is said to be not known decides nothing more.
        fixture->session().edit(facts.first().path,
                                Answer{.state = AnswerState::Unknown, .reason = u"Lost"_s});
        for (const DecidingFact& fact : deciding(fixture->session()))
            QVERIFY(fact.path != facts.first().path);
    }

    void versions_areListedNewestFirst() {
        const auto fixture = test::SessionFixture::real();
        OverviewPage page(fixture->session());
        page.setVersions({{u"2"_s, u"Second"_s, {u"Ada"_s, u"a@b.c"_s}, {}},
                          {u"1"_s, u"First"_s, {u"Ada"_s, u"a@b.c"_s}, {}}},
                         true);
        QStringList texts;
        for (const ElidedLabel* label : page.findChildren<ElidedLabel*>())
            texts.append(label->fullText());
        QVERIFY(texts.contains(u"Second"_s));
        QVERIFY(texts.indexOf(u"Second"_s) < texts.indexOf(u"First"_s));
    }
};

QTEST_MAIN(OverviewTest)
#include "tst_overview.moc"
