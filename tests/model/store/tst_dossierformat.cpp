// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/AnswerJson.h"
#include "model/store/DossierFormat.h"
#include "model/store/FormatMigration.h"
#include "tests/model/store/AnyDossier.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

const QString id = u"0b0d5a5e-0000-4000-8000-000000000001"_s;

FileSet withAnswers(const QByteArray& answers, FileSet more = {}) {
    more.insert(u"dossier.json"_s, "{\"format\": 1, \"id\": \"" + id.toLatin1() + "\"}");
    more.insert(u"answers/data.json"_s, "{\"format\": 1, \"answers\": {" + answers + "}}");
    return more;
}

const FieldPath sets(u"data"_s, u"sets"_s);

QByteArray fileBytes(const QString& name) {
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<void> renameTitle(FileSet& files, QList<Note>& notes) {
    files[u"dossier.json"_s].replace("\"name\"", "\"title\"");
    notes.append({u"renamed"_s, u"dossier.json"_s});
    return {};
}

Result<void> refuse(FileSet& files, QList<Note>&) {
    files.clear();
    return fail(ErrorCode::Schema, u"no"_s);
}

} // namespace

class TestDossierFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void readOfWritten_isTheSame_forAnyDossier() {
        for (quint32 seed = 0; seed < 400; ++seed) {
            const Dossier dossier = test::AnyDossier(seed).dossier();
            const FileSet files = writeDossier(dossier);
            const auto read = readDossier(files);
            QVERIFY2(read,
                     qPrintable(u"%1: %2"_s.arg(seed).arg(read ? QString() : read.error().text)));
            if (read->dossier != dossier)
                for (const Change& change : diff(dossier, read->dossier))
                    qWarning() << seed << change.path.toString()
                               << answerToJson(change.before.value_or(Answer()))
                               << answerToJson(change.after.value_or(Answer()));
            QVERIFY2(read->dossier == dossier, qPrintable(QString::number(seed)));
            QVERIFY(writeDossier(read->dossier) == files);
            QVERIFY(notCanonical(files, read->dossier).isEmpty());
        }
    }

    void changesAsJson_goThereAndBack_forAnyDossier() {
        for (quint32 seed = 0; seed < 150; ++seed) {
            const Dossier before = test::AnyDossier(seed).dossier();
            const Dossier after = test::AnyDossier(seed + 10'000).dossier();
            const QList<Change> changes = diff(before, after);
            const auto read = changesFromJson(changesToJson(changes));
            QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
            QCOMPARE(read->size(), changes.size());
            QVERIFY2(apply(*read, before) == after, qPrintable(QString::number(seed)));
        }
    }

    void answerAsJson_goesThereAndBack() {
        Answer answer;
        answer.value = Prose{u"# Long\n\ntext"_s};
        answer.translations = {{u"de"_s, u"Lang"_s}};
        const auto read = answerFromJson(answerToJson(answer));
        QVERIFY(read);
        QVERIFY(*read == answer);
        QVERIFY(!answerFromJson("{\"state\": \"maybe\"}"));
        QVERIFY(!answerFromJson("["));
        QVERIFY(!changesFromJson("{\"changes\": [{\"path\": \"../x\"}]}"));
    }

    void examples_areCanonical_data() {
        QTest::addColumn<QString>("folder");
        for (const auto& place : {QStringLiteral(VITRINE_RESOURCES_DIR "/examples"),
                                  QStringLiteral(VITRINE_TEST_DATA "/dossiers")})
            for (const QFileInfo& folder :
                 QDir(place).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
                if (folder.fileName() != u"broken")
                    QTest::newRow(qPrintable(folder.fileName())) << folder.filePath();
    }

    void examples_areCanonical() {
        QFETCH(QString, folder);
        FileSet files;
        for (const auto& pattern : {u"."_s, u"answers"_s, u"texts"_s})
            for (const QFileInfo& file :
                 QDir(folder + u'/' + pattern).entryInfoList(QDir::Files | QDir::Hidden))
                if (const QString path = QDir(folder).relativeFilePath(file.filePath());
                    isDossierPath(path))
                    files.insert(path, fileBytes(file.filePath()));
        const auto read = readDossier(files);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        QVERIFY2(read->notes.isEmpty(), qPrintable(read->notes.value(0).text));
        QCOMPARE(notCanonical(files, read->dossier), QStringList());
    }

    void notCanonical_namesWhatWouldChange() {
        FileSet files = writeDossier(Dossier(id));
        files[u"dossier.json"_s].append('\n');
        files.insert(u"answers/empty.json"_s, "{\n  \"answers\": {},\n  \"format\": 2\n}\n");
        files.insert(u".gitignore"_s, "mine\n");
        files.insert(u"reviews/1.json"_s, "{}");
        const auto read = readDossier(files);
        QVERIFY(read);
        QCOMPARE(notCanonical(files, read->dossier),
                 (QStringList{u"answers/empty.json"_s, u"dossier.json"_s}));
    }

    void unknownMembers_areKept_atEveryLevel() {
        FileSet files = withAnswers(
            "\"sets\": {\"value\": \"x\", \"new-1\": [1], \"sources\": [{\"title\": \"t\", "
            "\"new-2\": {}}], \"withholdings\": [{\"from\": [\"public\"], \"reason\": "
            "\"contract\", \"new-3\": null}]}");
        files[u"answers/data.json"_s].replace("\"format\": 1,", "\"format\": 1, \"new-4\": 4,");
        files[u"dossier.json"_s].replace("\"format\": 1,", "\"format\": 1, \"new-5\": true,");
        files.insert(u"evidence.json"_s,
                     "{\"format\": 1, \"new-6\": \"6\", \"evidence\": {\"e\": {\"name\": \"n\", "
                     "\"new-7\": 7}}}");
        const auto read = readDossier(files);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        const FileSet written = writeDossier(read->dossier);
        QByteArray all;
        for (const QByteArray& bytes : written)
            all += bytes;
        for (int i = 1; i <= 7; ++i)
            QVERIFY2(all.contains("\"new-" + QByteArray::number(i)),
                     qPrintable(QString::number(i)));
        QVERIFY(readDossier(written)->dossier == read->dossier);
    }

    void tables_survivAMerge() {
        const auto read = readDossier(withAnswers("\"sets\": {\"value\": {\"order\": [\"b\", "
                                                  "\"gone\", \"a\", \"b\"], \"rows\": {\"a\": {}, "
                                                  "\"b\": {\"x\": \"1\"}, \"new\": {}}}}"));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        QStringList ids;
        const Value value = read->dossier.value(sets);
        for (const Row& row : value.get<Table>()->rows)
            ids.append(row.id);
        QCOMPARE(ids, (QStringList{u"b"_s, u"a"_s, u"new"_s}));
    }

    void movedRow_changesOnlyTheOrder() {
        Dossier dossier(id);
        Answer answer;
        answer.value = Table{{{u"a"_s, {{u"x"_s, u"1"_s}}}, {u"b"_s, {{u"x"_s, u"2"_s}}}}};
        dossier.set(sets, answer);
        const QByteArray before = writeDossier(dossier).value(u"answers/data.json"_s);
        answer.value = Table{{{u"b"_s, {{u"x"_s, u"2"_s}}}, {u"a"_s, {{u"x"_s, u"1"_s}}}}};
        dossier.set(sets, answer);
        const QByteArray after = writeDossier(dossier).value(u"answers/data.json"_s);
        QVERIFY(before != after);
        const auto rows = [](const QByteArray& text) { return text.mid(text.indexOf("\"rows\"")); };
        QCOMPARE(rows(before), rows(after));
    }

    void longTexts_areMarkdownFiles() {
        Dossier dossier(id);
        Answer answer;
        answer.value = Prose{u"# A\n\nb\n\n\n"_s};
        answer.translations = {{u"de"_s, u"# Ä"_s}};
        dossier.set(sets, answer);
        const FileSet files = writeDossier(dossier);
        QCOMPARE(files.value(u"texts/data.sets.md"_s), QByteArray("# A\n\nb\n"));
        QCOMPARE(files.value(u"texts/data.sets.de.md"_s), QByteArray("# Ä\n"));
        QVERIFY(!files.value(u"answers/data.json"_s).contains("translations"));
        FileSet windows = files;
        windows[u"texts/data.sets.md"_s] = "# A\r\n\r\nb";
        QVERIFY(readDossier(windows)->dossier == readDossier(files)->dossier);
    }

    void endsOfLongTexts_areNoDifference_data() {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"a", "a\n", "a\n\n\n", "a\r\n", "a\r", "\na\n", "a\n\nb\n", "a \n"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void endsOfLongTexts_areNoDifference() {
        QFETCH(const QString, text);
        Dossier dossier(u"0b0d5a5e-0000-4000-8000-000000000001"_s);
        Answer answer;
        answer.value = Prose{text};
        answer.translations.insert(u"de"_s, text);
        dossier.set({u"use"_s, u"tasks"_s}, answer);
        const auto read = readDossier(writeDossier(dossier));
        QVERIFY(read);
        QVERIFY(diff(dossier, read->dossier).isEmpty());
    }

    void strangeFiles_areNotedAndKept() {
        const auto read = readDossier(withAnswers({},
                                                  {{u"texts/data.orphan.md"_s, "x"},
                                                   {u"texts/README.md"_s, "x"},
                                                   {u"answers/My Notes.json"_s, "not JSON"},
                                                   {u"reviews/1.json"_s, "not JSON"}}));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        QCOMPARE(read->notes.size(), 3);
        QVERIFY(read->files.contains(u"reviews/1.json"_s));
    }

    void newerFormat_isReadAsFarAsItGoes() {
        FileSet files =
            withAnswers("\"sets\": {\"value\": 5}, \"size\": {\"value\": \"big\", \"audience\": "
                        "\"martians\"}");
        files[u"answers/data.json"_s].replace("\"format\": 1", "\"format\": 99");
        const auto read = readDossier(files);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        QCOMPARE(read->format, 99);
        QCOMPARE(read->dossier.value({u"data"_s, u"size"_s}).toText(), u"big"_s);
        QCOMPARE(read->dossier.answer({u"data"_s, u"size"_s})->audience, Audience::Internal);
        QVERIFY(read->notes.first().text.contains(u"newer"));
        QVERIFY(read->notes.size() >= 3);
    }

    /// What an earlier program would misread must say so by the number: of each file by itself,
    /// since a merge may bring one of them alone.
    void everyFile_statesTheCurrentFormat_forAnyDossier() {
        const QByteArray stated = "\"format\": " + QByteArray::number(currentFormat);
        for (quint32 seed = 0; seed < 100; ++seed) {
            const FileSet files = writeDossier(test::AnyDossier(seed).dossier());
            for (auto it = files.cbegin(); it != files.cend(); ++it)
                if (it.key().endsWith(u".json"))
                    QVERIFY2(it->contains(stated), qPrintable(it.key()));
        }
    }

    void olderFormats_areReadAndWrittenAnew_forAnyDossier() {
        const QByteArray current = "\"format\": " + QByteArray::number(currentFormat);
        for (int format = 1; format < currentFormat; ++format)
            for (quint32 seed = 0; seed < 100; ++seed) {
                const Dossier dossier = test::AnyDossier(seed).dossier();
                const FileSet written = writeDossier(dossier);
                FileSet older = written;
                for (auto it = older.begin(); it != older.end(); ++it)
                    if (it.key().endsWith(u".json"))
                        it->replace(current, "\"format\": " + QByteArray::number(format));
                const auto read = readDossier(older);
                QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
                QVERIFY(read->dossier == dossier);
                QVERIFY(writeDossier(read->dossier) == written);
                QVERIFY(notCanonical(older, read->dossier).contains(u"dossier.json"_s));
            }
    }

    void migrations_areChained() {
        constexpr std::array steps{FormatMigration{1, renameTitle},
                                   FormatMigration{2, renameTitle}};
        FileSet files{{u"dossier.json"_s, "{\"name\": 1}"}};
        QList<Note> notes;
        QVERIFY(migrate(files, 1, 3, notes, steps));
        QCOMPARE(files.value(u"dossier.json"_s), QByteArray("{\"title\": 1}"));
        QCOMPARE(notes.size(), 2);
        QVERIFY(!migrate(files, 0, 3, notes, steps));
        constexpr std::array broken{FormatMigration{1, renameTitle}, FormatMigration{2, refuse}};
        QVERIFY(!migrate(files, 1, 3, notes, broken));
        QCOMPARE(files.size(), 1);
        QCOMPARE(notes.size(), 2);
    }

    void paths_areJudged() {
        for (const auto& path : {u"../x"_s,
                                 u"/etc/passwd"_s,
                                 u"a//b"_s,
                                 u"a/./b"_s,
                                 u"a/../../b"_s,
                                 u"C:/x"_s,
                                 u".git/config"_s,
                                 u"a/.GIT/x"_s,
                                 u""_s,
                                 u"a\\b"_s,
                                 u"a/"_s})
            QVERIFY2(!isSafePath(path), qPrintable(path));
        QVERIFY(!isSafePath(u"a"_s + QChar(0)));
        QVERIFY(isSafePath(u"evidence/a b (1).pdf"_s));
        QVERIFY(isDossierPath(u"texts/data.sets.de.md"_s));
        QVERIFY(!isDossierPath(u"texts/deeper/x.md"_s));
        QVERIFY(!isDossierPath(u"answers/.json"_s));
        QVERIFY(!isDossierPath(u"src/main.cpp"_s));
    }

    void digest_tellsFilesApart() {
        const FileSet one{{u"a"_s, "bc"}, {u"d"_s, ""}};
        const FileSet other{{u"a"_s, "b"}, {u"d"_s, "c"}};
        QCOMPARE(digest(one).size(), 64);
        QVERIFY(digest(one) != digest(other));
        QVERIFY(digest({{u"ab"_s, "c"}}) != digest({{u"a"_s, "bc"}}));
        QCOMPARE(digest(one), digest(FileSet(one)));
    }
};

QTEST_GUILESS_MAIN(TestDossierFormat)
#include "tst_dossierformat.moc"
