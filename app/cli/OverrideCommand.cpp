// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Access.h"
#include "app/cli/Command.h"
#include "app/cli/Effects.h"
#include "app/cli/Output.h"
#include "model/checks/Checker.h"
#include "model/dossier/Overrides.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// What is to be done, after the command line was found to make sense.
struct OverrideOrder {
    std::optional<bool> holds = {}; ///< nothing: the facts decide again
    QString reason = {};
    QString by = {};
};

Result<OverrideOrder> overrideOrderFrom(const Arguments& given) {
    const QString value = given.text(u"VALUE"_s);
    OverrideOrder order{.reason = given.text(u"reason"_s).trimmed(),
                        .by = given.text(u"by"_s).trimmed()};
    if (value != "yes"_L1 && value != "no"_L1 && value != "none"_L1)
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate("vitrine::Cli",
                                                "“%1” is no answer. There are yes, no and none.")
                        .arg(value));
    if (value != "none"_L1)
        order.holds = value == "yes"_L1;
    if (order.holds && order.reason.isEmpty())
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate(
                        "vitrine::Cli",
                        "Say why with --reason. Without a reason an answer has no effect."));
    if (!order.holds && (given.has(u"reason"_s) || given.has(u"by"_s)))
        return fail(
            ErrorCode::Usage,
            QCoreApplication::translate("vitrine::Cli", "“none” takes neither --reason nor --by."));
    return order;
}

/// A conclusion of the rules that the dossier follows; to take an answer back, also one that is
/// no longer there.
Result<void> checkName(const QString& name, const Dossier& dossier, const Library& library) {
    QStringList known;
    for (const Row& row : dossier.overrides().rows)
        known += row.id;
    for (const Regime* regime : library.regimesOf(dossier)) {
        for (const Conclusion& conclusion : regime->conclusions)
            known += regime->conclusionId(conclusion.id);
    }
    known.removeDuplicates();
    if (known.contains(name))
        return {};
    const QStringList near = nearMatches(name, known);
    const QString sentence =
        QCoreApplication::translate("vitrine::Cli",
                                    "“%1” is no conclusion of the rules that this dossier follows.")
            .arg(name);
    return fail(ErrorCode::Usage,
                near.isEmpty() ? sentence
                               : sentence + u' ' +
                                     QCoreApplication::translate("vitrine::Cli", "Did you mean %1?")
                                         .arg(listed(near)));
}

ExitCode runOverride(const Arguments& given, CliContext& context) {
    const auto order = overrideOrderFrom(given);
    if (!order)
        return failed(context, order.error());
    const auto library = loadLibrary(context);
    if (!library)
        return failed(context, library.error());
    const bool dryRun = given.has(u"dry-run"_s);
    auto opened = openToChange(context, given.text(u"DIR"_s), dryRun);
    if (!opened)
        return failed(context, opened.error());
    const QString name = given.text(u"CONCLUSION"_s);
    const Dossier before = opened->before;
    if (const auto known = checkName(name, before, **library); !known)
        return failed(context, known.error());

    const Change change =
        order->holds ? overrideConclusion(before, name, *order->holds, order->reason, order->by)
                     : dropOverride(before, name);
    const Strings strings = (*library)->strings(context.language);
    const PremiseEffects effects =
        effectsOf({change}, before, check(before, **library, strings), **library, strings);
    const Dossier after = apply({change}, before);
    if (const auto saved = opened->save(after); !saved)
        return failed(context, saved.error());

    const bool changed = !(after == before);
    const QString value = given.text(u"VALUE"_s);
    if (context.json) {
        writeJson(context,
                  {{u"conclusion"_s, name},
                   {u"value"_s, order->holds ? QJsonValue(value) : QJsonValue(QJsonValue::Null)},
                   {u"reason"_s, order->reason},
                   {u"changed"_s, changed},
                   {u"dryRun"_s, dryRun},
                   {u"effects"_s, toJson(effects, **library, strings)},
                   {u"notes"_s, notesToJson(opened->notes)}});
        return ExitCode::Fine;
    }
    if (!changed)
        say(context, QCoreApplication::translate("vitrine::Cli", "%1 was so already.").arg(name));
    else if (order->holds)
        say(context, name + ": "_L1 + value + " ("_L1 + order->reason + u')');
    else
        say(context,
            QCoreApplication::translate("vitrine::Cli", "%1: the facts decide.").arg(name));
    sayEffects(context, effects, **library, strings);
    if (dryRun)
        say(context, QCoreApplication::translate("vitrine::Cli", "Nothing was written."));
    return ExitCode::Fine;
}

} // namespace

Command overrideCommand() {
    return {
        u"override"_s,
        QCoreApplication::translate("vitrine::Cli",
                                    "Put an answer in the place of a conclusion, with the reason"),
        QCoreApplication::translate("vitrine::Cli",
                                    "CONCLUSION is REGIME:CONCLUSION, as “status --json” names "
                                    "them. VALUE is yes, no, or none to let the facts decide "
                                    "again. Whatever rests on the conclusion says so."),
        {u"override pythia eu-ai-act-gpai:gpai yes --reason \"Counsel's note of 3 March\""_s,
         u"override pythia eu-ai-act-gpai:gpai none"_s},
        {QCoreApplication::translate("vitrine::Cli", "0  saved, or it was so already"),
         QCoreApplication::translate("vitrine::Cli",
                                     "2  wrong usage, no such conclusion, no reason"),
         QCoreApplication::translate(
             "vitrine::Cli", "3  the dossier cannot be read or written, or is open elsewhere")},
        {positional(u"DIR"_s, QCoreApplication::translate("vitrine::Cli", "Folder of the dossier")),
         positional(u"CONCLUSION"_s,
                    QCoreApplication::translate("vitrine::Cli", "REGIME:CONCLUSION")),
         positional(u"VALUE"_s, u"yes, no, none"_s),
         option(
             u"--reason"_s,
             u"R"_s,
             QCoreApplication::translate("vitrine::Cli", "Why it is so, whatever the facts say")),
         option(u"--by"_s, u"NAME"_s, QCoreApplication::translate("vitrine::Cli", "Who decided")),
         flag(u"--dry-run"_s,
              QCoreApplication::translate("vitrine::Cli",
                                          "Only say what would change; write nothing")),
         waitOption()},
        runOverride};
}

} // namespace vitrine
