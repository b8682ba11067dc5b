// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One user's way through the whole program, by key and mouse.

#include "app/dialogs/RegimesDialog.h"
#include "app/dialogs/VersionDialog.h"
#include "app/flow/HistoryFlow.h"
#include "app/flow/VersionFlow.h"
#include "app/window/Actions.h"
#include "app/window/EditPlace.h"
#include "tests/app/gui/GuiFixture.h"
#include "tests/support/Results.h"
#include "widgets/export/DocumentsList.h"
#include "widgets/export/ExportPage.h"
#include "widgets/find/FindBox.h"
#include "widgets/findings/FindingsPane.h"
#include "widgets/findings/ReviewPage.h"
#include "widgets/findings/WaiveDialog.h"
#include "widgets/history/ChangeCard.h"
#include "widgets/history/HistoryPage.h"
#include "widgets/start/StartPage.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace vitrine;
using namespace Qt::StringLiterals;

class JourneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() {
        test::GuiFixture::prepareProgram(u"tst_journey"_s);
        m_gui = std::make_unique<test::GuiFixture>();
        QVERIFY(m_gui->start());
    }

    void cleanupTestCase() { m_gui.reset(); }

    void newDossier() {
        QSignalSpy opened(&m_gui->window(), &MainWindow::dossierOpened);
        QTest::mouseClick(m_gui->find<QPushButton>(u"new"_s), Qt::LeftButton);
        auto* dialog = m_gui->find<RegimesDialog>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"title"_s), u"Alpha"_s);
        press(dialog, QDialogButtonBox::Ok);
        QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty(), 20000);
        QCOMPARE(m_gui->session().dossier().title(), u"Alpha"_s);
        QVERIFY(!m_gui->session().dossier().regimes().isEmpty());
    }

    void find_goesToAFact() {
        m_gui->window().activateWindow();
        m_gui->window().actions().find->trigger();
        auto* box = m_gui->find<FindBox>(u"find"_s);
        QTRY_VERIFY(box->hasFocus());
        QTest::keyClicks(box, u"model/name"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(m_gui->workspace().place(), PlaceId::Edit);
        QCOMPARE(m_gui->workspace().editPlace()->category(), u"model"_s);
    }

    void fill_findingVanishes() {
        QVERIFY(hasFinding(m_name));
        auto* editor = m_gui->workspace().editPlace()->findChild<QWidget*>(m_name.toString());
        QVERIFY(editor);
        QLineEdit* input = qobject_cast<QLineEdit*>(editor);
        if (!input)
            input = editor->findChild<QLineEdit*>();
        QVERIFY(input);
        QTest::keyClicks(input, u"Alpha 7B"_s);
        QCOMPARE(m_gui->session().dossier().value(m_name).toText(), u"Alpha 7B"_s);
        QVERIFY(!hasFinding(m_name));
        m_gui->window().actions().undo->trigger();
        QVERIFY(hasFinding(m_name));
        m_gui->window().actions().redo->trigger();
        QVERIFY(!hasFinding(m_name));
    }

    void nextFinding_goesFromOneToTheNext() {
        QTest::keyClick(&m_gui->window(), Qt::Key_F8);
        QCOMPARE(m_gui->workspace().place(), PlaceId::Edit);
        const Finding* first =
            m_gui->workspace().editPlace()->findChild<FindingsPane*>()->list()->current();
        QVERIFY(first);
        const QString id = first->id();
        QTest::keyClick(&m_gui->window(), Qt::Key_F8);
        const Finding* second =
            m_gui->workspace().editPlace()->findChild<FindingsPane*>()->list()->current();
        QVERIFY(second && second->id() != id);
    }

    void waive() {
        m_gui->window().actions().review->trigger();
        auto* page = m_gui->find<ReviewPage>();
        QVERIFY(page && page->isVisible());
        auto* model = static_cast<FindingsModel*>(page->list()->model());
        for (int row = 0; row < model->rowCount() && !page->list()->current(); ++row)
            page->list()->setCurrentIndex(model->index(row));
        const QString id = page->list()->current()->id();
        page->findChild<QPushButton*>(u"accept"_s)->click();
        auto* dialog = m_gui->find<WaiveDialog>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(u"reason"_s),
                         u"Told in another document"_s);
        press(dialog, QDialogButtonBox::Ok);
        QVERIFY(m_gui->session().dossier().waivers().contains(id));
    }

    void save() {
        QVERIFY(m_gui->session().isModified());
        QVERIFY(m_gui->window().isWindowModified());
        QTest::keySequence(&m_gui->window(), QKeySequence::Save);
        QVERIFY(!m_gui->session().isModified());
        QVERIFY(!m_gui->window().isWindowModified());
    }

    void firstVersionCancelled_savesNothing() {
        m_gui->tell({u"model"_s, u"family"_s}, u"Not saved yet"_s);
        QVERIFY(m_gui->session().isModified());
        m_gui->window().actions().saveVersion->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_gui->find<VersionDialog>(), 20000);
        QVERIFY(m_gui->session().isModified());
        press(m_gui->find<VersionDialog>(), QDialogButtonBox::Cancel);
        QVERIFY(m_gui->session().isModified());
        m_gui->session().undoStack()->undo();
        QVERIFY(!m_gui->session().isModified());
        QVERIFY(!QFileInfo::exists(m_gui->session().directory() + u"/.git"_s));
        QTRY_VERIFY(!m_gui->find<VersionDialog>());
    }

    void saveVersion() { QVERIFY(saveAVersion()); }

    void editCompareAndRestore() {
        m_gui->tell(m_name, u"Beta 8B"_s);
        m_gui->window().actions().history->trigger();
        auto* page = m_gui->find<HistoryPage>();
        QTRY_VERIFY(cardOf(m_name));
        QVERIFY(page->to().isEmpty());
        QTest::mouseClick(cardOf(m_name)->findChild<QPushButton*>(u"restore"_s), Qt::LeftButton);
        QCOMPARE(m_gui->session().dossier().value(m_name).toText(), u"Alpha 7B"_s);
        m_gui->session().undoStack()->undo();
        QCOMPARE(m_gui->session().dossier().value(m_name).toText(), u"Beta 8B"_s);
        QVERIFY(saveAVersion());
        QTRY_COMPARE(m_gui->workspace().history().versions().size(), 2);
        const QList<Revision> versions = m_gui->workspace().history().versions();
        page->select(versions.at(1).id, versions.at(0).id);
        QTRY_VERIFY(cardOf(m_name));
    }

    void versionWithoutChange_saysSo() {
        QSignalSpy nothing(&m_gui->workspace().versioning(), &VersionFlow::nothingChanged);
        m_gui->window().actions().saveVersion->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!nothing.isEmpty(), 20000);
    }

    void exportDocuments() {
        m_gui->window().actions().exportPlace->trigger();
        auto* page = m_gui->find<ExportPage>();
        QVERIFY(page && page->isVisible());
        const QString folder = QDir(m_gui->home()).filePath(u"out"_s);
        page->setFolder(folder);
        auto* list = page->findChild<DocumentsList*>();
        QTest::keyClick(list, Qt::Key_Space);
        const QList<QCheckBox*> boxes = page->findChildren<QCheckBox*>();
        for (QCheckBox* box : boxes)
            box->setChecked(box->objectName() == u"format:md");
        auto* button = page->findChild<QPushButton*>(u"exportButton"_s);
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!QDir(folder).entryList({u"*.md"_s}, QDir::Files).isEmpty(),
                                 20000);
    }

    void panes_areReachedByKey() {
        m_gui->window().actions().edit->trigger();
        m_gui->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_gui->window()));
        QTest::keyClick(&m_gui->window(), Qt::Key_F6);
        QTRY_VERIFY(QApplication::focusWidget());
        const QWidget* first = QApplication::focusWidget();
        QTest::keyClick(&m_gui->window(), Qt::Key_F6);
        QTRY_VERIFY(QApplication::focusWidget() != first);
    }

