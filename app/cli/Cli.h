// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QIODevice>
#include <QString>
#include <QStringList>
#include <QTextStream>

#include <chrono>
#include <memory>

namespace vitrine {

class Library;

/// What scripts rely on.
enum class ExitCode {
    Fine = 0,
    Findings = 1, ///< it worked, and there is something to do
    Usage = 2,    ///< the command line is wrong, or names something that does not exist
    Failure = 3,  ///< a file, folder or repository is in the way
};

/// Everything that a command sees of the world besides the disk, so that it can be tested
/// in-process.
struct CliContext {
    QTextStream& out;
    QTextStream& err;
    QIODevice* in = nullptr; ///< for VALUE "-"; null = nothing to read
    QString resources = {};  ///< folder; empty = the program's own
    /// Null until it is read from the folder; set before, by many command lines in one process.
    std::shared_ptr<const Library> library = {};
    QString language = QStringLiteral("en"); ///< of messages and labels
    QDate today = QDate::currentDate();
    bool json = false; ///< set from --json
    /// For another program that writes the same dossier; set from --wait.
    std::chrono::milliseconds wait{5000};
};

/// Runs one command line (without the program's name). Never throws, never exits.
[[nodiscard]] ExitCode runCli(const QStringList& arguments, CliContext&);

} // namespace vitrine
