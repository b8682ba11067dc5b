// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What must never happen: work that is lost.

#include "app/dialogs/RecoveryDialog.h"
#include "app/flow/Autosaver.h"
#include "app/flow/SaveFlow.h"
#include "app/window/Actions.h"
#include "app/window/RecentDossiers.h"
#include "model/flow/Versions.h"
#include "model/store/DossierStore.h"
#include "tests/app/gui/GuiFixture.h"
#include "tests/support/OtherProgram.h"
#include "tests/support/Results.h"
#include "tests/support/TestFiles.h"
#include "widgets/common/MessageBar.h"
#include "widgets/form/table/TableView.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QPushButton>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

const FieldPath name(u"model"_s, u"name"_s);

/// The first visible banner that holds an action of this name.
QAction* bannerAction(QWidget& window, const QString& text) {
    for (const MessageBar* bar : window.findChildren<MessageBar*>()) {
        for (QAction* action : bar->actions()) {
            if (bar->isVisible() && action->text() == text)
                return action;
        }
    }
    return nullptr;
}

} // namespace

class KeepingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { test::GuiFixture::prepareProgram(u"tst_keeping"_s); }

    void close_asksAndCancelStays() {
        test::GuiFixture gui;
        QVERIFY(gui.openExample());
        gui.tell(name, u"Changed"_s);
        Dialogs::setNextAnswer(2);
        QVERIFY(!gui.window().close());
        QVERIFY(gui.window().workspace());
        QVERIFY(gui.session().isModified());
        Dialogs::setNextAnswer(1);
        QVERIFY(gui.window().close());
        QVERIFY(!gui.window().workspace());
    }

    void close_saves() {
        test::GuiFixture gui;
        QVERIFY(gui.openExample());
        const QString directory = gui.session().directory();
        gui.tell(name, u"Saved on closing"_s);
        Dialogs::setNextAnswer(0);
        gui.window().actions().closeDossier->trigger();
        QVERIFY(!gui.window().workspace());
        const Result<ReadDossier> read = DossierStore::read(directory);
        QVERIFY_RESULT(read);
        QCOMPARE(read->dossier.value(name).toText(), u"Saved on closing"_s);
    }

    void openCell_isKept_data() {
        QTest::addColumn<QString>("by");
        for (const char* by : {"save", "language", "close"})
            QTest::newRow(by) << QString::fromLatin1(by);
    }

    /// A cell that is being typed in has told nobody yet, when something else happens to it.
    void openCell_isKept() {
        QFETCH(const QString, by);
        test::GuiFixture gui;
        QVERIFY(gui.openExample());
        const QString directory = gui.session().directory();
        const FieldPath versions(u"model"_s, u"versions"_s);
        QVERIFY(gui.workspace().jumpTo(versions));
        const QList<TableView*> tables = gui.workspace().findChildren<TableView*>();
        const auto shown = std::ranges::find_if(tables, &QWidget::isVisible);
        QVERIFY(shown != tables.end());
        TableView* table = *shown;
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        table->edit(table->currentIndex());
        QWidget* editor = QApplication::focusWidget();
        QVERIFY(editor && editor != table && table->isAncestorOf(editor));
        QTest::keyClicks(editor, u"typed in a cell"_s);
        if (by == "save"_L1) {
            gui.window().actions().save->trigger();
        } else if (by == "language"_L1) {
            gui.workspace().setLanguage(u"de"_s);
            gui.window().actions().save->trigger();
        } else {
            Dialogs::setNextAnswer(0);
            QVERIFY(gui.window().close());
        }
        const Result<ReadDossier> read = DossierStore::read(directory);
        QVERIFY_RESULT(read);
        const Value value = read->dossier.value(versions);
        const Table* rows = value.get<Table>();
        QVERIFY(rows && !rows->rows.isEmpty());
        QVERIFY(
            rows->rows.first().cells.value(u"version"_s).toText().contains("typed in a cell"_L1));
    }

    void unchanged_closesWithoutAQuestion() {
        test::GuiFixture gui;
        QVERIFY(gui.openExample());
        gui.tell(name, u"Changed"_s);
        gui.session().undoStack()->undo();
        (void)Dialogs::takeAsked();
        QVERIFY(gui.window().close());
        QVERIFY(Dialogs::takeAsked().isEmpty());
    }

    void evidenceThatIsLost_isToldOnOpening() {
        const QTemporaryDir folder;
        const QString directory = folder.filePath(u"d"_s);
        QVERIFY_RESULT(DossierStore::create(directory, Dossier::create(u"Test"_s)));
        QVERIFY(
            test::writeFile(directory + u"/evidence.json"_s,
                            "{\"format\": 1, \"evidence\": {\"a\": {\"name\": \"card.pdf\"}}}"));
        test::GuiFixture gui;
        StartOptions options;
        options.directory = directory;
        QVERIFY(gui.start(options));
        QVERIFY(gui.settle());
        const QList<MessageBar*> bars = gui.workspace().findChildren<MessageBar*>();
        QVERIFY(std::ranges::any_of(bars, [](const MessageBar* bar) {
            return bar->isVisible() && bar->text().contains(u"“card.pdf” is missing"_s);
        }));
    }

    void example_isCopiedAndOpenedAgain() {
        test::GuiFixture gui;
        QVERIFY(gui.openExample());
        const QString first = gui.session().directory();
        QVERIFY(first.startsWith(gui.home()));
        gui.tell(name, u"Mine"_s);
        gui.window().actions().save->trigger();
        QVERIFY(gui.window().close());
        QSignalSpy opened(&gui.window(), &MainWindow::dossierOpened);
        gui.window().openExample(u"pythia-6.9b"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty(), 20000);
        QCOMPARE(gui.session().directory(), first);
        QCOMPARE(gui.session().dossier().value(name).toText(), u"Mine"_s);
    }

    void crash_offersWhatWasTyped() {
        QTemporaryDir home;
        QString directory;
        {
            test::GuiFixture gui;
            QVERIFY(gui.openExample());
            directory = home.filePath(u"d"_s);
            QVERIFY_RESULT(DossierStore::copy(gui.session().directory(), directory));
        }
        {
            test::GuiFixture gui;
            StartOptions options;
            options.directory = directory;
            QVERIFY(gui.start(options));
            gui.tell(name, u"Typed before the crash"_s);
            auto* autosaver = gui.workspace().autosaver();
            QTRY_COMPARE_WITH_TIMEOUT(autosaver->state(), Autosaver::State::Kept, 8000);
            gui.crash();
        }
        QList<RecentDossier> recent{{directory, u"d"_s}};
        QCOMPARE(RecentDossiers::lookedAt(recent).first().recovered, 1);
        {
            test::GuiFixture gui;
            StartOptions options;
            options.directory = directory;
            QVERIFY(gui.start(options));
            QVERIFY(gui.session().dossier().value(name).toText() != u"Typed before the crash"_s);
            QAction* look = bannerAction(gui.window(), u"Look at it…"_s);
            QVERIFY(look);
            look->trigger();
            auto* dialog = gui.find<RecoveryDialog>();
            QVERIFY(dialog);
            dialog->findChild<QPushButton*>(u"takeOver"_s)->click();
            QCOMPARE(gui.session().dossier().value(name).toText(), u"Typed before the crash"_s);
            gui.session().undoStack()->undo();
            QVERIFY(gui.session().dossier().value(name).toText() != u"Typed before the crash"_s);
            QTRY_COMPARE_WITH_TIMEOUT(
                gui.workspace().autosaver()->state(), Autosaver::State::Nothing, 8000);
        }
        QCOMPARE(RecentDossiers::lookedAt(recent).first().recovered, 0);
    }

    void crash_filesMovedOn_isSetAside() {
        QTemporaryDir home;
        const QString directory = home.filePath(u"d"_s);
        {
            test::GuiFixture gui;
            QVERIFY(gui.openExample());
            QVERIFY_RESULT(DossierStore::copy(gui.session().directory(), directory));
        }
        {
            test::GuiFixture gui;
            StartOptions options;
            options.directory = directory;
            QVERIFY(gui.start(options));
            gui.tell(name, u"Typed before the crash"_s);
            QTRY_COMPARE_WITH_TIMEOUT(
                gui.workspace().autosaver()->state(), Autosaver::State::Kept, 8000);
            gui.crash();
        }
        QVERIFY(
            test::replaceInFile(directory + u"/dossier.json"_s, "Pythia-6.9B", "Pythia, renamed"));
        test::GuiFixture gui;
        StartOptions options;
        options.directory = directory;
        QVERIFY(gui.start(options));
        QCOMPARE(gui.session().dossier().title(), u"Pythia, renamed"_s);
        QAction* look = bannerAction(gui.window(), u"Look at it…"_s);
        QVERIFY(look);
        look->trigger();
        auto* dialog = gui.find<RecoveryDialog>();
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QPushButton*>(u"takeOver"_s));
        dialog->reject();
        // Later work does not overwrite it.
        gui.tell(name, u"Later work"_s);
        QTRY_COMPARE_WITH_TIMEOUT(
            gui.workspace().autosaver()->state(), Autosaver::State::Kept, 8000);
        const QFileInfo kept(gui.workspace().autosaver()->fileName());
        const QStringList aside =
            kept.dir().entryList({kept.fileName() + u".earlier-*"_s}, QDir::Files | QDir::Hidden);
        QCOMPARE(aside.size(), 1);
        QVERIFY(
            test::readFile(kept.dir().filePath(aside.first())).contains("Typed before the crash"));
    }

    void outsideChange_isTakenOverOrAskedAbout() {
        test::GuiFixture gui;
        QVERIFY(gui.openExample());
        const QString file = gui.session().directory() + u"/dossier.json"_s;
        QVERIFY(test::replaceInFile(file, "Pythia-6.9B", "Changed outside"));
        gui.workspace().lookOutside();
        QTRY_COMPARE_WITH_TIMEOUT(gui.session().dossier().title(), u"Changed outside"_s, 5000);

        gui.tell(name, u"Mine"_s);
        QVERIFY(test::replaceInFile(file, "Changed outside", "Changed again"));
        gui.workspace().lookOutside();
        QTRY_VERIFY_WITH_TIMEOUT(bannerAction(gui.window(), u"Reload, keep my changes"_s), 5000);
        bannerAction(gui.window(), u"Reload, keep my changes"_s)->trigger();
        QCOMPARE(gui.session().dossier().title(), u"Changed again"_s);
        QCOMPARE(gui.session().dossier().value(name).toText(), u"Mine"_s);
    }

    void outsideChange_leavesTheReasonForReadingOnly() {
        const QTemporaryDir home;
        StartOptions options;
        options.directory = home.filePath(u"d"_s);
        QVERIFY_RESULT(DossierStore::create(options.directory, Dossier::create(u"As it was"_s)));
        const test::OtherProgram other(options.directory);
        test::GuiFixture gui;
        QVERIFY(gui.start(options));
        QVERIFY(gui.session().isReadOnly());
        QVERIFY(test::replaceInFile(
            options.directory + u"/dossier.json"_s, "As it was", "As it is now"));
        gui.workspace().lookOutside();
        QTRY_COMPARE_WITH_TIMEOUT(gui.session().dossier().title(), u"As it is now"_s, 5000);
        QVERIFY(gui.settle());
        QVERIFY(std::ranges::any_of(
            gui.workspace().findChildren<MessageBar*>(), [&gui](const MessageBar* bar) {
                return bar->isVisible() &&
                       bar->text().contains(gui.session().opened().readOnlyReason());
            }));
    }

    void headLine_saysThatWhatWasSavedIsNoVersion() {
        test::GuiFixture gui;
        QVERIFY(gui.openExample());
        const QString directory = gui.session().directory();
        VersionOrder order{directory, gui.session().dossier(), u"The first one"_s};
        order.author = Author{u"A"_s, u"a@example.org"_s};
        NoProgress progress;
        QVERIFY_RESULT(saveVersion(order, progress));
        gui.rebuild();
        StartOptions options;
        options.directory = directory;
        QVERIFY(gui.start(options));
        const auto line = [&gui] { return gui.workspace().headLine(); };
        QTRY_VERIFY2(line().contains(u"The first one"_s), qPrintable(line()));
        QVERIFY2(!line().contains(u"draft"_s), qPrintable(line()));
        gui.tell(name, u"Another"_s);
        QVERIFY(gui.workspace().saving().save());
        QVERIFY(!gui.session().isModified());
        QVERIFY(gui.settle());
        QTRY_VERIFY2(line().contains(u"draft after “The first one”"_s), qPrintable(line()));
    }

    void start_readsTheHeadsOfRecentDossiersOnly() {
        const QTemporaryDir home;
        const QString place = home.filePath(u"d"_s);
        QVERIFY_RESULT(DossierStore::create(place, Dossier::create(u"As it is now"_s)));
        QDir(place).mkpath(u"answers"_s);
        QVERIFY(test::writeFile(place + u"/answers/model.json"_s, "{"));
        const QList<RecentDossier> looked =
            RecentDossiers::lookedAt({{place, u"As it was"_s}, {home.path(), u"Gone"_s}});
        QCOMPARE(looked.first().title, u"As it is now"_s);
        QVERIFY(!looked.first().missing);
        QVERIFY(looked.last().missing);
    }

    void start_waitsForNoFolder() {
        // A pipe that nobody writes into lets its reader hang, as a share does that is gone.
        const QTemporaryDir share;
        const QByteArray pipe = QFile::encodeName(share.filePath(u"dossier.json"_s));
        QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
        {
            test::GuiFixture gui;
            RecentDossiers::add(share.path(), u"Far away"_s);
            QVERIFY(gui.openExample());
            gui.tell(name, u"Changed"_s);
            QVERIFY(gui.workspace().saving().save());
        }
        int end = -1;
        QTRY_VERIFY((end = ::open(pipe.constData(), O_WRONLY | O_NONBLOCK)) >= 0);
        ::close(end);
    }

    void newerFormat_isReadOnlyAndOffersACopy() {
        QTemporaryDir home;
        const QString directory = home.filePath(u"d"_s);
        {
            test::GuiFixture gui;
            QVERIFY(gui.openExample());
            QVERIFY_RESULT(DossierStore::copy(gui.session().directory(), directory));
        }
        QVERIFY(
            test::replaceInFile(directory + u"/dossier.json"_s, "\"format\": 2", "\"format\": 99"));
        test::GuiFixture gui;
        StartOptions options;
        options.directory = directory;
        QVERIFY(gui.start(options));
        QVERIFY(gui.session().isReadOnly());
        QVERIFY(!gui.window().actions().save->isEnabled());
        QVERIFY(bannerAction(gui.window(), u"Save a Copy…"_s));
    }
};

VITRINE_GUI_TEST_MAIN(KeepingTest)
#include "tst_keeping.moc"
