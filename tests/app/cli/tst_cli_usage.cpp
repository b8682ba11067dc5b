// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Command.h"
#include "tests/app/cli/CliRun.h"
#include "tests/support/TestFiles.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace vitrine;

class TestCliUsage : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void everyVerbAndOption_isToldInTheReadme() {
        QFile file(QStringLiteral(VITRINE_SOURCE_DIR "/app/cli/README.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString readme = QString::fromUtf8(file.readAll());
        for (const Command& command : commands()) {
            QVERIFY2(readme.contains(u'\n' + command.name + u' '), qPrintable(command.name));
            QVERIFY2(readme.contains("| `"_L1 + command.name + "` |"_L1), qPrintable(command.name));
            for (const Argument& argument : command.arguments) {
                for (const QString& name : argument.name.split(u','))
                    QVERIFY2(readme.contains(name), qPrintable(command.name + u' ' + name));
            }
        }
    }

    void help_ofEveryCommand_isWorthReading() {
        for (const Command& command : commands()) {
            const CliRun run = cli({command.name, u"--help"_s});
            COMPARE_CODE(run, 0);
            QVERIFY2(run.out.contains(command.description), qPrintable(run.out));
            QVERIFY2(run.out.contains("Examples:\n  vitrine-cli "_L1 + command.name),
                     qPrintable(run.out));
            QVERIFY2(run.out.contains("Exit codes:\n  0  "_L1), qPrintable(run.out));
            QVERIFY2(run.out.contains("--json"_L1), qPrintable(run.out));
            QVERIFY(run.err.isEmpty());
        }
    }

    void help_andVersion() {
        const CliRun help = cli({u"--help"_s});
        COMPARE_CODE(help, 0);
        for (const Command& command : commands())
            QVERIFY(help.out.contains(command.name));
        const CliRun version = cli({u"--version"_s});
        COMPARE_CODE(version, 0);
        QVERIFY(version.out.contains("dossier format 2"_L1));
        QCOMPARE(cli({u"--version"_s, u"--json"_s}).json().value("dossierFormat"_L1).toInt(), 2);
    }

    void wrongCommandLines_areUsageErrors_data() {
        QTest::addColumn<QStringList>("line");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("empty word") << QStringList{u""_s};
        QTest::newRow("unknown command") << QStringList{u"frobnicate"_s};
        QTest::newRow("unknown option") << QStringList{u"check"_s, u"x"_s, u"--frob"_s};
        QTest::newRow("no folder") << QStringList{u"check"_s};
        QTest::newRow("empty folder") << QStringList{u"check"_s, u""_s};
        QTest::newRow("blank folder") << QStringList{u"status"_s, u"  "_s};
        QTest::newRow("too many") << QStringList{u"check"_s, u"x"_s, u"y"_s};
        QTest::newRow("option without value") << QStringList{u"check"_s, u"x"_s, u"--document"_s};
        QTest::newRow("option twice")
            << QStringList{u"check"_s, u"x"_s, u"--document"_s, u"a"_s, u"--document"_s, u"b"_s};
        QTest::newRow("no message") << QStringList{u"save-version"_s, u"x"_s};
        QTest::newRow("empty message") << QStringList{u"save-version"_s, u"x"_s, u"-m"_s, u""_s};
        QTest::newRow("list of nothing") << QStringList{u"list"_s, u"things"_s};
        QTest::newRow("limit") << QStringList{u"log"_s, u"x"_s, u"--limit"_s, u"many"_s};
        QTest::newRow("show WORK") << QStringList{u"show"_s, u"x"_s, u"WORK"_s};
        QTest::newRow("unknown document")
            << QStringList{u"check"_s, u"x"_s, u"--document"_s, u"annex"_s};
        QTest::newRow("unknown example") << QStringList{u"new"_s, u"x"_s, u"--from"_s, u"nobody"_s};
        QTest::newRow("set nothing") << QStringList{u"set"_s, u"x"_s, u"model/name"_s};
        QTest::newRow("set both") << QStringList{
            u"set"_s, u"x"_s, u"model/name"_s, u"v"_s, u"--remove"_s};
        QTest::newRow("set value and state")
            << QStringList{u"set"_s, u"x"_s, u"model/name"_s, u"v"_s, u"--state"_s, u"unknown"_s};
        QTest::newRow("set unknown state")
            << QStringList{u"set"_s, u"x"_s, u"model/name"_s, u"--state"_s, u"maybe"_s};
        QTest::newRow("export format")
            << exportLine({u"--document"_s, u"all"_s, u"--format"_s, u"pdf,doc"_s});
        QTest::newRow("export no format")
            << exportLine({u"--document"_s, u"all"_s, u"--format"_s, u","_s});
        QTest::newRow("export reader") << exportLine(
            {u"--document"_s, u"all"_s, u"--format"_s, u"md"_s, u"--audience"_s, u"nobody"_s});
        QTest::newRow("export language") << exportLine(
            {u"--document"_s, u"all"_s, u"--format"_s, u"md"_s, u"--language"_s, u"tlh"_s});
        QTest::newRow("export document")
            << exportLine({u"--document"_s, u"annex"_s, u"--format"_s, u"md"_s});
    }

    void wrongCommandLines_areUsageErrors() {
        QFETCH(const QStringList, line);
        const CliRun run = cli(line);
        COMPARE_CODE(run, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY(run.err.startsWith("vitrine-cli: "_L1));
        const CliRun json = cli(line + QStringList{u"--json"_s});
        COMPARE_CODE(json, 2);
        QCOMPARE(json.errorCode(), u"usage"_s);
        QCOMPARE(json.json().value("format"_L1).toInt(), 1);
    }

    /// What the library that reads command lines says itself is never said.
    void theLibrarysOwnWords_areNotHeard_data() {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<QString>("said");
        QTest::newRow("unknown command") << QStringList{u"frobnicate"_s} << u"“frobnicate”"_s;
        QTest::newRow("unknown option")
            << QStringList{u"check"_s, u"x"_s, u"--frob"_s} << u"option “--frob”"_s;
        QTest::newRow("no folder") << QStringList{u"check"_s} << u"Missing: DIR."_s;
        QTest::newRow("no message")
            << QStringList{u"save-version"_s, u"x"_s} << u"Missing: --message."_s;
        QTest::newRow("too many") << QStringList{u"check"_s, u"x"_s, u"y"_s} << u"“y” is one"_s;
        QTest::newRow("without value")
            << QStringList{u"check"_s, u"x"_s, u"--document"_s} << u"--document comes without"_s;
        QTest::newRow("twice")
            << QStringList{u"check"_s, u"x"_s, u"--document"_s, u"a"_s, u"--document"_s, u"b"_s}
            << u"--document is given more than once"_s;
        QTest::newRow("a flag with a value")
            << QStringList{u"check"_s, u"x"_s, u"--json=no-value"_s} << u"--json takes no value"_s;
    }

    void theLibrarysOwnWords_areNotHeard() {
        QFETCH(const QStringList, line);
        QFETCH(const QString, said);
        const CliRun run = cli(line);
        COMPARE_CODE(run, 2);
        QVERIFY2(run.err.contains(said), qPrintable(run.err));
        for (const auto& theirs : {"required"_L1, "not expected"_L1, "not understood"_L1})
            QVERIFY2(!run.err.contains(theirs), qPrintable(run.err));
    }

    void helpAndErrors_areInTheLanguageOfTheUser() {
        QTranslator german;
        QVERIFY(german.load(u":/i18n/vitrine_de.qm"_s));
        QVERIFY(QCoreApplication::installTranslator(&german));
        for (const QStringList& line :
             {QStringList{u"--help"_s}, QStringList{u"save-version"_s, u"--help"_s}}) {
            const QString help = cli(line).out;
            for (const auto& word : {"Usage"_L1,
                                     "OPTIONS"_L1,
                                     "Options"_L1,
                                     "REQUIRED"_L1,
                                     "SUBCOMMAND"_L1,
                                     "Subcommands"_L1,
                                     "Positionals"_L1,
                                     "TEXT:"_L1})
                QVERIFY2(!help.contains(word), qPrintable(help));
        }
        const QString error = cli({u"save-version"_s, u"x"_s}).err;
        QVERIFY2(error.contains(u"Es fehlt: --message."_s), qPrintable(error));
        QCoreApplication::removeTranslator(&german);
    }

    void list_namesWhatThereIs_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("member");
        QTest::newRow("examples") << u"examples"_s << u"pythia-6.9b"_s;
        QTest::newRow("regimes") << u"regimes"_s << u"eu-ai-act-gpai"_s;
        QTest::newRow("documents") << u"documents"_s << u"annex-xi-1"_s;
        QTest::newRow("formats") << u"formats"_s << u"pdf"_s;
        QTest::newRow("fields") << u"fields"_s << u"model/name"_s;
        QTest::newRow("calculators") << u"calculators"_s << u"compute-hardware"_s;
    }

    void list_namesWhatThereIs() {
        QFETCH(const QString, kind);
        QFETCH(const QString, member);
        const CliRun run = cli({u"list"_s, kind});
        COMPARE_CODE(run, 0);
        QVERIFY2(run.out.contains(member), qPrintable(run.out));
        const QJsonObject json = cli({u"list"_s, kind, u"--json"_s}).json();
        QVERIFY(json.value(kind).isArray());
        QVERIFY(QString::fromUtf8(QJsonDocument(json).toJson()).contains(member));
    }

    void lint_laysFilesOutAnew() {
        QTemporaryDir folder;
        const QString pack = QStringLiteral(VITRINE_TEST_DATA "/packs/small");
        QVERIFY(test::copyFolder(pack, folder.path()));
        const QJsonObject first = cli({u"lint"_s, u"--fix"_s, folder.path(), u"--json"_s}).json();
        QVERIFY(!first.value("written"_L1).toArray().isEmpty());
        QVERIFY(first.value("fine"_L1).toBool());
        const CliRun again = cli({u"lint"_s, u"--fix"_s, folder.path()});
        COMPARE_CODE(again, 0);
        QVERIFY2(!again.out.contains(u".json"_s), qPrintable(again.out));
    }

    void list_tellsOfRulesThatCannotBeRead() {
        QTemporaryDir folder;
        const QString pack = QStringLiteral(VITRINE_TEST_DATA "/packs/small");
        QVERIFY(test::copyFolder(pack, folder.path()));
        QVERIFY(test::writeFile(folder.filePath(u"regimes/law/rules.json"_s), "{"));
        const CliRun run = cli({u"list"_s, u"regimes"_s}, {}, folder.path());
        COMPARE_CODE(run, 0);
        QVERIFY2(run.out.contains(u"code "_s) && !run.out.contains(u"law "_s), qPrintable(run.out));
        QVERIFY2(run.err.contains(u"regimes/law/rules.json"_s), qPrintable(run.err));
        const QJsonObject json =
            cli({u"list"_s, u"regimes"_s, u"--json"_s}, {}, folder.path()).json();
        QCOMPARE(json.value("notes"_L1).toArray().size(), 1);
    }

    void lint_ofOurOwnResources_works() {
        const CliRun run = cli({u"lint"_s, QStringLiteral(VITRINE_RESOURCES_DIR), u"--json"_s});
        QVERIFY2(run.code == 0 || run.code == 1, qPrintable(run.err));
        QVERIFY(run.json().value("faults"_L1).isArray());
        COMPARE_CODE(cli({u"lint"_s, u"/does/not/exist"_s}), 3);
    }

private:
    static QStringList exportLine(const QStringList& more) {
        return QStringList{u"export"_s, u"x"_s, u"--out"_s, u"y"_s} + more;
    }
};

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cli_usage.moc"
