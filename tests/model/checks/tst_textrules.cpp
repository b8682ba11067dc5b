// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules that look at texts and addresses, and at what two facts have in common: what they find, and
// where they look.

#include "model/checks/Checker.h"
#include "model/checks/VersionChecks.h"
#include "tests/support/Results.h"
#include "tests/support/TestFiles.h"
#include "tests/support/TestPack.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vitrine;
using test::tell;

namespace {

const QString table = u"model/datasets"_s;

/// A dossier of the small pack with one row of data.
Dossier withRow(const QString& column, const QString& text) {
    Dossier dossier = test::dossierFor(*test::smallLibrary(), {u"code"_s});
    tell(dossier, u"model/open"_s, u"yes"_s);
    Row row{u"r-0"_s, {{u"kind"_s, u"public"_s}}};
    row.cells.insert(column, text);
    tell(dossier, table, Table{{row}});
    return dossier;
}

/// Places and messages of what a rule finds.
std::pair<QStringList, QStringList> found(const Dossier& dossier, const QString& rule) {
    std::pair<QStringList, QStringList> result;
    const CheckReport report =
        check(dossier, *test::smallLibrary(), test::smallLibrary()->strings(u"en"_s));
    for (const Finding& finding : report.findings) {
        if (finding.rule != rule)
            continue;
        result.first << finding.path.toString();
        result.second << finding.message;
    }
    return result;
}

} // namespace

class TestTextRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contains_data();
    void contains();
    void address_data();
    void address();
    void same_data();
    void same();
    void link_data();
    void link();
    void linkOfASource();
    void version_data();
    void version();
};

void TestTextRules::contains_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("phrase");
    QTest::newRow("in a sentence") << u"The data may include pages."_s << u"may include"_s;
    QTest::newRow("in capitals, over a line") << u"It May\n  Include it."_s << u"May Include"_s;
    QTest::newRow("at the end") << u"Sources, such as"_s << u"such as"_s;
    QTest::newRow("in brackets") << u"Sources (such as A)"_s << u"such as"_s;
    QTest::newRow("other words") << u"Sources A and B."_s << QString();
    QTest::newRow("part of a word") << u"dismay included; such asides"_s << QString();
    QTest::newRow("words apart") << u"It may, as we know, include it."_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestTextRules::contains() {
    QFETCH(QString, text);
    QFETCH(QString, phrase);
    Dossier dossier = withRow(u"name"_s, text);
    tell(dossier, u"kinds/long-text"_s, Prose{text});
    tell(dossier, u"model/limits"_s, Prose{text}); // is not looked at
    const auto [places, messages] = found(dossier, u"c.hedge"_s);
    QCOMPARE(places,
             phrase.isEmpty() ? QStringList()
                              : (QStringList{u"kinds/long-text"_s, table + u"/r-0/name"_s}));
    if (!phrase.isEmpty())
        QCOMPARE(messages.first(), phrase + u" was found"_s);
}

void TestTextRules::address_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("speaks");
    QTest::newRow("a page") << u"https://example.org/a"_s << false;
    QTest::newRow("a token") << u"https://example.org/a?x=1&Token=abc"_s << true;
    QTest::newRow("no token") << u"https://example.org/a?mytoken=abc"_s << false;
    QTest::newRow("a list of commits") << u"https://example.org/a/commits/main"_s << true;
    QTest::newRow("one commit") << u"https://example.org/a/commit/1f2e"_s << false;
    QTest::newRow("a search") << u"https://example.org/search?what=x"_s << true;
    QTest::newRow("no search") << u"https://example.org/searchable"_s << false;
    QTest::newRow("research") << u"https://example.org/research"_s << false;
}

void TestTextRules::address() {
    QFETCH(QString, url);
    QFETCH(bool, speaks);
    Dossier dossier = withRow(u"link"_s, url);
    tell(dossier, u"kinds/url"_s, url);
    dossier.set({u"kinds"_s, u"number"_s},
                Answer{.value = Quantity{u"1"_s}, .sources = {{.url = url}}});
    tell(dossier, u"kinds/short-text"_s, u"See [there]("_s + url + u")."_s);
    const auto [places, messages] = found(dossier, u"c.address"_s);
    QCOMPARE(
        places,
        speaks
            ? (QStringList{
                  u"kinds/number"_s, u"kinds/short-text"_s, u"kinds/url"_s, table + u"/r-0/link"_s})
            : QStringList());
    for (const QString& message : messages)
        QCOMPARE(message, url + u" was found"_s);
}

