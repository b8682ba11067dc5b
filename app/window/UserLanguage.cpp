// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/UserLanguage.h"

#include "model/flow/Languages.h"
#include "widgets/common/Preferences.h"

#include <QCoreApplication>
#include <QDate>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <array>

using namespace Qt::StringLiterals;

namespace vitrine::UserLanguage {

namespace {

const QString place = u":/i18n"_s;

struct Spoken {
    QString language = defaultLanguage;
    /// English first: its plurals are what is left where a language has no words of its own. Then
    /// the language's own, and those of Qt's dialogs.
    std::array<std::unique_ptr<QTranslator>, 3> texts = {};
};

Spoken& spoken() {
    static Spoken state;
    return state;
}

} // namespace

QString current() {
    return spoken().language;
}

void apply() {
    const QString chosen = Preferences::language();
    const QStringList wanted =
        chosen.isEmpty() ? QLocale::system().uiLanguages() : QStringList{chosen};
    Spoken& now = spoken();
    now.language = bestLanguage(wanted, spokenLanguages());
    QLocale::setDefault(localeFor(now.language, !chosen.isEmpty(), QLocale::system()));
    const std::array<std::pair<QString, QString>, 3> files{
        {{u"vitrine_en"_s, place},
         {u"vitrine_"_s + now.language, place},
         {u"qtbase_"_s + now.language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)}}};
    for (std::size_t i = 0; i < files.size(); ++i) {
        now.texts.at(i) = std::make_unique<QTranslator>(); // the one before takes itself out
        const auto& [name, folder] = files.at(i);
        if (now.texts.at(i)->load(name, folder))
            QCoreApplication::installTranslator(now.texts.at(i).get());
    }
}

QLocale localeFor(const QString& language, bool chosen, const QLocale& system) {
    // Its language says nothing about its dates: that may be of LANGUAGE, and these of LC_ALL.
    const auto inMay = [](const QLocale& locale) {
        return locale.toString(QDate(2026, 5, 31), QLocale::ShortFormat);
    };
    const bool isC = inMay(system) == inMay(QLocale::c());
    return chosen || (isC && language != defaultLanguage) ? QLocale(language) : system;
}

QString nameOf(const QString& tag) {
    const QLocale locale(tag);
    // Qt would name a country's kind of English.
    const QString own = locale.language() == QLocale::English
                            ? QLocale::languageToString(locale.language())
                            : locale.nativeLanguageName();
    return own.isEmpty() ? tag : own.at(0).toUpper() + own.mid(1);
}

} // namespace vitrine::UserLanguage
