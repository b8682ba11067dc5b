// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/Desk.h"
#include "widgets/common/Theme.h"
#include "widgets/form/editors/TableEditor.h"
#include "widgets/form/table/CellText.h"
#include "widgets/form/table/TableModel.h"
#include "widgets/form/table/TableView.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace vitrine;
using namespace vitrine::test;
using namespace Qt::StringLiterals;

namespace {

Table sample(int rows) {
    Table table;
    for (int i = 0; i < rows; ++i)
        table.rows.append(
            Row{u"r-%1"_s.arg(i), {{u"name"_s, u"Set %1"_s.arg(i)}, {u"kind"_s, u"public"_s}}});
    return table;
}

QStringList names(const TableModel& model) {
    QStringList list;
    for (const Row& row : model.table().rows)
        list.append(row.cells.value(u"name"_s).toText());
    return list;
}

} // namespace

class tst_Tables : public QObject {
    Q_OBJECT

private:
    struct Place {
        explicit Place(int rows)
            : editor(EditorContext::ofField(desk.session(), desk.field(u"model/datasets"_s)),
                     nullptr)
            , tester(editor.model(), QAbstractItemModelTester::FailureReportingMode::QtTest) {
            QObject::connect(&editor, &FieldEditor::edited, &editor, [this](const Value& value) {
                desk.tell(u"model/datasets"_s, value);
            });
            QObject::connect(&desk.session(), &EditSession::changed, &editor, [this] {
                editor.setValue(desk.value(u"model/datasets"_s));
            });
            if (rows > 0)
                desk.tell(u"model/datasets"_s, sample(rows));
            editor.resize(700, 300);
            editor.show();
        }

        TableModel& model() { return *editor.model(); }

        TableView& view() { return *editor.view(); }

        /// By the beginning of its text.
        template <class Button = QPushButton>
        [[nodiscard]] Button* button(const QString& text) const {
            for (auto* button : editor.findChildren<Button*>()) {
                if (button->text().startsWith(text))
                    return button;
            }
            return nullptr;
        }

        Desk desk;
        TableEditor editor;
        QAbstractItemModelTester tester;
    };

private Q_SLOTS:

    void initTestCase() { Theme::apply(Theme::Mode::Light); }

    void rows_areAddedCopiedMovedRemoved() {
        Place p(3);
        p.model().move(0, 1);
        QCOMPARE(names(p.model()), (QStringList{u"Set 1"_s, u"Set 0"_s, u"Set 2"_s}));
        p.model().duplicate({1});
        QCOMPARE(names(p.model()), (QStringList{u"Set 1"_s, u"Set 0"_s, u"Set 0"_s, u"Set 2"_s}));
        QVERIFY(p.model().table().rows.at(1).id != p.model().table().rows.at(2).id);
        p.model().remove({0, 3});
        QCOMPARE(names(p.model()), (QStringList{u"Set 0"_s, u"Set 0"_s}));
        p.model().addRow(0);
        QCOMPARE(p.model().rowCount(), 3);
        QCOMPARE(p.desk->undoStack()->count(), 5);
        for (int i = 0; i < 4; ++i)
            p.desk->undoStack()->undo();
        QCOMPARE(names(p.model()), (QStringList{u"Set 0"_s, u"Set 1"_s, u"Set 2"_s}));
    }

