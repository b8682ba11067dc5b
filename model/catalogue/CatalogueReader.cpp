// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/CatalogueReader.h"

#include "model/catalogue/ConditionReader.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("PackReader", text);
}

class CategoryReader {
public:
    explicit CategoryReader(PackTrace* trace)
        : m_trace(trace) {}

    Category read(JsonReader reader, const QString& fileName) {
        Category category;
        if (!reader.isObject())
            return category;
        readFormat(reader);
        category.id = readId(reader, "id");
        if (const QString name = QFileInfo(fileName).completeBaseName(); category.id != name)
            reader.error(u"id"_s, tr("The id must be the name of the file: %1").arg(name));
        if (category.id == "dossier"_L1)
            reader.error(u"id"_s, tr("The category “dossier” is reserved."));
        category.order = reader.integer("order");
        define(PackTrace::Thing::Category, category.id, {}, reader);
        for (const JsonReader& field : reader.objects("fields"))
            category.fields << readField(field, category.id);
        reader.refuseUnknownKeys();
        return category;
    }

private:
    Field readField(JsonReader reader, const QString& category) {
        Field field;
        if (!reader.isObject())
            return field;
        field.category = category;
        readColumnPart(field, reader);
        const QString scope = category + u'/' + field.id;
        define(PackTrace::Thing::Field, field.id, category, reader);
        for (const JsonReader& column : reader.optionalObjects("columns"))
            field.columns << readColumn(column, scope);
        if (field.type == FieldType::Table && field.columns.isEmpty())
            reader.error(u"columns"_s, tr("A table needs columns."));
        if (field.type != FieldType::Table && reader.has("columns"))
            reader.error(u"columns"_s, tr("Only a table has columns."));
        const QString audience = reader.string("audience");
        if (const auto known = audienceFromWord(audience))
            field.audience = *known;
        else if (reader.has("audience"))
            reader.error(u"audience"_s, tr("Unknown word: %1").arg(audience));
        field.evidence = reader.optionalBoolean("evidence");
        field.attestation = reader.optionalBoolean("attestation");
        field.visibleWhen = readCondition(reader, "visibleWhen", m_trace, {scope});
        reader.refuseUnknownKeys();
        return field;
    }

    Column readColumn(JsonReader reader, const QString& scope) {
        Column column;
        if (!reader.isObject())
            return column;
        readColumnPart(column, reader);
        define(PackTrace::Thing::Column, column.id, scope, reader);
        column.required = reader.optionalBoolean("required");
        if (column.type == FieldType::Table || column.type == FieldType::LongText)
            reader.error(u"type"_s, tr("A column is never a table or a long text."));
        reader.refuseUnknownKeys();
        return column;
    }

    void readColumnPart(Column& column, JsonReader& reader) {
        column.id = readId(reader, "id");
        const QString type = reader.string("type");
        if (const auto known = fieldTypeFromWord(type))
            column.type = *known;
        else if (reader.has("type"))
            reader.error(u"type"_s, tr("Unknown type: %1").arg(type));
        column.units = reader.optionalStrings("units");
        column.significantFigures = reader.optionalInteger("significantFigures");
        column.choices = reader.optionalStrings("choices");
        column.other = reader.optionalBoolean("other");
        checkChoices(column, reader);
        checkUnits(column, reader);
    }

    static void checkChoices(const Column& column, JsonReader& reader) {
        const bool chooses = column.type == FieldType::Choice || column.type == FieldType::Choices;
        if (chooses && column.choices.isEmpty())
            reader.error(u"choices"_s, tr("A choice needs choices."));
        if (!chooses && (reader.has("choices") || reader.has("other")))
            reader.error(u"choices"_s, tr("Only a choice has choices."));
        for (const QString& choice : column.choices) {
            if (!isValidId(choice))
                reader.error(u"choices"_s, tr("This is not a valid id: %1").arg(choice));
            else if (choice == "other"_L1 && column.other)
                reader.error(u"choices"_s, tr("“other” is already offered as free text."));
            if (column.choices.count(choice) > 1)
                reader.error(u"choices"_s, tr("Twice in the list: %1").arg(choice));
        }
    }

    static void checkUnits(const Column& column, JsonReader& reader) {
        const bool number = column.type == FieldType::Number || column.type == FieldType::Quantity;
        if (column.type == FieldType::Quantity && column.units.isEmpty())
            reader.error(u"units"_s, tr("A quantity needs units."));
        if (column.type != FieldType::Quantity && reader.has("units"))
            reader.error(u"units"_s, tr("Only a quantity has units."));
        if (!number && reader.has("significantFigures"))
            reader.error(u"significantFigures"_s, tr("Only numbers have significant figures."));
        if (column.significantFigures < 0)
            reader.error(u"significantFigures"_s, tr("This must not be negative."));
    }

    void define(PackTrace::Thing thing,
                const QString& id,
                const QString& scope,
                const JsonReader& reader) {
        if (m_trace)
            m_trace->definitions.append({thing, id, scope, placeOf(reader, *m_trace, u"id"_s)});
    }

    PackTrace* m_trace;
};

} // namespace

Category readCategory(const JsonDocument& document, QList<Error>& errors, PackTrace* trace) {
    if (trace)
        trace->file = document.fileName();
    return CategoryReader(trace).read(JsonReader(document, errors), document.fileName());
}

} // namespace vitrine
