// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/ConditionReader.h"
#include "model/core/Overloaded.h"
#include "model/dossier/Dossier.h"
#include "model/dossier/Threshold.h"
#include "model/regime/Order.h"
#include "model/regime/lint/Lint.h"

#include <algorithm>
#include <optional>
#include <variant>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString faultOfLimit(const QString& text, const Column& column) {
    const Threshold threshold = thresholdOf(text, Dossier());
    const Quantity* quantity = threshold.value.get<Quantity>();
    if (!threshold.known || isDated(column.type) != (quantity == nullptr))
        return PackReader::tr("The threshold is not of the kind of the fact: %1").arg(text);
    if (quantity && !quantity->unit.isEmpty() && !column.units.contains(quantity->unit))
        return PackReader::tr("The fact is not told in this unit: %1").arg(quantity->unit);
    if (quantity && quantity->unit.isEmpty() && column.units.size() > 1)
        return PackReader::tr(
                   "The fact has several units, so the threshold must name one (“%1 %2”).")
            .arg(text, column.units.first());
    return {};
}

QString
faultOfLimit(const ask::OtherFact& limit, const Column& column, const Catalogue& catalogue) {
    if (limit.field.isEmpty())
        return {}; // the reader has said so
    if (const QString fault = faultOfFact(limit.field, catalogue); !fault.isEmpty())
        return fault;
    const Column* other = endOf(limit.field, catalogue);
    const bool alike = (isNumeric(column.type) && isNumeric(other->type)) ||
                       (isDated(column.type) && isDated(other->type));
    if (!alike)
        return PackReader::tr("These two facts cannot be compared.");
    if (isDated(column.type) && !limit.factor.isEmpty())
        return PackReader::tr("A date is not multiplied.");
    if (isNumeric(column.type) && (limit.months != 0 || limit.days != 0))
        return PackReader::tr("Only dates and months lie some time apart.");
    return {};
}

/// What is wrong with one question, by itself; the parts of a group are judged where they stand.
class QuestionFault {
public:
    QuestionFault(const Catalogue& catalogue, const Regime* regime)
        : m_catalogue(catalogue)
        , m_regime(regime) {}

    QString operator()(const ask::Always&) const { return {}; }

    QString operator()(const ask::All&) const { return {}; }

    QString operator()(const ask::Any&) const { return {}; }

    QString operator()(const ask::Not&) const { return {}; }

    QString operator()(const ask::Is& is) const { return ofChoices(is.field, {is.value}); }

    QString operator()(const ask::IsOneOf& is) const { return ofChoices(is.field, is.values); }

    QString operator()(const ask::Comparison& comparison) const {
        if (const QString fault = ofValue(comparison.field); !fault.isEmpty())
            return fault;
        const Column* column = endOf(comparison.field, m_catalogue);
        if (!column)
            return {}; // said by the reader
        if (!isNumeric(column->type) && !isDated(column->type))
            return PackReader::tr("Only numbers, quantities, dates and months are compared.");
        return std::visit(
            Overloaded{[&](const QString& text) { return faultOfLimit(text, *column); },
                       [&](const ask::OtherFact& other) {
                           return faultOfLimit(other, *column, m_catalogue);
                       }},
            comparison.limit);
    }

    QString operator()(const ask::SumComparison& sum) const {
        for (const FieldPath& field : sum.fields) {
            const QString fault = (*this)(ask::Comparison{field, sum.order, sum.limit});
            if (!fault.isEmpty())
                return fault;
            const Column* column = endOf(field, m_catalogue);
            if (!column || !isNumeric(column->type) || !field.column().isEmpty())
                return PackReader::tr("A number or a quantity is wanted here.");
        }
        return {};
    }

    QString operator()(const ask::Answered& answered) const { return ofFact(answered.field); }

    QString operator()(const ask::Unknown& unknown) const {
        const FieldPath& fact = unknown.field;
        const QString fault = ofFact(fact);
        return !fault.isEmpty() || fact.column().isEmpty()
                   ? fault
                   : PackReader::tr("“Not known” is said of a whole answer: %1")
                         .arg(fact.fieldPath().toString());
    }

