// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/DossierStore.h"
#include "tests/app/cli/CliRun.h"
#include "tests/support/OtherProgram.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

class TestCliDossier : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_dossier = m_folder->filePath(u"d"_s);
    }

    void new_followsWhatIsProposed_andNamesTheOthers() {
        const CliRun run = cli({u"new"_s, m_dossier, u"--title"_s, u"Ünïcode 模型"_s, u"--json"_s});
        COMPARE_CODE(run, 0);
        QCOMPARE(run.json().value("title"_L1).toString(), u"Ünïcode 模型"_s);
        const auto read = DossierStore::read(m_dossier);
        QVERIFY(read);
        QCOMPARE(read->dossier.regimes().keys(),
                 (QStringList{u"eu-ai-act-gpai"_s, u"open-community"_s}));
        QCOMPARE(run.json().value("id"_L1).toString(), read->dossier.id());
        COMPARE_CODE(cli({u"new"_s, m_dossier}), 2);
        COMPARE_CODE(cli({u"new"_s, m_dossier, u"--from"_s, u"pythia-6.9b"_s}), 2);
        const CliRun said = cli({u"new"_s, m_dossier + u'2'});
        QVERIFY2(said.out.contains(u"us-ca-ab-2013"_s), qPrintable(said.out));
        const CliRun checked = cli({u"check"_s, m_dossier, u"--json"_s});
        const QJsonArray findings = checked.json().value("findings"_L1).toArray();
        QVERIFY(!findings.isEmpty()); // questions
        for (const auto& finding : findings)
            QVERIFY2(finding.toObject().value("severity"_L1).toString() != u"error"_s,
                     QJsonDocument(finding.toObject()).toJson().constData());
    }

    void new_aboutADataset_andStatusTellsIt() {
        const auto what = [this] {
            return cli({u"status"_s, m_dossier, u"--json"_s}).json().value("what"_L1).toString();
        };
        const CliRun run = cli({u"new"_s, m_dossier, u"--what"_s, u"dataset"_s, u"--json"_s});
        COMPARE_CODE(run, 0);
        QCOMPARE(run.json().value("what"_L1).toString(), u"dataset"_s);
        QCOMPARE(what(), u"dataset"_s);
        m_dossier += u'2';
        COMPARE_CODE(cli({u"new"_s, m_dossier}), 0);
        QCOMPARE(what(), u"model"_s);
        m_dossier += u'3';
        COMPARE_CODE(cli({u"new"_s, m_dossier, u"--what"_s, u"thing"_s}), 2);
        COMPARE_CODE(
            cli({u"new"_s, m_dossier, u"--from"_s, u"pythia-6.9b"_s, u"--what"_s, u"dataset"_s}),
            2);
        QVERIFY(!QFileInfo::exists(m_dossier));
    }

    void new_whereAnotherProgramHoldsTheFolder_writesNothing() {
        QVERIFY(QDir().mkpath(m_dossier));
        test::OtherProgram other(m_dossier);
        for (const QStringList& from :
             {QStringList{}, QStringList{u"--from"_s, u"pythia-6.9b"_s}}) {
            const CliRun run = cli(QStringList{u"new"_s, m_dossier, u"--json"_s} + from);
            COMPARE_CODE(run, 3);
            QCOMPARE(run.errorCode(), u"locked"_s);
            QCOMPARE(QDir(m_dossier).entryList(QDir::Files | QDir::Dirs | QDir::Hidden |
                                               QDir::NoDotAndDotDot),
                     QStringList{u".vitrine.lock"_s});
        }
    }

    void set_ofAVersionThatNobodyKnows_isTold() {
        COMPARE_CODE(cli({u"new"_s, m_dossier}), 0);
        const QString path = u"dossier/regimes/eu-ai-act-gpai/version"_s;
        const CliRun known = cli({u"set"_s, m_dossier, path, u"2025-08-02"_s});
        COMPARE_CODE(known, 0);
        QVERIFY2(!known.err.contains(u"2025-08-02"_s), qPrintable(known.err));
        const CliRun run = cli({u"set"_s, m_dossier, path, u"foo"_s});
        COMPARE_CODE(run, 0);
        QVERIFY2(run.err.contains(u"foo"_s), qPrintable(run.err));
        const CliRun json = cli({u"set"_s, m_dossier, path, u"bar"_s, u"--json"_s});
        QCOMPARE(json.json().value("notes"_L1).toArray().size(), 1);
    }

    void set_ofAFigureWithoutUnit_whereThereAreSeveral_isRefused() {
        COMPARE_CODE(cli({u"new"_s, m_dossier}), 0);
        const QString path = u"data-sources/text-size"_s;
        const CliRun run = cli({u"set"_s, m_dossier, path, u"12"_s});
        COMPARE_CODE(run, 2);
        QVERIFY2(run.err.contains(u"tokens"_s), qPrintable(run.err));
        COMPARE_CODE(cli({u"set"_s, m_dossier, path, u"12 tokens"_s}), 0);
    }

    void new_refusesATitleThatSetRefuses() {
        COMPARE_CODE(cli({u"new"_s, m_dossier, u"--title"_s, u"a\u0001b"_s}), 2);
        QVERIFY(!QFileInfo::exists(m_dossier));
        COMPARE_CODE(
            cli({u"new"_s, m_dossier, u"--from"_s, u"pythia-6.9b"_s, u"--title"_s, u"a\u0001b"_s}),
            2);
        QVERIFY(!QFileInfo::exists(m_dossier));
        const QString folder = m_folder->filePath(u"two\nlines"_s);
        COMPARE_CODE(cli({u"new"_s, folder}), 0);
        QCOMPARE(DossierStore::read(folder)->dossier.title(), u"two lines"_s);
    }

    void new_readsATitleAsSetDoes() {
        COMPARE_CODE(cli({u"new"_s, m_dossier, u"--title"_s, u" a\nb "_s}), 0);
        QCOMPARE(DossierStore::read(m_dossier)->dossier.title(), u"a b"_s);
    }

    void new_withoutTitle_takesTheFoldersName() {
        COMPARE_CODE(cli({u"new"_s, m_dossier + u'/'}), 0);
        QCOMPARE(DossierStore::read(m_dossier)->dossier.title(), u"d"_s);
    }

    void new_fromAnExample_isADossierOfItsOwn() {
        COMPARE_CODE(
            cli({u"new"_s, m_dossier, u"--from"_s, u"pythia-6.9b"_s, u"--title"_s, u"Mine"_s}), 0);
        const auto example =
            DossierStore::read(QStringLiteral(VITRINE_RESOURCES_DIR "/examples/pythia-6.9b"));
        const auto copy = DossierStore::read(m_dossier);
        QVERIFY(example && copy);
        QVERIFY(copy->dossier.id() != example->dossier.id());
        QCOMPARE(copy->dossier.title(), u"Mine"_s);
        QCOMPARE(copy->dossier.answers().size(), example->dossier.answers().size());
        QCOMPARE(cli({u"check"_s, m_dossier, u"--strict"_s, u"--json"_s})
                     .json()
                     .value("notCanonical"_L1)
                     .toArray(),
                 QJsonArray());
    }

    void check_ofANewDossier_hasFindings() {
        COMPARE_CODE(cli({u"new"_s, m_dossier}), 0);
        const CliRun run = cli({u"check"_s, m_dossier});
        COMPARE_CODE(run, 1);
        QVERIFY2(run.out.contains(u" errors, "_s), qPrintable(run.out));
        const QJsonObject json = cli({u"check"_s, m_dossier, u"--json"_s}).json();
        QCOMPARE(json.value("fine"_L1).toBool(true), false);
        QVERIFY(!json.value("findings"_L1).toArray().isEmpty());
        const int all = json.value("errors"_L1).toInt();
        const QJsonObject one =
            cli({u"check"_s, m_dossier, u"--document"_s, u"annex-xii"_s, u"--json"_s}).json();
        QVERIFY(one.value("errors"_L1).toInt() <= all);
    }

    void check_strict_namesFilesThatAreNotCanonical() {
        COMPARE_CODE(cli({u"new"_s, m_dossier}), 0);
        QFile file(m_dossier + u"/dossier.json"_s);
        QVERIFY(file.open(QIODevice::Append));
        file.write("\n");
        file.close();
        const QJsonObject json = cli({u"check"_s, m_dossier, u"--strict"_s, u"--json"_s}).json();
        QCOMPARE(json.value("notCanonical"_L1).toArray(), QJsonArray{u"dossier.json"_s});
        COMPARE_CODE(cli({u"check"_s, m_dossier, u"--strict"_s}), 1);
    }

    void status_tellsDocumentsAndWhy() {
        COMPARE_CODE(cli({u"new"_s, m_dossier, u"--from"_s, u"pythia-6.9b"_s}), 0);
        const CliRun run = cli({u"status"_s, m_dossier});
        COMPARE_CODE(run, 0);
        QVERIFY(run.out.contains("[annex-xi-1]"_L1));
        QVERIFY(run.out.contains("% told"_L1) || run.out.contains(" % told"_L1));
        const QJsonObject json = cli({u"status"_s, m_dossier, u"--json"_s}).json();
        const QJsonObject document = json.value("documents"_L1).toArray().first().toObject();
        QVERIFY((QStringList{u"yes"_s, u"no"_s, u"undetermined"_s})
                    .contains(document.value("due"_L1).toString()));
        QVERIFY(document.value("reason"_L1).isObject());
        QVERIFY(!json.value("conclusions"_L1).toObject().isEmpty());
    }

    void setAndGet_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("json");
        QTest::newRow("text") << u"model/name"_s << u"Pythia “6.9B”"_s << uR"("Pythia “6.9B”")"_s;
        QTest::newRow("long text")
            << u"training/objective"_s << u"One\n\n*two*"_s << uR"("One\n\n*two*")"_s;
        QTest::newRow("quantity") << u"compute/training-compute"_s << u"1.20e22 FLOP"_s
                                  << uR"({"amount":"1.20e22","unit":"FLOP"})"_s;
        QTest::newRow("yes") << u"model/modified"_s << u"no"_s << uR"("no")"_s;
        QTest::newRow("choice") << u"provider/place"_s << u"union"_s << uR"("union")"_s;
        QTest::newRow("date") << u"model/release-date"_s << u"2023-04-03"_s << uR"("2023-04-03")"_s;
        QTest::newRow("languages")
            << u"data-sources/languages"_s << u"en, de"_s << uR"(["en","de"])"_s;
        QTest::newRow("empty table") << u"model/based-on"_s << u"none"_s << u"[]"_s;
        QTest::newRow("new row") << u"data-sources/datasets/the-pile/name"_s << u"The Pile"_s
                                 << uR"("The Pile")"_s;
        QTest::newRow("title") << u"dossier/title"_s << u"Another"_s << uR"("Another")"_s;
    }

    void setAndGet() {
        QFETCH(const QString, path);
        QFETCH(const QString, value);
        QFETCH(const QString, json);
        COMPARE_CODE(cli({u"new"_s, m_dossier}), 0);
        COMPARE_CODE(cli({u"set"_s, m_dossier, path, value}), 0);
        QVERIFY(!cli({u"set"_s, m_dossier, path, value, u"--json"_s})
                     .json()
                     .value("changed"_L1)
                     .toBool(true));
        COMPARE_CODE(cli({u"get"_s, m_dossier, path}), 0);
        const QJsonObject got = cli({u"get"_s, m_dossier, path, u"--json"_s}).json();
        QCOMPARE(got.value("value"_L1),
                 QJsonDocument::fromJson("{\"v\":" + json.toUtf8() + '}').object().value("v"_L1));
        QCOMPARE(cli({u"check"_s, m_dossier, u"--strict"_s, u"--json"_s})
                     .json()
                     .value("notCanonical"_L1)
                     .toArray(),
                 QJsonArray());
    }

    void set_readsLongTextsFromStdin() {
        COMPARE_CODE(cli({u"new"_s, m_dossier}), 0);
        COMPARE_CODE(
            cli({u"set"_s, m_dossier, u"training/objective"_s, u"-"_s}, "Zeile ä\n\nzwei\n"), 0);
        QCOMPARE(cli({u"get"_s, m_dossier, u"training/objective"_s}).out, u"Zeile ä\n\nzwei\n"_s);
        COMPARE_CODE(cli({u"set"_s, m_dossier, u"training/objective"_s, u"-"_s}, "\xff\xfe"), 3);
        COMPARE_CODE(cli({u"set"_s, m_dossier, u"training/objective"_s, u"-"_s}, ""), 2);
    }

    void set_states_andRemoval() {
        COMPARE_CODE(cli({u"new"_s, m_dossier}), 0);
        const QString path = u"energy/training-energy"_s;
        COMPARE_CODE(cli({u"set"_s,
                          m_dossier,
                          path,
                          u"--state"_s,
                          u"unknown"_s,
                          u"--reason"_s,
                          u"No meter"_s}),
                     0);
        QCOMPARE(cli({u"get"_s, m_dossier, path, u"--json"_s}).json().value("state"_L1).toString(),
                 u"unknown"_s);
        const CliRun got = cli({u"get"_s, m_dossier, path});
        COMPARE_CODE(got, 0);
        QCOMPARE(got.out, QString());
        QVERIFY(got.err.contains("No meter"_L1));
        QVERIFY(cli({u"get"_s, m_dossier, path, u"--words"_s}).out.contains("No meter"_L1));
        COMPARE_CODE(cli({u"set"_s, m_dossier, path, u"12.5 MWh"_s}), 0);
        QCOMPARE(cli({u"get"_s, m_dossier, path, u"--json"_s}).json().value("state"_L1).toString(),
                 u"answered"_s);
        COMPARE_CODE(cli({u"set"_s, m_dossier, path, u"--remove"_s}), 0);
        COMPARE_CODE(cli({u"get"_s, m_dossier, path}), 1);
        COMPARE_CODE(cli({u"set"_s, m_dossier, path, u"--remove"_s}), 0);
    }

    void set_rowsAndCells() {
        COMPARE_CODE(cli({u"new"_s, m_dossier}), 0);
        const QString row = u"data-sources/datasets/the-pile"_s;
        COMPARE_CODE(cli({u"set"_s, m_dossier, row + u"/name"_s, u"The Pile"_s}), 0);
        COMPARE_CODE(cli({u"set"_s, m_dossier, row + u"/size"_s, u"825 GiB"_s}), 0);
        QVERIFY(cli({u"get"_s, m_dossier, row}).out.contains("name: The Pile"_L1));
        COMPARE_CODE(cli({u"set"_s, m_dossier, row + u"/size"_s, u"--remove"_s}), 0);
        COMPARE_CODE(cli({u"get"_s, m_dossier, row + u"/size"_s}), 1);
        COMPARE_CODE(cli({u"set"_s, m_dossier, row, u"--remove"_s}), 0);
        COMPARE_CODE(cli({u"get"_s, m_dossier, u"data-sources/datasets"_s}), 1);
        COMPARE_CODE(cli({u"set"_s, m_dossier, row, u"x"_s}), 2);
        // Of a row as a whole nothing is said; of a cell, that it is not known.
        COMPARE_CODE(cli({u"set"_s, m_dossier, row, u"--state"_s, u"unknown"_s}), 2);
    }

    void set_valueWithADash_afterTwoDashes() {
        COMPARE_CODE(cli({u"new"_s, m_dossier}), 0);
        COMPARE_CODE(cli({u"set"_s, m_dossier, u"model/name"_s, u"--"_s, u"-x"_s}), 0);
        QCOMPARE(cli({u"get"_s, m_dossier, u"model/name"_s}).out, u"-x\n"_s);
    }

    void unknownFields_nameNearMatches() {
        COMPARE_CODE(cli({u"new"_s, m_dossier}), 0);
        const CliRun typo = cli({u"set"_s, m_dossier, u"model/nmae"_s, u"x"_s});
        COMPARE_CODE(typo, 2);
        QVERIFY2(typo.err.contains("model/name"_L1), qPrintable(typo.err));
        QVERIFY(cli({u"get"_s, m_dossier, u"energy/consumption"_s}).code == 2);
        const CliRun column = cli({u"set"_s, m_dossier, u"data-sources/datasets/x/nam"_s, u"x"_s});
        COMPARE_CODE(column, 2);
        QVERIFY(column.err.contains("licence"_L1));
        for (const QString& path : {u"model"_s,
                                    u"/"_s,
                                    u"model/../name"_s,
                                    u"model/name/row/column"_s,
                                    u"a/b/c/d/e"_s,
                                    u"data-sources/datasets//name"_s})
            COMPARE_CODE(cli({u"set"_s, m_dossier, path, u"x"_s}), 2);
    }

    void wrongValues_areRefused_andNothingIsWritten() {
        COMPARE_CODE(cli({u"new"_s, m_dossier}), 0);
        const auto before = readDirectory(m_dossier);
        for (const auto& [path, value] :
             QList<std::pair<QString, QString>>{{u"compute/training-compute"_s, u"a lot"_s},
                                                {u"compute/training-compute"_s, u"1,5 FLOP"_s},
                                                {u"provider/organisation"_s, u"nom=x"_s},
                                                {u"architecture/diagram"_s, u"x.png"_s},
                                                {u"data-sources/datasets"_s, u"x"_s}})
            COMPARE_CODE(cli({u"set"_s, m_dossier, path, value}), 2);
        QCOMPARE(readDirectory(m_dossier).value(), before.value());
    }

    void controlCharacters_doNotReachTheTerminal() {
        COMPARE_CODE(cli({u"new"_s, m_dossier}), 0);
        const CliRun run = cli({u"set"_s, m_dossier, u"model/name"_s, u"a\x1b[31mb"_s});
        COMPARE_CODE(run, 2);
        QVERIFY(!run.err.contains(QChar(0x1b)));
        // Another program may have written them.
        auto store = DossierStore::open(m_dossier);
        QVERIFY(store);
        Dossier dossier = store->content().dossier;
        Answer name;
        name.value = u"a\x1b[31mb"_s;
        dossier.set({u"model"_s, u"name"_s}, name);
        QVERIFY(store->save(dossier));
        QVERIFY(!cli({u"get"_s, m_dossier, u"model/name"_s}).out.contains(QChar(0x1b)));
    }

    void circumstances_areToldToo() {
        COMPARE_CODE(cli({u"new"_s, m_dossier}), 0);
        const QString energy = u"energy/training-energy"_s;
        const QStringList unknown{u"set"_s, m_dossier, energy, u"--state"_s, u"unknown"_s};
        const CliRun bare = cli(unknown);
        COMPARE_CODE(bare, 0);
        QVERIFY2(bare.err.contains("--reason"_L1), qPrintable(bare.err));
        COMPARE_CODE(
            cli(unknown + QStringList{u"--reason"_s, u"no meter"_s, u"--effort"_s, u"asked"_s}), 0);
        QCOMPARE(answerOf(energy).value("effort"_L1).toString(), u"asked"_s);
        const QStringList told{u"set"_s, m_dossier, energy, u"5 MWh"_s};
        COMPARE_CODE(cli(told + QStringList{u"--source"_s, u"https://example.org/bill"_s}), 0);
        const QJsonObject answer = answerOf(energy);
        QVERIFY(!answer.contains("effort"_L1));
        QCOMPARE(answer.value("sources"_L1).toArray().at(0).toObject().value("url"_L1).toString(),
                 u"https://example.org/bill"_s);
        COMPARE_CODE(cli(told + QStringList{u"--source"_s, u"the bill"_s}), 2);
        COMPARE_CODE(cli(told + QStringList{u"--effort"_s, u"asked"_s}), 2);
    }

    void faultOfAValue_isNamed() {
        COMPARE_CODE(cli({u"new"_s, m_dossier}), 0);
        const CliRun run =
            cli({u"set"_s, m_dossier, u"provider/organisation"_s, u"name=X; email=notmail"_s});
        COMPARE_CODE(run, 2);
        QVERIFY2(run.err.contains(u"“notmail” is not an e-mail address"_s), qPrintable(run.err));
    }

    void folderInTheNameOfAFile_isRefused() {
        COMPARE_CODE(cli({u"new"_s, m_dossier}), 0);
        QVERIFY(QDir().mkpath(m_dossier + u"/answers/model.json"_s));
        const CliRun run = cli({u"check"_s, m_dossier});
        COMPARE_CODE(run, 3);
        QVERIFY2(run.err.contains("answers/model.json is not a plain file"_L1),
                 qPrintable(run.err));
    }

private:
    [[nodiscard]] QJsonObject answerOf(const QString& path) const {
        return cli({u"get"_s, m_dossier, path, u"--json"_s}).json().value("answer"_L1).toObject();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_dossier;
};

QTEST_GUILESS_MAIN(TestCliDossier)
#include "tst_cli_dossier.moc"
