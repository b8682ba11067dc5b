// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/MainWindow.h"
#include "app/Preferences.h"
#include "app/StartOptions.h"
#include "model/history/Repository.h"

#include <QApplication>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

using namespace vitrine;
using namespace Qt::StringLiterals;

int main(int argc, char* argv[]) {
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"vitrine"_s);
    QApplication::setApplicationName(u"vitrine"_s);
    QApplication::setApplicationDisplayName(u"Vitrine"_s);
    QApplication::setApplicationVersion(QStringLiteral(VITRINE_VERSION));
    QApplication::setDesktopFileName(u"vitrine"_s);

    QTranslator words;
    if (words.load(QLocale(), u"vitrine"_s, u"_"_s, u":/i18n"_s))
        QApplication::installTranslator(&words);

    const Result<StartOptions> options = StartOptions::parse(QApplication::arguments());
    if (!options) {
        std::fputs(qPrintable(options.error().text + u'\n'), stderr);
        return 2;
    }
    if (!options->answer.isEmpty()) {
        std::fputs(qPrintable(options->answer), stdout);
        return 0;
    }

    const GitRuntime git;
    Theme::apply(Preferences::themeMode());
    MainWindow window;
    window.show();
    window.start(*options);
    return QApplication::exec();
}
