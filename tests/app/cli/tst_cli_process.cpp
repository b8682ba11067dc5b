// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

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
          const QString& language = u"C.UTF-8"_s) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, language);
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
