// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Cli.h"
#include "model/core/Result.h"
#include "model/dossier/Value.h"
#include "model/regime/Severity.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace vitrine {

/// One line for people on stdout. Control characters that a dossier may hold do not reach the
/// terminal.
void say(CliContext&, const QString& line = {});
/// One line on stderr.
void complain(CliContext&, const QString& line);
/// Notes on stderr, "note: …".
void remark(CliContext&, const QList<Note>& notes);
/// The one JSON document on stdout; adds "format".
void writeJson(CliContext&, QJsonObject);

/// Says what failed (stderr, and as JSON where that was asked for) and returns the exit code for
/// it. \a more: further keys of the error in JSON.
[[nodiscard]] ExitCode failed(CliContext&, const Error&, const QJsonObject& more = {});
/// The same for a command line that makes no sense.
[[nodiscard]] ExitCode wrongUsage(CliContext&, const QString& text);

/// "Syntax" → "syntax", "NotADossier" → "not-a-dossier".
[[nodiscard]] QString errorWord(ErrorCode);

/// "error", "warning", "hint", for people.
[[nodiscard]] QString severityInWords(Severity);

/// Lines of equal columns, two blanks between.
void sayTable(CliContext&, const QList<QStringList>& rows, const QString& indent = {});

/// The known names that look most like \a text: close in letters, or holding it.
[[nodiscard]] QStringList nearMatches(const QString& text, const QStringList& known, int most = 5);

[[nodiscard]] QJsonValue valueToJson(const Value&);
[[nodiscard]] QJsonArray notesToJson(const QList<Note>&);

} // namespace vitrine
