// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/CliRun.h"
#include "tests/app/cli/CutShort.h"
#include "tests/model/history/ScratchRepository.h"
#include "tests/support/TestFiles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

class TestCliVersions : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { ScratchRepository::isolate(); }

    void saveVersion_withoutIdentity_tellsBothWays_andMakesNoRepository() {
        const ScratchRepository scratch(false);
        const QString dossier = make(scratch);
        const CliRun run = cli({u"save-version"_s, dossier, u"-m"_s, u"First"_s});
        COMPARE_CODE(run, 3);
        QVERIFY(run.err.contains("--author"_L1));
        QVERIFY(run.err.contains("git config"_L1));
        QVERIFY(!QFileInfo::exists(dossier + u"/.git"_s));
        COMPARE_CODE(
            cli({u"save-version"_s, dossier, u"-m"_s, u"First"_s, u"--author"_s, u"nobody"_s}), 2);
    }

    void saveVersion_makesARepository_andSaysWhenNothingChanged() {
        const ScratchRepository scratch(false);
        const QString dossier = make(scratch);
        const CliRun run = save(dossier, u"Erste Fassung ä"_s);
        COMPARE_CODE(run, 0);
        QCOMPARE(run.json().value("title"_L1).toString(), u"Erste Fassung ä"_s);
        QCOMPARE(run.json().value("author"_L1).toString(), u"Ada Example"_s);
        COMPARE_CODE(save(dossier, u"Again"_s), 2);
        QCOMPARE(scratch.git({u"-C"_s, u"d"_s, u"status"_s, u"--short"_s}), QString());
        QCOMPARE(scratch.git({u"-C"_s, u"d"_s, u"fsck"_s, u"--strict"_s}), QString());
    }

    void evidence_thatIsNotWhatWasAttached_isFound() {
        const ScratchRepository scratch(false);
        const QString dossier = make(scratch);
        const QString file = dossier + u"/evidence/a.txt"_s;
        const QByteArray list =
            "{\"format\": 1, \"evidence\": {\"a\": {\"name\": \"a.txt\", \"sha256\": \"";
        const QByteArray abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        QVERIFY(test::writeFile(dossier + u"/evidence.json"_s, list + abc + "\"}}}"));
        QVERIFY(test::writeFile(file, "abc"));
        COMPARE_CODE(save(dossier, u"As attached"_s), 0);
        const QStringList check{u"check"_s, dossier, u"--json"_s};
        QVERIFY(cli(check).json().value("evidence"_L1).toArray().isEmpty());
        QVERIFY(test::writeFile(file, "abd"));
        const CliRun changed = cli({u"check"_s, dossier});
        COMPARE_CODE(changed, 1);
        QVERIFY2(changed.out.contains("its SHA-256 is another"_L1), qPrintable(changed.out));
        COMPARE_CODE(save(dossier, u"Changed"_s), 3);
        QVERIFY(QFile::remove(file));
        QCOMPARE(cli(check).json().value("evidence"_L1).toArray().size(), 1);
        COMPARE_CODE(save(dossier, u"Missing"_s), 3);
        QVERIFY(test::replaceInFile(dossier + u"/evidence.json"_s, "a.txt", "../dossier.json"));
        const CliRun outside = cli({u"check"_s, dossier});
        COMPARE_CODE(outside, 3);
        QVERIFY2(outside.err.contains("is not the name of a file in the folder"_L1),
                 qPrintable(outside.err));
    }

    void compare_writesReports_orTrackedChanges() {
        const ScratchRepository scratch(false);
        const QString dossier = make(scratch, {u"--from"_s, u"pythia-6.9b"_s});
        COMPARE_CODE(cli({u"set"_s, dossier, u"use/tasks"_s, u"Task A"_s}), 0);
        const CliRun first = save(dossier, u"First"_s);
        COMPARE_CODE(first, 0);
        const QString id = first.json().value("id"_L1).toString();
        COMPARE_CODE(cli({u"set"_s, dossier, u"use/tasks"_s, u"Task B"_s}), 0);
        const QString out = scratch.path(u"out"_s);
        const QStringList compare{
            u"compare"_s, dossier, id, u"--out"_s, out, u"--document"_s, u"annex-xi-1"_s};
        const QStringList report = compare + QStringList{u"--format"_s, u"md,json"_s, u"--json"_s};
        const QJsonArray files = cli(report).json().value("files"_L1).toArray();
        QCOMPARE(files.size(), 2);
        const QString path = files.first().toObject().value("path"_L1).toString();
        QVERIFY2(path.endsWith("_since-"_L1 + id.left(7) + "-changes.md"_L1), qPrintable(path));
        const QString text = QString::fromUtf8(test::readFile(path));
        QVERIFY2(text.contains("[-A-\\]{+B+}"_L1), qPrintable(text));
        QVERIFY(cli(report)
                    .json()
                    .value("files"_L1)
                    .toArray()
                    .first()
                    .toObject()
                    .value("replaced"_L1)
                    .toBool());
        const CliRun tracked = cli(compare + QStringList{u"--tracked"_s});
        COMPARE_CODE(tracked, 0);
        QVERIFY2(tracked.out.contains("-tracked.docx"_L1), qPrintable(tracked.out));
        for (const QStringList& wrong : {QStringList{},
                                         QStringList{u"--format"_s, u"md"_s, u"--tracked"_s},
                                         QStringList{u"--format"_s, u"csv"_s},
                                         QStringList{u"--tracked"_s, u"--audience"_s, u"nobody"_s}})
            COMPARE_CODE(cli(compare + wrong), 2);
    }

    void saveVersion_usesGitsConfiguration() {
        const ScratchRepository scratch;
        scratch.git({u"config"_s, u"user.name"_s, u"Eve Config"_s});
        scratch.git({u"config"_s, u"user.email"_s, u"eve@example.org"_s});
        const QString dossier = make(scratch);
        const CliRun run = cli({u"save-version"_s, dossier, u"-m"_s, u"First"_s, u"--json"_s});
        COMPARE_CODE(run, 0);
        QCOMPARE(run.json().value("email"_L1).toString(), u"eve@example.org"_s);
    }

    void log_show_diff() {
        const ScratchRepository scratch;
        const QString dossier = make(scratch);
        COMPARE_CODE(save(dossier, u"First"_s), 0);
        COMPARE_CODE(cli({u"set"_s, dossier, u"model/name"_s, u"Model A"_s}), 0);
        COMPARE_CODE(save(dossier, u"Second\n\nwith a body"_s), 0);
        COMPARE_CODE(cli({u"set"_s, dossier, u"model/name"_s, u"Model B"_s}), 0);
        scratch.git({u"tag"_s, u"v1"_s, u"HEAD~1"_s});

        const CliRun log = cli({u"log"_s, dossier});
        COMPARE_CODE(log, 0);
        QCOMPARE(log.out.count(u'\n'), 2);
        QVERIFY(log.out.contains("[v1] First"_L1));
        const QJsonArray revisions = cli({u"log"_s, dossier, u"--json"_s, u"--limit"_s, u"1"_s})
                                         .json()
                                         .value("revisions"_L1)
                                         .toArray();
        QCOMPARE(revisions.size(), 1);
        // What was left out is told; where nothing was, nothing is.
        const CliRun cut = cli({u"log"_s, dossier, u"--limit"_s, u"1"_s});
        QVERIFY2(cut.err.contains("--limit 0"_L1), qPrintable(cut.err));
        QVERIFY(!log.err.contains("--limit"_L1));
        for (const auto& [limit, isCut] :
             {std::pair(u"1"_s, true), {u"2"_s, false}, {u"0"_s, false}})
            QCOMPARE(
                cli({u"log"_s, dossier, u"--json"_s, u"--limit"_s, limit}).json().value("cut"_L1),
                QJsonValue(isCut));
        const QString id = revisions.first().toObject().value("id"_L1).toString();

        const CliRun show = cli({u"show"_s, dossier, id.left(8)});
        COMPARE_CODE(show, 0);
        QVERIFY2(show.out.contains("with a body"_L1) && show.out.contains("+ Model A"_L1),
                 qPrintable(show.out));
        COMPARE_CODE(cli({u"show"_s, dossier, u"v1"_s}), 0);

        const QJsonArray changes = cli({u"diff"_s, dossier, u"v1"_s, u"WORK"_s, u"--json"_s})
                                       .json()
                                       .value("changes"_L1)
                                       .toArray();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().toObject().value("path"_L1).toString(), u"model/name"_s);
        QCOMPARE(changes.first().toObject().value("after"_L1).toString(), u"Model B"_s);
        const CliRun diff = cli({u"diff"_s, dossier, u"HEAD"_s, u"WORK"_s});
        COMPARE_CODE(diff, 0);
        QVERIFY2(diff.out.contains("- Model A"_L1) && diff.out.contains("+ Model B"_L1),
                 qPrintable(diff.out));
        COMPARE_CODE(cli({u"diff"_s, dossier, u"HEAD"_s, u"HEAD"_s}), 0);
        for (const QString& name : {u"nothing"_s, u"HEAD~9"_s, u":/x"_s, u"work"_s}) {
            COMPARE_CODE(cli({u"show"_s, dossier, name}), 2);
            COMPARE_CODE(cli({u"diff"_s, dossier, name, u"WORK"_s}), 2);
        }
    }

    void export_draft_version_andRevision() {
        const ScratchRepository scratch;
        const QString dossier = make(scratch, {u"--from"_s, u"pythia-6.9b"_s});
        QVERIFY(exported(scratch, {}).value("draft"_L1).toBool());
        COMPARE_CODE(save(dossier, u"First"_s), 0);
        const QJsonObject saved = exported(scratch, {});
        QVERIFY(!saved.value("draft"_L1).toBool(true));
        COMPARE_CODE(cli({u"set"_s, dossier, u"model/name"_s, u"Later name"_s}), 0);
        QVERIFY(exported(scratch, {}).value("draft"_L1).toBool());
        const QJsonObject old = exported(scratch, {u"--revision"_s, u"HEAD"_s});
        QCOMPARE(old.value("revision"_L1), saved.value("revision"_L1));
        QVERIFY(!scratch.read(u"out/"_s + fileName(old)).contains("Later name"));
        COMPARE_CODE(cli(exportLine(scratch, {u"--revision"_s, u"v9"_s})), 2);
    }

    /// Version and day of the summary are those of the version that it is made of, unless told.
    void export_tellsVersionAndDayByItself() {
        const ScratchRepository scratch;
        const QString dossier = make(scratch);
        const auto summary = [&] {
            const CliRun run = cli({u"export"_s,
                                    dossier,
                                    u"--document"_s,
                                    u"public-summary"_s,
                                    u"--format"_s,
                                    u"md"_s,
                                    u"--out"_s,
                                    scratch.path(u"out"_s),
                                    u"--json"_s});
            return QString::fromUtf8(scratch.read(u"out/"_s + fileName(run.json())));
        };
        const auto head = [&] {
            const QString text = summary();
            return text.mid(text.indexOf("Version of the Summary"_L1)).left(400);
        };
        QVERIFY2(head().contains("Draft, not saved"_L1), qPrintable(head()));
        const QJsonObject saved = save(dossier, u"First"_s).json();
        const QString hash = saved.value("id"_L1).toString().left(7);
        QVERIFY2(head().contains("Version "_L1 + hash), qPrintable(head()));
        scratch.git({u"tag"_s, u"v1.0"_s});
        QVERIFY2(head().contains("v1.0"_L1), qPrintable(head()));
        COMPARE_CODE(cli({u"set"_s, dossier, u"data-sources/summary-version"_s, u"7 own"_s}), 0);
        QVERIFY2(head().contains("7 own"_L1), qPrintable(head()));
        const QString open = cli({u"check"_s, dossier, u"--document"_s, u"public-summary"_s}).out;
        QVERIFY(!open.contains("data-sources/summary-updated"_L1));
    }

    void manifest_isForTheProviderAlone() {
        const ScratchRepository scratch;
        const QString dossier = make(scratch);
        const auto exported = [&](const QString& manifest) {
            return cli({u"export"_s,
                        dossier,
                        u"--document"_s,
                        u"evaluation-sheet"_s,
                        u"--format"_s,
                        u"md"_s,
                        u"--out"_s,
                        scratch.path(u"out"_s),
                        u"--manifest"_s,
                        manifest});
        };
        COMPARE_CODE(exported(scratch.path(u"out/manifest.json"_s)), 2);
        QVERIFY(!QFile::exists(scratch.path(u"out"_s)));
        const QString kept = scratch.path(u"manifest.json"_s);
        COMPARE_CODE(exported(kept), 0);
        QFile file(kept);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QJsonObject manifest = QJsonDocument::fromJson(bytes).object();
        QCOMPARE(manifest.value(u"vitrineExport"_s).toString(), u"manifest"_s);
        QCOMPARE(manifest.value(u"files"_s).toArray().size(), 1);
        COMPARE_CODE(exported(kept), 0);
        QFile again(kept);
        QVERIFY(again.open(QIODevice::ReadOnly));
        QCOMPARE(again.readAll(), bytes);
    }

    void finalExport_wantsAVersionWithNothingOpen() {
        const ScratchRepository scratch;
        const QString dossier = make(scratch);
        const auto summary = [&](const QStringList& more) {
            return cli(QStringList{u"export"_s,
                                   dossier,
                                   u"--document"_s,
                                   u"evaluation-sheet"_s,
                                   u"--format"_s,
                                   u"md"_s,
                                   u"--out"_s,
                                   scratch.path(u"out"_s),
                                   u"--final"_s} +
                       more);
        };
        const CliRun draft = summary({});
        COMPARE_CODE(draft, 1);
        QVERIFY2(draft.err.contains("save it as a version first"_L1), qPrintable(draft.err));
        COMPARE_CODE(save(dossier, u"First"_s), 0);
        COMPARE_CODE(summary({}), 0);
        // What is wrong in it, and was not accepted.
        COMPARE_CODE(
            cli({u"set"_s, dossier, u"-"_s},
                R"({"evaluation/results": [{"id": "a", "version": "1"}], "model/name": "M"})"),
            0);
        COMPARE_CODE(save(dossier, u"Second"_s), 0);
        const CliRun wrong = summary({u"--json"_s});
        COMPARE_CODE(wrong, 1);
        QVERIFY(!wrong.json().value("open"_L1).toArray().isEmpty());
        QVERIFY(wrong.json().value("files"_L1).toArray().isEmpty());
        COMPARE_CODE(summary({u"--revision"_s, u"HEAD~1"_s}), 0);
    }

    void check_saysThatContentChanged_underOneNumber() {
        const ScratchRepository scratch;
        const QString dossier = make(scratch);
        const auto set = [&](const QString& path, const QString& value) {
            return cli({u"set"_s, dossier, path, value});
        };
        const auto said = [&] {
            QStringList messages;
            for (const auto& each :
                 cli({u"check"_s, dossier, u"--json"_s}).json().value("findings"_L1).toArray())
                if (each.toObject().value("rule"_L1) == "own.summary-same-version"_L1)
                    messages << each.toObject().value("message"_L1).toString();
            return messages;
        };
        COMPARE_CODE(set(u"data-sources/summary-version"_s, u"1.0"_s), 0);
        QCOMPARE(said(), QStringList()); // no version yet
        COMPARE_CODE(save(dossier, u"First"_s), 0);
        QCOMPARE(said(), QStringList());
        COMPARE_CODE(set(u"model/name"_s, u"Renamed"_s), 0);
        QCOMPARE(said().size(), 1);
        QVERIFY2(said().first().contains("Model name"_L1), qPrintable(said().first()));
        // Another number that stays, with what it stands for, hides nothing.
        COMPARE_CODE(set(u"copyright/policy-version"_s, u"1"_s), 0);
        QCOMPARE(said().size(), 1);
        // Saving it makes it no better.
        const CliRun second = save(dossier, u"Second"_s);
        COMPARE_CODE(second, 0);
        QVERIFY2(noteOf(second).contains("same number"_L1), qPrintable(second.out));
        QCOMPARE(said().size(), 1);
        COMPARE_CODE(set(u"data-sources/summary-version"_s, u"1.1"_s), 0);
        QCOMPARE(said(), QStringList());
    }

    void export_ofASaveThatWasCutShort_isADraft() {
        const ScratchRepository scratch;
        const QString dossier = make(scratch, {u"--from"_s, u"pythia-6.9b"_s});
        COMPARE_CODE(save(dossier, u"First"_s), 0);
        QVERIFY(!exported(scratch, {}).value("draft"_L1).toBool(true));
        QVERIFY(cutShort(dossier, u"answers/model.json"_s, "Pythia-6.9B", "Pythia-renamed"));
        const QJsonObject run = exported(scratch, {});
        QVERIFY(scratch.read(u"out/"_s + fileName(run)).contains("Pythia-renamed"));
        QVERIFY(run.value("draft"_L1).toBool());
        QVERIFY(run.value("revision"_L1).isNull());
    }

    void saveVersion_saysThatASaveWasCutShort() {
        const ScratchRepository scratch;
        const QString dossier = make(scratch);
        COMPARE_CODE(cli({u"set"_s, dossier, u"model/name"_s, u"Old"_s}), 0);
        QVERIFY(cutShort(dossier, u"answers/model.json"_s, "Old", "New"));
        const CliRun run = save(dossier, u"First"_s);
        COMPARE_CODE(run, 0);
        QVERIFY2(run.err.contains("it was finished now"_L1), qPrintable(run.err));
        QVERIFY(noteOf(run).contains("it was finished now"_L1));
        QVERIFY(scratch.git({u"show"_s, u"HEAD:d/answers/model.json"_s}).contains("New"_L1));
    }

    void export_saysWhichFilesItReplaces() {
        const ScratchRepository scratch;
        make(scratch);
        const QJsonObject first = exported(scratch, {});
        QCOMPARE(first.value("files"_L1).toArray().at(0).toObject().value("replaced"_L1),
                 QJsonValue(false));
        const QJsonObject second = exported(scratch, {});
        QCOMPARE(second.value("files"_L1).toArray().at(0).toObject().value("replaced"_L1),
                 QJsonValue(true));
        QCOMPARE(second.value("notes"_L1).toArray().size(),
                 first.value("notes"_L1).toArray().size() + 1);
        QStringList line = exportLine(scratch, {});
        line.removeAll(u"--json"_s);
        const CliRun run = cli(line);
        COMPARE_CODE(run, 0);
        QVERIFY2(run.err.contains(fileName(second) + u": replaced"_s), qPrintable(run.err));
    }

    void longTexts_areComparedWordByWord() {
        const ScratchRepository scratch;
        const QString dossier = make(scratch);
        const QStringList set{u"set"_s, dossier, u"training/objective"_s, u"-"_s};
        QStringList words;
        for (int i = 0; i < 200; ++i)
            words += u"w%1"_s.arg(i);
        COMPARE_CODE(cli(set, words.join(u' ').toUtf8()), 0);
        COMPARE_CODE(save(dossier, u"First"_s), 0);
        words[50] = u"fifty"_s;
        words[150] = u"more"_s;
        COMPARE_CODE(cli(set, words.join(u' ').toUtf8()), 0);
        const CliRun diff = cli({u"diff"_s, dossier, u"HEAD"_s, u"WORK"_s});
        COMPARE_CODE(diff, 0);
        QVERIFY2(diff.out.endsWith(
                     u"      ~ … w45 w46 w47 w48 w49 [-w50-]{+fifty+} w51 w52 w53 w54 w55 …\n"
                     "      ~ … w145 w146 w147 w148 w149 [-w150-]{+more+} w151 w152 w153 w154 w155 "
                     "…\n"_s),
                 qPrintable(diff.out));
        // What has nothing in common is told whole.
        COMPARE_CODE(cli(set, QByteArray("new ").repeated(100)), 0);
        const CliRun other = cli({u"diff"_s, dossier, u"HEAD"_s, u"WORK"_s});
        QVERIFY2(other.out.contains("- w0 w1"_L1) && other.out.contains("+ new new"_L1),
                 qPrintable(other.out));
    }

    void show_ofAGoodVersion_afterABrokenOne() {
        const ScratchRepository scratch;
        const QString dossier = make(scratch);
        COMPARE_CODE(save(dossier, u"First"_s), 0);
        const QByteArray good = scratch.read(u"d/dossier.json"_s);
        scratch.write(u"d/dossier.json"_s, "{");
        scratch.git({u"commit"_s, u"-qam"_s, u"Broken"_s});
        scratch.write(u"d/dossier.json"_s, good);
        scratch.git({u"commit"_s, u"-qam"_s, u"Mended"_s});
        const CliRun run = cli({u"show"_s, dossier, u"HEAD"_s, u"--json"_s});
        COMPARE_CODE(run, 0);
        QVERIFY(!run.json().value("changes"_L1).toArray().isEmpty());
        QVERIFY2(noteOf(run).contains("cannot be read"_L1), qPrintable(noteOf(run)));
        COMPARE_CODE(cli({u"show"_s, dossier, u"HEAD~1"_s}), 3);
    }

    void show_whereTheDossierWasMoved_andWhereItIsGone() {
        const ScratchRepository scratch;
        const QString dossier = make(scratch);
        COMPARE_CODE(save(dossier, u"First"_s), 0);
        QCOMPARE(noteOf(cli({u"show"_s, dossier, u"HEAD"_s, u"--json"_s})), QString());
        scratch.git({u"mv"_s, u"d"_s, u"moved"_s});
        scratch.git({u"commit"_s, u"-qm"_s, u"Moved"_s});
        const CliRun moved = cli({u"show"_s, scratch.path(u"moved"_s), u"HEAD"_s, u"--json"_s});
        COMPARE_CODE(moved, 0);
        // It is the same dossier, by its id: the move changed nothing of it.
        QCOMPARE(noteOf(moved), QString());
        QVERIFY(moved.json().value("changes"_L1).toArray().isEmpty());
        QCOMPARE(cli({u"log"_s, scratch.path(u"moved"_s), u"--json"_s})
                     .json()
                     .value("revisions"_L1)
                     .toArray()
                     .size(),
                 1);
        QVERIFY(QDir().mkpath(dossier));
        const CliRun gone = cli({u"show"_s, dossier, u"HEAD"_s, u"--json"_s});
        COMPARE_CODE(gone, 0);
        QVERIFY2(noteOf(gone).contains("removed or moved"_L1), qPrintable(noteOf(gone)));
        QCOMPARE(gone.json().value("dossierTitle"_L1).toString(), u"d"_s);
        for (const auto& change : gone.json().value("changes"_L1).toArray())
            QCOMPARE(change.toObject().value("kind"_L1).toString(), u"removed"_s);
    }

    void show_atTheBorderOfAShallowClone() {
        const ScratchRepository scratch;
        const QString dossier = make(scratch);
        COMPARE_CODE(save(dossier, u"First"_s), 0);
        COMPARE_CODE(cli({u"set"_s, dossier, u"model/name"_s, u"A"_s}), 0);
        COMPARE_CODE(save(dossier, u"Second"_s), 0);
        scratch.git({u"clone"_s,
                     u"-q"_s,
                     u"--depth"_s,
                     u"1"_s,
                     u"file://"_s + scratch.path(),
                     scratch.path(u"clone"_s)});
        const CliRun run = cli({u"show"_s, scratch.path(u"clone/d"_s), u"HEAD"_s, u"--json"_s});
        COMPARE_CODE(run, 0);
        QVERIFY2(noteOf(run).contains("cut off here"_L1), qPrintable(noteOf(run)));
    }

    void export_severalFormats_andSkippedDocuments() {
        const ScratchRepository scratch;
        make(scratch, {u"--from"_s, u"pythia-6.9b"_s});
        const CliRun run = cli({u"export"_s,
                                scratch.path(u"d"_s),
                                u"--document"_s,
                                u"all"_s,
                                u"--format"_s,
                                u"md,html,json,pdf"_s,
                                u"--out"_s,
                                scratch.path(u"out"_s),
                                u"--json"_s});
        COMPARE_CODE(run, 0);
        const QJsonArray files = run.json().value("files"_L1).toArray();
        QVERIFY(files.size() >= 4);
        for (const auto& file : files) {
            const QFileInfo info(file.toObject().value("path"_L1).toString());
            QCOMPARE(info.size(), file.toObject().value("bytes"_L1).toInteger());
        }
        const CliRun due = cli({u"export"_s,
                                scratch.path(u"d"_s),
                                u"--document"_s,
                                u"due"_s,
                                u"--format"_s,
                                u"md"_s,
                                u"--audience"_s,
                                u"downstream"_s,
                                u"--out"_s,
                                scratch.path(u"out2"_s)});
        COMPARE_CODE(due, 0);
    }

    void repositoriesInTheWay_data() {
        QTest::addColumn<QString>("obstacle");
        QTest::newRow("bare") << u"bare"_s;
        QTest::newRow("broken") << u"broken"_s;
        QTest::newRow("detached") << u"detached"_s;
        QTest::newRow("index.lock") << u"lock"_s;
    }

    void repositoriesInTheWay() {
        QFETCH(const QString, obstacle);
        const ScratchRepository scratch;
        const QString dossier = make(scratch);
        COMPARE_CODE(save(dossier, u"First"_s), 0);
        COMPARE_CODE(cli({u"set"_s, dossier, u"model/name"_s, u"Model"_s}), 0);
        if (obstacle == "bare"_L1)
            scratch.git({u"config"_s, u"core.bare"_s, u"true"_s});
        else if (obstacle == "broken"_L1)
            scratch.write(u".git/config"_s, "[core");
        else if (obstacle == "detached"_L1)
            scratch.git({u"checkout"_s, u"-q"_s, u"--detach"_s});
        else
            scratch.write(u".git/index.lock"_s, QByteArray());
        const CliRun run = save(dossier, u"Second"_s);
        COMPARE_CODE(run, 3);
        QVERIFY(run.errorCode() == "git"_L1 || run.errorCode() == "locked"_L1);
        // The dossier itself is as usable as before.
        COMPARE_CODE(cli({u"get"_s, dossier, u"model/name"_s}), 0);
        COMPARE_CODE(cli(exportLine(scratch, {})), 0);
    }

    void withoutARepository_versionsAreAFailure() {
        const ScratchRepository scratch(false);
        const QString dossier = make(scratch);
        COMPARE_CODE(cli({u"log"_s, dossier}), 3);
        COMPARE_CODE(cli({u"show"_s, dossier, u"HEAD"_s}), 3);
        COMPARE_CODE(cli({u"diff"_s, dossier, u"HEAD"_s, u"WORK"_s}), 3);
        COMPARE_CODE(cli({u"diff"_s, dossier, u"WORK"_s, u"WORK"_s}), 0);
    }

