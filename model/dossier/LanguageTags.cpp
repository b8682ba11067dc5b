// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/LanguageTags.h"

#include <QLocale>
#include <QMap>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Known {
    QMap<QString, QString> nameOfTag;
    QMap<QString, QString> tagOfWord; ///< by lower-case name, own name and tag
};

const Known& knownLanguages() {
    static const Known known = [] {
        Known k;
        for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i) {
            const auto language = static_cast<QLocale::Language>(i);
            const QString tag = QLocale::languageToCode(language);
            const QString name = QLocale::languageToString(language);
            if (tag.isEmpty() || name.isEmpty() || k.nameOfTag.contains(tag))
                continue;
            k.nameOfTag.insert(tag, name);
            k.tagOfWord.insert(name.toLower(), tag);
            k.tagOfWord.insert(tag, tag);
            const QString own = QLocale(language).nativeLanguageName().toLower();
            if (!own.isEmpty() && !k.tagOfWord.contains(own) && language != QLocale::English)
                k.tagOfWord.insert(own, tag);
        }
        return k;
    }();
    return known;
}

QString nameIn(const Strings& strings, const QString& tag) {
    const QString words = strings.optional(u"phrase.language."_s + tag);
    return words.isEmpty() ? knownLanguages().nameOfTag.value(tag) : words;
}

} // namespace

QString usualLanguageTag(const QString& tag) {
    const QString code = tag.section(u'-', 0, 0);
    constexpr qsizetype lettersOfLongCode = 3;
    if (code.size() != lettersOfLongCode)
        return tag;
    const QLocale::Language language = QLocale::codeToLanguage(code.toLower());
    const QString usual = language == QLocale::AnyLanguage || language == QLocale::C
                              ? QString()
                              : QLocale::languageToCode(language);
    // Only where a shorter code is there: all else is left to those who know the language.
    return usual.size() == 2 ? usual + tag.mid(code.size()) : tag;
}

QString languageTag(const QString& words, const Strings& strings) {
    const Known& known = knownLanguages();
    // "German (de)" as proposed: the tag is in the brackets.
    if (words.endsWith(u')')) {
        const QString tag = words.section(u'(', -1).chopped(1);
        if (known.tagOfWord.contains(tag.toLower()))
            return tag;
    }
    if (const auto it = known.tagOfWord.constFind(words.toLower()); it != known.tagOfWord.cend())
        return *it;
    for (auto it = known.nameOfTag.keyBegin(); it != known.nameOfTag.keyEnd(); ++it)
        if (nameIn(strings, *it).compare(words, Qt::CaseInsensitive) == 0)
            return *it;
    return usualLanguageTag(words);
}

QString languageName(const QString& tag, const Strings& strings) {
    const QString name = nameIn(strings, tag.section(u'-', 0, 0).toLower());
    return name.isEmpty() ? tag : u"%1 (%2)"_s.arg(name, tag);
}

QStringList languageNames(const Strings& strings) {
    QStringList list;
    const Known& known = knownLanguages();
    for (auto it = known.nameOfTag.keyBegin(); it != known.nameOfTag.keyEnd(); ++it)
        list.append(u"%1 (%2)"_s.arg(nameIn(strings, *it), *it));
    list.sort(Qt::CaseInsensitive);
    return list;
}

} // namespace vitrine