    QString operator()(const ask::Evidenced& evidenced) const {
        const FieldPath& fact = evidenced.field;
        const QString fault = ofFact(fact);
        return !fault.isEmpty() || fact.column().isEmpty()
                   ? fault
                   : PackReader::tr("Sources and files belong to a whole answer: %1")
                         .arg(fact.fieldPath().toString());
    }

    QString operator()(const ask::WithheldFrom& withheld) const { return ofFact(withheld.field); }

    QString operator()(const ask::Holds& holds) const {
        if (!m_regime)
            return PackReader::tr("The catalogue knows no conclusions of a regime.");
        const auto isIt = [&](const Conclusion& c) { return c.id == holds.conclusion; };
        return std::ranges::any_of(m_regime->conclusions, isIt)
                   ? QString()
                   : PackReader::tr("There is no such conclusion: %1").arg(holds.conclusion);
    }

private:
    [[nodiscard]] QString ofFact(const FieldPath& fact) const {
        return fact.isEmpty() ? QString() : faultOfFact(fact, m_catalogue); // empty: said already
    }

    /// Of a question about what is told, and not how.
    [[nodiscard]] QString ofValue(const FieldPath& fact) const {
        if (const QString fault = ofFact(fact); !fault.isEmpty())
            return fault;
        const Column* column = endOf(fact, m_catalogue);
        return column && column->type == FieldType::Table
                   ? PackReader::tr("A table is asked by its columns (%1//column).")
                         .arg(fact.toString())
                   : QString();
    }

    [[nodiscard]] QString ofChoices(const FieldPath& fact, const QStringList& values) const {
        if (const QString fault = ofValue(fact); !fault.isEmpty())
            return fault;
        const Column* column = endOf(fact, m_catalogue);
        for (const QString& value : values)
            if (column && !isPossibleValue(*column, value))
                return PackReader::tr("“%1” is not an answer to %2.").arg(value, fact.toString());
        return {};
    }

    const Catalogue& m_catalogue;
    const Regime* m_regime; ///< nullptr: of the catalogue or a calculator
};

void lintLeaves(LintedPack& pack, const PackTrace& trace, const Regime* regime) {
    const QuestionFault faultOf(pack.catalogue, regime);
    for (const PackTrace::LeafUse& use : trace.leaves)
        if (const QString fault = std::visit(faultOf, use.leaf.kind); !fault.isEmpty())
            pack.add(Severity::Error, use.place, fault);
    for (const PackTrace::ConditionUse& use : trace.conditions) {
        if (canHold(use.condition, pack.catalogue))
            continue;
        pack.add(Severity::Warning,
                 use.place,
                 use.section ? PackReader::tr(
                                   "This section can never be reached: its condition never holds.")
                             : PackReader::tr("This condition can never hold."));
    }
}

void lintVisibility(LintedPack& pack) {
    QStringList nodes;
    QHash<QString, QStringList> needs;
    for (const Category& category : pack.catalogue.categories()) {
        for (const Field& field : category.fields) {
            const QString node = field.path().toString();
            nodes << node;
            for (const FieldPath& read : field.visibleWhen.fields())
                needs[node] << read.fieldPath().toString();
        }
    }
    const QStringList circle =
        findCircle(nodes, [&](const QString& node) { return needs.value(node); });
    if (circle.isEmpty())
        return;
    const auto isIt = [&](const auto& use) { return circle.contains(use.owner); };
    const auto use = std::ranges::find_if(pack.trace.conditions, isIt);
    if (use != pack.trace.conditions.end())
        pack.add(
            Severity::Error,
            use->place,
            PackReader::tr("These facts are visible in a circle: %1").arg(circle.join(u", "_s)));
}

/// The answers that a question allows; nothing where it is no such question.
std::optional<ask::IsOneOf> choicesOf(const Condition& condition) {
    if (const auto* is = std::get_if<ask::Is>(&condition.kind))
        return ask::IsOneOf{is->field, {is->value}};
    const auto* is = std::get_if<ask::IsOneOf>(&condition.kind);
    return is ? std::optional(*is) : std::nullopt;
}

