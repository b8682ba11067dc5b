// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Cli.h"
#include "app/cli/Command.h"
#include "exporters/flow/ExportJob.h"

#include <QJsonArray>

namespace vitrine {

// What the commands that write documents have in common.

/// Words for readers, as --audience takes them.
[[nodiscard]] QStringList readers();
/// None where none is given. Errors: Usage (names the known ones).
[[nodiscard]] Result<std::optional<Audience>> readerFrom(const Arguments& given);
[[nodiscard]] QJsonArray filesToJson(const QList<ExportedFile>& files);
/// A later export replaces an earlier one, which is what a script wants; it is said all the same.
[[nodiscard]] QList<Note> replacements(const QList<ExportedFile>& files);
/// Each file is whole, also where a later one could not be written.
[[nodiscard]] ExitCode
failedAfter(CliContext& context, const QList<ExportedFile>& written, const Error& error);

} // namespace vitrine
