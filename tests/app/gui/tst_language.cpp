// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window speaks the language of its user in all that it shows, and changes it while it runs.

#include "app/flow/HistoryFlow.h"
#include "app/window/Actions.h"
#include "app/window/EditPlace.h"
#include "app/window/UserLanguage.h"
#include "model/flow/Languages.h"
#include "model/history/Repository.h"
#include "model/store/DossierStore.h"
#include "tests/app/gui/GuiFixture.h"
#include "tests/app/gui/ShownTexts.h"
#include "tests/support/OtherProgram.h"
#include "tests/support/Results.h"
#include "tests/support/TestFiles.h"
#include "widgets/common/MessageBar.h"
#include "widgets/export/ExportPage.h"
#include "widgets/findings/ReviewPage.h"
#include "widgets/history/HistoryPage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QProcess>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

const QString resources = QStringLiteral(VITRINE_RESOURCES_DIR);

/// Keys of the words of a folder, as Strings knows them.
QStringList keysIn(const QString& path, const QString& prefix) {
    QStringList keys;
    QDirIterator files(path, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            for (const QString& key : QJsonDocument::fromJson(file.readAll())
                                          .object()
                                          .value("strings"_L1)
                                          .toObject()
                                          .keys())
                keys.append(prefix + key);
    }
    return keys;
}

QStringList packKeys(const QString& language) {
    QStringList keys = keysIn(resources + u"/catalogue/strings/"_s + language, {}) +
                       keysIn(resources + u"/calculators/strings/"_s + language, u"calculator:"_s);
    for (const QString& regime :
         QDir(resources + u"/regimes"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (!regime.contains(u'@'))
            keys += keysIn(resources + u"/regimes/"_s + regime + u"/strings/"_s + language,
                           regime + u':');
    QFile phrases(resources + u"/phrases/"_s + language + u".json"_s);
    if (phrases.open(QIODevice::ReadOnly))
        for (const QString& key : QJsonDocument::fromJson(phrases.readAll())
                                      .object()
                                      .value("strings"_L1)
                                      .toObject()
                                      .keys())
            keys.append(u"phrase."_s + key);
    return keys;
}

/// Texts of the program's own, as this language says them.
QHash<QString, QString> uiTexts(const QString& language) {
    QHash<QString, QString> texts;
    QFile file(QStringLiteral(VITRINE_SOURCE_DIR "/translations/vitrine_") + language + u".ts"_s);
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader reader(&file);
    QString source;
    bool ours = true;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == "name"_L1)
            ours = reader.readElementText() != "vitrine::Cli"_L1;
        else if (reader.name() == "source"_L1)
            source = reader.readElementText();
        else if (reader.name() == "translation"_L1) {
            QString said = reader.readElementText(QXmlStreamReader::IncludeChildElements);
            if (ours && !source.contains(u'%'))
                texts.insert(source.remove(u'&'), said.remove(u'&').trimmed());
        }
    }
    return texts;
}

} // namespace

