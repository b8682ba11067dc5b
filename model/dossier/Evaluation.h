// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/catalogue/Condition.h"

#include <QList>
#include <QString>

#include <utility>

namespace vitrine {

class Catalogue;
class Dossier;
class Strings;
struct Row;

/// One line of reasoning: what was asked, what came out, which fact was read.
struct Reason {
    Truth truth = Truth::Undetermined;
    QString text;        ///< in words, in the language of the Strings that were given
    FieldPath path = {}; ///< the fact that was read; empty for all/any/not
    QString provision = {};
    QList<Reason> parts = {}; ///< reasons of the parts, for all/any/not and for conclusions

    friend bool operator==(const Reason&, const Reason&) = default;
};

/// What a condition may look at, besides the facts: conclusions already drawn in this regime, and
/// the row of a table that it is asked about.
class ConditionContext {
public:
    virtual ~ConditionContext() = default;
    /// The conclusion's reason, or nullptr if there is no such conclusion.
    [[nodiscard]] virtual const Reason* conclusion(const QString& id) const = 0;

    /// What fields take, so that a text that no field of its kind takes decides nothing; nullptr:
    /// texts are taken as they are.
    [[nodiscard]] virtual const Catalogue* catalogue() const { return nullptr; }

    /// The row that columns of this table mean; nullptr: they mean any row.
    [[nodiscard]] virtual const Row* row(const FieldPath& /*table*/) const { return nullptr; }
};

/// The same context, asked about one row of one table. All three must outlive it.
class RowContext final : public ConditionContext {
public:
    RowContext(FieldPath table, const Row& row, const ConditionContext* around = nullptr)
        : m_table(std::move(table))
        , m_row(row)
        , m_around(around) {}

    [[nodiscard]] const Reason* conclusion(const QString& id) const override {
        return m_around ? m_around->conclusion(id) : nullptr;
    }

    [[nodiscard]] const Catalogue* catalogue() const override {
        return m_around ? m_around->catalogue() : nullptr;
    }

    [[nodiscard]] const Row* row(const FieldPath& table) const override {
        return table.fieldPath() == m_table ? &m_row : nullptr;
    }

private:
    FieldPath m_table;
    const Row& m_row;
    const ConditionContext* m_around;
};

/// What is not understood decides nothing: a figure or a day that is none is like one that nobody
/// told, for every question but those about sources and readers.
/// Cost: the size of the tree; a table's "is" looks at every row (true if any row has the value:
/// path category/field//column).
[[nodiscard]] Truth evaluate(const Condition&, const Dossier&, const ConditionContext* = nullptr);
/// The same, explained in words.
[[nodiscard]] Reason explain(const Condition&,
                             const Dossier&,
                             const Catalogue&,
                             const Strings&,
                             const ConditionContext* = nullptr);

} // namespace vitrine