    void cells_areEditedByKeyboard() {
        Place p(2);
        p.view().setFocus();
        p.view().setCurrentIndex(p.model().index(1, 0));
        QTest::keyClick(&p.view(), Qt::Key_Return);
        auto* line = p.view().viewport()->findChild<QLineEdit*>();
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, u"Other"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(names(p.model()), (QStringList{u"Set 0"_s, u"Other"_s}));
        p.view().setCurrentIndex(p.model().index(0, 0));
        QTest::keyClick(&p.view(), Qt::Key_Delete);
        QCOMPARE(names(p.model()).first(), QString());
        QTest::keyClick(&p.view(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(p.model().rowCount(), 3);
        QTest::keySequence(&p.view(), QKeySequence::Undo);
        QCOMPARE(p.model().rowCount(), 2);
        p.view().setCurrentIndex(p.model().index(1, 0));
        QTest::keyClick(&p.view(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(names(p.model()).first(), u"Other"_s);
    }

    void unknownText_isKeptAndMarked() {
        Place p(1);
        const QModelIndex kind = p.model().index(0, 1);
        QVERIFY(p.model().setData(kind, u"nonsense"_s));
        QCOMPARE(p.model().cell(kind).toText(), u"nonsense"_s);
        QVERIFY(!kind.data(Qt::DecorationRole).isNull());
        const QModelIndex size = p.model().index(0, 2);
        QVERIFY(p.model().setData(size, u"a lot"_s));
        QCOMPARE(p.model().cell(size).get<Quantity>()->amount, u"a lot"_s);
        QVERIFY(p.model().setData(size, u"825 bytes"_s));
        QVERIFY(p.model().cell(size) == Value(Quantity{u"825"_s, u"bytes"_s}));
        QVERIFY(p.model().setData(kind, u"PUBLIC"_s));
        QCOMPARE(p.model().cell(kind).toText(), u"public"_s);
        QVERIFY(kind.data(Qt::DecorationRole).isNull());
        p.model().clearCells({kind});
        QVERIFY(!kind.data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    }

    void paste_addsRows_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("tabs") << u"A\tpublic\t5 bytes\nB\town\t7\n"_s;
        QTest::newRow("commas") << u"A,public,5 bytes\nB,own,7"_s;
        QTest::newRow("semicolons, quotes") << u"\"A\";public;5 bytes\r\n\"B\";own;7\r\n"_s;
    }

    void paste_addsRows() {
        QFETCH(QString, text);
        Place p(1);
        QGuiApplication::clipboard()->setText(text);
        p.view().setCurrentIndex(p.model().index(0, 0));
        QTest::keySequence(&p.view(), QKeySequence::Paste);
        QCOMPARE(names(p.model()), (QStringList{u"Set 0"_s, u"A"_s, u"B"_s}));
        QCOMPARE(p.model().cell(p.model().index(2, 1)).toText(), u"own"_s);
        QVERIFY(p.model().cell(p.model().index(1, 2)) == Value(Quantity{u"5"_s, u"bytes"_s}));
        p.desk->undoStack()->undo();
        QCOMPARE(p.model().rowCount(), 1);
    }

    void paste_intoAnEmptyTable_data() {
        QTest::addColumn<QString>("button");
        QTest::newRow("add") << u"Add row"_s;
        QTest::newRow("none") << u"There is none"_s;
    }

    void paste_intoAnEmptyTable() {
        QFETCH(QString, button);
        Place p(0);
        p.editor.activateWindow();
        QGuiApplication::clipboard()->setText(u"A\tpublic\nB\town\n"_s);
        QTest::keySequence(p.button<QAbstractButton>(button), QKeySequence::Paste);
        QCOMPARE(names(p.model()), (QStringList{u"A"_s, u"B"_s}));
        QVERIFY(!p.view().isHidden());
        p.desk->undoStack()->undo();
        QCOMPARE(p.model().rowCount(), 0);
    }

    void paste_selectsWhatWasPasted() {
        Place p(3);
        QGuiApplication::clipboard()->setText(u"A\tpublic\nB\town\n"_s);
        p.view().setFocus();
        p.view().setCurrentIndex(p.model().index(0, 0));
        QTest::keySequence(&p.view(), QKeySequence::Paste);
        QCOMPARE(p.view().chosenRows(), (QList{1, 2}));
        QTest::mouseClick(p.button(u"Remove"_s), Qt::LeftButton);
        QCOMPARE(names(p.model()), (QStringList{u"Set 0"_s, u"Set 1"_s, u"Set 2"_s}));
    }

    void paste_tellsWhatFoundNoColumn() {
        Place p(0);
        QStringList cells;
        for (int i = 0; i < p.model().columnCount() + 2; ++i)
            cells.append(u"x"_s);
        QGuiApplication::clipboard()->setText(cells.join(u'\t') + u'\n');
        QTest::keySequence(p.button(u"Add row"_s), QKeySequence::Paste);
        QCOMPARE(p.model().rowCount(), 1);
        bool told = false;
        for (const QLabel* label : p.editor.findChildren<QLabel*>())
            told = told || (!label->isHidden() && label->text().startsWith(u"2 "));
        QVERIFY(told);
    }

    void paste_keepsNarrowRowsWhole() {
        Place p(1);
        const int last = p.model().columnCount() - 1;
        QGuiApplication::clipboard()->setText(u"A\tpublic\n"_s);
        p.view().setCurrentIndex(p.model().index(0, last));
        QTest::keySequence(&p.view(), QKeySequence::Paste);
        QCOMPARE(names(p.model()), (QStringList{u"Set 0"_s, u"A"_s}));
        QCOMPARE(p.model().cell(p.model().index(1, 1)).toText(), u"public"_s);
    }

    void head_doesNotMeanItsRows() {
        Place p(3);
        p.view().setCurrentIndex(p.model().index(1, 0));
        QVERIFY(p.button(u"Remove"_s)->isEnabled());
        QHeaderView* head = p.view().horizontalHeader();
        QTest::mouseClick(head->viewport(),
                          Qt::LeftButton,
                          {},
                          {head->sectionViewportPosition(1) + 8, head->height() / 2});
        QCOMPARE(p.view().selectionModel()->selectedIndexes().size(), 3);
        QVERIFY(p.view().chosenRows().isEmpty());
        QVERIFY(!p.button(u"Remove"_s)->isEnabled());
        QVERIFY(!p.button(u"Duplicate"_s)->isEnabled());
        p.view().setCurrentIndex(p.model().index(2, 0));
        QCOMPARE(p.view().chosenRows(), QList{2});
    }

    void remove_saysHowMany() {
        Place p(3);
        p.view().setFocus();
        p.view().setCurrentIndex(p.model().index(0, 0));
        QTest::keyClick(&p.view(), Qt::Key_Down, Qt::ShiftModifier);
        const QPushButton* remove = p.button(u"Remove"_s);
        QVERIFY2(remove->text().contains(u'2'), qPrintable(remove->text()));
        p.view().selectAll();
        QVERIFY2(remove->text().contains(u'3'), qPrintable(remove->text()));
    }

    void ctrlEnter_belongsToTheTable_data() {
        QTest::addColumn<bool>("open");
        QTest::addColumn<bool>("choice");
        QTest::newRow("cell") << false << false;
        QTest::newRow("open line") << true << false;
        QTest::newRow("open choice") << true << true;
    }

    void ctrlEnter_belongsToTheTable() {
        QFETCH(bool, open);
        QFETCH(bool, choice);
        QTest::failOnWarning(QRegularExpression(u"edit|commitData|closeEditor"_s));
        Place p(1);
        QAction version(&p.editor);
        version.setShortcut(QKeySequence(u"Ctrl+Return"_s));
        p.editor.addAction(&version);
        const QSignalSpy triggered(&version, &QAction::triggered);
        p.editor.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&p.editor));
        p.view().setFocus();
        p.view().setCurrentIndex(p.model().index(0, choice ? 1 : 0));
        QWidget* target = &p.view();
        if (open) {
            QTest::keyClick(&p.view(), Qt::Key_Return);
            target = QApplication::focusWidget();
            QVERIFY(p.view().viewport()->isAncestorOf(target));
            if (!choice)
                QTest::keyClicks(target, u"Typed"_s);
        }
        QTest::keyClick(target, Qt::Key_Return, Qt::ControlModifier);
        QCoreApplication::processEvents();
        QCOMPARE(triggered.count(), 0);
        QCOMPARE(p.model().rowCount(), 2);
        QCOMPARE(p.view().currentIndex(), p.model().index(1, 0));
        QCOMPARE(names(p.model()).first(), open && !choice ? u"Typed"_s : u"Set 0"_s);
        // The new row is being typed into.
        QVERIFY(p.view().viewport()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"Next"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(names(p.model()).last(), u"Next"_s);
    }

    void cellDialog_showsAllThatCanBeChosen_data() {
        QTest::addColumn<int>("percent");
        QTest::newRow("normal") << 100;
        QTest::newRow("large") << 200;
    }

    void cellDialog_showsAllThatCanBeChosen() {
        QFETCH(int, percent);
        const QFont normal = QApplication::font();
        QFont font = normal;
        font.setPointSizeF(normal.pointSizeF() * percent / 100);
        QApplication::setFont(font);
        Desk desk(dossierFor(*realLibrary(), {u"eu-ai-act-gpai"_s}),
                  Desk::Mode::ReadWrite,
                  realLibrary());
        const Field& field = desk.field(u"data-sources/datasets"_s);
        TableEditor editor(EditorContext::ofField(desk.session(), field), nullptr);
        editor.setValue(Table{{Row{u"r-1"_s, {{u"name"_s, u"Set"_s}}}}});
        editor.show();
        int dialogs = 0;
        for (int i = 0; i < field.columns.size(); ++i) {
            if (field.columns.at(i).type != FieldType::Choices)
                continue;
            editor.view()->setCurrentIndex(editor.model()->index(0, i));
            QTest::keyClick(editor.view(), Qt::Key_Return);
            QTRY_VERIFY(QApplication::activeModalWidget());
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            QCoreApplication::processEvents();
            const QSize screen = dialog->screen()->availableGeometry().size();
            QVERIFY(dialog->width() <= screen.width() && dialog->height() <= screen.height());
            const auto* scroll = dialog->findChild<QScrollArea*>();
            const bool full = dialog->height() >= screen.height() - 90;
            for (const QCheckBox* box : dialog->findChildren<QCheckBox*>()) {
                const QRect seen(box->mapTo(scroll->viewport(), QPoint(0, 0)), box->size());
                QVERIFY2(full || scroll->viewport()->rect().contains(seen),
                         qPrintable(box->text()));
                QVERIFY(box->width() >= box->minimumSizeHint().width());
            }
            ++dialogs;
            dialog->reject();
            QTRY_VERIFY(!QApplication::activeModalWidget());
        }
        QApplication::setFont(normal);
        QVERIFY(dialogs > 0);
    }

    void figures_areNotCut() {
        Place p(1);
        const int column = p.model().columnOf(u"size"_s);
        QVERIFY(p.model().setData(p.model().index(0, column), u"123456789012345678901 bytes"_s));
        const QString shown = p.model().index(0, column).data().toString();
        QVERIFY2(p.view().columnWidth(column) > p.view().fontMetrics().horizontalAdvance(shown),
                 qPrintable(shown));
    }

    void copiedCells_comeBack() {
        const QList<QStringList> cells{{u"a"_s, u"b \"c\""_s}, {u"d\te"_s, u"f\ng"_s}};
        QCOMPARE(cellsFromText(textFromCells(cells)), cells);
    }

    void none_canBeSaid() {
        Place p(0);
        auto* none = p.editor.findChild<QCheckBox*>();
        QTest::mouseClick(none, Qt::LeftButton);
        QVERIFY(p.desk.value(u"model/datasets"_s) == Value(Table()));
        QTest::mouseClick(none, Qt::LeftButton);
        QVERIFY(p.desk.value(u"model/datasets"_s).isNull());
    }

    void rowsNotShown_keepTheirCells() {
        Place p(0);
        Table table = sample(1);
        table.rows[0].cells.insert(u"newer"_s, u"kept"_s);
        table.rows[0].extra.insert(u"x"_s, "1");
        p.desk.tell(u"model/datasets"_s, table);
        QVERIFY(p.model().setData(p.model().index(0, 0), u"Changed"_s));
        const Value value = p.desk.value(u"model/datasets"_s);
        QCOMPARE(value.get<Table>()->rows.first().cells.value(u"newer"_s).toText(), u"kept"_s);
        QCOMPARE(value.get<Table>()->rows.first().extra.value(u"x"_s), "1");
    }

    void manyRows_stayFluent() {
        Place p(10000);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 5; ++i)
            QVERIFY(p.model().setData(p.model().index(5000 + i, 0), u"Edited"_s));
        p.view().scrollTo(p.model().index(9999, 0));
        p.editor.grab();
        // A slow machine under test may take its time; a second for one letter would be wrong
        // anywhere.
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(p.view().sizeHint().height() < 600);
    }

    void enter_goesToTheCell() {
        Place p(4);
        p.editor.enter(FieldPath(u"model"_s, u"datasets"_s, u"r-2"_s, u"link"_s));
        QCOMPARE(p.view().currentIndex().row(), 2);
        QCOMPARE(p.view().currentIndex().column(), p.model().columnOf(u"link"_s));
    }
};

QTEST_MAIN(tst_Tables)
#include "tst_tables.moc"
