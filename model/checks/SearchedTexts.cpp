// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/SearchedTexts.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

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

bool isAsciiLetter(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Of what stands before "://".
bool isOfScheme(QChar c) {
    return isAsciiLetter(c) || (c >= u'0' && c <= u'9') || c == u'+' || c == u'.' || c == u'-';
}

/// Of what stands behind it; marks of Markdown and HTML end an address.
bool isOfAddress(QChar c) {
    static constexpr std::string_view ends = " \t\n\v\f\r<>\"'`|\\^{}";
    static constexpr auto isEnd = [] {
        std::array<bool, 128> marked{};
        for (const char end : ends)
            marked[static_cast<unsigned char>(end)] = true;
        return marked;
    }();
    return c.unicode() >= isEnd.size() || !isEnd[c.unicode()];
}

/// Without the signs of Markdown, or of the sentence, behind it.
QStringView withoutEnd(QStringView address) {
    static constexpr QStringView marks = u".,:;!?)*_";
    while (marks.contains(address.back()) &&
           (address.back() != u')' || address.count(u'(') < address.count(u')')))
        address.chop(1);
    return address;
}

void addAddresses(const QString& text, QStringList& found) {
    qsizetype done = 0; // nothing before it belongs to an address that is to come
    for (qsizetype colon = text.indexOf(u':'); colon >= 0; colon = text.indexOf(u':', colon + 1)) {
        if (!QStringView(text).sliced(colon).startsWith(u"://"))
            continue;
        qsizetype begin = colon;
        for (qsizetype i = colon; i > done && isOfScheme(text.at(i - 1)); --i)
            if (isAsciiLetter(text.at(i - 1)))
                begin = i - 1;
        qsizetype end = colon + 3;
        while (end < text.size() && isOfAddress(text.at(end)))
            ++end;
        if (begin == colon || end == colon + 3)
            continue;
        found << withoutEnd(QStringView(text).sliced(begin, end - begin)).toString();
        done = end;
        colon = end - 1;
    }
}

/// Without marks of emphasis and code, so that "*may* include" is found.
QString unmarked(const QString& text) {
    if (!text.contains(u'*') && !text.contains(u'_') && !text.contains(u'`'))
        return text;
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool mark = c == u'*' || c == u'`' || (c == u'_' && isWordEdge(text, i - 1, i + 1));
        if (!mark)
            out += c;
    }
    return out;
}

SearchedText searched(const QString& text) {
    SearchedText form{text, text.simplified(), {}};
    form.lower = form.typed.toLower();
    if (form.lower.size() != form.typed.size())
        form.lower.clear(); // no such letter is in any phrase
    return form;
}

} // namespace

SearchedTexts::SearchedTexts(const Answer& answer, FieldType type)
    : m_answer(&answer)
    , m_value(&answer.value)
    , m_type(type) {}

SearchedTexts::SearchedTexts(const Value& value, FieldType type)
    : m_value(&value)
    , m_type(type) {}

const QStringList& SearchedTexts::told() const {
    if (m_told)
        return *m_told;
    m_told.emplace();
    if (!m_answer || m_answer->state == AnswerState::Answered)
        *m_told += freeTexts(*m_value, m_type);
    if (m_answer && m_answer->state == AnswerState::Answered)
        *m_told += m_answer->translations.values();
    return *m_told;
}

const QList<SearchedText>& SearchedTexts::phrases() const {
    if (m_phrases)
        return *m_phrases;
    m_phrases.emplace();
    for (const QString& text : told())
        *m_phrases << searched(unmarked(text));
    return *m_phrases;
}

QStringList SearchedTexts::statements() const {
    return m_answer ? QStringList{m_answer->reason, m_answer->effort} + told() : told();
}

const QList<SearchedText>& SearchedTexts::addresses() const {
    if (m_addresses)
        return *m_addresses;
    m_addresses.emplace();
    QStringList found;
    for (const QString& text : statements())
        addAddresses(text, found);
    for (const Source& source : sources())
        for (const QString& text : {source.url, source.title, source.locator, source.method})
            addAddresses(text, found);
    for (const QString& address : std::as_const(found))
        *m_addresses << searched(address);
    return *m_addresses;
}

const QList<Source>& SearchedTexts::sources() const {
    static const QList<Source> none;
    return m_answer ? m_answer->sources : none;
}

} // namespace vitrine
