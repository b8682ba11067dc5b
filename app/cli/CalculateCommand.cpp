// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/Access.h"
#include "app/cli/Command.h"
#include "app/cli/Output.h"
#include "model/calculators/CalculatorFacts.h"
#include "model/dossier/Dossier.h"
#include "model/dossier/Wording.h"
#include "model/flow/Languages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

Result<const Calculator*> calculatorNamed(const QString& id, const Library& library) {
    if (const Calculator* calculator = library.calculator(id))
        return calculator;
    QStringList known;
    for (const Calculator& calculator : library.calculators())
        known += calculator.id;
    return fail(
        ErrorCode::Usage,
        QCoreApplication::translate("vitrine::Cli", "There is no calculator “%1”. There are %2.")
            .arg(id, listed(known)));
}

/// "name=value" words; a name that comes again is the next phase.
Result<FiguresByInput> figuresGiven(const QStringList& words, const Calculator& calculator) {
    QStringList known;
    for (const CalculatorInput& input : calculator.inputs)
        known += input.id;
    FiguresByInput figures;
    for (const QString& word : words) {
        const qsizetype sign = word.indexOf(u'=');
        const QString name = word.left(std::max<qsizetype>(sign, 0)).trimmed();
        const CalculatorInput* input = calculator.input(name);
        if (!input)
            return fail(
                ErrorCode::Usage,
                QCoreApplication::translate(
                    "vitrine::Cli", "“%1” gives no input; write name=value, with one of %2.")
                    .arg(word, listed(known)));
        const auto figure = Figure::parse(word.mid(sign + 1), *input);
        if (!figure)
            return tl::unexpected(figure.error().withContext(name));
        figures[name] += *figure;
    }
    return figures;
}

QString quantityText(const Quantity& quantity) {
    return quantity.unit.isEmpty() ? quantity.amount : quantity.amount + u' ' + quantity.unit;
}

QJsonObject figuresToJson(const FiguresByInput& figures) {
    QJsonObject object;
    for (const auto& [input, list] : figures.asKeyValueRange()) {
        QJsonArray array;
        for (const Figure& figure : list)
            array += QJsonObject{{u"value"_s, valueToJson(figure.quantity)},
                                 {u"uncertainty"_s, uncertaintyInWords(figure.uncertainty)},
                                 {u"label"_s, figure.label}};
        object.insert(input, array);
    }
    return object;
}

/// What was reckoned, from what, and where it was put.
struct CalculateOutcome {
    const Calculator& calculator;
    FiguresByInput figures;
    Calculation calculation;
    QString path = {}; ///< with --set
    bool changed = false;
    QList<Note> notes = {};
};

void reportJson(CliContext& context, const CalculateOutcome& outcome) {
    const Calculation& calculation = outcome.calculation;
    QJsonArray shares;
    for (const Share& share : calculation.shares)
        shares += QJsonObject{{u"label"_s, share.label}, {u"share"_s, valueToJson(share.share)}};
    const bool single = calculation.shares.isEmpty();
    writeJson(context,
              {{u"calculator"_s, outcome.calculator.id},
               {u"result"_s, single ? valueToJson(calculation.result) : QJsonValue::Null},
               {u"shares"_s, shares},
               {u"uncertainty"_s, uncertaintyInWords(calculation.uncertainty)},
               {u"withinExpected"_s, calculation.withinExpected},
               {u"working"_s, calculation.working},
               {u"provision"_s, outcome.calculator.provision},
               {u"inputs"_s, figuresToJson(outcome.figures)},
               {u"path"_s, outcome.path.isEmpty() ? QJsonValue::Null : QJsonValue(outcome.path)},
               {u"changed"_s, outcome.changed},
               {u"notes"_s, notesToJson(outcome.notes)}});
}

void report(CliContext& context, const CalculateOutcome& outcome, const Strings& strings) {
    if (context.json) {
        reportJson(context, outcome);
        return;
    }
    const Calculation& calculation = outcome.calculation;
    QString headline = strings.text(outcome.calculator.key(u"label"_s));
    if (calculation.shares.isEmpty())
        headline +=
            ": "_L1 +
            asExactAs(calculation.result.exactness, quantityText(calculation.result), strings);
    if (const QString words = uncertaintyInWords(calculation.uncertainty); !words.isEmpty())
        headline += " ("_L1 + words + u')';
    say(context, headline);
    say(context, calculation.working);
    if (!outcome.path.isEmpty())
        say(context,
            outcome.changed
                ? QCoreApplication::translate("vitrine::Cli", "Saved as %1.").arg(outcome.path)
                : QCoreApplication::translate("vitrine::Cli", "%1 was so already.")
                      .arg(outcome.path));
}

