// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/DateReading.h"
#include "model/dossier/FigureReading.h"
#include "model/dossier/LanguageTags.h"
#include "model/dossier/Wording.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
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
        return ValueParsingWords::tr("a date such as 2026-08-02, or a month such as 2026-08");
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
        return ValueParsingWords::tr("parts such as “%1=…; %2=…”, of: %3")
            .arg(partsOf(column.type).value(0),
                 partsOf(column.type).value(1),
                 partsOf(column.type).join(u", "_s));
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

/// The parts between separators. A backslash before a comma, a semicolon or a backslash takes its
/// meaning away, whichever of them separates here; before anything else it is a backslash.
QStringList split(const QString& text, QChar separator) {
    QStringList parts{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = text.at(i) == escape && i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (next == betweenItems || next == betweenParts || next == escape)
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
QStringList parsedList(const QString& text, const Column& column, const Strings& strings) {
    QStringList items;
    if (text == u"none")
        return items;
    for (const QString& part : split(text, betweenItems)) {
        QString item = withoutInvisibleEnds(part);
        if (column.type == FieldType::Languages)
            item = languageTag(item, strings);
        if (!item.isEmpty() && !items.contains(item))
            items.append(item);
    }
    return items;
}

/// The identifier as the list of licences has it: "apache-2.0" is "Apache-2.0".
QString licenceMeant(const QString& typed, const Column& column) {
    for (const QString& id : column.licences)
        if (id.compare(typed, Qt::CaseInsensitive) == 0)
            return id;
    return typed;
}

/// What a person means by "not known: why" in a cell.
std::optional<Untold> untoldMeant(const QString& typed, const Strings& strings) {
    const auto match = [&](AnswerState state, const QString& words) -> std::optional<Untold> {
        const QString opening = words.section(u"%1"_s, 0, 0).trimmed().remove(u':');
        if (opening.isEmpty() || !typed.startsWith(opening, Qt::CaseInsensitive))
            return std::nullopt;
        const QString rest = typed.mid(opening.size()).trimmed();
        if (rest.isEmpty())
            return Untold{state, {}};
        return rest.startsWith(u':') ? std::optional(Untold{state, rest.mid(1).trimmed()})
                                     : std::nullopt;
    };
    for (const AnswerState state : {AnswerState::Unknown, AnswerState::NotApplicable}) {
        const QString word = answerStateWord(state);
        for (const QString& words :
             {strings.optional(u"phrase.state."_s + word),
              state == AnswerState::Unknown ? u"Not known"_s : QString(),
              state == AnswerState::NotApplicable ? u"Not applicable"_s : QString()})
            if (const auto untold = match(state, words))
                return untold;
    }
    static const QRegularExpression none(u"^(none found|nichts gefunden|rien trouvé)\\b.*"_s,
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression day(u"[0-9]{1,4}([-./])[0-9]{1,2}\\1[0-9]{1,4}"_s);
    if (none.match(typed).hasMatch()) {
        const auto date = day.match(typed);
        const bool isDay = !date.hasMatch() || !dateAsMeant(date.captured(), strings).isEmpty();
        return isDay ? std::optional(Untold{AnswerState::Unknown, typed}) : std::nullopt;
    }
    return std::nullopt;
}

/// A line break that was pasted into one line is a blank there.
QString inOneLine(QString text) {
    static const QRegularExpression breaks(u"[ \\t]*[\\r\\n\\t\\x{2028}\\x{2029}]+[ \\t]*"_s);
    return text.replace(breaks, u" "_s);
}

Result<Value> parsedQuantity(const QString& text, const Column& column, const Strings& strings) {
    const FigureRead read = readFigure(text, column, strings);
    if (!read.fault.isEmpty())
        return fail(ErrorCode::Syntax,
                    ValueParsingWords::tr("%1. Write %2").arg(read.fault, acceptedForm(column)));
    return Value(read.figure);
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

/// "2026-09-15" of "15.9.2026"; the text where it is no day and no month.
QString dayMeant(const QString& text, const Strings& strings) {
    const QString meant = dateAsMeant(text, strings);
    return meant.isEmpty() ? text : meant;
}

/// Line breaks and tabs are for long texts.
bool hasControls(const QString& text) {
    return std::ranges::any_of(text, [](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\n' && c != u'\r' && c != u'\t';
    });
}

bool isLong(const Column& column) {
    return column.type == FieldType::LongText;
}

/// What was typed without what is around it.
QString asOneValue(const QString& text, const Column& column) {
    return isLong(column)               ? text
           : isForMachines(column.type) ? withoutInvisibleEnds(inOneLine(text))
                                        : inOneLine(text).trimmed();
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
        return Value(Record{{keys.first(), licenceMeant(text, column)}});
    Record record;
    for (const QString& part : split(text, betweenParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const qsizetype sign = part.indexOf(u'=');
        const QString key = part.left(std::max<qsizetype>(sign, 0)).trimmed();
        if (!keys.contains(key) && sign >= 0)
            return fail(ErrorCode::Syntax,
                        ValueParsingWords::tr("“%1” is no part of this; the parts are: %2")
                            .arg(key, keys.join(u", "_s)));
        if (!keys.contains(key))
            return notAccepted(text, column);
        if (record.contains(key))
            return fail(ErrorCode::Syntax,
                        ValueParsingWords::tr("“%1” is there twice; write it once").arg(key));
        record.insert(key, withoutInvisibleEnds(part.mid(sign + 1)));
    }
    if (const auto spdx = record.constFind(u"spdx"_s);
        column.type == FieldType::Licence && spdx != record.constEnd())
        record.insert(u"spdx"_s, licenceMeant(*spdx, column));
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
        return Value(parsedList(text, column, strings));
    case FieldType::Date:
    case FieldType::Month:
        return Value(dayMeant(text, strings));
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
    const QString typed = asOneValue(text, column);
    if (typed.trimmed().isEmpty())
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
                list.append(column.type == FieldType::Choices ? choice(word)
                                                              : languageTag(word, strings));
        return list;
    }
    case FieldType::Number:
    case FieldType::Quantity:
        return readFigure(typed, column, strings).figure;
    case FieldType::Date:
    case FieldType::Month:
        return dayMeant(typed, strings);
    case FieldType::Party:
        return Record{{u"name"_s, typed}};
    case FieldType::Hash:
        return Record{{u"algorithm"_s, u"SHA-256"_s}, {u"hex"_s, typed}};
    case FieldType::Licence:
        return Record{{typed.contains(u' ') ? u"name"_s : u"spdx"_s, licenceMeant(typed, column)}};
    case FieldType::File:
        return {}; // a file is attached, not typed
    case FieldType::LongText:
        return Prose{text};
    default:
        return typed;
    }
}

Value cellAsMeant(const QString& text,
                  const Column& column,
                  const QString& textKey,
                  const Strings& strings) {
    if (const auto untold = untoldMeant(text.trimmed(), strings))
        return *untold;
    return valueAsMeant(text, column, textKey, strings);
}

QString valueAsTyped(const Value& value, const Column& column, const QLocale& language) {
    if (const auto* list = value.get<QStringList>())
        return typedList(*list);
    if (const auto* quantity = value.get<Quantity>())
        return figureAsTyped(*quantity, language);
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
    const QString typed = asOneValue(text, column);
    if (typed.trimmed().isEmpty())
        return Value();
    if (hasControls(typed))
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
