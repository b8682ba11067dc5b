// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/Evaluation.h"

#include "model/catalogue/Catalogue.h"
#include "model/dossier/Dossier.h"
#include "model/dossier/LanguageTags.h"
#include "model/dossier/Threshold.h"
#include "model/dossier/Wording.h"

#include <algorithm>
#include <optional>
#include <span>
#include <variant>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

bool equals(const QString& told, const QString& wanted) {
    // A free-text choice is asked for as "other", whatever the text.
    return told == wanted || (wanted == "other"_L1 && told.startsWith("other:"_L1));
}

Truth truthOf(bool yes) {
    return yes ? Truth::Yes : Truth::No;
}

/// A figure that is none equals nothing and differs from nothing; a bound may be the figure.
Truth isAnyFigure(const Quantity& told, std::span<const QString> wanted) {
    Truth result = Truth::No;
    for (const QString& w : wanted) {
        const auto number = Quantity::parse(w);
        const auto order =
            number ? compareAmounts(told.amount, number->amount) : std::partial_ordering::unordered;
        const bool mayBeHigher = told.exactness == Exactness::LowerBound && order <= 0;
        const bool mayBeLower = told.exactness == Exactness::UpperBound && order >= 0;
        result = either(result,
                        order == std::partial_ordering::unordered || mayBeHigher || mayBeLower
                            ? Truth::Undetermined
                            : truthOf(order == 0));
    }
    return result;
}

Truth isAnyOf(const Value& value, std::span<const QString> wanted) {
    const auto one = [&](const QString& text) {
        return std::ranges::any_of(wanted, [&](const QString& w) { return equals(text, w); });
    };
    if (const QStringList* list = value.get<QStringList>())
        return truthOf(std::ranges::any_of(*list, one));
    if (const Record* record = value.get<Record>())
        return truthOf(std::ranges::any_of(*record, one));
    if (const Quantity* quantity = value.get<Quantity>())
        return isAnyFigure(*quantity, wanted);
    return truthOf(one(value.toText()));
}

/// What follows where a fact has no value that could be asked; nothing where it has one.
std::optional<Truth> withoutValue(const Answer* answer) {
    if (answer && answer->state == AnswerState::NotApplicable)
        return Truth::No;
    if (!answer || answer->state == AnswerState::Unknown || answer->value.isBlank())
        return Truth::Undetermined;
    return std::nullopt;
}

/// Over the rows of a table: yes if any row says yes; a row without the cell leaves it open.
template <class Judge>
Truth judgeRows(const Table& table, const QString& column, Judge judge) {
    Truth result = Truth::No;
    for (const Row& row : table.rows) {
        const auto cell = row.cells.constFind(column);
        const bool told = cell != row.cells.constEnd() && !cell->isBlank();
        result = either(result, told ? judge(*cell) : Truth::Undetermined);
        if (result == Truth::Yes)
            break;
    }
    return result;
}

class Evaluation {
public:
    Evaluation(const Dossier& dossier, const ConditionContext* context)
        : m_dossier(dossier)
        , m_context(context) {}

    [[nodiscard]] Truth of(const Condition& condition) const {
        return std::visit(*this, condition.kind);
    }

    Truth operator()(const ask::Always&) const { return Truth::Yes; }

    Truth operator()(const ask::All& all) const {
        Truth result = Truth::Yes;
        for (const Condition& part : all.parts)
            result = both(result, of(part));
        return result;
    }

    Truth operator()(const ask::Any& any) const {
        Truth result = Truth::No;
        for (const Condition& part : any.parts)
            result = either(result, of(part));
        return result;
    }

    Truth operator()(const ask::Not& negated) const {
        return negated.parts.isEmpty() ? Truth::Undetermined : !of(negated.parts.first());
    }

    Truth operator()(const ask::Is& is) const {
        return ofValue(is.field, [&](const Value& value) {
            return isAnyOf(value, {&is.value, 1});
        });
    }

    Truth operator()(const ask::IsOneOf& is) const {
        return ofValue(is.field, [&](const Value& value) {
            return isAnyOf(value, {is.values.constData(), std::size_t(is.values.size())});
        });
    }

    Truth operator()(const ask::Comparison& comparison) const {
        std::optional<Threshold> threshold; // one for all rows, and none where nothing is told
        return ofValue(comparison.field, [&](const Value& value) {
            if (!threshold)
                threshold = thresholdOf(comparison.limit, m_dossier, m_context);
            return threshold->known ? compareWith(value, comparison.order, threshold->value)
                                    : Truth::Undetermined;
        });
    }

    Truth operator()(const ask::SumComparison& sum) const {
        const PartialSum told = sumOf(sum.fields, m_dossier);
        if (told.none)
            return Truth::No;
        const Threshold threshold = thresholdOf(sum.limit, m_dossier, m_context);
        if (!threshold.known)
            return Truth::Undetermined;
        // What is not told can only add to it.
        const Truth reached = sum.order == ask::Order::Below ? Truth::No : Truth::Yes;
        if (compareWith(told.least, sum.order, threshold.value) == reached)
            return reached;
        return told.most && compareWith(*told.most, sum.order, threshold.value) == !reached
                   ? !reached
                   : Truth::Undetermined;
    }

