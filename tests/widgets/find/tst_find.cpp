// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/parts/SessionFixture.h"
#include "widgets/find/FindBox.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

FindIndex indexOf(EditSession& session) {
    return {session.dossier(), session.library(), session.strings(), session.report()};
}

} // namespace

class FindTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { test::prepareProgram(); }

    void index_findsFactsByNamePathAndAnswer() {
        const auto fixture = test::SessionFixture::real();
        fixture->tell({u"model"_s, u"name"_s}, u"Zyzzyva 7B"_s);
        const FindIndex index = indexOf(fixture->session());
        const FieldPath name(u"model"_s, u"name"_s);
        const QString label = fixture->session().strings().text(u"model/name.label"_s);
        QCOMPARE(index.search(label).first().path, name);
        QCOMPARE(index.search(u"zyzzyva"_s).first().path, name);
        QCOMPARE(index.search(u"model/name"_s).first().path, name);
        QVERIFY(index.search(u"no such words anywhere"_s).isEmpty());
        QVERIFY(index.search(u"  "_s).isEmpty());
    }

    void index_findsProvisions() {
        const auto fixture = test::SessionFixture::real();
        const QList<Place> hits = indexOf(fixture->session()).search(u"annex xi"_s);
        QVERIFY(!hits.isEmpty());
        QVERIFY(std::any_of(hits.begin(), hits.end(), [](const Place& p) {
            return p.kind == Place::Kind::Provision;
        }));
    }

    void model_isAProperModel() {
        const auto fixture = test::SessionFixture::real();
        PlacesModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setPlaces(indexOf(fixture->session()).search(u"model"_s));
        QVERIFY(model.rowCount() > 0);
        QVERIFY(!model.index(0).data(PlacesModel::KindRole).toString().isEmpty());
        model.setPlaces({});
    }

    void enter_goesToTheBestHitAndEscapeGivesTheFocusBack() {
        const auto fixture = test::SessionFixture::real();
        QWidget window;
        QPushButton other(&window);
        FindBox box(&window);
        box.setSource([&fixture] { return indexOf(fixture->session()); });
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QApplication::setActiveWindow(&window);
        other.setFocus();
        box.activate();
        QTRY_VERIFY(box.hasFocus());
        QSignalSpy chosen(&box, &FindBox::placeChosen);
        QTest::keyClicks(&box, u"model/name"_s);
        QVERIFY(!box.hits().isEmpty());
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<FieldPath>(), FieldPath(u"model"_s, u"name"_s));
        QVERIFY(box.text().isEmpty());
        QTest::keyClick(&box, Qt::Key_Escape);
        QVERIFY(other.hasFocus());
    }
};

QTEST_MAIN(FindTest)
#include "tst_find.moc"
