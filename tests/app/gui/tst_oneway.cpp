// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Window and command line do the same: same examples, ids, values, readers and errors.

#include "app/window/Actions.h"
#include "model/dossier/Wording.h"
#include "tests/app/cli/CliRun.h"
#include "tests/app/gui/GuiFixture.h"
#include "tests/support/OtherProgram.h"
#include "tests/support/Results.h"
#include "widgets/common/MessageBar.h"
#include "widgets/export/ExportPage.h"
#include "widgets/form/table/CellText.h"

#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QLineEdit>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

const QString example = u"pythia-6.9b"_s;

bool someBarSays(const QWidget& window, const QString& text) {
    const QList<MessageBar*> bars = window.findChildren<MessageBar*>();
    return std::ranges::any_of(bars,
                               [&](const MessageBar* bar) { return bar->text().contains(text); });
}

} // namespace

class OneWayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { test::GuiFixture::prepareProgram(u"tst_oneway"_s); }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void examples_areTheSame() {
        test::GuiFixture gui;
        QVERIFY(gui.start());
        QStringList titles;
        for (const QAction* action : gui.window().actions().examples->actions())
            titles.append(action->text());
        QStringList listed;
        for (const auto& each :
             cli({u"list"_s, u"examples"_s, u"--json"_s}).json().value("examples"_L1).toArray())
            listed.append(each.toObject().value("title"_L1).toString());
        QVERIFY(!listed.isEmpty());
        QCOMPARE(titles, listed);
    }

    void exampleOfTheWindow_andOfTheCommandLine_haveIdsOfTheirOwn() {
        QStringList ids{cli({u"status"_s,
                             QStringLiteral(VITRINE_RESOURCES_DIR "/examples/") + example,
                             u"--json"_s})
                            .json()
                            .value("id"_L1)
                            .toString()};
        for (int home = 0; home < 2; ++home) {
            test::GuiFixture gui;
            QVERIFY(gui.openExample());
            const QString id = gui.session().dossier().id();
            QVERIFY(!ids.contains(id));
            ids.append(id);
            // Asked for again, the one that was made is opened again.
            QVERIFY(gui.openExample());
            QCOMPARE(gui.session().dossier().id(), id);
            const QString place = m_folder->filePath(QString::number(home));
            const CliRun run = cli({u"new"_s, place, u"--from"_s, example, u"--json"_s});
            COMPARE_CODE(run, 0);
            QVERIFY(!ids.contains(run.json().value("id"_L1).toString()));
            ids.append(run.json().value("id"_L1).toString());
        }
    }

    void newFromAFolder_hasAnIdOfItsOwn() {
        const QString first = m_folder->filePath(u"a"_s);
        const QString second = m_folder->filePath(u"b"_s);
        COMPARE_CODE(cli({u"new"_s, first, u"--from"_s, example}), 0);
        const CliRun run = cli({u"new"_s, second, u"--from"_s, first, u"--json"_s});
        COMPARE_CODE(run, 0);
        const QJsonObject original = cli({u"status"_s, first, u"--json"_s}).json();
        QVERIFY(run.json().value("id"_L1) != original.value("id"_L1));
        QCOMPARE(run.json().value("title"_L1), original.value("title"_L1));
    }

    void unknownExample_isToldInTheSameWords() {
        const QString folder = m_folder->filePath(u"d"_s);
        const CliRun run = cli({u"new"_s, folder, u"--from"_s, u"nobody"_s, u"--json"_s});
        COMPARE_CODE(run, 2);
        test::GuiFixture gui;
        QVERIFY(gui.start());
        gui.window().openExample(u"nobody"_s);
        const QString text = run.json().value("error"_L1).toObject().value("text"_L1).toString();
        QVERIFY(!text.isEmpty());
        QVERIFY(someBarSays(gui.window(), text));
    }

    void values_areReadAlike_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("unit in any case")
            << u"compute/training-compute"_s << u"1e22 flop"_s << u"1e22 FLOP"_s;
        QTest::newRow("unit as it is written")
            << u"compute/training-compute"_s << u"2.4e25 FLOP"_s << u"2.4e25 FLOP"_s;
        QTest::newRow("no unit") << u"compute/training-compute"_s << u"1e22"_s << u"1e22 FLOP"_s;
    }

    void values_areReadAlike() {
        QFETCH(const QString, path);
        QFETCH(const QString, typed);
        QFETCH(const QString, kept);
        test::GuiFixture gui;
        QVERIFY(gui.openExample());
        const FieldPath fact = FieldPath::parse(path).value();
        const Field* field = gui.session().catalogue().field(fact);
        QVERIFY(field);
        const Strings& strings = gui.session().strings();
        const Value inACell = valueFromCellText(typed, {*field, path, {}}, strings);
        QCOMPARE(inACell.toText(), Value(parseValue(typed, *field, strings).value()).toText());

        gui.workspace().jumpTo(fact);
        QVERIFY(gui.settle());
        auto* editor = gui.find<QWidget>(path);
        QVERIFY(editor);
        auto* line = editor->findChild<QLineEdit*>();
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, typed);
        const Value inTheForm = gui.session().dossier().value(fact);

        const QString folder = m_folder->filePath(u"d"_s);
        COMPARE_CODE(cli({u"new"_s, folder}), 0);
        COMPARE_CODE(cli({u"set"_s, folder, path, u"--"_s, typed}), 0);
        const QString onTheLine = cli({u"get"_s, folder, path}).out.trimmed();
        QCOMPARE(onTheLine, kept);
        QCOMPARE(valueAsTyped(inTheForm, *field), kept);
        QCOMPARE(valueAsTyped(inACell, *field), kept);
    }

    void yesAndNo_areReadInWords() {
        const auto library = Library::load(QStringLiteral(VITRINE_RESOURCES_DIR)).value();
        Column column;
        column.type = FieldType::YesNo;
        const QList<std::pair<QString, QString>> words{
            {u"Yes"_s, u"en"_s}, {u"yes"_s, u"de"_s}, {u"Ja"_s, u"de"_s}, {u"Oui"_s, u"fr"_s}};
        for (const auto& [word, language] : words) {
            const Strings strings = library->strings(language);
            const auto value = parseValue(word, column, strings);
            QVERIFY_RESULT(value);
            QCOMPARE(value->toText(), u"yes"_s);
            QCOMPARE(valueFromCellText(word, {column, {}, {}}, strings).toText(), u"yes"_s);
        }
        QVERIFY(!parseValue(u"Ja"_s, column, library->strings(u"en"_s)));
    }

    void readers_areTheSame() {
        test::GuiFixture gui;
        QVERIFY(gui.openExample());
        gui.workspace().showPlace(PlaceId::Export);
        QVERIFY(gui.settle());
        const Strings& strings = gui.session().strings();
        const QString folder = gui.session().directory();
        for (const Audience reader : allAudiences()) {
            const QList<QComboBox*> boxes = gui.find<ExportPage>()->findChildren<QComboBox*>();
            QVERIFY(std::ranges::any_of(boxes, [&](const QComboBox* box) {
                return box->findText(strings.reader(reader)) >= 0;
            }));
            const CliRun run = cli({u"export"_s,
                                    folder,
                                    u"--document"_s,
                                    u"all"_s,
                                    u"--format"_s,
                                    u"md"_s,
                                    u"--audience"_s,
                                    audienceWord(reader),
                                    u"--out"_s,
                                    m_folder->filePath(u"out"_s),
                                    u"--json"_s});
            COMPARE_CODE(run, 0);
            QVERIFY(!run.json().value("files"_L1).toArray().isEmpty());
        }
    }

    void heldByAnother_isRead_andSaysWho() {
        const QString folder = m_folder->filePath(u"d"_s);
        COMPARE_CODE(cli({u"new"_s, folder, u"--from"_s, example}), 0);
        test::OtherProgram other(folder);
        const QStringList out{u"--out"_s, m_folder->filePath(u"out"_s)};
        const QList<QStringList> lines{
            {u"check"_s, folder},
            {u"status"_s, folder},
            {u"get"_s, folder, u"model/name"_s},
            QStringList{u"export"_s, folder, u"--document"_s, u"all"_s, u"--format"_s, u"md"_s} +
                out};
        for (const QStringList& line : lines) {
            const CliRun run = cli(line);
            QVERIFY2(run.code == 0 || run.code == 1, qPrintable(run.err));
            QVERIFY2(run.err.contains(other.name()), qPrintable(line.first() + u": "_s + run.err));
        }
        const CliRun refused = cli({u"set"_s, folder, u"model/name"_s, u"x"_s, u"--json"_s});
        COMPARE_CODE(refused, 3);
        QCOMPARE(refused.errorCode(), u"locked"_s);

        test::GuiFixture gui;
        StartOptions options;
        options.directory = folder;
        QVERIFY(gui.start(options));
        QVERIFY(gui.session().isReadOnly());
        QVERIFY(someBarSays(gui.window(), other.name()));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

VITRINE_GUI_TEST_MAIN(OneWayTest)
#include "tst_oneway.moc"
