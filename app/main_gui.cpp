// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/MainWindow.h"
#include "widgets/common/Preferences.h"
#include "app/window/StartOptions.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

void describe() {
    QCoreApplication::setOrganizationName(u"vitrine"_s);
    QCoreApplication::setApplicationName(u"vitrine"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VITRINE_VERSION));
}

/// English first: its plurals are what is left where a language has no words of its own.
void loadWords() {
    static QTranslator english;
    static QTranslator words;
    if (english.load(u":/i18n/vitrine_en.qm"_s))
        QCoreApplication::installTranslator(&english);
    if (words.load(QLocale(), u"vitrine"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&words);
}

/// What the command line asks for. Needs no display, so that --help and --version do not either.
Result<StartOptions> readCommandLine(int argc, char* argv[]) {
    const QCoreApplication app(argc, argv);
    describe();
    loadWords();
    return StartOptions::parse(QCoreApplication::arguments());
}

} // namespace

int main(int argc, char* argv[]) {
    const Result<StartOptions> options = readCommandLine(argc, argv);
    if (!options) {
        std::fputs(qPrintable(options.error().text + u'\n'), stderr);
        return 2;
    }
    if (!options->answer.isEmpty()) {
        std::fputs(qPrintable(options->answer), stdout);
        return 0;
    }

    QApplication app(argc, argv);
    describe();
    QApplication::setApplicationDisplayName(u"Vitrine"_s);
    QApplication::setDesktopFileName(u"org.vitrine.Vitrine"_s);
    loadWords();
    // Buttons of Qt's own dialogs.
    QTranslator qtWords;
    if (qtWords.load(
            QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qtWords);

    Theme::apply(Preferences::themeMode());
    MainWindow window;
    window.show();
    window.start(*options);
    return QApplication::exec();
}
