// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Access.h"
#include "app/cli/AnswersInput.h"
#include "app/cli/Command.h"
#include "app/cli/Effects.h"
#include "app/cli/Output.h"
#include "app/cli/SetOrder.h"
#include "model/checks/Checker.h"
#include "model/core/NumberWords.h"
#include "model/dossier/Dossier.h"
#include "model/dossier/FileNames.h"
#include "model/dossier/NormalForm.h"
#include "model/dossier/Wording.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

Result<Value> valueFor(const QString& text,
                       const Column& column,
                       const QString& textKey,
                       const Strings& strings) {
    if (column.type == FieldType::Table && text.trimmed() == "none"_L1)
        return Value(Table{});
    auto value = parseValue(text, column, strings, textKey);
    if (!value)
        value.error().code = ErrorCode::Usage;
    return value;
}

QList<Source> sourcesOf(const SetOrder& order) {
    QList<Source> sources;
    for (const QString& url : order.sources)
        sources.append({.title = order.title.isEmpty() ? url : order.title, .url = url});
    return sources;
}

/// What is around the value, of a field, a row or a cell. Errors: Usage (told of a whole field
/// only, an attached file that is not there).
Result<void>
changeAround(Answer& told, const SetOrder& order, const FactPlace& place, const Dossier& dossier) {
    const bool isPart = !place.path.row().isEmpty();
    if (isPart && (order.readers || order.note || !order.evidence.isEmpty()))
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate(
                        "vitrine::Cli",
                        "Readers, note and evidence are told about a whole field; from a row or a "
                        "cell, withhold with --withhold-from."));
    if (order.readers)
        told.audience = order.readers;
    if (order.note)
        told.note = *order.note;
    const Table files = dossier.evidence();
    for (const QString& id : order.evidence) {
        if (!files.row(id))
            return fail(ErrorCode::Usage,
                        QCoreApplication::translate("vitrine::Cli",
                                                    "No attached file is called “%1”; "
                                                    "dossier/evidence names them.")
                            .arg(id));
        if (!told.evidence.contains(id))
            told.evidence.append(id);
    }
    const auto isHere = [&](const Withholding& withheld) {
        return withheld.row == place.path.row() && withheld.column == place.path.column();
    };
    if (order.tellsAll || order.withheld)
        told.withholdings.removeIf(isHere);
    if (order.withheld) {
        Withholding withheld = *order.withheld;
        withheld.row = place.path.row();
        withheld.column = place.path.column();
        told.withholdings.append(withheld);
    }
    return {};
}

/// Where an answer comes from is told of one value; of another it would be wrong.
void changeSources(Answer& told,
                   const std::optional<Answer>& before,
                   const SetOrder& order,
                   const FactPlace& place,
                   QList<Note>& notes) {
    if (!order.sources.isEmpty()) {
        told.sources = sourcesOf(order);
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
    if (order.hasCircumstances())
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate(
                        "vitrine::Cli",
                        "%1 is about the dossier itself and has no source, readers or note: give "
                        "its value alone.")
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
    if (order.keepsValue) {
        changeSources(told, answer, order, place, notes);
        answer = told;
        return {};
    }
    told.state = order.state;
    told.reason = order.reason;
    told.effort = order.effort;
    told.value = {};
    if (order.state == AnswerState::Answered) {
        auto value = valueFor(order.value, place.field, place.field.path().toString(), strings);
        if (!value)
            return tl::unexpected(value.error());
        told.value = *value;
    }
    told = normalAnswer(place.path, told);
    changeSources(told, answer, order, place, notes);
    answer = told;
    return {};
}

/// What is told in a cell: a value, or that there is none.
Result<Value> cellFor(const SetOrder& order, const FactPlace& place, const Strings& strings) {
    if (order.state != AnswerState::Answered)
        return Value(
            Untold{order.state,
                   order.effort.isEmpty() ? order.reason : order.reason + u"; "_s + order.effort});
    const QString textKey = place.field.key(u"column."_s + place.column->id);
    const Value meant = cellAsMeant(order.value, *place.column, textKey, strings);
    return meant.get<Untold>() ? Result<Value>(meant)
                               : valueFor(order.value, *place.column, textKey, strings);
}

/// Rows of a table, each as a whole: one that is there is replaced, a new one comes last.
Result<void> changeRows(std::optional<Answer>& answer,
                        const SetOrder& order,
                        const FactPlace& place,
                        const Strings& strings) {
    if (place.field.type != FieldType::Table || !place.path.row().isEmpty())
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate("vitrine::Cli", "--row goes with a table."));
    Answer told = answer.value_or(Answer{});
    const Table* before = told.state == AnswerState::Answered ? told.value.get<Table>() : nullptr;
    Table table = before ? *before : Table{};
    for (const QString& text : order.rows) {
        const auto row = rowFromText(text, place.field, strings);
        if (!row)
            return tl::unexpected(row.error());
        const auto known = std::ranges::find(table.rows, row->id, &Row::id);
        if (known == table.rows.end())
            table.rows.append(*row);
        else
            known->cells = row->cells;
    }
    told.state = AnswerState::Answered;
    told.reason.clear();
    told.effort.clear();
    told.value = table;
    for (const Source& source : sourcesOf(order))
        if (std::ranges::find(told.sources, source.url, &Source::url) == told.sources.end())
            told.sources.append(source);
    answer = told;
    return {};
}

