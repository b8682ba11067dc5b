// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes a picture of every place and dialog, light and dark, in English, German and French, on a
// small screen and with large text, into the folder "screens" of the build, to look at.

#include "app/window/EditPlace.h"
#include "app/window/UserLanguage.h"
#include "model/dossier/Parked.h"
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
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        const int light = static_cast<int>(Theme::Mode::Light);
        const QSize usual(1440, 900);
        const QSize small(1024, 700);
        QTest::newRow("light") << light << u"en"_s << usual << 100;
        QTest::newRow("dark") << static_cast<int>(Theme::Mode::Dark) << u"en"_s << usual << 100;
        QTest::newRow("de") << light << u"de"_s << usual << 100;
        QTest::newRow("fr") << light << u"fr"_s << usual << 100;
        QTest::newRow("small") << light << u"de"_s << small << 100;
        QTest::newRow("large") << light << u"en"_s << small << 200;
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
        QFETCH(const QSize, size);
        QFETCH(const int, percent);
        for (int now = 100; now < percent; now += 10)
            gui.find<QAction>(u"larger"_s)->trigger();
        gui.window().resize(size);
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
        takeStates(gui, suffix);
        takeDialogs(gui, suffix);
        takeParked(gui, suffix);
        takeNew(gui, suffix);
        gui.find<QAction>(u"normalSize"_s)->trigger();
    }

private:
    /// Figures that are no exact ones, what is not known, what is wrong, files.
    static void takeStates(test::GuiFixture& gui, const QString& suffix) {
        gui.tell({u"compute"_s, u"training-compute"_s},
                 Quantity{u"1.2e22"_s, u"FLOP"_s, Exactness::LowerBound});
        gui.workspace().jumpTo({u"compute"_s, u"training-compute"_s});
        QVERIFY(gui.settle());
        take(gui, u"edit-figure-"_s + suffix);
        gui.tell({u"compute"_s, u"training-compute"_s}, Quantity{u"a lot"_s, u"FLOP"_s});
        QVERIFY(gui.settle());
        take(gui, u"edit-wrong-"_s + suffix);
        gui.session().undoStack()->undo();
        const FieldPath design(u"training"_s, u"rationale"_s);
        gui.session().edit(design, Answer{.state = AnswerState::Unknown, .reason = u"Lost"_s});
        gui.workspace().jumpTo(design);
        QVERIFY(gui.settle());
        take(gui, u"edit-unknown-"_s + suffix);
        gui.session().undoStack()->undo();
        gui.workspace().jumpTo({u"architecture"_s, u"diagram"_s});
        QVERIFY(gui.settle());
        take(gui, u"edit-file-"_s + suffix);
        // A cell that is not known, one that is missing, one that is wrong; then the dialog of a
        // cell.
        const FieldPath datasets(u"data-sources"_s, u"datasets"_s);
        Table table = *gui.session().dossier().value(datasets).get<Table>();
        table.rows[0].cells[u"description"_s] =
            Untold{AnswerState::Unknown, u"The collector is gone"_s};
        table.rows[1].cells[u"origin"_s] = u"nonsense"_s;
        table.rows.append(Row{u"r-new"_s, {}});
        gui.tell(datasets, table);
        gui.workspace().jumpTo(datasets.withRow(table.rows[0].id, u"stages"_s));
        QVERIFY(gui.settle());
        take(gui, u"edit-cells-"_s + suffix);
        QWidget* focus = gui.window().focusWidget();
        QVERIFY(focus);
        QTest::keyClick(focus, Qt::Key_Return);
        takeDialog(gui, u"cell"_s, suffix);
        gui.session().undoStack()->undo();
    }

    /// What another program told otherwise.
    static void takeParked(test::GuiFixture& gui, const QString& suffix) {
        Dossier dossier = gui.session().dossier();
        park(dossier, {{}, {}, {u"model"_s, u"name"_s}, Answer{.value = u"Pythia, my name"_s}});
        park(dossier,
             {{},
              {},
              FieldPath(u"data-sources"_s, u"datasets"_s)
                  .withRow(dossier.value({u"data-sources"_s, u"datasets"_s})
                               .get<Table>()
                               ->rows.first()
                               .id,
                           u"description"_s),
              Answer{.value = u"What I typed before"_s}});
        gui.session().edit(diff(gui.session().dossier(), dossier), [] { return u"park"_s; });
        gui.find<QAction>(u"parked"_s)->trigger();
        takeDialog(gui, u"parked"_s, suffix);
    }

    /// A dossier in which nothing is told.
    static void takeNew(test::GuiFixture& gui, const QString& suffix) {
        const FieldPath regimes(dossierCategory, u"regimes"_s);
        Dossier empty = Dossier::create(u"Glycine 12B"_s);
        empty.set(regimes, *gui.session().dossier().answer(regimes));
        gui.session().edit(diff(gui.session().dossier(), empty), [] { return u"empty"_s; });
        for (const auto& [place, name] : {std::pair(PlaceId::Overview, u"new-overview-"_s),
                                          std::pair(PlaceId::Review, u"new-review-"_s),
                                          std::pair(PlaceId::Edit, u"new-edit-"_s)}) {
            gui.workspace().showPlace(place);
            QVERIFY(gui.settle());
            take(gui, name + suffix);
        }
    }

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
        QTRY_VERIFY2_WITH_TIMEOUT(QApplication::activeModalWidget(), qPrintable(name), 20000);
        QVERIFY(gui.settle());
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        save(dialog->grab(), u"dialog-"_s + name + u'-' + suffix);
        dialog->reject();
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    static void take(test::GuiFixture& gui, const QString& name) {
        QTest::qWait(50); // what was added is laid out in turns
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
