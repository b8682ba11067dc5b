// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/form/table/CellText.h"

#include <QAbstractTableModel>

namespace vitrine {

struct TableDiff;

/// A table as an item model. Every change by the user is announced as a whole new Table, because a
/// fact is a whole table; rows keep their ids and whatever cells we do not show. data() looks at
/// single cells: thousands of rows cost nothing until they are seen.
class TableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { ValueRole = Qt::UserRole, RowIdRole };

    TableModel(QList<TableColumn> columns, Strings strings, QObject* parent = nullptr);

    /// Shows a table with as few row signals as it takes; announces nothing.
    void setTable(const Table&);

    [[nodiscard]] const Table& table() const { return m_table; }

    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    [[nodiscard]] const QList<TableColumn>& columns() const { return m_columns; }

    [[nodiscard]] const Strings& strings() const { return m_strings; }

    [[nodiscard]] int rowOf(const QString& rowId) const;
    [[nodiscard]] int columnOf(const QString& columnId) const;
    [[nodiscard]] Value cell(const QModelIndex&) const;

    // Each announces edited() once.
    void setCell(const QModelIndex&, const Value&);
    void clearCells(const QModelIndexList&);
    void addRow(int before);
    void addRows(int before, const QList<QStringList>& cells, int firstColumn);
    void duplicate(const QList<int>& rows);
    void remove(QList<int> rows);
    /// By one place up (-1) or down (+1).
    void move(int row, int by);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex&, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex&) const override;
    /// Takes text as it is typed into a cell (EditRole).
    bool setData(const QModelIndex&, const QVariant&, int role = Qt::EditRole) override;

Q_SIGNALS:
    void edited(const vitrine::Table& table);

private:
    void exchangeRows(const TableDiff&, const Table& table);
    void exchangeMiddle(const Table& table);
    [[nodiscard]] QString faultText(const QModelIndex&) const;
    void announce();

    QList<TableColumn> m_columns;
    Strings m_strings;
    Table m_table;
    bool m_readOnly = false;
};

} // namespace vitrine
