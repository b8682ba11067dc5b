// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/report/TypedText.h"

#include "exporters/report/Entities.h"
#include "exporters/report/HtmlInText.h"
#include "exporters/report/Inlines.h"
#include "exporters/report/MarkdownReader.h"
#include "model/dossier/Markup.h"

#include <QBitArray>
#include <QRegularExpression>

#include <algorithm>
#include <variant>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

bool isAsciiSign(QChar c) {
    return c.unicode() > 0x20 && c.unicode() < 0x7f && !c.isLetterOrNumber();
}

/// Letters of scripts that put no spaces between words.
bool isUnspaced(QChar c) {
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
        return true;
    default:
        return false;
    }
}

bool isWordSign(QChar c) {
    return c.isLetterOrNumber() || c.isMark();
}

/// Some signs of emphasis side by side.
struct Marks {
    qsizetype at = 0;
    qsizetype length = 0;
    QChar sign;
    bool opens = false;
    bool closes = false;
};

/// Signs whose number and order a document must not change: letters, digits, and those that
/// Markdown likes to take away.
bool isCounted(QChar c) {
    return c.isLetterOrNumber() || c == u'\\' || c == u'*' || c == u'_';
}

struct Protected {
    QString markdown;
    QString signs; ///< what must come out of it
};

/// Puts a backslash before each sign that Markdown would take for a mark, and nobody meant so.
class Protector {
public:
    Protector(const QString& text, bool withEmphasis)
        : m_text(text)
        , m_withEmphasis(withEmphasis)
        , m_fixed(text.size())
        , m_escaped(text.size())
        , m_dropped(text.size())
        , m_elsewhere(text.size()) {}

    [[nodiscard]] Protected protect() {
        fixCode();
        protectLines();
        for (qsizetype from = 0; from < m_text.size();) {
            const qsizetype to = endOfParagraph(from);
            protectFormulas(from, to);
            protectBackslashes(from, to);
            fixLinks(from, to);
            protectEmphasis(from, to);
            from = to;
        }
        return {written(), signs()};
    }

private:
    [[nodiscard]] QChar at(qsizetype i) const {
        return i >= 0 && i < m_text.size() ? m_text.at(i) : QChar(u'\n');
    }

