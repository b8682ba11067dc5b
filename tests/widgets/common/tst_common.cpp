// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/Card.h"
#include "widgets/common/Chip.h"
#include "widgets/common/Dialogs.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/Inputs.h"
#include "widgets/common/MessageBar.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace vitrine;
using namespace Qt::StringLiterals;

class tst_Common : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { Theme::apply(Theme::Mode::Light); }

    void dialogs_answerAsATestWants() {
        Dialogs::setNextAnswer(1);
        Dialogs::setNextAnswer(-1);
        QCOMPARE(
            Dialogs::ask(
                nullptr, u"Title"_s, u"Save changes?"_s, {u"Save"_s, u"Discard"_s, u"Cancel"_s}),
            1);
        QCOMPARE(Dialogs::ask(nullptr, u"Title"_s, u"Again?"_s, {u"Yes"_s, u"No"_s}), -1);
        Dialogs::setNextFileName(u"/tmp/x"_s);
        QCOMPARE(Dialogs::openFile(nullptr, u"Open"_s), u"/tmp/x"_s);
        Dialogs::setNextText(std::nullopt);
        QCOMPARE(Dialogs::askText(nullptr, u"T"_s, u"Name"_s), std::nullopt);
        Dialogs::setSilent(true);
        Dialogs::tellError(nullptr, u"T"_s, {ErrorCode::Io, u"Disk full"_s});
        Dialogs::setSilent(false);
        QCOMPARE(
            Dialogs::takeAsked(),
            (QStringList{u"Save changes?"_s, u"Again?"_s, u"Open"_s, u"Name"_s, u"Disk full"_s}));
        QVERIFY(Dialogs::takeAsked().isEmpty());
    }

    void links_openOnlyWhatIsHarmless() {
        Dialogs::setLinksHeld(true);
        QVERIFY(!Dialogs::openLink(QUrl(u"javascript:alert(1)"_s)));
        QVERIFY(!Dialogs::openLink(QUrl(u"ssh://host"_s)));
        QVERIFY(Dialogs::openLink(QUrl(u"https://example.org"_s)));
        QCOMPARE(Dialogs::takeOpenedLink(), QUrl(u"https://example.org"_s));
        Dialogs::setLinksHeld(false);
    }

    void messageBar_showsActsAndCloses() {
        MessageBar bar;
        QVERIFY(bar.isHidden());
        bar.showMessage(StateMark::Warning, u"Changed on disk"_s);
        QVERIFY(!bar.isHidden());
        QVERIFY(bar.accessibleName().contains(u"Changed on disk"_s));
        QSignalSpy triggered(bar.addAction(u"Reload"_s), &QAction::triggered);
        QTest::mouseClick(bar.findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(triggered.count(), 1);
        QSignalSpy dismissed(&bar, &MessageBar::dismissed);
        bar.findChild<QToolButton*>()->click();
        QCOMPARE(dismissed.count(), 1);
        QVERIFY(bar.isHidden());
        bar.showError({ErrorCode::Io, u"Text"_s, u"Detail"_s});
        QCOMPARE(bar.mark(), StateMark::Error);
        QCOMPARE(bar.actions().size(), 0);
        bar.clearNews();
        QVERIFY(!bar.isHidden()); // an error stays
        bar.showMessage(StateMark::Told, u"Saved"_s);
        bar.addAction(u"Open"_s);
        bar.clearNews();
        QVERIFY(!bar.isHidden()); // so does what asks for something
        bar.showMessage(StateMark::Told, u"Saved"_s);
        bar.clearNews();
        QVERIFY(bar.isHidden());
    }

    void flowLayout_wraps() {
        QWidget box;
        auto* flow = new FlowLayout(&box, 4);
        for (int i = 0; i < 6; ++i)
            flow->addWidget(new Chip(u"A chip with words"_s));
        const int one = flow->heightForWidth(4000);
        QVERIFY(flow->heightForWidth(300) > 2 * one);
        box.resize(300, flow->heightForWidth(300));
        box.show();
        for (int i = 0; i < flow->count(); ++i)
            QVERIFY(box.rect().contains(flow->itemAt(i)->geometry()));
    }

    void lineEdit_leavesUndoToTheDossier() {
        LineEdit line;
        line.show();
        QSignalSpy undo(&line, &LineEdit::undoRequested);
        QSignalSpy redo(&line, &LineEdit::redoRequested);
        QTest::keyClicks(&line, u"abc"_s);
        QTest::keySequence(&line, QKeySequence::Undo);
        QCOMPARE(line.text(), u"abc"_s);
        QCOMPARE(undo.count(), 1);
        QTest::keySequence(&line, QKeySequence::Redo);
        QCOMPARE(redo.count(), 1);
    }

    void lineEdit_windowActionGetsTheKey() {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* line = new LineEdit;
        layout->addWidget(line);
        auto* action = new QAction(&window);
        action->setShortcut(QKeySequence::Undo);
        window.addAction(action);
        QSignalSpy triggered(action, &QAction::triggered);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        line->setFocus();
        QTest::keyClicks(line, u"x"_s);
        QTest::keySequence(window.windowHandle(), QKeySequence::Undo);
        QCOMPARE(triggered.count(), 1);
        QCOMPARE(line->text(), u"x"_s);
    }

    void comboBox_leavesTheWheel() {
        ComboBox combo;
        combo.addItems({u"a"_s, u"b"_s});
        QWheelEvent wheel(QPointF(5, 5),
                          QPointF(5, 5),
                          {},
                          QPoint(0, -120),
                          Qt::NoButton,
                          Qt::NoModifier,
                          Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(&combo, &wheel);
        QCOMPARE(combo.currentIndex(), 0);
        QVERIFY(!wheel.isAccepted());
    }

    void card_drawsItsEdge() {
        Card card;
        card.resize(100, 60);
        card.setEdge(StateMark::Error);
        const QImage picture = card.grab().toImage();
        QCOMPARE(picture.pixelColor(2, 30), Theme::stateColor(StateMark::Error));
        card.setEdge(std::nullopt);
        QCOMPARE(card.grab().toImage().pixelColor(2, 30), Theme::card());
    }
};

QTEST_MAIN(tst_Common)
#include "tst_common.moc"
