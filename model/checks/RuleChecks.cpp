// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/RuleChecks.h"

#include "model/core/Overloaded.h"
#include "model/dossier/Evaluation.h"
#include "model/dossier/LanguageTags.h"
#include "model/dossier/Wording.h"

#include <algorithm>
#include <variant>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int shownFigures = 3; ///< of what was expected: it rests on an estimate

QString figureInWords(const Quantity& figure, const Strings& strings) {
    return valueInWords(figure, Column{u"figure"_s, FieldType::Quantity}, {}, strings);
}

/// A figure in the unit that all of its dimension have in common.
struct Size {
    Extent extent;
    QString unit;

    [[nodiscard]] bool isBound() const { return extent.most != extent.least; }
};

std::optional<Size> sizeIn(const Row& row, const FieldPath& column) {
    const auto cell = row.cells.constFind(column.column());
    const Quantity* figure = cell == row.cells.cend() ? nullptr : cell->get<Quantity>();
    if (!figure)
        return std::nullopt;
    const QString unit = commonUnit(figure->unit);
    const auto extent = extentOf(*figure, unit);
    return extent ? std::optional(Size{*extent, unit}) : std::nullopt;
}

/// The sum as it is where the other one would be absurdly long.
QString sumOf(const QString& a, const QString& b) {
    const QString sum = addAmounts(a, b);
    return sum.isEmpty() ? a : sum;
}

void addTo(RuleChecks::Totals& totals, const Size& size) {
    RuleChecks::Total& total = totals[size.unit];
    ++total.rows;
    total.least = sumOf(total.least, size.extent.least);
    if (size.extent.most)
        total.most = sumOf(total.most, *size.extent.most);
    else
        ++total.endless;
}

QString without(const QString& amount) {
    return amount.startsWith(u'-') ? amount.mid(1) : u'-' + amount;
}

/// What the other rows of its group have together; \a size: of a row that is in the sum.
RuleChecks::Total withoutRow(RuleChecks::Total total, const Size& size) {
    total.least = sumOf(total.least, without(size.extent.least));
    if (size.extent.most)
        total.most = sumOf(total.most, without(*size.extent.most));
    else
        --total.endless;
    return total;
}

/// Are more rows of the group in this unit than in any other?
bool isMainUnit(const QString& unit, const RuleChecks::Totals& totals) {
    const int rows = totals.value(unit).rows;
    for (auto it = totals.cbegin(); it != totals.cend(); ++it)
        if (it.key() != unit && it->rows >= rows)
            return false;
    return true;
}

/// Is this more than a share of it and \a others together? Where \a others are empty, they are
/// without end.
bool isMore(const QString& amount, const QString& others, const QString& share) {
    const QString limit = multiplyAmounts(addAmounts(amount, others), share);
    return !limit.isEmpty() && compareAmounts(amount, limit) > 0;
}

/// What one row is about, however it is written; empty where it does not say.
QString thingOf(const Row& row, const FieldPath& column) {
    const Value cell = row.cells.value(column.column());
    return cell.toText().simplified().toCaseFolded();
}

} // namespace

std::optional<QString> RuleChecks::ofFact(const Rule& rule, const ConditionContext* context) const {
    using Found = std::optional<QString>;
    return std::visit(
        Overloaded{
            [&](const ConditionRule& condition) -> Found {
                const bool speaks = evaluate(condition.when, m_dossier, context) == Truth::Yes;
                return speaks ? Found(QString()) : Found();
            },
            [](const RowRule&) -> Found { return std::nullopt; }, // see ofRow()
            [&](const EstimateRule& estimate) -> Found { return find(estimate, rule.at, context); },
            [](const ShareRule&) -> Found { return std::nullopt; },
            [&](const LengthRule& length) -> Found { return find(length, rule.at, context); },
            [&](const CoversRule& covers) -> Found { return find(covers, rule.at); },
            // See TextSearch.
            [](const PlaceholderRule&) -> Found { return std::nullopt; },
            [](const ContainsRule&) -> Found { return std::nullopt; },
            [](const AddressRule&) -> Found { return std::nullopt; },
            [&](const SameRule& same) -> Found { return find(same, rule.at); },
            [](const UniqueRule&) -> Found { return std::nullopt; }, // see ofRow()
            [](const LinkRule&) -> Found { return std::nullopt; },
            [](const VersionRule&) -> Found { return std::nullopt; }, // see VersionChecks
        },
        rule.kind);
}

