// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Access.h"
#include "app/cli/Command.h"
#include "app/cli/Effects.h"
#include "app/cli/Output.h"
#include "model/checks/Checker.h"
#include "model/dossier/Dossier.h"
#include "model/dossier/NormalForm.h"
#include "model/dossier/Wording.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qint64 longestInput = 64LL * 1024 * 1024; // bytes
constexpr qint64 inputPart = 1024 * 1024;           // bytes asked for at a time

/// What is to be done, after the command line was found to make sense.
struct SetOrder {
    bool remove = false;
    AnswerState state = AnswerState::Answered;
    QString reason = {};
    QString effort = {}; ///< what was done to find out
    QString source = {}; ///< web address
    QString value = {};
};

/// A pipe gives what is in it by now, and more later: read until there is no more.
Result<QString> readInput(QIODevice* in) {
    QByteArray bytes;
    for (QByteArray part; in && bytes.size() <= longestInput; bytes += part) {
        part = in->read(inputPart);
        if (part.isEmpty())
            break;
    }
    if (const auto* file = qobject_cast<QFileDevice*>(in);
        file && file->error() != QFileDevice::NoError)
        return fail(
            ErrorCode::Io,
            QCoreApplication::translate("vitrine::Cli", "The text on stdin cannot be read: %1")
                .arg(file->errorString()));
    if (bytes.size() > longestInput)
        return fail(
            ErrorCode::TooLarge,
            QCoreApplication::translate("vitrine::Cli", "The text on stdin has more than 64 MiB."));
    // A decoder would wait for the rest of a letter that is cut off at the end.
    if (!bytes.isValidUtf8())
        return fail(ErrorCode::Syntax,
                    QCoreApplication::translate("vitrine::Cli", "The text on stdin is not UTF-8."));
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (text.endsWith(u'\n'))
        text.chop(text.endsWith("\r\n"_L1) ? 2 : 1);
    return text;
}

Result<SetOrder> orderFrom(const Arguments& given, CliContext& context) {
    SetOrder order;
    order.remove = given.has(u"remove"_s);
    order.reason = given.text(u"reason"_s);
    order.effort = given.text(u"effort"_s);
    order.source = given.text(u"source"_s);
    const auto state = answerStateFromWord(given.text(u"state"_s, u"answered"_s));
    if (!state) {
        return fail(
            ErrorCode::Usage,
            QCoreApplication::translate(
                "vitrine::Cli", "“%1” is no state. There are answered, not-applicable and unknown.")
                .arg(given.text(u"state"_s)));
    }
    order.state = *state;
    const bool wantsValue = !order.remove && order.state == AnswerState::Answered;
    if (wantsValue != given.has(u"VALUE"_s)) {
        return fail(ErrorCode::Usage,
                    wantsValue ? QCoreApplication::translate(
                                     "vitrine::Cli", "Say the value, or “-” to read it from stdin.")
                               : QCoreApplication::translate(
                                     "vitrine::Cli",
                                     "Give a value, or --state or --remove, but not both."));
    }
    if (given.has(u"effort"_s) && order.state != AnswerState::Unknown)
        return fail(
            ErrorCode::Usage,
            QCoreApplication::translate("vitrine::Cli", "--effort goes with --state unknown."));
    if (const QUrl url(order.source, QUrl::StrictMode);
        given.has(u"source"_s) &&
        (!url.isValid() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)))
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate("vitrine::Cli",
                                                "--source is an address such as https://…"));
    if (order.remove && (given.has(u"state"_s) || given.has(u"reason"_s) || given.has(u"source"_s)))
        return fail(
            ErrorCode::Usage,
            QCoreApplication::translate(
                "vitrine::Cli", "--remove takes neither --state nor --reason nor --source."));
    if (wantsValue && given.has(u"reason"_s))
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate(
                        "vitrine::Cli", "--reason goes with --state not-applicable or unknown."));
    order.value = given.text(u"VALUE"_s);
    if (wantsValue && order.value == "-"_L1) {
        auto text = readInput(context.in);
        if (!text)
            return tl::unexpected(text.error());
        order.value = *text;
    }
    if (wantsValue && order.value.trimmed().isEmpty()) {
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate(
                        "vitrine::Cli", "The value is empty. To tell nothing, use --remove."));
    }
    return order;
}

