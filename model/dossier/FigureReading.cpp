// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/FigureReading.h"

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

enum class Family { None, Energy, Power, Mass, Bytes, Flop, Time };

/// A unit of measure: factor × 10^power of the base of its family.
struct Measure {
    QStringView name;
    Family family = Family::None;
    int power = 0;
    qint64 factor = 1;
};

constexpr qint64 kibi = 1024;

constexpr std::array measures{
    Measure{u"Wh", Family::Energy, 0},
    Measure{u"kWh", Family::Energy, 3},
    Measure{u"MWh", Family::Energy, 6},
    Measure{u"GWh", Family::Energy, 9},
    Measure{u"TWh", Family::Energy, 12},
    Measure{u"W", Family::Power, 0},
    Measure{u"kW", Family::Power, 3},
    Measure{u"MW", Family::Power, 6},
    Measure{u"GW", Family::Power, 9},
    Measure{u"g", Family::Mass, 0},
    Measure{u"kg", Family::Mass, 3},
    Measure{u"t", Family::Mass, 6},
    Measure{u"kt", Family::Mass, 9},
    Measure{u"Mt", Family::Mass, 12},
    Measure{u"bytes", Family::Bytes, 0},
    Measure{u"kB", Family::Bytes, 3},
    Measure{u"KB", Family::Bytes, 3},
    Measure{u"MB", Family::Bytes, 6},
    Measure{u"GB", Family::Bytes, 9},
    Measure{u"TB", Family::Bytes, 12},
    Measure{u"PB", Family::Bytes, 15},
    Measure{u"KiB", Family::Bytes, 0, kibi},
    Measure{u"MiB", Family::Bytes, 0, kibi* kibi},
    Measure{u"GiB", Family::Bytes, 0, kibi* kibi* kibi},
    Measure{u"TiB", Family::Bytes, 0, kibi* kibi* kibi* kibi},
    Measure{u"PiB", Family::Bytes, 0, kibi* kibi* kibi* kibi* kibi},
    Measure{u"FLOP", Family::Flop, 0},
    Measure{u"MFLOP", Family::Flop, 6},
    Measure{u"GFLOP", Family::Flop, 9},
    Measure{u"TFLOP", Family::Flop, 12},
    Measure{u"PFLOP", Family::Flop, 15},
    Measure{u"EFLOP", Family::Flop, 18},
    Measure{u"ZFLOP", Family::Flop, 21},
    Measure{u"YFLOP", Family::Flop, 24},
    Measure{u"petaFLOP/s-days", Family::Flop, 15, 86'400},
    Measure{u"PFLOP/s-days", Family::Flop, 15, 86'400},
    Measure{u"PF-days", Family::Flop, 15, 86'400},
    Measure{u"seconds", Family::Time, 0, 1},
    Measure{u"minutes", Family::Time, 0, 60},
    Measure{u"hours", Family::Time, 0, 3'600},
    Measure{u"days", Family::Time, 0, 86'400},
    Measure{u"weeks", Family::Time, 0, 604'800},
};

/// Other names of units, in any language.
constexpr std::array<std::pair<QStringView, QStringView>, 20> otherNames{{
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
}};

const Measure* measureOf(QStringView name) {
    const auto found = std::ranges::find(measures, name, &Measure::name);
    return found == measures.end() ? nullptr : &*found;
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
    for (const Measure& measure : measures) {
        add(measure.name.toString(), measure.name.toString());
        if (measure.family == Family::Flop)
            units.append({measure.name.toString() + u's', measure.name.toString()});
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
        return measure && measure->family == Family::Bytes;
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

/// Signs and words before a figure, by what they say of it.
Exactness takeExactness(QString& text, const Strings& strings) {
    struct Mark {
        QStringView text;
        Exactness exactness = Exactness::Exact;
    };

    static constexpr std::array marks{
        Mark{u"≈", Exactness::Estimate},          Mark{u"~", Exactness::Estimate},
        Mark{u"about", Exactness::Estimate},      Mark{u"approximately", Exactness::Estimate},
        Mark{u"approx.", Exactness::Estimate},    Mark{u"ca.", Exactness::Estimate},
        Mark{u"circa", Exactness::Estimate},      Mark{u"etwa", Exactness::Estimate},
        Mark{u"rund", Exactness::Estimate},       Mark{u"environ", Exactness::Estimate},
        Mark{u"≥", Exactness::LowerBound},        Mark{u">=", Exactness::LowerBound},
        Mark{u"at least", Exactness::LowerBound}, Mark{u"mindestens", Exactness::LowerBound},
        Mark{u"au moins", Exactness::LowerBound}, Mark{u"≤", Exactness::UpperBound},
        Mark{u"<=", Exactness::UpperBound},       Mark{u"at most", Exactness::UpperBound},
        Mark{u"up to", Exactness::UpperBound},    Mark{u"höchstens", Exactness::UpperBound},
        Mark{u"au plus", Exactness::UpperBound},
    };
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
    for (const Mark& mark : marks)
        if (text.startsWith(mark.text, Qt::CaseInsensitive)) {
            text = text.mid(mark.text.size()).trimmed();
            return mark.exactness;
        }
    return Exactness::Exact;
}

/// In a unit that the column takes; nullopt where there is none to which it leads exactly.
std::optional<Quantity> inUnitOf(const Column& column, const Quantity& figure) {
    if (column.units.contains(figure.unit))
        return figure;
    const Measure* from = measureOf(figure.unit);
    if (!from)
        return std::nullopt;
    for (const QString& unit : column.units) {
        const Measure* to = measureOf(unit);
        if (!to || to->family != from->family || from->factor % to->factor != 0)
            continue;
        const qint64 factor = from->factor / to->factor;
        const QString amount = shiftAmount(figure.amount, from->power - to->power);
        if (factor == 1)
            return Quantity{amount, unit, figure.exactness};
        constexpr int all = 1000; // figures: the product is told as it is
        return Quantity{roundAmount(multiplyAmounts(amount, QString::number(factor)), all),
                        unit,
                        figure.exactness};
    }
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

} // namespace

FigureRead readFigure(const QString& typed, const Column& column, const Strings& strings) {
    QString text = typed.trimmed();
    const Exactness exactness = takeExactness(text, strings);
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
    QString text;
    switch (figure.exactness) {
    case Exactness::Exact:
        break;
    case Exactness::Estimate:
        text = u"~ "_s;
        break;
    case Exactness::LowerBound:
        text = u">= "_s;
        break;
    case Exactness::UpperBound:
        text = u"<= "_s;
        break;
    }
    text += figure.amountAsTyped(language);
    return figure.unit.isEmpty() ? text : text + u' ' + figure.unit;
}

} // namespace vitrine
