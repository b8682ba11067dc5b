// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/table/CellText.h"

#include "model/dossier/Wording.h"
#include "widgets/form/Proposals.h"

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

QString choiceFromText(const QString& text, const TableColumn& column, const Strings& strings) {
    for (const QString& id : column.column.choices) {
        const QString label = strings.optional(column.textKey + u".choice."_s + id);
        if (text.compare(id, Qt::CaseInsensitive) == 0 ||
            text.compare(label, Qt::CaseInsensitive) == 0)
            return id;
    }
    return column.column.other && !text.startsWith(u"other:"_s) ? u"other:"_s + text : text;
}

QString yesNoFromText(const QString& text, const Strings& strings) {
    for (const QString& word : {u"yes"_s, u"no"_s}) {
        if (text.compare(word, Qt::CaseInsensitive) == 0 ||
            text.compare(strings.phrase(word), Qt::CaseInsensitive) == 0)
            return word;
    }
    return text;
}

Value quantityFromText(const QString& text, const Column& column) {
    // The longest unit first: "kWh" must not be read as "h".
    QStringList units = column.units;
    std::sort(units.begin(), units.end(), [](const QString& a, const QString& b) {
        return a.size() > b.size();
    });
    QString amount = text;
    QString unit = column.units.value(0);
    for (const QString& known : std::as_const(units)) {
        if (!known.isEmpty() && text.endsWith(known, Qt::CaseInsensitive)) {
            unit = known;
            amount = text.chopped(known.size()).trimmed();
            break;
        }
    }
    if (const Result<Quantity> read = Quantity::parse(amount, unit))
        return *read;
    return Quantity{amount, unit};
}

QStringList listFromText(const QString& text, const TableColumn& column, const Strings& strings) {
    QStringList list;
    const bool languages = column.column.type == FieldType::Languages;
    for (const QString& part : text.split(text.contains(u';') ? u';' : u',', Qt::SkipEmptyParts)) {
        const QString word = part.trimmed();
        if (!word.isEmpty())
            list.append(languages ? Proposals::languageTag(word)
                                  : choiceFromText(word, column, strings));
    }
    return list;
}

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
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    switch (column.column.type) {
    case FieldType::Choice:
        return choiceFromText(text, column, strings);
    case FieldType::YesNo:
        return yesNoFromText(text, strings);
    case FieldType::Choices:
    case FieldType::Languages:
        return listFromText(text, column, strings);
    case FieldType::Number:
    case FieldType::Quantity:
        return quantityFromText(text, column.column);
    case FieldType::Party:
        return Record{{u"name"_s, text}};
    case FieldType::Hash:
        return Record{{u"algorithm"_s, u"SHA-256"_s}, {u"hex"_s, text}};
    case FieldType::Licence:
        return Record{{text.contains(u' ') ? u"name"_s : u"spdx"_s, text}};
    case FieldType::File:
        return {}; // a file is attached, not typed
    case FieldType::LongText:
        return Prose{typed};
    default:
        return text;
    }
}

QString cellEditText(const Value& value, const TableColumn& column, const Strings& strings) {
    if (const auto* quantity = value.get<Quantity>())
        return quantity->unit.isEmpty() ? quantity->amount
                                        : quantity->amount + u' ' + quantity->unit;
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
