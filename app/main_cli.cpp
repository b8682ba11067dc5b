// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Cli.h"
#include "app/cli/Process.h"
#include "model/regime/ready/ReadyPacks.h"

#include <QCoreApplication>
#include <QFile>

using namespace vitrine;

int main(int argc, char** argv) {
    useReadyPacks(builtPacks());
    const QStringList languages = wantedLanguages();
    prepareProcess();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vitrine-cli"));
    const QString language = chooseLanguage(languages);

    QFile standardOut;
    QFile standardError;
    QFile standardIn;
    (void)standardOut.open(stdout, QIODevice::WriteOnly);
    (void)standardError.open(stderr, QIODevice::WriteOnly);
    (void)standardIn.open(stdin, QIODevice::ReadOnly);
    QTextStream out(&standardOut);
    QTextStream err(&standardError);
    // What was read goes with the process: taking it apart piece by piece would help nobody.
    static CliContext& context = *new CliContext{out, err, &standardIn};
    context.language = language;
    const ExitCode code = runArguments(argc, argv, context);
    return static_cast<int>(finish(code, out, err));
}
