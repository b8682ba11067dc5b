// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Command.h"
#include "app/cli/Output.h"
#include "model/regime/Library.h"
#include "model/regime/lint/PackLayout.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

ExitCode runLint(const Arguments& given, CliContext& context) {
    QStringList written;
    if (given.has(u"fix"_s)) {
        const auto changed = layOutPack(given.text(u"FOLDER"_s));
        if (!changed)
            return failed(context, changed.error());
        written = *changed;
    }
    const auto faults = lint(given.text(u"FOLDER"_s));
    if (!faults)
        return failed(context, faults.error());
    const bool fine = std::ranges::all_of(
        *faults, [](const LintFault& fault) { return fault.severity == Severity::Info; });
    if (context.json) {
        QJsonArray array;
        for (const LintFault& fault : *faults) {
            array += QJsonObject{{u"severity"_s, severityWord(fault.severity)},
                                 {u"file"_s, fault.file},
                                 {u"line"_s, fault.line},
                                 {u"key"_s, fault.key},
                                 {u"text"_s, fault.text}};
        }
        QJsonObject result{{u"fine"_s, fine}, {u"faults"_s, array}};
        if (given.has(u"fix"_s))
            result.insert(u"written"_s, QJsonArray::fromStringList(written));
        writeJson(context, result);
        return fine ? ExitCode::Fine : ExitCode::Findings;
    }
    for (const QString& file : std::as_const(written))
        say(context, QCoreApplication::translate("vitrine::Cli", "%1: laid out anew").arg(file));
    for (const LintFault& fault : *faults) {
        const QString line = fault.line > 0 ? u':' + QString::number(fault.line) : QString();
        const QString key = fault.key.isEmpty() ? QString() : fault.key + ": "_L1;
        say(context,
            fault.file + line + ": "_L1 + severityInWords(fault.severity) + ": "_L1 + key +
                fault.text);
    }
    say(context, QCoreApplication::translate("vitrine::Cli", "%1 faults").arg(faults->size()));
    return fine ? ExitCode::Fine : ExitCode::Findings;
}

} // namespace

Command lintCommand() {
    return {u"lint"_s,
            QCoreApplication::translate("vitrine::Cli",
                                        "Check a folder of resources: catalogue, regimes, words"),
            QCoreApplication::translate("vitrine::Cli",
                                        "FOLDER holds catalogue/ and regimes/, or one regime, "
                                        "which is checked against the program's own catalogue. "
                                        "With --fix all files are first written in the one layout, "
                                        "with the same values; where one cannot be read, none is."),
            {u"lint resources"_s, u"lint my-regime --json"_s, u"lint --fix my-regime"_s},
            {QCoreApplication::translate("vitrine::Cli", "0  no fault, or hints only"),
             QCoreApplication::translate("vitrine::Cli", "1  faults"),
             QCoreApplication::translate("vitrine::Cli", "2  wrong usage"),
             QCoreApplication::translate("vitrine::Cli", "3  the folder cannot be read")},
            {positional(u"FOLDER"_s,
                        QCoreApplication::translate("vitrine::Cli", "The folder to check")),
             flag(u"--fix"_s,
                  QCoreApplication::translate("vitrine::Cli",
                                              "Write the files in the one layout first"))},
            runLint};
}

} // namespace vitrine
