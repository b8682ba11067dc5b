// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/Desk.h"
#include "widgets/common/Inputs.h"
#include "widgets/common/Theme.h"
#include "widgets/form/CalculatorDialog.h"
#include "widgets/form/CategoryPage.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

namespace {

const QString compute = u"compute/training-compute"_s;

/// The part of the dialog that one calculator is.
QWidget* form(const QWidget& dialog, const QString& calculator) {
    return dialog.findChild<QWidget*>(u"calculator:"_s + calculator);
}

QString textOf(const QWidget* form, const QString& label) {
    return form->findChild<QLabel*>(label)->text();
}

QString workingOf(const QWidget* form) {
    return form->findChild<QPlainTextEdit*>(u"working"_s)->toPlainText();
}

void type(QWidget* form, const QString& input, const QString& text) {
    auto* line = form->findChild<QLineEdit*>(input);
    line->selectAll();
    QTest::keyClicks(line, text);
}

} // namespace

class tst_Calculator : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { Theme::apply(Theme::Mode::Light); }

    void button_isThereWhereACalculatorIsMeantForTheFact() {
        Desk desk = openDesk();
        const CategoryPage page(desk.session(), u"compute"_s);
        QVERIFY(page.findChild<QToolButton*>(compute + u"#calculate"_s));
        QVERIFY(CalculatorDialog::isOffered(desk.session(), desk.field(compute)));
        const CategoryPage other(desk.session(), u"model"_s);
        QVERIFY(!other.findChild<QToolButton*>(u"model/name#calculate"_s));
        QVERIFY(!CalculatorDialog::isOffered(desk.session(), desk.field(u"model/name"_s)));
    }

    void button_opensTheDialog_byKey() {
        Desk desk = openDesk();
        CategoryPage page(desk.session(), u"compute"_s);
        page.resize(900, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto* button = page.findChild<QToolButton*>(compute + u"#calculate"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        const QPointer<CalculatorDialog> dialog = page.findChild<CalculatorDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QVERIFY(desk.value(compute).isNull());
    }

    void facts_areFilledIn_andTheResultIsToldInOneStep() {
        Desk desk = openDesk();
        desk.tell(u"architecture/parameters"_s, Quantity{u"6.86e9"_s, u"parameters"_s});
        desk.tell(u"training/tokens-seen"_s, Quantity{u"3.00e11"_s, u"tokens"_s});
        const int steps = desk->undoStack()->index();
        auto* dialog = new CalculatorDialog(desk.session(), desk.field(compute));
        dialog->show();
        choose(dialog, u"compute-architecture"_s);
        QWidget* part = form(*dialog, u"compute-architecture"_s);
        QCOMPARE(part->findChild<QLineEdit*>(u"parameters"_s)->text(), u"6.86e9"_s);
        QVERIFY(textOf(part, u"formula"_s).contains(u"Parameters × training tokens"_s));
        QVERIFY(textOf(part, u"provision"_s).contains(u"Annex A.1"_s));
        QVERIFY2(textOf(part, u"result"_s).contains(u"FLOP"_s),
                 qPrintable(textOf(part, u"result"_s)));
        QVERIFY(workingOf(part).contains(u'='));
        QCOMPARE(desk->undoStack()->index(), steps);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"use"_s), Qt::LeftButton);
        QCOMPARE(desk->undoStack()->index(), steps + 1);
        const Answer* answer = desk->dossier().answer(desk.field(compute).path());
        QVERIFY(answer);
        QCOMPARE(answer->value, Value(Quantity{u"1.23e22"_s, u"FLOP"_s}));
        QCOMPARE(answer->sources.size(), 1);
        QCOMPARE(answer->sources.first().kind, SourceKind::Computed);
        desk->undoStack()->undo();
        QVERIFY(desk.value(compute).isNull());
    }

    void typing_isReckonedLive_withUncertaintyAndErrors() {
        Desk desk = openDesk();
        auto* dialog = new CalculatorDialog(desk.session(), desk.field(compute));
        dialog->show();
        choose(dialog, u"compute-hardware"_s);
        QWidget* part = form(*dialog, u"compute-hardware"_s);
        const auto* use = dialog->findChild<QPushButton*>(u"use"_s);
        QVERIFY(!use->isEnabled());
        QVERIFY(!textOf(part, u"result"_s).isEmpty());
        type(part, u"time"_s, u"370000"_s);
        type(part, u"peak"_s, u"989"_s);
        type(part, u"utilisation"_s, u"50 % +/- 5 %"_s);
        // What was typed behind the number chooses the unit.
        QCOMPARE(part->findChild<ComboBox*>(u"utilisation#unit"_s)->currentText(), u"%"_s);
        QVERIFY2(textOf(part, u"result"_s).contains(u"±10 %"_s),
                 qPrintable(textOf(part, u"result"_s)));
        QVERIFY(use->isEnabled());
        type(part, u"utilisation"_s, u"50x"_s);
        QVERIFY(!use->isEnabled());
        QVERIFY(!textOf(part, u"utilisation#fault"_s).isEmpty());
        type(part, u"utilisation"_s, u"150"_s);
        QVERIFY(textOf(part, u"utilisation#fault"_s).isEmpty());
        QVERIFY2(textOf(part, u"result"_s).contains(u"cannot be above"_s),
                 qPrintable(textOf(part, u"result"_s)));
        QVERIFY(!use->isEnabled());
        dialog->close();
    }

    void phases_canBeAdded() {
        Desk desk = openDesk();
        auto* dialog = new CalculatorDialog(desk.session(), desk.field(compute));
        dialog->show();
        choose(dialog, u"compute-architecture"_s);
        QWidget* part = form(*dialog, u"compute-architecture"_s);
        type(part, u"parameters"_s, u"7.00e9"_s);
        type(part, u"tokens"_s, u"1.00e12"_s);
        const QString one = textOf(part, u"result"_s);
        QTest::mouseClick(part->findChild<QToolButton*>(u"tokens#add"_s), Qt::LeftButton);
        QVERIFY(!dialog->findChild<QPushButton*>(u"use"_s)->isEnabled());
        type(part, u"tokens#2"_s, u"1.00e12"_s);
        QVERIFY(textOf(part, u"result"_s) != one);
        QVERIFY(workingOf(part).contains(u" + "_s));
        QVERIFY(dialog->findChild<QPushButton*>(u"use"_s)->isEnabled());
        QTest::mouseClick(part->findChild<QToolButton*>(u"tokens#2#remove"_s), Qt::LeftButton);
        QCOMPARE(textOf(part, u"result"_s), one);
        dialog->close();
    }

    void inputs_haveNames() {
        Desk desk = openDesk();
        CalculatorDialog dialog(desk.session(), desk.field(compute));
        for (const QLineEdit* line : dialog.findChildren<QLineEdit*>())
            QVERIFY2(!line->accessibleName().isEmpty(), qPrintable(line->objectName()));
        for (const ComboBox* box : dialog.findChildren<ComboBox*>())
            QVERIFY2(!box->accessibleName().isEmpty(), qPrintable(box->objectName()));
    }

private:
    static Desk openDesk() {
        return Desk(dossierFor(*realLibrary(), {u"eu-ai-act-gpai"_s}),
                    Desk::Mode::ReadWrite,
                    realLibrary());
    }

    /// By the keys of the list of methods.
    static void choose(QWidget* dialog, const QString& calculator) {
        auto* methods = dialog->findChild<ComboBox*>(u"method"_s);
        const QString label = realLibrary()->strings(u"en"_s).text(
            realLibrary()->calculator(calculator)->key(u"label"_s));
        QTest::keyClick(methods, Qt::Key_Home);
        while (methods->currentText() != label && methods->currentIndex() + 1 < methods->count())
            QTest::keyClick(methods, Qt::Key_Down);
        QCOMPARE(methods->currentText(), label);
    }
};

QTEST_MAIN(tst_Calculator)
#include "tst_calculator.moc"
