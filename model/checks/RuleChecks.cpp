// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/RuleChecks.h"

#include "model/core/Overloaded.h"
#include "model/dossier/Evaluation.h"
#include "model/dossier/Wording.h"

#include <algorithm>
#include <variant>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int shownFigures = 3; ///< of what was expected: it rests on an estimate

/// The amount of a figure in this unit (empty: any); empty where there is none.
QString amountIn(const Value& value, const QString& unit) {
    const Quantity* quantity = value.get<Quantity>();
    const bool known =
        quantity && (unit.isEmpty() || quantity->unit == unit) && Quantity::parse(quantity->amount);
    return known ? quantity->amount : QString();
}

/// Adds figures as long as all are told, and in one unit.
class Sum {
public:
    void add(const Value& value, const QString& unit) {
        const QString amount = amountIn(value, unit);
        const QString itsUnit = amount.isEmpty() ? QString() : value.get<Quantity>()->unit;
        if (m_any && itsUnit != m_unit)
            m_total.clear();
        else if (!m_total.isEmpty())
            m_total = amount.isEmpty() ? QString() : addAmounts(m_total, amount);
        m_unit = itsUnit;
        m_any = true;
    }

    /// Empty: not known.
    [[nodiscard]] const QString& total() const { return m_total; }

private:
    QString m_total = u"0"_s;
    QString m_unit;
    bool m_any = false;
};

/// What makes two cells of a group column the same; empty for a blank one.
QString groupOf(const Row& row, const ShareRule& share) {
    if (share.by.isEmpty())
        return u"all"_s;
    const Value cell = row.cells.value(share.by.column());
    if (cell.isBlank())
        return {};
    if (const QStringList* list = cell.get<QStringList>())
        return list->join(u'\n');
    if (const Record* record = cell.get<Record>())
        return QStringList(record->values()).join(u'\n');
    if (const Quantity* quantity = cell.get<Quantity>())
        return quantity->amount + u' ' + quantity->unit;
    return cell.toText();
}

QString figureInWords(const Quantity& figure, const Strings& strings) {
    return valueInWords(figure, Column{u"figure"_s, FieldType::Quantity}, {}, strings);
}

void collectChoices(const Value& value, QSet<QString>& choices) {
    const auto add = [&](const QString& choice) {
        choices.insert(choice.startsWith("other:"_L1) ? u"other"_s : choice);
    };
    if (const QStringList* list = value.get<QStringList>())
        std::ranges::for_each(*list, add);
    else if (const QString text = value.toText(); !text.isEmpty())
        add(text);
}

const Quantity* figureIn(const Row& row, const FieldPath& column) {
    const auto cell = row.cells.constFind(column.column());
    const Quantity* quantity = cell == row.cells.cend() ? nullptr : cell->get<Quantity>();
    return quantity && Quantity::parse(quantity->amount) ? quantity : nullptr;
}

void addTo(RuleChecks::Totals& totals, const Quantity& figure) {
    RuleChecks::Total& total = totals[figure.unit];
    ++total.rows;
    if (const QString sum = addAmounts(total.amount, figure.amount); !sum.isEmpty())
        total.amount = sum;
}

/// Are more rows of the group in this unit than in any other?
bool isMainUnit(const QString& unit, const RuleChecks::Totals& totals) {
    const int rows = totals.value(unit).rows;
    for (auto it = totals.cbegin(); it != totals.cend(); ++it)
        if (it.key() != unit && it->rows >= rows)
            return false;
    return true;
}

/// What one row is about, however it is written; empty where it does not say.
QString thingOf(const Row& row, const FieldPath& column) {
    const Value cell = row.cells.value(column.column());
    return cell.toText().simplified().toCaseFolded();
}

/// What a fact, or a column in all its rows, has; \a whole: every row says it.
QSet<QString> choicesIn(const Value& value, const QString& column, bool& whole) {
    QSet<QString> choices;
    const Table* table = value.get<Table>();
    if (column.isEmpty() || !table) {
        collectChoices(value, choices);
        whole = whole && !choices.isEmpty();
        return choices;
    }
    for (const Row& row : table->rows) {
        QSet<QString> here;
        collectChoices(row.cells.value(column), here);
        whole = whole && !here.isEmpty();
        choices += here;
    }
    whole = whole && !table->rows.isEmpty();
    return choices;
}

/// Has this row more than its share of what its group sums up to, as far as figures are known?
bool isAboveShare(const Row& row, const ShareRule& share, const RuleChecks::Sums& sums) {
    const Quantity* figure = figureIn(row, share.of);
    const QString group = groupOf(row, share);
    const RuleChecks::Totals totals = sums.groups.value(group);
    if (!figure || group.isEmpty() || !isMainUnit(figure->unit, totals))
        return false;
    const QString total =
        addAmounts(totals.value(figure->unit).amount, sums.anywhere.value(figure->unit).amount);
    const QString limit = multiplyAmounts(total, share.above);
    return !limit.isEmpty() && compareAmounts(total, u"0"_s) > 0 &&
           compareAmounts(figure->amount, limit) > 0;
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
        },
        rule.kind);
}

QString RuleChecks::amountOf(const Factor& factor) const {
    if (!factor.number.isEmpty())
        return factor.number;
    const Value value = m_dossier.value(factor.fact.fieldPath());
    if (value.isBlank())
        return factor.otherwise;
    if (factor.fact.column().isEmpty())
        return amountIn(value, factor.unit);
    const Table* table = value.get<Table>();
    if (!table)
        return {};
    Sum sum;
    for (const Row& row : table->rows)
        sum.add(row.cells.value(factor.fact.column()), factor.unit);
    return sum.total();
}

