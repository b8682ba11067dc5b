// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/FieldPath.h"
#include "model/dossier/AnswerCodec.h"
#include "model/dossier/FormatKeys.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct ValueCodecWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::DossierFormat)
};

/// Column names and units occur in every row: one copy of each serves them all.
class TextPool {
public:
    QString shared(const QString& wanted) {
        const auto known = m_texts.constFind(wanted);
        return known != m_texts.cend() ? *known : *m_texts.insert(wanted);
    }

private:
    QSet<QString> m_texts;
};

Json recordToJson(const Record& record) {
    Json object = Json::object();
    for (auto it = record.cbegin(); it != record.cend(); ++it)
        object[it.key().toStdString()] = it->toStdString();
    return object;
}

Json tableToJson(const Table& table) {
    Json order = Json::array();
    Json rows = Json::object();
    for (const Row& row : table.rows) {
        order.push_back(row.id.toStdString());
        rows[row.id.toStdString()] = rowToJson(row);
    }
    return {{keys::order, std::move(order)}, {keys::rows, std::move(rows)}};
}

/// The forms that a cell may have; nullopt for any other.
class CellReader {
public:
    std::optional<Value> read(const JsonValue& json) {
        if (json.isText())
            return Value(json.string());
        if (json.isArray())
            return list(json);
        if (!json.isObject())
            return std::nullopt;
        if (json.contains(keys::state))
            return untold(json);
        return json.contains(keys::amount) ? quantity(json) : record(json);
    }

    /// \a wrong is told the name of a cell that has no such form.
    template <class Wrong>
    Row row(const QString& id, const JsonValue& json, Strictness strictness, Wrong wrong) {
        Row row{id, {}};
        for (const JsonValue& cell : json) {
            if (const std::optional<Value> value = read(cell))
                row.cells.insert(m_pool.shared(cell.name()), *value);
            else if (strictness == Strictness::Lenient)
                row.extra.insert(cell.name(), compactJson(cell));
            else
                wrong(cell.name());
        }
        return row;
    }

private:
    static std::optional<Value> list(const JsonValue& json) {
        QStringList items;
        items.reserve(json.size());
        for (const JsonValue& item : json) {
            if (!item.isText())
                return std::nullopt;
            items.append(item.string());
        }
        return Value(items);
    }

    std::optional<Value> quantity(const JsonValue& json) {
        const JsonValue* amount = json.find(keys::amount);
        const JsonValue* unit = json.find(keys::unit);
        const JsonValue* kind = json.find(keys::kind);
        if (!amount->isText() || (unit && !unit->isText()) || (kind && !kind->isText()) ||
            json.size() != 1U + (unit ? 1U : 0U) + (kind ? 1U : 0U))
            return std::nullopt;
        const auto exactness = kind ? exactnessFromWord(kind->string()) : Exactness::Exact;
        if (!exactness)
            return std::nullopt;
        return Value(Quantity{
            amount->string(), unit ? m_pool.shared(unit->string()) : QString(), *exactness});
    }

    static std::optional<Value> untold(const JsonValue& json) {
        const JsonValue* word = json.find(keys::state);
        const JsonValue* reason = json.find(keys::reason);
        if (!word->isText() || (reason && !reason->isText()) || json.size() != (reason ? 2U : 1U))
            return std::nullopt;
        const auto state = answerStateFromWord(word->string());
        if (!state || *state == AnswerState::Answered)
            return std::nullopt;
        return Value(Untold{*state, reason ? reason->string() : QString()});
    }

    std::optional<Value> record(const JsonValue& json) {
        Record record;
        for (const JsonValue& part : json) {
            if (!part.isText())
                return std::nullopt;
            record.insert(m_pool.shared(part.name()), part.string());
        }
        return Value(record);
    }

    TextPool m_pool;
};

QString unknownForm() {
    return ValueCodecWords::tr(
        "this is no value: a text in quotes, a list of texts, {“amount”, “unit”}, a "
        "table {“order”, “rows”}, {“text”: true} or named texts are expected");
}

bool isTable(const JsonValue& json) {
    const JsonValue* rows = json.find(keys::rows);
    return rows && !rows->isText();
}

bool isProse(const JsonValue& json) {
    const JsonValue* text = json.find(keys::text);
    return text && text->isBoolean();
}

Prose proseFromJson(JsonReader reader) {
    if (!reader.boolean(keys::text))
        reader.error(QString::fromStdString(keys::text),
                     ValueCodecWords::tr("only true has a meaning here"));
    const QString markdown = reader.optionalString(keys::markdown);
    reader.refuseUnknownKeys();
    return Prose{markdown};
}

