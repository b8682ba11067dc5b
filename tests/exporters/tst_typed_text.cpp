// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/report/HtmlInText.h"
#include "exporters/report/Inlines.h"
#include "exporters/report/TypedText.h"
#include "model/dossier/Answer.h"
#include "model/dossier/Markup.h"
#include "tests/exporters/Reports.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using vitrine::test::dump;

namespace {

QString words(const QString& typed) {
    return plainText(blocksFromTyped(typed)).simplified();
}

QString signsOf(const QString& text) {
    QString signs;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            signs += c;
    return signs;
}

} // namespace

/// The words of the provider come out as typed.
class TestTypedText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asTyped_data();
    void asTyped();
    void emphasisThatIsMeant_data();
    void emphasisThatIsMeant();
    void htmlOfModelCards_data();
    void htmlOfModelCards();
    void comments_data();
    void comments();
    void lettersAndDigitsStay_data();
    void lettersAndDigitsStay();
};

void TestTypedText::asTyped_data() {
    QTest::addColumn<QString>("typed");
    const QStringList rows{
        u"5*10*20 = 1000 and 3*10^-4 * 2*10^-1"_s,
        u"2*lr*wd, a*b*c and (a*b)*c*(d)"_s,
        u"x**2 + y**2 = z**2"_s,
        u"f(*args, **kwargs) and g(*args, **kwargs)"_s,
        u"*.json and *.csv, /data/*/raw/*"_s,
        u"see __init__.py and __main__"_s,
        u"__init__ alone"_s,
        u"_raw_data_ and gpt_neox_20b_ and _x"_s,
        u"C:\\data\\_raw\\*.json"_s,
        u"\\\\server\\share\\#1\\[old]"_s,
        u"C:\\*.txt"_s,
        u"the folder C:\\data\\"_s,
        u"\\(x_i * y_j\\) and \\[ \\sum_{i} a_i^* \\]"_s,
        u"$a_i * b_i$ and $$x*y*z$$"_s,
        u"\\frac{1}{2}, \\_{+} and \\\\"_s,
        u"100\\% and \\$5"_s,
        u"3 *x* 4"_s,
        u"~5 GPU and ~6 TPU"_s,
        u"<|endoftext|> and <T>"_s,
        u"a<b and c>d. q<sup and r>s"_s,
        u"a<p and b>c"_s,
        u"if i<li then j>k"_s,
        u"P(a)<small fraction of docs> ok"_s,
        u"H<hr then z>0"_s,
        u"1<p>0 and x<b>y and 2<li>1"_s,
        u"if a<input or b<title and c>d"_s,
        u"n<a href and m>2, k<i=3 or j>4"_s,
        u"the tokens <b> and <template> and <title>"_s,
        u"x<=y, a<-b, c<>d, e<!f, g</h, {/* open"_s,
        u"p<td colspan of q>r; s</p or t>u"_s,
        u"[1](2), f[i](5*3)"_s,
        u"[a]: b"_s,
        u"see [^1]"_s,
        u"R&D; AT&T"_s,
        u"07. first"_s,
        u"> 90 % of it"_s,
        u">90 % of it"_s,
        u"# 1 in the list"_s.mid(2),
        u"我们*的*模型"_s.replace(u"*"_s, QString()),
        u"1.5 and 2.5"_s,
        u"`a*b*c` and `__init__`"_s.remove(u'`'),
    };
    for (const QString& row : rows)
        QTest::newRow(row.toUtf8().constData()) << row;
}

void TestTypedText::asTyped() {
    QFETCH(const QString, typed);
    QCOMPARE(words(typed), typed);
}

void TestTypedText::emphasisThatIsMeant_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("blocks");
    const auto row = [](const char* name, const QString& typed, const QString& blocks) {
        QTest::newRow(name) << typed << blocks;
    };
    row("strong", u"a **b c** d"_s, u"p [:a ][s:b c][: d]\n"_s);
    row("emphasis", u"a *b*, _c d_."_s, u"p [:a ][e:b][:, ][e:c d][:.]\n"_s);
    row("note", u"**Note:** text"_s, u"p [s:Note:][: text]\n"_s);
    row("in brackets", u"(*b*)"_s, u"p [:(][e:b][:)]\n"_s);
    row("chinese", u"我**们的**模"_s, u"p [:我][s:们的][:模]\n"_s);
    row("escaped by hand", u"\\*a\\* 1\\. b"_s, u"p [:*a* 1. b]\n"_s);
    row("code", u"`a*b` x"_s, u"p [c:a*b][: x]\n"_s);
    row("link", u"[a b](https://e.org/x_y_z) c"_s, u"p [->https://e.org/x_y_z:a b][: c]\n"_s);
    row("path in a link", u"[a](docs/b.md)"_s, u"p [:a (docs/b.md)]\n"_s);
    row("list", u"- a\n- b"_s, u"ul\n li\n  p [:a]\n li\n  p [:b]\n"_s);
    row("starred list", u"* a\n* b"_s, u"ul\n li\n  p [:a]\n li\n  p [:b]\n"_s);
    row("numbers that go on", u"3. a\n4. b"_s, u"ol 3\n li\n  p [:a]\n li\n  p [:b]\n"_s);
    row("boxes", u"- [x] a\n- [ ] b"_s, u"ul\n li\n  p [:☒ a]\n li\n  p [:☐ b]\n"_s);
    row("rule", u"a\n\n***\n\nb"_s, u"p [:a]\nhr\np [:b]\n"_s);
}

