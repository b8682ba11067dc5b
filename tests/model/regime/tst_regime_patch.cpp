// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/Json.h"
#include "model/regime/Library.h"
#include "model/regime/reading/RegimePatch.h"
#include "tests/support/Results.h"
#include "tests/support/TestFiles.h"
#include "tests/support/TestPack.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

const QByteArray base = R"({
  "format": 1,
  "number": "a",
  "list": [
    {"id": "one", "x": 1, "when": {"field": "f", "is": "y"}},
    {"id": "two", "x": 2, "parts": [{"id": "p"}]},
    {"id": "three"}
  ],
  "texts": ["a", "b"],
  "names": {"a": "A"},
  "twice": [{"field": "f"}, {"field": "f"}]
})";

JsonDocument parsed(const QByteArray& bytes, const QString& name) {
    const auto document = JsonDocument::parse(bytes, name);
    return document ? *document : JsonDocument();
}

QString inWords(const QList<Error>& errors) {
    QStringList lines;
    for (const Error& error : errors)
        lines << error.text;
    return lines.join(u'\n');
}

/// A folder of the small pack's law in an older version that is based on the newest.
class OlderLaw {
public:
    OlderLaw() {
        ready = test::copyFolder(test::smallPackDirectory(), m_folder.path()) &&
                write(u"regime.json"_s,
                      R"({"format": 1, "id": "law", "version": "2025-01-01",
                          "basedOn": "2026-01-01", "title": "The old law"})");
        // In every language that the pack has, and with a way to the newest version.
        ready = ready &&
                write(u"strings/de/regime.json"_s,
                      R"({"format": 1, "language": "de", "strings": {"title": "Altes Gesetz"}})") &&
                test::writeFile(
                    m_folder.filePath(u"regimes/law/migrations/2025-01-01_2026-01-01.json"_s),
                    R"({"format": 1, "from": "2025-01-01", "to": "2026-01-01",
                        "steps": [], "notes": []})");
    }

    bool write(const QString& file, const QByteArray& bytes) {
        return test::writeFile(m_folder.filePath(u"regimes/law@2025-01-01/"_s + file), bytes);
    }

    [[nodiscard]] QString path() const { return m_folder.path(); }

    [[nodiscard]] QString faults() const {
        const auto found = lint(m_folder.path());
        if (!found)
            return found.error().text;
        QStringList lines;
        for (const LintFault& fault : *found)
            lines << u"%1:%2: %3: %4"_s.arg(fault.file).arg(fault.line).arg(fault.key, fault.text);
        return lines.join(u'\n');
    }

    bool ready = false;

private:
    QTemporaryDir m_folder;
};

/// A patch laid over \a base: what stands at \a pointer then, and what is said.
void mergingRow(const char* name,
                const QByteArray& patch,
                const char* pointer,
                const QByteArray& result,
                const QString& error = {},
                const QString& idle = {}) {
    QTest::newRow(name) << patch << QByteArray(pointer) << result << error << idle;
}

} // namespace

class TestRegimePatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void merging_data();
    void merging();
    void eachPart_knowsItsPlace();
    void olderVersion_isReadAsOne();
    void faults_haveTheirFileAndLine_data();
    void faults_haveTheirFileAndLine();
    void circle_isRefused();
    void faultOfTheBase_isToldOnce();
    void oneThingWrong_isOneFault_data();
    void oneThingWrong_isOneFault();
    void breakingTheBase_isThePatchsFault_data();
    void breakingTheBase_isThePatchsFault();
    void faultOfTheBase_staysThere();
    void migrationsOfAnOlderVersion_areUnread();
};