private:
    static void press(QDialog* dialog, QDialogButtonBox::StandardButton which) {
        auto* box = dialog->findChild<QDialogButtonBox*>();
        QTest::mouseClick(box->button(which), Qt::LeftButton);
    }

    bool hasFinding(const FieldPath& path) {
        const QList<Finding>& findings = m_gui->session().report().findings;
        return std::any_of(
            findings.begin(), findings.end(), [&path](const Finding& f) { return f.path == path; });
    }

    ChangeCard* cardOf(const FieldPath& path) {
        for (ChangeCard* card : m_gui->window().findChildren<ChangeCard*>()) {
            if (card->path() == path && card->isVisible())
                return card;
        }
        return nullptr;
    }

    bool saveAVersion() {
        QSignalSpy saved(&m_gui->workspace().versioning(), &VersionFlow::saved);
        m_gui->window().actions().saveVersion->trigger();
        VersionDialog* dialog = nullptr;
        if (!QTest::qWaitFor([&] { return (dialog = m_gui->find<VersionDialog>()) != nullptr; },
                             20000))
            return false;
        if (dialog->message().isEmpty())
            return false;
        if (dialog->asksForAuthor()) {
            QTest::keyClicks(dialog->findChild<QLineEdit*>(u"name"_s), u"Ada Example"_s);
            QTest::keyClicks(dialog->findChild<QLineEdit*>(u"email"_s), u"ada@example.org"_s);
        }
        press(dialog, QDialogButtonBox::Save);
        return QTest::qWaitFor([&saved] { return !saved.isEmpty(); }, 20000);
    }

    const FieldPath m_name{u"model"_s, u"name"_s};
    std::unique_ptr<test::GuiFixture> m_gui;
};

VITRINE_GUI_TEST_MAIN(JourneyTest)
#include "tst_journey.moc"
