// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/Json.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace vitrine;

class TestJson : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void parse_ofBrokenText_namesLineAndColumn_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("where");
        QTest::newRow("empty") << QByteArray() << u"a.json:1:1:"_s;
        QTest::newRow("cut off") << QByteArray("{\n  \"a\": [1,\n") << u"a.json:2:"_s;
        QTest::newRow("comma too many") << QByteArray("{\n  \"a\": 1,\n}") << u"a.json:3:1:"_s;
        QTest::newRow("comment") << QByteArray("{ // no\n}") << u"a.json:1:"_s;
        QTest::newRow("text after") << QByteArray("{}\n{}") << u"a.json:2:1:"_s;
        QTest::newRow("not UTF-8") << QByteArray("{\n\"a\": \"\xff\"}") << u"a.json:2:"_s;
        QTest::newRow("lone surrogate") << QByteArray("{\"a\": \"\\ud800\"}") << u"a.json:1:"_s;
        QTest::newRow("twice") << QByteArray("{\"a\": 1,\n \"a\": 2}") << u"a.json:2:"_s;
        QTest::newRow("twice, deep")
            << QByteArray("{\"o\": {\"é\": 1,\n\n \"é\": 2}}") << u"a.json:3:"_s;
        QTest::newRow("number out of range") << QByteArray("[\n1e999]") << u"a.json:2:"_s;
        QTest::newRow("bare word") << QByteArray("nil") << u"a.json:1:"_s;
    }

    void parse_ofBrokenText_namesLineAndColumn() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, where);
        const auto document = JsonDocument::parse(bytes, u"a.json"_s);
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::Syntax);
        QVERIFY2(document.error().text.startsWith(where), qPrintable(document.error().text));
    }

    /// Two parsers read; which of them did must not show.
    void parse_isWhatTheLibraryReads_data() {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArrayList values{"0",
                                    "-0",
                                    "7",
                                    "-7",
                                    "9223372036854775807",
                                    "9223372036854775808",
                                    "18446744073709551615",
                                    "18446744073709551616",
                                    "-9223372036854775808",
                                    "-9223372036854775809",
                                    "1.0",
                                    "-0.0",
                                    "0.1",
                                    "1e22",
                                    "1E-7",
                                    "123456789012345678901234567890",
                                    "2.2250738585072011e-308",
                                    "5e-324",
                                    "1e-400",
                                    "1.7976931348623157e308",
                                    "null",
                                    "true",
                                    "\"\"",
                                    "\"é 漢 😀\"",
                                    "\"a\\n\\t\\\"\\\\\\/\"",
                                    "\"\\u00e9\\ud83d\\ude00\\u0000\"",
                                    "{}",
                                    "[]",
                                    "[[], {}, [{}]]",
                                    "{\"b\": 1, \"a\": {\"\": [1, 2.5, \"x\"]}}"};
        for (const QByteArray& value : values)
            for (const auto& [before, after] : {std::pair("", ""), {" \n[", ", 1] \n"}})
                QTest::addRow("%s%s", before, value.constData()) << before + value + after;
        QDirIterator files(QStringLiteral(VITRINE_RESOURCES_DIR),
                           {u"*.json"_s},
                           QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::newRow(qPrintable(file.fileName())) << file.readAll();
        }
    }

    void parse_isWhatTheLibraryReads() {
        QFETCH(QByteArray, bytes);
        const auto document = JsonDocument::parse(bytes, u"a.json"_s);
        QVERIFY2(document, qPrintable(document ? QString() : document.error().text));
        const Json expected = Json::parse(bytes.constData(), bytes.constData() + bytes.size());
        QVERIFY(document->root() == expected);
        QCOMPARE(document->root().dump(), expected.dump());
    }

    void parse_nestedTenThousandDeep_isRefused() {
        for (const char* open : {"[", "{\"a\":"}) {
            const auto document =
                JsonDocument::parse(QByteArray(open).repeated(10'000), u"deep.json"_s);
            QVERIFY(!document);
            QVERIFY2(document.error().text.contains(u"64"), qPrintable(document.error().text));
        }
        const QByteArray allowed = QByteArray("[").repeated(64) + QByteArray("]").repeated(64);
        QVERIFY(JsonDocument::parse(allowed, u"deep.json"_s));
    }

    void parse_overTheLimit_isRefused() {
        const auto document =
            JsonDocument::parse(QByteArray(maximumFileSize + 1, ' '), u"big.json"_s);
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::TooLarge);
    }

    void parse_toleratesByteOrderMark() {
        QVERIFY(JsonDocument::parse("\xEF\xBB\xBF{}", u"bom.json"_s));
    }

    void line_isKnownForEveryValue() {
        const auto document = JsonDocument::parse(
            "{\n \"a\": [1,\n  2,\n {\"b/c\": null}],\n \"d\": \"x\"\n}\n", u"a.json"_s);
        QVERIFY(document);
        QCOMPARE(document->line({}), 1);
        QCOMPARE(document->line(u"/a"_s), 2);
        QCOMPARE(document->line(u"/a/0"_s), 2);
        QCOMPARE(document->line(u"/a/1"_s), 3);
        QCOMPARE(document->line(u"/a/2/b~1c"_s), 4);
        QCOMPARE(document->line(u"/d"_s), 5);
        QCOMPARE(document->line(u"/nowhere"_s), 0);
    }

    void writeCanonical_isSortedAndStable() {
        const auto document =
            JsonDocument::parse("{\"z\":[],\"a\":{\"é\":\"\\u00e9\",\"b\":true}}", u"a"_s);
        QVERIFY(document);
        const QByteArray text = writeCanonical(document->root());
        QCOMPARE(text,
                 QByteArray(
                     "{\n  \"a\": {\n    \"b\": true,\n    \"é\": \"é\"\n  },\n  \"z\": []\n}\n"));
        QCOMPARE(writeCanonical(JsonDocument::parse(text, u"a"_s)->root()), text);
    }

    void reader_collectsEveryError() {
        const auto document =
            JsonDocument::parse("{\n\"text\": 1,\n\"list\": [1],\n\"number\": \"x\",\n\"flag\": "
                                "0,\n\"objects\": [1],\n\"big\": 5e9,\n"
                                "\"object\": []\n}",
                                u"a.json"_s);
        QVERIFY(document);
        QList<Error> errors;
        JsonReader reader(*document, errors);
        QCOMPARE(reader.string("text"), QString());
        QCOMPARE(reader.strings("list"), QStringList());
        QCOMPARE(reader.integer("number"), 0);
        QCOMPARE(reader.boolean("flag"), false);
        QVERIFY(reader.objects("objects").isEmpty());
        QCOMPARE(reader.integer("big"), 0);
        QVERIFY(!reader.object("object").isObject());
        QCOMPARE(reader.string("absent"), QString());
        QCOMPARE(errors.size(), 8);
        QVERIFY2(errors[0].text.startsWith(u"a.json:2: text: "), qPrintable(errors[0].text));
        QVERIFY2(errors[7].text.contains(u"“absent”"), qPrintable(errors[7].text));
    }

    void value_findsEveryMember_inOrderOfKeys() {
        for (const int count : {0, 1, 7, 24, 25, 300}) {
            Json object = Json::object();
            QByteArray text; // in another order
            for (int i = count - 1; i >= 0; --i) {
                const QByteArray key = "k" + QByteArray::number((i * 7919) % 1000);
                object[key.toStdString()] = i;
                text += (text.isEmpty() ? "" : ",") + ('"' + key + "\":") + QByteArray::number(i);
            }
            const auto document = JsonDocument::parse('{' + text + '}', u"a.json"_s);
            QVERIFY(document);
            QCOMPARE(document->value().size(), static_cast<unsigned>(count));
            auto expected = object.cbegin();
            for (const JsonValue& member : document->value()) {
                QCOMPARE(member.name(), QString::fromStdString(expected.key()));
                QCOMPARE(document->value().find(expected.key()), &member);
                ++expected;
            }
            QVERIFY(!document->value().contains("k"));
            QVERIFY(!document->value().contains("z"));
        }
    }

    void parse_keyTwice_isRefusedWithItsPlace() {
        for (const char* between : {"", "\"\\u00e9\": 0,"}) { // two parsers
            const auto document = JsonDocument::parse(QByteArray("{\"b\": 1,\n\"a\": {\"b\": 2},") +
                                                          between + "\n\"b\": 3}",
                                                      u"a.json"_s);
            QVERIFY(!document);
            QVERIFY2(document.error().text.startsWith(u"a.json:3:") &&
                         document.error().text.contains(u"“b”"),
                     qPrintable(document.error().text));
        }
    }

    void reader_tellsWhereThingsAre() {
        const auto document =
            JsonDocument::parse("{\n\"list\": [{},\n{\"a/b\": {\"x\": 1}}]\n}", u"a.json"_s);
        QVERIFY(document);
        QList<Error> errors;
        JsonReader reader(*document, errors);
        QList<JsonReader> list = reader.objects("list");
        JsonReader inner = list[1].object("a/b");
        QCOMPARE(inner.where(), u"a.json:3: list/1/a~1b"_s);
        QCOMPARE(inner.where(u"x"_s), u"a.json:3: list/1/a~1b/x"_s);
        QVERIFY(errors.isEmpty());
        // What is not there has a place, too, and is told of once.
        JsonReader gone = reader.object("gone").object("farther");
        gone.error(u"x"_s, u"wrong"_s);
        QCOMPARE(errors.size(), 3);
        QVERIFY2(errors[1].text.startsWith(u"a.json: gone: "), qPrintable(errors[1].text));
        QVERIFY2(errors[2].text.contains(u"gone/farther/x: wrong"), qPrintable(errors[2].text));
        reader.error(u"gone"_s, u"wrong"_s);
        QCOMPARE(errors.size(), 3);
    }

    void composed_isReadAsOne() {
        const Json root = Json::parse(R"({"z": [1, -2, 2.5, null, true, "x"], "a": {"b": {}}})");
        const auto part = JsonDocument::parse("{}", u"a.json"_s);
        QVERIFY(part);
        const auto document = JsonDocument::composed(root, u"b.json"_s, {{{}, {*part, {}}}});
        QVERIFY(document.root() == root);
        QCOMPARE(document.root().dump(), root.dump());
    }

    void reader_knowsWhatWasRead() {
        const auto document =
            JsonDocument::parse("{\"a\": \"x\", \"b\": {\"c\": [1, 2.5]}}", u"a.json"_s);
        QVERIFY(document);
        QList<Error> errors;
        JsonReader reader(*document, errors);
        QCOMPARE(reader.string("a"), u"x"_s);
        QCOMPARE(reader.unreadMembers(), (QMap<QString, QByteArray>{{u"b"_s, "{\"c\":[1,2.5]}"}}));
        QVERIFY(errors.isEmpty());
        reader.refuseUnknownKeys();
        QCOMPARE(errors.size(), 1);
    }

    void reader_ofWhatIsNoObject_saysSoAndGoesOn() {
        const auto document = JsonDocument::parse("[]", u"a.json"_s);
        QVERIFY(document);
        QList<Error> errors;
        JsonReader reader(*document, errors);
        QCOMPARE(errors.size(), 1);
        QVERIFY(!reader.has("a"));
        QVERIFY(reader.members().isEmpty());
        QVERIFY(reader.unreadMembers().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