/// A row or a cell; the row is made if it is new.
Result<void> changeRow(std::optional<Answer>& answer,
                       const SetOrder& order,
                       const FactPlace& place,
                       const Strings& strings) {
    if (order.state != AnswerState::Answered && !place.column)
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate(
                        "vitrine::Cli",
                        "A state is told about a whole field or about a cell, not about a row."));
    if (order.keepsValue && answer)
        return {};
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
        auto value = cellFor(order, place, strings);
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
    for (const Source& source : sourcesOf(order))
        if (std::ranges::find(told.sources, source.url, &Source::url) == told.sources.end())
            told.sources.append(source);
    answer = told;
    return {};
}

Result<void> changeFact(std::optional<Answer>& answer,
                        const SetOrder& order,
                        const FactPlace& place,
                        const Strings& strings,
                        QList<Note>& notes,
                        const Dossier& dossier) {
    const auto changed = !order.rows.isEmpty() ? changeRows(answer, order, place, strings)
                         : place.path.row().isEmpty()
                             ? changeField(answer, order, place, strings, notes)
                             : changeRow(answer, order, place, strings);
    return changed && answer ? changeAround(*answer, order, place, dossier) : changed;
}

QList<Note> faultOfValue(const Dossier& dossier, const FactPlace& place, const Strings& strings) {
    const Column& column = place.column ? *place.column : static_cast<const Column&>(place.field);
    const Value value = dossier.value(place.path);
    const ValueFault fault = value.isNull() ? ValueFault{} : faultOf(value, column);
    return fault.phrase.isEmpty()
               ? QList<Note>()
               : QList<Note>{{strings.phrase(fault.phrase, fault.arguments), {}}};
}

/// Waivers that are new and accept nothing.
QList<Note> notesOnWaivers(const Dossier& before,
                           const Dossier& after,
                           const Library& library,
                           const Strings& strings) {
    const QMap<QString, Row> known = before.waivers();
    QStringList added;
    for (const QString& id : after.waivers().keys())
        if (!id.isEmpty() && !known.contains(id))
            added << id;
    if (added.isEmpty())
        return {};
    for (const Finding& finding : check(after, library, strings).findings)
        added.removeAll(finding.id());
    QList<Note> notes;
    for (const QString& id : std::as_const(added))
        notes.append({QCoreApplication::translate("vitrine::Cli",
                                                  "No finding has the id %1 now, so this accepts "
                                                  "nothing. “check --json” lists the ids.")
                          .arg(id),
                      {}});
    return notes;
}

/// What is said in the end.
struct SetOutcome {
    bool changed = false;
    bool dryRun = false;
    PremiseEffects effects = {}; ///< of a dry run
    QList<Note> notes = {};      ///< all that was said on stderr
};

QString wordsOf(const Answer& answer, const Field& field, const Strings& strings) {
    return answerInWords(&answer, field, strings);
}

