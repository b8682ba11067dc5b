// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/Json.h"
#include "model/store/DossierFormat.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

const QByteArray index = "{\"format\": 1, \"id\": \"0b0d5a5e-0000-4000-8000-000000000001\"}\n";

/// A dossier with one answer, written by hand.
FileSet one(const QByteArray& answer) {
    return {{u"dossier.json"_s, index},
            {u"answers/data.json"_s,
             "{\n\"answers\": {\n\"sets\":\n" + answer + "\n},\n\"format\": 1}\n"}};
}

FileSet with(const QString& path, const QByteArray& bytes) {
    return {{u"dossier.json"_s, index}, {path, bytes}};
}

} // namespace

/// Every way in which files can be wrong is told with file, line and key, and never harms.
class TestBrokenDossiers : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void reading_saysWhatIsWrong_data() {
        QTest::addColumn<FileSet>("files");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        addBrokenIndexes();
        addBrokenValues();
        addBrokenAnswers();
        addOtherBrokenFiles();
    }

    void reading_saysWhatIsWrong() {
        QFETCH(FileSet, files);
        QFETCH(int, code);
        QFETCH(QString, says);
        const auto read = readDossier(files);
        QVERIFY(!read);
        QCOMPARE(static_cast<int>(read.error().code), code);
        QVERIFY2(read.error().text.contains(says), qPrintable(read.error().text));
    }

    void openMerge_isToldWithBothSides_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("eol");
        for (const auto& path : {u"dossier.json"_s,
                                 u"answers/model.json"_s,
                                 u"waivers.json"_s,
                                 u"overrides.json"_s,
                                 u"evidence.json"_s,
                                 u"parked.json"_s})
            for (const QByteArray& eol : {QByteArray("\n"), QByteArray("\r\n")})
                QTest::addRow("%s, %s", qPrintable(path), eol.size() > 1 ? "CR LF" : "LF")
                    << path << eol;
    }

    void openMerge_isToldWithBothSides() {
        QFETCH(const QString, path);
        QFETCH(const QByteArray, eol);
        for (const bool hasBase : {false, true}) {
            QByteArray bytes = "{\n<<<<<<< HEAD\n\"a\": 1\n" +
                               QByteArray(hasBase ? "||||||| 1234567\n\"a\": 0\n" : "") +
                               "=======\n\"a\": 2\n>>>>>>> work of Bob\n}\n";
            const auto read = readDossier(with(path, bytes.replace("\n", eol)));
            QVERIFY(!read);
            const QString text = read.error().text;
            for (const auto& said : {path + u":2"_s, u"HEAD"_s, u"work of Bob"_s, u"git add"_s})
                QVERIFY2(text.contains(said), qPrintable(text));
        }
    }

    void openMerge_inAText_isNoted() {
        FileSet files =
            with(u"answers/data.json"_s,
                 "{\"answers\": {\"words\": {\"value\": {\"text\": true}}}, \"format\": 1}\n");
        const auto marked = QByteArray("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> bob\n");
        for (const auto& [text, notes] :
             {std::pair(marked, 1), std::pair(QByteArray("a\n=======\nb\n>>>>>>> quoted\n"), 0)}) {
            files[u"texts/data.words.md"_s] = text;
            const auto read = readDossier(files);
            QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
            QCOMPARE(read->notes.size(), notes);
        }
    }

    void manyFaults_areToldTogether_butNotAll() {
        QByteArray answers;
        for (int i = 0; i < 100; ++i)
            answers += (i ? ",\n\"f" : "\"f") + QByteArray::number(i) + "\": {\"state\": \"x\"}";
        const auto read = readDossier(
            with(u"answers/data.json"_s, "{\"format\": 1, \"answers\": {" + answers + "}}"));
        QVERIFY(!read);
        QCOMPARE(read.error().text.count(u'\n'), 5);
    }

    void goodFiles_areRead() // or the table above would prove nothing
    {
        QVERIFY(readDossier(one("{\"value\": \"x\"}")));
        QVERIFY(readDossier(
            one("{\"value\": {\"order\": [\"r\"], \"rows\": {\"r\": {\"size\": \"3\"}}}}")));
    }

    void brokenFolders_areRefused_data() {
        QTest::addColumn<QString>("folder");
        const QDir broken(QStringLiteral(VITRINE_TEST_DATA "/dossiers/broken"));
        const QStringList names = broken.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(!names.isEmpty());
        for (const QString& name : names)
            QTest::newRow(qPrintable(name)) << broken.filePath(name);
    }

    void brokenFolders_areRefused() {
        QFETCH(QString, folder);
        FileSet files;
        for (const auto& place : {u"."_s, u"answers"_s, u"texts"_s})
            for (const QFileInfo& file : QDir(folder + u'/' + place).entryInfoList(QDir::Files)) {
                QFile open(file.filePath());
                QVERIFY(open.open(QIODevice::ReadOnly));
                files.insert(QDir(folder).relativeFilePath(file.filePath()), open.readAll());
            }
        // The first line of the file EXPECTED must occur in the message.
        const QString expected = QString::fromUtf8(files.take(u"EXPECTED"_s)).trimmed();
        QVERIFY(!expected.isEmpty());
        const auto read = readDossier(files);
        QVERIFY(!read);
        QVERIFY2(read.error().text.contains(expected), qPrintable(read.error().text));
    }

