// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules that look at texts and addresses: what they find, and where they look.

#include "model/checks/Checker.h"
#include "tests/support/TestPack.h"

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
    tell(dossier, u"kinds/short-text"_s, url); // a sentence may be about it
    const auto [places, messages] = found(dossier, u"c.address"_s);
    QCOMPARE(places,
             speaks ? (QStringList{u"kinds/number"_s, u"kinds/url"_s, table + u"/r-0/link"_s})
                    : QStringList());
    if (speaks)
        QCOMPARE(messages.first(), url + u" was found"_s);
}

QTEST_GUILESS_MAIN(TestTextRules)
#include "tst_textrules.moc"
