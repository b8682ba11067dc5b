// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Access.h"
#include "app/cli/Command.h"
#include "app/cli/Output.h"
#include "model/flow/Attaching.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// What is to be attached, and to what. Errors: Usage.
Result<AttachOrder> orderFrom(const Arguments& given, CliContext& context) {
    AttachOrder order{given.text(u"FILE"_s), given.text(u"description"_s).trimmed()};
    const QString as = given.text(u"as"_s);
    if (!as.isEmpty() && as != "answer"_L1 && as != "evidence"_L1)
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate("vitrine::Cli",
                                                "--as is “answer” or “evidence”, and not “%1”.")
                        .arg(as));
    if (!given.has(u"to"_s)) {
        if (!as.isEmpty())
            return fail(ErrorCode::Usage,
                        QCoreApplication::translate("vitrine::Cli", "--as goes with --to."));
        return order;
    }
    const auto library = loadLibrary(context);
    if (!library)
        return tl::unexpected(library.error());
    const auto place = factPlace(given.text(u"to"_s), (*library)->catalogue());
    if (!place)
        return tl::unexpected(place.error());
    const FieldType type = place->column ? place->column->type : place->field.type;
    order.to = place->path;
    order.asAnswer = as.isEmpty() ? type == FieldType::File : as == "answer"_L1;
    if (const auto may = mayAttach(place->field, place->path, place->column, order.asAnswer); !may)
        return tl::unexpected(may.error());
    return order;
}

void report(CliContext& context,
            const AttachOrder& order,
            const Attached& attached,
            const QList<Note>& notes) {
    const auto cell = [&](const char* column) {
        return attached.file.cells.value(QString::fromLatin1(column)).toText();
    };
    const QString as = order.to.isEmpty() ? QString()
                       : order.asAnswer   ? u"answer"_s
                                          : u"evidence"_s;
    if (context.json) {
        writeJson(context,
                  {{u"id"_s, attached.file.id},
                   {u"name"_s, cell("name")},
                   {u"sha256"_s, cell("sha256")},
                   {u"description"_s, cell("description")},
                   {u"isNew"_s, attached.isNew},
                   {u"path"_s, order.to.isEmpty() ? QJsonValue() : order.to.toString()},
                   {u"as"_s, as.isEmpty() ? QJsonValue() : as},
                   {u"notes"_s, notesToJson(notes)}});
        return;
    }
    say(context,
        attached.isNew ? QCoreApplication::translate("vitrine::Cli", "Attached evidence/%1 as %2.")
                             .arg(cell("name"), attached.file.id)
                       : QCoreApplication::translate(
                             "vitrine::Cli", "The file is attached already: evidence/%1, as %2.")
                             .arg(cell("name"), attached.file.id));
    if (as.isEmpty())
        return;
    say(context,
        (order.asAnswer ? QCoreApplication::translate("vitrine::Cli", "It is the answer of %1.")
                        : QCoreApplication::translate("vitrine::Cli", "It is evidence of %1."))
            .arg(order.to.toString()));
}

ExitCode runAttach(const Arguments& given, CliContext& context) {
    const auto order = orderFrom(given, context);
    if (!order)
        return failed(context, order.error());
    auto changed = openToChange(context, given.text(u"DIR"_s));
    if (!changed)
        return failed(context, changed.error());
    NoProgress progress;
    const auto attached = attach(*changed->opened, *order, progress);
    if (!attached)
        return failed(context, attached.error());
    remark(context, attached->notes);
    report(context, *order, *attached, changed->notes + attached->notes);
    return ExitCode::Fine;
}

} // namespace

Command attachCommand() {
    return {
        u"attach"_s,
        QCoreApplication::translate("vitrine::Cli", "Attach a file to the dossier and to a fact"),
        QCoreApplication::translate(
            "vitrine::Cli",
            "The file is copied into the folder “evidence”; of each content one copy is kept, and "
            "a file that is there already is named again. A fact or a cell whose answer is a file "
            "gets it as its answer, any other fact as evidence; --as says which where both are "
            "meant. “set DIR PATH --evidence ID” names an attached file at more facts. A file has "
            "at most 512 MiB."),
        {u"attach pythia LICENSE.txt --to distribution/licence-file"_s,
         u"attach pythia logs.csv --to energy/training-energy --description \"Power meter\""_s},
        {QCoreApplication::translate("vitrine::Cli", "0  the file is attached"),
         QCoreApplication::translate("vitrine::Cli", "2  wrong usage, or no such fact"),
         QCoreApplication::translate(
             "vitrine::Cli",
             "3  the file cannot be read or is too large, or the dossier cannot be written")},
        {positional(u"DIR"_s, QCoreApplication::translate("vitrine::Cli", "Folder of the dossier")),
         positional(u"FILE"_s, QCoreApplication::translate("vitrine::Cli", "File to attach")),
         option(u"--to"_s,
                u"PATH"_s,
                QCoreApplication::translate("vitrine::Cli",
                                            "The fact: category/field, or a cell of files: "
                                            "category/field/row/column")),
         option(u"--as"_s,
                u"answer|evidence"_s,
                QCoreApplication::translate(
                    "vitrine::Cli",
                    "Is the file what is told, or does it show that what is told is right?")),
         option(u"--description"_s,
                u"TEXT"_s,
                QCoreApplication::translate(
                    "vitrine::Cli", "What the file shows; otherwise its name without the ending")),
         waitOption()},
        runAttach};
}

} // namespace vitrine
