// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/reading/CalculatorReader.h"

#include "model/regime/reading/PackPartReader.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

class CalculatorPackReader : private PackPartReader {
public:
    CalculatorPackReader(Calculator& calculator, QList<Error>& errors, PackTrace* trace)
        : PackPartReader(calculator.texts, errors, trace)
        , m_calculator(calculator) {}

    void read(const JsonDocument& file) {
        Calculator& calculator = m_calculator;
        JsonReader reader = begin(file);
        if (!reader.isObject())
            return;
        calculator.id = readId(reader, "id");
        if (const QString name = QFileInfo(file.fileName()).completeBaseName();
            calculator.id != name)
            reader.error(u"id"_s,
                         PackReader::tr("The id must be the name of the file: %1").arg(name));
        define(PackTrace::Thing::Calculator, calculator.id, {}, reader);
        readText(reader, "label", calculator.id + u".label"_s);
        readText(reader, "help", calculator.id + u".help"_s, false);
        // "formula" is the kind; what it does in words stands beside it.
        readText(reader, "explained", calculator.id + u".formula"_s);
        calculator.order = reader.integer("order");
        const QString formula = reader.string("formula");
        if (const auto known = formulaFromWord(formula))
            calculator.formula = *known;
        else if (reader.has("formula"))
            reader.error(u"formula"_s, PackReader::tr("Unknown word: %1").arg(formula));
        readResult(calculator, reader.object("result"));
        for (const JsonReader& input : reader.objects("inputs"))
            calculator.inputs << readInput(input, calculator.id);
        checkInputs(calculator, reader);
        for (const QString& target : reader.optionalStrings("targets"))
            readTarget(calculator, target, reader);
        calculator.mostFigures = reader.optionalInteger("mostFigures");
        if (reader.has("mostFigures") && calculator.mostFigures < 2)
            reader.error(u"mostFigures"_s, PackReader::tr("A result has two figures at least."));
        calculator.within = readNumber(reader, "within");
        calculator.provision = reader.optionalString("provision");
        endObject(reader);
    }

private:
    /// An optional decimal over 0.
    static QString readNumber(JsonReader& reader, const char* key, const QString& otherwise = {}) {
        const QString amount = readAmount(reader, key, false);
        if (!amount.isEmpty() && compareAmounts(amount, u"0"_s) == 0)
            reader.error(QString::fromLatin1(key), PackReader::tr("This must be more than 0."));
        return amount.isEmpty() ? otherwise : amount;
    }

    static void readResult(Calculator& calculator, JsonReader reader) {
        if (!reader.isObject())
            return;
        calculator.resultUnit = reader.optionalString("unit");
        calculator.resultTimes = readNumber(reader, "times", u"1"_s);
        endObject(reader);
    }

    CalculatorInput readInput(JsonReader reader, const QString& calculator) {
        CalculatorInput input;
        input.id = readId(reader, "id");
        define(PackTrace::Thing::Input, input.id, calculator, reader);
        const QString key = calculator + u".input."_s + input.id;
        readText(reader, "label", key + u".label"_s);
        readText(reader, "help", key + u".help"_s, false);
        for (const JsonReader& unit : reader.objects("units"))
            input.units << readUnit(unit, input);
        if (reader.has("units") && input.units.isEmpty())
            reader.error(u"units"_s,
                         PackReader::tr("An input needs a unit; \"\" is a plain number."));
        if (reader.has("fact"))
            input.fact = readNamedFact(reader, "fact", PackTrace::Wanted::Figures);
        if (reader.has("rows") && input.fact.column().isEmpty())
            reader.error(u"rows"_s,
                         PackReader::tr("Only a column (category/field//column) has rows."));
        input.rows = readCondition(reader, "rows", m_trace);
        input.optional = reader.optionalBoolean("optional");
        input.exact = reader.optionalBoolean("exact");
        input.otherwise = readNumber(reader, "otherwise");
        if (input.optional && reader.has("otherwise"))
            reader.error(u"otherwise"_s,
                         PackReader::tr("An input that may be left out has nothing in its place."));
        input.atLeast = readNumber(reader, "atLeast");
        input.atMost = readNumber(reader, "atMost");
        endObject(reader);
        return input;
    }

    static InputUnit readUnit(JsonReader reader, const CalculatorInput& input) {
        InputUnit unit;
        unit.unit = reader.string("unit");
        if (input.unit(unit.unit))
            reader.error(u"unit"_s, PackReader::tr("Twice in the list: %1").arg(unit.unit));
        unit.times = readNumber(reader, "times", u"1"_s);
        unit.base = reader.optionalString("base", unit.unit);
        if (reader.has("times") != reader.has("base"))
            reader.error(u"times"_s, PackReader::tr("“times” and “base” go together."));
        unit.written = reader.optionalString("written");
        unit.includes = reader.optionalString("includes");
        endObject(reader);
        return unit;
    }

    static void checkInputs(const Calculator& calculator, JsonReader& reader) {
        if (reader.has("inputs") && calculator.inputs.isEmpty())
            reader.error(u"inputs"_s,
                         PackReader::tr("Without inputs there is nothing to calculate."));
        if (calculator.formula == Formula::Share && calculator.inputs.size() > 1)
            reader.error(u"inputs"_s, PackReader::tr("“share” has one input."));
        for (const CalculatorInput& input : calculator.inputs)
            for (const InputUnit& unit : input.units)
                if (!unit.includes.isEmpty() &&
                    (unit.includes == input.id || !calculator.input(unit.includes)))
                    reader.error(
                        u"inputs"_s,
                        PackReader::tr("There is no other input “%1”.").arg(unit.includes));
    }

    void readTarget(Calculator& calculator, const QString& text, JsonReader& reader) {
        const auto target = parseFact(text);
        if (!target) {
            reader.error(
                u"targets"_s,
                PackReader::tr("This is not a fact (category/field or category/field//column): %1")
                    .arg(text));
            return;
        }
        calculator.targets << *target;
        nameFact({.fact = *target, .wanted = PackTrace::Wanted::Figures}, reader, u"targets"_s);
    }

    Calculator& m_calculator;
};

} // namespace

Calculator readCalculator(const JsonDocument& document, QList<Error>& errors, PackTrace* trace) {
    Calculator calculator;
    CalculatorPackReader(calculator, errors, trace).read(document);
    return calculator;
}

} // namespace vitrine
