// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/TextSearch.h"

#include "model/checks/LinkText.h"

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

/// What a phrase with gaps consists of: "may … include".
QStringList partsOf(const QString& phrase) {
    QStringList parts = phrase.split(u'…');
    for (QString& part : parts)
        part = part.trimmed();
    return parts;
}

/// Does this part of a phrase stand here?
bool standsAt(const QString& text, qsizetype at, const QString& part) {
    return text.size() - at >= part.size() &&
           std::equal(part.cbegin(), part.cend(), text.cbegin() + at);
}

} // namespace

TextSearch::TextSearch(Kind kind, const QStringList& texts, const QList<FieldPath>& places)
    : m_kind(kind)
    , m_set(texts.cbegin(), texts.cend())
    , m_places(places) {
    for (const QString& text : texts) {
        m_longest = std::max(m_longest, text.size());
        if (kind == Kind::Phrase || kind == Kind::Address)
            addPhrase(text);
        else if (!text.isEmpty())
            m_initials.set(text.front().unicode() % m_initials.size());
    }
}

void TextSearch::addPhrase(const QString& phrase) {
    QStringList parts = partsOf(phrase);
    while (parts.size() > 1 && parts.first().isEmpty())
        parts.removeFirst(); // what stands before a phrase does not matter
    if (parts.first().isEmpty())
        return;
    const QChar first = parts.first().front();
    m_initials.set(first.unicode() % m_initials.size());
    m_begunBy[first.unicode()] << static_cast<int>(m_phrases.size());
    m_phrases << parts;
}

/// A quick look at a small letter; that it may does not say that anything does.
bool TextSearch::mayBegin(QChar c) const {
    return m_initials[c.unicode() % m_initials.size()];
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
    if (text.isEmpty() || !mayBegin(text.front().toLower()))
        return false;
    // "info@" means every address that begins so.
    const qsizetype at = text.first(std::min(text.size(), m_longest)).indexOf(u'@');
    if (at > 0 && m_set.contains(text.first(at + 1).toString().toLower()))
        return true;
    // Blanks inside may be many; beyond that a longer text is another one.
    if (text.size() > 2 * m_longest)
        return false;
    const QString simple = text.toString().simplified();
    return simple.size() <= m_longest && m_set.contains(simple.toLower());
}

/// The first of the phrases that stands in the text as whole words, whatever their case and the
/// blanks between them.
QString TextSearch::phraseIn(const SearchedText& text) const {
    const QString& lower = text.lower;
    qsizetype found = m_phrases.size();
    qsizetype begin = 0;
    qsizetype behind = 0;
    for (qsizetype i = 0; i < lower.size(); ++i) {
        if (!mayBegin(lower[i]) || !isWordEdge(lower, i - 1, i))
            continue;
        const auto begun = m_begunBy.constFind(lower[i].unicode());
        if (begun == m_begunBy.cend())
            continue;
        for (const int n : *begun) {
            if (n >= found)
                break;
            const qsizetype end = endOf(m_phrases.at(n), lower, i);
            if (end <= i)
                continue;
            found = n;
            begin = i;
            behind = end;
        }
    }
    return found < m_phrases.size() ? text.typed.mid(begin, behind - begin) : QString();
}

/// Where the phrase ends that begins here; -1 where none does.
qsizetype TextSearch::endOf(const QStringList& parts, const QString& lower, qsizetype begin) const {
    if (!standsAt(lower, begin, parts.first()))
        return -1;
    qsizetype end = begin + parts.first().size();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (m_kind != Kind::Address && !isWordEdge(lower, end - 1, end))
            return -1;
        // No further than the gap goes, so that a long text costs no more than its length.
        const QString& part = parts.at(i);
        const QStringView near = QStringView(lower).sliced(
            0, std::min(endOfGap(lower, end) + part.size(), lower.size()));
        qsizetype found = near.indexOf(part, end);
        while (m_kind != Kind::Address && found >= 0 && !isWordEdge(lower, found - 1, found))
            found = near.indexOf(part, found + 1);
        if (found < 0)
            return -1;
        end = found + part.size();
    }
    return isWordEdge(lower, end - 1, end) ? end : -1;
}

/// Between the parts of a phrase stand at most three words of the same sentence, or one piece of
/// an address.
qsizetype TextSearch::endOfGap(const QString& lower, qsizetype begin) const {
    constexpr int mostWords = 3;
    const auto isInAddress = [](QChar c) {
        return c != u' ' && c != u'/' && c != u'?' && c != u'#';
    };
    const auto isInWord = [](QChar c) {
        return c != u' ' && c != u'.' && c != u'!' && c != u'?' && c != u';' && c != u':';
    };
    const auto endOfRun = [&](qsizetype from, auto isInRun) {
        const auto end = std::find_if_not(lower.cbegin() + from, lower.cend(), isInRun);
        return end - lower.cbegin();
    };
    const auto isAt = [&](qsizetype at, QChar c) { return at < lower.size() && lower.at(at) == c; };
    if (m_kind == Kind::Address)
        return endOfRun(begin, isInAddress);
    qsizetype end = begin;
    if (isAt(end, u',') || isAt(end, u'('))
        ++end;
    if (isAt(end, u' '))
        ++end;
    for (int words = 0; words < mostWords; ++words) {
        const qsizetype word = endOfRun(end, isInWord);
        if (word == end || !isAt(word, u' '))
            break;
        end = word + 1;
    }
    return end;
}

/// A link whose words are the address of something else.
QString TextSearch::linkIn(const SearchedTexts& texts) const {
    for (const Source& source : texts.sources())
        if (leadsElsewhere(source.title, source.url))
            return source.title + u" → "_s + source.url;
    if (!texts.areMarkdown())
        return {};
    for (const QString& text : texts.told())
        if (const QString found = misleadingLink(text); !found.isEmpty())
            return found;
    return {};
}

QString TextSearch::in(const SearchedTexts& texts) const {
    switch (m_kind) {
    case Kind::Whole:
        for (const QString& text : texts.statements())
            if (const QString found = sentenceIn(text); !found.isEmpty())
                return found;
        return {};
    case Kind::Phrase:
        for (const SearchedText& text : texts.phrases())
            if (const QString found = phraseIn(text); !found.isEmpty())
                return found;
        return {};
    case Kind::Address:
        for (const SearchedText& text : texts.addresses())
            if (!phraseIn(text).isEmpty())
                return text.written;
        return {};
    case Kind::Link:
        return linkIn(texts);
    }
    return {};
}

} // namespace vitrine
