// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/TextSearch.h"

#include "model/checks/LinkText.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// What may stand around a text without saying anything: brackets, marks of lists and emphasis,
/// the end of a sentence.
bool isDecoration(QChar c) {
    static constexpr QStringView marks = u"-–—*_#>+[](){}<>\"'“”„‘’«»`.,:;!?…•";
    return c.isSpace() || marks.contains(c);
}

QStringView bare(QStringView text) {
    while (!text.isEmpty() && isDecoration(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isDecoration(text.back()))
        text.chop(1);
    return text;
}

/// Is this a place where a word begins or ends?
bool isEdge(const QString& text, qsizetype before, qsizetype after) {
    const auto isWord = [&](qsizetype i) {
        return i >= 0 && i < text.size() && text.at(i).isLetterOrNumber();
    };
    return !isWord(before) || !isWord(after);
}

/// The texts of a value that somebody wrote freely.
QStringList freeTexts(const Value& value, FieldType type) {
    QStringList texts;
    const auto addOther = [&](const QString& choice) {
        if (choice.startsWith("other:"_L1))
            texts << choice.mid(6);
    };
    switch (type) {
    case FieldType::ShortText:
    case FieldType::LongText:
    case FieldType::Url:
    case FieldType::Email:
        texts << value.toText();
        break;
    case FieldType::Choice:
        addOther(value.toText());
        break;
    case FieldType::Choices:
        if (const QStringList* list = value.get<QStringList>())
            std::ranges::for_each(*list, addOther);
        break;
    case FieldType::Party:
    case FieldType::Licence:
        if (const Record* record = value.get<Record>())
            texts << record->values();
        break;
    default:
        break;
    }
    return texts;
}

/// The addresses in them, without the signs of Markdown around.
QStringList addresses(const QStringList& texts) {
    static const QRegularExpression address(u"[A-Za-z][A-Za-z0-9+.-]*://[^\\s<>\"'`|\\\\^{}]+"_s);
    QStringList found;
    for (const QString& text : texts) {
        if (!text.contains("://"_L1))
            continue;
        for (auto each = address.globalMatch(text); each.hasNext();) {
            QString word = each.next().captured();
            while (u".,;:!?)*_"_s.contains(word.back()) &&
                   (word.back() != u')' || word.count(u'(') < word.count(u')')))
                word.chop(1);
            found << word;
        }
    }
    return found;
}

/// What a phrase with gaps consists of: "may … include".
QStringList partsOf(const QString& phrase) {
    QStringList parts = phrase.split(u'…');
    for (QString& part : parts)
        part = part.trimmed();
    return parts;
}

/// Without marks of emphasis and code, so that "*may* include" is found.
QString unmarked(const QString& text) {
    if (!text.contains(u'*') && !text.contains(u'_') && !text.contains(u'`'))
        return text;
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool mark = c == u'*' || c == u'`' || (c == u'_' && isEdge(text, i - 1, i + 1));
        if (!mark)
            out += c;
    }
    return out;
}

} // namespace

TextSearch::TextSearch(Kind kind, const QStringList& texts, const QList<FieldPath>& places)
    : m_kind(kind)
    , m_set(texts.cbegin(), texts.cend())
    , m_places(places) {
    for (const QString& text : texts) {
        m_longest = std::max(m_longest, text.size());
        if (kind != Kind::Phrase && kind != Kind::Address)
            continue;
        m_phrases << partsOf(text);
        if (const QString& first = m_phrases.last().first(); !first.isEmpty())
            m_initials.set(first.front().unicode() % m_initials.size());
    }
}

std::optional<TextSearch> TextSearch::of(const Rule& rule) {
    QList<FieldPath> places;
    if (!rule.at.isEmpty())
        places << rule.at;
    if (const auto* placeholder = std::get_if<PlaceholderRule>(&rule.kind))
        return TextSearch(Kind::Whole, placeholder->texts, places + placeholder->in);
    if (const auto* contains = std::get_if<ContainsRule>(&rule.kind))
        return TextSearch(Kind::Phrase, contains->texts, places + contains->in);
    if (const auto* address = std::get_if<AddressRule>(&rule.kind))
        return TextSearch(Kind::Address, address->parts, places);
    if (std::holds_alternative<LinkRule>(rule.kind))
        return TextSearch(Kind::Link, {}, places);
    return std::nullopt;
}

bool TextSearch::looksAt(const FieldPath& fact) const {
    return m_places.isEmpty() || m_places.contains(fact);
}

bool TextSearch::looksInto(const FieldPath& table) const {
    return m_places.isEmpty() || std::ranges::any_of(m_places, [&](const FieldPath& place) {
               return !place.column().isEmpty() && place.field() == table.field() &&
                      place.category() == table.category();
           });
}

QString TextSearch::inText(const QString& text) const {
    switch (m_kind) {
    case Kind::Whole:
        return sentenceIn(text);
    case Kind::Link:
        return misleadingLink(text);
    case Kind::Phrase:
    case Kind::Address:
        break;
    }
    return phraseIn(text);
}

