// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/CatalogueReader.h"

#include "model/catalogue/ConditionReader.h"
#include "model/core/Quantity.h"

#include <QFileInfo>
#include <QStringBuilder>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

class CategoryReader {
public:
    explicit CategoryReader(PackTrace* trace)
        : m_trace(trace) {}

    Category read(JsonReader reader, const QString& fileName) {
        Category category;
        m_texts = &category.texts;
        if (!reader.isObject())
            return category;
        readFormat(reader);
        category.id = readId(reader, "id");
        if (const QString name = QFileInfo(fileName).completeBaseName(); category.id != name)
            reader.error(u"id"_s,
                         PackReader::tr("The id must be the name of the file: %1").arg(name));
        if (category.id == "dossier"_L1)
            reader.error(u"id"_s, PackReader::tr("The category “dossier” is reserved."));
        category.order = reader.integer("order");
        define(PackTrace::Thing::Category, category.id, {}, reader);
        text(reader, "label", category.id + u".label"_s);
        text(reader, "summary", category.id + u".summary"_s);
        for (const JsonReader& field : reader.objects("fields"))
            category.fields << readField(field, category.id);
        endObject(reader);
        return category;
    }

private:
    Field readField(JsonReader reader, const QString& category) {
        Field field;
        if (!reader.isObject())
            return field;
        field.category = category;
        readColumnPart(field, reader, [&](const QString& what) { return field.key(what); });
        const QString scope = category + u'/' + field.id;
        define(PackTrace::Thing::Field, field.id, category, reader);
        readRole(field, reader, {}, false);
        for (const char* what : {"label", "question", "belongs"})
            text(reader, what, field.key(QString::fromLatin1(what)));
        for (const char* what : {"excludes", "example"})
            text(reader, what, field.key(QString::fromLatin1(what)), false);
        for (const JsonReader& column : reader.optionalObjects("columns"))
            field.columns << readColumn(column, field);
        if (field.type == FieldType::Table && field.columns.isEmpty())
            reader.error(u"columns"_s, PackReader::tr("A table needs columns."));
        if (field.type != FieldType::Table && reader.has("columns"))
            reader.error(u"columns"_s, PackReader::tr("Only a table has columns."));
        const QString audience = reader.string("audience");
        if (const auto known = audienceFromWord(audience))
            field.audience = *known;
        else if (reader.has("audience"))
            reader.error(u"audience"_s, PackReader::tr("Unknown word: %1").arg(audience));
        field.evidence = reader.optionalBoolean("evidence");
        field.attestation = reader.optionalBoolean("attestation");
        field.visibleWhen = readCondition(reader, "visibleWhen", m_trace, {scope});
        endObject(reader);
        return field;
    }

    Column readColumn(JsonReader reader, const Field& field) {
        Column column;
        if (!reader.isObject())
            return column;
        const auto key = [&](const QString& what) {
            return field.key(u"column."_s % column.id % u'.' % what);
        };
        readColumnPart(column, reader, key);
        const QString scope = field.category + u'/' + field.id;
        define(PackTrace::Thing::Column, column.id, scope, reader);
        readRole(column, reader, scope, true);
        text(reader, "label", key(u"label"_s));
        text(reader, "help", key(u"help"_s), false);
        column.required = reader.optionalBoolean("required");
        column.inOthersHands = reader.optionalStrings("inOthersHands");
        for (const QString& choice : column.inOthersHands)
            if (!column.choices.contains(choice))
                reader.error(u"inOthersHands"_s, PackReader::tr("Unknown word: %1").arg(choice));
        if (const QString audience = reader.optionalString("audience"); reader.has("audience")) {
            column.narrowedTo = audienceFromWord(audience);
            if (!column.narrowedTo)
                reader.error(u"audience"_s, PackReader::tr("Unknown word: %1").arg(audience));
        }
        if (column.type == FieldType::Table || column.type == FieldType::LongText)
            reader.error(u"type"_s, PackReader::tr("A column is never a table or a long text."));
        endObject(reader);
        return column;
    }

    /// \a scope is what has the role once: the catalogue, or a table.
    void readRole(Column& column, JsonReader& reader, const QString& scope, bool isColumn) {
        const QString word = reader.optionalString("role");
        if (!reader.has("role"))
            return;
        const auto known = roleFromWord(word);
        if (!known)
            reader.error(u"role"_s, PackReader::tr("Unknown word: %1").arg(word));
        else if (isRoleOfColumn(*known) != isColumn)
            reader.error(u"role"_s,
                         PackReader::tr("This role is not for this kind of fact: %1").arg(word));
        column.role = known.value_or(FactRole::None);
        define(PackTrace::Thing::Role, word, scope, reader, u"role"_s);
    }

