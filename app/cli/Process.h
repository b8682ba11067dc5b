// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Cli.h"

namespace vitrine {

// What main() does around runCli(): the parts that belong to a process and not to a command.

/// The languages that the environment asks for, the most wanted first. Before prepareProcess(),
/// which changes the locale.
[[nodiscard]] QStringList wantedLanguages();
/// Before anything else, also before QCoreApplication: a pipe that breaks is not a crash, closed
/// streams do not become the dossier's files, and texts are UTF-8 whatever the locale says.
void prepareProcess();
/// The first of these that we have, its texts installed; otherwise "en".
[[nodiscard]] QString chooseLanguage(const QStringList& wanted);
/// runCli() with the arguments of main(); one that is no UTF-8 is wrong usage.
[[nodiscard]] ExitCode runArguments(int argc, char** argv, CliContext&);
/// Writes out what is left. A reader that went away is fine; a full disk is a failure.
[[nodiscard]] ExitCode finish(ExitCode, QTextStream& out, QTextStream& err);

} // namespace vitrine
