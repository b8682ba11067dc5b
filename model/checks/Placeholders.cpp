// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts that stand where an answer should: "TBD", "lorem ipsum", an address "info@…".

#include "model/checks/RuleChecks.h"

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

class Search {
public:
    explicit Search(const PlaceholderTexts& texts)
        : m_texts(texts) {}

    /// The text as a whole, else the first sentence or line of it.
    [[nodiscard]] QString in(QStringView text) const {
        if (const QString whole = match(text); !whole.isEmpty())
            return whole;
        qsizetype begin = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            const bool ends = c == u'\n' || ((c == u'.' || c == u'!' || c == u'?') &&
                                             (i + 1 == text.size() || text.at(i + 1).isSpace()));
            if (!ends && i + 1 < text.size())
                continue;
            if (const QString found = match(text.sliced(begin, i + 1 - begin)); !found.isEmpty())
                return found;
            begin = i + 1;
        }
        return {};
    }

private:
    [[nodiscard]] QString match(QStringView piece) const {
        for (const QStringView candidate : {piece.trimmed(), bare(piece)}) {
            if (!m_texts.mayBegin(candidate))
                continue;
            // "info@" means every address that begins so.
            const qsizetype at = candidate.indexOf(u'@');
            if (at > 0 && m_texts.contains(candidate.first(at + 1).toString().toLower()))
                return candidate.toString();
            // Blanks inside may be many; beyond that a longer text is another one.
            if (candidate.size() > 2 * m_texts.longest())
                continue;
            if (m_texts.contains(candidate.toString().simplified().toLower()))
                return candidate.toString();
        }
        return {};
    }

    const PlaceholderTexts& m_texts;
};

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

QString firstIn(const QStringList& texts, const PlaceholderTexts& placeholders) {
    const Search search(placeholders);
    for (const QString& text : texts)
        if (const QString found = search.in(text); !found.isEmpty())
            return found;
    return {};
}

} // namespace

PlaceholderTexts::PlaceholderTexts(const QStringList& texts)
    : m_texts(texts.cbegin(), texts.cend()) {
    for (const QString& text : texts) {
        m_longest = std::max(m_longest, text.size());
        m_beginnings.insert(text.left(2));
    }
}

bool PlaceholderTexts::mayBegin(QStringView text) const {
    QString beginning = text.left(2).toString().toLower().left(2);
    if (beginning.size() == 2 && beginning.at(1).isSpace())
        beginning[1] = u' ';
    return m_beginnings.contains(beginning) || m_beginnings.contains(beginning.left(1));
}

QString placeholderIn(const Value& value, FieldType type, const PlaceholderTexts& texts) {
    return firstIn(freeTexts(value, type), texts);
}

QString placeholderIn(const Answer& answer, FieldType type, const PlaceholderTexts& texts) {
    QStringList told{answer.reason, answer.effort};
    if (answer.state == AnswerState::Answered)
        told = freeTexts(answer.value, type) + answer.translations.values();
    return firstIn(told, texts);
}

} // namespace vitrine
