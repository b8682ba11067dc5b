// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/Preferences.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine::Preferences {

namespace {

const QString themeKey = u"view/theme"_s;
const QString textSizeKey = u"view/textSize"_s;
const QString layoutGroup = u"layout"_s;
const QString placeGroup = u"place"_s;
const QString folderKey = u"files/dossiers"_s;
const QString languageKey = u"view/language"_s;
const QString directoriesKey = u"recent/directories"_s;
const QString titlesKey = u"recent/titles"_s;
const QString examplesGroup = u"examples"_s;
const QString formatsKey = u"export/formats"_s;
// Per cent of the desktop's size of text.
constexpr int leastSize = 80;
constexpr int mostSize = 200;
const QString reviewerKey = u"review/name"_s;

QString placeKey(const QString& directory) {
    // A path holds slashes, which QSettings takes for groups.
    const QByteArray hash =
        QCryptographicHash::hash(directory.toUtf8(), QCryptographicHash::Sha1).toHex();
    return placeGroup + u'/' + QString::fromLatin1(hash.left(16));
}

} // namespace

Theme::Mode themeMode() {
    const QString word = QSettings().value(themeKey).toString();
    return word == u"light"  ? Theme::Mode::Light
           : word == u"dark" ? Theme::Mode::Dark
                             : Theme::Mode::System;
}

void setThemeMode(Theme::Mode mode) {
    QSettings().setValue(themeKey,
                         mode == Theme::Mode::Light  ? u"light"_s
                         : mode == Theme::Mode::Dark ? u"dark"_s
                                                     : u"system"_s);
}

int textSize() {
    return std::clamp(QSettings().value(textSizeKey, 100).toInt(), leastSize, mostSize);
}

void setTextSize(int percent) {
    QSettings().setValue(textSizeKey, std::clamp(percent, leastSize, mostSize));
}

QByteArray layout(const QString& name) {
    return QSettings().value(layoutGroup + u'/' + name).toByteArray();
}

void setLayout(const QString& name, const QByteArray& state) {
    QSettings().setValue(layoutGroup + u'/' + name, state);
}

void forgetLayouts() {
    QSettings().remove(layoutGroup);
}

QStringList lastPlace(const QString& directory) {
    return QSettings().value(placeKey(directory)).toStringList();
}

void setLastPlace(const QString& directory, const QStringList& place) {
    QSettings().setValue(placeKey(directory), place);
}

QString language() {
    return QSettings().value(languageKey).toString();
}

void setLanguage(const QString& tag) {
    QSettings().setValue(languageKey, tag);
}

QStringList recentDirectories() {
    return QSettings().value(directoriesKey).toStringList();
}

QStringList recentTitles() {
    return QSettings().value(titlesKey).toStringList();
}

void setRecentDossiers(const QStringList& directories, const QStringList& titles) {
    QSettings settings;
    settings.setValue(directoriesKey, directories);
    settings.setValue(titlesKey, titles);
}

QString exampleCopy(const QString& example) {
    return QSettings().value(examplesGroup + u'/' + example).toString();
}

void setExampleCopy(const QString& example, const QString& directory) {
    QSettings().setValue(examplesGroup + u'/' + example, directory);
}

QStringList exportFormats() {
    return QSettings().value(formatsKey, QStringList{u"pdf"_s}).toStringList();
}

void setExportFormats(const QStringList& formats) {
    QSettings().setValue(formatsKey, formats);
}

QString reviewerName() {
    return QSettings().value(reviewerKey).toString();
}

void setReviewerName(const QString& name) {
    QSettings().setValue(reviewerKey, name);
}

QString dossiersFolder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString home = documents.isEmpty() ? QDir::homePath() : documents;
    return QSettings().value(folderKey, QDir(home).filePath(u"Vitrine"_s)).toString();
}

void setDossiersFolder(const QString& directory) {
    QSettings().setValue(folderKey, directory);
}

} // namespace vitrine::Preferences
