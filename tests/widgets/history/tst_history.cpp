// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/flow/Versions.h"
#include "tests/widgets/parts/SessionFixture.h"
#include "widgets/history/ChangeCard.h"
#include "widgets/history/HistoryPage.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

QList<Revision> twoVersions() {
    const Author ada{u"Ada"_s,
                     u"ada@example.org"_s,
                     QDateTime::fromString(u"2026-08-02T10:00:00Z"_s, Qt::ISODate)};
    Revision second{u"2222222222"_s, u"Second\n\nDetails"_s, ada, {u"v2"_s}};
    second.previous = {u"1111111111"_s};
    return {second, {u"1111111111"_s, u"First"_s, ada, {}}};
}

} // namespace

class HistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { test::prepareProgram(); }

    void model_isAProperModel() {
        VersionsModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 1);
        model.setVersions(twoVersions());
        QCOMPARE(model.rowCount(), 3);
        model.setUnsavedFacts(3);
        QVERIFY(model.index(0).data(VersionsModel::SecondLineRole).toString().contains(u'3'));
        QCOMPARE(model.rowOf({}), 0);
        QCOMPARE(model.rowOf(u"1111111111"_s), 2);
        QCOMPARE(model.rowOf(u"nothing"_s), -1);
        QVERIFY(model.index(1).data().toString().startsWith(u"v2"_s));
    }

    void page_asksForTheWorkingCopyAgainstTheLastVersion() {
        const auto fixture = test::SessionFixture::real();
        HistoryPage page(fixture->session());
        QSignalSpy asked(&page, &HistoryPage::compareRequested);
        page.setVersions(twoVersions(), true);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(page.from(), u"2222222222"_s);
        QCOMPARE(page.to(), QString());
    }

    void versionInTheList_isComparedWithTheOneBefore() {
        const auto fixture = test::SessionFixture::real();
        HistoryPage page(fixture->session());
        page.resize(1200, 700);
        page.show();
        page.setVersions(twoVersions(), true);
        auto* list = page.findChild<QListView*>(u"versions"_s);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(page.from(), u"1111111111"_s);
        QCOMPARE(page.to(), u"2222222222"_s);
        // The oldest one can be looked at as well: against nothing.
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(page.from(), beforeFirst);
        QCOMPARE(page.to(), u"1111111111"_s);
    }

    void versionInTheList_isComparedWithItsOwnParent() {
        const auto fixture = test::SessionFixture::real();
        HistoryPage page(fixture->session());
        QList<Revision> versions = twoVersions();
        // Of a branch that was merged: made from one that is older than those in the list.
        versions.first().previous = {u"0000000000"_s};
        page.setVersions(versions, true, true);
        auto* list = page.findChild<QListView*>(u"versions"_s);
        list->setCurrentIndex(list->model()->index(1, 0));
        QCOMPARE(page.from(), u"0000000000"_s);
        QCOMPARE(page.to(), u"2222222222"_s);
    }

    void olderVersions_areAskedFor_andWhatIsComparedStays() {
        const auto fixture = test::SessionFixture::real();
        HistoryPage page(fixture->session());
        page.resize(1200, 700);
        page.show();
        page.setVersions({twoVersions().first()}, true, true);
        auto* list = page.findChild<QListView*>(u"versions"_s);
        list->setCurrentIndex(list->model()->index(1, 0));
        QSignalSpy more(&page, &HistoryPage::moreRequested);
        auto* button = page.findChild<QPushButton*>(u"olderVersions"_s);
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(more.count(), 1);
        page.setVersions(twoVersions(), true, false);
        QVERIFY(!button->isVisible());
        QCOMPARE(list->model()->rowCount(), 3);
        QCOMPARE(page.from(), u"1111111111"_s);
        QCOMPARE(page.to(), u"2222222222"_s);
    }

    void olderVersions_beingRead_leaveTheFocusWhereItIs() {
        const auto fixture = test::SessionFixture::real();
        HistoryPage page(fixture->session());
        page.resize(1200, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.setVersions({twoVersions().first()}, true, true);
        QSignalSpy more(&page, &HistoryPage::moreRequested);
        auto* button = page.findChild<QPushButton*>(u"olderVersions"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(more.count(), 1);
        QVERIFY(button->hasFocus());
        page.setVersions(twoVersions(), true, true);
        QVERIFY(button->hasFocus());
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(more.count(), 2);
        page.setVersions(twoVersions(), true, false);
        QVERIFY(page.findChild<QListView*>(u"versions"_s)->hasFocus());
    }

    void olderVersions_areOfferedWhereTwoAreCompared() {
        const auto fixture = test::SessionFixture::real();
        HistoryPage page(fixture->session());
        page.setVersions({twoVersions().first()}, true, true);
        QSignalSpy more(&page, &HistoryPage::moreRequested);
        QSignalSpy asked(&page, &HistoryPage::compareRequested);
        for (const auto& name : {u"from"_s, u"to"_s}) {
            auto* box = page.findChild<QComboBox*>(name);
            const QString before = box->currentData().toString();
            box->setCurrentIndex(box->count() - 1);
            Q_EMIT box->activated(box->currentIndex());
            QCOMPARE(box->currentData().toString(), before);
            QCOMPARE(more.count(), 1);
            page.setVersions({twoVersions().first()}, true, true);
            more.clear();
        }
        page.setVersions(twoVersions(), true, false);
        auto* from = page.findChild<QComboBox*>(u"from"_s);
        QCOMPARE(from->count(), 3);
        QVERIFY(from->findData(u"1111111111"_s) >= 0);
    }

    void failure_isNotToldAsAbsence() {
        const auto fixture = test::SessionFixture::real();
        HistoryPage page(fixture->session());
        page.resize(1200, 700);
        page.show();
        const auto says = [&page](const QString& text) {
            const QList<QLabel*> labels = page.findChildren<QLabel*>();
            return std::ranges::any_of(labels, [&](const QLabel* label) {
                return label->isVisible() && label->text().contains(text);
            });
        };
        QVERIFY(says(u"being read"_s));
        page.showError({ErrorCode::Git, u"The repository is broken."_s});
        QVERIFY(says(u"could not be read"_s));
        QVERIFY(!says(u"No version"_s) && !says(u"keeps no versions"_s));
        QVERIFY(!page.findChild<QPushButton*>(u"startVersions"_s)->isVisible());
    }

    void restore_putsTheOldAnswerBackAndCanBeUndone() {
        const auto fixture = test::SessionFixture::real();
        const FieldPath path(u"model"_s, u"name"_s);
        fixture->tell(path, u"Old name"_s);
        const Dossier before = fixture->session().dossier();
        fixture->tell(path, u"New name"_s);
        HistoryPage page(fixture->session());
        page.resize(1200, 700);
        page.show();
        page.setVersions(twoVersions(), true);
        Comparison comparison = compare(before,
                                        fixture->session().dossier(),
                                        fixture->session().catalogue(),
                                        fixture->session().strings());
        QCOMPARE(comparison.facts.size(), 1);
        comparison.from = page.from();
        comparison.to = page.to();
        page.setComparison(comparison);
        auto* card = page.findChild<ChangeCard*>();
        QVERIFY(card);
        QCOMPARE(card->path(), path);
        auto* restore = card->findChild<QPushButton*>(u"restore"_s);
        QVERIFY(restore->isEnabled());
        QTest::mouseClick(restore, Qt::LeftButton);
        QCOMPARE(fixture->session().dossier().value(path).toText(), u"Old name"_s);
        fixture->session().undoStack()->undo();
        QCOMPARE(fixture->session().dossier().value(path).toText(), u"New name"_s);
    }

    void sides_markWordsByColourAndLine() {
        ChangeLine line;
        line.before = u"one two"_s;
        line.after = u"one three"_s;
        line.words = {{TextEdit::Kind::Kept, u"one "_s},
                      {TextEdit::Kind::Removed, u"two <b>"_s},
                      {TextEdit::Kind::Added, u"three"_s}};
        const SideText before(SideText::Side::Before, line);
        QVERIFY(before.text().contains(u"line-through"_s));
        QVERIFY(before.text().contains(u"two &lt;b&gt;"_s));
        QVERIFY(!before.text().contains(u"three"_s));
        const SideText after(SideText::Side::After, line);
        QVERIFY(after.text().contains(u"underline"_s));
        QVERIFY(!after.text().contains(u"two"_s));
    }

    void noRepository_offersToStart() {
        const auto fixture = test::SessionFixture::real();
        HistoryPage page(fixture->session());
        page.resize(1200, 700);
        page.show();
        page.setVersions({}, false);
        QSignalSpy start(&page, &HistoryPage::startRequested);
        auto* button = page.findChild<QPushButton*>(u"startVersions"_s);
        QVERIFY(button->isVisible());
        button->click();
        QCOMPARE(start.count(), 1);
    }
};

QTEST_MAIN(HistoryTest)
#include "tst_history.moc"