void TestRegimePatch::merging_data() {
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("idle");
    mergingRow("value", R"({"number": "b"})", "/number", R"("b")");
    mergingRow("new member", R"({"more": true})", "/more", "true");
    mergingRow("member taken away", R"({"list": {"one": {"x": null}}})", "/list/0/x", "");
    mergingRow("item", R"({"list": {"one": {"x": 5}}})", "/list/0/x", "5");
    mergingRow(
        "the rest of it stays", R"({"list": {"one": {"x": 5}}})", "/list/0/when/is", R"("y")");
    mergingRow("item taken away", R"({"list": {"one": null}})", "/list/0/id", R"("two")");
    mergingRow("item of an item",
               R"({"list": {"two": {"parts": {"p": {"y": 1}}}}})",
               "/list/1/parts/0/y",
               "1");
    mergingRow("new item", R"({"list": {"four": {"x": 4}}})", "/list/3", R"({"id":"four","x":4})");
    mergingRow("new item in its place",
               R"({"list": {"four": {"after": "one"}}})",
               "/list/1/id",
               R"("four")");
    mergingRow("new item first", R"({"list": {"four": {"after": ""}}})", "/list/0/id", R"("four")");
    mergingRow("item moved", R"({"list": {"one": {"after": "three"}}})", "/list/2/x", "1");
    mergingRow("items after each other",
               R"({"list": {"a": {"after": "b"}, "b": {"after": "one"}}})",
               "/list/2/id",
               R"("a")");
    mergingRow("condition is told whole",
               R"({"list": {"one": {"when": {"holds": "c"}}}})",
               "/list/0/when",
               R"({"holds":"c"})");
    mergingRow("a name that is a word elsewhere",
               R"({"names": {"after": "B"}})",
               "/names/after",
               R"("B")");
    mergingRow("text taken away", R"({"texts": {"a": null}})", "/texts", R"(["b"])");
    mergingRow("whole list", R"({"texts": ["c"]})", "/texts", R"(["c"])");
    mergingRow("note", R"({"list": {"one": {"note": "why", "x": 5}}})", "/list/0/note", R"("why")");
    mergingRow("nothing to take away",
               R"({"list": {"none": null}})",
               "/number",
               R"("a")",
               u"nothing of this name to take away"_s);
    mergingRow("no member to take away",
               R"({"none": null})",
               "/number",
               R"("a")",
               u"nothing of this name to take away"_s);
    mergingRow("nothing to come after",
               R"({"list": {"one": {"after": "none"}}})",
               "/list/2/id",
               R"("one")",
               u"nothing of this name to come after"_s);
    mergingRow("after each other",
               R"({"list": {"one": {"after": "two"}, "two": {"after": "one"}}})",
               "/list/0/id",
               R"("three")",
               u"come after"_s);
    mergingRow(
        "name that two have", R"({"twice": {"f": null}})", "/number", R"("a")", u"whole list"_s);
    mergingRow(
        "item that is no object", R"({"list": {"one": 1}})", "/number", R"("a")", u"object"_s);
    mergingRow("same value", R"({"number": "a"})", "/number", R"("a")", {}, u"says the same"_s);
    mergingRow(
        "empty item", R"({"list": {"one": {}}})", "/number", R"("a")", {}, u"changes nothing"_s);
    mergingRow("empty list", R"({"list": {}})", "/number", R"("a")", {}, u"changes nothing"_s);
    mergingRow("note only",
               R"({"list": {"one": {"note": "why"}}})",
               "/number",
               R"("a")",
               {},
               u"changes nothing"_s);
    mergingRow("moved to where it is",
               R"({"list": {"two": {"after": "one"}}})",
               "/number",
               R"("a")",
               {},
               u"changes nothing"_s);
}

void TestRegimePatch::merging() {
    QFETCH(QByteArray, patch);
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, result);
    QFETCH(QString, error);
    QFETCH(QString, idle);
    QList<Error> errors;
    QList<Error> idleFaults;
    const JsonDocument made =
        patched(parsed(base, u"base.json"_s), parsed(patch, u"patch.json"_s), {errors, idleFaults});
    QVERIFY2(error.isEmpty() ? errors.isEmpty() : inWords(errors).contains(error),
             qPrintable(inWords(errors)));
    QVERIFY2(idle.isEmpty() ? idleFaults.isEmpty() : inWords(idleFaults).contains(idle),
             qPrintable(inWords(idleFaults)));
    const Json::json_pointer at(pointer.toStdString());
    QCOMPARE(made.root().contains(at) ? compactJson(made.root().at(at)) : QByteArray(), result);
}

