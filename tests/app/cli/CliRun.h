// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Cli.h"
#include "tests/support/TestPack.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

namespace vitrine {

/// What one command line did, in this process.
struct CliRun {
    int code = -1;
    QString out = {};
    QString err = {};

    /// The one JSON document on stdout; empty where it is none.
    [[nodiscard]] QJsonObject json() const {
        return QJsonDocument::fromJson(out.toUtf8()).object();
    }

    [[nodiscard]] QString errorCode() const {
        return json()
            .value(QStringLiteral("error"))
            .toObject()
            .value(QStringLiteral("code"))
            .toString();
    }
};

[[nodiscard]] inline CliRun cli(const QStringList& arguments,
                                QIODevice& input,
                                const QString& resources = QStringLiteral(VITRINE_RESOURCES_DIR),
                                const QDate& today = QDate(2026, 8, 2)) {
    CliRun run;
    {
        QTextStream out(&run.out);
        QTextStream err(&run.err);
        CliContext context{out, err, &input};
        context.resources = resources;
        // What every run would read anew, unchanged; tst_cli_process starts programs that do.
        if (resources == QStringLiteral(VITRINE_RESOURCES_DIR))
            context.library = test::realLibrary();
        context.today = today;
        run.code = static_cast<int>(runCli(arguments, context));
    }
    return run;
}

[[nodiscard]] inline CliRun cli(const QStringList& arguments,
                                const QByteArray& input = {},
                                const QString& resources = QStringLiteral(VITRINE_RESOURCES_DIR),
                                const QDate& today = QDate(2026, 8, 2)) {
    QBuffer in;
    in.setData(input);
    in.open(QIODevice::ReadOnly);
    return cli(arguments, in, resources, today);
}

} // namespace vitrine

/// Compares the exit code, and shows what was said if it is another.
#define COMPARE_CODE(run, expected)                                                                \
    QVERIFY2(                                                                                      \
        (run).code == (expected),                                                                  \
        qPrintable(                                                                                \
            QStringLiteral("exit code %1\n%2\n%3").arg((run).code).arg((run).err, (run).out)))
