// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/MainWindow.h"
#include "app/window/StartOptions.h"
#include "app/window/UserLanguage.h"
#include "model/regime/ready/ReadyPacks.h"
#include "widgets/common/Preferences.h"

#include <QApplication>

#include <cstdio>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

void describe() {
    QCoreApplication::setOrganizationName(u"vitrine"_s);
    QCoreApplication::setApplicationName(u"vitrine"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VITRINE_VERSION));
}

/// What the command line asks for. Needs no display, so that --help and --version do not either.
Result<StartOptions> readCommandLine(int argc, char* argv[]) {
    const QCoreApplication app(argc, argv);
    describe();
    UserLanguage::apply();
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

    useReadyPacks(builtPacks());
    QApplication app(argc, argv);
    describe();
    QApplication::setApplicationDisplayName(u"Vitrine"_s);
    QApplication::setDesktopFileName(u"org.vitrine.Vitrine"_s);
    UserLanguage::apply();

    Theme::apply(Preferences::themeMode());
    MainWindow window;
    window.show();
    window.start(*options);
    return QApplication::exec();
}
