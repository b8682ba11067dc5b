// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/Strings.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace vitrine {

/// Fixed words of English citations, and what they are called.
struct Strings::Citations {
    Citations(const QHash<QString, QString>& english, const QHash<QString, QString>& texts) {
        for (auto it = english.cbegin(); it != english.cend(); ++it) {
            if (!it.key().startsWith("phrase.cite."_L1) || it->isEmpty() ||
                !texts.contains(it.key()))
                continue;
            words[it->front().unicode()] << *it;
            called.insert(*it, texts.value(it.key()));
        }
        // Of two words that begin alike the longer one is meant.
        for (QStringList& alike : words)
            std::ranges::sort(alike, std::ranges::greater(), &QString::size);
    }

    /// The word that stands here whole; empty if none does.
    [[nodiscard]] QString wordAt(const QString& text, qsizetype at) const {
        const auto isWordPart = [&](qsizetype i) {
            const char16_t c = i >= 0 && i < text.size() ? text.at(i).unicode() : u' ';
            return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
                   (c >= u'0' && c <= u'9') || c == u'_';
        };
        const auto alike = words.constFind(text.at(at).unicode());
        if (alike == words.cend() || isWordPart(at - 1))
            return {};
        const auto stands = [&](const QString& word) {
            return QStringView(text).sliced(at).startsWith(word) && !isWordPart(at + word.size());
        };
        const auto found = std::ranges::find_if(*alike, stands);
        return found == alike->cend() ? QString() : *found;
    }

    QHash<QString, QString> called;
    QHash<char16_t, QStringList> words; ///< by what they begin with, longer ones first
};

const QHash<QString, QString>& TextShelf::texts() const {
    std::call_once(m_once, [this] { m_texts = m_read(); });
    return m_texts;
}

QString TextSet::text(const QString& key) const {
    if (const auto it = texts.constFind(key); it != texts.constEnd())
        return *it;
    const qsizetype colon = key.indexOf(u':');
    const auto shelf = colon < 0 ? shelves.constEnd() : shelves.constFind(key.left(colon));
    return shelf == shelves.constEnd() ? QString() : (*shelf)->texts().value(key.sliced(colon + 1));
}

namespace {

/// Does a quotation begin where this text ends?
bool endsInQuotes(const QString& text) {
    const bool isSpaced = text.endsWith(u'\u202F') || text.endsWith(u'\u00A0');
    const QString end = isSpaced ? text.chopped(1) : text;
    return isSpaced ? end.endsWith(u'«')
                    : end.endsWith(u'„') || end.endsWith(u'“') || end.endsWith(u'«');
}

/// A quotation in a quotation has the inner marks.
QString insideQuotes(QString text) {
    if (text.contains(u'„'))
        return text.replace(u'„', u'‚').replace(u'“', u'‘');
    if (text.contains(u'«'))
        return text.replace(u"«\u202F"_s, u"“"_s)
            .replace(u"\u202F»"_s, u"”"_s)
            .replace(u'«', u'“')
            .replace(u'»', u'”');
    if (text.contains(u'“') && text.contains(u'”'))
        return text.replace(u'“', u'‘').replace(u'”', u'’');
    return text;
}

} // namespace

Strings::Strings(QString language, TextSet texts, std::shared_ptr<const TextSet> english)
    : m_language(std::move(language))
    , m_texts(std::make_shared<const TextSet>(std::move(texts)))
    , m_fallback(std::move(english)) {
    if (m_fallback)
        m_citations = std::make_shared<const Citations>(m_fallback->texts, m_texts->texts);
}

Strings::Strings(QString language, QHash<QString, QString> texts, QHash<QString, QString> fallback)
    : Strings(std::move(language),
              TextSet{std::move(texts)},
              fallback.isEmpty() ? nullptr
                                 : std::make_shared<const TextSet>(TextSet{std::move(fallback)})) {}

bool Strings::has(const QString& key) const {
    return !optional(key).isEmpty();
}

QString Strings::optional(const QString& key) const {
    for (const TextSet* texts : {m_texts.get(), m_fallback.get()})
        if (const QString found = texts ? texts->text(key) : QString(); !found.isEmpty())
            return found;
    return {};
}

QString Strings::text(const QString& key) const {
    const QString found = optional(key);
    // The key shows the author of a pack what is missing; a blank would hide it.
    return found.isEmpty() ? u'‹' + key + u'›' : found;
}

QString Strings::text(const QString& key, const QStringList& arguments) const {
    // Not QString::arg(): an argument that holds "%1" must stay as the user typed it.
    const QString pattern = text(key);
    QString result;
    result.reserve(pattern.size());
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool place = pattern.at(i) == u'%' && i + 1 < pattern.size() &&
                           pattern.at(i + 1) >= u'1' && pattern.at(i + 1) <= u'9';
        if (!place) {
            result += pattern.at(i);
            continue;
        }
        ++i;
        const QString argument = arguments.value(pattern.at(i).unicode() - u'1');
        result += endsInQuotes(result) ? insideQuotes(argument) : argument;
    }
    return result;
}

QString Strings::citation(const QString& provision) const {
    if (!m_citations || m_citations->called.isEmpty())
        return provision;
    QString result;
    for (qsizetype i = 0; i < provision.size();) {
        const QString word = m_citations->wordAt(provision, i);
        result += word.isEmpty() ? QString(provision.at(i)) : m_citations->called.value(word);
        i += std::max<qsizetype>(word.size(), 1);
    }
    return result;
}

QString Strings::day(const QDate& day) const {
    const QString first = day.day() == 1 ? optional(u"phrase.value.date-first"_s) : QString();
    const QString format = first.isEmpty() ? optional(u"phrase.value.date"_s) : first;
    return locale().toString(day, format.isEmpty() ? u"d MMMM yyyy"_s : format);
}

QString Strings::reader(Audience audience) const {
    return phrase(u"audience."_s + audienceWord(audience));
}

QString Strings::phrase(const QString& key, const QStringList& arguments) const {
    return text(u"phrase."_s + key, arguments);
}

} // namespace vitrine