    [[nodiscard]] QString written() const {
        QString out;
        out.reserve(m_text.size() + m_text.size() / 8);
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            if (!m_before.isEmpty())
                out += m_before.value(i);
            if (m_escaped.testBit(i))
                out += u'\\';
            if (!m_dropped.testBit(i))
                out += m_text.at(i);
        }
        return out + m_before.value(m_text.size());
    }

    [[nodiscard]] QString signs() const {
        static const QRegularExpression entity(
            u"&(?:[A-Za-z][A-Za-z0-9]{0,47}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});"_s);
        QString signs;
        const auto add = [&](qsizetype from, qsizetype to) {
            for (qsizetype i = from; i < to; ++i)
                addSign(signs, i);
        };
        qsizetype done = 0;
        for (auto found = entity.globalMatch(m_text); found.hasNext();) {
            const auto match = found.next();
            if (m_fixed.testBit(match.capturedStart()))
                continue;
            add(done, match.capturedStart());
            for (const QChar c : decodedEntity(match.captured()))
                if (isCounted(c))
                    signs += c;
            done = match.capturedEnd();
        }
        add(done, m_text.size());
        return signs;
    }

    void addSign(QString& signs, qsizetype i) const {
        if (!m_titles.isEmpty())
            for (const QChar c : m_titles.value(i))
                if (isCounted(c))
                    signs += c;
        if (!m_dropped.testBit(i) && !m_elsewhere.testBit(i) && isCounted(m_text.at(i)))
            signs += m_text.at(i);
    }

    void leaveOut(qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to; ++i)
            m_elsewhere.setBit(i);
    }

    void fix(qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to; ++i)
            m_fixed.setBit(i);
    }

    /// All signs in there as they were typed.
    void literal(qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to; ++i)
            if (!m_fixed.testBit(i) && isAsciiSign(m_text.at(i)))
                m_escaped.setBit(i);
        fix(from, to);
    }

    void fixCode() {
        static const QRegularExpression language(
            u"^ {0,3}(?:`{3,}|~{3,})\\s*([A-Za-z+#-]*)\\s*(?:\n|$)"_s);
        qsizetype from = 0;
        for (const TextPart& part : partsOfText(m_text)) {
            if (part.kind == TextPart::Kind::Code) {
                fix(from, from + part.text.size());
                if (const auto found = language.match(part.text); found.hasMatch())
                    leaveOut(from + found.capturedStart(1), from + found.capturedEnd(1));
            }
            from += part.text.size();
        }
    }

    [[nodiscard]] qsizetype endOfLine(qsizetype from) const {
        const qsizetype end = m_text.indexOf(u'\n', from);
        return end < 0 ? m_text.size() : end;
    }

    [[nodiscard]] qsizetype endOfParagraph(qsizetype from) const {
        qsizetype end = endOfLine(from);
        while (end < m_text.size()) {
            const qsizetype next = endOfLine(end + 1);
            if (QStringView(m_text).mid(end + 1, next - end - 1).trimmed().isEmpty())
                return std::min(next + 1, m_text.size());
            end = next;
        }
        return m_text.size();
    }

    void protectLines();
    void protectNumber(qsizetype from, const QString& line);
    void protectCells(qsizetype from, const QString& line);
    [[nodiscard]] bool isIndentedCode(const QString& line);
    void protectFormulas(qsizetype from, qsizetype to);
    void protectBackslashes(qsizetype from, qsizetype to);
    [[nodiscard]] bool isPath(qsizetype at) const;
    void fixLinks(qsizetype from, qsizetype to);
    void takeLink(qsizetype start, qsizetype end, const QRegularExpressionMatch& found);
    void protectEmphasis(qsizetype from, qsizetype to);
    [[nodiscard]] Marks marksAt(qsizetype at, qsizetype to) const;
    [[nodiscard]] bool isMeant(const Marks& open, const Marks& close) const;

    const QString& m_text;
    const bool m_withEmphasis;
    QBitArray m_fixed;   ///< code, formulas, targets of links: decided
    QBitArray m_escaped; ///< gets a backslash
    QBitArray m_dropped;
    QBitArray m_elsewhere;              ///< not among the words: marks, targets of links
    QHash<qsizetype, QString> m_before; ///< put in before this place
    QHash<qsizetype, QString> m_titles; ///< of links, which are told behind them
    // Of the list that the last lines belong to:
    qint64 m_next = -1; ///< number that goes on with it; -1: no list
    qsizetype m_listIndent = 0;
    QChar m_listSign;
    bool m_blankBefore = true;
    bool m_inList = false;
    bool m_inCode = false;
    qsizetype m_columns = 0; ///< of the table that the last line belongs to
    qsizetype m_headCells = 0;
};

qsizetype indentOf(const QString& line) {
    qsizetype indent = 0;
    while (indent < line.size() && line.at(indent) == u' ')
        ++indent;
    return indent;
}

/// Places of the signs that part the cells of a row.
QList<qsizetype> bars(const QString& line) {
    QList<qsizetype> places;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == u'\\')
            ++i;
        else if (line.at(i) == u'|')
            places << i;
    }
    return places;
}

qsizetype cellsIn(const QString& line) {
    const QString row = line.trimmed();
    qsizetype cells = bars(row).size() + 1;
    cells -= row.startsWith(u'|') ? 1 : 0;
    cells -= row.size() > 1 && row.endsWith(u'|') && !row.endsWith("\\|"_L1) ? 1 : 0;
    return cells;
}

