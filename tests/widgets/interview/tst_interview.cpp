// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/Overrides.h"
#include "tests/widgets/Desk.h"
#include "widgets/interview/EffectsPane.h"
#include "widgets/interview/InterviewDialog.h"
#include "widgets/interview/OverrideDialog.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

/// The regime "code" of the small pack: three steps, the second not asked of what is open.
class tst_Interview : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void steps_areThoseThatTheRegimeAsks() {
        Desk desk(bound());
        QVERIFY(InterviewDialog::isOffered(desk.session()));
        InterviewDialog dialog(desk.session());
        const auto* steps = dialog.findChild<QListWidget*>(u"steps"_s);
        QCOMPARE(steps->count(), 3);
        QVERIFY(!steps->item(1)->isHidden());
        desk.tell(u"model/open"_s, u"yes"_s);
        QVERIFY(steps->item(1)->isHidden());
        // The step that is not asked is passed over.
        QTest::mouseClick(dialog.findChild<QPushButton*>(u"next"_s), Qt::LeftButton);
        QCOMPARE(steps->currentRow(), 2);
        QVERIFY(!dialog.findChild<QPushButton*>(u"next"_s)->isEnabled());
        QTest::mouseClick(dialog.findChild<QPushButton*>(u"back"_s), Qt::LeftButton);
        QCOMPARE(steps->currentRow(), 0);
    }

    void effects_tellWhatTheAnswersChange() {
        Desk desk(bound());
        const EffectsPane pane(desk.session());
        const auto* effects = pane.findChild<QListWidget*>(u"effects"_s);
        const QString nothing = effects->item(0)->text();
        desk.tell(u"model/open"_s, u"yes"_s);
        QVERIFY(effects->count() >= 2);
        QVERIFY(effects->item(0)->text() != nothing);
        desk->undoStack()->undo();
        QCOMPARE(effects->count(), 1);
        QCOMPARE(effects->item(0)->text(), nothing);
    }

    void takingBack_undoesWhatWasAnsweredHere() {
        Desk desk(bound());
        desk.tell(u"model/name"_s, u"Before"_s);
        InterviewDialog dialog(desk.session());
        desk.tell(u"model/open"_s, u"yes"_s);
        desk.tell(u"model/name"_s, u"After"_s);
        dialog.reject();
        QVERIFY(desk.value(u"model/open"_s).isBlank());
        QCOMPARE(desk.value(u"model/name"_s).toText(), u"Before"_s);
    }

    void keysInPassing_keepTheAnswers_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("stays");
        QTest::newRow("enter") << static_cast<int>(Qt::Key_Return) << true;
        QTest::newRow("escape") << static_cast<int>(Qt::Key_Escape) << false;
    }

    void keysInPassing_keepTheAnswers() {
        QFETCH(int, key);
        QFETCH(bool, stays);
        Desk desk(bound());
        InterviewDialog dialog(desk.session());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        desk.tell(u"model/name"_s, u"Told here"_s);
        QWidget* line = nullptr;
        for (QLineEdit* input : dialog.findChildren<QLineEdit*>()) {
            if (!line && input->isVisible())
                line = input;
        }
        QTest::keyClick(line ? line : &dialog, static_cast<Qt::Key>(key));
        QCOMPARE(dialog.isVisible(), stays);
        QCOMPARE(desk.value(u"model/name"_s).toText(), u"Told here"_s);
        dialog.close();
        QCOMPARE(desk.value(u"model/name"_s).toText(), u"Told here"_s);
    }

    void oneButtonLeadsOn() {
        Desk desk(bound());
        InterviewDialog dialog(desk.session());
        const auto* next = dialog.findChild<QPushButton*>(u"next"_s);
        const auto* keep = dialog.findChild<QPushButton*>(u"keep"_s);
        QVERIFY(next->property("primary").toBool());
        QVERIFY(!keep->property("primary").toBool());
        auto* steps = dialog.findChild<QListWidget*>(u"steps"_s);
        steps->setCurrentRow(2);
        QVERIFY(!next->property("primary").toBool());
        QVERIFY(keep->property("primary").toBool());
    }

    void keeping_keeps() {
        Desk desk(bound());
        InterviewDialog dialog(desk.session());
        desk.tell(u"model/open"_s, u"yes"_s);
        dialog.accept();
        QCOMPARE(desk.value(u"model/open"_s).toText(), u"yes"_s);
    }

    void override_needsAReasonAndIsUndoable() {
        Desk desk(bound());
        const QString big = u"code:big"_s;
        OverrideDialog dialog(desk.session(), big);
        auto* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        dialog.findChild<QRadioButton*>(u"yes"_s)->click();
        QVERIFY(!ok->isEnabled());
        QTest::keyClicks(dialog.findChild<QPlainTextEdit*>(u"reason"_s), u"Counted by others"_s);
        QVERIFY(ok->isEnabled());
        ok->click();
        QCOMPARE(desk->report().conclusions.value(big).truth, Truth::Yes);
        QVERIFY(desk->report().conclusions.value(big).text.contains(u"Counted by others"_s));
        OverrideDialog again(desk.session(), big);
        QVERIFY(again.findChild<QRadioButton*>(u"yes"_s)->isChecked());
        again.findChild<QRadioButton*>(u"facts"_s)->click();
        again.accept();
        QVERIFY(overridesOf(desk->dossier()).isEmpty());
        desk->undoStack()->undo();
        desk->undoStack()->undo();
        QVERIFY(!desk->isModified());
    }

private:
    static Dossier bound() { return dossierFor(*smallLibrary(), {u"code"_s}); }
};

QTEST_MAIN(tst_Interview)
#include "tst_interview.moc"