/// What makes two cells of a group column the same; empty where it is not told, or not understood.
QString RuleChecks::groupOf(const Row& row, const ShareRule& share) const {
    if (share.by.isEmpty())
        return u"all"_s;
    const Value cell = row.cells.value(share.by.column());
    const Column* column = m_catalogue.column(share.by);
    if (cell.isBlank() || (column && !isUnderstood(cell, *column)))
        return {};
    if (const QStringList* list = cell.get<QStringList>()) {
        QStringList sorted = *list; // the order says nothing
        sorted.sort();
        return sorted.join(u'\n');
    }
    if (const Record* record = cell.get<Record>())
        return QStringList(record->values()).join(u'\n');
    if (const Quantity* quantity = cell.get<Quantity>())
        return quantity->amount + u' ' + quantity->unit;
    return cell.toText();
}

/// Has this row more than its share of what its group sums up to, as far as figures are known?
/// Undetermined: bounds leave it open. nullopt: its own figure, or its group, is not known.
std::optional<Truth>
RuleChecks::isAboveShare(const Row& row, const ShareRule& share, const Sums& sums) const {
    const auto size = sizeIn(row, share.of);
    const QString group = groupOf(row, share);
    const Totals totals = sums.groups.value(group);
    if (!size || group.isEmpty() || !isMainUnit(size->unit, totals))
        return std::nullopt;
    const Total ofGroup = totals.value(size->unit);
    const Total others = sums.counted.contains(row.id) ? withoutRow(ofGroup, *size) : ofGroup;
    const Total anywhere = sums.anywhere.value(size->unit);
    const QString most = sumOf(others.most, anywhere.most);
    if (others.endless + anywhere.endless == 0 && isMore(size->extent.least, most, share.above))
        return Truth::Yes;
    const bool mayBe = !size->extent.most || isMore(*size->extent.most, others.least, share.above);
    return mayBe ? Truth::Undetermined : Truth::No;
}

Truth RuleChecks::counts(const Factor& factor,
                         const Row& row,
                         const ConditionContext* context) const {
    const RowContext ofThisRow(factor.fact.fieldPath(), row, context);
    return evaluate(factor.rows, m_dossier, &ofThisRow);
}

/// Of a table what its rows add up to; a row without a figure may be anything.
std::optional<Extent> RuleChecks::extentOf(const Factor& factor,
                                           const ConditionContext* context) const {
    const auto exactly = [](const QString& amount) { return Extent{amount, amount}; };
    if (!factor.number.isEmpty())
        return exactly(factor.number);
    const Value value = m_dossier.value(factor.fact.fieldPath());
    if (value.isBlank())
        return factor.otherwise.isEmpty() ? std::nullopt : std::optional(exactly(factor.otherwise));
    if (factor.fact.column().isEmpty()) {
        const Quantity* figure = value.get<Quantity>();
        return figure
                   ? vitrine::extentOf(*figure, factor.unit.isEmpty() ? figure->unit : factor.unit)
                   : std::nullopt;
    }
    const Table* table = value.get<Table>();
    if (!table)
        return std::nullopt;
    std::optional<QString> unit;
    if (!factor.unit.isEmpty())
        unit = factor.unit;
    Extent sum = exactly(u"0"_s);
    int rows = 0;
    int figures = 0;
    for (const Row& row : table->rows) {
        const Truth isCounted = counts(factor, row, context);
        if (isCounted == Truth::No)
            continue;
        const Value cell = row.cells.value(factor.fact.column());
        const Quantity* figure = cell.get<Quantity>();
        if (figure && !unit)
            unit = figure->unit;
        const auto extent = figure ? vitrine::extentOf(*figure, *unit) : std::nullopt;
        figures += extent ? 1 : 0;
        ++rows;
        sum = added(sum, isCounted == Truth::Yes ? extent.value_or(Extent{}) : Extent{});
    }
    return rows == 0 || figures > 0 ? std::optional(sum) : std::nullopt;
}

