// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/markdown/MarkdownInlines.h"

#include "exporters/report/Inlines.h"
#include "exporters/report/MarkdownReader.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

bool isWordCharacter(const QString& text, qsizetype i) {
    return i >= 0 && i < text.size() && text.at(i).isLetterOrNumber();
}

bool needsEscape(const QString& text, qsizetype i) {
    static const QString always = u"\\`*[]<>|~"_s;
    const QChar c = text.at(i);
    if (c == u'_') // inside a word it is no emphasis: gpt_neox stays readable
        return !(isWordCharacter(text, i - 1) && isWordCharacter(text, i + 1));
    if (c == u'&') // only what could be an entity
        return i + 1 < text.size() && (text.at(i + 1).isLetterOrNumber() || text.at(i + 1) == u'#');
    return always.contains(c);
}

QString escaped(const QString& text) {
    QString out;
    out.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (needsEscape(text, i))
            out += u'\\';
        out += text.at(i) == u'\n' || text.at(i) == u'\t' ? u' ' : text.at(i);
    }
    return out;
}

/// The start of a line must not look like a heading, list, rule, quote or table.
QString guardedLine(const QString& line) {
    static const QRegularExpression ordered(u"^(\\d{1,9})([.)])(?=\\s|$)"_s);
    if (line.isEmpty())
        return line;
    if (u"#+-=:"_s.contains(line.front()))
        return u'\\' + line;
    const QRegularExpressionMatch match = ordered.match(line);
    if (match.hasMatch())
        return match.captured(1) + u'\\' + line.mid(match.capturedLength(1));
    return line;
}

QString codeSpan(const QString& text) {
    QString code = text;
    code.replace(u'\n', u' ');
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : std::as_const(code)) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const bool blank = code.trimmed().isEmpty();
    const bool pad = !blank && (code.startsWith(u'`') || code.endsWith(u'`') ||
                                (code.startsWith(u' ') && code.endsWith(u' ')));
    const QString space = pad ? u" "_s : QString();
    return fence + space + code + space + fence;
}

QString link(const Link& link) {
    if (!isSafeTarget(link.target))
        return escaped(printable(link.text));
    QString target = printable(link.target);
    // "&amp" in a target would be read as an entity.
    target.replace(u'&', u"&amp;"_s).replace(u'*', u"\\*"_s).replace(u'_', u"\\_"_s);
    target.replace(u'|', u"\\|"_s)
        .replace(u'[', u"\\["_s)
        .replace(u']', u"\\]"_s)
        .replace(u'~', u"\\~"_s);
    return u'[' + escaped(printable(link.text)) + u"](<"_s + target + u">)"_s;
}

/// Writes emphasis as marks that open and close: "**" outside, "_" inside.
class InlineWriter {
public:
    InlineWriter(MarkdownPlace place, bool withStyles)
        : m_place(place)
        , m_withStyles(withStyles) {}

    QString write(const Inlines& list) {
        for (const Inline& piece : list)
            std::visit(*this, piece);
        setStyle(false, false);
        return m_out;
    }

    void operator()(const Text& text) {
        setStyle(m_withStyles && text.strong, m_withStyles && text.emphasis);
        addText(text);
    }

    void operator()(const Link& target) { add(link(target)); }

    void operator()(const LineBreak&) {
        add(m_place == MarkdownPlace::Line   ? u" "_s
            : m_place == MarkdownPlace::Cell ? u"<br>"_s
                                             : u"\\\n"_s);
    }

    void operator()(const Box& box) { add(boxSign(box)); }

    void operator()(const Anchor&) {} // Markdown names places by their headings

    /// A footnote, as the widespread readers of Markdown have it.
    void operator()(const NoteMark& mark) { add(u"[^"_s + QString::number(mark.number) + u']'); }

private:
    void add(const QString& unstyled) {
        setStyle(false, false);
        m_out += unstyled;
    }

    void addText(const Text& text) {
        const QString words = printable(text.text);
        const bool code = m_withStyles && text.code && !words.isEmpty() &&
                          !(m_place != MarkdownPlace::Paragraph && words.contains(u'|'));
        m_out += code ? codeSpan(words) : escaped(words);
    }

    void setStyle(bool strong, bool emphasis) {
        if (m_emphasis && (!emphasis || m_strong != strong)) {
            m_out += u'_';
            m_emphasis = false;
        }
        if (m_strong != strong)
            m_out += u"**"_s;
        m_strong = strong;
        if (emphasis && !m_emphasis)
            m_out += u'_';
        m_emphasis = emphasis;
    }

    MarkdownPlace m_place;
    bool m_withStyles;
    bool m_strong = false;
    bool m_emphasis = false;
    QString m_out;
};

QString guarded(const QString& text) {
    QStringList lines = text.split(u'\n');
    for (QString& line : lines)
        line = guardedLine(line.trimmed());
    // A hard break at the very end would be a bare backslash.
    while (lines.size() > 1 && lines.last().isEmpty()) {
        lines.removeLast();
        if (lines.last().endsWith(u'\\'))
            lines.last().chop(1);
    }
    return lines.join(u'\n');
}

bool isStyled(const Inline& piece) {
    const Text* text = std::get_if<Text>(&piece);
    return text != nullptr && (text->strong || text->emphasis || text->code);
}

/// Does it come back as one paragraph with the same words?
bool readsBack(const QString& markdown, const Inlines& wanted) {
    const Blocks read = blocksFromMarkdown(markdown);
    if (read.size() != 1)
        return false;
    const Paragraph* paragraph = std::get_if<Paragraph>(&read.first().kind);
    return paragraph != nullptr &&
           plainText(paragraph->text).simplified() == printable(plainText(wanted)).simplified();
}

} // namespace

QString markdownFromInlines(const Inlines& inlines, MarkdownPlace place) {
    const QString written = guarded(InlineWriter(place, true).write(inlines));
    const bool styled = std::any_of(inlines.cbegin(), inlines.cend(), isStyled);
    if (!styled || readsBack(written, inlines))
        return written;
    return guarded(InlineWriter(place, false).write(inlines));
}

} // namespace vitrine