void TestRegimePatch::eachPart_knowsItsPlace() {
    QList<Error> errors;
    QList<Error> idle;
    const JsonDocument made = patched(parsed(base, u"base.json"_s),
                                      parsed("{\n\"list\": {\n\"one\": null,\n\"two\": {\n\"x\": "
                                             "3},\n\"four\": {\n\"y\": 1}}}",
                                             u"patch.json"_s),
                                      {errors, idle});
    const auto place = [&](const QString& pointer) {
        const JsonPlace found = made.place(pointer);
        return u"%1:%2"_s.arg(found.file).arg(found.line);
    };
    QCOMPARE(place(u"/number"_s), u"base.json:3"_s);
    QCOMPARE(place(u"/list/0/x"_s), u"patch.json:5"_s);
    QCOMPARE(place(u"/list/0/parts/0"_s), u"base.json:6"_s);
    QCOMPARE(place(u"/list/1"_s), u"base.json:7"_s);
    QCOMPARE(place(u"/list/2/y"_s), u"patch.json:7"_s);
    // A patch of a patch.
    const JsonDocument again =
        patched(made, parsed("{\n\n\"number\": \"c\"}", u"third.json"_s), {errors, idle});
    QCOMPARE(again.place(u"/number"_s).file, u"third.json"_s);
    QCOMPARE(again.place(u"/list/0/x"_s).file, u"patch.json"_s);
    QCOMPARE(again.place(u"/list/0/parts/0"_s).file, u"base.json"_s);
}

void TestRegimePatch::olderVersion_isReadAsOne() {
    OlderLaw older;
    QVERIFY(older.ready);
    QVERIFY(older.write(u"documents/law-secret.json"_s, "null"));
    QVERIFY(older.write(
        u"rules.json"_s,
        R"({"format": 1, "rules": {"r.open": {"severity": "info", "why": "As before."}}})"));
    QVERIFY(
        older.write(u"applicability.json"_s, R"({"format": 1, "duties": {"law-secret": null}})"));
    const auto library = Library::load(older.path());
    QVERIFY_RESULT(library);
    QVERIFY2((*library)->faults().isEmpty(), qPrintable(inWords((*library)->faults())));
    const Regime& law = *(*library)->regime(u"law"_s, u"2025-01-01"_s);
    const Regime& newest = *(*library)->regime(u"law"_s);
    QCOMPARE(law.version, u"2025-01-01"_s);
    QCOMPARE(law.rules.size(), newest.rules.size());
    QCOMPARE(law.documents.size(), newest.documents.size() - 1);
    QCOMPARE(law.conclusions.size(), newest.conclusions.size());
    const Strings english = (*library)->strings(u"en"_s);
    QCOMPARE(english.text(law.key(u"title"_s)), u"The old law"_s);
    QCOMPARE(english.text(newest.key(u"title"_s)), u"The law"_s);
    QCOMPARE(english.text(law.key(u"rule.r.open.why"_s)), u"As before."_s);
    QCOMPARE(english.text(law.key(u"rule.r.open.fix"_s)),
             english.text(newest.key(u"rule.r.open.fix"_s)));
    const Strings german = (*library)->strings(u"de"_s);
    QCOMPARE(german.text(law.key(u"title"_s)), u"Altes Gesetz"_s);
    QCOMPARE(german.text(law.key(u"summary"_s)), german.text(newest.key(u"summary"_s)));
}

