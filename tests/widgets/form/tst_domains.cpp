// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestFiles.h"
#include "tests/widgets/Desk.h"
#include "widgets/common/Inputs.h"
#include "widgets/common/Theme.h"
#include "widgets/form/CategoryPage.h"
#include "widgets/form/DomainsDialog.h"

#include <QApplication>
#include <QCheckBox>
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

const QString domains = u"data-sources/domains"_s;

/// A dossier of a provider who crawled the web.
Desk openDesk() {
    Dossier dossier = dossierFor(*realLibrary(), {u"eu-ai-act-gpai"_s});
    tell(dossier, u"data-sources/crawlers-used"_s, Value(u"yes"_s));
    return Desk(dossier, Desk::Mode::ReadWrite, realLibrary());
}

} // namespace

class tst_Domains : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { Theme::apply(Theme::Mode::Light); }

    void button_opensTheDialog_byKey() {
        Desk desk = openDesk();
        CategoryPage page(desk.session(), u"data-sources"_s);
        page.resize(900, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto* button = page.findChild<QToolButton*>(domains + u"#domains"_s);
        QVERIFY(button);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        const QPointer<DomainsDialog> dialog = page.findChild<DomainsDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QVERIFY(desk.value(domains).isNull());
        QVERIFY(!DomainsDialog::isOffered(desk.field(u"data-sources/datasets"_s)));
    }

    void law_saysHowMany() {
        Desk desk = openDesk();
        const std::unique_ptr<DomainsDialog> dialog(opened(desk));
        QCOMPARE(line(*dialog, u"share"_s)->text(), u"10"_s);
        QCOMPARE(line(*dialog, u"atMost"_s)->text(), QString());
    }

    void list_isTaken_inOneStep() {
        Desk desk = openDesk();
        QPointer<DomainsDialog> dialog = opened(desk);
        read(*dialog, lines(40));
        QTRY_VERIFY(use(*dialog)->isEnabled());
        QVERIFY2(result(*dialog).contains(u"4 of 40"_s), qPrintable(result(*dialog)));
        const int steps = desk->undoStack()->index();
        QTest::mouseClick(use(*dialog), Qt::LeftButton);
        QTRY_VERIFY(!dialog);
        QCOMPARE(desk->undoStack()->index(), steps + 1);
        const Value value = desk.value(domains);
        const Table* table = value.get<Table>();
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 4);
        QCOMPARE(table->rows.first().cells.value(u"domain"_s), Value(u"d40.example"_s));
        QCOMPARE(desk.value(u"data-sources/domain-count"_s), Value(Quantity{u"40"_s}));
        desk->undoStack()->undo();
        QVERIFY(desk.value(domains).isNull());
        QVERIFY(desk.value(u"data-sources/domain-count"_s).isNull());
    }

    void amount_isTheUsers_andRefusedIfItIsNone() {
        Desk desk = openDesk();
        const std::unique_ptr<DomainsDialog> dialog(opened(desk));
        read(*dialog, lines(40));
        QTRY_VERIFY(use(*dialog)->isEnabled());
        type(*dialog, u"share"_s, u"50"_s);
        QVERIFY2(result(*dialog).contains(u"20 of 40"_s), qPrintable(result(*dialog)));
        type(*dialog, u"atMost"_s, u"7"_s);
        QVERIFY2(result(*dialog).contains(u"7 of 40"_s), qPrintable(result(*dialog)));
        type(*dialog, u"atMost"_s, u"many"_s);
        QVERIFY(!use(*dialog)->isEnabled());
        QVERIFY(result(*dialog).contains(u"whole number"_s));
        type(*dialog, u"atMost"_s, u"7"_s);
        type(*dialog, u"share"_s, u"110"_s);
        QVERIFY(!use(*dialog)->isEnabled());
        QVERIFY(result(*dialog).contains(u"percentage"_s));
    }

    void badLines_areTold_andTheOthersTakenOnlyIfTheUserSaysSo() {
        Desk desk = openDesk();
        const std::unique_ptr<DomainsDialog> dialog(opened(desk));
        read(*dialog, "domain,tokens\na.example,1\nb.example\nc.example,many\nd.example,0\n");
        auto* skip = dialog->findChild<QCheckBox*>(u"skip"_s);
        QTRY_VERIFY(skip->isVisible());
        QVERIFY(!use(*dialog)->isEnabled());
        skip->setChecked(true);
        QVERIFY(use(*dialog)->isEnabled());
        const QString told = dialog->findChild<QPlainTextEdit*>(u"badLines"_s)->toPlainText();
        QVERIFY2(told.contains(u"Line 3:"_s) && told.contains(u"Line 4:"_s), qPrintable(told));
        QVERIFY2(told.contains(u"c.example,many"_s), qPrintable(told));
    }

    void fileThatIsNone_isToldAndCannotBeUsed() {
        Desk desk = openDesk();
        const std::unique_ptr<DomainsDialog> dialog(opened(desk));
        QVERIFY(!use(*dialog)->isEnabled());
        type(*dialog, u"file"_s, u"/nowhere.csv"_s);
        QVERIFY(result(*dialog).contains(u"/nowhere.csv"_s));
        read(*dialog, "name,weight\na.example,1\n");
        QTRY_VERIFY2(result(*dialog).contains(u"No column is called"_s),
                     qPrintable(result(*dialog)));
        QVERIFY(!use(*dialog)->isEnabled());
        type(*dialog, u"domainColumn"_s, u"name"_s);
        type(*dialog, u"sizeColumn"_s, u"weight"_s);
        QTRY_VERIFY2(result(*dialog).contains(u"in which unit"_s), qPrintable(result(*dialog)));
        QTest::keyClicks(dialog->findChild<ComboBox*>(u"unit"_s), u"tokens"_s);
        QTRY_VERIFY(use(*dialog)->isEnabled());
    }

private:
    static DomainsDialog* opened(Desk& desk) {
        auto* dialog = new DomainsDialog(desk.session(), desk.field(domains));
        dialog->show();
        return dialog;
    }

    static LineEdit* line(const QDialog& dialog, const QString& name) {
        return dialog.findChild<LineEdit*>(name);
    }

    static QPushButton* use(const QDialog& dialog) {
        return dialog.findChild<QPushButton*>(u"use"_s);
    }

    static QString result(const QDialog& dialog) {
        return dialog.findChild<QLabel*>(u"result"_s)->text();
    }

    static void type(const QDialog& dialog, const QString& name, const QString& text) {
        LineEdit* edit = line(dialog, name);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    void read(const QDialog& dialog, const QByteArray& bytes) {
        const QString file = m_folder.filePath(u"list.csv"_s);
        QVERIFY(writeFile(file, bytes));
        type(dialog, u"file"_s, file);
    }

    /// So many domains, the last with most content.
    static QByteArray lines(int count) {
        QByteArray bytes = "domain,tokens\n";
        for (int i = 1; i <= count; ++i)
            bytes += 'd' + QByteArray::number(i) + ".example," + QByteArray::number(i) + '\n';
        return bytes;
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(tst_Domains)
#include "tst_domains.moc"