    /// \a key makes the key of a text of the column.
    void readColumnPart(Column& column, JsonReader& reader, const auto& key) {
        column.id = readId(reader, "id");
        const QString type = reader.string("type");
        if (const auto known = fieldTypeFromWord(type))
            column.type = *known;
        else if (reader.has("type"))
            reader.error(u"type"_s, PackReader::tr("Unknown type: %1").arg(type));
        column.units = reader.optionalStrings("units");
        column.significantFigures = reader.optionalInteger("significantFigures");
        readBounds(column, reader);
        readChoices(column, reader, key);
        column.other = reader.optionalBoolean("other");
        if (column.other)
            text(reader, "otherLabel", key(u"choice.other"_s), false);
        checkChoices(column, reader);
        checkUnits(column, reader);
    }

    static void readBounds(Column& column, JsonReader& reader) {
        const bool number = column.type == FieldType::Number || column.type == FieldType::Quantity;
        for (const char* key : {"atLeast", "atMost", "whole", "wholeUnits"})
            if (!number && reader.has(key))
                reader.error(QString::fromLatin1(key),
                             PackReader::tr("Only numbers have bounds, and are whole."));
        column.atLeast = reader.optionalString("atLeast");
        column.atMost = reader.optionalString("atMost");
        column.whole = reader.optionalBoolean("whole");
        column.wholeUnits = reader.optionalStrings("wholeUnits");
        for (const auto& [key, bound] :
             {std::pair("atLeast", column.atLeast), std::pair("atMost", column.atMost)})
            if (!bound.isEmpty() && !Quantity::parse(bound))
                reader.error(QString::fromLatin1(key),
                             PackReader::tr("This is not a number: %1").arg(bound));
        for (const QString& unit : column.wholeUnits)
            if (!column.units.contains(unit))
                reader.error(u"wholeUnits"_s,
                             PackReader::tr("This is none of its units: %1").arg(unit));
    }

    /// Ids, or objects of an id with its label.
    void readChoices(Column& column, JsonReader& reader, const auto& key) {
        const JsonValue* choices = reader.raw("choices");
        if (!choices || !choices->isArray() ||
            std::ranges::none_of(*choices, &JsonValue::isObject)) {
            column.choices = reader.optionalStrings("choices");
            for (const QString& choice : std::as_const(column.choices))
                if (m_trace)
                    m_trace->texts.append({key(u"choice."_s + choice),
                                           true,
                                           false,
                                           {},
                                           placeOf(reader, u"choices"_s)});
            return;
        }
        for (JsonReader item : reader.items("choices")) {
            if (!item.isObject()) {
                reader.error(u"choices"_s,
                             PackReader::tr("Either all choices have a label here, or none."));
                continue;
            }
            const QString choice = item.string("id");
            column.choices << choice;
            text(item, "label", key(u"choice."_s + choice));
            endObject(item);
        }
    }

    static void checkChoices(const Column& column, JsonReader& reader) {
        const bool chooses = column.type == FieldType::Choice || column.type == FieldType::Choices;
        if (chooses && column.choices.isEmpty())
            reader.error(u"choices"_s, PackReader::tr("A choice needs choices."));
        if (!chooses && (reader.has("choices") || reader.has("other")))
            reader.error(u"choices"_s, PackReader::tr("Only a choice has choices."));
        for (const QString& choice : column.choices) {
            if (!isValidId(choice))
                reader.error(u"choices"_s,
                             PackReader::tr("This is not a valid id: %1").arg(choice));
            else if (choice == "other"_L1 && column.other)
                reader.error(u"choices"_s,
                             PackReader::tr("“other” is already offered as free text."));
            if (column.choices.count(choice) > 1)
                reader.error(u"choices"_s, PackReader::tr("Twice in the list: %1").arg(choice));
        }
    }

    static void checkUnits(const Column& column, JsonReader& reader) {
        const bool number = column.type == FieldType::Number || column.type == FieldType::Quantity;
        if (column.type == FieldType::Quantity && column.units.isEmpty())
            reader.error(u"units"_s, PackReader::tr("A quantity needs units."));
        if (column.type != FieldType::Quantity && reader.has("units"))
            reader.error(u"units"_s, PackReader::tr("Only a quantity has units."));
        if (!number && reader.has("significantFigures"))
            reader.error(u"significantFigures"_s,
                         PackReader::tr("Only numbers have significant figures."));
        if (column.significantFigures < 0)
            reader.error(u"significantFigures"_s, PackReader::tr("This must not be negative."));
    }

    void define(PackTrace::Thing thing,
                const QString& id,
                const QString& scope,
                const JsonReader& reader,
                const QString& key = QStringLiteral("id")) {
        if (m_trace)
            m_trace->definitions.append({thing, id, scope, placeOf(reader, key)});
    }

    void text(JsonReader& reader, const char* member, const QString& key, bool required = true) {
        readText(reader, member, key, required, *m_texts, m_trace);
    }

    PackTrace* m_trace;
    Texts* m_texts = nullptr;
};

} // namespace

Category readCategory(const JsonDocument& document, QList<Error>& errors, PackTrace* trace) {
    return CategoryReader(trace).read(JsonReader(document, errors), document.fileName());
}

} // namespace vitrine