void TestRegimePatch::faults_haveTheirFileAndLine_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name,
                        const QString& file,
                        const QByteArray& text,
                        const QStringList& expected) {
        QTest::newRow(name) << file << text << expected;
    };
    const QString folder = u"regimes/law@2025-01-01/"_s;
    row("unknown word",
        u"rules.json"_s,
        "{\"format\": 1, \"rules\": {\n\"r.open\": {\"severity\": \"fatal\"}}}",
        {folder + u"rules.json:2: "_s, u"Unknown word: fatal"_s});
    row("dangling fact",
        u"rules.json"_s,
        "{\"format\": 1, \"rules\": {\n\n\"r.open\": {\"at\": \"model/none\"}}}",
        {folder + u"rules.json:3: "_s, u"no such fact"_s});
    row("what is needed taken away",
        u"rules.json"_s,
        "{\"format\": 1, \"rules\": {\n\n\"r.open\": {\"severity\": null}}}",
        {folder + u"rules.json:3: "_s, u"“severity” is missing"_s});
    row("rule that the base does not have",
        u"rules.json"_s,
        "{\"format\": 1, \"rules\": {\n\n\"r.none\": {\"severity\": \"info\"}}}",
        {folder + u"rules.json:3: "_s, u"“kind” is missing"_s});
    row("same as the base",
        u"rules.json"_s,
        "{\"format\": 1, \"rules\": {\n\"r.open\": {\"kind\": \"condition\"}}}",
        {folder + u"rules.json:2: "_s, u"says the same"_s});
    row("file that says nothing",
        u"rules.json"_s,
        "{\"format\": 1}",
        {folder + u"rules.json:1"_s, u"changes nothing"_s});
    row("same text",
        u"strings/de/more.json"_s,
        "{\"format\": 1, \"language\": \"de\", \"strings\": {\n\"law-file.title\": \"de: law-file "
        "title\"}}",
        {folder + u"strings/de/more.json:2: "_s, u"says the same"_s});
    row("text that nobody has",
        u"strings/de/more.json"_s,
        "{\"format\": 1, \"language\": \"de\", \"strings\": {\n\"none\": null}}",
        {folder + u"strings/de/more.json:2: "_s, u"to take away"_s});
    row("text told anew in English only",
        u"rules.json"_s,
        "{\"format\": 1, \"rules\": {\n\"r.open\": {\"why\": \"As before.\"}}}",
        {folder + u"strings/de"_s, u"told anew in English only: rule.r.open.why"_s});
    row("based on nothing",
        u"regime.json"_s,
        "{\"format\": 1, \"id\": \"law\", \"version\": \"2025-01-01\",\n\"basedOn\": "
        "\"2020-01-01\"}",
        {folder + u"regime.json:2: "_s, u"no version 2020-01-01"_s});
}

void TestRegimePatch::faults_haveTheirFileAndLine() {
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    QFETCH(QStringList, expected);
    OlderLaw older;
    QVERIFY(older.ready);
    const QString before = older.faults();
    QVERIFY2(before.isEmpty(), qPrintable(before));
    QVERIFY(older.write(file, text));
    const QString faults = older.faults();
    for (const QString& part : expected)
        QVERIFY2(faults.contains(part), qPrintable(faults + u" / "_s + part));
}

void TestRegimePatch::circle_isRefused() {
    OlderLaw older;
    QVERIFY(older.ready);
    QVERIFY(test::replaceInFile(older.path() + u"/regimes/law/regime.json"_s,
                                "\"status\"",
                                "\"basedOn\": \"2025-01-01\", \"status\""));
    const QString told = older.faults(); // once, whichever version it is seen from
    QCOMPARE(told.count(u'\n'), 0);
    QVERIFY2(told.startsWith(u"regimes/law/regime.json:"_s) &&
                 told.endsWith(u"in a circle: 2025-01-01, 2026-01-01"_s),
             qPrintable(told));
    const auto library = Library::load(older.path());
    QVERIFY_RESULT(library);
    QVERIFY(!(*library)->regime(u"law"_s));
    QVERIFY(!(*library)->faultOf(u"law"_s, {}).isEmpty());
    QVERIFY((*library)->regime(u"code"_s)); // a fault in one stops no other
}

void TestRegimePatch::faultOfTheBase_isToldOnce() {
    const OlderLaw law;
    QVERIFY(law.ready);
    QCOMPARE(law.faults(), QString());
    QVERIFY(test::replaceInFile(law.path() + u"/regimes/law/rules.json"_s,
                                "\"severity\": \"error\"",
                                "\"severity\": \"grave\""));
    QStringList lines = law.faults().split(u'\n');
    QVERIFY(!lines.first().isEmpty());
    QCOMPARE(lines.removeDuplicates(), 0);
}

