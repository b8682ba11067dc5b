// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/Parked.h"
#include "tests/widgets/parts/SessionFixture.h"
#include "widgets/history/ChangesTree.h"
#include "widgets/history/MigrationDialog.h"
#include "widgets/history/ParkedDialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

/// The pack whose versions moved.
std::shared_ptr<const Library> movingLibrary() {
    static const auto library =
        Library::load(QStringLiteral(VITRINE_TEST_DATA "/packs/moving")).value();
    return library;
}

Dossier pinned(const QString& version) {
    Dossier dossier = Dossier::create(u"Test"_s);
    dossier.setRegime(u"rules"_s, version);
    test::tell(dossier, u"model/title"_s, u"Alpha"_s);
    test::tell(dossier, u"model/uses"_s, QStringList{u"chat"_s, u"speech"_s});
    test::tell(dossier, u"model/secret"_s, u"Nobody asks any more"_s);
    return dossier;
}

void press(QDialog& dialog, const QString& button) {
    QTest::mouseClick(dialog.findChild<QPushButton*>(button), Qt::LeftButton);
}

} // namespace

class NewerVersionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { test::prepareProgram(); }

    void routes_leadToTheNewest_orAreLeftOut() {
        const auto to = [](const QString& version) {
            return routesToNewest(pinned(version), *movingLibrary());
        };
        QCOMPARE(to(u"2025-01-01"_s).size(), 1);
        QCOMPARE(to(u"2025-01-01"_s).first().to, u"2026-01-01"_s);
        QVERIFY(to(u"2026-01-01"_s).isEmpty());
        QVERIFY(to(u"2027-01-01"_s).isEmpty());
        QVERIFY(to(u"2024-01-01"_s).isEmpty());
    }

    void dialog_saysWhatChanges_andChangesNothingBeforeTheYes() {
        test::SessionFixture fixture(pinned(u"2025-01-01"_s), movingLibrary());
        const Dossier before = fixture.session().dossier();
        MigrationDialog dialog(fixture.session());
        dialog.show();
        const QString notes = dialog.findChild<QLabel*>(u"notes"_s)->text();
        QVERIFY2(notes.contains(u"The title is the name now."_s), qPrintable(notes));
        QVERIFY2(notes.contains(u"put aside"_s), qPrintable(notes));
        const auto* changes = dialog.findChild<ChangesTree*>(u"changes"_s);
        QVERIFY(changes->topLevelItemCount() >= 3);
        auto* box = dialog.findChild<QCheckBox*>(u"route:rules"_s);
        QVERIFY(box->text().contains(u"2025-01-01 → 2026-01-01"_s));
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(!box->isChecked());
        QCOMPARE(changes->topLevelItemCount(), 0);
        QVERIFY(!dialog.findChild<QPushButton*>(u"takeOver"_s)->isEnabled());
        // Enter alone is no yes.
        QTest::keyClick(box, Qt::Key_Space);
        QTest::keyClick(box, Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(fixture.session().dossier(), before);
        QCOMPARE(fixture.session().undoStack()->count(), 0);
    }

    void takingOver_isOneStep() {
        test::SessionFixture fixture(pinned(u"2025-01-01"_s), movingLibrary());
        EditSession& session = fixture.session();
        const Dossier before = session.dossier();
        MigrationDialog dialog(session);
        dialog.show();
        press(dialog, u"takeOver"_s);
        QCOMPARE(session.undoStack()->count(), 1);
        QCOMPARE(session.dossier().regimes().value(u"rules"_s), u"2026-01-01"_s);
        QCOMPARE(session.dossier().value({u"model"_s, u"name"_s}).toText(), u"Alpha"_s);
        QCOMPARE(parkedAnswers(session.dossier()).size(), 2);
        QVERIFY(routesToNewest(session.dossier(), session.library()).isEmpty());
        session.undoStack()->undo();
        QCOMPARE(session.dossier(), before);
    }

    void parked_areShownCopiedAndRemoved() {
        test::SessionFixture fixture(pinned(u"2025-01-01"_s), movingLibrary());
        EditSession& session = fixture.session();
        MigrationDialog(session).accept();
        ParkedDialog dialog(session);
        dialog.show();
        const auto* list = dialog.findChild<QTreeWidget*>(u"parked"_s);
        QCOMPARE(list->topLevelItemCount(), 2);
        int secret = 0;
        while (secret < 1 && list->topLevelItem(secret)->text(0) != u"model/secret"_s)
            ++secret;
        QTreeWidgetItem* item = list->topLevelItem(secret);
        QCOMPARE(item->text(0), u"model/secret"_s);
        QVERIFY2(item->text(1).contains(u"2025-06-01"_s), qPrintable(item->text(1)));
        dialog.findChild<QTreeWidget*>(u"parked"_s)->setCurrentItem(item);
        press(dialog, u"copy"_s);
        QCOMPARE(QApplication::clipboard()->text(), u"Nobody asks any more"_s);
        press(dialog, u"remove"_s);
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(parkedAnswers(session.dossier()).size(), 1);
        press(dialog, u"remove"_s);
        QVERIFY(parkedAnswers(session.dossier()).isEmpty());
        QVERIFY(!dialog.findChild<QPushButton*>(u"remove"_s)->isEnabled());
        session.undoStack()->undo();
        QCOMPARE(list->topLevelItemCount(), 1);
    }
};

QTEST_MAIN(NewerVersionsTest)
#include "tst_newerversions.moc"