/// What lines begin with: numbers, quotes, definitions, and rows of tables.
void Protector::protectLines() {
    static const QRegularExpression delimiterRow(
        u"^\\s*\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?\\s*$"_s);
    static const QRegularExpression definition(u"^ {0,3}\\[(\\^?)[^\\]\\[]+\\]:"_s);
    static const QRegularExpression task(u"^\\s*(?:[-+*]|\\d{1,9}[.)])\\s+(\\[[ xX]\\])\\s"_s);
    static const QRegularExpression figureQuote(u"^ {0,3}(>)\\s?(?=[=\\d.,])"_s);
    for (qsizetype from = 0; from < m_text.size();) {
        const qsizetype to = endOfLine(from);
        const QString line = m_text.mid(from, to - from);
        if (!line.isEmpty() && m_fixed.testBit(from) && m_fixed.testBit(to - 1)) {
            m_columns = m_headCells = 0;
            from = to + 1;
            continue;
        }
        const bool blank = line.trimmed().isEmpty();
        if (isIndentedCode(line)) {
            fix(from, to);
            m_columns = m_headCells = 0;
            m_blankBefore = false;
            from = to + 1;
            continue;
        }
        if (!blank)
            protectNumber(from, line);
        if (const auto found = definition.match(line); found.hasMatch())
            m_escaped.setBit(from + line.indexOf(u'['));
        if (const auto found = figureQuote.match(line); found.hasMatch())
            m_escaped.setBit(from + found.capturedStart(1));
        if (const auto found = task.match(line); found.hasMatch()) {
            const qsizetype box = from + found.capturedStart(1);
            m_before.insert(box, QString(m_text.at(box + 1) == u' ' ? u'☐' : u'☒'));
            for (qsizetype i = box; i < box + 3; ++i)
                m_dropped.setBit(i);
            fix(box, box + 3);
        }
        if (m_columns == 0 && m_headCells > 0 && delimiterRow.match(line).hasMatch() &&
            cellsIn(line) == m_headCells)
            m_columns = m_headCells;
        else if (m_columns > 0 && !blank)
            protectCells(from, line);
        else
            m_columns = 0;
        m_headCells = blank || !line.contains(u'|') ? 0 : cellsIn(line);
        m_blankBefore = blank;
        from = to + 1;
    }
}

/// Four spaces after a blank line, and no list around: what Markdown takes as it is.
bool Protector::isIndentedCode(const QString& line) {
    if (line.trimmed().isEmpty())
        return false;
    const bool deep = line.startsWith("    "_L1) || QStringView(line).left(4).contains(u'\t');
    const QString words = line.trimmed();
    static const QRegularExpression item(u"^(?:[-+*]|\\d{1,9}[.)])(?:\\s|$)"_s);
    m_inCode = deep && !m_inList && (m_inCode || m_blankBefore);
    if (!m_inCode && item.match(words).hasMatch())
        m_inList = true;
    else if (!deep && m_blankBefore && !line.startsWith(u' '))
        m_inList = false;
    return m_inCode;
}

/// A list counts on from its first number: one that was typed otherwise is no number of a list.
void Protector::protectNumber(qsizetype from, const QString& line) {
    static const QRegularExpression numbered(u"^( *)(\\d{1,9})([.)])(?=\\s|$)"_s);
    const auto found = numbered.match(line);
    if (!found.hasMatch()) {
        const bool bullet = line.size() > indentOf(line) + 1 &&
                            u"-+*"_s.contains(line.at(indentOf(line))) &&
                            line.at(indentOf(line) + 1) == u' ';
        if (m_next >= 0 && indentOf(line) <= m_listIndent && (m_blankBefore || bullet))
            m_next = -1;
        return;
    }
    const QString digits = found.captured(2);
    const QChar sign = found.captured(3).front();
    const qsizetype indent = found.capturedLength(1);
    const bool goesOn = m_next >= 0 && indent == m_listIndent && sign == m_listSign;
    const bool nested = m_next >= 0 && indent > m_listIndent;
    const bool plain = digits.size() == 1 || !digits.startsWith(u'0');
    if (plain && (goesOn ? digits.toLongLong() == m_next : !nested)) {
        m_next = digits.toLongLong() + 1;
        m_listIndent = indent;
        m_listSign = sign;
        return;
    }
    if (plain && nested)
        return; // a list in a list: what comes out is compared with what was typed
    m_escaped.setBit(from + found.capturedStart(3));
    if (from > 0 && !m_blankBefore)
        m_before.insert(from, QString(QChar::LineSeparator));
}

