// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/Markup.h"

#include "model/dossier/Answer.h"
#include "model/dossier/HtmlTag.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr auto commentStart = "<!--"_L1;
constexpr auto commentEnd = "-->"_L1;

/// Walks over a text once and cuts it where code and comments begin and end.
class TextCutter {
public:
    explicit TextCutter(const QString& text)
        : m_text(text) {}

    [[nodiscard]] QList<TextPart> cut() {
        bool lineStart = true;
        while (m_at < m_text.size()) {
            if (lineStart && (takeFence() || takeDefinition()))
                continue; // both end with their line
            const QChar c = m_text.at(m_at);
            if ((c == u'<' || c == u'{') && takeUnseen()) {
                lineStart = false;
                continue;
            }
            if (c == u'`') {
                takeSpan();
                lineStart = false;
                continue;
            }
            // An escaped sign opens nothing.
            m_at += c == u'\\' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'`' ? 2 : 1;
            lineStart = c == u'\n';
        }
        take(TextPart::Kind::Words, m_text.size());
        return m_parts;
    }

private:
    /// What came before as words, then nothing up to \a from.
    void take(TextPart::Kind kind, qsizetype until) {
        if (kind != TextPart::Kind::Words && m_at > m_done)
            m_parts.append({TextPart::Kind::Words, m_text.mid(m_done, m_at - m_done)});
        const qsizetype from = kind == TextPart::Kind::Words ? m_done : m_at;
        if (until > from)
            m_parts.append({kind, m_text.mid(from, until - from)});
        m_at = m_done = until;
    }

    [[nodiscard]] bool isHere(QLatin1StringView sign) const {
        return QStringView(m_text).sliced(m_at).startsWith(sign);
    }

    /// What no renderer of Markdown or HTML shows.
    bool takeUnseen() {
        if (isHere(commentStart)) {
            const qsizetype end = m_text.indexOf(commentEnd, m_at + 2);
            take(TextPart::Kind::Comment, end < 0 ? m_text.size() : end + commentEnd.size());
            return true;
        }
        return takeUpTo("{/*"_L1, "*/}"_L1) || takeUpTo("<![CDATA["_L1, "]]>"_L1) ||
               (isBefore(u'?') && takeUpTo("<?"_L1, "?>"_L1)) ||
               (isBefore(u'!') && takeUpTo("<!"_L1, ">"_L1)) || takeElement();
    }

    /// Are "<", this sign and a letter here, and no word before them?
    [[nodiscard]] bool isBefore(QChar sign) const {
        return m_at + 2 < m_text.size() && m_text.at(m_at + 1) == sign &&
               m_text.at(m_at + 2).isLetter() &&
               (m_at == 0 || !m_text.at(m_at - 1).isLetterOrNumber());
    }

    /// Nothing where it does not end.
    bool takeUpTo(QLatin1StringView start, QLatin1StringView end) {
        if (!isHere(start) || m_endless.contains(end))
            return false;
        const qsizetype found = m_text.indexOf(end, m_at + start.size());
        if (found < 0)
            m_endless.insert(end);
        else
            take(TextPart::Kind::Comment, found + end.size());
        return found >= 0;
    }

    bool takeElement() {
        const auto tag = m_text.at(m_at) == u'<' ? htmlTagAt(m_text, m_at) : std::nullopt;
        if (!tag || !isHiddenElement(*tag))
            return false;
        qsizetype end = isVoidElement(tag->name) ? tag->end : endOfElement(*tag);
        if (end < 0 && tag->attributes.isEmpty())
            return false; // a word in angle brackets
        take(TextPart::Kind::Comment, end < 0 ? m_text.size() : end);
        return true;
    }

    /// Behind the closing tag; -1: there is none.
    [[nodiscard]] qsizetype endOfElement(const HtmlTag& opening) {
        if (m_unclosed.contains(opening.name))
            return -1;
        qsizetype last = -1;
        int depth = 1;
        for (qsizetype at = m_text.indexOf(u'<', opening.end); at >= 0 && depth > 0;) {
            const auto tag = htmlTagAt(m_text, at);
            if (tag && tag->name == opening.name) {
                depth += tag->closing ? -1 : 1;
                last = tag->closing ? tag->end : last;
            }
            at = m_text.indexOf(u'<', tag ? tag->end : at + 1);
        }
        if (last < 0)
            m_unclosed.insert(opening.name);
        return last;
    }

