// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/markdown/MarkdownExporter.h"
#include "exporters/report/Inlines.h"
#include "exporters/report/MarkdownReader.h"
#include "tests/exporters/Reports.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrine;
using vitrine::test::dump;

class MarkdownTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void read_data();
    void read();
    void unsafeTargetsBecomeText_data();
    void unsafeTargetsBecomeText();
    void deepNestingIsFlattened();
    void writtenBlocksReadBack_data();
    void writtenBlocksReadBack();
    void userTextCannotBreakStructure_data();
    void userTextCannotBreakStructure();
    void everyBlockCanBeWritten();
};

void MarkdownTest::read_data() {
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& markdown, const QString& expected) {
        QTest::newRow(name) << markdown << expected;
    };
    row("paragraph", u"a *b* **c** `d`"_s, u"p [:a ][e:b][: ][s:c][: ][c:d]\n"_s);
    row("html is text", u"<b>x</b>"_s, u"p [:<b>x</b>]\n"_s);
    row("html block is text",
        u"<script>alert(1)</script>"_s,
        u"p [:<script>alert(1)</script>]\n"_s);
    row("image becomes a link",
        u"![alt](https://e.org/x.png)"_s,
        u"p [->https://e.org/x.png:alt]\n"_s);
    row("local image becomes its words", u"![alt](secret.png)"_s, u"p [:alt]\n"_s);
    row("headings move below", u"# a\n\n### b\n\n## c"_s, u"h3 [:a]\nh4 [:b]\nh4 [:c]\n"_s);
    row("entities", u"&amp; &#223; &nosuch;"_s, u"p [:& ß &nosuch;]\n"_s);
    row("list", u"- a\n- b"_s, u"ul\n li\n  p [:a]\n li\n  p [:b]\n"_s);
    row("ordered", u"7. a"_s, u"ol 7\n li\n  p [:a]\n"_s);
    row("table", u"|a|b|\n|---|--:|\n|1|2|"_s, u"table\n[:a] | [:b]\n[:1] | [:2]\n"_s);
    row("code block", u"```\nx\n\ny\n```"_s, u"code x\n\ny\n"_s);
    row("control characters", u"a\x01\x02\u0085b"_s, u"p [:ab]\n"_s);
}

void MarkdownTest::read() {
    QFETCH(const QString, markdown);
    QFETCH(const QString, expected);
    QCOMPARE(dump(blocksFromMarkdown(markdown)), expected);
}

void MarkdownTest::unsafeTargetsBecomeText_data() {
    QTest::addColumn<QString>("target");
    for (const char* target : {"javascript:alert(1)",
                               "JaVaScRiPt:alert(1)",
                               "java&#115;cript:alert(1)",
                               "data:text/html,x",
                               "file:///etc/passwd",
                               "vbscript:x",
                               "//evil.example",
                               "relative.html",
                               "https:",
                               "ftp://x.org/"})
        QTest::newRow(target) << QString::fromLatin1(target);
}

void MarkdownTest::unsafeTargetsBecomeText() {
    QFETCH(const QString, target);
    QCOMPARE(dump(blocksFromMarkdown(u"[words]("_s + target + u')')), u"p [:words]\n"_s);
}

void MarkdownTest::deepNestingIsFlattened() {
    const QString deep = u"> "_s.repeated(3000) + u"bottom"_s;
    const QString out = dump(blocksFromMarkdown(deep));
    QVERIFY(out.contains(u"[:bottom]"_s));
    QCOMPARE(out.count(u"quote"_s), 32);
    const QString lists = u"- "_s.repeated(200) + u"bottom"_s;
    QVERIFY(dump(blocksFromMarkdown(lists)).contains(u"[:bottom]"_s));
}

