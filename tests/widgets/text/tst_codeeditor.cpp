// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/Theme.h"
#include "widgets/text/CodeEditor.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace vitrine;
using namespace Qt::StringLiterals;

class tst_CodeEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { Theme::apply(Theme::Mode::Light); }

    void tab_movesTheFocus() {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* editor = new CodeEditor;
        auto* next = new QLineEdit;
        layout->addWidget(editor);
        layout->addWidget(next);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_Tab);
        QVERIFY(next->hasFocus());
        QCOMPARE(editor->toPlainText(), QString());
    }

    void undo_isTheDossiers() {
        CodeEditor editor;
        editor.show();
        QSignalSpy undo(&editor, &CodeEditor::undoRequested);
        QTest::keyClicks(&editor, u"abc"_s);
        QTest::keySequence(&editor, QKeySequence::Undo);
        QCOMPARE(editor.toPlainText(), u"abc"_s);
        QCOMPARE(undo.count(), 1);
    }

    void showText_keepsTheCursor_andIsSilent() {
        CodeEditor editor;
        editor.showText(u"one two three"_s);
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(3);
        editor.setTextCursor(cursor);
        QSignalSpy edited(&editor, &CodeEditor::textEdited);
        editor.showText(u"one two four"_s);
        QCOMPARE(editor.textCursor().position(), 3);
        QCOMPARE(edited.count(), 0);
        QTest::keyClicks(&editor, u"x"_s);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(editor.toPlainText(), u"onex two four"_s);
    }

    void colours_areNoEdit() {
        CodeEditor editor;
        const QSignalSpy edited(&editor, &CodeEditor::textEdited);
        editor.show();
        QCoreApplication::processEvents();
        editor.showText(u"# Title\n\nSome **text**."_s);
        Theme::apply(Theme::Mode::Dark);
        QCoreApplication::processEvents();
        Theme::apply(Theme::Mode::Light);
        QCoreApplication::processEvents();
        QCOMPARE(edited.count(), 0);
    }

    void height_growsWithinBounds() {
        CodeEditor editor;
        editor.setLineBounds(3, 6);
        const int least = editor.sizeHint().height();
        editor.showText(u"1\n2\n3\n4\n5"_s);
        const int more = editor.sizeHint().height();
        QVERIFY(more > least);
        editor.showText(u"x\n"_s.repeated(50));
        QVERIFY(editor.sizeHint().height() > more);
        QCOMPARE(editor.sizeHint().height() - least, 3 * QFontMetrics(editor.font()).lineSpacing());
    }

    void markdown_isColoured_orSaidNotToBe() {
        CodeEditor editor;
        editor.resize(400, 200);
        editor.showText(u"# Title\n\n**strong** words"_s);
        editor.show();
        if (!CodeEditor::canHighlight()) {
            QVERIFY(!editor.toolTip().isEmpty());
            return;
        }
        QTRY_VERIFY(!editor.document()->firstBlock().layout()->formats().isEmpty());
        const auto color = [&editor] {
            return editor.document()->firstBlock().layout()->formats().first().format.foreground();
        };
        const QBrush light = color();
        Theme::apply(Theme::Mode::Dark);
        QTRY_VERIFY(color() != light);
        Theme::apply(Theme::Mode::Light);
        QTRY_COMPARE(color(), light);
    }
};

QTEST_MAIN(tst_CodeEditor)
#include "tst_codeeditor.moc"
