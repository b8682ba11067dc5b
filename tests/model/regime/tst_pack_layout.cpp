// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/Json.h"
#include "model/regime/lint/PackLayout.h"
#include "tests/support/Results.h"
#include "tests/support/TestFiles.h"
#include "tests/support/TestPack.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

Json randomValue(QRandomGenerator& random, int depth) {
    switch (random.bounded(depth > 4 ? 4 : 6)) {
    case 0:
        return random.bounded(2) == 1;
    case 1:
        return random.bounded(1'000'000) - 500'000;
    case 2:
        return std::string(static_cast<std::size_t>(random.bounded(90)), 'x') + "\"ü\n\\";
    case 3:
        return nullptr;
    case 4: {
        Json list = Json::array();
        for (int i = random.bounded(5); i > 0; --i)
            list.push_back(randomValue(random, depth + 1));
        return list;
    }
    default: {
        Json object = Json::object();
        for (int i = random.bounded(5); i > 0; --i)
            object["k/" + std::to_string(random.bounded(1000))] = randomValue(random, depth + 1);
        return object;
    }
    }
}

} // namespace

class TestPackLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void layout_data();
    void layout();
    void values_stayWhatTheyAre();
    void resources_areLaidOut();
    void oneBrokenFile_stopsAll();
    void links_areRefused_data();
    void links_areRefused();
    void oldPack_isLaidOut();
};

void TestPackLayout::layout_data() {
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("root is spread") << "{\"b\":1,\"a\":[1,2]}"_ba
                                    << "{\n  \"b\": 1,\n  \"a\": [1, 2]\n}\n"_ba;
    QTest::newRow("things have a line each")
        << "{\"list\":[{\"id\":\"a\",\"when\":{\"x\":1}},{\"id\":\"b\"}]}"_ba
        << "{\n  \"list\": [\n    {\"id\": \"a\", \"when\": {\"x\": 1}},\n    {\"id\": \"b\"}\n  ]\n}\n"_ba;
    QTest::newRow("words are sorted")
        << "{\"language\":\"de\",\"strings\":{\"b\":\"ö\",\"a\":\"x\"}}"_ba
        << "{\n  \"language\": \"de\",\n  \"strings\": {\n    \"a\": \"x\",\n    \"b\": \"ö\"\n  }\n}\n"_ba;
    for (const QByteArray number :
         {"1e300", "12345678901234567890123", "1.10", "-0", "1E+5", "0.1e-7"})
        QTest::newRow(number.constData())
            << "{\"a\":" + number + ",\"b\":[" + number + "]}"
            << "{\n  \"a\": " + number + ",\n  \"b\": [" + number + "]\n}\n";
    QTest::newRow("escapes that need not be") << R"({"a\u0062":"\u00fc \/ \" \\ \n"})"_ba
                                              << "{\n  \"ab\": \"ü / \\\" \\\\ \\n\"\n}\n"_ba;
    QTest::newRow("empty") << "{\"a\":{},\"b\":[]}"_ba
                           << "{\n  \"a\": {},\n  \"b\": []\n}\n"_ba;
    QTest::newRow("no object") << " null "_ba
                               << "null\n"_ba;
    const QByteArray wide(128, 'x');
    QTest::newRow("140 letters fit") << "{\"list\":[[\"" + wide + "\"]]}"
                                     << "{\n  \"list\": [\n    [\"" + wide + "\"]\n  ]\n}\n";
    const QByteArray wider(132, 'x');
    QTest::newRow("141 do not") << "{\"list\":[[\"" + wider + "\"]]}"
                                << "{\n  \"list\": [\n    [\n      \"" + wider +
                                       "\"\n    ]\n  ]\n}\n";
}

void TestPackLayout::layout() {
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const auto made = laidOut(before, u"a.json"_s);
    QVERIFY_RESULT(made);
    QCOMPARE(*made, after);
    QCOMPARE(*laidOut(*made, u"a.json"_s), after);
}

void TestPackLayout::values_stayWhatTheyAre() {
    QRandomGenerator random(8);
    for (int i = 0; i < 500; ++i) {
        const Json value{{"format", 1}, {"more", randomValue(random, 0)}};
        const auto made = laidOut(compactJson(value), u"a.json"_s);
        QVERIFY_RESULT(made);
        QCOMPARE(parsedMember(*made), value);
        QCOMPARE(*laidOut(*made, u"a.json"_s), *made);
    }
}

void TestPackLayout::resources_areLaidOut() {
    QTemporaryDir folder;
    QVERIFY(test::copyFolder(QStringLiteral(VITRINE_RESOURCES_DIR), folder.path()));
    const auto changed = layOutPack(folder.path());
    QVERIFY_RESULT(changed);
    QVERIFY2(changed->isEmpty(), qPrintable(changed->join(u'\n')));
}

void TestPackLayout::oneBrokenFile_stopsAll() {
    QTemporaryDir folder;
    QVERIFY(test::copyFolder(test::smallPackDirectory(), folder.path()));
    const QString broken = folder.filePath(u"regimes/law/rules.json"_s);
    QVERIFY(test::writeFile(broken, "{\"format\": 1,, \"rules\": []}"));
    const QString model = folder.filePath(u"catalogue/model.json"_s);
    const QByteArray before = test::readFile(model);
    const auto changed = layOutPack(folder.path());
    QVERIFY(!changed);
    QVERIFY2(changed.error().text.startsWith(u"regimes/law/rules.json:1:"_s),
             qPrintable(changed.error().text));
    QCOMPARE(test::readFile(model), before);
}

void TestPackLayout::links_areRefused_data() {
    QTest::addColumn<QString>("path");
    QTest::newRow("file") << u"regimes/law/rules.json"_s;
    QTest::newRow("folder") << u"regimes/law"_s;
    QTest::newRow("room") << u"catalogue"_s;
}

void TestPackLayout::links_areRefused() {
    QFETCH(const QString, path);
    QTemporaryDir folder;
    QTemporaryDir elsewhere;
    QVERIFY(test::copyFolder(test::smallPackDirectory(), folder.path()));
    QVERIFY(QDir().rename(folder.filePath(path), elsewhere.filePath(u"there"_s)));
    QVERIFY(QFile::link(elsewhere.filePath(u"there"_s), folder.filePath(path)));
    const QString other = folder.filePath(u"regimes/code/rules.json"_s);
    const QByteArray before = test::readFile(other);
    const auto changed = layOutPack(folder.path());
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, ErrorCode::UnsafePath);
    QVERIFY2(changed.error().text.endsWith(u": "_s + path), qPrintable(changed.error().text));
    QCOMPARE(test::readFile(other), before);
    QVERIFY(QFileInfo(folder.filePath(path)).isSymLink());
}

void TestPackLayout::oldPack_isLaidOut() {
    QTemporaryDir folder;
    QVERIFY(test::copyFolder(test::smallPackDirectory(), folder.path()));
    const auto changed = layOutPack(folder.path());
    QVERIFY_RESULT(changed);
    QVERIFY(changed->contains(u"regimes/law/rules.json"_s));
    const auto again = layOutPack(folder.path());
    QVERIFY_RESULT(again);
    QVERIFY(again->isEmpty());
    for (const QString& file : *changed)
        QCOMPARE(parsedMember(test::readFile(folder.filePath(file))),
                 parsedMember(test::readFile(test::smallPackDirectory() + u'/' + file)));
}

QTEST_GUILESS_MAIN(TestPackLayout)
#include "tst_pack_layout.moc"