std::optional<QString> RuleChecks::find(const EstimateRule& rule,
                                        const FieldPath& at,
                                        const ConditionContext* context) const {
    const Value value = m_dossier.value(at);
    const Quantity* figure = value.get<Quantity>();
    const QString unit = figure && rule.unit.isEmpty() ? figure->unit : rule.unit;
    const auto told = figure ? vitrine::extentOf(*figure, unit) : std::nullopt;
    if (!told || evaluate(rule.when, m_dossier, context) != Truth::Yes)
        return std::nullopt;
    Extent product{u"1"_s, u"1"_s};
    for (const Factor& factor : rule.factors) {
        const auto extent = extentOf(factor, context);
        if (!extent || extent->least.startsWith(u'-'))
            return std::nullopt;
        product = multiplied(product, *extent);
    }
    // Only what lies outside whatever the bounds mean.
    const QString least = multiplyAmounts(product.least, addAmounts(u"1"_s, u'-' + rule.within));
    const QString most =
        product.most ? multiplyAmounts(*product.most, addAmounts(u"1"_s, rule.within)) : QString();
    const bool isExact = product.most == product.least;
    const auto expected = [&](const QString& amount, Exactness bound) {
        const Exactness exactness = isExact ? Exactness::Exact : bound;
        return figureInWords({roundAmount(amount, shownFigures, exactness), unit, exactness},
                             m_strings);
    };
    if (told->most && compareAmounts(*told->most, least) < 0)
        return expected(product.least, Exactness::LowerBound);
    if (!rule.onlyBelow && !most.isEmpty() && compareAmounts(told->least, most) > 0)
        return expected(*product.most, Exactness::UpperBound);
    return std::nullopt;
}

std::optional<QString> RuleChecks::find(const LengthRule& rule,
                                        const FieldPath& at,
                                        const ConditionContext* context) const {
    const Value value = m_dossier.value(at);
    const Table* table = value.get<Table>();
    const Value of = m_dossier.value(rule.of);
    const Quantity* number = of.get<Quantity>();
    const auto told = number ? vitrine::extentOf(*number, number->unit) : std::nullopt;
    if (!table || !told || evaluate(rule.when, m_dossier, context) != Truth::Yes)
        return std::nullopt;
    const QString rows = QString::number(table->rows.size());
    if (rule.atLeast.isEmpty())
        return told->most && compareAmounts(rows, *told->most) > 0
                   ? std::optional(figureInWords({*told->most}, m_strings))
                   : std::nullopt;
    QString wanted = multiplyAmounts(told->least, rule.atLeast);
    if (wanted.isEmpty())
        return std::nullopt;
    if (!rule.atMost.isEmpty() && compareAmounts(rule.atMost, wanted) < 0)
        wanted = rule.atMost;
    // Rows are whole: fewer than the number is fewer than the number rounded up.
    if (compareAmounts(rows, wanted) >= 0)
        return std::nullopt;
    return figureInWords({ceilAmount(wanted)}, m_strings);
}

QString RuleChecks::choiceInWords(const FieldPath& at, const QString& choice) const {
    const Field* field = m_catalogue.field(at);
    const Column* column = at.column().isEmpty() ? field : m_catalogue.column(at);
    if (!field || !column)
        return choice;
    const QString key = field->key(
        at.column().isEmpty() ? u"choice."_s : u"column."_s + column->id + u".choice."_s);
    const QString words = m_strings.optional(key + choice);
    return words.isEmpty() ? choice : words;
}

std::optional<QString> RuleChecks::find(const CoversRule& rule, const FieldPath& at) const {
    const Value value = m_dossier.value(at.fieldPath());
    const Column* column = at.column().isEmpty() ? m_catalogue.field(at) : m_catalogue.column(at);
    if (value.isNull() || !column || (!at.column().isEmpty() && !value.get<Table>()))
        return std::nullopt;
    const Choices covered = choicesIn(at);
    if (!covered.areUnderstood) // what is no choice may be the one that is missed
        return std::nullopt;
    QStringList missing;
    for (const QString& choice : rule.choices.isEmpty() ? column->choices : rule.choices)
        if (!covered.told.contains(choice))
            missing << choiceInWords(at, choice);
    return missing.isEmpty() ? std::nullopt : std::optional(missing.join(u", "_s));
}

RuleChecks::Choices RuleChecks::choicesIn(const FieldPath& at) const {
    Choices choices;
    const Value value = m_dossier.value(at.fieldPath());
    const Column* column = at.column().isEmpty() ? m_catalogue.field(at) : m_catalogue.column(at);
    const auto collect = [&](const Value& from) {
        const QStringList* list = from.get<QStringList>();
        const QStringList items = list ? *list : QStringList{from.toText()};
        bool any = false;
        for (const QString& item : items) {
            if (item.isEmpty())
                continue;
            const Value one = list ? Value(QStringList{item}) : Value(item);
            if (column && !isUnderstood(one, *column)) {
                choices.areUnderstood = false;
                choices.areWhole = false;
                continue;
            }
            any = true;
            const bool isLanguage = column && column->type == FieldType::Languages;
            choices.told.insert(item.startsWith("other:"_L1) ? u"other"_s
                                : isLanguage                 ? usualLanguageTag(item)
                                                             : item);
        }
        choices.areWhole = choices.areWhole && any;
    };
    const Table* table = value.get<Table>();
    if (at.column().isEmpty() || !table) {
        collect(value);
        return choices;
    }
    for (const Row& row : table->rows)
        collect(row.cells.value(at.column()));
    choices.areWhole = choices.areWhole && !table->rows.isEmpty();
    return choices;
}

