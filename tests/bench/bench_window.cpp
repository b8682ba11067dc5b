// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the editor's parts take until they are shown. Prints times; asserts nothing. Without a
// display: QT_QPA_PLATFORM=offscreen bench_window

#include "tests/app/gui/GuiFixture.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace vitrine;
using namespace Qt::StringLiterals;

namespace {

QElapsedTimer begun;

void lap(const char* what) {
    std::printf("%-48s %9.1f ms\n", what, static_cast<double>(begun.nsecsElapsed()) / 1e6);
    std::fflush(stdout);
    begun.restart();
}

} // namespace

int main(int argc, char** argv) {
    begun.start();
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    const QApplication application(argc, argv);
    test::GuiFixture::prepareProgram(u"bench_window"_s);
    test::GuiFixture gui;
    QCoreApplication::processEvents();
    lap("the window, painted");
    gui.start();
    lap("resources read");
    gui.openExample();
    lap("the example made and opened");
    for (const auto& [place, name] : {std::pair(PlaceId::Overview, "Overview"),
                                      std::pair(PlaceId::Edit, "Edit"),
                                      std::pair(PlaceId::Review, "Review"),
                                      std::pair(PlaceId::History, "History"),
                                      std::pair(PlaceId::Export, "Export")}) {
        gui.workspace().showPlace(place);
        QCoreApplication::processEvents();
        lap(name);
    }
    return 0;
}
