// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/FileNames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

Value withFileNames(const Value& value, const Column& column, const Table& evidence) {
    const Record* record = column.type == FieldType::File ? value.get<Record>() : nullptr;
    if (!record)
        return value;
    // The id of a file that is not there says nothing, and may have been typed.
    Record named = *record;
    const Row* file = evidence.row(record->value(u"evidence"_s));
    const QString name = file ? file->cells.value(u"name"_s).toText() : QString();
    named.insert(u"evidence"_s,
                 file && name.isEmpty() ? file->cells.value(u"url"_s).toText() : name);
    return named;
}

Answer withFileNames(const Answer& answer, const Field& field, const Table& evidence) {
    Answer named = answer;
    const Table* table = answer.value.get<Table>();
    if (!table) {
        named.value = withFileNames(answer.value, field, evidence);
        return named;
    }
    const auto isFile = [](const Column& column) { return column.type == FieldType::File; };
    if (std::ranges::none_of(field.columns, isFile))
        return named;
    Table rows = *table;
    for (Row& row : rows.rows)
        for (const Column& column : field.columns)
            if (const auto cell = row.cells.find(column.id); cell != row.cells.end())
                *cell = withFileNames(*cell, column, evidence);
    named.value = rows;
    return named;
}

} // namespace vitrine