private:
    static QString noteOf(const CliRun& run) {
        return run.json()
            .value("notes"_L1)
            .toArray()
            .first()
            .toObject()
            .value("text"_L1)
            .toString();
    }

    static QString make(const ScratchRepository& scratch, const QStringList& more = {}) {
        const CliRun run = cli(QStringList{u"new"_s, scratch.path(u"d"_s)} + more);
        return run.code == 0 ? scratch.path(u"d"_s) : run.err;
    }

    static CliRun save(const QString& dossier, const QString& message) {
        return cli({u"save-version"_s,
                    dossier,
                    u"-m"_s,
                    message,
                    u"--author"_s,
                    u"Ada Example <ada@example.org>"_s,
                    u"--json"_s});
    }

    static QStringList exportLine(const ScratchRepository& scratch, const QStringList& more) {
        return QStringList{u"export"_s,
                           scratch.path(u"d"_s),
                           u"--document"_s,
                           u"annex-xi-1"_s,
                           u"--format"_s,
                           u"md"_s,
                           u"--out"_s,
                           scratch.path(u"out"_s),
                           u"--json"_s} +
               more;
    }

    static QJsonObject exported(const ScratchRepository& scratch, const QStringList& more) {
        return cli(exportLine(scratch, more)).json();
    }

    static QString fileName(const QJsonObject& result) {
        return QFileInfo(result.value("files"_L1)
                             .toArray()
                             .first()
                             .toObject()
                             .value("path"_L1)
                             .toString())
            .fileName();
    }
};

QTEST_GUILESS_MAIN(TestCliVersions)
#include "tst_cli_versions.moc"