void TestTextRules::same_data() {
    QTest::addColumn<QStringList>("here");
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QString>("differing");
    QTest::newRow("the same") << QStringList{u"text"_s} << QStringList{u"text"_s} << QString();
    QTest::newRow("another order")
        << QStringList{u"text"_s, u"image"_s} << QStringList{u"image"_s, u"text"_s} << QString();
    QTest::newRow("one more here")
        << QStringList{u"text"_s, u"image"_s} << QStringList{u"text"_s} << u"Image"_s;
    QTest::newRow("one more there")
        << QStringList{u"text"_s} << QStringList{u"text"_s, u"audio"_s} << u"Audio"_s;
    QTest::newRow("nothing there") << QStringList{u"text"_s} << QStringList() << QString();
    QTest::newRow("nothing here") << QStringList() << QStringList{u"text"_s} << QString();
}

void TestTextRules::same() {
    QFETCH(QStringList, here);
    QFETCH(QStringList, there);
    QFETCH(QString, differing);
    Dossier dossier = withRow(u"name"_s, u"A"_s);
    tell(dossier, u"model/modalities"_s, here);
    tell(dossier, u"kinds/choices"_s, there);
    QTemporaryDir folder; // choices that are kinds of content
    QVERIFY(test::copyFolder(test::smallPackDirectory(), folder.path()));
    const QByteArray head =
        "\"type\": \"choices\",\n      \"audience\": \"public\",\n      \"choices\": [";
    QVERIFY(test::replaceInFile(folder.filePath(u"catalogue/kinds.json"_s),
                                head,
                                head + "\"text\", \"image\", \"audio\", "));
    const auto library = Library::load(folder.path());
    QVERIFY_RESULT(library);
    QStringList messages;
    for (const Finding& finding : check(dossier, **library, (*library)->strings(u"en"_s)).findings)
        if (finding.rule == "c.same"_L1)
            messages << finding.message;
    QCOMPARE(messages,
             differing.isEmpty() ? QStringList() : QStringList{differing + u" was found"_s});
}

void TestTextRules::link_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("what");
    const QString a = u"https://a.example/x"_s;
    const QString b = u"https://b.example/y"_s;
    const QString differ = a + u" → "_s + b;
    QTest::newRow("words") << u"[the page](%1)"_s.arg(b) << QString();
    QTest::newRow("the same") << u"[%1](%1)"_s.arg(a) << QString();
    QTest::newRow("another") << u"See [%1](%2)."_s.arg(a, b) << differ;
    QTest::newRow("with a title") << u"[%1](%2 \"t\")"_s.arg(a, b) << differ;
    QTest::newRow("in brackets") << u"[%1](<%2>)"_s.arg(a, b) << differ;
    QTest::newRow("strong") << u"[**%1**](%2)"_s.arg(a, b) << differ;
    QTest::newRow("as code") << u"[`%1`](%2)"_s.arg(a, b) << differ;
    QTest::newRow("over two lines") << u"[\n%1\n](%2)"_s.arg(a, b) << differ;
    QTest::newRow("by name") << u"[%1][n]\n\n[n]: %2"_s.arg(a, b) << differ;
    QTest::newRow("by its own name")
        << u"[a.example]\n\n[a.example]: %1"_s.arg(b) << u"a.example → "_s + b;
    QTest::newRow("of HTML") << u"<a class=x href=\"%2\"><b>%1</b></a>"_s.arg(a, b) << differ;
    QTest::newRow("the second one") << u"[%1](%1) [%1](%2)"_s.arg(a, b) << differ;
    QTest::newRow("in code") << u"`[%1](%2)`"_s.arg(a, b) << QString();
    QTest::newRow("in a fence") << u"```\n[%1](%2)\n```\n"_s.arg(a, b) << QString();
    QTest::newRow("in a comment") << u"<!-- [%1](%2) -->"_s.arg(a, b) << QString();
    QTest::newRow("to a place in the text") << u"[%1](#below)"_s.arg(a) << QString();
    const auto row = [](const char* name, const QString& words, const QString& to, bool speaks) {
        QTest::newRow(name) << u"[%1](%2)"_s.arg(words, to)
                            << (speaks ? words + u" → "_s + to : QString());
    };
    row("its domain", u"a.example"_s, a, false);
    row("its domain, in capitals", u"WWW.A.Example"_s, a, false);
    row("another domain", u"a.example"_s, b, true);
    row("a domain that begins alike", u"a.example"_s, u"https://a.example.org/"_s, true);
    row("a part of the domain", u"example.org"_s, u"https://docs.example.org/"_s, true);
    row("in Punycode", u"bücher.example"_s, u"https://xn--bcher-kva.example/"_s, false);
    row("without scheme", u"a.example/x"_s, a, false);
    row("http for https", u"http://a.example/x/"_s, a, false);
    row("another page", u"a.example/z"_s, a, true);
    row("a place on the page", u"a.example/x"_s, a + u"#2"_s, false);
    row("shortened", u"a.example/x…"_s, u"https://a.example/xyz"_s, false);
    row("shortened, of another", u"a.example/x…"_s, b, true);
    row("a port", u"a.example:8080/x"_s, u"https://a.example:8080/x"_s, false);
    row("a mailbox", u"me@a.example"_s, u"mailto:me@a.example"_s, false);
    row("another mailbox", u"me@a.example"_s, u"mailto:you@a.example"_s, true);
    row("a mailbox to a page", u"me@a.example"_s, a, true);
    row("a file", u"README.md"_s, a, false);
    row("a file in a folder of a host", u"a.example/README.md"_s, b, true);
    row("a version", u"v1.2"_s, a, false);
    row("a number", u"2402.19173"_s, a, false);
    row("a sentence", u"see a.example or others"_s, b, false);
}