    Truth operator()(const ask::Answered& answered) const {
        const FieldPath& field = answered.field;
        const Answer* answer = m_dossier.answer(field);
        const Row* row = rowOf(field);
        if (row)
            if (const auto truth = withoutValue(answer))
                return *truth;
        if (answer && answer->state == AnswerState::NotApplicable)
            return Truth::No;
        Truth told = Truth::No;
        const Table* table = answer ? answer->value.get<Table>() : nullptr;
        if (row) {
            told = isTold(field, row->cells.value(field.column()));
        } else if (answer && answer->state == AnswerState::Answered) {
            if (!table || field.column().isEmpty())
                told = isTold(field, answer->value);
            else
                for (const Row& any : table->rows)
                    told = either(told, isTold(field, any.cells.value(field.column())));
        }
        return answered.wanted ? told : !told;
    }

    Truth operator()(const ask::Unknown& unknown) const {
        const Answer* answer = m_dossier.answer(unknown.field);
        if (answer && answer->state == AnswerState::Unknown)
            return truthOf(unknown.wanted);
        const bool told = answer && answer->state == AnswerState::Answered &&
                          !answer->value.isBlank() && isUnderstood(unknown.field, answer->value);
        return told ? truthOf(!unknown.wanted) : Truth::Undetermined;
    }

    Truth operator()(const ask::Evidenced& evidenced) const {
        const Answer* answer = m_dossier.answer(evidenced.field);
        if (const auto truth = withoutValue(answer))
            return *truth;
        return truthOf(isEvidenced(*answer) == evidenced.wanted);
    }

    Truth operator()(const ask::WithheldFrom& withheld) const {
        const FieldPath& field = withheld.field;
        const Answer* answer = m_dossier.answer(field);
        if (const auto truth = withoutValue(answer))
            return *truth;
        const auto reader = audienceFromWord(withheld.reader);
        if (!reader)
            return Truth::Undetermined;
        const Row* row = rowOf(field);
        return truthOf(isKeptFrom(*answer, *reader, row ? row->id : QString(), field.column()));
    }

    Truth operator()(const ask::Holds& holds) const {
        const Reason* reason = m_context ? m_context->conclusion(holds.conclusion) : nullptr;
        return reason ? reason->truth : Truth::Undetermined;
    }

private:
    /// What the catalogue says of this place; nullptr: nothing.
    [[nodiscard]] const Column* columnAt(const FieldPath& path) const {
        const Catalogue* catalogue = m_context ? m_context->catalogue() : nullptr;
        const Field* field = catalogue ? catalogue->field(path) : nullptr;
        return field && !path.column().isEmpty() ? field->column(path.column()) : field;
    }

    /// May this value be what a person meant? A list has one element here.
    [[nodiscard]] bool isUnderstood(const FieldPath& path, const Value& value) const {
        const Column* column = columnAt(path);
        return !column || vitrine::isUnderstood(value, *column);
    }

    /// Is something told here that is understood? Of a list one element is enough.
    [[nodiscard]] Truth isTold(const FieldPath& path, const Value& value) const {
        if (value.isBlank())
            return Truth::No;
        const QStringList* list = value.get<QStringList>();
        return list && list->isEmpty()
                   ? Truth::Yes // none of them
                   : judged(path, value, [](const Value&) { return Truth::Yes; });
    }

    /// The row that a column means; nullptr: any row, or it is no column.
    [[nodiscard]] const Row* rowOf(const FieldPath& field) const {
        return m_context && !field.column().isEmpty() ? m_context->row(field) : nullptr;
    }

    /// A question about a value: of the one row's cell, of any row's, or of the fact itself.
    template <class Judge>
    [[nodiscard]] Truth ofValue(const FieldPath& field, Judge judge) const {
        const Answer* answer = m_dossier.answer(field);
        if (const auto truth = withoutValue(answer))
            return *truth;
        if (const Row* row = rowOf(field)) {
            const Value cell = row->cells.value(field.column());
            return judged(field, cell, judge);
        }
        if (field.column().isEmpty())
            return judged(field, answer->value, judge);
        const Table* table = answer->value.get<Table>();
        const auto judgeCell = [&](const Value& cell) { return judged(field, cell, judge); };
        return table ? judgeRows(*table, field.column(), judgeCell) : Truth::Undetermined;
    }

    /// A list is asked element by element: one that says yes decides, and one that is not
    /// understood may be what was asked for.
    template <class Judge>
    [[nodiscard]] Truth judged(const FieldPath& field, const Value& value, Judge judge) const {
        if (value.isBlank())
            return Truth::Undetermined;
        const QStringList* list = value.get<QStringList>();
        if (!list)
            return isUnderstood(field, value) ? judge(value) : Truth::Undetermined;
        const Column* column = columnAt(field);
        const bool isLanguage = column && column->type == FieldType::Languages;
        Truth result = Truth::No;
        for (const QString& item : *list) {
            const Value one = QStringList{isLanguage ? usualLanguageTag(item) : item};
            result = either(result, isUnderstood(field, one) ? judge(one) : Truth::Undetermined);
        }
        return result;
    }

    const Dossier& m_dossier;
    const ConditionContext* m_context;
};

} // namespace

Truth evaluate(const Condition& condition,
               const Dossier& dossier,
               const ConditionContext* context) {
    return Evaluation(dossier, context).of(condition);
}

} // namespace vitrine
