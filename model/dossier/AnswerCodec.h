// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal to model/store: how one value and one answer look in JSON.

#include "model/core/Json.h"
#include "model/dossier/Answer.h"

namespace vitrine {

enum class ProsePlace {
    OwnFile, ///< {"text": true}; the words are in texts/
    Inline,  ///< {"markdown": …, "text": true}; autosave and the CLI have one file only
};

enum class Strictness {
    Exact,   ///< a form of value that we do not know is an error
    Lenient, ///< inside a row it is kept as it is: a newer program wrote it
};

[[nodiscard]] Json valueToJson(const Value&, ProsePlace);
[[nodiscard]] Json answerToJsonObject(const Answer&, ProsePlace);
[[nodiscard]] Json rowToJson(const Row&);
[[nodiscard]] Json withholdingToJson(const Withholding&);
[[nodiscard]] Json sourceToJson(const Source&);

/// Reads the member \a key of \a owner. Faults go to the errors of the reader; the result is then
/// as much as could be read.
[[nodiscard]] Value valueFromJson(JsonReader& owner, const char* key, Strictness);
[[nodiscard]] Answer answerFromJson(JsonReader&, Strictness);
[[nodiscard]] Withholding withholdingFromJson(JsonReader&);
[[nodiscard]] Source sourceFromJson(JsonReader&);
/// A row from an object {column: value}.
[[nodiscard]] Row rowFromJson(const QString& id, JsonReader cells, Strictness);
/// Rows of an object {id: {column: value}}, sorted by id.
[[nodiscard]] Table rowsFromJson(JsonReader rows, Strictness);

/// Adds members that we do not know, where no member of that name is there.
void addExtra(Json& object, const QMap<QString, QByteArray>& extra);

} // namespace vitrine
