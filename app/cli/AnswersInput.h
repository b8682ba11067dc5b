// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/Access.h"
#include "model/dossier/Dossier.h"

#include <QByteArray>
#include <QStringList>

namespace vitrine {

/// "column=value; column=value" as a row of a table; "id=…" names it, else it gets a new name.
/// Errors: Usage (no such column, twice the same, not a value for it).
[[nodiscard]] Result<Row>
rowFromText(const QString& text, const Field& table, const Strings& strings);

/// Facts as one JSON object: {"category/field": what is told}. What is told is a text as a person
/// types it, a list of texts, rows (a list of objects with the columns, and "id"), null (nothing),
/// or an answer as model/FORMAT.md has it, whose "value" may be any of these; what an answer does
/// not name stays as it was.
/// Returns the dossier with all of it. Errors: Usage, with the path; nothing is half taken.
[[nodiscard]] Result<Dossier>
withAnswers(const QByteArray& json, const Dossier&, const Catalogue&, const Strings&);

} // namespace vitrine
