// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/Wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct ValueParsingWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ValueParsing)
};

/// What to write instead, in one phrase a type.
QString acceptedForm(const Column& column) {
    switch (column.type) {
    case FieldType::YesNo:
        return ValueParsingWords::tr("yes or no");
    case FieldType::Choice:
        return ValueParsingWords::tr("one of: %1").arg(column.choices.join(u", "_s));
    case FieldType::Choices:
        return ValueParsingWords::tr("“none” or some of: %1").arg(column.choices.join(u", "_s));
    case FieldType::Number:
        return ValueParsingWords::tr("a number such as 1234.5 or 2.4e25");
    case FieldType::Quantity:
        return ValueParsingWords::tr("a number and a unit such as “1.2e22 %1”")
            .arg(column.units.value(0));
    case FieldType::Date:
        return ValueParsingWords::tr("a date such as 2026-08-02");
    case FieldType::Month:
        return ValueParsingWords::tr("a month such as 2026-08");
    case FieldType::Url:
        return ValueParsingWords::tr("an address such as https://example.org/page");
    case FieldType::Email:
        return ValueParsingWords::tr("an address such as name@example.org");
    case FieldType::Languages:
        return ValueParsingWords::tr("language tags such as “en, de-AT”");
    case FieldType::Party:
    case FieldType::Licence:
    case FieldType::Hash:
        return ValueParsingWords::tr("parts such as “%1=…; %2=…”")
            .arg(partsOf(column.type).value(0), partsOf(column.type).value(1));
    default:
        return ValueParsingWords::tr("a text");
    }
}

tl::unexpected<Error> notAccepted(const QString& text, const Column& column) {
    return fail(
        ErrorCode::Syntax,
        ValueParsingWords::tr("“%1” is not accepted; write %2").arg(text, acceptedForm(column)));
}

constexpr QChar escape = u'\\';
constexpr QChar betweenItems = u',';
constexpr QChar betweenParts = u';';

/// The parts between separators. A backslash before a separator, or before a backslash, takes its
/// meaning away; before anything else it is a backslash.
QStringList split(const QString& text, QChar separator) {
    QStringList parts{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = text.at(i) == escape && i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (next == separator || next == escape)
            parts.last() += text.at(++i);
        else if (text.at(i) == separator)
            parts.append(QString());
        else
            parts.last() += text.at(i);
    }
    return parts;
}

/// What split() makes one part of again.
QString escaped(QString text, QChar separator) {
    return text.replace(escape, QString(2, escape)).replace(separator, QString(escape) + separator);
}

/// Named twice is chosen once.
QStringList parsedList(const QString& text) {
    QStringList items;
    if (text != u"none")
        for (const QString& part : split(text, betweenItems))
            if (const QString item = part.trimmed(); !item.isEmpty() && !items.contains(item))
                items.append(item);
    return items;
}

/// A number and the unit after it, in any case. Where none is there it is the column's only one;
/// of several none is meant, and it is missing.
Quantity splitQuantity(const QString& text, const Column& column, const Strings& strings) {
    QList<std::pair<QString, QString>> units; // as it is called, and what it is
    for (const QString& unit : column.units) {
        units.append({unit, unit});
        units.append({unitInWords(unit, strings), unit});
    }
    // The longest first: "kWh" must not be read as "h".
    std::stable_sort(units.begin(), units.end(), [](const auto& a, const auto& b) {
        return a.first.size() > b.first.size();
    });
    // As it is written first: "mW" is not "MW" where there are both.
    for (const Qt::CaseSensitivity how : {Qt::CaseSensitive, Qt::CaseInsensitive})
        for (const auto& [name, unit] : std::as_const(units))
            if (!name.isEmpty() && text.endsWith(name, how))
                return {text.chopped(name.size()).trimmed(), unit};
    const bool isClear = column.type == FieldType::Quantity && column.units.size() == 1;
    return {text, isClear ? column.units.first() : QString()};
}

Result<Value> parsedQuantity(const QString& text, const Column& column, const Strings& strings) {
    const Quantity typed = splitQuantity(text, column, strings);
    const auto quantity = Quantity::parse(typed.amount, typed.unit);
    if (!quantity)
        return tl::unexpected<Error>(quantity.error().withContext(
            ValueParsingWords::tr("Write %1").arg(acceptedForm(column))));
    return Value(*quantity);
}

