// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/parts/SessionFixture.h"
#include "widgets/outline/OutlineView.h"

#include <QSignalSpy>

using namespace vitrine;
using namespace Qt::StringLiterals;

class OutlineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { test::prepareProgram(); }

    void model_isAProperModel() {
        const auto fixture = test::SessionFixture::real();
        OutlineModel model(fixture->session());
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(),
                 static_cast<int>(fixture->session().catalogue().categories().size()));
        fixture->tell({u"model"_s, u"name"_s}, u"Alpha"_s);
        QCOMPARE(model.indexOf(u"model"_s).data(OutlineModel::CategoryRole).toString(), u"model"_s);
        QVERIFY(!model.indexOf(u"no-such"_s).isValid());
    }

    void told_growsWithAnAnswer() {
        const auto fixture = test::SessionFixture::real();
        OutlineModel model(fixture->session());
        const QModelIndex index = model.indexOf(u"architecture"_s);
        const int before = index.data(OutlineModel::ToldRole).toInt();
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        fixture->tell({u"architecture"_s, u"summary"_s}, u"Decoder-only transformer"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(index.data(OutlineModel::ToldRole).toInt(), before + 1);
        QVERIFY(!index.data(Qt::AccessibleTextRole).toString().isEmpty());
    }

    void keys_moveAndAnnounce() {
        const auto fixture = test::SessionFixture::real();
        OutlineView view(fixture->session());
        view.resize(260, 400);
        view.show();
        QSignalSpy chosen(&view, &OutlineView::categoryChosen);
        const QString first = fixture->session().catalogue().categories().at(0).id;
        const QString second = fixture->session().catalogue().categories().at(1).id;
        view.setCategory(first);
        QCOMPARE(chosen.count(), 0);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), second);
        QCOMPARE(view.category(), second);
    }
};

QTEST_MAIN(OutlineTest)
#include "tst_outline.moc"
