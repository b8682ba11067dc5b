// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/calculators/CalculatorFacts.h"

#include "model/catalogue/Catalogue.h"
#include "model/catalogue/Strings.h"
#include "model/dossier/Dossier.h"
#include "model/dossier/Evaluation.h"
#include "model/dossier/Wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct CalculatorFactsWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Calculator)
};

/// The rows of which the condition of an input holds, asked as a rule asks its rows.
QList<const Row*> rowsMeant(const Table& table, const CalculatorInput& input) {
    Dossier told;
    told.set(input.fact.fieldPath(), Answer{.value = table});
    QList<const Row*> rows;
    for (const Row& row : table.rows) {
        const RowContext ofThisRow(input.fact.fieldPath(), row);
        if (evaluate(input.rows, told, &ofThisRow) == Truth::Yes)
            rows << &row;
    }
    return rows;
}

/// Reads the fact of one input.
class FactReader {
public:
    /// \a mayLeaveOut: rows without a figure are left out, and told; else they hinder all.
    FactReader(const CalculatorInput& input,
               const Field& field,
               bool mayLeaveOut,
               const Strings& strings)
        : m_input(input)
        , m_field(field)
        , m_mayLeaveOut(mayLeaveOut)
        , m_strings(strings) {}

    QList<Figure> read(const Answer& answer) {
        if (m_input.fact.column().isEmpty()) {
            add(answer.value, {}, {});
        } else if (const Table* table = answer.value.get<Table>()) {
            for (const Row* row : rowsMeant(*table, m_input))
                add(row->cells.value(m_input.fact.column()),
                    rowInWords(*row, m_field, m_strings),
                    row->id);
        }
        return m_isWhole ? m_figures : QList<Figure>();
    }

    [[nodiscard]] const QList<Note>& notes() const { return m_notes; }

private:
    void add(const Value& value, const QString& label, const QString& row) {
        const QString where = m_input.fact.withRow(row, m_input.fact.column()).toString();
        const Quantity* quantity = value.get<Quantity>();
        if (!quantity && m_mayLeaveOut)
            m_notes.append(
                {CalculatorFactsWords::tr("There is no figure here; “%1” is left out.").arg(label),
                 where});
        else if (!quantity)
            hinder(CalculatorFactsWords::tr("There is no figure here."), where);
        else if (!m_input.unit(quantity->unit))
            hinder(CalculatorFactsWords::tr("The calculation cannot use this unit: %1")
                       .arg(quantity->unit),
                   where);
        else
            m_figures.append({.quantity = *quantity, .label = label, .row = row});
    }

    void hinder(const QString& why, const QString& where) {
        m_notes.append({why, where});
        m_isWhole = false;
    }

    const CalculatorInput& m_input;
    const Field& m_field;
    bool m_mayLeaveOut;
    bool m_isWhole = true;
    const Strings& m_strings;
    QList<Figure> m_figures;
    QList<Note> m_notes;
};

Source computedSource(const Calculator& calculator,
                      const Calculation& calculation,
                      const Strings& strings) {
    Source source;
    source.kind = SourceKind::Computed;
    source.title = strings.text(calculator.key(u"label"_s));
    source.locator = calculator.provision;
    source.method = calculation.working;
    if (const QString words = uncertaintyInWords(calculation.uncertainty); !words.isEmpty())
        source.method += u" ("_s + words + u')';
    return source;
}

Result<void> accepts(const Column& column, const QString& unit, const QString& place) {
    if (column.type == FieldType::Number && unit.isEmpty())
        return {};
    if (column.type == FieldType::Quantity && column.units.contains(unit))
        return {};
    return refused(CalculatorFactsWords::tr("%1 takes no figure in “%2”.").arg(place, unit));
}

/// The shares in their rows of a table.
Result<Value> withShares(const Table& before, const QString& column, const QList<Share>& shares) {
    Table table = before;
    for (const Share& share : shares) {
        const auto row = std::ranges::find(table.rows, share.row, &Row::id);
        if (row == table.rows.end())
            return refused(CalculatorFactsWords::tr("There is no row for the share of “%1”.")
                               .arg(share.label));
        row->cells.insert(column, share.share);
    }
    return Value(table);
}

/// Rows that belong to the sum and have no figure.
int rowsLeftOut(const Calculator& calculator, const Calculation& calculation, const Table* table) {
    if (!table)
        return 0;
    const QList<const Row*> meant = rowsMeant(*table, calculator.inputs.first());
    return static_cast<int>(std::ranges::count_if(meant, [&](const Row* row) {
        return std::ranges::find(calculation.shares, row->id, &Share::row) ==
               calculation.shares.end();
    }));
}

} // namespace

FactFigures figuresFromFacts(const Calculator& calculator,
                             const Dossier& dossier,
                             const Catalogue& catalogue,
                             const Strings& strings) {
    FactFigures result;
    for (const CalculatorInput& input : calculator.inputs) {
        const Field* field = catalogue.field(input.fact);
        const Answer* answer = field ? dossier.answer(input.fact) : nullptr;
        if (!answer || answer->state != AnswerState::Answered)
            continue;
        FactReader reader(input, *field, calculator.formula == Formula::Share, strings);
        if (const QList<Figure> figures = reader.read(*answer); !figures.isEmpty())
            result.figures.insert(input.id, figures);
        result.notes << reader.notes();
    }
    return result;
}

Result<Change> resultAsChange(const Calculator& calculator,
                              const Calculation& calculation,
                              const FieldPath& target,
                              const Dossier& dossier,
                              const Catalogue& catalogue,
                              const Strings& strings) {
    const QString place = target.toString();
    const Field* field = catalogue.field(target);
    const bool isShare = calculator.formula == Formula::Share;
    const Column* column = isShare ? catalogue.column(target) : field;
    if (!field || !column || target.isInsideTable() || isShare == target.column().isEmpty())
        return refused(
            isShare ? CalculatorFactsWords::tr("%1 is not a column (category/field//column).")
                          .arg(place)
                    : CalculatorFactsWords::tr("%1 is not a fact (category/field).").arg(place));
    if (field->attestation)
        return refused(CalculatorFactsWords::tr("Only a person may answer %1.").arg(place));
    if (const auto fits = accepts(*column, calculator.resultUnit, place); !fits)
        return tl::unexpected(fits.error());
    const Answer* before = dossier.answer(target);
    Change change{.path = target.fieldPath(), .before = {}, .after = {}};
    if (before)
        change.before = *before;
    Answer after = change.before.value_or(Answer{});
    Source source = computedSource(calculator, calculation, strings);
    if (isShare) {
        const Table* table = after.value.get<Table>();
        if (const int leftOut = rowsLeftOut(calculator, calculation, table); leftOut > 0)
            source.method += u'\n' + CalculatorFactsWords::tr(
                                         "%n row(s) without a figure are left out: these are "
                                         "shares of what is known.",
                                         nullptr,
                                         leftOut);
        const auto value =
            withShares(table ? *table : Table(), target.column(), calculation.shares);
        if (!value)
            return tl::unexpected(value.error());
        after.value = *value;
        // The other columns keep their sources; an earlier calculation of this kind is replaced.
        after.sources.removeIf([&](const Source& s) {
            return s.kind == SourceKind::Computed && s.title == source.title;
        });
    } else {
        after.value = calculation.result;
        after.sources.clear();
    }
    after.sources << source;
    after.state = AnswerState::Answered;
    after.reason.clear();
    after.effort.clear();
    change.after = after;
    return change;
}

} // namespace vitrine