void MarkdownTest::writtenBlocksReadBack_data() {
    QTest::addColumn<QString>("markdown");
    const QStringList cases{
        u"a *b* **c** ***d*** `e` gpt_neox_20b a*b_c"_s,
        u"**a _b_ c** and _x **y** z_"_s,
        u"# one\n\ntext\n\n### two\n\n## three"_s,
        u"- a\n- b\n\n  c\n\n  - d\n  - e\n\n1. x\n2. y\n\n5) z"_s,
        u"- a\n\n* b\n\n+ c"_s,
        u"- ___\n- ```\n  code\n  ```\n- | a |\n  |---|\n  | b |"_s,
        u"> quote\n>\n> - list\n>   > deeper\n\n> another"_s,
        u"| a | b |\n|---|--:|\n| x\\|y | `c` |\n|  | [l](https://e.org/(a)_b_) |"_s,
        u"````\n```\ninner\n```\n````"_s,
        u"1\\. not a list\n\n\\# not a heading\n\n\\- no\n\n\\> no\n\n\\+ no\n\n===\n"_s,
        u"line one\\\nline two\\\n- not a list"_s,
        u"\\*stars\\* \\_under\\_ \\[b\\] \\<x\\> \\`t\\` &amp;amp; a & b \\\\ ~~x~~ | y"_s,
        u"`` a`b `` and `  ` and ` x `"_s,
        u"<https://e.org/a_b*c?x=1&y=2> [t](mailto:a@b.org)"_s,
        u"-\n- a\n-"_s,
        u"text\n\n---\n\nmore"_s,
        u"العربية **نص** mixed"_s,
    };
    for (qsizetype i = 0; i < cases.size(); ++i)
        QTest::newRow(qPrintable(u"%1 %2"_s.arg(i).arg(cases.at(i).left(30)))) << cases.at(i);
}

void MarkdownTest::writtenBlocksReadBack() {
    QFETCH(const QString, markdown);
    const Blocks blocks = blocksFromMarkdown(markdown);
    const QString written = markdownFromBlocks(blocks);
    QCOMPARE(dump(blocksFromMarkdown(written)), dump(blocks));
}

void MarkdownTest::userTextCannotBreakStructure_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"# heading",
                             "- item",
                             "1. item",
                             "12) item",
                             "> quote",
                             "```",
                             "~~~",
                             "---",
                             "***",
                             "===",
                             "| a | b |",
                             "|---|---|",
                             "    code",
                             "[a](https://e.org)",
                             "[ref]: https://e.org",
                             "![x](https://e.org/x.png)",
                             "<b>bold</b>",
                             "<!-- c -->",
                             "a **b** _c_ `d`",
                             "\\",
                             "ends with \\",
                             "&lt; &#60;",
                             "<https://e.org>",
                             ":---",
                             "+ x",
                             "a*",
                             "*",
                             "_",
                             "`"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void MarkdownTest::userTextCannotBreakStructure() {
    QFETCH(const QString, text);
    const QString expected = u"p [:"_s + text.trimmed() + u"]\n"_s;
    const Block paragraph{Paragraph{plain(text)}};
    QCOMPARE(dump(blocksFromMarkdown(markdownFromBlocks({paragraph}))), expected);

    const Block table{TableBlock{{}, {plain(text)}, {{plain(text)}}}};
    const QString cell = u"[:"_s + text.trimmed() + u"]\n"_s;
    QCOMPARE(dump(blocksFromMarkdown(markdownFromBlocks({table}))), u"table\n"_s + cell + cell);

    const Block strongText{Paragraph{strong(text)}};
    const Blocks read = blocksFromMarkdown(markdownFromBlocks({strongText}));
    QCOMPARE(read.size(), 1);
    QCOMPARE(plainText(std::get<Paragraph>(read.first().kind).text), text.trimmed());
}

void MarkdownTest::everyBlockCanBeWritten() {
    const QByteArray written = test::exported(test::everyBlock(), u"md"_s);
    QVERIFY(written.startsWith("# Information for downstream providers\n"));
    QVERIFY(written.contains("\n## 1 General\n"));
    QVERIFY(written.contains("\n### 1(a) Tasks[^1]\n\nText completion.[^2]\n"));
    QVERIFY(written.contains("\n[^1]: Annex XII\n"));
    QVERIFY(written.contains("\n☒ Yes   ☐ No"));
    // The one element that a cell of a table cannot do without.
    QVERIFY(!QByteArray(written).replace("<br>", "").contains("<b"));
    QCOMPARE(test::exported(test::everyBlock(), u"md"_s), written);
}

QTEST_GUILESS_MAIN(MarkdownTest)
#include "tst_markdown.moc"