/// The facts fill in for inputs that were not given.
Result<CalculateOutcome> outcomeOf(const Calculator& calculator,
                                   const QStringList& words,
                                   const Dossier& dossier,
                                   const Catalogue& catalogue,
                                   const Strings& strings) {
    const auto given = figuresGiven(words, calculator);
    if (!given)
        return tl::unexpected(given.error());
    const FactFigures facts = figuresFromFacts(calculator, dossier, catalogue, strings);
    FiguresByInput figures = *given;
    for (const auto& [input, list] : facts.figures.asKeyValueRange())
        if (!figures.contains(input))
            figures.insert(input, list);
    const auto calculation = calculate(calculator, figures, strings);
    if (!calculation) {
        // A fact that could not be used is often why an input is missing.
        Error error = calculation.error();
        for (const Note& note : facts.notes)
            error.text += u'\n' + note.where + ": "_L1 + note.text;
        return tl::unexpected(error);
    }
    CalculateOutcome outcome{calculator, figures, *calculation};
    if (!calculation->withinExpected)
        outcome.notes.append(
            {QCoreApplication::translate("vitrine::Cli", "The result may be further off than %1 %.")
                 .arg(qRound(calculator.within.toDouble() * 100)),
             calculator.provision});
    return outcome;
}

ExitCode runCalculate(const Arguments& given, CliContext& context) {
    const auto library = loadLibrary(context);
    if (!library)
        return failed(context, library.error());
    const Catalogue& catalogue = (*library)->catalogue();
    const auto calculator = calculatorNamed(given.text(u"CALCULATOR"_s), **library);
    if (!calculator)
        return failed(context, calculator.error());
    const Strings strings = (*library)->strings(context.language);
    const bool stores = given.has(u"set"_s);
    const auto target = stores ? FieldPath::parse(given.text(u"set"_s)) : FieldPath();
    if (!target)
        return wrongUsage(context, target.error().text);
    auto opened = openToChange(context, given.text(u"DIR"_s), !stores);
    if (!opened)
        return failed(context, opened.error());
    const Dossier& dossier = opened->before;
    auto outcome = outcomeOf(**calculator, given.rest(), dossier, catalogue, strings);
    if (!outcome)
        return failed(context, outcome.error());
    if (stores) {
        // Said in the language of who runs this, written down in that of the dossier.
        const Strings words = dossierStrings(dossier, **library);
        const auto written = calculate(**calculator, outcome->figures, words);
        const auto change = resultAsChange(**calculator,
                                           written.value_or(outcome->calculation),
                                           *target,
                                           dossier,
                                           catalogue,
                                           words);
        if (!change)
            return failed(context, change.error());
        const Dossier after = apply({*change}, dossier);
        outcome->path = target->toString();
        outcome->changed = !(after == dossier);
        if (const auto saved = opened->save(after); !saved)
            return failed(context, saved.error());
    }
    remark(context, outcome->notes);
    outcome->notes = opened->notes + outcome->notes;
    report(context, *outcome, strings);
    return ExitCode::Fine;
}

} // namespace

Command calculateCommand() {
    return {
        u"calculate"_s,
        QCoreApplication::translate(
            "vitrine::Cli", "Work out a figure and show the working, and store it if wanted"),
        QCoreApplication::translate(
            "vitrine::Cli",
            "“list calculators” tells the calculators and their inputs. What is not given is taken "
            "from the facts of the dossier where an input names one. A value may have an "
            "uncertainty. After a figure with a unit, a percentage is a share of the figure: "
            "\"400 W ± 5 %\" is from 380 W to 420 W, and so is \"400 W ± 20 W\". After a figure "
            "in percent it is in percentage points: \"50 % ± 5 %\" is from 45 % to 55 %. A name "
            "given several times is one figure a phase; one figure counts for all phases."),
        {u"calculate pythia compute-architecture"_s,
         u"calculate pythia compute-hardware time=\"370000 accelerator-hours\" peak=\"989 TFLOP/s\" utilisation=\"50 % ± 5 %\""_s,
         u"calculate pythia training-energy time=\"87000 accelerator-hours\" power=\"400 W\" pue=1.1 --set energy/training-energy"_s},
        {QCoreApplication::translate("vitrine::Cli",
                                     "0  worked out, and saved where that was asked"),
         QCoreApplication::translate(
             "vitrine::Cli",
             "2  wrong usage, an impossible or missing input, a fact that takes no such figure"),
         QCoreApplication::translate(
             "vitrine::Cli", "3  the dossier cannot be read or written, or is open elsewhere")},
        {positional(u"DIR"_s, QCoreApplication::translate("vitrine::Cli", "Folder of the dossier")),
         positional(u"CALCULATOR"_s,
                    QCoreApplication::translate("vitrine::Cli", "As “list calculators” names it")),
         rest(u"INPUT"_s, QCoreApplication::translate("vitrine::Cli", "Inputs: NAME=VALUE")),
         option(
             u"--set"_s,
             u"PATH"_s,
             QCoreApplication::translate(
                 "vitrine::Cli", "Store the result as this fact, with the working as its source")),
         waitOption()},
        runCalculate};
}

} // namespace vitrine