/// Is there an answer, a row or a cell of that path?
bool stands(const Dossier& dossier, const FieldPath& path) {
    const Answer* answer = dossier.answer(path.fieldPath());
    if (!answer || path.row().isEmpty())
        return answer != nullptr;
    const Table* table = answer->value.get<Table>();
    const Row* row = table ? table->row(path.row()) : nullptr;
    return row && (path.column().isEmpty() || row->cells.contains(path.column()));
}

void report(CliContext& context,
            const Dossier& dossier,
            const FactPlace& place,
            const Library& library,
            const Strings& strings,
            const SetOutcome& outcome) {
    const Answer* answer = dossier.answer(place.path);
    const Table files = dossier.evidence();
    QString words;
    if (place.column)
        words = valueInWords(withFileNames(dossier.value(place.path), *place.column, files),
                             *place.column,
                             place.field.key("column."_L1 + place.column->id),
                             strings);
    else if (answer && place.path.row().isEmpty())
        words = wordsOf(withFileNames(*answer, place.field, files), place.field, strings);
    if (context.json) {
        QJsonObject object{{u"path"_s, place.path.toString()},
                           {u"changed"_s, outcome.changed},
                           {u"told"_s, stands(dossier, place.path)},
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
    if (const Value value = dossier.value(place.path); const auto* figure = value.get<Quantity>())
        if (const QString spelt = numberInWords(figure->amount, strings.language());
            !spelt.isEmpty())
            words += u", "_s + spelt;
    const QString path = place.path.toString();
    const bool isGone = !stands(dossier, place.path);
    if (!outcome.changed)
        say(context, QCoreApplication::translate("vitrine::Cli", "%1 was so already.").arg(path));
    else
        say(context,
            !words.isEmpty() ? path + ": "_L1 + words
            : isGone         ? QCoreApplication::translate("vitrine::Cli", "%1 removed.").arg(path)
                     : QCoreApplication::translate("vitrine::Cli", "%1 changed.").arg(path));
    if (!outcome.dryRun)
        return;
    sayEffects(context, outcome.effects, library, strings);
    say(context, QCoreApplication::translate("vitrine::Cli", "Nothing was written."));
}

/// Many facts at once, from stdin.
ExitCode runSetMany(const Arguments& given, CliContext& context) {
    for (const QString& option : {u"VALUE"_s, u"remove"_s, u"state"_s, u"row"_s, u"source"_s})
        if (given.has(option))
            return wrongUsage(
                context,
                QCoreApplication::translate("vitrine::Cli",
                                            "“-” reads facts from stdin, and takes no more."));
    const auto text = readInput(context.in);
    if (!text)
        return failed(context, text.error());
    const auto library = loadLibrary(context);
    if (!library)
        return failed(context, library.error());
    const bool dryRun = given.has(u"dry-run"_s);
    auto opened = openToChange(context, given.text(u"DIR"_s), dryRun);
    if (!opened)
        return failed(context, opened.error());
    const auto after = withAnswers(text->toUtf8(),
                                   opened->before,
                                   (*library)->catalogue(),
                                   (*library)->strings(context.language));
    if (!after)
        return failed(context, after.error());
    const QList<Change> changes = diff(opened->before, *after);
    if (const auto saved = opened->save(*after); !saved)
        return failed(context, saved.error());
    const QList<Note> notes =
        notesOnWaivers(opened->before, *after, **library, (*library)->strings(context.language));
    remark(context, notes);
    if (context.json) {
        QJsonArray paths;
        for (const Change& change : changes)
            paths += change.path.toString();
        writeJson(context,
                  {{u"changed"_s, !changes.isEmpty()},
                   {u"paths"_s, paths},
                   {u"dryRun"_s, dryRun},
                   {u"notes"_s, notesToJson(opened->notes + notes)}});
        return ExitCode::Fine;
    }
    for (const Change& change : changes)
        say(context, change.path.toString());
    say(context,
        QCoreApplication::translate(
            "vitrine::Cli", "%n facts changed.", nullptr, static_cast<int>(changes.size())));
    return ExitCode::Fine;
}

ExitCode runSet(const Arguments& given, CliContext& context) {
    if (given.text(u"PATH"_s) == "-"_L1)
        return runSetMany(given, context);
    const auto order = setOrderFrom(given, context);
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
    const auto changed = changeFact(answer, *order, *place, strings, notes, dossier);
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
    notes += notesOnWaivers(opened->before, dossier, **library, strings);
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

/// What is told around a value.
QList<Argument> circumstances() {
    return {
        manyOption(
            u"--source"_s,
            u"URL"_s,
            QCoreApplication::translate("vitrine::Cli",
                                        "Where the answer comes from, instead of its other "
                                        "sources; of a cell, one more source of the table; may be "
                                        "given again")),
        option(u"--source-title"_s,
               u"TEXT"_s,
               QCoreApplication::translate("vitrine::Cli", "What the source is called")),
        manyOption(u"--row"_s,
                   u"\"COLUMN=VALUE; …\""_s,
                   QCoreApplication::translate(
                       "vitrine::Cli",
                       "A whole row of a table, with “id=…” as its name; may be given again")),
        option(u"--readers"_s,
               u"READER"_s,
               QCoreApplication::translate("vitrine::Cli", "The widest reader that may see it")),
        option(u"--note"_s,
               u"TEXT"_s,
               QCoreApplication::translate("vitrine::Cli", "A note for colleagues")),
        manyOption(u"--evidence"_s,
                   u"ID"_s,
                   QCoreApplication::translate("vitrine::Cli",
                                               "An attached file (dossier/evidence) that shows "
                                               "it; may be given again")),
        option(u"--withhold-from"_s,
               u"READERS"_s,
               QCoreApplication::translate("vitrine::Cli",
                                           "Keep the field, row or cell from these readers")),
        option(u"--withhold-reason"_s,
               u"WORD"_s,
               u"trade-secret, security, personal-data, contract"_s),
        option(u"--withhold-words"_s,
               u"TEXT"_s,
               QCoreApplication::translate("vitrine::Cli", "What these readers are told instead")),
        flag(u"--withhold-nothing"_s,
             QCoreApplication::translate("vitrine::Cli", "Withhold it from nobody any more"))};
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
            "sources of the one before: say its own with --source. PATH “-” reads many facts from "
            "stdin, as one JSON object {\"category/field\": what is told}: a text as VALUE is, a "
            "list of rows, or an answer as model/FORMAT.md has it; all are taken, or none."),
        {u"set pythia model/name \"Pythia-6.9B\""_s,
         u"set pythia data-sources/datasets/the-pile/size \"825 GiB\""_s,
         u"set pythia training/objective - < objective.md"_s,
         u"set pythia energy/training-energy --state unknown --reason \"The cluster had no meter\""_s,
         u"set pythia data-sources/datasets/the-pile --remove"_s,
         u"set pythia data-sources/datasets --row \"id=the-pile; name=The Pile; size=825 GiB\""_s,
         u"set pythia compute/training-compute \"2e25 FLOP\" --dry-run"_s,
         u"set pythia - < facts.json"_s},
        {QCoreApplication::translate("vitrine::Cli", "0  saved, or it was so already"),
         QCoreApplication::translate("vitrine::Cli",
                                     "2  wrong usage, no such field, not a value for it"),
         QCoreApplication::translate(
             "vitrine::Cli", "3  the dossier cannot be read or written, or is open elsewhere")},
        QList<Argument>{
            positional(u"DIR"_s,
                       QCoreApplication::translate("vitrine::Cli", "Folder of the dossier")),
            positional(u"PATH"_s,
                       QCoreApplication::translate("vitrine::Cli", "The fact, as for “get”")),
            optionalPositional(u"VALUE"_s,
                               QCoreApplication::translate("vitrine::Cli", "What is told")),
            option(u"--state"_s, u"STATE"_s, u"answered, not-applicable, unknown"_s),
            option(u"--reason"_s,
                   u"R"_s,
                   QCoreApplication::translate("vitrine::Cli",
                                               "Why it is not applicable or not known")),
            option(u"--effort"_s,
                   u"TEXT"_s,
                   QCoreApplication::translate("vitrine::Cli", "What was done to find out"))} +
            circumstances() +
            QList<Argument>{flag(u"--remove"_s,
                                 QCoreApplication::translate(
                                     "vitrine::Cli", "Take the answer, the row or the cell away")),
                            flag(u"--dry-run"_s,
                                 QCoreApplication::translate(
                                     "vitrine::Cli", "Only say what would change; write nothing")),
                            waitOption()},
        runSet};
}

} // namespace vitrine