class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() {
        test::GuiFixture::prepareProgram(u"tst_language"_s);
        QSettings().clear();
        QCOMPARE(spokenLanguages(), (QStringList{u"de"_s, u"en"_s, u"fr"_s}));
    }

    void cleanup() { speak(u"en"_s); }

    void everythingShown_isInTheUsersLanguage_data() {
        QTest::addColumn<QString>("window");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("fine");
        QTest::newRow("German") << u"de"_s << u"de"_s << true;
        QTest::newRow("French") << u"fr"_s << u"fr"_s << true;
        // The walk finds English where there is some.
        QTest::newRow("English, taken for German") << u"en"_s << u"de"_s << false;
    }

    void everythingShown_isInTheUsersLanguage() {
        QFETCH(const QString, window);
        QFETCH(const QString, expected);
        QFETCH(const bool, fine);
        test::GuiFixture gui;
        speak(window);
        gui.rebuild();
        QVERIFY(gui.start());
        test::ShownTexts shown;
        shown.collect(&gui.window());
        gui.window().openExample(u"pythia-6.9b"_s);
        QTRY_VERIFY_WITH_TIMEOUT(gui.window().workspace(), 20000);
        walk(gui, shown);
        const QStringList faults = englishIn(shown.texts(), gui, expected);
        if (fine)
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        else
            QVERIFY2(faults.size() > 200, qPrintable(QString::number(faults.size())));
    }

    void languageChangesWhileItRuns() {
        test::GuiFixture gui;
        QVERIFY(gui.openExample());
        const FieldPath name(u"model"_s, u"name"_s);
        gui.workspace().jumpTo(name);
        gui.tell(name, u"Typed in English"_s);
        QVERIFY(gui.settle());
        QCOMPARE(gui.session().strings().language(), u"en"_s);
        QVERIFY(hasAction(gui, u"Save"_s));
        const int steps = gui.session().undoStack()->count();

        auto* german = gui.find<QAction>(u"language:de"_s);
        QVERIFY(german);
        german->trigger();
        QTRY_COMPARE(gui.session().strings().language(), u"de"_s);
        QVERIFY(gui.settle());
        QVERIFY(hasAction(gui, u"Speichern"_s) && !hasAction(gui, u"Save"_s));
        QVERIFY(gui.find<QAction>(u"language:de"_s)->isChecked());
        QCOMPARE(Preferences::language(), u"de"_s);
        // What was typed, what can be undone, and where the user was.
        QCOMPARE(gui.session().dossier().value(name).toText(), u"Typed in English"_s);
        QCOMPARE(gui.session().undoStack()->count(), steps);
        QCOMPARE(gui.workspace().place(), PlaceId::Edit);
        QCOMPARE(gui.workspace().editPlace()->category(), u"model"_s);
        QTRY_COMPARE(gui.workspace().editPlace()->focusedField(), name);
        const QString step = u"Änderung von „%1“"_s.arg(gui.session().fieldLabel(name));
        QVERIFY2(gui.window().actions().undo->text().endsWith(step),
                 qPrintable(gui.window().actions().undo->text()));
        gui.window().actions().undo->trigger();
        QVERIFY(gui.window().actions().redo->text().endsWith(step));
        QVERIFY(gui.session().dossier().value(name).toText() != u"Typed in English"_s);

        gui.find<QAction>(u"language:"_s)->trigger();
        QTRY_COMPARE(gui.session().strings().language(), u"en"_s); // as the tests' system
    }

    void bannerOfALockThatNamesNobody_changesItsLanguage() {
        const QTemporaryDir home;
        StartOptions options;
        options.directory = home.filePath(u"d"_s);
        QVERIFY_RESULT(DossierStore::create(options.directory, Dossier::create(u"Test"_s)));
        QVERIFY(test::writeFile(options.directory + u"/.vitrine.lock"_s, {}));
        test::GuiFixture gui;
        QVERIFY(gui.start(options));
        QVERIFY(gui.session().isReadOnly());
        const QString english = gui.session().opened().readOnlyReason();
        QVERIFY2(says(gui, u"does not say whose it is"_s), qPrintable(english));
        gui.find<QAction>(u"language:de"_s)->trigger();
        QTRY_COMPARE(gui.session().strings().language(), u"de"_s);
        QVERIFY(gui.settle());
        const QString german = gui.session().opened().readOnlyReason();
        QVERIFY2(german != english && german.contains(u"Dossier"_s), qPrintable(german));
        QVERIFY(says(gui, german) && !says(gui, english));
    }

    void topBar_hasRoomForAll_inTheSmallestWindow_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const QString& language : {u"en"_s, u"de"_s, u"fr"_s})
            for (const QSize& size : {QSize(900, 560), QSize(640, 420)})
                QTest::newRow(qPrintable(u"%1 %2"_s.arg(language).arg(size.width())))
                    << language << size;
    }

    void topBar_hasRoomForAll_inTheSmallestWindow() {
        QFETCH(const QString, language);
        QFETCH(const QSize, size);
        speak(language);
        test::GuiFixture gui;
        QVERIFY(gui.openExample());
        gui.window().resize(size);
        QVERIFY(gui.settle());
        const auto* bar = gui.find<QWidget>(u"topBar"_s);
        // The places may stand in a line of their own.
        const QStringList names{u"dossierTitle"_s,
                                u"dossierLine"_s,
                                u"place0"_s,
                                u"place1"_s,
                                u"place2"_s,
                                u"place3"_s,
                                u"place4"_s,
                                u"find"_s,
                                u"saveVersion"_s};
        QMap<QString, QRect> parts;
        for (const QString& name : names) {
            const auto* part = bar->findChild<QWidget*>(name);
            QVERIFY2(part && part->isVisible(), qPrintable(name));
            parts[name] = QRect(part->mapTo(bar, QPoint(0, 0)), part->size());
        }
        for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
            QVERIFY2(bar->rect().contains(part.value()), qPrintable(part.key()));
            for (auto other = parts.cbegin(); other != parts.cend(); ++other)
                QVERIFY2(part == other || !part.value().intersects(other.value()),
                         qPrintable(part.key() + u' ' + other.key()));
        }
        QCOMPARE(gui.window().size(), size);
        // What is wider than the page can be scrolled to.
        for (const Category& category : gui.session().catalogue().categories()) {
            gui.workspace().jumpTo(category.fields.first().path());
            QVERIFY(gui.settle());
            for (const QScrollArea* area : gui.window().findChildren<QScrollArea*>())
                if (area->isVisible() && area->widget())
                    QVERIFY2(area->widget()->width() <= area->viewport()->width() ||
                                 area->horizontalScrollBar()->isVisible(),
                             qPrintable(category.id));
        }
    }

    void units_areCalledAsInTheLanguage() {
        speak(u"de"_s);
        test::GuiFixture gui;
        QVERIFY(gui.openExample());
        const FieldPath fact(u"architecture"_s, u"parameters"_s);
        gui.workspace().jumpTo(fact);
        QVERIFY(gui.settle());
        auto* editor = gui.find<QWidget>(fact.toString());
        QVERIFY(editor);
        QVERIFY(shows(*editor, u"Parameter"_s));
        QVERIFY(!shows(*editor, u"parameters"_s));
    }

    void readOnlyBanner_changesItsLanguage_data() {
        QTest::addColumn<bool>("held");
        QTest::newRow("held by another program") << true;
        QTest::newRow("newer format") << false;
    }

    void readOnlyBanner_changesItsLanguage() {
        QFETCH(const bool, held);
        const QTemporaryDir home;
        StartOptions options;
        options.directory = home.filePath(u"d"_s);
        QVERIFY_RESULT(DossierStore::create(options.directory, Dossier::create(u"Test"_s)));
        std::optional<test::OtherProgram> other;
        if (held)
            other.emplace(options.directory);
        else
            QVERIFY(test::replaceInFile(
                options.directory + u"/dossier.json"_s, "\"format\": 2", "\"format\": 99"));
        test::GuiFixture gui;
        QVERIFY(gui.start(options));
        const QString english = gui.session().opened().readOnlyReason();
        QVERIFY(english.contains(u"for reading only"_s));
        QVERIFY(says(gui, english));
        gui.find<QAction>(u"language:de"_s)->trigger();
        QTRY_COMPARE(gui.session().strings().language(), u"de"_s);
        QVERIFY(gui.settle());
        const QString german = gui.session().opened().readOnlyReason();
        QVERIFY2(german.contains(u"nur zum Lesen"_s), qPrintable(german));
        QVERIFY(says(gui, german) && !says(gui, english));
        if (held)
            QVERIFY2(german.contains(u"sleep (Prozess "_s), qPrintable(german));
    }

    void threeLanguages_areThreeThings() {
        test::GuiFixture gui;
        QVERIFY(gui.openExample());
        gui.find<QAction>(u"language:fr"_s)->trigger();
        QTRY_COMPARE(gui.session().strings().language(), u"fr"_s);
        QCOMPARE(gui.session().dossier().mainLanguage(), u"en"_s);
        QCOMPARE(gui.session().dossierStrings().language(), u"en"_s);
        gui.workspace().showPlace(PlaceId::Export);
        QCOMPARE(gui.find<ExportPage>()->choice().language, u"en"_s);
        QVERIFY(!gui.session().isModified());
    }

    void numbers_areWrittenAsInTheLanguage() {
        test::GuiFixture gui;
        speak(u"de"_s);
        gui.rebuild();
        QVERIFY(gui.openExample());
        const FieldPath compute(u"compute"_s, u"training-compute"_s);
        gui.tell({u"architecture"_s, u"parameters"_s}, Quantity{u"6.86e9"_s, u"parameters"_s});
        gui.tell({u"training"_s, u"tokens-seen"_s}, Quantity{u"3.00e11"_s, u"tokens"_s});
        gui.tell(compute, Quantity{u"1.2e22"_s, u"FLOP"_s});
        gui.workspace().jumpTo(compute);
        QVERIFY(gui.settle());
        QVERIFY(shows(gui.window(), u"Gelesen als 1,2×10²²"_s));
        gui.find<QToolButton>(compute.toString() + u"#calculate"_s)->click();
        QTRY_VERIFY(QApplication::activeModalWidget());
        QVERIFY(gui.settle());
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        auto* methods = dialog->findChild<QComboBox*>(u"method"_s);
        for (int i = 0; i < methods->count() && !shows(*dialog, u"1,23×10²²"_s); ++i) {
            methods->setCurrentIndex(i);
            QVERIFY(gui.settle());
        }
        QVERIFY(shows(*dialog, u"1,23×10²²"_s));
        const QList<QPlainTextEdit*> workings = dialog->findChildren<QPlainTextEdit*>();
        QVERIFY(std::ranges::any_of(workings, [](const QPlainTextEdit* working) {
            return working->toPlainText().contains(u"6,86e9"_s);
        }));
        dialog->reject();
    }

    void anotherLanguage_keepsWhatWasChosenOnThePages() {
        test::GuiFixture gui;
        QVERIFY(gui.openExample());
        gui.workspace().showPlace(PlaceId::Export);
        QTRY_VERIFY(gui.find<QListView>(u"documents"_s)->model()->rowCount() > 1);
        auto* documents = gui.find<QListView>(u"documents"_s)->model();
        documents->setData(documents->index(1, 0), Qt::Checked, Qt::CheckStateRole);
        for (QCheckBox* box : gui.find<ExportPage>()->findChildren<QCheckBox*>())
            box->toggle();
        auto* language = gui.find<ExportPage>()->findChild<QComboBox*>(u"language"_s);
        language->setCurrentIndex(language->findData(u"fr"_s));
        const ExportChoice choice = gui.find<ExportPage>()->choice();
        QVERIFY(choice.documents.size() == 1 && !choice.formats.isEmpty());

        gui.workspace().showPlace(PlaceId::Review);
        FindingsFilter filter;
        filter.scope = FindingsFilter::Scope::Everything;
        filter.notes = false;
        filter.waived = true;
        filter.text = u"model"_s;
        gui.find<ReviewPage>()->setFilter(filter);
        QCOMPARE(gui.find<ReviewPage>()->filter(), filter);

        const Author ada{u"Ada"_s, u"ada@example.org"_s, QDateTime::currentDateTime()};
        auto repository = Repository::openOrInit(gui.session().directory());
        QVERIFY_RESULT(repository);
        QVERIFY_RESULT(
            repository->commit({writeDossier(gui.session().dossier()), {}, ada, u"First"_s}));
        gui.workspace().history().refresh();
        gui.workspace().showPlace(PlaceId::History);
        QTRY_VERIFY(!gui.workspace().history().versions().isEmpty());
        const QString version = gui.workspace().history().versions().last().id;
        gui.find<HistoryPage>()->select(beforeFirst, version);
        QVERIFY(gui.settle());

        // Twice: what was kept stays kept though its place is not built in between.
        for (const QString& tag : {u"de"_s, u"fr"_s}) {
            gui.find<QAction>(u"language:"_s + tag)->trigger();
            QTRY_COMPARE(gui.session().strings().language(), tag);
            QVERIFY(gui.settle());
        }
        QCOMPARE(gui.find<HistoryPage>()->from(), beforeFirst);
        QCOMPARE(gui.find<HistoryPage>()->to(), version);
        gui.workspace().showPlace(PlaceId::Review);
        QCOMPARE(gui.find<ReviewPage>()->filter(), filter);
        gui.workspace().showPlace(PlaceId::Export);
        QCOMPARE(gui.find<ExportPage>()->choice(), choice);
    }

    void dates_areInTheLanguageOfTheWords_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("chosen");
        QTest::addColumn<QLocale>("system");
        QTest::addColumn<QLocale>("locale");
        const QLocale swiss(u"de_CH"_s);
        QTest::newRow("C, German") << u"de"_s << false << QLocale::c() << QLocale(u"de"_s);
        QTest::newRow("C, English") << u"en"_s << false << QLocale::c() << QLocale::c();
        QTest::newRow("as the system") << u"en"_s << false << swiss << swiss;
        QTest::newRow("chosen") << u"fr"_s << true << swiss << QLocale(u"fr"_s);
    }

    void dates_areInTheLanguageOfTheWords() {
        QFETCH(const QString, language);
        QFETCH(const bool, chosen);
        QFETCH(const QLocale, system);
        QTEST(UserLanguage::localeFor(language, chosen, system), "locale");
    }

    void cLocaleWithAnotherLanguage_hasItsDates() {
        if (qEnvironmentVariable("LANGUAGE") != "de"_L1) { // what the system says is read once
            QProcess self;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
            environment.insert(u"LANGUAGE"_s, u"de"_s);
            self.setProcessEnvironment(environment);
            self.start(QCoreApplication::applicationFilePath(),
                       {QString::fromLatin1(QTest::currentTestFunction())});
            QVERIFY(self.waitForFinished());
            QVERIFY2(self.exitCode() == 0, self.readAllStandardOutput().constData());
            return;
        }
        speak({});
        QCOMPARE(UserLanguage::current(), u"de"_s);
        QCOMPARE(QLocale().toString(QDate(2026, 5, 31), QLocale::LongFormat),
                 u"Sonntag, 31. Mai 2026"_s);
    }

    void bestLanguage_data() {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("best");
        QTest::newRow("nothing") << QStringList{} << u"en"_s;
        QTest::newRow("none of them") << QStringList{u"it"_s, u"C"_s} << u"en"_s;
        QTest::newRow("the second") << QStringList{u"it-IT"_s, u"fr_CA.UTF-8"_s} << u"fr"_s;
        QTest::newRow("region") << QStringList{u"de-AT"_s} << u"de"_s;
        QTest::newRow("the region's own") << QStringList{u"pt-BR"_s} << u"pt-BR"_s;
        QTest::newRow("script and region") << QStringList{u"zh-Hant-TW"_s} << u"zh-Hant"_s;
        QTest::newRow("no part of a word") << QStringList{u"den"_s} << u"en"_s;
    }

    void bestLanguage() {
        QFETCH(const QStringList, wanted);
        QTEST(vitrine::bestLanguage(
                  wanted, {u"en"_s, u"de"_s, u"fr"_s, u"pt"_s, u"pt-BR"_s, u"zh"_s, u"zh-Hant"_s}),
              "best");
    }

