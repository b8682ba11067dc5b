// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/FigureReading.h"

#include "model/core/Measures.h"
#include "model/dossier/Wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct FigureWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::ValueParsing)
};

/// Other names of units, in any language.
constexpr std::array<std::pair<QStringView, QStringView>, 45> otherNames{{
    {u"percent", u"%"},
    {u"per cent", u"%"},
    {u"Prozent", u"%"},
    {u"pour cent", u"%"},
    {u"tonnes", u"t"},
    {u"Tonnen", u"t"},
    {u"tCO2", u"t"},
    {u"tCO2e", u"t"},
    {u"tCO2eq", u"t"},
    {u"t CO2e", u"t"},
    {u"t CO2eq", u"t"},
    {u"kgCO2e", u"kg"},
    {u"gCO2/kWh", u"g/kWh"},
    {u"gCO2e/kWh", u"g/kWh"},
    {u"gCO2eq/kWh", u"g/kWh"},
    {u"params", u"parameters"},
    {u"US$", u"USD"},
    {u"$", u"USD"},
    {u"€", u"EUR"},
    {u"FLOPs", u"FLOP"},
    {u"s", u"seconds"},
    {u"sec", u"seconds"},
    {u"Sekunden", u"seconds"},
    {u"secondes", u"seconds"},
    {u"min", u"minutes"},
    {u"Minuten", u"minutes"},
    {u"h", u"hours"},
    {u"hr", u"hours"},
    {u"hrs", u"hours"},
    {u"Std.", u"hours"},
    {u"Stunden", u"hours"},
    {u"heures", u"hours"},
    {u"d", u"days"},
    {u"Tage", u"days"},
    {u"Tagen", u"days"},
    {u"jours", u"days"},
    {u"wk", u"weeks"},
    {u"Wochen", u"weeks"},
    {u"semaines", u"weeks"},
    {u"GPU-hours", u"accelerator-hours"},
    {u"GPU hours", u"accelerator-hours"},
    {u"GPU-h", u"accelerator-hours"},
    {u"TPU-hours", u"accelerator-hours"},
    {u"GPU-days", u"accelerator-days"},
    {u"GPU days", u"accelerator-days"},
}};

/// Months have no fixed length.
constexpr std::array monthNames{u"months", u"month", u"Monate", u"Monaten", u"Monat", u"mois"};
constexpr std::array yearNames{u"years", u"year", u"Jahre", u"Jahren", u"Jahr", u"ans", u"années"};

/// "mWh" is a thousandth of what "MWh" is a million of, and "Gb" are bits: in such a case it
/// matters how it is written.
bool meansAnotherUnit(QStringView typed, QStringView unit) {
    const Measure* measure = measureOf(unit);
    if (!measure || typed.isEmpty() || unit.isEmpty())
        return false;
    if (measure->dimension == Dimension::Bytes)
        return typed.size() > 1 && typed.front().isUpper() && typed.back() == u'b';
    const QChar prefix = unit.front();
    return (prefix == u'M' || prefix == u'P') && typed.front() == prefix.toLower() &&
           std::ranges::any_of(typed, [](QChar c) { return c.isUpper(); });
}

/// How a unit may be called, and what it is.
struct NamedUnit {
    QString name;
    QString unit;
};

QList<NamedUnit> unitsOf(const Column& column, const Strings& strings) {
    QList<NamedUnit> units;
    const auto add = [&units](const QString& name, const QString& unit) {
        units.append({name, unit});
        if (name.size() > 3 && name.endsWith(u's') && !name.contains(u'/')) // "1 day"
            units.append({name.chopped(1), unit});
    };
    for (const QString& unit : column.units) {
        add(unit, unit);
        add(unitInWords(unit, strings), unit);
    }
    for (const auto& [name, unit] : otherNames)
        units.append({name.toString(), unit.toString()});
    for (const Measure& measure : allMeasures()) {
        const QString unit = measure.unit.toString();
        add(unit, unit);
        if (measure.dimension == Dimension::Flop)
            units.append({unit + u's', unit});
    }
    // The longest first: "kWh" must not be read as "h".
    std::ranges::stable_sort(units, [](const NamedUnit& a, const NamedUnit& b) {
        return a.name.size() > b.name.size();
    });
    return units;
}

struct SplitFigure {
    QString number;
    QString unit;
};

