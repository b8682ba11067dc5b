// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/markdown/MarkdownExporter.h"

#include "exporters/markdown/MarkdownInlines.h"
#include "exporters/report/Inlines.h"
#include "exporters/report/TitleBlock.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int longestStart = 999'999'999;

/// Gives each block as lines without the indentation of what is around it.
class MarkdownWriter {
public:
    explicit MarkdownWriter(int deeper = 0)
        : m_deeper(deeper) {}

    [[nodiscard]] QStringList lines(const Blocks& blocks);

    QStringList operator()(const Heading& heading);
    QStringList operator()(const Paragraph& paragraph);
    QStringList operator()(const BulletList& list);
    QStringList operator()(const TableBlock& table);
    QStringList operator()(const FactList& list);
    QStringList operator()(const Notes& notes);
    QStringList operator()(const Quote& quote);
    QStringList operator()(const CodeBlock& code);
    QStringList operator()(const Callout& callout);

    QStringList operator()(const Divider&) { return {u"___"_s}; }

private:
    QStringList titleFact(const FactList::Item& item);
    QStringList officialFact(const FactList& list, const FactList::Item& item);

    int m_deeper;               ///< levels that headings inside an official row go down
    bool m_otherMarker = false; ///< two lists in a row need different markers to stay two
};

QStringList indented(const QStringList& lines, const QString& first, const QString& rest) {
    QStringList out;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = (i == 0 ? first : rest) + lines.at(i);
        out << (lines.at(i).isEmpty() ? line.trimmed().isEmpty() ? QString() : line : line);
    }
    return out;
}

QStringList split(const QString& text) {
    return text.split(u'\n');
}

QStringList MarkdownWriter::lines(const Blocks& blocks) {
    QStringList out;
    const BulletList* previous = nullptr;
    bool previousOther = false;
    for (const Block& block : blocks) {
        const BulletList* list = std::get_if<BulletList>(&block.kind);
        const bool clash =
            list != nullptr && previous != nullptr && list->ordered == previous->ordered;
        m_otherMarker = clash && !previousOther;
        previousOther = m_otherMarker;
        const QStringList written = std::visit(*this, block.kind);
        if (written.isEmpty())
            continue;
        previous = list;
        if (!out.isEmpty())
            out << QString();
        out << written;
    }
    return out;
}

QStringList MarkdownWriter::operator()(const Heading& heading) {
    Inlines text = heading.text;
    if (!heading.number.isEmpty())
        text.prepend(Text{heading.number + u' '});
    const QString words = markdownFromInlines(text, MarkdownPlace::Line);
    if (words.isEmpty())
        return {};
    const int level = std::clamp(heading.level + (heading.anchor.isEmpty() ? m_deeper : 0), 1, 6);
    return {QString(level, u'#') + u' ' + words};
}

QStringList MarkdownWriter::operator()(const Paragraph& paragraph) {
    Inlines text = paragraph.text;
    using Role = Paragraph::Role;
    const bool linked = std::ranges::any_of(
        text, [](const Inline& piece) { return std::holds_alternative<Link>(piece); });
    // Marks around the pieces between links would end after a blank, which ends nothing.
    if (!linked && (paragraph.role == Role::Provision || paragraph.role == Role::Source ||
                    paragraph.role == Role::Help)) {
        for (Inline& piece : text) {
            if (Text* words = std::get_if<Text>(&piece))
                words->emphasis = true;
        }
    }
    const QString words = markdownFromInlines(text, MarkdownPlace::Paragraph);
    return words.isEmpty() ? QStringList() : split(words);
}

QStringList MarkdownWriter::operator()(const BulletList& list) {
    const bool other = m_otherMarker;
    QStringList out;
    int number =
        std::clamp(list.start, 0, longestStart - int(std::min<qsizetype>(list.items.size(), 1000)));
    const bool loose = std::any_of(
        list.items.cbegin(), list.items.cend(), [](const Blocks& item) { return item.size() > 1; });
    for (const Blocks& item : list.items) {
        QString marker = other ? u"*"_s : u"-"_s;
        if (list.ordered)
            marker = QString::number(number++) + (other ? u')' : u'.');
        if (loose && !out.isEmpty())
            out << QString();
        const QStringList content = lines(item);
        if (content.isEmpty())
            out << marker;
        else
            out << indented(content, marker + u' ', QString(marker.size() + 1, u' '));
    }
    return out;
}