private:
    static constexpr auto schema = ErrorCode::Schema;
    static constexpr auto syntax = ErrorCode::Syntax;

    static void row(const char* name, const FileSet& files, ErrorCode code, const QString& says) {
        QTest::newRow(name) << files << static_cast<int>(code) << says;
    }

    static void addBrokenIndexes() {
        row("nothing", {}, ErrorCode::NotADossier, u"dossier.json"_s);
        row("empty index", with(u"dossier.json"_s, ""), syntax, u"dossier.json:1:1"_s);
        row("index is a list", with(u"dossier.json"_s, "[]"), schema, u"dossier.json:1"_s);
        row("no format", with(u"dossier.json"_s, "{\"id\": \"x\"}"), schema, u"“format”"_s);
        row("format zero",
            with(u"dossier.json"_s, "{\"format\": 0}"),
            schema,
            u"dossier.json:1: format"_s);
        row("format is a text",
            with(u"dossier.json"_s, "{\"format\": \"1\"}"),
            schema,
            u"format"_s);
        row("no id", with(u"dossier.json"_s, "{\"format\": 1}"), schema, u"“id”"_s);
        row("id is no UUID",
            with(u"dossier.json"_s, "{\"format\": 1, \"id\": \"x\"}"),
            schema,
            u"UUID"_s);
        row("title is a number",
            with(u"dossier.json"_s, "{\"format\": 1,\n\"title\": 5}"),
            schema,
            u"dossier.json:2: title"_s);
        row("regimes are a list",
            with(u"dossier.json"_s, "{\"format\": 1,\n\n\"regimes\": []}"),
            schema,
            u"dossier.json:3: regimes"_s);
    }

    static void addBrokenValues() {
        row("answers cut off",
            with(u"answers/data.json"_s, "{\n\"answers\": {"),
            syntax,
            u"answers/data.json:2:"_s);
        row("answers missing",
            with(u"answers/data.json"_s, "{\"format\": 1}"),
            schema,
            u"“answers”"_s);
        row("answer is a text", one("\"x\""), schema, u"answers/data.json:4: answers/sets"_s);
        row("value is a number",
            one("{\n\"value\": 5}"),
            schema,
            u"answers/data.json:5: answers/sets/value"_s);
        row("value is null", one("{\"value\": null}"), schema, u"value"_s);
        row("value is false", one("{\"value\": false}"), schema, u"value"_s);
        row("list with a number", one("{\"value\": [\"a\", 1]}"), schema, u"value"_s);
        row("amount is a number", one("{\"value\": {\"amount\": 5}}"), schema, u"value"_s);
        row("quantity with more",
            one("{\"value\": {\"amount\": \"5\", \"x\": \"y\"}}"),
            schema,
            u"value"_s);
        row("text is false", one("{\"value\": {\"text\": false}}"), schema, u"value/text"_s);
        row("text with more", one("{\"value\": {\"text\": true, \"x\": 1}}"), schema, u"value/x"_s);
        row("rows are a list",
            one("{\"value\": {\"order\": [], \"rows\": []}}"),
            schema,
            u"value/rows"_s);
        row("no order", one("{\"value\": {\"rows\": {}}}"), schema, u"“order”"_s);
        row("order of numbers",
            one("{\"value\": {\"order\": [1], \"rows\": {}}}"),
            schema,
            u"value/order"_s);
        row("row is a text",
            one("{\"value\": {\"order\": [], \"rows\": {\"r\":\n\"x\"}}}"),
            schema,
            u"answers/data.json:5: answers/sets/value/rows/r"_s);
        row("row id with space",
            one("{\"value\": {\"order\": [], \"rows\": {\"a b\": {}}}}"),
            schema,
            u"a b"_s);
        row("cell is a number",
            one("{\"value\": {\"order\": [], \"rows\": {\"r\": {\n\n\"size\": 3}}}}"),
            schema,
            u"answers/data.json:6: answers/sets/value/rows/r/size"_s);
        row("table with more",
            one("{\"value\": {\"order\": [], \"rows\": {}, \"x\": 1}}"),
            schema,
            u"value/x"_s);
    }

    static void addBrokenAnswers() {
        row("unknown state", one("{\"state\": \"maybe\"}"), schema, u"“maybe”"_s);
        row("unknown reader", one("{\"audience\": \"all\"}"), schema, u"“all”"_s);
        row("withheld from whom",
            one("{\"withholdings\": [{\"reason\": \"contract\"}]}"),
            schema,
            u"“from”"_s);
        row("withheld why",
            one("{\"withholdings\": [{\"from\": [\"public\"]}]}"),
            schema,
            u"“reason”"_s);
        row("withheld for what",
            one("{\"withholdings\": [{\"from\": [\"public\"], \"reason\": \"shame\"}]}"),
            schema,
            u"“shame”"_s);
        row("withheld from strangers",
            one("{\"withholdings\": [{\"from\": [\"x\"], \"reason\": \"contract\"}]}"),
            schema,
            u"“x”"_s);
        row("unknown kind of source",
            one("{\"sources\": [{\"kind\": \"dreamt\"}]}"),
            schema,
            u"“dreamt”"_s);
        row("sources are no list", one("{\"sources\": {}}"), schema, u"sources"_s);
        row("translations are no object", one("{\"translations\": []}"), schema, u"translations"_s);
        row("translation is a number",
            one("{\"translations\": {\"de\": 1}}"),
            schema,
            u"translations/de"_s);
        row("field with a bad name",
            with(u"answers/data.json"_s, "{\"format\": 1, \"answers\": {\"A b\": {}}}"),
            schema,
            u"A b"_s);
        row("same answer twice",
            one("{\"note\": \"a\",\n\"note\": \"b\"}"),
            syntax,
            u"answers/data.json:5:"_s);
        row("text is not there",
            one("{\"value\": {\"text\": true}}"),
            ErrorCode::NotFound,
            u"texts/data.sets.md"_s);
        FileSet badText = one("{\"value\": {\"text\": true}}");
        badText.insert(u"texts/data.sets.md"_s, "good\nbad \xff\n");
        row("text is not UTF-8", badText, syntax, u"texts/data.sets.md:2:"_s);
    }

    static void addOtherBrokenFiles() {
        row("evidence is a list",
            with(u"evidence.json"_s, "{\"format\":1,\"evidence\":[]}"),
            schema,
            u"evidence"_s);
        row("evidence in another folder",
            with(u"evidence.json"_s, "{\"format\":1,\"evidence\":{\"a\":{\"name\":\"../x\"}}}"),
            ErrorCode::UnsafePath,
            u"“../x”"_s);
        row("evidence with a control character",
            with(u"evidence.json"_s,
                 "{\"format\":1,\"evidence\":{\"a\":{\"name\":\"x\\u0000y\"}}}"),
            ErrorCode::UnsafePath,
            u"“x\uFFFDy”"_s);
        row("waiver is a text",
            with(u"waivers.json"_s, "{\"format\":1,\"waivers\":{\"w\":1}}"),
            schema,
            u"w"_s);
        row("ten thousand deep",
            with(u"waivers.json"_s, QByteArray("{\"a\":").repeated(10'000)),
            syntax,
            u"waivers.json:1:"_s);
        row("too large",
            with(u"evidence.json"_s, QByteArray(maximumFileSize + 1, ' ')),
            ErrorCode::TooLarge,
            u"evidence.json"_s);
    }
};

QTEST_GUILESS_MAIN(TestBrokenDossiers)
#include "tst_brokendossiers.moc"
