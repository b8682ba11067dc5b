// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/Proposals.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMap>

namespace vitrine::Proposals {

using namespace Qt::StringLiterals;

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

QStringList licences(const QString& resources) {
    static QMap<QString, QStringList> read;
    if (const auto it = read.constFind(resources); it != read.constEnd())
        return *it;
    QStringList ids;
    QFile file(resources + u"/lists/spdx.json"_s);
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonArray list =
            QJsonDocument::fromJson(file.readAll()).object().value(u"licences"_s).toArray();
        for (const auto& id : list)
            ids.append(id.toString());
    }
    read.insert(resources, ids);
    return ids;
}

QStringList languages(const Strings& strings) {
    QStringList list;
    for (const QString& tag : knownLanguages().nameOfTag.keys())
        list.append(u"%1 (%2)"_s.arg(nameIn(strings, tag), tag));
    list.sort(Qt::CaseInsensitive);
    return list;
}

QString languageName(const QString& tag, const Strings& strings) {
    const QString name = nameIn(strings, tag.section(u'-', 0, 0).toLower());
    return name.isEmpty() ? tag : u"%1 (%2)"_s.arg(name, tag);
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
    for (const QString& tag : known.nameOfTag.keys())
        if (nameIn(strings, tag).compare(words, Qt::CaseInsensitive) == 0)
            return tag;
    return words;
}

} // namespace vitrine::Proposals