Result<Value> valueFor(const QString& text, const Column& column, const Strings& strings) {
    if (column.type == FieldType::Table && text.trimmed() == "none"_L1)
        return Value(Table{});
    auto value = parseValue(text, column, strings);
    if (!value)
        value.error().code = ErrorCode::Usage;
    return value;
}

Source sourceAt(const QString& url) {
    return {.title = url, .url = url};
}

/// Where an answer comes from is told of one value; of another it would be wrong.
void changeSources(Answer& told,
                   const std::optional<Answer>& before,
                   const SetOrder& order,
                   const FactPlace& place,
                   QList<Note>& notes) {
    if (!order.source.isEmpty()) {
        told.sources = {sourceAt(order.source)};
        return;
    }
    const bool same = before && before->state == told.state && before->value == told.value;
    if (same || told.sources.isEmpty())
        return;
    notes.append({QCoreApplication::translate("vitrine::Cli",
                                              "the sources told of the answer before and are "
                                              "dropped; give the new one with --source"),
                  place.path.toString()});
    told.sources.clear();
}

/// What a dossier says about itself is a bare value.
Result<void> checkOwn(const SetOrder& order, const FactPlace& place) {
    if (place.path.category() != dossierCategory)
        return {};
    if (order.state != AnswerState::Answered)
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate("vitrine::Cli",
                                                "%1 is about the dossier itself and has no state: "
                                                "give a value, or use --remove.")
                        .arg(place.path.toString()));
    if (!order.source.isEmpty())
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate(
                        "vitrine::Cli",
                        "%1 is about the dossier itself and has no source: leave --source out.")
                        .arg(place.path.toString()));
    return {};
}

/// The whole field.
Result<void> changeField(std::optional<Answer>& answer,
                         const SetOrder& order,
                         const FactPlace& place,
                         const Strings& strings,
                         QList<Note>& notes) {
    if (order.remove) {
        answer.reset();
        return {};
    }
    Answer told = answer.value_or(Answer{});
    told.state = order.state;
    told.reason = order.reason;
    told.effort = order.effort;
    told.value = {};
    if (order.state == AnswerState::Answered) {
        auto value = valueFor(order.value, place.field, strings);
        if (!value)
            return tl::unexpected(value.error());
        told.value = *value;
    }
    told = normalAnswer(place.path, told);
    changeSources(told, answer, order, place, notes);
    answer = told;
    return {};
}

/// A row or a cell; the row is made if it is new.
Result<void> changeRow(std::optional<Answer>& answer,
                       const SetOrder& order,
                       const FactPlace& place,
                       const Strings& strings) {
    if (order.state != AnswerState::Answered)
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate(
                        "vitrine::Cli", "A state is told about a whole field, not about a row."));
    if (!order.remove && !place.column) {
        return fail(
            ErrorCode::Usage,
            QCoreApplication::translate(
                "vitrine::Cli", "A row has no value of its own: add the column, or use --remove."));
    }
    Answer told = answer.value_or(Answer{});
    const Table* before = told.state == AnswerState::Answered ? told.value.get<Table>() : nullptr;
    Table table = before ? *before : Table{};
    const auto row = std::ranges::find(table.rows, place.path.row(), &Row::id);
    if (order.remove && row == table.rows.end())
        return {};
    if (order.remove && !place.column) {
        table.rows.erase(row);
    } else if (order.remove) {
        row->cells.remove(place.column->id);
    } else {
        auto value = valueFor(order.value, *place.column, strings);
        if (!value)
            return tl::unexpected(value.error());
        if (row == table.rows.end())
            table.rows.append(Row{place.path.row(), {{place.column->id, *value}}});
        else
            row->cells.insert(place.column->id, *value);
    }
    told.state = AnswerState::Answered;
    told.reason.clear();
    told.effort.clear();
    // The last row gone means nothing is told; "none" would be a statement.
    if (table.rows.isEmpty() && order.remove) {
        answer.reset();
        return {};
    }
    told.value = table;
    // Sources are those of the whole table: one more row has one more of them.
    if (!order.source.isEmpty() &&
        std::ranges::find(told.sources, order.source, &Source::url) == told.sources.end())
        told.sources.append(sourceAt(order.source));
    answer = told;
    return {};
}

