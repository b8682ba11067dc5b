// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/report/Inlines.h"
#include "exporters/report/MarkdownReader.h"
#include "model/core/Overloaded.h"
#include "tests/exporters/Reports.h"

using namespace Qt::StringLiterals;

namespace vitrine::test {

namespace {

QString dumpInlines(const Inlines& inlines) {
    QString out;
    for (const Inline& piece : inlines)
        std::visit(Overloaded{[&](const Text& text) {
                                  out += u'[' + QString(text.strong ? u"s"_s : QString()) +
                                         (text.emphasis ? u"e"_s : QString()) +
                                         (text.code ? u"c"_s : QString()) + u':' + text.text + u']';
                              },
                              [&](const Link& link) {
                                  out += u"[->"_s + link.target + u':' + link.text + u']';
                              },
                              [&](const LineBreak&) { out += u"[br]"_s; },
                              [&](const Box& box) { out += boxSign(box); },
                              [&](const NoteMark& mark) { out += noteSign(mark); },
                              [&](const Anchor& anchor) { out += u"[#"_s + anchor.id + u']'; }},
                   piece);
    return out;
}

struct Dumper {
    QString indent;
    int depth;

    [[nodiscard]] QString line(const QString& text) const { return indent + text + u'\n'; }

    QString operator()(const Heading& heading) const {
        return line(u"h%1 "_s.arg(heading.level) + dumpInlines(heading.text));
    }

    QString operator()(const Paragraph& paragraph) const {
        return line(u"p "_s + dumpInlines(paragraph.text));
    }

    QString operator()(const BulletList& list) const {
        QString out = line(list.ordered ? u"ol %1"_s.arg(list.start) : u"ul"_s);
        for (const Blocks& item : list.items)
            out += line(u" li"_s) + dump(item, depth + 1);
        return out;
    }

    QString operator()(const TableBlock& table) const {
        QString out = line(u"table"_s);
        const auto row = [&](const QList<Inlines>& cells) {
            QStringList words;
            for (const Inlines& cell : cells)
                words << dumpInlines(cell);
            out += line(words.join(u" | "_s));
        };
        row(table.head);
        for (const QList<Inlines>& cells : table.rows)
            row(cells);
        return out;
    }

    QString operator()(const FactList& list) const {
        QString out = line(u"facts"_s);
        for (const FactList::Item& item : list.items)
            out +=
                line(item.number + u' ' + dumpInlines(item.label)) + dump(item.content, depth + 1);
        return out;
    }

    QString operator()(const Notes& notes) const {
        QString out = line(u"notes"_s);
        for (const Notes::Item& item : notes.items)
            out += line(noteSign({item.number}) + dumpInlines(item.text));
        return out;
    }

    QString operator()(const Quote& quote) const {
        return line(u"quote"_s) + dump(quote.content, depth + 1);
    }

    QString operator()(const CodeBlock& code) const { return line(u"code "_s + code.text); }

    QString operator()(const Callout& callout) const {
        return line(u"callout "_s + dumpInlines(callout.text));
    }

    QString operator()(const Divider&) const { return line(u"hr"_s); }
};

} // namespace

QString dump(const Blocks& blocks, int depth) {
    QString out;
    for (const Block& block : blocks)
        out += std::visit(Dumper{QString(2 * depth, u' '), depth}, block.kind);
    return out;
}

Report fromMarkdown(const QString& markdown) {
    Report report = everyBlock();
    report.body = blocksFromMarkdown(markdown);
    return report;
}

} // namespace vitrine::test
