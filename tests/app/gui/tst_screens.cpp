// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes a picture of every place and dialog, light and dark, in English, German and French, into
// the folder "screens" of the build, to look at.

#include "app/window/EditPlace.h"
#include "app/window/UserLanguage.h"
#include "tests/app/gui/GuiFixture.h"
#include "widgets/history/HistoryPage.h"
#include "widgets/overview/DocumentRow.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QPixmap>
#include <QToolButton>

using namespace vitrine;
using namespace Qt::StringLiterals;

class ScreensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { test::GuiFixture::prepareProgram(u"tst_screens"_s); }

    void screens_data() {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("language");
        const int light = static_cast<int>(Theme::Mode::Light);
        QTest::newRow("light") << light << u"en"_s;
        QTest::newRow("dark") << static_cast<int>(Theme::Mode::Dark) << u"en"_s;
        QTest::newRow("de") << light << u"de"_s;
        QTest::newRow("fr") << light << u"fr"_s;
    }

    void screens() {
        QFETCH(int, mode);
        Theme::apply(static_cast<Theme::Mode>(mode));
        const QString suffix = QString::fromLatin1(QTest::currentDataTag());
        test::GuiFixture gui;
        QFETCH(const QString, language);
        Preferences::setLanguage(language);
        UserLanguage::apply();
        gui.rebuild();
        gui.window().resize(1440, 900);
        QVERIFY(gui.start());
        QVERIFY(gui.settle());
        take(gui, u"start-"_s + suffix);
        QSignalSpy opened(&gui.window(), &MainWindow::dossierOpened);
        gui.window().openExample(u"pythia-6.9b"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty(), 20000);
        gui.tell({u"model"_s, u"name"_s}, u"Pythia 6.9B, second edition"_s);
        const QList<std::pair<PlaceId, QString>> places{{PlaceId::Overview, u"overview-"_s},
                                                        {PlaceId::Edit, u"edit-"_s},
                                                        {PlaceId::Review, u"review-"_s},
                                                        {PlaceId::History, u"history-"_s},
                                                        {PlaceId::Export, u"export-"_s}};
        for (const auto& [place, name] : places) {
            QElapsedTimer timer;
            timer.start();
            gui.workspace().showPlace(place);
            QCoreApplication::processEvents();
            qInfo("%s shown in %lld ms", qPrintable(name), timer.elapsed());
            QVERIFY(gui.settle());
            take(gui, name + suffix);
        }
        gui.workspace().jumpTo(FieldPath(u"data-sources"_s, {}));
        QVERIFY(gui.settle());
        take(gui, u"edit-data-"_s + suffix);
        takeDialogs(gui, suffix);
    }

private:
    /// Each dialog as its action or button opens it.
    static void takeDialogs(test::GuiFixture& gui, const QString& suffix) {
        for (const QString& action : {u"new"_s,
                                      u"saveVersion"_s,
                                      u"regimes"_s,
                                      u"interview"_s,
                                      u"shortcuts"_s,
                                      u"about"_s}) {
            auto* trigger = gui.find<QAction>(action);
            QVERIFY2(trigger, qPrintable(action));
            trigger->trigger();
            takeDialog(gui, action, suffix);
        }
        gui.tell({u"data-sources"_s, u"crawlers-used"_s},
                 u"yes"_s); // lists of domains are for crawlers
        const QList<std::pair<FieldPath, QString>> buttons{
            {{u"compute"_s, u"training-compute"_s}, u"#calculate"_s},
            {{u"data-sources"_s, u"domains"_s}, u"#domains"_s},
            {{u"model"_s, u"name"_s}, u"#withhold"_s},
            {{u"model"_s, u"name"_s}, u"#sources"_s},
            {{u"model"_s, u"name"_s}, u"#evidence"_s}};
        for (const auto& [fact, button] : buttons) {
            gui.workspace().jumpTo(fact);
            QVERIFY(gui.settle());
            const QString name = fact.toString() + button;
            auto* opener = gui.find<QToolButton>(name);
            QVERIFY2(opener, qPrintable(name));
            opener->click();
            takeDialog(gui, button.sliced(1), suffix);
        }
    }

    static void takeDialog(test::GuiFixture& gui, const QString& name, const QString& suffix) {
        QTRY_VERIFY2(QApplication::activeModalWidget(), qPrintable(name));
        QVERIFY(gui.settle());
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        save(dialog->grab(), u"dialog-"_s + name + u'-' + suffix);
        dialog->reject();
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    static void take(test::GuiFixture& gui, const QString& name) {
        save(gui.window().grab(), name);
    }

    static void save(const QPixmap& picture, const QString& name) {
        const QDir folder(QDir(QCoreApplication::applicationDirPath()).filePath(u"screens"_s));
        QVERIFY(folder.mkpath(u"."_s));
        QVERIFY(picture.save(folder.filePath(name + u".png"_s)));
    }
};

VITRINE_GUI_TEST_MAIN(ScreensTest)
#include "tst_screens.moc"
