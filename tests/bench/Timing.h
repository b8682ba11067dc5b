// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QList>

#include <algorithm>
#include <cstdio>

namespace vitrine::bench {

/// The middle of several runs; the first, which warms the disk up, does not count.
template <class F>
void measure(const char* what, int runs, F&& work) {
    QList<double> times;
    for (int run = 0; run <= runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work(run);
        if (run > 0)
            times << static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(times.begin(), times.end());
    std::printf("%-48s %9.2f ms  (%.2f to %.2f)\n",
                what,
                times.at(times.size() / 2),
                times.first(),
                times.last());
    std::fflush(stdout);
}

} // namespace vitrine::bench