QList<Note> faultOfValue(const Dossier& dossier, const FactPlace& place, const Strings& strings) {
    const Column& column = place.column ? *place.column : static_cast<const Column&>(place.field);
    const Value value = dossier.value(place.path);
    const ValueFault fault = value.isNull() ? ValueFault{} : faultOf(value, column);
    return fault.phrase.isEmpty()
               ? QList<Note>()
               : QList<Note>{{strings.phrase(fault.phrase, fault.arguments), {}}};
}

/// What is said in the end.
struct SetOutcome {
    bool changed = false;
    bool dryRun = false;
    PremiseEffects effects = {}; ///< of a dry run
    QList<Note> notes = {};      ///< all that was said on stderr
};

void report(CliContext& context,
            const Dossier& dossier,
            const FactPlace& place,
            const Library& library,
            const Strings& strings,
            const SetOutcome& outcome) {
    const Answer* answer = dossier.answer(place.path);
    QString words;
    if (place.column)
        words = valueInWords(dossier.value(place.path),
                             *place.column,
                             place.field.key("column."_L1 + place.column->id),
                             strings);
    else if (answer && place.path.row().isEmpty())
        words = answerInWords(answer, place.field, strings);
    if (context.json) {
        QJsonObject object{{u"path"_s, place.path.toString()},
                           {u"changed"_s, outcome.changed},
                           {u"told"_s, answer != nullptr},
                           {u"words"_s, words},
                           {u"value"_s, valueToJson(dossier.value(place.path))},
                           {u"notes"_s, notesToJson(outcome.notes)}};
        if (outcome.dryRun) {
            object.insert(u"dryRun"_s, true);
            object.insert(u"effects"_s, toJson(outcome.effects, library, strings));
        }
        writeJson(context, object);
        return;
    }
    const QString path = place.path.toString();
    if (!outcome.changed)
        say(context, QCoreApplication::translate("vitrine::Cli", "%1 was so already.").arg(path));
    else
        say(context,
            words.isEmpty() ? QCoreApplication::translate("vitrine::Cli", "%1 removed.").arg(path)
                            : path + ": "_L1 + words);
    if (!outcome.dryRun)
        return;
    sayEffects(context, outcome.effects, library, strings);
    say(context, QCoreApplication::translate("vitrine::Cli", "Nothing was written."));
}

