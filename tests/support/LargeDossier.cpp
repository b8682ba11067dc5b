// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/LargeDossier.h"

#include "model/regime/Library.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine::test {

namespace {

Value plainValue(const Column& column, int n) {
    switch (column.type) {
    case FieldType::LongText:
        return Prose{u"A paragraph of text about this, number %1."_s.arg(n)};
    case FieldType::YesNo:
        return u"yes"_s;
    case FieldType::Choice:
        return column.choices.value(n % std::max<int>(1, static_cast<int>(column.choices.size())));
    case FieldType::Choices:
        return column.choices.mid(0, 2);
    case FieldType::Languages:
        return QStringList{u"en"_s, u"de"_s};
    case FieldType::Number:
        return Quantity{QString::number(1000 + n)};
    case FieldType::Quantity:
        return Quantity{u"1.234e24"_s, column.units.value(0)};
    case FieldType::Date:
        return u"2025-06-01"_s;
    case FieldType::Month:
        return u"2025-06"_s;
    case FieldType::Url:
        return u"https://example.org/%1"_s.arg(n);
    case FieldType::Email:
        return u"someone@example.org"_s;
    case FieldType::Party:
        return Record{{u"name"_s, u"Example Ltd"_s}};
    case FieldType::Licence:
        return Record{{u"spdx"_s, u"Apache-2.0"_s}};
    case FieldType::Hash:
        return Record{{u"algorithm"_s, u"sha-256"_s}, {u"hex"_s, QString(64, u'0')}};
    case FieldType::File:
        return Record{{u"evidence"_s, u"e-one"_s}};
    default:
        return u"Text number %1"_s.arg(n);
    }
}

Table plainTable(const Field& field, int rows) {
    Table table;
    table.rows.reserve(rows);
    for (int i = 0; i < rows; ++i) {
        Row row;
        row.id = u"r-%1"_s.arg(i * 7919 % 1000003, 8, 36, QChar(u'0'));
        for (const Column& column : field.columns)
            if (i % 10 != 0 || !column.required)
                row.cells.insert(column.id, plainValue(column, i));
        table.rows << row;
    }
    return table;
}

} // namespace

FieldPath largeTable(const Library& library) {
    for (const Category& category : library.catalogue().categories())
        for (const Field& field : category.fields)
            if (std::ranges::any_of(field.columns, &Column::required))
                return field.path();
    return {};
}

Dossier largeDossier(const Library& library, int rows) {
    Dossier dossier(u"00000000-0000-4000-8000-000000000001"_s);
    for (const Regime& regime : library.regimes())
        dossier.setRegime(regime.id, regime.version);
    const FieldPath large = largeTable(library);
    for (const Category& category : library.catalogue().categories()) {
        for (const Field& field : category.fields) {
            Answer answer;
            answer.value = field.type == FieldType::Table
                               ? Value(plainTable(field, field.path() == large ? rows : 10))
                               : plainValue(field, 1);
            dossier.set(field.path(), answer);
        }
    }
    return dossier;
}

} // namespace vitrine::test
