// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A dossier that follows an older version of a law: the offer on opening, and the menu.

#include "app/flow/SaveFlow.h"
#include "app/window/Actions.h"
#include "model/dossier/Parked.h"
#include "tests/app/gui/GuiFixture.h"
#include "widgets/common/MessageBar.h"
#include "widgets/history/MigrationDialog.h"
#include "widgets/history/ParkedDialog.h"

#include <QAction>
#include <QPushButton>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

const QString law = u"eu-ai-act-gpai"_s;
const QString older = u"2025-08-02"_s;

} // namespace

class OlderDossierTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() {
        test::GuiFixture::prepareProgram(u"tst_olderdossier"_s);
        m_gui = std::make_unique<test::GuiFixture>();
        QVERIFY(m_gui->openExample());
    }

    void cleanupTestCase() { m_gui.reset(); }

    void newest_isOfferedNothing() {
        QVERIFY(!actions().newerVersions->isEnabled());
        QVERIFY(!actions().parked->isEnabled());
        QVERIFY(!offer());
    }

    void older_isOfferedTheNewerVersion_onOpening() {
        EditSession& session = m_gui->session();
        Dossier dossier = session.dossier();
        dossier.setRegime(law, older);
        park(dossier, {law, older, {u"model"_s, u"gone"_s}, Answer{.value = u"Old answer"_s}});
        session.edit(diff(session.dossier(), dossier), [] { return u"Older"_s; });
        QVERIFY(actions().newerVersions->isEnabled());
        QVERIFY(actions().parked->isEnabled());
        QVERIFY(session.save());
        QSignalSpy opened(&m_gui->window(), &MainWindow::dossierOpened);
        m_gui->window().openDossier(QString(session.directory()));
        QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty(), 20000);
        QCOMPARE(m_gui->session().dossier().regimes().value(law), older);
        QVERIFY(offer());
    }

    void offer_opensTheDialog_andTakingOverIsUndoable() {
        QTest::mouseClick(offer(), Qt::LeftButton);
        auto* dialog = m_gui->find<MigrationDialog>();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"takeOver"_s), Qt::LeftButton);
        QVERIFY(m_gui->session().dossier().regimes().value(law) > older);
        QVERIFY(!actions().newerVersions->isEnabled());
        QTRY_VERIFY(!m_gui->find<MigrationDialog>());
        actions().undo->trigger();
        QCOMPARE(m_gui->session().dossier().regimes().value(law), older);
        QVERIFY(actions().newerVersions->isEnabled());
    }

    void menu_opensTheDialogs() {
        actions().newerVersions->trigger();
        auto* newer = m_gui->find<MigrationDialog>();
        QVERIFY(newer);
        QTest::keyClick(newer, Qt::Key_Escape);
        QTRY_VERIFY(!m_gui->find<MigrationDialog>());
        QCOMPARE(m_gui->session().dossier().regimes().value(law), older);
        actions().parked->trigger();
        auto* parked = m_gui->find<ParkedDialog>();
        QVERIFY(parked);
        QTest::mouseClick(parked->findChild<QPushButton*>(u"remove"_s), Qt::LeftButton);
        QVERIFY(!actions().parked->isEnabled());
        QTest::keyClick(parked, Qt::Key_Escape);
        QTRY_VERIFY(!m_gui->find<ParkedDialog>());
        actions().undo->trigger();
        QVERIFY(actions().parked->isEnabled());
        QVERIFY(m_gui->session().save());
    }

private:
    [[nodiscard]] Actions& actions() const { return m_gui->window().actions(); }

    /// The button of the message that offers the newer version, if it is shown.
    [[nodiscard]] QWidget* offer() const {
        for (const MessageBar* bar : m_gui->workspace().findChildren<MessageBar*>())
            if (bar->text().contains(u"newer version"_s))
                for (QPushButton* button : bar->findChildren<QPushButton*>())
                    if (button->text().startsWith(u"See"_s))
                        return button;
        return nullptr;
    }

    std::unique_ptr<test::GuiFixture> m_gui;
};

VITRINE_GUI_TEST_MAIN(OlderDossierTest)
#include "tst_olderdossier.moc"