    /// "[//]: # (a note)" and its like: a definition of a link that leads nowhere.
    bool takeDefinition() {
        static const QRegularExpression start(
            u"(?:[ \\t>]|[-+*](?=[ \\t]))*(?:\\d{1,9}[.)][ \\t]+)?"
            u"(?<all>\\[(?:(?<label>//"
            u"|comments?|kommentare?|commentaires?)|[^\\]\\[\\n^][^\\]\\[\\n]*)"
            u"\\]:(?:[ \\t]*\\n?[ \\t]*(?:#|<#?>)(?=\\s|$)|(?(<label>)|(?!)))[ \\t]*)"_s,
            QRegularExpression::CaseInsensitiveOption);
        constexpr auto anchored = QRegularExpression::AnchorAtOffsetMatchOption;
        const auto found = start.match(m_text, m_at, QRegularExpression::NormalMatch, anchored);
        if (!found.hasMatch())
            return false;
        m_at = found.capturedStart(u"all"_s);
        take(TextPart::Kind::Comment, endOfTitle(found.capturedEnd()));
        return true;
    }

    /// Behind the line that the title of a definition ends with, be it here or in the next line;
    /// where there is none, or it does not end in this paragraph: the end of this line.
    [[nodiscard]] qsizetype endOfTitle(qsizetype from) {
        qsizetype at = from;
        if (at < m_text.size() && m_text.at(at) == u'\n')
            ++at;
        while (at < m_text.size() && (m_text.at(at) == u' ' || m_text.at(at) == u'\t'))
            ++at;
        const QChar opening = at < m_text.size() ? m_text.at(at) : QChar();
        const QChar closing = opening == u'(' ? QChar(u')') : opening;
        if (!u"(\"'"_s.contains(opening) || at < m_untitled.value(closing))
            return endOfLine(from);
        qsizetype line = ++at;
        while (line < m_text.size()) {
            const qsizetype end = endOfLine(line);
            const QStringView words = QStringView(m_text).sliced(line, end - line).trimmed();
            if (words.endsWith(closing))
                return end;
            if (words.isEmpty() && line > at)
                break;
            line = end;
        }
        m_untitled.insert(closing, line);
        return endOfLine(from);
    }

    [[nodiscard]] qsizetype runAt(qsizetype at) const {
        qsizetype end = at;
        while (end < m_text.size() && m_text.at(end) == m_text.at(at))
            ++end;
        return end - at;
    }

    void takeSpan() {
        const qsizetype length = runAt(m_at);
        const qsizetype close = closingRun(m_at + length, length);
        if (close < 0)
            m_at += length;
        else
            take(TextPart::Kind::Code, close + length);
    }

    /// The next run of backticks of this length in the paragraph; -1 if there is none. Where none
    /// was found before, none is looked for again: a text of backticks alone stays cheap.
    [[nodiscard]] qsizetype closingRun(qsizetype from, qsizetype length) {
        const auto known = m_noneBefore.constFind(length);
        if (known != m_noneBefore.cend() && from < *known)
            return -1;
        qsizetype at = from;
        for (; at < m_text.size(); ++at) {
            const QChar c = m_text.at(at);
            if (c == u'\n' && isBlankLine(at + 1))
                break;
            if (c != u'`')
                continue;
            const qsizetype run = runAt(at);
            if (run == length)
                return at;
            at += run - 1;
        }
        m_noneBefore.insert(length, at);
        return -1;
    }

    [[nodiscard]] bool isBlankLine(qsizetype at) const {
        while (at < m_text.size() && (m_text.at(at) == u' ' || m_text.at(at) == u'\t'))
            ++at;
        return at < m_text.size() && m_text.at(at) == u'\n';
    }

    [[nodiscard]] qsizetype endOfLine(qsizetype at) const {
        const qsizetype end = m_text.indexOf(u'\n', at);
        return end < 0 ? m_text.size() : end + 1;
    }

    /// Length of the fence that this line is, with its sign; 0 if it is none.
    [[nodiscard]] std::pair<QChar, qsizetype> fenceAt(qsizetype at) const {
        qsizetype start = at;
        while (start < m_text.size() && start - at < 3 && m_text.at(start) == u' ')
            ++start;
        if (start >= m_text.size() || (m_text.at(start) != u'`' && m_text.at(start) != u'~'))
            return {};
        const qsizetype run = runAt(start);
        return run < 3 ? std::pair<QChar, qsizetype>() : std::pair(m_text.at(start), run);
    }

