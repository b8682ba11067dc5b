// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/DossierStore.h"
#include "tests/app/cli/CliRun.h"
#include "tests/app/cli/CutShort.h"
#include "tests/support/TestFiles.h"

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace vitrine;

class TestCliBroken : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void brokenFiles_areClearFailures_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const QString main = u"dossier.json"_s;
        const QString answers = u"answers/model.json"_s;
        QTest::newRow("empty file") << main << QByteArray() << u"syntax"_s;
        QTest::newRow("not JSON") << main << QByteArray("hello") << u"syntax"_s;
        QTest::newRow("cut off") << answers << QByteArray(R"({"format": 1, "answers": {"name")")
                                 << u"syntax"_s;
        QTest::newRow("not UTF-8")
            << answers
            << QByteArray("{\"format\": 1, \"answers\": {\"name\": {\"value\": \"\xff\"}}}")
            << u"syntax"_s;
        QTest::newRow("duplicate keys")
            << answers << QByteArray(R"({"format": 1, "format": 1, "answers": {}})") << u"syntax"_s;
        QTest::newRow("deep nesting") << answers << QByteArray(100000, '[') << u"syntax"_s;
        QTest::newRow("too large")
            << answers << QByteArray(64 * 1024 * 1024 + 1, ' ') << u"too-large"_s;
        QTest::newRow("an array") << main << QByteArray("[]") << u"schema"_s;
    }

    void brokenFiles_areClearFailures() {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, code);
        const QTemporaryDir folder;
        COMPARE_CODE(cli({u"new"_s, folder.path()}), 0);
        write(folder, file, bytes);
        for (const QStringList& line : lines(folder.path())) {
            const CliRun run = cli(line + QStringList{u"--json"_s});
            COMPARE_CODE(run, 3);
            QCOMPARE(run.errorCode(), code);
            QVERIFY2(run.err.contains(file) || run.err.contains(file.section(u'/', -1)),
                     qPrintable(run.err));
        }
    }

    void noDossier_isAFailure() {
        const QTemporaryDir folder;
        for (const QString& place :
             {folder.path(), folder.filePath(u"nothing"_s), u"/dev/null"_s}) {
            for (const QStringList& line : lines(place))
                COMPARE_CODE(cli(line), 3);
        }
        write(folder, u"dossier.json/x"_s, "a folder in the place of a file");
        for (const QStringList& line : lines(folder.path()))
            COMPARE_CODE(cli(line), 3);
    }

    void newerFormat_isReadAndNotWritten() {
        const QTemporaryDir folder;
        COMPARE_CODE(cli({u"new"_s, folder.path()}), 0);
        QFile file(folder.filePath(u"dossier.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        file.close();
        write(folder, u"dossier.json"_s, bytes.replace("\"format\": 2", "\"format\": 99"));
        const auto before = readDirectory(folder.path());
        const CliRun run = cli({u"set"_s, folder.path(), u"model/name"_s, u"x"_s});
        COMPARE_CODE(run, 3);
        QVERIFY2(run.err.contains("format 99"_L1) && run.err.contains("install a newer"_L1),
                 qPrintable(run.err));
        for (const QStringList& line : lines(folder.path()).mid(3)) {
            const CliRun asJson = cli(line + QStringList{u"--json"_s});
            COMPARE_CODE(asJson, 3);
            QCOMPARE(asJson.errorCode(), u"newer-format"_s);
        }
        QCOMPARE(readDirectory(folder.path()).value(), before.value());
    }

    void dryRunsOnANewerFormat_sayThatItIsOne() {
        const QTemporaryDir folder;
        COMPARE_CODE(cli({u"new"_s, folder.path()}), 0);
        QVERIFY(test::replaceInFile(
            folder.filePath(u"dossier.json"_s), "\"format\": 2", "\"format\": 3"));
        for (const QStringList& line :
             {QStringList{u"set"_s, folder.path(), u"model/name"_s, u"x"_s},
              QStringList{u"override"_s,
                          folder.path(),
                          u"eu-ai-act-gpai:gpai"_s,
                          u"yes"_s,
                          u"--reason"_s,
                          u"r"_s},
              QStringList{u"migrate"_s, folder.path()}}) {
            const CliRun run = cli(line + QStringList{u"--dry-run"_s, u"--json"_s});
            COMPARE_CODE(run, 0);
            QVERIFY2(run.err.contains("newer version"_L1), qPrintable(run.err));
            QVERIFY(!run.json().value("notes"_L1).toArray().isEmpty());
        }
    }

    void saveThatWasCutShort_isSaidByWhatever_changesTheDossier_data() {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("set") << QStringList{u"set"_s, u"model/modified"_s, u"no"_s};
        QTest::newRow("override") << QStringList{
            u"override"_s, u"eu-ai-act-gpai:gpai"_s, u"yes"_s, u"--reason"_s, u"r"_s};
        QTest::newRow("migrate") << QStringList{u"migrate"_s};
    }

    void saveThatWasCutShort_isSaidByWhatever_changesTheDossier() {
        QFETCH(const QStringList, words);
        const QTemporaryDir folder;
        COMPARE_CODE(cli({u"new"_s, folder.path()}), 0);
        COMPARE_CODE(cli({u"set"_s, folder.path(), u"model/name"_s, u"Old"_s}), 0);
        QVERIFY(cutShort(folder.path(), u"answers/model.json"_s, "Old", "New"));
        QStringList line = words + QStringList{u"--json"_s};
        line.insert(1, folder.path());
        const CliRun run = cli(line);
        COMPARE_CODE(run, 0);
        QVERIFY2(run.err.contains("it was finished now"_L1), qPrintable(run.err));
        QCOMPARE(run.json().value("notes"_L1).toArray().size(), 1);
        QCOMPARE(cli({u"get"_s, folder.path(), u"model/name"_s}).out, u"New\n"_s);
    }

    void journalThatWasPutAside_isSaid() {
        const QTemporaryDir folder;
        COMPARE_CODE(cli({u"new"_s, folder.path()}), 0);
        COMPARE_CODE(cli({u"set"_s, folder.path(), u"model/name"_s, u"Old"_s}), 0);
        QVERIFY(cutShort(folder.path(), u"answers/model.json"_s, "Old", "New"));
        QVERIFY(test::replaceInFile(folder.filePath(u"answers/model.json"_s), "Old", "Somebody's"));
        const CliRun run =
            cli({u"set"_s, folder.path(), u"model/modified"_s, u"no"_s, u"--json"_s});
        COMPARE_CODE(run, 0);
        QVERIFY2(run.err.contains(".vitrine.journal-put-aside"_L1), qPrintable(run.err));
        QCOMPARE(run.json().value("notes"_L1).toArray().size(), 1);
    }

    void linksOutOfTheFolder_areRefused() {
        const QTemporaryDir folder;
        COMPARE_CODE(cli({u"new"_s, folder.path()}), 0);
        QDir(folder.path()).mkpath(u"answers"_s);
        QFile::remove(folder.filePath(u"answers/model.json"_s));
        QVERIFY(QFile::link(u"/etc/passwd"_s, folder.filePath(u"answers/model.json"_s)));
        const CliRun run = cli({u"check"_s, folder.path(), u"--json"_s});
        COMPARE_CODE(run, 3);
        QCOMPARE(run.errorCode(), u"unsafe-path"_s);
        QVERIFY(!run.err.contains("root:"_L1));
    }

    void openElsewhere_isLocked() {
        const QTemporaryDir folder;
        COMPARE_CODE(cli({u"new"_s, folder.path()}), 0);
        const auto held = DossierStore::open(folder.path());
        QVERIFY(held.has_value());
        const CliRun run = cli(
            {u"set"_s, folder.path(), u"model/name"_s, u"x"_s, u"--wait"_s, u"0"_s, u"--json"_s});
        COMPARE_CODE(run, 3);
        QCOMPARE(run.errorCode(), u"locked"_s);
        COMPARE_CODE(cli({u"status"_s, folder.path()}), 0);
    }

    void openElsewhere_isWaitedFor() {
        const QTemporaryDir folder;
        COMPARE_CODE(cli({u"new"_s, folder.path()}), 0);
        auto held = std::make_optional(DossierStore::open(folder.path()));
        QVERIFY(held->has_value());
        QProcess writer;
        writer.start(QStringLiteral(VITRINE_CLI_PATH),
                     {u"set"_s, folder.path(), u"model/name"_s, u"x"_s, u"--wait"_s, u"60"_s});
        QVERIFY(writer.waitForStarted());
        held.reset();
        QVERIFY(writer.waitForFinished(60'000));
        QCOMPARE(writer.exitCode(), 0);
        QCOMPARE(cli({u"get"_s, folder.path(), u"model/name"_s}).out, u"x\n"_s);
    }

    void waiting_takesANumber_data() {
        QTest::addColumn<QString>("seconds");
        for (const char* seconds : {"-1", "soon", "nan", "1e9", ""})
            QTest::newRow(seconds) << QString::fromLatin1(seconds);
    }

    void waiting_takesANumber() {
        QFETCH(const QString, seconds);
        const QTemporaryDir folder;
        COMPARE_CODE(cli({u"new"_s, folder.path()}), 0);
        COMPARE_CODE(
            cli({u"set"_s, folder.path(), u"model/name"_s, u"x"_s, u"--wait="_s + seconds}), 2);
    }

    void readOnlyFolder_isAFailureToWrite() {
        if (geteuid() == 0)
            QSKIP("root may write everywhere");
        const QTemporaryDir folder;
        COMPARE_CODE(cli({u"new"_s, folder.path()}), 0);
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
        const CliRun run = cli({u"set"_s, folder.path(), u"model/name"_s, u"x"_s});
        QFile::setPermissions(folder.path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        COMPARE_CODE(run, 3);
    }

    void missingOrBrokenResources_areAFailure() {
        QString text;
        QTextStream out(&text);
        QTextStream err(&text);
        CliContext context{out, err};
        context.resources = u"/does/not/exist"_s;
        QCOMPARE(static_cast<int>(runCli({u"list"_s, u"fields"_s}, context)), 3);
    }

    void exportToAPlaceThatTakesNoFiles_doesNotBlameTheDisk() {
        if (!QFileInfo(u"/proc/self"_s).isDir())
            QSKIP("there is no /proc");
        const QTemporaryDir folder;
        COMPARE_CODE(cli({u"new"_s, folder.path()}), 0);
        const CliRun run = cli({u"export"_s,
                                folder.path(),
                                u"--document"_s,
                                u"annex-xi-1"_s,
                                u"--format"_s,
                                u"md"_s,
                                u"--out"_s,
                                u"/proc"_s});
        COMPARE_CODE(run, 3);
        QVERIFY2(!run.err.contains("no room"_L1), qPrintable(run.err));
    }

    void exportToAPlaceThatIsNone_isAFailure() {
        const QTemporaryDir folder;
        COMPARE_CODE(cli({u"new"_s, folder.path()}), 0);
        for (const QString& out : {u"/dev/null/x"_s, folder.filePath(u"dossier.json"_s)})
            COMPARE_CODE(cli({u"export"_s,
                              folder.path(),
                              u"--document"_s,
                              u"annex-xi-1"_s,
                              u"--format"_s,
                              u"md"_s,
                              u"--out"_s,
                              out}),
                         3);
    }

private:
    static void write(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes) {
        const QString path = folder.filePath(name);
        if (name.contains(u'/'))
            QFile::remove(QFileInfo(path).path());
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }

    static QList<QStringList> lines(const QString& folder) {
        return {{u"check"_s, folder},
                {u"status"_s, folder},
                {u"get"_s, folder, u"model/name"_s},
                {u"set"_s, folder, u"model/name"_s, u"x"_s},
                {u"save-version"_s, folder, u"-m"_s, u"m"_s, u"--author"_s, u"A <a@b.c>"_s}};
    }
};

QTEST_GUILESS_MAIN(TestCliBroken)
#include "tst_cli_broken.moc"
