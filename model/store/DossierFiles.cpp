// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/DossierFiles.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString answersFolder = u"answers/"_s;
const QString textsFolder = u"texts/"_s;

bool isLanguage(const QString& text) {
    static const QRegularExpression tag(u"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$"_s);
    return tag.match(text).hasMatch();
}

/// Of "<file>#<key>" the file; empty for a member of dossier.json.
QString fileOfExtra(const QString& key) {
    const QString file = key.left(std::max<qsizetype>(key.indexOf(u'#'), 0));
    return tableFiles.contains(file) || !categoryOf(file).isEmpty() ? file : QString();
}

} // namespace

QString answersPath(const QString& category) {
    return answersFolder + category + u".json"_s;
}

QString categoryOf(const QString& path) {
    if (!path.startsWith(answersFolder) || !path.endsWith(u".json"))
        return {};
    const QString category = path.mid(answersFolder.size()).chopped(5);
    return isValidId(category) && category != dossierCategory ? category : QString();
}

QString textPath(const FieldPath& field, const QString& language) {
    const QString name = textsFolder + field.category() + u'.' + field.field();
    return language.isEmpty() ? name + u".md"_s : name + u'.' + language + u".md"_s;
}

std::optional<TextFile> textFileOf(const QString& path) {
    if (!path.startsWith(textsFolder) || !path.endsWith(u".md"))
        return std::nullopt;
    const QStringList parts = path.mid(textsFolder.size()).chopped(3).split(u'.');
    if (parts.size() < 2 || parts.size() > 3 || !isValidId(parts[0]) || !isValidId(parts[1]) ||
        (parts.size() == 3 && !isLanguage(parts[2])))
        return std::nullopt;
    return TextFile{{parts[0], parts[1]}, parts.value(2)};
}

QString extraKey(const QString& file, const QString& key) {
    return file == indexFile ? key : file + u'#' + key;
}

QMap<QString, QByteArray> extraOf(const Dossier& dossier, const QString& file) {
    QMap<QString, QByteArray> result;
    for (auto it = dossier.extra.cbegin(); it != dossier.extra.cend(); ++it) {
        const QString owner = fileOfExtra(it.key());
        if (owner.isEmpty() ? file == indexFile : owner == file)
            result.insert(owner.isEmpty() ? it.key() : it.key().mid(owner.size() + 1), *it);
    }
    return result;
}

QStringList filesWithExtra(const Dossier& dossier) {
    QStringList files;
    for (auto it = dossier.extra.keyBegin(); it != dossier.extra.keyEnd(); ++it)
        if (const QString file = fileOfExtra(*it); !file.isEmpty() && !files.contains(file))
            files.append(file);
    return files;
}

QString partOf(const QString& path) {
    if (path == indexFile || tableFiles.contains(path) || !categoryOf(path).isEmpty())
        return path;
    const std::optional<TextFile> text = textFileOf(path);
    return text && text->field.category() != dossierCategory ? answersPath(text->field.category())
                                                             : QString();
}

QStringList partsOf(const Dossier& dossier) {
    return changedParts(Dossier(), dossier);
}

namespace {

/// Where a fact is written. A fact about the dossier itself is in a table of its own, or in the
/// index.
QString partOfFact(const FieldPath& fact) {
    if (fact.category() != dossierCategory)
        return answersPath(fact.category());
    const QString table = fact.field() + u".json"_s;
    return tableFiles.contains(table) ? table : indexFile;
}

template <class Map, class Take>
void takeDifferent(const Map& a, const Map& b, Take&& take) {
    auto first = a.cbegin();
    auto second = b.cbegin();
    while (first != a.cend() || second != b.cend()) {
        const bool onlyA = second == b.cend() || (first != a.cend() && first.key() < second.key());
        const bool onlyB = !onlyA && (first == a.cend() || second.key() < first.key());
        if (onlyA || onlyB || *first != *second)
            take(onlyB ? second.key() : first.key());
        if (!onlyB)
            ++first;
        if (!onlyA)
            ++second;
    }
}

} // namespace

QStringList changedParts(const Dossier& before, const Dossier& after) {
    QSet<QString> parts{indexFile}; // small, and holds what is no fact
    takeDifferent(before.answers(), after.answers(), [&parts](const FieldPath& fact) {
        parts.insert(partOfFact(fact));
    });
    takeDifferent(before.extra, after.extra, [&parts](const QString& key) {
        const QString file = fileOfExtra(key);
        parts.insert(file.isEmpty() ? indexFile : file);
    });
    QStringList sorted = parts.values();
    sorted.sort();
    return sorted;
}

QStringList ownedPaths(const FileSet& files, const Dossier& dossier) {
    QStringList owned;
    for (auto it = files.keyBegin(); it != files.keyEnd(); ++it) {
        const QString part = partOf(*it);
        const std::optional<TextFile> text = textFileOf(*it);
        const Answer* answer = text ? dossier.answer(text->field) : nullptr;
        const bool isText =
            answer && answer->value.get<Prose>() &&
            (text->language.isEmpty() || answer->translations.contains(text->language));
        if (!part.isEmpty() && (!text || isText))
            owned.append(*it);
    }
    return owned;
}

} // namespace vitrine
