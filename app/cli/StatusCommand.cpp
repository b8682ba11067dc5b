// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Access.h"
#include "app/cli/Command.h"
#include "app/cli/Output.h"
#include "model/checks/Checker.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QJsonObject toJson(const Reason& reason) {
    QJsonArray parts;
    for (const Reason& part : reason.parts)
        parts += toJson(part);
    return {{u"truth"_s, truthWord(reason.truth)},
            {u"text"_s, reason.text},
            {u"path"_s, reason.path.toString()},
            {u"provision"_s, reason.provision},
            {u"parts"_s, parts}};
}

QString dueInWords(const Applicability& due) {
    switch (due.due) {
    case Truth::Yes:
        if (due.expected)
            return QCoreApplication::translate("vitrine::Cli", "expected");
        return QCoreApplication::translate("vitrine::Cli", "due");
    case Truth::No:
        return QCoreApplication::translate("vitrine::Cli", "not due");
    case Truth::Undetermined:
        break;
    }
    return QCoreApplication::translate("vitrine::Cli", "cannot be told yet");
}

QString truthInWords(Truth truth) {
    switch (truth) {
    case Truth::Yes:
        return QCoreApplication::translate("vitrine::Cli", "yes");
    case Truth::No:
        return QCoreApplication::translate("vitrine::Cli", "no");
    case Truth::Undetermined:
        break;
    }
    return QCoreApplication::translate("vitrine::Cli", "open");
}

/// What only ties statements together ("all of these are needed") is not said.
void sayReason(CliContext& context, const Reason& reason, int depth) {
    const bool ties =
        reason.provision.isEmpty() && reason.path.isEmpty() && !reason.parts.isEmpty();
    if (!reason.text.isEmpty() && !ties) {
        QString line =
            QString(4 + 2 * depth, u' ') + truthInWords(reason.truth) + ": "_L1 + reason.text;
        if (!reason.provision.isEmpty())
            line += " ("_L1 + reason.provision + u')';
        say(context, line);
    }
    // Three levels of what decided say why; the JSON output has all.
    const bool negates = ties && reason.parts.size() == 1;
    for (const Reason& part : reason.parts) {
        if (depth < 3 && (part.truth == reason.truth || negates))
            sayReason(context, part, ties ? depth : depth + 1);
    }
}

void sayWhen(CliContext& context, const Applicability& due) {
    if (due.due == Truth::No)
        return;
    if (!due.to.isEmpty())
        say(context, "  "_L1 + QCoreApplication::translate("vitrine::Cli", "For: %1").arg(due.to));
    QString when = due.by;
    if (due.dueOn) {
        const QString day = due.dueOn->toString(Qt::ISODate);
        when += (when.isEmpty() ? QString() : u": "_s) +
                (*due.dueOn < context.today
                     ? QCoreApplication::translate("vitrine::Cli", "since %1").arg(day)
                     : day);
    }
    if (!when.isEmpty())
        say(context, "  "_L1 + QCoreApplication::translate("vitrine::Cli", "When: %1").arg(when));
    if (due.keptUntil)
        say(context,
            "  "_L1 + QCoreApplication::translate("vitrine::Cli", "Versions are kept until %1: %2")
                          .arg(due.keptUntil->toString(Qt::ISODate), due.kept));
}

void sayDocument(CliContext& context,
                 const Document& document,
                 const CheckReport& report,
                 const Strings& strings) {
    const Applicability due = report.applicability.value(document.id);
    const Completeness told = report.byDocument.value(document.id);
    say(context, strings.text(document.key(u"title"_s)) + "  ["_L1 + document.id + u']');
    QString line = "  "_L1 + dueInWords(due);
    if (!due.provision.isEmpty())
        line += " ("_L1 + due.provision + u')';
    say(context, line);
    sayWhen(context, due);
    QString counts =
        "  "_L1 + QCoreApplication::translate("vitrine::Cli", "%1 % told: %2 of %3 required facts")
                      .arg(QString::number(told.percent()),
                           QString::number(told.known()),
                           QString::number(told.required));
    if (told.unknown > 0)
        counts +=
            ", "_L1 +
            QCoreApplication::translate("vitrine::Cli", "%1 more as not known").arg(told.unknown);
    if (told.errors > 0)
        counts += "; "_L1 +
                  QCoreApplication::translate("vitrine::Cli", "%n errors", nullptr, told.errors);
    say(context, counts);
    sayReason(context, due.reason, 0);
    say(context);
}

