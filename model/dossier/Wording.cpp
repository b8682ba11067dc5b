// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/Wording.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qsizetype shownRows = 5; ///< rows of a table that are named in one line of words

/// "Not known: why", or "Not known" where nobody said why.
QString stateInWords(const QString& key, const QString& reason, const Strings& strings) {
    const QString words = strings.phrase(key, {reason}).trimmed();
    return reason.isEmpty() && words.endsWith(u':') ? words.chopped(1) : words;
}

/// Says one value of a column; what a value looks like depends on the type of its field.
class Speaker {
public:
    Speaker(const Column& column, const QString& textKey, const Strings& strings)
        : m_column(column)
        , m_textKey(textKey)
        , m_strings(strings) {}

    QString operator()(std::monostate) const { return {}; }

    QString operator()(const Prose& prose) const { return prose.markdown; }

    QString operator()(const Table&) const { return {}; }

    QString operator()(const Untold& untold) const {
        return stateInWords(u"state."_s + answerStateWord(untold.state), untold.reason, m_strings);
    }

    QString operator()(const QString& text) const {
        switch (m_column.type) {
        case FieldType::YesNo:
            return text == u"yes" || text == u"no" ? m_strings.phrase(text) : text;
        case FieldType::Choice:
            return choice(text);
        case FieldType::Date:
            if (const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s); day.isValid())
                return m_strings.day(day);
            return month(text);
        case FieldType::Month:
            return month(text);
        default:
            return text;
        }
    }

    QString operator()(const QStringList& list) const {
        if (list.isEmpty())
            return m_strings.phrase(u"state.none"_s);
        QStringList words;
        for (const QString& item : list)
            words.append(m_column.type == FieldType::Choices     ? choice(item)
                         : m_column.type == FieldType::Languages ? language(item)
                                                                 : item);
        return words.join(u", "_s);
    }

    QString operator()(const Quantity& quantity) const {
        return quantityInWords(quantity, m_strings);
    }

    QString operator()(const Record& record) const {
        if (m_column.type == FieldType::Hash)
            return hash(record);
        QStringList words;
        for (const QString& key : partsOf(m_column.type))
            if (const QString word = record.value(key); !word.isEmpty())
                words.append(word);
        for (auto it = record.cbegin(); it != record.cend(); ++it)
            if (!partsOf(m_column.type).contains(it.key()) && !it->isEmpty())
                words.append(*it);
        return words.join(u", "_s);
    }

private:
    [[nodiscard]] QString choice(const QString& id) const {
        if (id.startsWith(u"other:"))
            return id.mid(6);
        const QString words = m_strings.optional(m_textKey + u".choice."_s + id);
        return words.isEmpty() ? id : words;
    }

    [[nodiscard]] QString language(const QString& tag) const {
        const QString words = m_strings.optional(u"phrase.language."_s + tag);
        if (!words.isEmpty())
            return words;
        const QLocale locale(tag);
        if (locale.language() == QLocale::C)
            return tag;
        // A tag with script or region says more than the name of its language.
        const QString name = m_strings.language() == u"en"
                                 ? QLocale::languageToString(locale.language())
                                 : locale.nativeLanguageName();
        return tag.contains(u'-') ? name + u" ("_s + tag + u')' : name;
    }

    [[nodiscard]] QString month(const QString& text) const {
        const QDate day = QDate::fromString(text + u"-01"_s, u"yyyy-MM-dd"_s);
        return day.isValid() ? m_strings.locale().toString(day, u"MMMM yyyy"_s) : text;
    }

    [[nodiscard]] QString hash(const Record& record) const {
        QStringList words;
        for (const auto& key : {u"algorithm"_s, u"hex"_s})
            if (const QString word = record.value(key); !word.isEmpty())
                words.append(word);
        // Whoever wants to compare must know what with.
        if (record.value(u"algorithm"_s).isEmpty() && !words.isEmpty())
            words = {m_strings.phrase(u"value.hash-open"_s, words)};
        const QString of = record.value(u"of"_s);
        return of.isEmpty() ? words.join(u' ') : words.join(u' ') + u" ("_s + of + u')';
    }

    const Column& m_column;
    const QString& m_textKey;
    const Strings& m_strings;
};

