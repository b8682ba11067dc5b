// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/table/CellText.h"

#include "model/dossier/Wording.h"

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

/// Quotes as in RFC 4180: a doubled quote is a quote, separators and line ends inside are text.
QList<QStringList> quotedCells(const QString& text, QChar separator) {
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            const bool doubled = c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"';
            if (c != u'"' || doubled)
                cell += c;
            else
                quoted = false;
            i += doubled ? 1 : 0;
        } else if (c == u'"' && cell.isEmpty()) {
            quoted = true;
        } else if (c == separator) {
            row.append(std::exchange(cell, {}));
        } else if (c == u'\n') {
            row.append(std::exchange(cell, {}));
            rows.append(std::exchange(row, {}));
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
        row.append(cell);
        rows.append(row);
    }
    return rows;
}

} // namespace

Value valueFromCellText(const QString& typed, const TableColumn& column, const Strings& strings) {
    return cellAsMeant(typed, column.column, column.textKey, strings);
}

QString cellEditText(const Value& value, const TableColumn& column, const Strings& strings) {
    if (const auto* quantity = value.get<Quantity>())
        return valueAsTyped(
            Quantity{quantity->amount, unitInWords(quantity->unit, strings), quantity->exactness},
            column.column,
            strings.locale());
    if (const auto* text = value.get<QString>();
        text && column.column.type != FieldType::Choice && column.column.type != FieldType::YesNo)
        return *text;
    if (const auto* tags = value.get<QStringList>();
        tags && column.column.type == FieldType::Languages)
        return tags->join(u", "_s);
    if (const auto* text = value.get<QString>(); text && text->startsWith(u"other:"_s))
        return text->mid(6);
    return valueInWords(value, column.column, column.textKey, strings);
}

QList<QStringList> cellsFromText(const QString& text) {
    if (text.contains(u'\t'))
        return quotedCells(text, u'\t');
    const QStringView first = QStringView(text).left(text.indexOf(u'\n'));
    return quotedCells(text, first.count(u';') > first.count(u',') ? u';' : u',');
}

QString textFromCells(const QList<QStringList>& rows) {
    QString text;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (QString cell : row) {
            if (cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'"'))
                cell = u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"';
            cells.append(cell);
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace vitrine