void TestRegimePatch::oneThingWrong_isOneFault_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const QString identity = u"regime.json"_s;
    const auto row = [](const QString& name,
                        const QString& file,
                        const QByteArray& text,
                        const QString& expected) {
        QTest::newRow(qPrintable(name)) << file << text << expected;
    };
    for (const QByteArray basedOn : {"null", "5", "\"\"", "\"newest\"", "[\"2026-01-01\"]"})
        row(u"based on "_s + QString::fromUtf8(basedOn),
            identity,
            "{\"format\": 1, \"id\": \"law\", \"version\": \"2025-01-01\",\n\"basedOn\": " +
                basedOn + "}",
            u"regime.json:2: basedOn: The version is a date"_s);
    row(u"based on itself"_s,
        identity,
        R"({"format": 1, "id": "law", "version": "2025-01-01", "basedOn": "2025-01-01"})",
        u"regime.json:1: basedOn: A version cannot be based on itself."_s);
    for (const QByteArray no : {"[]", "5", "\"law\"", "", "{"}) {
        for (const QString& file : {identity,
                                    u"rules.json"_s,
                                    u"applicability.json"_s,
                                    u"documents/law-file.json"_s,
                                    u"strings/de/regime.json"_s,
                                    u"strings/de/more.json"_s})
            row(file + u" is "_s + QString::fromUtf8(no), file, no, file + u":1: "_s);
    }
    row(u"nobody"_s, identity, "null", u"regime.json:1: : an object"_s);
    row(u"words are null"_s, u"strings/de/regime.json"_s, "null", u"regime.json:1: : an object"_s);
    row(u"words are a list"_s,
        u"strings/de/regime.json"_s,
        R"({"format": 1, "language": "de", "strings": []})",
        u"regime.json:1: strings: an object"_s);
    row(u"a word is a number"_s,
        u"strings/de/regime.json"_s,
        R"({"format": 1, "language": "de", "strings": {"title": 5}})",
        u"regime.json:1: title: A text in quotes"_s);
    for (const QString& file : {u"documents/none.json"_s, u"rules/none.json"_s, u"ranges.json"_s})
        row(u"patch of no file: "_s + file,
            file,
            R"({"format": 1, "title": "None", "rules": {"r.open": {"severity": "info"}}})",
            file + u":1: : The version that this one is based on has no such file"_s);
    const auto rule = [&](const char* name, const QByteArray& text, const QString& expected) {
        row(QString::fromUtf8(name),
            u"rules.json"_s,
            "{\"format\": 1, \"rules\": {\n" + text + "}}",
            u"rules.json:2: "_s + expected);
    };
    rule("new with too little",
         R"("r.none": {"severity": "info"})",
         u"rules/2: The version that this one is based on has no “r.none”"_s);
    rule("new with nothing but its name", R"("r.none": {"id": "r.none"})", u"rules/2: "_s);
    rule("new with nothing", R"("r.none": {})", u"rules/2: "_s);
    rule("new with another name", R"("r.none": {"id": "r.other"})", u"rules/r.none: "_s);
    rule("nothing but its name",
         R"("r.open": {"id": "r.open"})",
         u"rules/r.open/id: This changes"_s);
    rule("renamed",
         R"("r.open": {"id": "r.opened"})",
         u"rules/r.open: “r.open” would become “r.opened”"_s);
    row(u"duty renamed"_s,
        u"applicability.json"_s,
        R"({"format": 1, "duties": {"law-file": {"id": "early"}}})",
        u"duties/law-file: “law-file” would become “early”"_s);
}

void TestRegimePatch::oneThingWrong_isOneFault() {
    QFETCH(const QString, file);
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expected);
    OlderLaw older;
    QVERIFY(older.ready);
    QVERIFY(older.write(file, text));
    const QString faults = older.faults();
    QVERIFY2(faults.count(u'\n') == 0, qPrintable(faults));
    QVERIFY2(faults.startsWith(u"regimes/law@2025-01-01/"_s) && faults.contains(expected),
             qPrintable(faults + u" / "_s + expected));
}