/// The text as a whole, else the first sentence or line of it.
QString TextSearch::sentenceIn(QStringView text) const {
    if (const QString whole = wholeIn(text); !whole.isEmpty())
        return whole;
    const qsizetype last = text.size() - 1;
    for (qsizetype begin = 0, i = 0; i <= last; ++i) {
        const QChar c = text[i];
        const bool ends = c == u'\n' || ((c == u'.' || c == u'!' || c == u'?') &&
                                         (i == last || text[i + 1].isSpace()));
        if (!ends && i < last)
            continue;
        if (begin == 0 && i == last)
            break; // that is the whole
        if (const QString found = wholeIn(text.sliced(begin, i + 1 - begin)); !found.isEmpty())
            return found;
        begin = i + 1;
    }
    return {};
}

QString TextSearch::wholeIn(QStringView piece) const {
    const QStringView trimmed = piece.trimmed();
    if (isLookedFor(trimmed))
        return trimmed.toString();
    const QStringView inner = bare(trimmed);
    return inner.size() != trimmed.size() && isLookedFor(inner) ? inner.toString() : QString();
}

bool TextSearch::isLookedFor(QStringView text) const {
    // "info@" means every address that begins so.
    const qsizetype at = text.first(std::min(text.size(), m_longest)).indexOf(u'@');
    if (at > 0 && m_set.contains(text.first(at + 1).toString().toLower()))
        return true;
    // Blanks inside may be many; beyond that a longer text is another one.
    if (text.isEmpty() || text.size() > 2 * m_longest)
        return false;
    const QString simple = text.toString().simplified();
    return simple.size() <= m_longest && m_set.contains(simple.toLower());
}

/// The first of the phrases that stands in the text as whole words, whatever their case and the
/// blanks between them.
QString TextSearch::phraseIn(const QString& text) const {
    const QString typed = (m_kind == Kind::Address ? text : unmarked(text)).simplified();
    const QString lower = typed.toLower();
    if (lower.size() != typed.size())
        return {}; // no such letter is in any phrase
    qsizetype found = m_phrases.size();
    qsizetype begin = 0;
    qsizetype behind = 0;
    for (qsizetype i = 0; i < lower.size(); ++i) {
        if (!m_initials[lower[i].unicode() % m_initials.size()] || !isEdge(lower, i - 1, i))
            continue;
        for (qsizetype n = 0; n < found; ++n) {
            const QStringList& parts = m_phrases.at(n);
            if (!QStringView(lower).sliced(i).startsWith(parts.first()))
                continue;
            const qsizetype end = endOf(parts, lower, i);
            if (end <= i)
                continue;
            found = n;
            begin = i;
            behind = end;
        }
    }
    return found < m_phrases.size() ? typed.mid(begin, behind - begin) : QString();
}

/// Where the phrase ends that begins here; -1 where it does not. Between its parts stand at most
/// three words of the same sentence, or one piece of an address.
qsizetype TextSearch::endOf(const QStringList& parts, const QString& lower, qsizetype begin) const {
    static const QRegularExpression words(u"[,(]? ?(?:[^\\s.!?;:]+ ){0,3}"_s);
    static const QRegularExpression piece(u"[^\\s/?#]*"_s);
    qsizetype end = begin + parts.first().size();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (m_kind != Kind::Address && !isEdge(lower, end - 1, end))
            return -1;
        const auto gap = (m_kind == Kind::Address ? piece : words)
                             .match(lower,
                                    end,
                                    QRegularExpression::NormalMatch,
                                    QRegularExpression::AnchorAtOffsetMatchOption);
        // No further than the gap goes, so that a long text costs no more than its length.
        const QString& part = parts.at(i);
        const QStringView near =
            QStringView(lower).sliced(0, std::min(gap.capturedEnd() + part.size(), lower.size()));
        qsizetype found = near.indexOf(part, end);
        while (m_kind != Kind::Address && found >= 0 && !isEdge(lower, found - 1, found))
            found = near.indexOf(part, found + 1);
        if (found < 0)
            return -1;
        end = found + part.size();
    }
    return isEdge(lower, end - 1, end) ? end : -1;
}

QString TextSearch::firstIn(const QStringList& texts) const {
    for (const QString& text : m_kind == Kind::Address ? addresses(texts) : texts)
        if (const QString found = inText(text); !found.isEmpty())
            return m_kind == Kind::Address ? text : found;
    return {};
}

QString TextSearch::in(const Value& value, FieldType type) const {
    if (m_kind == Kind::Link && type != FieldType::LongText)
        return {}; // no other text is read as Markdown
    return firstIn(freeTexts(value, type));
}

QString TextSearch::in(const Answer& answer, FieldType type) const {
    if (m_kind == Kind::Link)
        for (const Source& source : answer.sources)
            if (leadsElsewhere(source.title, source.url))
                return source.title + u" → "_s + source.url;
    QStringList told;
    if (m_kind == Kind::Whole || m_kind == Kind::Address)
        told << answer.reason << answer.effort;
    if (answer.state == AnswerState::Answered &&
        (m_kind != Kind::Link || type == FieldType::LongText))
        told += freeTexts(answer.value, type) + answer.translations.values();
    if (m_kind == Kind::Address)
        for (const Source& source : answer.sources)
            told << source.url << source.title << source.locator << source.method;
    return firstIn(told);
}

} // namespace vitrine
