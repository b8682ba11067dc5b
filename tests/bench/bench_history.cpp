// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// vitrine-cli and the history itself on many versions, made with git fast-import. Prints times;
// asserts nothing. Usage: bench_history [versions] [tags]

#include "model/history/Repository.h"
#include "model/store/DossierStore.h"
#include "tests/bench/Timing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace vitrine;
using vitrine::bench::measure;

namespace {

void run(const QString& program, const QStringList& arguments, const QString& folder) {
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal(
            "%s: %s", qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
}

QByteArray blob(const QByteArray& bytes) {
    return "data " + QByteArray::number(bytes.size()) + '\n' + bytes + '\n';
}

/// Versions of a dossier that change its name, each after the one before.
void makeVersions(const QString& folder, Dossier dossier, int versions) {
    QByteArray stream;
    for (int i = 0; i < versions; ++i) {
        dossier.set({u"model"_s, u"name"_s}, Answer{.value = u"Name %1"_s.arg(i)});
        stream += "commit refs/heads/main\ncommitter A <a@example.org> " +
                  QByteArray::number(1700000000 + 60 * i) + " +0000\n" +
                  blob("Version " + QByteArray::number(i));
        const FileSet files = writeDossier(dossier);
        for (const auto& [path, bytes] : files.asKeyValueRange())
            if (i == 0 || path == u"answers/model.json")
                stream += "M 100644 inline d/" + path.toUtf8() + '\n' + blob(bytes);
    }
    const QString file = folder + u"/.git/stream"_s;
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(stream) != stream.size())
        qFatal("%s", qPrintable(out.errorString()));
    out.close();
    QProcess import;
    import.setWorkingDirectory(folder);
    import.setStandardInputFile(file);
    import.start(u"git"_s, {u"fast-import"_s, u"--quiet"_s});
    import.waitForFinished(-1);
    run(u"git"_s, {u"reset"_s, u"-q"_s, u"--hard"_s}, folder);
}

/// Loose ones, each a file, as git tag makes them.
void makeTags(const QString& folder, int tags) {
    QProcess list;
    list.setWorkingDirectory(folder);
    list.start(u"git"_s, {u"rev-list"_s, u"--max-count=%1"_s.arg(tags), u"main"_s});
    list.waitForFinished(-1);
    int number = 0;
    for (const QByteArray& id : list.readAllStandardOutput().split('\n')) {
        QFile tag(folder + u"/.git/refs/tags/v%1"_s.arg(number++));
        if (id.size() == 40 && tag.open(QIODevice::WriteOnly))
            tag.write(id + '\n');
    }
}

void measurePrograms(const QString& folder, const QString& dossier, const char* tags) {
    const QString program = QStringLiteral(VITRINE_CLI_PATH);
    const auto command = [&](const char* what, int runs, const QStringList& arguments) {
        measure(qPrintable(QString::fromLatin1(what) + QString::fromLatin1(tags)), runs, [&](int) {
            run(program, arguments, folder);
        });
    };
    command("log, 50 versions", 7, {u"log"_s, dossier});
    command("log, all versions", 3, {u"log"_s, dossier, u"--limit"_s, u"0"_s});
    command("show of the newest", 7, {u"show"_s, dossier, u"HEAD"_s});
    command("diff with the hundredth before", 7, {u"diff"_s, dossier, u"HEAD~100"_s, u"HEAD"_s});
}

void measureCalls(const QString& dossier) {
    NoProgress nobody;
    measure("the first page of 100", 7, [&](int) {
        (void)Repository::open(dossier)->log(100, nobody);
    });
    measure("all in pages of 100", 3, [&](int) {
        std::optional<LogCursor> next = LogCursor();
        while (next) {
            const auto page = Repository::open(dossier)->log(100, nobody, *next);
            next = page ? page->next : std::nullopt;
        }
    });
    measure("the versions that touched one file", 3, [&](int) {
        (void)Repository::open(dossier)->log(0, nobody, {}, {u"dossier.json"_s});
    });
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int versions = words.value(1, u"10000"_s).toInt();
    const int tags = words.value(2, u"5000"_s).toInt();
    const QTemporaryDir folder;
    qputenv("HOME", folder.path().toUtf8());
    const QString dossier = folder.filePath(u"d"_s);
    run(u"git"_s, {u"init"_s, u"-q"_s, u"-b"_s, u"main"_s}, folder.path());
    for (const auto& [key, value] :
         {std::pair(u"user.name"_s, u"A"_s), std::pair(u"user.email"_s, u"a@example.org"_s)})
        run(u"git"_s, {u"config"_s, key, value}, folder.path());
    const Dossier made = Dossier::create(u"Bench"_s);
    measure("making the versions", 1, [&](int number) {
        if (number == 1)
            makeVersions(folder.path(), made, versions);
    });
    measurePrograms(folder.path(), dossier, "");
    makeTags(folder.path(), tags);
    measurePrograms(folder.path(), dossier, ", with tags");
    measureCalls(dossier);
    const QString program = QStringLiteral(VITRINE_CLI_PATH);
    measure("set and save-version", 7, [&](int number) {
        run(program, {u"set"_s, dossier, u"model/name"_s, u"New %1"_s.arg(number)}, folder.path());
        run(program, {u"save-version"_s, dossier, u"-m"_s, u"new"_s}, folder.path());
    });
    return 0;
}