void TestTypedText::emphasisThatIsMeant() {
    QFETCH(const QString, typed);
    QFETCH(const QString, blocks);
    QCOMPARE(dump(blocksFromTyped(typed)), blocks);
}

void TestTypedText::htmlOfModelCards_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* name, const QString& typed, const QString& told) {
        QTest::newRow(name) << typed << told;
    };
    row("line break", u"a<br>b<br/>c"_s, u"a b c"_s);
    row("looks", u"<b>a</b> <span style=\"x\">b</span>"_s, u"a b"_s);
    row("raised", u"10<sup>24</sup> FLOP"_s, u"10^24 FLOP"_s);
    row("image", u"<img src=\"https://e.org/a.png\" alt=\"Logo\" width=\"50%\">"_s, u"Logo"_s);
    row("local image", u"<img src=\"a.png\" alt=\"Logo\">"_s, u"Logo (a.png)"_s);
    row("link", u"<a href='https://e.org/'>words</a>"_s, u"words"_s);
    row("details", u"<details>\n<summary>More</summary>\n\n    text\n</details>"_s, u"More text"_s);
    row("indented",
        u"<div align=\"center\">\n    <img src=\"https://e.org/x.svg\" alt=\"A\">\n</div>"_s,
        u"A"_s);
    row("list", u"<ul><li>a</li><li>b</li></ul>"_s, u"a b"_s);
    row("not closed", u"<p>a<p>b <ul><li>c <li>d</ul>"_s, u"a<p>b c d"_s);
    row("bold", u"x <b>a</b> y<b>z</b>"_s, u"x a yz"_s);
    row("attributes", u"<p align=center>a</p><font color='red' size=2>b</font>"_s, u"a b"_s);
    row("words of the pointer",
        u"<abbr title=\"Personal data\">PII</abbr> <a href='https://e.org' title=\"T\">w</a>"_s,
        u"PII (Personal data) w (T)"_s);
    row("table",
        u"<table><tr><th>n</th><th>v</th></tr><tr><td>a|b</td><td>1</td></tr></table>"_s,
        u"n v a|b 1"_s);
    row("markdown table with too many cells",
        u"| a | b |\n|---|---|\n| 1 | 2 | 3 |"_s,
        u"a b 1 2 | 3"_s);
    row("front matter",
        u"---\nlicense: mit\ntags: [a_b_c]\n---\ntext"_s,
        u"license: mit tags: [a_b_c] text"_s);
    row("unknown tag", u"a <unk> b </s>"_s, u"a <unk> b </s>"_s);
    row("in code", u"`<br>`"_s, u"<br>"_s);
    row("numbers that jump", u"5. a\n7. b"_s, u"5. a 7. b"_s);
    row("title of a link", u"[a](https://e.org \"b c\")"_s, u"a (b c)"_s);
}

void TestTypedText::htmlOfModelCards() {
    QFETCH(const QString, typed);
    QFETCH(const QString, told);
    QCOMPARE(words(typed), told);
}