/// In the order that the file states. Merging two branches may leave names of rows that are gone,
/// or rows that are not named: the first are passed over, the others come last.
Table inOrder(const Table& sorted, const QStringList& order) {
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < sorted.rows.size(); ++i)
        places.insert(sorted.rows[i].id, i);
    Table result;
    result.rows.reserve(sorted.rows.size());
    for (const QString& id : order)
        if (const auto place = places.constFind(id); place != places.cend()) {
            result.rows.append(sorted.rows[*place]);
            places.erase(place);
        }
    for (const Row& row : sorted.rows)
        if (places.contains(row.id))
            result.rows.append(row);
    return result;
}

Table tableFromJson(JsonReader reader, Strictness strictness) {
    const QStringList order = reader.strings(keys::order);
    const Table table = rowsFromJson(reader.object(keys::rows), strictness);
    reader.refuseUnknownKeys();
    return inOrder(table, order);
}

} // namespace

Json rowToJson(const Row& row) {
    Json object = Json::object();
    for (auto it = row.cells.cbegin(); it != row.cells.cend(); ++it)
        object[it.key().toStdString()] = valueToJson(*it, ProsePlace::Inline);
    addExtra(object, row.extra);
    return object;
}

Json valueToJson(const Value& value, ProsePlace place) {
    if (const auto* text = value.get<QString>())
        return text->toStdString();
    if (const auto* prose = value.get<Prose>()) {
        Json object{{keys::text, true}};
        if (place == ProsePlace::Inline)
            object[keys::markdown] = prose->markdown.toStdString();
        return object;
    }
    if (const auto* list = value.get<QStringList>()) {
        Json array = Json::array();
        for (const QString& item : *list)
            array.push_back(item.toStdString());
        return array;
    }
    if (const auto* quantity = value.get<Quantity>()) {
        Json object{{keys::amount, quantity->amount.toStdString()}};
        if (!quantity->unit.isEmpty())
            object[keys::unit] = quantity->unit.toStdString();
        if (quantity->exactness != Exactness::Exact)
            object[keys::kind] = exactnessWord(quantity->exactness).toStdString();
        return object;
    }
    if (const auto* untold = value.get<Untold>()) {
        Json object{{keys::state, answerStateWord(untold->state).toStdString()}};
        if (!untold->reason.isEmpty())
            object[keys::reason] = untold->reason.toStdString();
        return object;
    }
    if (const auto* record = value.get<Record>())
        return recordToJson(*record);
    if (const auto* table = value.get<Table>())
        return tableToJson(*table);
    return nullptr;
}

Table rowsFromJson(JsonReader rows, Strictness strictness) {
    Table table;
    if (!rows.isObject())
        return table;
    CellReader cells;
    table.rows.reserve(rows.value().size());
    // Straight over the tree: a reader for every row would cost more than the rows themselves.
    for (const JsonValue& row : rows.value()) {
        const QString id = row.name();
        if (!isValidRowId(id) || !row.isObject()) {
            rows.error(
                id, ValueCodecWords::tr("a row {…} with a name of a–z, 0–9 and “-” is expected"));
            continue;
        }
        const auto wrong = [&](const QString& cell) {
            rows.object(row.key()).error(cell, unknownForm());
        };
        table.rows.append(cells.row(id, row, strictness, wrong));
    }
    return table;
}

Row rowFromJson(const QString& id, JsonReader cells, Strictness strictness) {
    return CellReader().row(id, cells.value(), strictness, [&cells](const QString& cell) {
        cells.error(cell, unknownForm());
    });
}

Value valueFromJson(JsonReader& owner, const char* key, Strictness strictness) {
    const JsonValue* json = owner.raw(key);
    if (!json)
        return {};
    if (isTable(*json))
        return tableFromJson(owner.object(key), strictness);
    if (isProse(*json))
        return proseFromJson(owner.object(key));
    if (const std::optional<Value> value = CellReader().read(*json))
        return *value;
    owner.error(QString::fromUtf8(key), unknownForm());
    return {};
}

void addExtra(Json& object, const QMap<QString, QByteArray>& extra) {
    for (auto it = extra.cbegin(); it != extra.cend(); ++it)
        if (const std::string name = it.key().toStdString(); !object.contains(name))
            object[name] = parsedMember(*it);
}

} // namespace vitrine
