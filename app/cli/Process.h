// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Cli.h"

namespace vitrine {

// What main() does around runCli(): the parts that belong to a process and not to a command.

/// Before anything else, also before QCoreApplication: a pipe that breaks is not a crash, closed
/// streams do not become the dossier's files, and texts are UTF-8 whatever the locale says.
void prepareProcess();
/// The arguments without the program's name, read as UTF-8.
[[nodiscard]] QStringList argumentsOf(int argc, char** argv);
/// The language that the environment asks for if we have it, its texts installed; otherwise "en".
[[nodiscard]] QString chooseLanguage();
/// Writes out what is left. A reader that went away is fine; a full disk is a failure.
[[nodiscard]] ExitCode finish(ExitCode, QTextStream& out, QTextStream& err);

} // namespace vitrine