QString RuleChecks::valuesInWords(const FieldPath& at, const QSet<QString>& values) const {
    const Field* field = m_catalogue.field(at);
    const Column* column = at.column().isEmpty() ? field : m_catalogue.column(at);
    QStringList words;
    for (const QString& value : values)
        words << (column && column->type == FieldType::Languages
                      ? valueInWords(QStringList{value}, *column, {}, m_strings)
                      : choiceInWords(at, value));
    words.sort();
    return words.join(u", "_s);
}

/// What only one of the two names. Where one of them is not whole, what it lacks is not known.
std::optional<QString> RuleChecks::find(const SameRule& rule, const FieldPath& at) const {
    const Choices ofThis = choicesIn(at);
    const Choices ofOther = choicesIn(rule.of);
    QSet<QString> here = ofThis.told;
    QSet<QString> there = ofOther.told;
    const Column* column = at.column().isEmpty() ? m_catalogue.field(at) : m_catalogue.column(at);
    if (column && !column->choices.isEmpty() && !column->other)
        there.remove(u"other"_s); // what this fact cannot say, it does not lack
    if (here.isEmpty() || there.isEmpty())
        return std::nullopt;
    const QSet<QString> common = QSet<QString>(here).intersect(there);
    here = ofOther.areWhole ? here - common : QSet<QString>();
    there = ofThis.areWhole ? there - common : QSet<QString>();
    const QSet<QString> differing = here + there;
    return differing.isEmpty() ? std::nullopt : std::optional(valuesInWords(at, differing));
}

RuleChecks::Sums RuleChecks::sumsOf(const Rule& rule, const ConditionContext* context) const {
    if (const auto* unique = std::get_if<UniqueRule>(&rule.kind))
        return sumsOf(*unique, rule.at);
    const auto* share = std::get_if<ShareRule>(&rule.kind);
    return share ? sumsOf(*share, rule.at, context) : Sums();
}

RuleChecks::Sums RuleChecks::sumsOf(const UniqueRule& unique, const FieldPath& at) const {
    const Value value = m_dossier.value(at);
    const Table* table = value.get<Table>();
    if (!table)
        return {};
    QHash<QString, QStringList> seen;
    for (const Row& row : table->rows) {
        const QString thing = thingOf(row, unique.of);
        const QString under = unique.by.isEmpty() ? row.id : thingOf(row, unique.by);
        if (!thing.isEmpty() && !under.isEmpty() && !seen.value(thing).contains(under))
            seen[thing] << under;
    }
    Sums several;
    for (auto it = seen.cbegin(); it != seen.cend(); ++it)
        if (it->size() > 1)
            several.severalTimes.insert(it.key());
    return several;
}

RuleChecks::Sums RuleChecks::sumsOf(const ShareRule& share,
                                    const FieldPath& at,
                                    const ConditionContext* context) const {
    const Value value = m_dossier.value(at);
    const Table* table = value.get<Table>();
    Sums sums;
    if (!table)
        return sums;
    for (const Row& row : table->rows) {
        const RowContext ofThisRow(at.fieldPath(), row, context);
        const auto size = sizeIn(row, share.of);
        if (!size || evaluate(share.among, m_dossier, &ofThisRow) == Truth::No)
            continue;
        const QString group = groupOf(row, share);
        addTo(group.isEmpty() ? sums.anywhere : sums.groups[group], *size);
        sums.counted.insert(row.id);
    }
    return sums;
}

QString RuleChecks::rowName(const FieldPath& table, const Row& row) const {
    const Field* field = m_catalogue.field(table);
    return field ? rowInWords(row, *field, m_strings) : row.id;
}

std::optional<RuleChecks::OpenRows> RuleChecks::openRowsOf(const Rule& rule,
                                                           const ConditionContext* context) const {
    if (const auto* share = std::get_if<ShareRule>(&rule.kind))
        return openRowsOf(*share, rule, context);
    if (const auto* estimate = std::get_if<EstimateRule>(&rule.kind))
        return openRowsOf(*estimate, rule.at, context);
    return std::nullopt;
}