/// A part of a table in one line: the full table is for documents.
QString tableInWords(const Table& table, const Field& field, const Strings& strings) {
    if (table.rows.isEmpty())
        return strings.phrase(u"state.none"_s);
    QStringList names;
    for (const Row& row : table.rows.first(std::min(shownRows, table.rows.size())))
        names.append(rowInWords(row, field, strings));
    if (table.rows.size() > shownRows)
        names.append(u"…"_s);
    return table.rows.size() <= shownRows
               ? names.join(u"; "_s)
               : names.join(u"; "_s) + u" ("_s + QString::number(table.rows.size()) + u')';
}

} // namespace

QStringList partsOf(FieldType type) {
    switch (type) {
    case FieldType::Party:
        return {u"name"_s, u"address"_s, u"email"_s, u"url"_s};
    case FieldType::Licence:
        return {u"spdx"_s, u"name"_s, u"url"_s, u"access"_s};
    case FieldType::Hash:
        return {u"algorithm"_s, u"hex"_s, u"of"_s};
    case FieldType::File:
        return {u"evidence"_s};
    default:
        return {};
    }
}

QString valueInWords(const Value& value,
                     const Column& column,
                     const QString& textKey,
                     const Strings& strings) {
    return std::visit(Speaker(column, textKey, strings), value.variant());
}

QString valueInWords(const Value& value, const Field& field, const Strings& strings) {
    if (const Table* table = value.get<Table>())
        return tableInWords(*table, field, strings);
    return valueInWords(value, field, field.category + u'/' + field.id, strings);
}

QString quantityInWords(const Quantity& quantity, const Strings& strings) {
    QString text = Quantity{quantity.amount}.toDisplay();
    text.replace(u'.', strings.locale().decimalPoint());
    if (!quantity.unit.isEmpty())
        text += u'\u00A0' + unitInWords(quantity.unit, strings);
    return asExactAs(quantity.exactness, text, strings);
}

QString asExactAs(Exactness exactness, const QString& figure, const Strings& strings) {
    return exactness == Exactness::Exact
               ? figure
               : strings.phrase(u"figure."_s + exactnessWord(exactness), {figure});
}

QString unitInWords(const QString& unit, const Strings& strings) {
    QString key = unit;
    const QString words = strings.optional(u"phrase.unit."_s + key.replace(u' ', u'-'));
    return words.isEmpty() ? unit : words;
}

QString answerInWords(const Answer* answer, const Field& field, const Strings& strings) {
    if (!answer || (answer->state == AnswerState::Answered && answer->value.isBlank()))
        return strings.phrase(u"state.missing"_s);
    if (answer->state == AnswerState::Answered)
        return valueInWords(answer->value, field, strings);
    if (answer->state == AnswerState::NotApplicable)
        return stateInWords(u"state.not-applicable"_s, answer->reason, strings);
    const QString unknown = stateInWords(u"state.unknown"_s, answer->reason, strings);
    if (answer->effort.isEmpty())
        return unknown;
    const bool sentence = unknown.endsWith(u'.');
    return unknown + (sentence ? u" "_s : u". "_s) + strings.phrase(u"effort"_s, {answer->effort});
}

QString rowInWords(const Row& row, const Field& field, const Strings& strings) {
    const auto isText = [](const Value& value) { return value.get<QString>() && !value.isBlank(); };
    for (const Column& column : field.columns)
        if (const Value cell = row.cells.value(column.id); isText(cell))
            return valueInWords(cell, column, field.key(u"column."_s + column.id), strings);
    // A name that was made for a row says nothing to anybody: rather a figure that stands in it.
    for (const Column& column : field.columns)
        if (const Value cell = row.cells.value(column.id); !cell.isBlank())
            return valueInWords(cell, column, field.key(u"column."_s + column.id), strings);
    return strings.phrase(u"row.unnamed"_s);
}

int countWords(QStringView markdown) {
    int words = 0;
    bool inside = false;
    for (const QChar c : markdown) {
        // Marks of Markdown standing alone ("-", "##") are no words.
        const bool part = c.isLetterOrNumber() || (inside && !c.isSpace());
        words += part && !inside ? 1 : 0;
        inside = part;
    }
    return words;
}

} // namespace vitrine
