// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/AnswersInput.h"

#include "model/dossier/AnswerJson.h"
#include "model/dossier/NormalForm.h"
#include "model/dossier/Wording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct AnswersWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Cli)
};

tl::unexpected<Error> refusedAt(const QString& where, const QString& why) {
    return fail(ErrorCode::Usage, where + u": "_s + why);
}

const QStringList& partsOfAnswer() {
    static const QStringList parts{u"value"_s,
                                   u"state"_s,
                                   u"reason"_s,
                                   u"effort"_s,
                                   u"translations"_s,
                                   u"audience"_s,
                                   u"withholdings"_s,
                                   u"sources"_s,
                                   u"evidence"_s,
                                   u"note"_s};
    return parts;
}

/// One fact after the other, from JSON into values.
class AnswersReader {
public:
    AnswersReader(const Catalogue& catalogue, const Strings& strings)
        : m_catalogue(catalogue)
        , m_strings(strings) {}

    Result<void> take(Dossier& dossier, const QString& path, const QJsonValue& told) const {
        const auto place = factPlace(path, m_catalogue);
        if (!place)
            return tl::unexpected(place.error());
        if (!place->path.row().isEmpty())
            return refusedAt(path, AnswersWords::tr("name the whole field, and its rows in it"));
        if (told.isNull()) {
            dossier.set(place->path, std::nullopt);
            return {};
        }
        const Answer* before = dossier.answer(place->path);
        auto answer = answerOf(*place, told, before ? *before : Answer{});
        if (!answer)
            return tl::unexpected(answer.error());
        dossier.set(place->path, normalAnswer(place->path, *answer));
        return {};
    }

    Result<Value> cell(const QString& where,
                       const QJsonValue& told,
                       const Field& field,
                       const Column& column) const {
        const QString textKey = field.key(u"column."_s + column.id);
        if (told.isString()) {
            const Value meant = cellAsMeant(told.toString(), column, textKey, m_strings);
            if (meant.get<Untold>())
                return meant;
        }
        return value(where, told, column, textKey);
    }

private:
    Result<Answer>
    answerOf(const FactPlace& place, const QJsonValue& told, const Answer& before) const {
        const QString where = place.path.toString();
        const QJsonObject object = told.toObject();
        const bool isAnswer =
            told.isObject() && std::ranges::any_of(object.keys(), [](const QString& key) {
                return partsOfAnswer().contains(key);
            });
        Answer answer = before;
        if (!isAnswer) {
            auto value = wholeValue(where, told, place.field);
            if (!value)
                return tl::unexpected(value.error());
            return withValue(answer, *value);
        }
        for (const QString& key : object.keys())
            if (!partsOfAnswer().contains(key))
                return refusedAt(where,
                                 AnswersWords::tr("“%1” is no part of an answer; there are %2")
                                     .arg(key, listed(partsOfAnswer())));
        QJsonObject circumstances = object;
        circumstances.remove(u"value"_s);
        const auto read = answerFromJson(QJsonDocument(circumstances).toJson());
        if (!read)
            return refusedAt(where, read.error().text);
        if (object.contains(u"value"_s)) {
            auto value = wholeValue(where, object.value(u"value"_s), place.field);
            if (!value)
                return tl::unexpected(value.error());
            answer = withValue(answer, *value);
        }
        takeCircumstances(answer, *read, object);
        if (answer.state != AnswerState::Answered)
            answer.value = {};
        return answer;
    }

    /// A new value has sources of its own.
    static Answer withValue(Answer answer, const Value& value) {
        if (!(answer.value == value) || answer.state != AnswerState::Answered)
            answer.sources.clear();
        answer.state = AnswerState::Answered;
        answer.reason.clear();
        answer.effort.clear();
        answer.value = value;
        return answer;
    }

    /// Only what is named.
    static void takeCircumstances(Answer& answer, const Answer& read, const QJsonObject& named) {
        const auto take = [&named](const char* key, auto& into, const auto& from) {
            if (named.contains(QLatin1String(key)))
                into = from;
        };
        take("state", answer.state, read.state);
        take("reason", answer.reason, read.reason);
        take("effort", answer.effort, read.effort);
        take("translations", answer.translations, read.translations);
        take("audience", answer.audience, read.audience);
        take("withholdings", answer.withholdings, read.withholdings);
        take("sources", answer.sources, read.sources);
        take("evidence", answer.evidence, read.evidence);
        take("note", answer.note, read.note);
    }

    Result<Value>
    wholeValue(const QString& where, const QJsonValue& told, const Field& field) const {
        if (field.type != FieldType::Table)
            return value(where, told, field, field.path().toString());
        if (told.isString() && told.toString().trimmed() == "none"_L1)
            return Value(Table{});
        if (!told.isArray())
            return refusedAt(where, AnswersWords::tr("rows are expected: [{“id”, columns …}]"));
        Table table;
        for (const QJsonValue& each : told.toArray()) {
            auto made = row(where, each.toObject(), field);
            if (!made)
                return tl::unexpected(made.error());
            if (table.row(made->id))
                return refusedAt(where,
                                 AnswersWords::tr("the row “%1” is there twice").arg(made->id));
            table.rows.append(*made);
        }
        return Value(table);
    }

