// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Part of the build: makes the packs in resources/ ready and writes them as source text.

#include "model/regime/ready/ReadyMaking.h"

#include <QFile>

#include <cstdio>

using namespace vitrine;

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fputs("usage: vitrine-ready RESOURCES SOURCE\n", stderr);
        return 2;
    }
    const auto made = madeReady(QString::fromLocal8Bit(argv[1]));
    if (!made) {
        std::fputs(qPrintable(made.error().text + u'\n'), stderr);
        return 1;
    }
    QFile source(QString::fromLocal8Bit(argv[2]));
    const QByteArray text = sourceOf(*made);
    if (!source.open(QIODevice::WriteOnly) || source.write(text) != text.size() ||
        !source.flush()) {
        std::fputs(qPrintable(source.errorString() + u'\n'), stderr);
        return 1;
    }
    return 0;
}