void TestTypedText::comments_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* name, const QString& typed, const QString& told) {
        QTest::newRow(name) << typed << told;
    };
    row("alone", u"<!-- x -->"_s, {});
    row("between", u"a <!-- x\n\ny --> b"_s, u"a  b"_s);
    row("not closed", u"a <!-- x"_s, u"a "_s);
    row("in code",
        u"`<!-- x -->` and\n```\n<!-- y -->\n```\n"_s,
        u"`<!-- x -->` and\n```\n<!-- y -->\n```\n"_s);
    row("a fence in it", u"<!--\n```\n-->\na"_s, u"\na"_s);
    row("put together", u"<!<!-- -->-- x -->"_s, {});
    row("none", u"a < b -- c --> d"_s, u"a < b -- c --> d"_s);
    row("definition", u"a\n\n[//]: # (x (y) z)\nb"_s, u"a\n\nb"_s);
    row("definition in angle brackets", u"[comment]: <> (x)\nb"_s, u"b"_s);
    row("definition in quotes", u"[//]: # \"x\ny\"\nb"_s, u"b"_s);
    row("definition on its own line", u"[//]: #\n(x)\nb"_s, u"b"_s);
    row("definition without brackets", u"[//]: # x y\nb"_s, u"b"_s);
    row("definition under a name", u"[todo]: # (x)\r\nb"_s, u"b"_s);
    row("definition in a quote", u"> [//]: # 'x'\n> b"_s, u"> > b"_s);
    row("definition in a list", u"- a\n- [//]: # (x)\n- b"_s, u"- a\n- - b"_s);
    row("definition that leads somewhere",
        u"[a]: https://e.org (x)"_s,
        u"[a]: https://e.org (x)"_s);
    row("footnote", u"[^1]: # x"_s, u"[^1]: # x"_s);
    row("as in MDX", u"a {/* x\n\ny */} b"_s, u"a  b"_s);
    row("hidden", u"a <div hidden>x <div>y</div> z</div> b"_s, u"a  b"_s);
    row("hidden by its look", u"<span style=\"color:red; DISPLAY : none\">x</span>b"_s, u"b"_s);
    row("seen by its look",
        u"<p style=\"opacity: 0.5\">x</p>b"_s,
        u"<p style=\"opacity: 0.5\">x</p>b"_s);
    row("hidden and not closed", u"a <p hidden>x"_s, u"a "_s);
    row("template", u"a <template>x</template> b"_s, u"a  b"_s);
    row("script", u"a<script src='x'>y</script>"_s, u"a<script src='x'>y</script>"_s);
    row("a word in angle brackets", u"a <template> b"_s, u"a <template> b"_s);
    row("hidden input", u"a <input type=hidden value=x> b"_s, u"a  b"_s);
    row("meta", u"<meta name=\"note\" content=\"x\">a"_s, u"a"_s);
    row("instruction", u"<?php x ?>a"_s, u"a"_s);
    row("declaration", u"<!note x>a"_s, u"a"_s);
    row("hidden in code", u"`<div hidden>x</div>`"_s, u"`<div hidden>x</div>`"_s);
    row("backtick before", u"it`s <!-- x --> all"_s, u"it`s  all"_s);
}

void TestTypedText::comments() {
    QFETCH(const QString, typed);
    QFETCH(const QString, told);
    QCOMPARE(withoutComments(typed), told);
    QCOMPARE(holdsComment(typed), typed != told);
    QCOMPARE(withoutComments(Value(Prose{typed})), Value(Prose{told}));
    QString whole;
    for (const TextPart& part : partsOfText(typed))
        whole += part.text;
    QCOMPARE(whole, typed);
}

void TestTypedText::lettersAndDigitsStay_data() {
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Whatever the signs between them: letters and digits of the text are those of the document.
void TestTypedText::lettersAndDigitsStay() {
    QFETCH(const quint32, seed);
    static const QStringList pieces{u"a"_s,           u"word"_s,
                                    u"7"_s,           u"24"_s,
                                    u" "_s,           u" "_s,
                                    u"\n"_s,          u"\n\n"_s,
                                    u"*"_s,           u"**"_s,
                                    u"_"_s,           u"__"_s,
                                    u"\\"_s,          u"`"_s,
                                    u"|"_s,           u"-"_s,
                                    u"- "_s,          u"1. "_s,
                                    u"9) "_s,         u"# "_s,
                                    u"> "_s,          u"["_s,
                                    u"]"_s,           u"("_s,
                                    u")"_s,           u"!"_s,
                                    u"< "_s,          u">"_s,
                                    u"~"_s,           u"$"_s,
                                    u"    "_s,        u"\t"_s,
                                    u"="_s,           u"+ "_s,
                                    u"."_s,           u":"_s,
                                    u"中"_s,          u"é"_s,
                                    u"^"_s,           u"\""_s,
                                    u"|---|"_s,       u"---"_s,
                                    u"<"_s,           u"</"_s,
                                    u"<="_s,          u"<b"_s,
                                    u"<sup and "_s,   u"<p"_s,
                                    u"<li then "_s,   u"<small fraction "_s,
                                    u"<hr"_s,         u"<a href "_s,
                                    u"<td colspan"_s, u"<template"_s,
                                    u"<title of "_s,  u"b>"_s,
                                    u"sup>"_s,        u"<!"_s,
                                    u"<?"_s,          u"{/*"_s,
                                    u"hidden"_s,      u"\n| a | b |\n|---|---|\n"_s};
    static const QRegularExpression wholeTag(
        u"</?(?:a|b|p|li|hr|td|sup|small|title|template)(?:\\s+hidden|\\s+\\w+\\s*=[^>]*)*\\s*/?>"_s,
        QRegularExpression::CaseInsensitiveOption);
    QRandomGenerator random(seed);
    for (int i = 0; i < 250; ++i) {
        QString typed;
        for (int n = random.bounded(1, 40); n > 0; --n)
            typed += pieces.at(random.bounded(pieces.size()));
        if (typed.contains(u"```"_s) || typed.contains(u"~~~"_s))
            continue; // the name of a language after a fence is no word
        if (typed.contains(wholeTag))
            continue; // is meant as one
        const QString told = plainText(blocksFromTyped(typed));
        QVERIFY2(signsOf(told) == signsOf(typed), qPrintable(typed + u"\n=>\n"_s + told));
    }
}

QTEST_GUILESS_MAIN(TestTypedText)
#include "tst_typed_text.moc"
