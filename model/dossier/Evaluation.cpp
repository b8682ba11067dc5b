// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/Evaluation.h"

#include "model/dossier/Dossier.h"
#include "model/dossier/Threshold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

bool equals(const QString& told, const QString& wanted) {
    // A free-text choice is asked for as "other", whatever the text.
    return told == wanted || (wanted == "other"_L1 && told.startsWith("other:"_L1));
}

bool isAnyOf(const Value& value, const QStringList& wanted) {
    const auto one = [&](const QString& text) {
        return std::ranges::any_of(wanted, [&](const QString& w) { return equals(text, w); });
    };
    if (const QStringList* list = value.get<QStringList>())
        return std::ranges::any_of(*list, one);
    if (const Record* record = value.get<Record>())
        return std::ranges::any_of(*record, one);
    if (const Quantity* quantity = value.get<Quantity>())
        return std::ranges::any_of(wanted, [&](const QString& w) {
            const auto number = Quantity::parse(w);
            return number && compareAmounts(quantity->amount, number->amount) == 0;
        });
    return one(value.toText());
}

Truth truthOf(bool yes) {
    return yes ? Truth::Yes : Truth::No;
}

Truth judgeValue(const Condition& condition, const Value& value, const Threshold& threshold) {
    switch (condition.kind) {
    case Condition::Kind::Is:
    case Condition::Kind::IsOneOf:
        return truthOf(isAnyOf(value, condition.values));
    default:
        return threshold.known ? compareWith(value, condition.kind, threshold.value)
                               : Truth::Undetermined;
    }
}

/// Over the rows of a table: yes if any row says yes; a row without the cell leaves it open.
Truth judgeColumn(const Condition& condition, const Table& table, const Threshold& threshold) {
    const QString& column = condition.field.column();
    Truth result = Truth::No;
    for (const Row& row : table.rows) {
        const auto cell = row.cells.constFind(column);
        const bool told = cell != row.cells.constEnd() && !cell->isBlank();
        result =
            either(result, told ? judgeValue(condition, *cell, threshold) : Truth::Undetermined);
        if (result == Truth::Yes)
            break;
    }
    return result;
}

/// Answered and Evidenced ask for the contrary where they say "no".
bool wantsContrary(const Condition& condition) {
    return condition.values.value(0) == "no"_L1;
}

Truth judgeAnswered(const Condition& condition, const Answer* answer) {
    if (answer && answer->state == AnswerState::NotApplicable)
        return Truth::No;
    bool told = answer && answer->state == AnswerState::Answered && !answer->value.isBlank();
    if (const Table* table = told ? answer->value.get<Table>() : nullptr;
        table && !condition.field.column().isEmpty()) {
        told = std::ranges::any_of(table->rows, [&](const Row& row) {
            return !row.cells.value(condition.field.column()).isBlank();
        });
    }
    return truthOf(told != wantsContrary(condition));
}

/// A question about the cell of one row.
Truth judgeCell(const Condition& condition,
                const Row& row,
                const Dossier& dossier,
                const ConditionContext* context) {
    const Value cell = row.cells.value(condition.field.column());
    if (condition.kind == Condition::Kind::Answered)
        return truthOf(cell.isBlank() == wantsContrary(condition));
    return cell.isBlank() ? Truth::Undetermined
                          : judgeValue(condition, cell, thresholdOf(condition, dossier, context));
}

Truth judgeWithheld(const Condition& condition, const Answer& answer, const Row* row) {
    const auto reader = audienceFromWord(condition.values.value(0));
    if (!reader)
        return Truth::Undetermined;
    return truthOf(
        isKeptFrom(answer, *reader, row ? row->id : QString(), condition.field.column()));
}

Truth judgeFact(const Condition& condition,
                const Dossier& dossier,
                const ConditionContext* context) {
    const bool ofColumn = !condition.field.column().isEmpty();
    const Row* row = ofColumn && context ? context->row(condition.field) : nullptr;
    const Answer* answer = dossier.answer(condition.field);
    if (condition.kind == Condition::Kind::Answered && !row)
        return judgeAnswered(condition, answer);
    if (answer && answer->state == AnswerState::NotApplicable)
        return Truth::No;
    if (!answer || answer->state == AnswerState::Unknown || answer->value.isBlank())
        return Truth::Undetermined;
    if (condition.kind == Condition::Kind::Evidenced)
        return truthOf(isEvidenced(*answer) != wantsContrary(condition));
    if (condition.kind == Condition::Kind::WithheldFrom)
        return judgeWithheld(condition, *answer, row);
    if (row)
        return judgeCell(condition, *row, dossier, context);
    const bool threshold =
        condition.kind != Condition::Kind::Is && condition.kind != Condition::Kind::IsOneOf;
    const Threshold limit = threshold ? thresholdOf(condition, dossier, context) : Threshold{};
    if (ofColumn) {
        const Table* table = answer->value.get<Table>();
        return table ? judgeColumn(condition, *table, limit) : Truth::Undetermined;
    }
    return judgeValue(condition, answer->value, limit);
}

} // namespace

Truth evaluate(const Condition& condition,
               const Dossier& dossier,
               const ConditionContext* context) {
    Truth result = Truth::Yes;
    switch (condition.kind) {
    case Condition::Kind::Always:
        return Truth::Yes;
    case Condition::Kind::All:
        for (const Condition& part : condition.parts)
            result = both(result, evaluate(part, dossier, context));
        return result;
    case Condition::Kind::Any:
        result = Truth::No;
        for (const Condition& part : condition.parts)
            result = either(result, evaluate(part, dossier, context));
        return result;
    case Condition::Kind::Not:
        return condition.parts.isEmpty() ? Truth::Undetermined
                                         : !evaluate(condition.parts.first(), dossier, context);
    case Condition::Kind::Holds: {
        const Reason* reason = context ? context->conclusion(condition.conclusion) : nullptr;
        return reason ? reason->truth : Truth::Undetermined;
    }
    default:
        return judgeFact(condition, dossier, context);
    }
}

} // namespace vitrine