void TestTextRules::link() {
    QFETCH(QString, text);
    QFETCH(QString, what);
    Dossier dossier = withRow(u"name"_s, text); // is not read as Markdown
    tell(dossier, u"kinds/long-text"_s, Prose{text});
    tell(dossier, u"kinds/short-text"_s, text);
    const auto [places, messages] = found(dossier, u"c.link"_s);
    QCOMPARE(places, what.isEmpty() ? QStringList() : QStringList{u"kinds/long-text"_s});
    if (!what.isEmpty())
        QCOMPARE(messages.first(), what + u" was found"_s);
}

void TestTextRules::linkOfASource() {
    Dossier dossier = withRow(u"name"_s, u"A"_s);
    const auto tellFrom = [&](const QString& title) {
        dossier.set({u"kinds"_s, u"number"_s},
                    Answer{.value = Quantity{u"1"_s},
                           .sources = {{.title = title, .url = u"https://a.example/x"_s}}});
        return found(dossier, u"c.link"_s).first;
    };
    QCOMPARE(tellFrom(u"A paper"_s), QStringList());
    QCOMPARE(tellFrom(u"https://a.example/x"_s), QStringList());
    QCOMPARE(tellFrom(u"https://b.example"_s), QStringList{u"kinds/number"_s});
}

void TestTextRules::version_data() {
    QTest::addColumn<QString>("field"); // that is told anew
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("speaks");
    QTest::newRow("nothing") << QString() << u"1.0"_s << false;
    QTest::newRow("what it shows") << u"model/name"_s << u"1.0"_s << true;
    QTest::newRow("another number") << u"model/name"_s << u"1.1"_s << false;
    QTest::newRow("no number") << u"model/name"_s << QString() << false;
    QTest::newRow("what it does not show") << u"kinds/long-text"_s << u"1.0"_s << false;
    QTest::newRow("what its reader does not see") << u"model/compute"_s << u"1.0"_s << false;
}

void TestTextRules::version() {
    QFETCH(const QString, field);
    QFETCH(const QString, number);
    QFETCH(const bool, speaks);
    Dossier earlier = withRow(u"name"_s, u"A"_s);
    tell(earlier, u"model/name"_s, u"Model"_s);
    tell(earlier, u"kinds/short-text"_s, u"1.0"_s);
    Dossier now = earlier;
    if (!field.isEmpty())
        tell(now,
             field,
             field.endsWith(u"compute") ? Value(Quantity{u"1"_s, u"FLOP"_s}) : Value(u"New"_s));
    if (number.isEmpty())
        now.set({u"kinds"_s, u"short-text"_s}, std::nullopt);
    else
        tell(now, u"kinds/short-text"_s, number);
    const Library& library = *test::smallLibrary();
    const VersionFindings said = checkAgainst(earlier, now, library, library.strings(u"en"_s));
    QCOMPARE(said.findings.size(), speaks ? 1 : 0);
    QCOMPARE(said.isOpen, !speaks && number == u"1.0"_s);
    if (!speaks)
        return;
    const Finding& finding = said.findings.first();
    QCOMPARE(finding.id(), u"c.version@kinds/short-text"_s);
    QVERIFY2(finding.message.startsWith(u"told anew: "), qPrintable(finding.message));
    QVERIFY(!finding.waived);
    const Row waiver{u"w-1"_s, {{u"finding"_s, finding.id()}, {u"reason"_s, u"Layout"_s}}};
    tell(now, u"dossier/waivers"_s, Table{{waiver}});
    const auto again = checkAgainst(earlier, now, library, library.strings(u"en"_s));
    QVERIFY(again.findings.first().waived);
}

QTEST_GUILESS_MAIN(TestTextRules)
#include "tst_textrules.moc"