    Result<Row> row(const QString& where, const QJsonObject& told, const Field& field) const {
        // Also as “get --json” prints it.
        const bool isPrinted = told.value(u"cells"_s).isObject() && !field.column(u"cells"_s);
        const QJsonObject cells = isPrinted ? told.value(u"cells"_s).toObject() : told;
        Row row{told.value(u"id"_s).toString(), {}};
        if (row.id.isEmpty())
            row.id = newRowId();
        if (!isValidRowId(row.id))
            return refusedAt(where, AnswersWords::tr("“%1” is no name of a row").arg(row.id));
        for (auto each = cells.begin(); each != cells.end(); ++each) {
            if (each.key() == "id"_L1 && !field.column(u"id"_s))
                continue;
            const QString at = where + u'/' + row.id + u'/' + each.key();
            const Column* column = field.column(each.key());
            if (!column)
                return factPlaceError(at);
            auto value = cell(at, each.value(), field, *column);
            if (!value)
                return tl::unexpected(value.error());
            if (!value->isNull())
                row.cells.insert(each.key(), *value);
        }
        return row;
    }

    /// Names the columns that there are.
    [[nodiscard]] tl::unexpected<Error> factPlaceError(const QString& path) const {
        const auto place = factPlace(path, m_catalogue);
        return place ? refusedAt(path, QString()) : tl::unexpected(place.error());
    }

    Result<Value> value(const QString& where,
                        const QJsonValue& told,
                        const Column& column,
                        const QString& textKey) const {
        if (told.isNull())
            return Value();
        if (told.isDouble())
            return refusedAt(where,
                             AnswersWords::tr("write numbers as texts: a JSON number loses the "
                                              "figures that were typed"));
        if (told.isString()) {
            auto read = parseValue(told.toString(), column, m_strings, textKey);
            if (!read)
                return refusedAt(where, read.error().text);
            return read;
        }
        // Any other form is that of the files.
        const auto read = answerFromJson(QJsonDocument(QJsonObject{{u"value"_s, told}}).toJson());
        if (!read)
            return refusedAt(where, read.error().text);
        const ValueFault fault = faultOf(read->value, column);
        if (!fault.phrase.isEmpty() && fault.phrase != "fault.significant-figures"_L1)
            return refusedAt(where, m_strings.phrase(fault.phrase, fault.arguments));
        return read->value;
    }

    const Catalogue& m_catalogue;
    const Strings& m_strings;
};

/// The parts between semicolons that have no backslash before them; the backslashes stay for what
/// reads the parts.
QStringList cellsIn(const QString& text) {
    QStringList cells{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'\\' && i + 1 < text.size() && text.at(i + 1) == u';')
            cells.last() += text.at(++i);
        else if (text.at(i) == u';')
            cells.append(QString());
        else
            cells.last() += text.at(i);
    }
    return cells;
}

} // namespace

Result<Row> rowFromText(const QString& text, const Field& table, const Strings& strings) {
    const Catalogue none;
    const AnswersReader reader(none, strings);
    Row row;
    for (const QString& part : cellsIn(text)) {
        if (part.trimmed().isEmpty())
            continue;
        const QString name = part.section(u'=', 0, 0).trimmed();
        const QString told = part.section(u'=', 1).trimmed();
        const Column* column = table.column(name);
        if (name == "id"_L1 && !column) {
            row.id = told;
            continue;
        }
        if (!column || !part.contains(u'=')) {
            QStringList columns;
            for (const Column& each : table.columns)
                columns += each.id;
            return fail(ErrorCode::Usage,
                        AnswersWords::tr("“%1” is no column of %2; there are %3.")
                            .arg(name, table.path().toString(), listed(columns)));
        }
        if (row.cells.contains(name))
            return fail(ErrorCode::Usage,
                        AnswersWords::tr("“%1” is there twice; write it once").arg(name));
        auto value = reader.cell(table.path().toString() + u'/' + name, told, table, *column);
        if (!value)
            return tl::unexpected(value.error());
        row.cells.insert(name, *value);
    }
    if (row.id.isEmpty())
        row.id = newRowId();
    if (!isValidRowId(row.id))
        return fail(ErrorCode::Usage, AnswersWords::tr("“%1” is no name of a row").arg(row.id));
    return row;
}

Result<Dossier> withAnswers(const QByteArray& json,
                            const Dossier& dossier,
                            const Catalogue& catalogue,
                            const Strings& strings) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return fail(
            ErrorCode::Usage,
            AnswersWords::tr("This is no JSON object of facts: %1")
                .arg(error.error == QJsonParseError::NoError ? QString() : error.errorString()));
    const AnswersReader reader(catalogue, strings);
    const QJsonObject facts = document.object();
    Dossier after = dossier;
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        if (const auto taken = reader.take(after, fact.key(), fact.value()); !taken)
            return tl::unexpected(taken.error());
    return after;
}

} // namespace vitrine