/// Markdown drops the cells that the head of the table has no place for.
void Protector::protectCells(qsizetype from, const QString& line) {
    QList<qsizetype> places = bars(line);
    const qsizetype surplus = cellsIn(line) - m_columns;
    const bool closed = line.trimmed().endsWith(u'|') && !line.trimmed().endsWith("\\|"_L1);
    if (closed && !places.isEmpty())
        places.removeLast();
    for (qsizetype i = 0; i < surplus && !places.isEmpty(); ++i)
        m_escaped.setBit(from + places.takeLast());
}

void Protector::protectFormulas(qsizetype from, qsizetype to) {
    static const QRegularExpression formula(
        u"\\$\\$[^$]{1,2000}?\\$\\$|"
        u"(?<![\\\\$\\w])\\$(?=[^\\s$])[^$\\n]{0,2000}?(?<=[^\\s$\\\\])\\$(?![\\d$])|"
        u"\\\\\\([^\\n]{0,2000}?\\\\\\)|"
        u"\\\\\\[(?=[^\\]]{0,2000}(?:\\\\[A-Za-z]|[\\^_=]))[\\s\\S]{0,2000}?\\\\\\]"_s);
    const QString part = m_text.mid(from, to - from);
    if (!part.contains(u'$') && !part.contains(u'\\'))
        return;
    for (auto found = formula.globalMatch(part); found.hasNext();) {
        const auto match = found.next();
        literal(from + match.capturedStart(), from + match.capturedEnd());
    }
}

/// Does the word around this backslash look like a path, or like a command of LaTeX?
bool Protector::isPath(qsizetype place) const {
    constexpr qsizetype longestPath = 200;
    qsizetype from = place;
    while (from > 0 && place - from < longestPath && !m_text.at(from - 1).isSpace())
        --from;
    qsizetype to = place;
    while (to < m_text.size() && to - place < longestPath && !m_text.at(to).isSpace())
        ++to;
    for (qsizetype i = from; i < to; ++i) {
        const bool backslash = m_text.at(i) == u'\\';
        if (backslash && i + 1 < to && (isWordSign(at(i + 1)) || at(i + 1) == u'\\'))
            return true;
        if (backslash && at(i - 1) == u':' && i - 1 > from && at(i - 2).isLetter())
            return true;
    }
    return false;
}

void Protector::protectBackslashes(qsizetype from, qsizetype to) {
    static const QString meantEscapes = u"*_`#[]<>.!|~-+&"_s;
    for (qsizetype i = from; i < to; ++i) {
        if (m_text.at(i) != u'\\' || m_fixed.testBit(i) || m_escaped.testBit(i))
            continue;
        const QChar next = at(i + 1);
        if (!isAsciiSign(next) && next != u'\n')
            continue;
        if (next != u'\\' && at(i + 2) != u'{' && !isPath(i) &&
            (next == u'\n' || meantEscapes.contains(next))) {
            fix(i, std::min(i + 2, to)); // somebody who writes Markdown
            leaveOut(i, i + 1);
            ++i;
            continue;
        }
        m_escaped.setBit(i);
        m_fixed.setBit(i);
    }
}

/// Links keep the signs of their targets. Where the target is no address, both are words.
void Protector::fixLinks(qsizetype from, qsizetype to) {
    static const QRegularExpression address(
        u"^<(?:https?://[^<>\\s]{1,1990}|mailto:[^<>\\s]{1,1990}|[^<>\\s@:]{1,200}@[^<>\\s@]{1,200})>"_s);
    static const QRegularExpression target(
        u"^\\((?:<([^<>\\n]*+)>|((?:[^\\s()<>]++|\\([^\\s()<>]*+\\))*+))"
        u"(?: +\"([^\"\\n]*+)\")? ?\\)"_s);
    QList<qsizetype> brackets;
    for (qsizetype i = from; i < to; ++i) {
        if (m_fixed.testBit(i))
            continue;
        const QChar c = m_text.at(i);
        if (c == u'[')
            brackets.append(i);
        if (c == u'<') {
            const auto found = address.match(m_text.mid(i, std::min<qsizetype>(to - i, 2100)));
            if (found.hasMatch())
                fix(i, i + found.capturedLength());
        }
        if (c != u']' || brackets.isEmpty())
            continue;
        const qsizetype start = brackets.takeLast();
        if (at(i + 1) != u'(')
            continue;
        const auto found = target.match(m_text.mid(i + 1, std::min<qsizetype>(to - i - 1, 3100)));
        if (!found.hasMatch())
            continue;
        takeLink(start, i, found);
    }
}