QStringList MarkdownWriter::operator()(const TableBlock& table) {
    if (table.head.isEmpty())
        return {};
    const auto row = [&](const QList<Inlines>& cells) {
        QString line = u"|"_s;
        for (qsizetype i = 0; i < table.head.size(); ++i)
            line += u' ' + markdownFromInlines(cells.value(i), MarkdownPlace::Cell) + u" |"_s;
        return line;
    };
    QStringList out;
    if (!table.caption.isEmpty()) {
        Text caption{table.caption};
        caption.emphasis = true;
        out << split(markdownFromInlines({caption}, MarkdownPlace::Line)) << QString();
    }
    out << row(table.head);
    QString rule = u"|"_s;
    for (qsizetype i = 0; i < table.head.size(); ++i)
        rule += table.numeric.value(i) ? u" ---: |"_s : u" --- |"_s;
    out << rule;
    for (const QList<Inlines>& cells : table.rows)
        out << row(cells);
    return out;
}

QStringList MarkdownWriter::titleFact(const FactList::Item& item) {
    Inlines text = strong(plainText(item.label) + u':');
    text << Text{u" "_s};
    bool first = true;
    for (const Block& block : item.content) {
        if (const Paragraph* paragraph = std::get_if<Paragraph>(&block.kind)) {
            if (!std::exchange(first, false))
                text << LineBreak{};
            text << paragraph->text;
        }
    }
    return indented(split(markdownFromInlines(text, MarkdownPlace::Paragraph)), u"- "_s, u"  "_s);
}

QStringList MarkdownWriter::officialFact(const FactList& list, const FactList::Item& item) {
    Heading heading;
    heading.level = list.rowLevel;
    heading.number = item.number;
    heading.text = item.label;
    Blocks blocks{Block{heading}};
    Inlines readers;
    for (qsizetype i = 0; i < list.readers.size(); ++i)
        readers << Box{item.readers.value(i)} << Text{u' ' + list.readers.at(i) + u"  "_s};
    if (!readers.isEmpty())
        blocks << Block{Paragraph{readers}};
    QStringList out = lines(blocks);
    const QStringList content = MarkdownWriter(m_deeper + 1).lines(item.content);
    if (!content.isEmpty())
        out << QString() << content;
    return out;
}

QStringList MarkdownWriter::operator()(const FactList& list) {
    QStringList out;
    for (const FactList::Item& item : list.items) {
        if (list.rowLevel > 0 && !out.isEmpty())
            out << QString();
        out << (list.rowLevel > 0 ? officialFact(list, item) : titleFact(item));
    }
    return out;
}

QStringList MarkdownWriter::operator()(const Notes& notes) {
    QStringList out;
    for (const Notes::Item& item : notes.items)
        out << u"[^"_s + QString::number(item.number) + u"]: "_s +
                   markdownFromInlines(item.text, MarkdownPlace::Line);
    return out;
}

QStringList MarkdownWriter::operator()(const Quote& quote) {
    const QStringList content = lines(quote.content);
    QStringList out;
    for (const QString& line : content)
        out << (line.isEmpty() ? u">"_s : u"> "_s + line);
    return out.isEmpty() ? QStringList{u">"_s} : out;
}

QStringList MarkdownWriter::operator()(const CodeBlock& code) {
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar c : code.text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    QStringList out{fence};
    if (!code.text.isEmpty())
        out << split(printable(code.text));
    return out << fence;
}

QStringList MarkdownWriter::operator()(const Callout& callout) {
    return (*this)(Quote{{Block{Paragraph{callout.text}}}});
}

} // namespace

QString markdownFromBlocks(const Blocks& blocks) {
    const QStringList lines = MarkdownWriter().lines(blocks);
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

Result<QByteArray> writeMarkdown(const Report& report, const ExportOptions&, Progress& progress) {
    if (progress.isCancelled())
        return exportCancelled();
    return markdownFromBlocks(titleBlocks(report) + report.body).toUtf8();
}

} // namespace vitrine