std::optional<RuleChecks::OpenRows> RuleChecks::openRowsOf(const ShareRule& share,
                                                           const Rule& rule,
                                                           const ConditionContext* context) const {
    const Value value = m_dossier.value(rule.at);
    const Table* table = value.get<Table>();
    if (!table)
        return std::nullopt;
    const Sums sums = sumsOf(share, rule.at, context);
    const auto asked = [&](const Condition& condition, const Row& row) {
        const RowContext ofThisRow(rule.at.fieldPath(), row, context);
        return evaluate(condition, m_dossier, &ofThisRow) != Truth::No;
    };
    // Rows that the rule would speak of if it could: not those that it has spoken of, nor a row
    // whose own figure is all that is open.
    QSet<QString> groups;
    QSet<QString> bounded; // groups in which bounds leave it open
    for (const Row& row : table->rows) {
        if (!asked(share.when, row))
            continue;
        const auto above = isAboveShare(row, share, sums);
        if (above != Truth::Yes)
            groups.insert(groupOf(row, share));
        if (above == Truth::Undetermined)
            bounded.insert(groupOf(row, share));
    }
    if (groups.isEmpty())
        return std::nullopt;
    OpenRows open{share.of};
    for (const Row& row : table->rows) {
        const QString group = groupOf(row, share);
        const bool counts = asked(share.among, row) && (group.isEmpty() || groups.contains(group) ||
                                                        groups.contains(QString()));
        const auto size = sizeIn(row, share.of);
        const bool isKnown =
            size && !group.isEmpty() && isMainUnit(size->unit, sums.groups.value(group));
        if (counts && (!isKnown || (size->isBound() && bounded.contains(group))))
            open.rows << rowName(rule.at, row);
    }
    return open.rows.isEmpty() ? std::nullopt : std::optional(open);
}

std::optional<RuleChecks::OpenRows> RuleChecks::openRowsOf(const EstimateRule& rule,
                                                           const FieldPath& at,
                                                           const ConditionContext* context) const {
    const Value told = m_dossier.value(at);
    const Quantity* compared = told.get<Quantity>();
    if (!compared ||
        !vitrine::extentOf(*compared, rule.unit.isEmpty() ? compared->unit : rule.unit) ||
        find(rule, at, context))
        return std::nullopt;
    OpenRows open;
    for (const Factor& factor : rule.factors) {
        const bool isTold = extentOf(factor, context).has_value();
        const Value value = m_dossier.value(factor.fact.fieldPath());
        const Table* table = factor.fact.column().isEmpty() ? nullptr : value.get<Table>();
        if (!table && isTold)
            continue;
        if (!table || !isTold)
            return std::nullopt; // nothing of it is told so
        QString unit = factor.unit;
        QStringList rows;
        for (const Row& row : table->rows) {
            if (counts(factor, row, context) == Truth::No)
                continue;
            const Value cell = row.cells.value(factor.fact.column());
            const Quantity* figure = cell.get<Quantity>();
            if (figure && unit.isEmpty())
                unit = figure->unit;
            if (!figure || !vitrine::extentOf(*figure, unit))
                rows << rowName(factor.fact, row);
        }
        if (open.column.isEmpty() && !rows.isEmpty())
            open.column = factor.fact;
        open.rows << rows;
    }
    return open.rows.isEmpty() ? std::nullopt : std::optional(open);
}

bool RuleChecks::ofRow(const Rule& rule,
                       const Row& row,
                       const Sums& sums,
                       const ConditionContext* context) const {
    const RowContext ofThisRow(rule.at.fieldPath(), row, context);
    const auto holds = [&](const Condition& condition) {
        return evaluate(condition, m_dossier, &ofThisRow) == Truth::Yes;
    };
    return std::visit(Overloaded{
                          [](const ConditionRule&) { return false; }, // see ofFact()
                          [&](const RowRule& ofRows) { return holds(ofRows.when); },
                          [](const EstimateRule&) { return false; },
                          [&](const ShareRule& share) {
                              return isAboveShare(row, share, sums) == Truth::Yes &&
                                     holds(share.when);
                          },
                          [](const LengthRule&) { return false; },
                          [](const CoversRule&) { return false; },
                          [](const PlaceholderRule&) { return false; },
                          [](const ContainsRule&) { return false; },
                          [](const AddressRule&) { return false; },
                          [](const SameRule&) { return false; },
                          [&](const UniqueRule& unique) {
                              return sums.severalTimes.contains(thingOf(row, unique.of));
                          },
                          [](const LinkRule&) { return false; },
                          [](const VersionRule&) { return false; },
                      },
                      rule.kind);
}

} // namespace vitrine
