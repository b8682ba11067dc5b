// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Access.h"
#include "app/cli/Command.h"
#include "app/cli/Output.h"
#include "model/dossier/Dossier.h"
#include "model/dossier/Wording.h"
#include "model/store/DossierStore.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString textKeyOf(const FactPlace& place) {
    return place.column ? place.field.key("column."_L1 + place.column->id) : place.field.key({});
}

const Row* rowOf(const Answer* answer, const FactPlace& place) {
    const Table* table = answer ? answer->value.get<Table>() : nullptr;
    return table && !place.path.row().isEmpty() ? table->row(place.path.row()) : nullptr;
}

/// Texts as they were written; the rest in words.
QString
cellInWords(const Value& value, const Column& column, const QString& key, const Strings& strings) {
    const QString text = value.toText();
    return column.type == FieldType::ShortText && !text.isEmpty()
               ? text
               : valueInWords(value, column, key, strings);
}

void sayRow(CliContext& context, const Row& row, const Field& field, const Strings& strings) {
    say(context, row.id);
    for (const Column& column : field.columns) {
        if (row.cells.contains(column.id))
            say(context,
                "  "_L1 + column.id + ": "_L1 +
                    cellInWords(row.cells.value(column.id),
                                column,
                                field.key("column."_L1 + column.id),
                                strings));
    }
}

void sayAnswer(CliContext& context,
               const Answer& answer,
               const FactPlace& place,
               const Strings& strings) {
    const Table* table = answer.value.get<Table>();
    if (place.column) {
        const Row* row = rowOf(&answer, place);
        const Value value = row ? row->cells.value(place.column->id) : Value();
        say(context, cellInWords(value, *place.column, textKeyOf(place), strings));
    } else if (const Row* row = rowOf(&answer, place)) {
        sayRow(context, *row, place.field, strings);
    } else if (table && answer.state == AnswerState::Answered && !table->rows.isEmpty()) {
        for (const Row& each : table->rows)
            sayRow(context, each, place.field, strings);
    } else {
        const QString text =
            answer.state == AnswerState::Answered ? answer.value.toText() : QString();
        const bool plain =
            place.field.type == FieldType::ShortText || place.field.type == FieldType::LongText;
        say(context,
            plain && !text.isEmpty() ? text : answerInWords(&answer, place.field, strings));
    }
}

bool isTold(const Answer* answer, const FactPlace& place) {
    if (!answer || place.path.row().isEmpty())
        return answer != nullptr;
    const Row* row = rowOf(answer, place);
    return row && (!place.column || row->cells.contains(place.column->id));
}

void writeAnswer(CliContext& context,
                 const Answer* answer,
                 const FactPlace& place,
                 const Dossier& dossier) {
    QJsonObject object{{u"path"_s, place.path.toString()}, {u"told"_s, isTold(answer, place)}};
    if (isTold(answer, place)) {
        const Row* row = rowOf(answer, place);
        object.insert(u"state"_s, answerStateWord(answer->state));
        object.insert(u"value"_s,
                      row && !place.column ? valueToJson(Table{{*row}}).toArray().first()
                                           : valueToJson(dossier.value(place.path)));
        if (!row)
            object.insert(u"answer"_s, QJsonDocument::fromJson(answerToJson(*answer)).object());
    }
    writeJson(context, object);
}

ExitCode run(const Arguments& given, CliContext& context) {
    const auto library = loadLibrary(context);
    if (!library)
        return failed(context, library.error());
    const auto place = factPlace(given.text(u"PATH"_s), (*library)->catalogue());
    if (!place)
        return failed(context, place.error());
    const auto read = DossierStore::read(given.text(u"DIR"_s));
    if (!read)
        return failed(context, read.error());
    remark(context, read->notes);
    const Answer* answer = read->dossier.answer(place->path);
    const bool told = isTold(answer, *place);
    if (context.json)
        writeAnswer(context, answer, *place, read->dossier);
    else if (told)
        sayAnswer(context, *answer, *place, (*library)->strings(context.language));
    else
        complain(context,
                 QCoreApplication::translate("vitrine::Cli", "Nothing is told about %1.")
                     .arg(place->path.toString()));
    return told ? ExitCode::Fine : ExitCode::Findings;
}

} // namespace

Command getCommand() {
    return {
        u"get"_s,
        QCoreApplication::translate("vitrine::Cli", "Print one fact: a field, a row or a cell"),
        QCoreApplication::translate(
            "vitrine::Cli",
            "PATH is category/field, category/field/row or "
            "category/field/row/column. “list fields” "
            "names the fields; dossier/title, dossier/languages, "
            "dossier/regimes, dossier/evidence, "
            "dossier/waivers and dossier/overrides tell about the dossier itself."),
        {u"get pythia model/name"_s, u"get pythia data-sources/datasets/the-pile/size --json"_s},
        {QCoreApplication::translate("vitrine::Cli", "0  printed"),
         QCoreApplication::translate("vitrine::Cli", "1  nothing is told about it"),
         QCoreApplication::translate("vitrine::Cli", "2  wrong usage, no such field"),
         QCoreApplication::translate("vitrine::Cli", "3  the dossier cannot be read")},
        {positional(u"DIR"_s, QCoreApplication::translate("vitrine::Cli", "Folder of the dossier")),
         positional(u"PATH"_s, QCoreApplication::translate("vitrine::Cli", "The fact"))},
        run};
}

} // namespace vitrine
