// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestFiles.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

const QString example = QStringLiteral(VITRINE_RESOURCES_DIR "/examples/pythia-6.9b");

struct Ended {
    int code = -1;
    QByteArray out = {};
    QByteArray err = {};
};

/// A whole process, through a shell where \a script is given ("$0" is the program, "$1" … the
/// arguments).
Ended run(const QStringList& arguments,
          const QString& script = {},
          const QString& language = u"C.UTF-8"_s,
          const QString& languages = {}) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, language);
    environment.insert(u"LANGUAGE"_s, languages);
    process.setProcessEnvironment(environment);
    const QString program = QStringLiteral(VITRINE_CLI_PATH);
    if (script.isEmpty())
        process.start(program, arguments);
    else
        process.start(u"bash"_s, QStringList{u"-c"_s, script, program} + arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace

class TestCliProcess : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() {
        if (!QFileInfo::exists(QStringLiteral(VITRINE_CLI_PATH)))
            QSKIP("vitrine-cli is not built");
    }

    void check_ofTheExample_isQuick() {
        QElapsedTimer timer;
        timer.start();
        const Ended ended = run({u"check"_s, example, u"--json"_s});
        qInfo("check of the example: %lld ms", timer.elapsed());
        QVERIFY2(ended.code == 0 || ended.code == 1, ended.err.constData());
        QVERIFY(QJsonDocument::fromJson(ended.out).isObject());
        QCOMPARE(ended.err, QByteArray());
    }

    void exitCodes_reachTheShell() {
        QCOMPARE(run({u"--version"_s}).code, 0);
        QCOMPARE(run({u"frobnicate"_s}).code, 2);
        QCOMPARE(run({u"check"_s, u"/does/not/exist"_s}).code, 3);
        QCOMPARE(run({u"check"_s, u"--help"_s}).code, 0);
    }

    void output_isUtf8_whateverTheLocale() {
        for (const QString& locale : {u"C"_s, u"POSIX"_s, u"de_DE.ISO-8859-1"_s, u"no_SUCH"_s}) {
            const QTemporaryDir folder;
            const QString dossier = folder.filePath(u"Ordner ä"_s);
            const Ended made = run({u"new"_s, dossier, u"--title"_s, u"Größe 模型"_s}, {}, locale);
            QVERIFY2(made.code == 0, made.err.constData());
            QVERIFY2(!made.err.contains("locale"), made.err.constData());
            QVERIFY(QFileInfo::exists(dossier + u"/dossier.json"_s));
            QCOMPARE(run({u"get"_s, dossier, u"dossier/title"_s}, {}, locale).out, "Größe 模型\n");
        }
    }

    void brokenPipe_closedStreams_andFullDisk() {
        const Ended pipe = run({u"list"_s, u"fields"_s, u"--json"_s},
                               u"\"$0\" \"$@\" | head -c 1 >/dev/null; exit ${PIPESTATUS[0]}"_s);
        QVERIFY2(pipe.code == 0, pipe.err.constData());
        QCOMPARE(pipe.err, QByteArray());
        QCOMPARE(run({u"list"_s, u"formats"_s}, u"\"$0\" \"$@\" >&- 2>&- <&-"_s).code, 0);
        QCOMPARE(run({u"list"_s, u"formats"_s}, u"\"$0\" \"$@\" > /dev/full"_s).code, 3);
        const QTemporaryDir folder;
        const QString dossier = folder.filePath(u"d"_s);
        QCOMPARE(run({u"new"_s, dossier}, u"\"$0\" \"$@\" >&- 2>&-"_s).code, 0);
        const Ended checked = run({u"check"_s, dossier, u"--strict"_s, u"--json"_s});
        QCOMPARE(checked.code, 1);
        QVERIFY(QJsonDocument::fromJson(checked.out).object().value("notCanonical"_L1) ==
                QJsonValue(QJsonArray()));
    }

    void pipes_areReadToTheirEnd() {
        const QTemporaryDir folder;
        // More than a pipe holds, so that it comes in parts.
        const Ended ended = run({folder.filePath(u"d"_s)},
                                u"set -e; \"$0\" new \"$1\" >/dev/null; "
                                "{ head -c 3000000 /dev/zero | tr '\\0' a; echo; echo second; } | "
                                "\"$0\" set \"$1\" training/objective - >/dev/null; "
                                "\"$0\" get \"$1\" training/objective | wc -c; "
                                "\"$0\" get \"$1\" training/objective | tail -n 1"_s);
        QVERIFY2(ended.code == 0, ended.err.constData());
        QCOMPARE(ended.out.simplified(), "3000008 second");
        const Ended unreadable =
            run({folder.filePath(u"d"_s)}, u"\"$0\" set \"$1\" training/objective - < \"$1\""_s);
        QCOMPARE(unreadable.code, 3);
        QVERIFY2(unreadable.err.contains("stdin cannot be read"), unreadable.err.constData());
    }

    void faultsOfPacks_areToldInTheUsersLanguage() {
        const QTemporaryDir folder;
        QVERIFY(test::copyFolder(QStringLiteral(VITRINE_TEST_DATA "/packs/small"), folder.path()));
        const auto replace = [&](const QString& file, const char* what, const char* with) {
            return test::replaceInFile(folder.filePath(file), what, with);
        };
        // Of each part of the readers and of lint something.
        QVERIFY(
            replace(u"catalogue/model.json"_s, "\"role\": \"model-name\"", "\"role\": \"name\""));
        QVERIFY(
            replace(u"regimes/law/rules.json"_s, "\"at\": \"model/datasets\"", "\"at\": \"a/b\""));
        QVERIFY(replace(u"regimes/law/rules.json"_s, "\"r.open\"", "\"lf.name\""));
        QVERIFY(replace(u"regimes/law/strings/de/regime.json"_s, "\"title\"", "\"titel\""));
        QVERIFY(
            replace(u"regimes/code/ranges.json"_s, "\"format\": 1", "\"format\": 7, \"more\": []"));
        QVERIFY(replace(u"regimes/code@2025-06-01/regime.json"_s,
                        "\"id\"",
                        "\"basedOn\": \"2025-06-01\", \"id\""));
        QVERIFY(test::writeFile(folder.filePath(u"phrases/fr.json"_s), "{,}"));
        QVERIFY(test::writeFile(folder.filePath(u"foo.json"_s), "{}"));
        qputenv("VITRINE_RESOURCES", folder.path().toUtf8());
        for (const QStringList& arguments :
             {QStringList{u"lint"_s, folder.path()}, {u"list"_s, u"fields"_s}}) {
            const Ended english = run(arguments);
            const QList<QByteArray> lines = (english.out + english.err).trimmed().split('\n');
            for (const QString& language : {u"de_DE.UTF-8"_s, u"fr_FR.UTF-8"_s}) {
                const Ended told = run(arguments, {}, language);
                const QList<QByteArray> others = (told.out + told.err).trimmed().split('\n');
                QCOMPARE(others.size(), lines.size());
                for (const QByteArray& line : others) {
                    QVERIFY2(!lines.contains(line), line.constData());
                    QVERIFY2(!line.contains(" error: ") && !line.contains(" warning: "),
                             line.constData());
                }
            }
        }
        qunsetenv("VITRINE_RESOURCES");
    }

    void argumentsThatAreNoUtf8_areWrongUsage() {
        const QTemporaryDir folder;
        const QString dossier = folder.filePath(u"d"_s);
        QCOMPARE(run({u"new"_s, dossier}).code, 0);
        const Ended value = run({dossier}, u"\"$0\" set \"$1\" model/name $'caf\\xe9' --json"_s);
        QCOMPARE(value.code, 2);
        QVERIFY2(value.err.contains("is not UTF-8 text"), value.err.constData());
        QCOMPARE(QJsonDocument::fromJson(value.out)
                     .object()
                     .value("error"_L1)
                     .toObject()
                     .value("code"_L1)
                     .toString(),
                 u"usage"_s);
        QCOMPARE(run({u"get"_s, dossier, u"model/name"_s}).code, 1);
        QCOMPARE(run({folder.path()}, u"\"$0\" new \"$1\"/$'n\\xe9w'"_s).code, 2);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), {u"d"_s});
    }

    void language_isTheOneAskedFor_alsoWithoutItsLocale_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("languages");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray english = "There is no folder";
        const QByteArray german = "Es gibt keinen Ordner";
        const QByteArray french = "Il n’y a pas de répertoire";
        QTest::newRow("German") << u"de_DE.UTF-8"_s << QString() << german;
        QTest::newRow("German, another variant") << u"de@euro"_s << QString() << german;
        QTest::newRow("French first") << u"de_DE.UTF-8"_s << u"fr:de"_s << french;
        QTest::newRow("the first that there is") << u"de_DE.UTF-8"_s << u"xx:fr_FR"_s << french;
        QTest::newRow("none that there is") << u"xx_XX.UTF-8"_s << QString() << english;
        QTest::newRow("no locale, no language") << u"C.UTF-8"_s << u"de"_s << english;
    }

    void language_isTheOneAskedFor_alsoWithoutItsLocale() {
        QFETCH(const QString, locale);
        QFETCH(const QString, languages);
        QFETCH(const QByteArray, expected);
        const Ended ended = run({u"status"_s, u"/does/not/exist"_s}, {}, locale, languages);
        QVERIFY2(ended.err.contains(expected), ended.err.constData());
    }

    void exportThatFailsHalfWay_namesWhatIsThere() {
        const QTemporaryDir folder;
        const QString dossier = folder.filePath(u"d"_s);
        QCOMPARE(run({u"new"_s, dossier, u"--from"_s, u"pythia-6.9b"_s}).code, 0);
        const QStringList line{u"export"_s,
                               dossier,
                               u"--document"_s,
                               u"annex-xi-1"_s,
                               u"--format"_s,
                               u"md,pdf"_s,
                               u"--json"_s,
                               u"--out"_s};
        const auto filesOf = [](const QJsonObject& object) {
            return object.value("files"_L1).toArray();
        };
        const QJsonArray whole = filesOf(
            QJsonDocument::fromJson(run(line + QStringList{folder.filePath(u"o"_s)}).out).object());
        QCOMPARE(whole.size(), 2);
        const qint64 text = whole.at(0).toObject().value("bytes"_L1).toInteger();
        QVERIFY(whole.at(1).toObject().value("bytes"_L1).toInteger() > text + 2048);
        // A limit on the size of files stands for a disk that is full at the second one.
        const QString script = u"trap '' XFSZ; ulimit -f %1; \"$0\" \"$@\""_s.arg(text / 1024 + 1);
        const Ended ended = run(line + QStringList{folder.filePath(u"p"_s)}, script);
        QCOMPARE(ended.code, 3);
        const QJsonArray written =
            filesOf(QJsonDocument::fromJson(ended.out).object().value("error"_L1).toObject());
        QCOMPARE(written.size(), 1);
        const QString path = written.at(0).toObject().value("path"_L1).toString();
        QCOMPARE(QFileInfo(path).size(), text);
        QVERIFY2(ended.err.contains(path.toUtf8() + " was written before"), ended.err.constData());
    }

    void aScriptsDay_fromNewToExport() {
        const QTemporaryDir folder;
        const QString script =
            u"set -e; cd \"$1\"; export HOME=\"$1\" GIT_CONFIG_NOSYSTEM=1; "
            "\"$0\" new d --from pythia-6.9b >/dev/null; "
            "echo 'A new objective' | \"$0\" set d training/objective - >/dev/null; "
            "\"$0\" save-version d -m First --author 'A <a@example.org>' >/dev/null; "
            "\"$0\" export d --document annex-xi-1 --format md --out out >/dev/null; "
            "grep -q 'A new objective' out/*.md; \"$0\" log d"_s;
        const Ended ended = run({folder.path()}, script);
        QVERIFY2(ended.code == 0, ended.err.constData());
        QVERIFY(ended.out.contains("First"));
    }
};

QTEST_GUILESS_MAIN(TestCliProcess)
#include "tst_cli_process.moc"