void Protector::takeLink(qsizetype start, qsizetype end, const QRegularExpressionMatch& found) {
    const QString place = found.captured(1) + found.captured(2);
    const bool isAddress = isSafeTarget(place) || place.isEmpty();
    const bool relative = place.contains(u'/') || place.contains(u'.');
    if (isAddress) {
        leaveOut(end + 1, end + 1 + found.capturedLength());
        fix(end + 1, end + 1 + found.capturedLength());
        if (const QString title = found.captured(3); !title.isEmpty()) {
            m_before.insert(end + 1 + found.capturedLength(), u" ("_s + title + u')');
            m_titles.insert(end + 1, title);
        }
        return;
    }
    m_escaped.setBit(end);
    if (!relative)
        return;
    m_escaped.clearBit(end); // "words (docs/page.md)"
    m_dropped.setBit(end);
    m_dropped.setBit(start);
    if (at(start - 1) == u'!')
        m_dropped.setBit(start - 1);
    if (const qsizetype angled = found.capturedLength(1); angled > 0) {
        m_dropped.setBit(end + 2);
        m_dropped.setBit(end + 3 + angled);
    }
    m_before.insert(end, u" "_s);
}

Marks Protector::marksAt(qsizetype place, qsizetype to) const {
    static const QString opening = u"([{\"'«“‘„‚—–|>\u00a0"_s;
    static const QString closing = u")]}\"'»”’.,;:!?…—–|<\u00a0"_s;
    Marks marks{place, 1, m_text.at(place)};
    while (place + marks.length < to && m_text.at(place + marks.length) == marks.sign)
        ++marks.length;
    const QChar before = at(place - 1);
    const QChar after = at(place + marks.length);
    const QChar beyond = at(place + marks.length + 1);
    const auto isOther = [&](QChar c) { return (c == u'*' || c == u'_') && c != marks.sign; };
    const bool freeBefore = before.isSpace() || opening.contains(before) || isOther(before) ||
                            isUnspaced(before) || before == QChar::LineSeparator;
    const bool freeAfter =
        after.isSpace() || isOther(after) || isUnspaced(after) ||
        (closing.contains(after) && !(u".,;:!?'"_s.contains(after) && isWordSign(beyond)));
    const bool startsWord = isWordSign(after) || isOther(after) || after.unicode() > 0x7f ||
                            (after.unicode() != 0 && u"\"'([`$\\"_s.contains(after));
    const bool endsWord = !before.isSpace() && !u"([{/"_s.contains(before);
    marks.opens = freeBefore && startsWord && !after.isSpace();
    marks.closes = freeAfter && endsWord;
    return marks;
}

/// Is this emphasis, and no figure, name or sign?
bool Protector::isMeant(const Marks& open, const Marks& close) const {
    const qsizetype from = open.at + open.length;
    const QStringView inside = QStringView(m_text).mid(from, close.at - from);
    const bool words =
        std::any_of(inside.cbegin(), inside.cend(), [](QChar c) { return c.isLetter(); });
    const bool spaced =
        std::any_of(inside.cbegin(), inside.cend(), [](QChar c) { return c.isSpace(); });
    if (!words)
        return false;
    if (open.sign == u'_' && !spaced && (open.length > 1 || inside.contains(u'_')))
        return false; // __init__, _raw_data_
    qsizetype left = open.at - 1;
    while (left >= 0 && m_text.at(left) == u' ')
        --left;
    qsizetype right = close.at + close.length;
    while (right < m_text.size() && m_text.at(right) == u' ')
        ++right;
    return !(at(left).isDigit() && at(right).isDigit()); // 3 *x* 4
}