void TestRegimePatch::breakingTheBase_isThePatchsFault_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char* name,
                        const QString& file,
                        const QByteArray& text,
                        const QString& place,
                        const QString& fault) {
        QTest::newRow(name) << file << text << place << fault;
    };
    row("conclusion taken away",
        u"applicability.json"_s,
        "{\"format\": 1, \"conclusions\": {\n\"large\": null}}",
        u"applicability.json:2: conclusions/large: "_s,
        u"There is no such conclusion: large"_s);
    row("document taken away",
        u"documents/law-secret.json"_s,
        "null",
        u"documents/law-secret.json:1: : "_s,
        u"There is no such document: law-secret"_s);
    row("conclusions in a circle",
        u"applicability.json"_s,
        "{\"format\": 1, \"conclusions\": {\n\"changed-much\": {\"standing\": null},\n\"large\": "
        "{\"when\": {\"holds\": \"bound\"}}}}",
        u"applicability.json:3: conclusions/large/when"_s,
        u"These conclusions go in a circle"_s);
    row("id of a thing of the base",
        u"documents/law-file.json"_s,
        "{\"format\": 1, \"sections\": {\"early\": {\"after\": \"\", \"title\": \"Early\", "
        "\"entries\": [\n"
        "{\"id\": \"lf.limits\", \"provision\": \"Art. 1\", \"shows\": \"model/name\", "
        "\"audience\": "
        "\"public\"}]}}}",
        u"documents/law-file.json:"_s,
        u"The id “lf.limits” is already taken"_s);
}

void TestRegimePatch::breakingTheBase_isThePatchsFault() {
    QFETCH(const QString, file);
    QFETCH(const QByteArray, text);
    QFETCH(const QString, place);
    QFETCH(const QString, fault);
    OlderLaw older;
    QVERIFY(older.ready);
    QVERIFY(older.write(file, text));
    const QStringList faults = older.faults().split(u'\n');
    const QString leads = u"In version 2025-01-01 this leads to a fault at "_s;
    QCOMPARE(faults.filter(leads).size(), 1); // be it at many places
    const QString told = faults.filter(leads).first();
    QVERIFY2(told.contains(u"law@2025-01-01/"_s + place) && told.contains(u" regimes/law/"_s) &&
                 told.contains(fault),
             qPrintable(told));
    for (const QString& other : faults)
        QVERIFY2(other.startsWith(u"regimes/law@2025-01-01/"_s), qPrintable(other));
}

void TestRegimePatch::faultOfTheBase_staysThere() {
    OlderLaw older;
    QVERIFY(older.ready);
    // What stands before it is taken away, so that it is another one in the list.
    QVERIFY(older.write(u"rules.json"_s, R"({"format": 1, "rules": {"r.future": null}})"));
    QCOMPARE(older.faults(), QString());
    QVERIFY(test::replaceInFile(older.path() + u"/regimes/law/rules.json"_s,
                                "\"at\": \"model/datasets\"",
                                "\"at\": \"model/none\""));
    const QString faults = older.faults();
    QVERIFY2(faults.startsWith(u"regimes/law/rules.json:"_s) && faults.count(u'\n') == 0,
             qPrintable(faults));
}

void TestRegimePatch::migrationsOfAnOlderVersion_areUnread() {
    OlderLaw older;
    QVERIFY(older.ready);
    QVERIFY(older.write(
        u"migrations/2024-01-01_2025-01-01.json"_s,
        R"({"format": 1, "from": "2024-01-01", "to": "2025-01-01", "steps": [], "notes": []})"));
    QCOMPARE(older.faults(),
             u"regimes/law@2025-01-01/migrations/:0: : Nothing reads this: migrations lie with the "
             "newest version of the regime."_s);
}

QTEST_GUILESS_MAIN(TestRegimePatch)
#include "tst_regime_patch.moc"
