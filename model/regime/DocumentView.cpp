// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/DocumentView.h"

#include "model/core/Measures.h"
#include "model/dossier/Evaluation.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

bool isFigure(const Column& column) {
    return column.type == FieldType::Number || column.type == FieldType::Quantity;
}

/// The power of ten of a figure; for a bound one that bounds it as well.
QString powerOfTen(const Quantity& figure) {
    if (compareAmounts(figure.amount, u"0"_s) == 0)
        return u"0"_s;
    const bool isNegative = figure.amount.startsWith(u'-');
    const auto power = [&](int order) {
        return (isNegative ? u"-1e"_s : u"1e"_s) + QString::number(order);
    };
    const int order = figure.orderOfMagnitude();
    const bool away = (figure.exactness == Exactness::UpperBound && !isNegative) ||
                      (figure.exactness == Exactness::LowerBound && isNegative);
    return away && compareAmounts(figure.amount, power(order)) != 0 ? power(order + 1)
                                                                    : power(order);
}

/// The rows that are asked for, with the columns that are shown.
int chooseRows(Table& table,
               const Shown& shown,
               const Dossier& dossier,
               const ConditionContext& drawn) {
    int open = 0;
    table.rows.removeIf([&](const Row& row) {
        const RowContext context(shown.field.fieldPath(), row, &drawn);
        const Truth belongs = evaluate(shown.rows, dossier, &context);
        open += belongs == Truth::Undetermined;
        return belongs != Truth::Yes;
    });
    if (shown.columns.isEmpty())
        return open;
    for (Row& row : table.rows)
        row.cells.removeIf([&](const auto& cell) { return !shown.columns.contains(cell.key()); });
    return open;
}

/// Paths of the figures that some entry shows this reader in full: fields, and columns of tables.
QSet<FieldPath>
exactFigures(const Document& document, Audience reader, const Catalogue& catalogue) {
    QSet<FieldPath> exact;
    const auto add = [&](const Shown& shown) {
        const Field* field = catalogue.field(shown.field);
        if (!field || !shown.precision.isEmpty())
            return;
        exact.insert(field->path());
        for (const Column& column : field->columns)
            if (shown.columns.isEmpty() || shown.columns.contains(column.id))
                exact.insert(field->path().withRow({}, column.id));
    };
    for (const Section& section : document.sections)
        for (const Entry& entry : section.entries)
            if (entry.isFor(reader))
                for (const Shown& shown : entry.shows)
                    add(shown);
    return exact;
}

} // namespace

DocumentView::DocumentView(const Document& document,
                           const AudienceView& view,
                           const Library& library)
    : m_document(document)
    , m_view(view)
    , m_catalogue(library.catalogue())
    , m_regime(library.regime(document.regime, view.dossier().regimes().value(document.regime)))
    , m_quotable(view.dossier()) {
    if (view.audience() != Audience::Internal)
        takeExactFigures();
    if (!m_regime)
        return;
    m_drawn = drawConclusions(*m_regime, view.dossier(), view.overrides(), m_catalogue);
    const DrawnConclusions whole =
        drawConclusions(*m_regime, view.m_whole, view.overrides(), m_catalogue);
    for (const Conclusion& conclusion : m_regime->conclusions)
        if (conclusion.isPublic)
            m_drawn.draw(conclusion.id, *whole.conclusion(conclusion.id));
}

void DocumentView::takeExactFigures() {
    const QSet<FieldPath> exact = exactFigures(m_document, m_view.audience(), m_catalogue);
    const auto isKept = [&](const FieldPath& path) { return exact.contains(path); };
    const Dossier& all = m_view.dossier();
    for (auto it = all.answers().cbegin(); it != all.answers().cend(); ++it) {
        const Field* field = m_catalogue.field(it.key());
        if (!field)
            continue;
        if (isFigure(*field) && !isKept(field->path())) {
            m_quotable.set(field->path(), std::nullopt);
            continue;
        }
        const Table* table = it->value.get<Table>();
        if (!table)
            continue;
        Answer answer = *it;
        Table kept = *table;
        for (const Column& column : field->columns)
            if (isFigure(column) && !isKept(field->path().withRow({}, column.id)))
                for (Row& row : kept.rows)
                    row.cells.remove(column.id);
        answer.value = kept;
        m_quotable.set(field->path(), answer);
    }
}

Truth DocumentView::judge(const Condition& condition) const {
    return evaluate(condition, m_view.dossier(), &m_drawn);
}

Truth DocumentView::judge(const QString& conclusion) const {
    const Reason* drawn = m_drawn.conclusion(conclusion);
    return drawn ? drawn->truth : Truth::Undetermined;
}

Value DocumentView::derived(const Value& figure, const QString& precision) const {
    const Quantity* quantity = figure.get<Quantity>();
    const QString rounded =
        quantity ? roundAmount(quantity->amount, 1, quantity->exactness) : QString();
    if (rounded.isEmpty())
        return {};
    const Quantity oneFigure{rounded, quantity->unit, quantity->exactness};
    if (precision == "one-figure"_L1)
        return oneFigure;
    if (precision == "order-of-magnitude"_L1)
        return Quantity{powerOfTen(*quantity), quantity->unit, quantity->exactness};
    const QString id =
        precision.startsWith(rangePrefix) ? precision.mid(rangePrefix.size()) : QString();
    const RangeList* list = m_regime ? m_regime->range(id) : nullptr;
    if (!list)
        return {};
    if (!list->unit.isEmpty() && !areComparable(quantity->unit, list->unit))
        return oneFigure; // there are no steps in this unit
    const Steps steps = stepsOf(*quantity, *list);
    if (!steps.first)
        return {};
    Record told{{u"range"_s, id}, {u"step"_s, steps.first->id}};
    if (steps.last != steps.first)
        told.insert(u"to"_s, steps.last->id); // a bound leaves it open
    return told;
}

/// The exact figures, and everything that could tell them, are gone afterwards.
void DocumentView::derive(Answer& answer, const Field& field, const QString& precision) const {
    for (Source& source : answer.sources) {
        source.method.clear();
        source.locator.clear();
    }
    answer.evidence.clear();
    const Table* table = answer.value.get<Table>();
    if (!table || field.type != FieldType::Table) {
        answer.value = derived(answer.value, precision);
        return;
    }
    Table coarse = *table;
    for (Row& row : coarse.rows) {
        for (const Column& column : field.columns) {
            const auto cell = row.cells.find(column.id);
            if (!isFigure(column) || cell == row.cells.end())
                continue;
            *cell = derived(*cell, precision);
            if (cell->isNull())
                row.cells.erase(cell);
        }
    }
    answer.value = coarse;
}

std::optional<ToldFact> DocumentView::told(const Shown& shown) const {
    const Field* field = m_catalogue.field(shown.field);
    const Answer* answer = field ? m_view.dossier().answer(shown.field) : nullptr;
    if (!answer)
        return std::nullopt;
    ToldFact told{*answer};
    told.answer.note.clear();
    if (answer->state != AnswerState::Answered)
        return told;
    if (const Table* table = answer->value.get<Table>()) {
        Table chosen = *table;
        told.openRows = chooseRows(chosen, shown, m_view.dossier(), m_drawn);
        told.answer.value = chosen;
    }
    if (!shown.precision.isEmpty()) {
        derive(told.answer, *field, shown.precision);
        told.precision = shown.precision;
        if (told.answer.value.isNull())
            return std::nullopt;
    }
    return told;
}

} // namespace vitrine