void Protector::protectEmphasis(qsizetype from, qsizetype to) {
    QList<Marks> open;
    bool lineStart = true;
    for (qsizetype i = from; i < to; ++i) {
        const QChar c = m_text.at(i);
        const bool atStart = lineStart;
        lineStart = c == u'\n' || (lineStart && (c == u' ' || c == u'>'));
        if ((c != u'*' && c != u'_') || m_fixed.testBit(i))
            continue;
        if (atStart) {
            const QString line = m_text.mid(i, endOfLine(i) - i);
            const bool rule = line.count(c) >= 3 && QString(line).remove(c).trimmed().isEmpty();
            if (rule || (c == u'*' && line.size() > 1 && line.at(1) == u' ')) {
                const qsizetype end = i + (rule ? line.size() : 1);
                leaveOut(i, end);
                i = end - 1;
                continue;
            }
        }
        const Marks marks = marksAt(i, to);
        for (qsizetype k = i; k < i + marks.length; ++k)
            m_escaped.setBit(k);
        i += marks.length - 1;
        if (marks.length > 3 || !m_withEmphasis)
            continue;
        const auto partner = marks.closes ? std::find_if(open.rbegin(),
                                                         open.rend(),
                                                         [&](const Marks& each) {
                                                             return each.sign == marks.sign &&
                                                                    each.length == marks.length;
                                                         })
                                          : open.rend();
        if (partner != open.rend() && !isMeant(*partner, marks)) {
            open.erase(partner.base() - 1, open.end()); // both are signs of their own
        } else if (partner != open.rend()) {
            for (qsizetype k = 0; k < marks.length; ++k) {
                m_escaped.clearBit(partner->at + k);
                m_escaped.clearBit(marks.at + k);
            }
            leaveOut(partner->at, partner->at + marks.length);
            leaveOut(marks.at, marks.at + marks.length);
            open.erase(partner.base() - 1, open.end());
        } else if (marks.opens) {
            constexpr qsizetype mostOpen = 64; // beyond that nobody means emphasis
            if (open.size() == mostOpen)
                open.removeFirst();
            open.append(marks);
        }
    }
}

QString signsOf(const Blocks& blocks) {
    QString signs;
    for (const QChar c : plainText(blocks))
        if (isCounted(c))
            signs += c;
    return signs;
}

/// YAML in front of a model card is no text: it comes out as it is.
QString withFrontMatterAsCode(const QString& text) {
    static const QRegularExpression frontMatter(
        u"^---[ \\t]*\\n((?:(?!---)[^\\n]*\\n){1,2000}?)---[ \\t]*(?:\\n|$)"_s);
    const auto found = frontMatter.match(text);
    if (!found.hasMatch() || found.captured(1).contains("```"_L1) ||
        !found.captured(1).contains(u':'))
        return text;
    return u"```\n"_s + found.captured(1) + u"```\n\n"_s + text.mid(found.capturedEnd());
}

QString prepared(const QString& typed) {
    QString text = printable(typed);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return withFrontMatterAsCode(markdownFromHtml(text));
}

/// The lines as they are: where Markdown would lose something.
Blocks linesAsTyped(const QString& text) {
    Blocks blocks;
    Inlines lines;
    const auto flush = [&] {
        if (!lines.isEmpty())
            blocks << Block{Paragraph{lines}};
        lines.clear();
    };
    for (const QString& line : text.split(u'\n')) {
        const QString words = printable(line).trimmed();
        if (words.isEmpty()) {
            flush();
            continue;
        }
        if (!lines.isEmpty())
            lines << LineBreak{};
        lines << Text{words};
    }
    flush();
    return blocks;
}

} // namespace

QString markdownAsMeant(const QString& typed) {
    return Protector(prepared(typed), true).protect().markdown;
}

Blocks blocksFromTyped(const QString& typed, int headingLevel) {
    const QString text = prepared(typed);
    // What comes out is compared with what was typed: what Markdown makes of a text is its secret.
    for (const bool withEmphasis : {true, false}) {
        const Protected meant = Protector(text, withEmphasis).protect();
        const Blocks blocks = blocksFromMarkdown(meant.markdown, headingLevel);
        if (signsOf(blocks) == meant.signs)
            return blocks;
    }
    return linesAsTyped(text);
}

} // namespace vitrine