private:
    static void speak(const QString& language) {
        Preferences::setLanguage(language);
        UserLanguage::apply();
    }

    static bool hasAction(test::GuiFixture& gui, const QString& text) {
        for (const QAction* action : gui.window().findChildren<QAction*>())
            if (action->text().remove(u'&') == text)
                return true;
        return false;
    }

    static bool shows(const QWidget& widget, const QString& text) {
        return std::ranges::any_of(widget.findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    static bool says(test::GuiFixture& gui, const QString& text) {
        return std::ranges::any_of(
            gui.window().findChildren<MessageBar*>(),
            [&](const MessageBar* bar) { return bar->text().contains(text); });
    }

    static void walk(test::GuiFixture& gui, test::ShownTexts& shown) {
        // The preview is of a document: in the language of the export.
        for (int place = 0; place < 5; ++place) {
            gui.workspace().showPlace(static_cast<PlaceId>(place));
            QVERIFY(gui.settle());
            shown.collect(&gui.window());
        }
        for (const Category& category : gui.session().catalogue().categories()) {
            gui.workspace().jumpTo(category.fields.first().path());
            QVERIFY(gui.settle());
            shown.collect(gui.workspace().editPlace());
        }
        for (const QString& action : {u"new"_s,
                                      u"saveVersion"_s,
                                      u"regimes"_s,
                                      u"interview"_s,
                                      u"shortcuts"_s,
                                      u"about"_s}) {
            gui.find<QAction>(action)->trigger();
            collectDialog(gui, shown);
        }
        const QList<std::pair<FieldPath, QString>> buttons{
            {{u"compute"_s, u"training-compute"_s}, u"#calculate"_s},
            {{u"model"_s, u"name"_s}, u"#withhold"_s},
            {{u"model"_s, u"name"_s}, u"#sources"_s},
            {{u"model"_s, u"name"_s}, u"#evidence"_s}};
        for (const auto& [fact, button] : buttons) {
            gui.workspace().jumpTo(fact);
            QVERIFY(gui.settle());
            gui.find<QToolButton>(fact.toString() + button)->click();
            collectDialog(gui, shown);
        }
    }

    static void collectDialog(test::GuiFixture& gui, test::ShownTexts& shown) {
        QTRY_VERIFY(QApplication::activeModalWidget());
        QVERIFY(gui.settle());
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        shown.collect(dialog);
        dialog->reject();
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    /// Texts of packs and of the program that are shown in English though there are others.
    static QStringList
    englishIn(const QSet<QString>& shown, test::GuiFixture& gui, const QString& language) {
        const Strings english = gui.session().library().strings(u"en"_s);
        const Strings own = gui.session().library().strings(language);
        QHash<QString, QString> foreign;
        QSet<QString> lawful; // what this language says the same way somewhere
        for (const QString& key : packKeys(language)) {
            lawful.insert(own.text(key).trimmed());
            if (own.text(key) != english.text(key))
                foreign.insert(english.text(key).trimmed(), key);
        }
        for (const auto& [source, said] : uiTexts(language).asKeyValueRange()) {
            lawful.insert(said);
            if (said != source)
                foreign.insert(source, u"of the program"_s);
        }
        for (const QString& tag : gui.session().library().languages())
            lawful.insert(UserLanguage::nameOf(tag)); // each by its own name
        QStringList faults;
        for (const QString& text : shown) {
            if (foreign.contains(text) && !lawful.contains(text) && !isData(text, gui))
                faults.append(u"“%1” (%2)"_s.arg(text.left(100), foreign.value(text)));
            for (auto it = foreign.cbegin(); it != foreign.cend(); ++it)
                if (it.key().size() >= 30 && !it.key().contains(u'%') && text != it.key() &&
                    text.contains(it.key()))
                    faults.append(
                        u"“%1” in “%2” (%3)"_s.arg(it.key().left(100), text.left(60), it.value()));
        }
        return faults;
    }

    /// Is it told in the dossier?
    static bool isData(const QString& text, test::GuiFixture& gui) {
        for (const Answer& answer : gui.session().dossier().answers()) {
            if (answer.value.toText() == text)
                return true;
            for (const Source& source : answer.sources)
                if ((source.title + u'\n' + source.locator + u'\n' + source.method).contains(text))
                    return true;
            if (const Table* table = answer.value.get<Table>())
                for (const Row& row : table->rows)
                    for (const Value& cell : row.cells)
                        if (cell.toText() == text)
                            return true;
        }
        return false;
    }
};

VITRINE_GUI_TEST_MAIN(LanguageTest)
#include "tst_language.moc"
