// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Command.h"
#include "app/cli/Output.h"
#include "model/regime/Library.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

ExitCode run(const Arguments& given, CliContext& context) {
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
        writeJson(context, {{u"fine"_s, fine}, {u"faults"_s, array}});
        return fine ? ExitCode::Fine : ExitCode::Findings;
    }
    for (const LintFault& fault : *faults) {
        const QString line = fault.line > 0 ? u':' + QString::number(fault.line) : QString();
        const QString key = fault.key.isEmpty() ? QString() : fault.key + ": "_L1;
        say(context,
            fault.file + line + ": "_L1 + severityWord(fault.severity) + ": "_L1 + key +
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
                                        "which is checked against the program's own catalogue."),
            {u"lint resources"_s, u"lint my-regime --json"_s},
            {QCoreApplication::translate("vitrine::Cli", "0  no fault, or hints only"),
             QCoreApplication::translate("vitrine::Cli", "1  faults"),
             QCoreApplication::translate("vitrine::Cli", "2  wrong usage"),
             QCoreApplication::translate("vitrine::Cli", "3  the folder cannot be read")},
            {positional(u"FOLDER"_s,
                        QCoreApplication::translate("vitrine::Cli", "The folder to check"))},
            run};
}

} // namespace vitrine
