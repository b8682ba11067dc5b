// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// vitrine-cli as whole processes. Prints times; asserts nothing. Usage: bench_programs [rows]

#include "model/store/DossierStore.h"
#include "tests/support/LargeDossier.h"
#include "tests/support/TestPack.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace vitrine;

namespace {

/// Largest memory of any process so far, in MiB: the cases run from small to large.
long peakMemory() {
#ifdef Q_OS_UNIX
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return usage.ru_maxrss / 1024;
#else
    return 0;
#endif
}

/// The middle of several runs; the first, which warms the disk up, does not count.
void measure(const char* what, const QStringList& arguments, int runs = 11) {
    QList<double> times;
    for (int run = 0; run <= runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        QProcess program;
        program.start(QStringLiteral(VITRINE_CLI_PATH), arguments);
        program.waitForFinished(-1);
        if (run > 0)
            times << static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(times.begin(), times.end());
    std::printf("%-48s %9.1f ms  (%.1f to %.1f), peak so far %ld MiB\n",
                what,
                times.at(times.size() / 2),
                times.first(),
                times.last(),
                peakMemory());
    std::fflush(stdout);
}

/// In a process of its own: a child's peak counts what its parent held when it was begun.
int makeLarge(const QString& directory, int rows) {
    const auto made =
        DossierStore::create(directory, test::largeDossier(*test::realLibrary(), rows));
    if (!made)
        qFatal("%s", qPrintable(made.error().text));
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--make")
        return makeLarge(words.value(2), words.value(3).toInt());
    const QString rows = words.value(1, u"10000"_s);
    const QTemporaryDir folder;
    const QString example = folder.filePath(u"example"_s);
    const QString large = folder.filePath(u"large"_s);
    const QString out = folder.filePath(u"out"_s);
    const QString program = QStringLiteral(VITRINE_CLI_PATH);
    QProcess::execute(program, {u"new"_s, example, u"--from"_s, u"pythia-6.9b"_s});
    measure("vitrine-cli --version", {u"--version"_s});
    measure("check of the example", {u"check"_s, example});
    measure("status of the example", {u"status"_s, example});
    measure("four formats of Annex XI, Section 1",
            {u"export"_s,
             example,
             u"--document"_s,
             u"annex-xi-1"_s,
             u"--format"_s,
             u"pdf,html,md,json"_s,
             u"--out"_s,
             out});
    QProcess::execute(words.first(), {u"--make"_s, large, rows});
    measure("check of a large dossier", {u"check"_s, large}, 5);
    return 0;
}