bool isSame(const QString& a, const QString& b) {
    return !b.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

/// "yes" of "Yes" and of "Ja"; the text where it is neither.
QString yesNoMeant(const QString& text, const Strings& strings) {
    for (const QString& word : {u"yes"_s, u"no"_s})
        if (isSame(text, word) || isSame(text, strings.phrase(word)))
            return word;
    return text;
}

/// The id of a choice by its id or label; the text where it is none.
QString choiceMeant(const QString& text,
                    const Column& column,
                    const QString& textKey,
                    const Strings& strings) {
    for (const QString& id : column.choices)
        if (isSame(text, id) ||
            (!textKey.isEmpty() && isSame(text, strings.optional(textKey + u".choice."_s + id))))
            return id;
    return text;
}

/// Line breaks and tabs are for long texts.
bool hasControls(const QString& text, bool isLong) {
    return std::ranges::any_of(text, [isLong](QChar c) {
        return c.category() == QChar::Other_Control &&
               !(isLong && (c == u'\n' || c == u'\r' || c == u'\t'));
    });
}

/// As the file of a long text gives it back.
QString withoutFinalBreaks(QString text) {
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    return text;
}

Result<Value> parsedRecord(const QString& text, const Column& column) {
    const QStringList keys = partsOf(column.type);
    // "Apache-2.0" is a licence as people write it.
    if (column.type == FieldType::Licence && !text.contains(u'='))
        return Value(Record{{keys.first(), text}});
    Record record;
    for (const QString& part : split(text, betweenParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const qsizetype sign = part.indexOf(u'=');
        const QString key = part.left(std::max<qsizetype>(sign, 0)).trimmed();
        if (!keys.contains(key))
            return notAccepted(text, column);
        if (record.contains(key))
            return fail(ErrorCode::Syntax,
                        ValueParsingWords::tr("“%1” is there twice; write it once").arg(key));
        record.insert(key, part.mid(sign + 1).trimmed());
    }
    return Value(record);
}

Result<Value> parsedByType(const QString& text,
                           const Column& column,
                           const Strings& strings,
                           const QString& textKey) {
    switch (column.type) {
    case FieldType::YesNo:
        return Value(yesNoMeant(text, strings));
    case FieldType::Choice:
        return Value(choiceMeant(text, column, textKey, strings));
    case FieldType::Table:
        return fail(
            ErrorCode::Usage,
            ValueParsingWords::tr("a table is set cell by cell: category/field/row/column"));
    case FieldType::File:
        return fail(ErrorCode::Usage, ValueParsingWords::tr("a file is attached, not typed"));
    case FieldType::LongText:
        return Value(Prose{withoutFinalBreaks(text)});
    case FieldType::Choices:
    case FieldType::Languages:
        return Value(parsedList(text));
    case FieldType::Number:
    case FieldType::Quantity:
        return parsedQuantity(text, column, strings);
    case FieldType::Party:
    case FieldType::Licence:
    case FieldType::Hash:
        return parsedRecord(text, column);
    default:
        return Value(text);
    }
}

QString typedRecord(const Record& record, const Column& column) {
    const bool bareLicence = column.type == FieldType::Licence && record.size() == 1;
    if (const QString spdx = record.value(u"spdx"_s);
        bareLicence && !spdx.isEmpty() && !spdx.contains(u'='))
        return spdx;
    QStringList keys = partsOf(column.type);
    for (const QString& key : record.keys())
        if (!keys.contains(key))
            keys.append(key);
    QStringList parts;
    for (const QString& key : std::as_const(keys))
        if (record.contains(key))
            parts.append(key + u'=' + escaped(record.value(key), betweenParts));
    return parts.join(u"; "_s);
}

QString typedList(const QStringList& list) {
    QStringList items;
    for (const QString& item : list)
        items.append(escaped(item, betweenItems));
    return items.isEmpty() ? u"none"_s : items.join(u", "_s);
}

} // namespace

Value valueAsMeant(const QString& text,
                   const Column& column,
                   const QString& textKey,
                   const Strings& strings) {
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return {};
    const auto choice = [&](const QString& word) {
        const QString meant = choiceMeant(word, column, textKey, strings);
        const bool isOther =
            column.other && !column.choices.contains(meant) && !meant.startsWith(u"other:"_s);
        return isOther ? u"other:"_s + meant : meant;
    };
    switch (column.type) {
    case FieldType::Choice:
        return choice(typed);
    case FieldType::YesNo:
        return yesNoMeant(typed, strings);
    case FieldType::Choices:
    case FieldType::Languages: {
        QStringList list;
        const QChar separator = typed.contains(u';') ? u';' : u',';
        for (const QString& part : typed.split(separator, Qt::SkipEmptyParts))
            if (const QString word = part.trimmed(); !word.isEmpty())
                list.append(column.type == FieldType::Choices ? choice(word) : word);
        return list;
    }
    case FieldType::Number:
    case FieldType::Quantity: {
        const Quantity split = splitQuantity(typed, column, strings);
        return Quantity::parse(split.amount, split.unit).value_or(split);
    }
    case FieldType::Party:
        return Record{{u"name"_s, typed}};
    case FieldType::Hash:
        return Record{{u"algorithm"_s, u"SHA-256"_s}, {u"hex"_s, typed}};
    case FieldType::Licence:
        return Record{{typed.contains(u' ') ? u"name"_s : u"spdx"_s, typed}};
    case FieldType::File:
        return {}; // a file is attached, not typed
    case FieldType::LongText:
        return Prose{text};
    default:
        return typed;
    }
}

QString valueAsTyped(const Value& value, const Column& column) {
    if (const auto* list = value.get<QStringList>())
        return typedList(*list);
    if (const auto* quantity = value.get<Quantity>())
        return quantity->unit.isEmpty() ? quantity->amount
                                        : quantity->amount + u' ' + quantity->unit;
    if (const auto* record = value.get<Record>())
        return typedRecord(*record, column);
    if (const auto* table = value.get<Table>())
        return table->rows.isEmpty() ? u"none"_s : QString();
    return value.toText();
}

Result<Value> parseValue(const QString& text,
                         const Column& column,
                         const Strings& strings,
                         const QString& textKey) {
    const QString typed = column.type == FieldType::LongText ? text : text.trimmed();
    if (typed.trimmed().isEmpty())
        return Value();
    if (hasControls(typed, column.type == FieldType::LongText))
        return fail(ErrorCode::Syntax,
                    ValueParsingWords::tr("a control character has no place in a text"));
    const Result<Value> value = parsedByType(typed, column, strings, textKey);
    // Too few significant figures is a remark of the checks, not a reason to refuse a number.
    if (value)
        if (const ValueFault fault = faultOf(*value, column);
            !fault.phrase.isEmpty() && fault.phrase != u"fault.significant-figures")
            return fail(
                ErrorCode::Syntax,
                ValueParsingWords::tr("%1. Write %2")
                    .arg(strings.phrase(fault.phrase, fault.arguments), acceptedForm(column)));
    return value;
}

} // namespace vitrine