ExitCode runSet(const Arguments& given, CliContext& context) {
    const auto order = orderFrom(given, context);
    if (!order)
        return failed(context, order.error());
    const auto library = loadLibrary(context);
    if (!library)
        return failed(context, library.error());
    const auto place = factPlace(given.text(u"PATH"_s), (*library)->catalogue());
    if (!place)
        return failed(context, place.error());
    if (const auto fits = checkOwn(*order, *place); !fits)
        return failed(context, fits.error());
    SetOutcome outcome{.dryRun = given.has(u"dry-run"_s)};
    auto opened = openToChange(context, given.text(u"DIR"_s), outcome.dryRun);
    if (!opened)
        return failed(context, opened.error());

    Dossier dossier = opened->before;
    const Answer* before = dossier.answer(place->path);
    std::optional<Answer> answer = before ? std::optional(*before) : std::nullopt;
    const Strings strings = (*library)->strings(context.language);
    QList<Note> notes;
    const auto changed = place->path.row().isEmpty()
                             ? changeField(answer, *order, *place, strings, notes)
                             : changeRow(answer, *order, *place, strings);
    if (!changed)
        return failed(context, changed.error());
    dossier.set(place->path.fieldPath(), answer);
    outcome.changed = !(dossier == opened->before);
    if (const auto saved = opened->save(dossier); !saved)
        return failed(context, saved.error());
    if (outcome.dryRun)
        outcome.effects = effectsOf(diff(opened->before, dossier),
                                    opened->before,
                                    check(opened->before, **library, strings),
                                    **library,
                                    strings);
    notes += faultOfValue(dossier, *place, strings);
    if (place->path.fieldPath() == FieldPath(dossierCategory, u"regimes"_s))
        notes += notesOnRules(dossier, **library, strings);
    if (order->state != AnswerState::Answered && order->reason.isEmpty())
        notes.append({QCoreApplication::translate("vitrine::Cli",
                                                  "readers are told the reason; add --reason"),
                      {}});
    remark(context, notes);
    outcome.notes = opened->notes + notes;
    report(context, dossier, *place, **library, strings, outcome);
    return ExitCode::Fine;
}

} // namespace

Command setCommand() {
    return {
        u"set"_s,
        QCoreApplication::translate("vitrine::Cli", "Tell one fact: a field or a cell of a table"),
        QCoreApplication::translate(
            "vitrine::Cli",
            "VALUE is what a person would type: \"1.2e22 FLOP\", \"en, de\", \"name=…; email=…\", "
            "\"none\" for an empty list. “-” reads it from stdin. A row that does not exist is "
            "made. Put “--” before a value that begins with a dash, and a backslash before a comma "
            "or semicolon that belongs to a text of a list or of parts. A new value drops the "
            "sources of the one before: say its own with --source."),
        {u"set pythia model/name \"Pythia-6.9B\""_s,
         u"set pythia data-sources/datasets/the-pile/size \"825 GiB\""_s,
         u"set pythia training/objective - < objective.md"_s,
         u"set pythia energy/training-energy --state unknown --reason \"The cluster had no meter\""_s,
         u"set pythia data-sources/datasets/the-pile --remove"_s,
         u"set pythia compute/training-compute \"2e25 FLOP\" --dry-run"_s},
        {QCoreApplication::translate("vitrine::Cli", "0  saved, or it was so already"),
         QCoreApplication::translate("vitrine::Cli",
                                     "2  wrong usage, no such field, not a value for it"),
         QCoreApplication::translate(
             "vitrine::Cli", "3  the dossier cannot be read or written, or is open elsewhere")},
        {positional(u"DIR"_s, QCoreApplication::translate("vitrine::Cli", "Folder of the dossier")),
         positional(u"PATH"_s,
                    QCoreApplication::translate("vitrine::Cli", "The fact, as for “get”")),
         optionalPositional(u"VALUE"_s,
                            QCoreApplication::translate("vitrine::Cli", "What is told")),
         option(u"--state"_s, u"STATE"_s, u"answered, not-applicable, unknown"_s),
         option(
             u"--reason"_s,
             u"R"_s,
             QCoreApplication::translate("vitrine::Cli", "Why it is not applicable or not known")),
         option(u"--effort"_s,
                u"TEXT"_s,
                QCoreApplication::translate("vitrine::Cli", "What was done to find out")),
         option(u"--source"_s,
                u"URL"_s,
                QCoreApplication::translate("vitrine::Cli",
                                            "Where the answer comes from, instead of its other "
                                            "sources; of a cell, one more source of the table")),
         flag(u"--remove"_s,
              QCoreApplication::translate("vitrine::Cli",
                                          "Take the answer, the row or the cell away")),
         flag(u"--dry-run"_s,
              QCoreApplication::translate("vitrine::Cli",
                                          "Only say what would change; write nothing")),
         waitOption()},
        runSet};
}

} // namespace vitrine