SplitFigure splitUnit(const QString& text, const Column& column, const Strings& strings) {
    const QList<NamedUnit> units = unitsOf(column, strings);
    // As it is written first: "mW" is not "MW" where there are both. In any case only the
    // column's own units are meant.
    for (const Qt::CaseSensitivity how : {Qt::CaseSensitive, Qt::CaseInsensitive})
        for (const NamedUnit& named : units) {
            if (named.name.isEmpty() || !text.endsWith(named.name, how) ||
                (how == Qt::CaseInsensitive && !column.units.contains(named.unit)))
                continue;
            const QString number = text.chopped(named.name.size());
            if (how == Qt::CaseInsensitive &&
                meansAnotherUnit(QStringView(text).last(named.name.size()), named.unit))
                continue;
            const bool cutsWord =
                !number.isEmpty() && number.back().isLetter() && named.name.front().isLetter();
            if (!cutsWord)
                return {number.trimmed(), named.unit};
        }
    return {text, {}};
}

/// Words for a size, in the languages of the program. What a word of one language means otherwise
/// in another is taken only where the language says which.
struct SizeWord {
    QStringView word;
    int power = 0;
    QStringView only = {}; ///< language; empty: any
};

constexpr std::array sizeWords{
    SizeWord{u"thousand", 3},
    SizeWord{u"tausend", 3},
    SizeWord{u"tsd", 3},
    SizeWord{u"mille", 3},
    SizeWord{u"million", 6},
    SizeWord{u"millions", 6},
    SizeWord{u"millionen", 6},
    SizeWord{u"mn", 6},
    SizeWord{u"mio", 6},
    SizeWord{u"milliard", 9},
    SizeWord{u"milliards", 9},
    SizeWord{u"milliarde", 9},
    SizeWord{u"milliarden", 9},
    SizeWord{u"mrd", 9},
    SizeWord{u"md", 9},
    SizeWord{u"mds", 9},
    SizeWord{u"bn", 9},
    SizeWord{u"billion", 9, u"en"},
    SizeWord{u"billions", 9, u"en"},
    SizeWord{u"billionen", 12},
    SizeWord{u"bio", 12},
    SizeWord{u"tn", 12},
    SizeWord{u"trillion", 12, u"en"},
    SizeWord{u"trillions", 12, u"en"},
    SizeWord{u"trillionen", 18},
    SizeWord{u"quadrillion", 15, u"en"},
    SizeWord{u"billiarde", 15},
    SizeWord{u"billiarden", 15},
};

/// "7B", as the names of models have it.
constexpr std::array sizeLetters{
    SizeWord{u"K", 3},
    SizeWord{u"k", 3},
    SizeWord{u"M", 6},
    SizeWord{u"B", 9},
    SizeWord{u"b", 9},
    SizeWord{u"T", 12},
};

/// The word at the end, without its point: "Mio.".
QString wordAtEnd(const QString& text) {
    qsizetype begin = text.size();
    if (begin > 0 && text.at(begin - 1) == u'.')
        --begin;
    const qsizetype end = begin;
    while (begin > 0 && text.at(begin - 1).isLetter())
        --begin;
    return end == begin ? QString() : text.mid(begin, end - begin);
}

bool countsBytes(const Column& column) {
    return std::ranges::any_of(column.units, [](const QString& unit) {
        const Measure* measure = measureOf(unit);
        return measure && measure->dimension == Dimension::Bytes;
    });
}

/// What a word for a size does to a number. Errors: in words.
tl::expected<int, QString>
powerOf(const QString& word, const QString& unit, const Column& column, const Strings& strings) {
    for (const SizeWord& letter : sizeLetters)
        if (letter.word == word) {
            if (unit.isEmpty() && countsBytes(column))
                return tl::unexpected(
                    FigureWords::tr("“%1” can mean a unit or a factor; write the unit in full")
                        .arg(word));
            return letter.power;
        }
    for (const SizeWord& size : sizeWords) {
        if (word.compare(size.word, Qt::CaseInsensitive) != 0)
            continue;
        if (size.only.isEmpty() || size.only == strings.language())
            return size.power;
        return tl::unexpected(
            FigureWords::tr("“%1” means different numbers in different languages; write a power "
                            "of ten, such as 4.05e12")
                .arg(word));
    }
    if (column.units.isEmpty())
        return tl::unexpected(
            FigureWords::tr("“%1” has no place here; write the number alone").arg(word));
    return tl::unexpected(strings.phrase(u"fault.unit"_s, {word, column.units.join(u", "_s)}));
}

/// Signs and words around a figure, by what they say of it.
Exactness takeExactnessOf(QString& text, const Strings& strings) {
    // As it is shown: "about 5 (estimate)".
    for (const Exactness exactness :
         {Exactness::Estimate, Exactness::LowerBound, Exactness::UpperBound}) {
        const QString words = strings.optional(u"phrase.figure."_s + exactnessWord(exactness));
        const QString before = words.section(u"%1"_s, 0, 0).trimmed();
        const QString after = words.section(u"%1"_s, 1).trimmed();
        if ((before.isEmpty() && after.isEmpty()) || !words.contains(u"%1"_s) ||
            !text.startsWith(before) || !text.endsWith(after))
            continue;
        text = text.mid(before.size()).chopped(after.size()).trimmed();
        return exactness;
    }
    return takeExactness(text);
}