/// Two demands on the same fact of which both name answers, and none the same.
bool excludeChoices(const Condition& a, const Condition& b, const Catalogue& catalogue) {
    const auto some = choicesOf(a);
    const auto others = choicesOf(b);
    if (!some || !others || some->field.isEmpty() || some->field != others->field ||
        !some->field.column().isEmpty())
        return false;
    const Column* column = endOf(some->field, catalogue);
    const bool single =
        column && (column->type == FieldType::Choice || column->type == FieldType::YesNo);
    return single && std::ranges::none_of(some->values, [&](const QString& value) {
               return others->values.contains(value);
           });
}

/// Two limits of the same fact that leave nothing between them.
bool excludeFigures(const Condition& a, const Condition& b) {
    const auto* one = std::get_if<ask::Comparison>(&a.kind);
    const auto* two = std::get_if<ask::Comparison>(&b.kind);
    if (!one || !two || one->field.isEmpty() || one->field != two->field ||
        !one->field.column().isEmpty())
        return false;
    const bool oneBelow = one->order == ask::Order::Below;
    const bool opposite = oneBelow != (two->order == ask::Order::Below);
    const auto isText = [](const ask::Limit& limit) {
        return std::holds_alternative<QString>(limit);
    };
    if (!opposite || !isText(one->limit) || !isText(two->limit))
        return false;
    const Value low = thresholdOf((oneBelow ? two : one)->limit, Dossier()).value;
    const Value high = thresholdOf((oneBelow ? one : two)->limit, Dossier()).value;
    return compareWith(low, ask::Order::AtLeast, high) == Truth::Yes;
}

} // namespace

bool canHold(const Condition& condition, const Catalogue& catalogue) {
    const auto possible = [&](const Condition& part) { return canHold(part, catalogue); };
    const auto isAnswer = [&](const FieldPath& fact, const QStringList& values) {
        const Column* column = endOf(fact, catalogue);
        return !column || std::ranges::any_of(values, [&](const QString& value) {
            return isPossibleValue(*column, value);
        });
    };
    return std::visit(
        Overloaded{
            [](const ask::Always&) { return true; },
            [&](const ask::All& all) {
                for (qsizetype i = 0; i < all.parts.size(); ++i) {
                    const Condition& part = all.parts.at(i);
                    const auto excluded = [&](const Condition& other) {
                        return excludeChoices(part, other, catalogue) ||
                               excludeFigures(part, other);
                    };
                    if (!possible(part) || std::ranges::any_of(all.parts.first(i), excluded))
                        return false;
                }
                return true;
            },
            [&](const ask::Any& any) {
                return any.parts.isEmpty() || std::ranges::any_of(any.parts, possible);
            },
            [](const ask::Not&) { return true; },
            [&](const ask::Is& is) { return isAnswer(is.field, {is.value}); },
            [&](const ask::IsOneOf& is) { return isAnswer(is.field, is.values); },
            [](const ask::Comparison&) { return true; },
            [](const ask::SumComparison&) { return true; },
            [](const ask::Answered&) { return true; },
            [](const ask::Unknown&) { return true; },
            [](const ask::Evidenced&) { return true; },
            [](const ask::WithheldFrom&) { return true; },
            [](const ask::Holds&) { return true; },
        },
        condition.kind);
}

void lintConditions(LintedPack& pack) {
    if (!pack.catalogueWhole)
        return;
    const PackTrace catalogue = pack.trace;
    lintLeaves(pack, catalogue, nullptr);
    const PackTrace calculators = pack.calculatorTrace;
    lintLeaves(pack, calculators, nullptr);
    if (pack.ownCatalogue)
        lintVisibility(pack);
}

void lintConditionsOf(LintedPack& pack, const LintedRegime& linted) {
    if (pack.catalogueWhole)
        lintLeaves(pack, linted.trace, &linted.regime);
}

} // namespace vitrine