std::optional<QString> RuleChecks::find(const EstimateRule& rule,
                                        const FieldPath& at,
                                        const ConditionContext* context) const {
    const Value value = m_dossier.value(at);
    const QString amount = amountIn(value, rule.unit);
    if (amount.isEmpty() || evaluate(rule.when, m_dossier, context) != Truth::Yes)
        return std::nullopt;
    QString product = u"1"_s;
    for (const Factor& factor : rule.factors) {
        product = multiplyAmounts(product, amountOf(factor));
        if (product.isEmpty())
            return std::nullopt;
    }
    const QString most = multiplyAmounts(product, addAmounts(u"1"_s, rule.within));
    const QString least = multiplyAmounts(product, addAmounts(u"1"_s, u'-' + rule.within));
    if (most.isEmpty() || least.isEmpty() || product.startsWith(u'-'))
        return std::nullopt;
    if (compareAmounts(amount, least) >= 0 && compareAmounts(amount, most) <= 0)
        return std::nullopt;
    const Quantity expected{roundAmount(product, shownFigures), value.get<Quantity>()->unit};
    return figureInWords(expected, m_strings);
}

std::optional<QString> RuleChecks::find(const LengthRule& rule,
                                        const FieldPath& at,
                                        const ConditionContext* context) const {
    const Value value = m_dossier.value(at);
    const Table* table = value.get<Table>();
    const QString number = amountIn(m_dossier.value(rule.of), {});
    QString wanted = table ? multiplyAmounts(number, rule.atLeast) : QString();
    if (wanted.isEmpty() || evaluate(rule.when, m_dossier, context) != Truth::Yes)
        return std::nullopt;
    if (!rule.atMost.isEmpty() && compareAmounts(rule.atMost, wanted) < 0)
        wanted = rule.atMost;
    // Rows are whole: fewer than the number is fewer than the number rounded up.
    if (compareAmounts(QString::number(table->rows.size()), wanted) >= 0)
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
    if (value.isNull() || !column)
        return std::nullopt;
    QSet<QString> covered;
    if (at.column().isEmpty()) {
        collectChoices(value, covered);
    } else if (const Table* table = value.get<Table>()) {
        for (const Row& row : table->rows)
            collectChoices(row.cells.value(at.column()), covered);
    } else {
        return std::nullopt;
    }
    QStringList missing;
    for (const QString& choice : rule.choices.isEmpty() ? column->choices : rule.choices)
        if (!covered.contains(choice))
            missing << choiceInWords(at, choice);
    return missing.isEmpty() ? std::nullopt : std::optional(missing.join(u", "_s));
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
    bool hereWhole = true;
    bool thereWhole = true;
    QSet<QString> here = choicesIn(m_dossier.value(at.fieldPath()), at.column(), hereWhole);
    QSet<QString> there =
        choicesIn(m_dossier.value(rule.of.fieldPath()), rule.of.column(), thereWhole);
    const Column* column = at.column().isEmpty() ? m_catalogue.field(at) : m_catalogue.column(at);
    if (column && !column->choices.isEmpty() && !column->other)
        there.remove(u"other"_s); // what this fact cannot say, it does not lack
    if (here.isEmpty() || there.isEmpty())
        return std::nullopt;
    const QSet<QString> common = QSet<QString>(here).intersect(there);
    here = thereWhole ? here - common : QSet<QString>();
    there = hereWhole ? there - common : QSet<QString>();
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
        const Quantity* figure = figureIn(row, share.of);
        if (!figure || evaluate(share.among, m_dossier, &ofThisRow) == Truth::No)
            continue;
        const QString group = groupOf(row, share);
        addTo(group.isEmpty() ? sums.anywhere : sums.groups[group], *figure);
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
        return openRowsOf(*estimate, rule.at);
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
    for (const Row& row : table->rows)
        if (asked(share.when, row) && !isAboveShare(row, share, sums))
            groups.insert(groupOf(row, share));
    if (groups.isEmpty())
        return std::nullopt;
    OpenRows open{share.of};
    for (const Row& row : table->rows) {
        const QString group = groupOf(row, share);
        const bool counts = asked(share.among, row) && (group.isEmpty() || groups.contains(group) ||
                                                        groups.contains(QString()));
        const Quantity* figure = figureIn(row, share.of);
        if (counts &&
            (!figure || group.isEmpty() || !isMainUnit(figure->unit, sums.groups.value(group))))
            open.rows << rowName(rule.at, row);
    }
    return open.rows.isEmpty() ? std::nullopt : std::optional(open);
}

std::optional<RuleChecks::OpenRows> RuleChecks::openRowsOf(const EstimateRule& rule,
                                                           const FieldPath& at) const {
    if (amountIn(m_dossier.value(at), rule.unit).isEmpty())
        return std::nullopt;
    OpenRows open;
    for (const Factor& factor : rule.factors) {
        if (!amountOf(factor).isEmpty())
            continue;
        const Value value = m_dossier.value(factor.fact.fieldPath());
        const Table* table = factor.fact.column().isEmpty() ? nullptr : value.get<Table>();
        if (!table)
            return std::nullopt;
        QString unit = factor.unit;
        QStringList rows;
        for (const Row& row : table->rows) {
            const Quantity* figure = figureIn(row, factor.fact);
            if (figure && unit.isEmpty())
                unit = figure->unit;
            if (!figure || figure->unit != unit)
                rows << rowName(factor.fact, row);
        }
        if (rows.size() == table->rows.size())
            return std::nullopt; // nothing of it is told so
        if (open.column.isEmpty())
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
                              return isAboveShare(row, share, sums) && holds(share.when);
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
                      },
                      rule.kind);
}

} // namespace vitrine