/// In a unit that the column takes; nullopt where there is none to which it leads exactly.
std::optional<Quantity> inUnitOf(const Column& column, const Quantity& figure) {
    if (column.units.contains(figure.unit))
        return figure;
    for (const QString& unit : column.units)
        if (const QString amount = amountIn(figure, unit); !amount.isEmpty())
            return Quantity{amount, unit, figure.exactness};
    return std::nullopt;
}

} // namespace

namespace {

/// What is kept of a text that was not understood: it must not look like a number to who reads
/// only the notation of files, as "1.234" of a German does.
Quantity asTyped(Quantity figure) {
    if (Quantity::parse(figure.amount))
        figure.amount += u'?';
    return figure;
}

/// "3 months" in days: about so many, and a bound is one for any such months. nullopt: these are no
/// months.
std::optional<Quantity>
daysOfMonths(const QString& text, Exactness exactness, const Strings& strings) {
    const auto take = [&](const auto& names) -> std::optional<QString> {
        for (const QStringView name : names)
            if (text.endsWith(name, Qt::CaseInsensitive)) {
                const auto number =
                    Quantity::read(text.chopped(name.size()).trimmed(), strings.locale());
                return number && !number->amount.startsWith(u'-') ? std::optional(number->amount)
                                                                  : std::nullopt;
            }
        return std::nullopt;
    };
    std::optional<QString> months = take(monthNames);
    if (const auto years = months ? std::nullopt : take(yearNames))
        months = multiplyAmounts(*years, u"12"_s);
    if (!months)
        return std::nullopt;
    // February and its like make months shorter by two days at most.
    if (exactness == Exactness::LowerBound) {
        const QString least = addAmounts(multiplyAmounts(*months, u"30"_s), u"-2"_s);
        return Quantity{least.startsWith(u'-') ? u"0"_s : roundAmount(least, 3, exactness),
                        u"days"_s,
                        exactness};
    }
    if (exactness == Exactness::UpperBound)
        return Quantity{
            roundAmount(multiplyAmounts(*months, u"31"_s), 3, exactness), u"days"_s, exactness};
    const QString days = multiplyAmounts(*months, u"30.4375"_s);
    const int figures = std::max(1, Quantity{days}.orderOfMagnitude() + 1);
    return Quantity{roundAmount(days, figures), u"days"_s, Exactness::Estimate};
}

} // namespace

FigureRead readFigure(const QString& typed, const Column& column, const Strings& strings) {
    QString text = typed.trimmed();
    const Exactness exactness = takeExactnessOf(text, strings);
    if (column.units.contains("days"_L1))
        if (const auto days = daysOfMonths(text, exactness, strings))
            return {*days, {}};
    const bool hasUnits = column.type == FieldType::Quantity;
    const SplitFigure split = hasUnits ? splitUnit(text, column, strings) : SplitFigure{text, {}};
    FigureRead read{{typed.trimmed(), {}}, {}};
    if (!split.unit.isEmpty())
        read.figure = {split.number, split.unit, exactness};
    QString number = split.number;
    int power = 0;
    if (const QString word = wordAtEnd(number); !word.isEmpty()) {
        const auto meant = powerOf(word, split.unit, column, strings);
        if (!meant) {
            read.fault = meant.error();
            const QString before = number.left(number.lastIndexOf(word)).trimmed();
            if (split.unit.isEmpty() && hasUnits && Quantity::read(before, strings.locale()))
                read.figure = {before, word, exactness};
            else
                read.figure = asTyped(read.figure);
            return read;
        }
        power = *meant;
        number = number.left(number.lastIndexOf(word)).trimmed();
    }
    const auto quantity = Quantity::read(number, strings.locale());
    if (!quantity) {
        read.fault = quantity.error().text;
        read.figure = asTyped(read.figure);
        return read;
    }
    const bool isClear = split.unit.isEmpty() && hasUnits && column.units.size() == 1;
    Quantity figure{power == 0 ? quantity->amount : shiftAmount(quantity->amount, power),
                    isClear ? column.units.first() : split.unit,
                    exactness};
    const auto taken = figure.unit.isEmpty() ? std::optional(figure) : inUnitOf(column, figure);
    read.figure = taken.value_or(figure);
    if (!taken)
        read.fault = strings.phrase(u"fault.unit"_s, {figure.unit, column.units.join(u", "_s)});
    return read;
}

QString figureAsTyped(const Quantity& figure, const QLocale& language) {
    const QString text = exactnessSign(figure.exactness) + figure.amountAsTyped(language);
    return figure.unit.isEmpty() ? text : text + u' ' + figure.unit;
}

} // namespace vitrine
