// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Access.h"
#include "app/cli/Command.h"
#include "app/cli/Output.h"
#include "model/dossier/AnswerJson.h"
#include "model/dossier/Dossier.h"
#include "model/dossier/FileNames.h"
#include "model/dossier/Wording.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const Row* rowOf(const Answer* answer, const FactPlace& place) {
    const Table* table = answer ? answer->value.get<Table>() : nullptr;
    return table && !place.path.row().isEmpty() ? table->row(place.path.row()) : nullptr;
}

bool hasValue(const Answer& answer) {
    return answer.state == AnswerState::Answered && !answer.value.isBlank();
}

/// How values are told: as “set” takes them, or in words for people.
class Speech {
public:
    Speech(const FactPlace& place, const Strings& strings, bool inWords)
        : m_place(place)
        , m_strings(strings)
        , m_inWords(inWords) {}

    /// In words, texts are as they were written.
    [[nodiscard]] QString cell(const Value& value, const Column& column) const {
        const QString text = value.toText();
        if (!m_inWords || (column.type == FieldType::ShortText && !text.isEmpty()))
            return value.get<Untold>() ? untold(value, column)
                                       : valueAsTyped(value, column, m_strings.locale());
        return valueInWords(value, column, m_place.field.key("column."_L1 + column.id), m_strings);
    }

    [[nodiscard]] QStringList row(const Row& row) const {
        QStringList lines{row.id};
        for (const Column& column : m_place.field.columns)
            if (row.cells.contains(column.id))
                lines += "  "_L1 + column.id + ": "_L1 + cell(row.cells.value(column.id), column);
        return lines;
    }

    /// In words, texts are as they were written.
    [[nodiscard]] QString whole(const Answer& answer) const {
        const FieldType type = m_place.field.type;
        const bool plain = type == FieldType::ShortText || type == FieldType::LongText;
        return hasValue(answer) && (plain || !m_inWords)
                   ? valueAsTyped(answer.value, m_place.field, m_strings.locale())
                   : answerInWords(&answer, m_place.field, m_strings);
    }

private:
    /// "Not known: why", which “set” takes in a cell.
    [[nodiscard]] QString untold(const Value& value, const Column& column) const {
        return valueInWords(value, column, m_place.field.key("column."_L1 + column.id), m_strings);
    }

    const FactPlace& m_place;
    const Strings& m_strings;
    bool m_inWords;
};

void sayAnswer(CliContext& context,
               const Answer& answer,
               const FactPlace& place,
               const Strings& strings,
               bool inWords) {
    const Speech speech(place, strings, inWords);
    const Table* table = answer.value.get<Table>();
    const Row* row = rowOf(&answer, place);
    if (place.column) {
        say(context,
            speech.cell(row ? row->cells.value(place.column->id) : Value(), *place.column));
    } else if (row) {
        for (const QString& line : speech.row(*row))
            say(context, line);
    } else if (table && hasValue(answer) && !table->rows.isEmpty()) {
        for (const Row& each : table->rows)
            for (const QString& line : speech.row(each))
                say(context, line);
    } else if (hasValue(answer) || inWords) {
        say(context, speech.whole(answer));
    } else {
        // A state is no value: on stdout it could be taken for a text that was told.
        complain(context, place.path.toString() + ": "_L1 + speech.whole(answer));
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

ExitCode runGet(const Arguments& given, CliContext& context) {
    const auto library = loadLibrary(context);
    if (!library)
        return failed(context, library.error());
    const auto place = factPlace(given.text(u"PATH"_s), (*library)->catalogue());
    if (!place)
        return failed(context, place.error());
    const auto seen = dossierNamed(given.text(u"DIR"_s));
    if (!seen)
        return failed(context, seen.error());
    const ReadDossier& read = seen->read;
    remark(context, read.notes);
    const Answer* answer = read.dossier.answer(place->path);
    std::optional<Answer> named;
    if (answer && given.has(u"words"_s) && !context.json) {
        named = withFileNames(*answer, place->field, read.dossier.evidence());
        answer = &*named;
    }
    const bool told = isTold(answer, *place);
    if (context.json)
        writeAnswer(context, answer, *place, read.dossier);
    else if (told)
        sayAnswer(
            context, *answer, *place, (*library)->strings(context.language), given.has(u"words"_s));
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
            "dossier/waivers and dossier/overrides tell about the dossier itself. "
            "A value is printed as “set” takes it. That something is not known or not applicable "
            "is said on stderr; --json and --words tell it on stdout."),
        {u"get pythia model/name"_s,
         u"get pythia model/release-date --words"_s,
         u"get pythia data-sources/datasets/the-pile/size --json"_s},
        {QCoreApplication::translate("vitrine::Cli", "0  printed"),
         QCoreApplication::translate("vitrine::Cli", "1  nothing is told about it"),
         QCoreApplication::translate("vitrine::Cli", "2  wrong usage, no such field"),
         QCoreApplication::translate("vitrine::Cli", "3  the dossier cannot be read")},
        {positional(u"DIR"_s, QCoreApplication::translate("vitrine::Cli", "Folder of the dossier")),
         positional(u"PATH"_s, QCoreApplication::translate("vitrine::Cli", "The fact")),
         flag(u"--words"_s,
              QCoreApplication::translate("vitrine::Cli",
                                          "In words for people, in the language of the locale"))},
        runGet};
}

} // namespace vitrine