QJsonObject toJson(const Document& document, const CheckReport& report, const Strings& strings) {
    const Applicability due = report.applicability.value(document.id);
    const Completeness told = report.byDocument.value(document.id);
    return {
        {u"id"_s, document.id},
        {u"regime"_s, document.regime},
        {u"title"_s, strings.text(document.key(u"title"_s))},
        {u"due"_s, truthWord(due.due)},
        {u"expected"_s, due.expected},
        {u"to"_s, due.to},
        {u"by"_s, due.by},
        {u"dueOn"_s,
         due.dueOn ? QJsonValue(due.dueOn->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null)},
        {u"keptUntil"_s,
         due.keptUntil ? QJsonValue(due.keptUntil->toString(Qt::ISODate))
                       : QJsonValue(QJsonValue::Null)},
        {u"provision"_s, due.provision},
        {u"required"_s, told.required},
        {u"told"_s, told.told},
        {u"unknown"_s, told.unknown},
        {u"notApplicable"_s, told.notApplicable},
        {u"errors"_s, told.errors},
        {u"percent"_s, told.percent()},
        {u"reason"_s, toJson(due.reason)}};
}

ExitCode runStatus(const Arguments& given, CliContext& context) {
    const auto library = loadLibrary(context);
    if (!library)
        return failed(context, library.error());
    const auto seen = dossierNamed(given.text(u"DIR"_s));
    if (!seen)
        return failed(context, seen.error());
    const ReadDossier& read = seen->read;
    const Strings strings = (*library)->strings(context.language);
    const CheckReport report = check(read.dossier, **library, strings);
    const QList<Note> notes = read.notes + notesOnRules(read.dossier, **library, strings);
    const QList<const Regime*> regimes = (*library)->regimesOf(read.dossier);
    if (context.json) {
        QJsonArray documents;
        for (const Regime* regime : regimes) {
            for (const Document& document : regime->documents)
                documents += toJson(document, report, strings);
        }
        QJsonObject conclusions;
        for (const auto& [id, reason] : report.conclusions.asKeyValueRange())
            conclusions.insert(id, toJson(reason));
        writeJson(context,
                  {{u"title"_s, read.dossier.title()},
                   {u"id"_s, read.dossier.id()},
                   {u"what"_s, subjectWord(read.dossier.what())},
                   {u"documents"_s, documents},
                   {u"conclusions"_s, conclusions},
                   {u"notes"_s, notesToJson(notes)}});
        return ExitCode::Fine;
    }
    remark(context, notes);
    say(context, read.dossier.title());
    for (const Regime* regime : regimes) {
        say(context, strings.text(regime->key(u"title"_s)) + ", "_L1 + regime->version);
        say(context);
        for (const Document& document : regime->documents)
            sayDocument(context, document, report, strings);
    }
    if (regimes.isEmpty())
        say(context,
            QCoreApplication::translate("vitrine::Cli",
                                        "This dossier follows no regime that is known here."));
    return ExitCode::Fine;
}

} // namespace

Command statusCommand() {
    return {u"status"_s,
            QCoreApplication::translate(
                "vitrine::Cli", "Say which documents are due, why, and how complete they are"),
            {},
            {u"status pythia"_s, u"status pythia --json"_s},
            {QCoreApplication::translate("vitrine::Cli", "0  told, whatever the state is"),
             QCoreApplication::translate("vitrine::Cli", "2  wrong usage"),
             QCoreApplication::translate("vitrine::Cli", "3  the dossier cannot be read")},
            {positional(u"DIR"_s,
                        QCoreApplication::translate("vitrine::Cli", "Folder of the dossier"))},
            runStatus};
}

} // namespace vitrine
