// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files from the command line: one copy of each content, told where they belong, nothing left
// behind where it fails.

#include "tests/app/cli/CliRun.h"
#include "tests/support/TestFiles.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

class TestCliAttach : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_dossier = m_folder->filePath(u"d"_s);
        m_file = m_folder->filePath(u"Licence (final).txt"_s);
        COMPARE_CODE(cli({u"new"_s, m_dossier}), 0);
        QVERIFY(test::writeFile(m_file, "words"));
    }

    void fileFact_getsTheFileAsItsAnswer_andKeepsOneCopy() {
        const CliRun first = attach({u"--to"_s, u"distribution/licence-file"_s});
        COMPARE_CODE(first, 0);
        QVERIFY(first.json().value("isNew"_L1).toBool());
        QCOMPARE(first.json().value("as"_L1).toString(), u"answer"_s);
        QCOMPARE(first.json().value("description"_L1).toString(), u"Licence (final)"_s);
        const QString id = first.json().value("id"_L1).toString();
        QCOMPARE(told(u"distribution/licence-file"_s).value("evidence"_L1).toString(), id);
        QCOMPARE(attached(), QStringList{u"Licence--final-.txt"_s});

        const QString other = m_folder->filePath(u"other name.txt"_s);
        QVERIFY(QFile::copy(m_file, other));
        const CliRun again =
            cli({u"attach"_s, m_dossier, other, u"--to"_s, u"model/name"_s, u"--json"_s});
        COMPARE_CODE(again, 0);
        QVERIFY(!again.json().value("isNew"_L1).toBool(true));
        QCOMPARE(again.json().value("id"_L1).toString(), id);
        QCOMPARE(again.json().value("as"_L1).toString(), u"evidence"_s);
        QCOMPARE(attached().size(), 1);
        // The answer stays where the file is evidence as well.
        COMPARE_CODE(attach({u"--to"_s, u"distribution/licence-file"_s, u"--as"_s, u"evidence"_s}),
                     0);
        QCOMPARE(told(u"distribution/licence-file"_s).value("evidence"_L1).toString(), id);
        const QJsonObject check = cli({u"check"_s, m_dossier, u"--json"_s}).json();
        QVERIFY(check.value("evidence"_L1).toArray().isEmpty());
    }

    void words_callTheFileByItsName() {
        COMPARE_CODE(attach({u"--to"_s, u"distribution/licence-file"_s}), 0);
        const CliRun run = cli({u"get"_s, m_dossier, u"distribution/licence-file"_s, u"--words"_s});
        COMPARE_CODE(run, 0);
        QVERIFY2(run.out.contains("Licence--final-.txt"_L1), qPrintable(run.out));
        const CliRun noted = cli(
            {u"set"_s, m_dossier, u"distribution/licence-file"_s, u"--note"_s, u"as it came"_s});
        COMPARE_CODE(noted, 0);
        QVERIFY2(noted.out.contains("Licence--final-.txt"_L1), qPrintable(noted.out));
    }

    void cellOfFiles_getsTheFile() {
        const QString cell = u"data-sources/licence-deals/acme/file"_s;
        COMPARE_CODE(attach({u"--to"_s, cell}), 0);
        QVERIFY(!told(cell).value("evidence"_L1).toString().isEmpty());
    }

    void dossierAlone_canHoldAFile() {
        const CliRun run = attach({u"--description"_s, u"The licence"_s});
        COMPARE_CODE(run, 0);
        QVERIFY(run.json().value("path"_L1).isNull() && run.json().value("as"_L1).isNull());
        QCOMPARE(run.json().value("description"_L1).toString(), u"The licence"_s);
        const QString id = run.json().value("id"_L1).toString();
        COMPARE_CODE(cli({u"set"_s, m_dossier, u"model/name"_s, u"M"_s, u"--evidence"_s, id}), 0);
    }

    void fileThatLiesThereAlready_isNotCopied() {
        const QString inPlace = m_dossier + u"/evidence/mine.txt"_s;
        QVERIFY(QDir().mkpath(m_dossier + u"/evidence"_s));
        QVERIFY(test::writeFile(inPlace, "mine"));
        const CliRun run = cli({u"attach"_s, m_dossier, inPlace, u"--json"_s});
        COMPARE_CODE(run, 0);
        QCOMPARE(run.json().value("name"_L1).toString(), u"mine.txt"_s);
        QCOMPARE(attached(), QStringList{u"mine.txt"_s});
        QVERIFY(!cli({u"attach"_s, m_dossier, inPlace, u"--json"_s})
                     .json()
                     .value("isNew"_L1)
                     .toBool(true));
    }

    void fileThatWasTakenOffTheList_isListedAgain() {
        const QString id = attach({}).json().value("id"_L1).toString();
        COMPARE_CODE(cli({u"set"_s, m_dossier, u"dossier/evidence/"_s + id, u"--remove"_s}), 0);
        const CliRun again = attach({});
        COMPARE_CODE(again, 0);
        QVERIFY(again.json().value("isNew"_L1).toBool());
        QCOMPARE(attached().size(), 1);
    }

    void whatFails_leavesNothingBehind_data() {
        QTest::addColumn<QStringList>("words"); // FILE is the file
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("said");
        const auto row =
            [](const char* name, const QStringList& words, int code, const QString& said) {
                QTest::newRow(name) << words << code << said;
            };
        row("no such file", {u"nothing.txt"_s}, 3, u"no such file"_s);
        row("a folder", {u"."_s}, 3, u"no ordinary file"_s);
        row("too large", {u"LARGE"_s}, 3, u"512 MiB"_s);
        row("no such fact", {u"FILE"_s, u"--to"_s, u"model/nothing"_s}, 2, u"model/nothing"_s);
        row("no file fact",
            {u"FILE"_s, u"--to"_s, u"model/name"_s, u"--as"_s, u"answer"_s},
            2,
            u"no file"_s);
        row("a cell that is no file",
            {u"FILE"_s, u"--to"_s, u"data-sources/licence-deals/acme/scope"_s},
            2,
            u"whole fact"_s);
        row("a row",
            {u"FILE"_s, u"--to"_s, u"data-sources/licence-deals/acme"_s},
            2,
            u"whole fact"_s);
        row("the dossier itself", {u"FILE"_s, u"--to"_s, u"dossier/title"_s}, 2, u"itself"_s);
        row("neither of both",
            {u"FILE"_s, u"--to"_s, u"model/name"_s, u"--as"_s, u"proof"_s},
            2,
            u"proof"_s);
        row("to nothing", {u"FILE"_s, u"--as"_s, u"answer"_s}, 2, u"--to"_s);
    }

    void whatFails_leavesNothingBehind() {
        QFETCH(QStringList, words);
        QFETCH(const int, code);
        QFETCH(const QString, said);
        if (words.first() == "LARGE"_L1) {
            QFile large(m_folder->filePath(u"large"_s));
            QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(512LL * 1024 * 1024 + 1));
            words.first() = large.fileName();
        } else {
            words.first() = words.first() == "FILE"_L1 ? m_file : m_folder->filePath(words.first());
        }
        const CliRun run = cli(QStringList{u"attach"_s, m_dossier} + words);
        COMPARE_CODE(run, code);
        QVERIFY2(run.err.contains(said), qPrintable(run.err));
        QCOMPARE(attached(), QStringList());
        QVERIFY(!QFile::exists(m_dossier + u"/evidence.json"_s));
    }

    void dossierThatMayNotBeWritten_takesNoFile() {
        QVERIFY(
            test::replaceInFile(m_dossier + u"/dossier.json"_s, "\"format\": 2", "\"format\": 99"));
        const CliRun run = attach({});
        COMPARE_CODE(run, 3);
        QCOMPARE(run.errorCode(), u"newer-format"_s);
        QCOMPARE(attached(), QStringList());
    }

private:
    [[nodiscard]] CliRun attach(const QStringList& more) const {
        return cli(QStringList{u"attach"_s, m_dossier, m_file, u"--json"_s} + more);
    }

    [[nodiscard]] QStringList attached() const {
        return QDir(m_dossier + u"/evidence"_s).entryList(QDir::Files);
    }

    [[nodiscard]] QJsonObject told(const QString& path) const {
        return cli({u"get"_s, m_dossier, path, u"--json"_s}).json().value("value"_L1).toObject();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_dossier;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestCliAttach)
#include "tst_cli_attach.moc"