    bool takeFence() {
        const auto [sign, length] = fenceAt(m_at);
        if (length == 0)
            return false;
        const qsizetype firstEnd = endOfLine(m_at);
        const QStringView first = QStringView(m_text).mid(m_at, firstEnd - m_at);
        if (sign == u'`' && first.trimmed().mid(length).contains(u'`'))
            return false;
        qsizetype line = firstEnd;
        while (line < m_text.size()) {
            const qsizetype end = endOfLine(line);
            const auto [closing, run] = fenceAt(line);
            const bool bare =
                QStringView(m_text).mid(line, end - line).trimmed().size() == run && run > 0;
            line = end;
            if (bare && closing == sign && run >= length)
                break;
        }
        take(TextPart::Kind::Code, line); // without an end the rest is code, as Markdown has it
        return true;
    }

    const QString& m_text;
    QList<TextPart> m_parts;
    QHash<qsizetype, qsizetype> m_noneBefore;
    QSet<QLatin1StringView> m_endless;  ///< ends that do not come any more
    QHash<QChar, qsizetype> m_untitled; ///< up to there no title ends with this sign
    QSet<QString> m_unclosed;           ///< names of elements whose end does not come any more
    qsizetype m_at = 0;
    qsizetype m_done = 0;
};

} // namespace

QList<TextPart> partsOfText(const QString& text) {
    return TextCutter(text).cut();
}

namespace {

/// Cheap: most texts are none.
bool mayHoldComment(const QString& text) {
    return text.contains(u'<') || (text.contains(u'{') && text.contains("{/*"_L1)) ||
           (text.contains(u']') && text.contains("]:"_L1));
}

} // namespace

bool holdsComment(const QString& text) {
    if (!mayHoldComment(text))
        return false;
    return std::ranges::any_of(partsOfText(text), [](const TextPart& part) {
        return part.kind == TextPart::Kind::Comment;
    });
}

QString withoutComments(const QString& text) {
    QString whole = text;
    // What a cut puts together may be a comment again: "<!<!-- -->-- x -->".
    while (mayHoldComment(whole)) {
        QString out;
        for (const TextPart& part : partsOfText(whole))
            if (part.kind != TextPart::Kind::Comment)
                out += part.text;
        if (out == whole)
            break;
        whole = out;
    }
    return whole;
}

bool holdsComment(const Value& value) {
    if (const QString text = value.toText(); !text.isEmpty())
        return holdsComment(text);
    const auto inText = [](const QString& text) { return holdsComment(text); };
    if (const QStringList* list = value.get<QStringList>())
        return std::ranges::any_of(*list, inText);
    if (const Record* record = value.get<Record>())
        return std::ranges::any_of(*record, inText);
    const Table* table = value.get<Table>();
    return table && std::ranges::any_of(table->rows, [](const Row& row) {
               return std::ranges::any_of(row.cells,
                                          [](const Value& cell) { return holdsComment(cell); });
           });
}

bool holdsComment(const Answer& answer) {
    const auto inText = [](const QString& text) { return holdsComment(text); };
    const auto inSource = [](const Source& source) {
        return holdsComment(source.title) || holdsComment(source.locator) ||
               holdsComment(source.method);
    };
    const auto inWording = [](const Withholding& withholding) {
        return holdsComment(withholding.wording);
    };
    return holdsComment(answer.value) || holdsComment(answer.reason) ||
           holdsComment(answer.effort) || std::ranges::any_of(answer.translations, inText) ||
           std::ranges::any_of(answer.sources, inSource) ||
           std::ranges::any_of(answer.withholdings, inWording);
}

Value withoutComments(const Value& value) {
    if (const QString* text = value.get<QString>())
        return withoutComments(*text);
    if (const Prose* prose = value.get<Prose>())
        return Prose{withoutComments(prose->markdown)};
    if (const QStringList* list = value.get<QStringList>()) {
        QStringList told = *list;
        for (QString& item : told)
            item = withoutComments(item);
        return told;
    }
    if (const Record* record = value.get<Record>()) {
        Record told = *record;
        for (QString& part : told)
            part = withoutComments(part);
        return told;
    }
    if (const Table* table = value.get<Table>()) {
        Table told = *table;
        for (Row& row : told.rows)
            for (Value& cell : row.cells)
                cell = withoutComments(cell);
        return told;
    }
    return value;
}

Answer withoutComments(const Answer& answer) {
    if (!holdsComment(answer))
        return answer;
    Answer told = answer;
    told.value = withoutComments(told.value);
    for (QString* text : {&told.reason, &told.effort})
        *text = withoutComments(*text);
    for (QString& text : told.translations)
        text = withoutComments(text);
    for (Source& source : told.sources)
        for (QString* text : {&source.title, &source.locator, &source.method})
            *text = withoutComments(*text);
    for (Withholding& withholding : told.withholdings)
        withholding.wording = withoutComments(withholding.wording);
    return told;
}

} // namespace vitrine
