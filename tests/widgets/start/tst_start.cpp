// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/parts/SessionFixture.h"
#include "widgets/start/StartPage.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace vitrine;
using namespace Qt::StringLiterals;

class StartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { test::prepareProgram(); }

    void missingDossier_isGreyedAndCanBeRemoved() {
        StartPage page;
        page.resize(1000, 700);
        page.show();
        page.setRecent({{u"/there"_s, u"There"_s}, {u"/gone"_s, u"Gone"_s, true}});
        QVERIFY(page.findChild<QPushButton*>(u"recent:/there"_s)->isEnabled());
        QVERIFY(!page.findChild<QPushButton*>(u"recent:/gone"_s)->isEnabled());
        QSignalSpy forget(&page, &StartPage::forgetRequested);
        QTest::mouseClick(page.findChild<QToolButton*>(u"forget:/gone"_s), Qt::LeftButton);
        QCOMPARE(forget.first().first().toString(), u"/gone"_s);
        QSignalSpy open(&page, &StartPage::openDirectoryRequested);
        QTest::mouseClick(page.findChild<QPushButton*>(u"recent:/there"_s), Qt::LeftButton);
        QCOMPARE(open.first().first().toString(), u"/there"_s);
    }

    void exampleAndNew_areAskedFor() {
        StartPage page;
        page.resize(1000, 700);
        page.show();
        page.setExamples({{u"alpha"_s, u"Alpha"_s, u"/examples/alpha"_s}},
                         Strings(u"en"_s, {{u"phrase.example.alpha"_s, u"Shows all"_s}}, {}));
        QSignalSpy example(&page, &StartPage::exampleRequested);
        QTest::mouseClick(page.findChild<QPushButton*>(u"example:alpha"_s), Qt::LeftButton);
        QCOMPARE(example.first().first().toString(), u"alpha"_s);
        QSignalSpy create(&page, &StartPage::newRequested);
        QTest::keyClick(page.findChild<QPushButton*>(u"new"_s), Qt::Key_Space);
        QCOMPARE(create.count(), 1);
    }
};

QTEST_MAIN(StartTest)
#include "tst_start.moc"
