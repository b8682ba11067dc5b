// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/table/TableModel.h"

#include "model/core/CommonEnds.h"
#include "model/dossier/Dossier.h"
#include "model/dossier/TableDiff.h"
#include "model/dossier/Wording.h"
#include "widgets/common/Theme.h"

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

int count(qsizetype rows) {
    return static_cast<int>(rows);
}

} // namespace

TableModel::TableModel(QList<TableColumn> columns, Strings strings, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
    , m_strings(std::move(strings)) {}

void TableModel::setTable(const Table& table) {
    const TableDiff diff = diffTables(m_table, table);
    if (diff.moved.isEmpty())
        exchangeRows(diff, table);
    else
        exchangeMiddle(table);
    m_table = table;
    // Rows that stayed may have other cells.
    if (!diff.changed.isEmpty())
        Q_EMIT dataChanged(index(count(diff.changed.first().after), 0),
                           index(count(diff.changed.last().after), columnCount() - 1));
}

/// Rows that stay keep their selection and their open editors.
void TableModel::exchangeRows(const TableDiff& diff, const Table& table) {
    for (qsizetype i = diff.removed.size() - 1; i >= 0;) {
        const qsizetype last = diff.removed.at(i);
        qsizetype first = last;
        while (--i >= 0 && diff.removed.at(i) == first - 1)
            --first;
        beginRemoveRows({}, count(first), count(last));
        m_table.rows.remove(first, last - first + 1);
        endRemoveRows();
    }
    for (qsizetype i = 0; i < diff.added.size();) {
        const qsizetype first = diff.added.at(i);
        qsizetype last = first;
        while (++i < diff.added.size() && diff.added.at(i) == last + 1)
            ++last;
        beginInsertRows({}, count(first), count(last));
        for (qsizetype row = first; row <= last; ++row)
            m_table.rows.insert(row, table.rows.at(row));
        endInsertRows();
    }
}

/// For another order: what lies between the rows that both share at their ends.
void TableModel::exchangeMiddle(const Table& table) {
    const QList<Row>& next = table.rows;
    const auto [head, tail] = commonEnds(
        m_table.rows, next, [](const Row& mine, const Row& other) { return mine.id == other.id; });
    if (const qsizetype gone = m_table.rows.size() - head - tail; gone > 0) {
        beginRemoveRows({}, count(head), count(head + gone - 1));
        m_table.rows.remove(head, gone);
        endRemoveRows();
    }
    if (const qsizetype come = next.size() - head - tail; come > 0) {
        beginInsertRows({}, count(head), count(head + come - 1));
        for (qsizetype i = 0; i < come; ++i)
            m_table.rows.insert(head + i, next.at(head + i));
        endInsertRows();
    }
}

int TableModel::rowOf(const QString& rowId) const {
    const auto it = std::find_if(m_table.rows.cbegin(),
                                 m_table.rows.cend(),
                                 [&rowId](const Row& row) { return row.id == rowId; });
    return it == m_table.rows.cend() ? -1 : static_cast<int>(it - m_table.rows.cbegin());
}

int TableModel::columnOf(const QString& columnId) const {
    const auto it =
        std::find_if(m_columns.cbegin(), m_columns.cend(), [&columnId](const TableColumn& c) {
            return c.column.id == columnId;
        });
    return it == m_columns.cend() ? -1 : static_cast<int>(it - m_columns.cbegin());
}

Value TableModel::cell(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= m_table.rows.size())
        return {};
    return m_table.rows.at(index.row()).cells.value(m_columns.at(index.column()).column.id);
}

void TableModel::setCell(const QModelIndex& index, const Value& value) {
    if (m_readOnly || !index.isValid() || cell(index) == value)
        return;
    QMap<QString, Value>& cells = m_table.rows[index.row()].cells;
    const QString& column = m_columns.at(index.column()).column.id;
    if (value.isNull())
        cells.remove(column);
    else
        cells.insert(column, value);
    Q_EMIT dataChanged(index, index);
    announce();
}

void TableModel::clearCells(const QModelIndexList& indexes) {
    if (m_readOnly || indexes.isEmpty())
        return;
    bool changed = false;
    for (const QModelIndex& index : indexes)
        changed |=
            m_table.rows[index.row()].cells.remove(m_columns.at(index.column()).column.id) > 0;
    if (!changed)
        return;
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, columnCount() - 1));
    announce();
}

void TableModel::addRow(int before) {
    addRows(before, {{}}, 0);
}

void TableModel::addRows(int before, const QList<QStringList>& cells, int firstColumn) {
    if (m_readOnly || cells.isEmpty())
        return;
    const int at = std::clamp(before, 0, rowCount());
    beginInsertRows({}, at, at + static_cast<int>(cells.size()) - 1);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        Row row{newRowId(), {}};
        for (qsizetype c = 0; c < cells.at(i).size() && firstColumn + c < m_columns.size(); ++c) {
            const TableColumn& column = m_columns.at(firstColumn + c);
            const Value value = valueFromCellText(cells.at(i).at(c), column, m_strings);
            if (!value.isNull())
                row.cells.insert(column.column.id, value);
        }
        m_table.rows.insert(at + i, row);
    }
    endInsertRows();
    announce();
}

void TableModel::duplicate(const QList<int>& rows) {
    if (m_readOnly || rows.isEmpty())
        return;
    const int at = *std::max_element(rows.cbegin(), rows.cend()) + 1;
    beginInsertRows({}, at, at + static_cast<int>(rows.size()) - 1);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        Row copy = m_table.rows.at(rows.at(i));
        copy.id = newRowId();
        m_table.rows.insert(at + i, copy);
    }
    endInsertRows();
    announce();
}

void TableModel::remove(QList<int> rows) {
    if (m_readOnly || rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : std::as_const(rows)) {
        beginRemoveRows({}, row, row);
        m_table.rows.removeAt(row);
        endRemoveRows();
    }
    announce();
}

void TableModel::move(int row, int by) {
    const int target = row + by;
    if (m_readOnly || row < 0 || target < 0 || target >= rowCount() || by == 0)
        return;
    beginMoveRows({}, row, row, {}, by > 0 ? target + 1 : target);
    m_table.rows.move(row, target);
    endMoveRows();
    announce();
}

int TableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int TableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString TableModel::faultText(const QModelIndex& index) const {
    const Value value = cell(index);
    const Column& column = m_columns.at(index.column()).column;
    if (value.get<Untold>())
        return {};
    if (value.isBlank())
        return column.required ? tr("Missing") : QString();
    const ValueFault fault = faultOf(value, column);
    return fault.phrase.isEmpty() ? QString() : m_strings.phrase(fault.phrase, fault.arguments);
}

QVariant TableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableColumn& column = m_columns.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return valueInWords(cell(index), column.column, column.textKey, m_strings);
    case Qt::EditRole:
        return cellEditText(cell(index), column, m_strings);
    case Qt::DecorationRole:
        if (faultText(index).isEmpty())
            return {};
        return Theme::stateIcon(cell(index).isBlank() ? StateMark::Missing : StateMark::Error);
    case Qt::ToolTipRole: {
        const QString fault = faultText(index);
        return fault.isEmpty() ? data(index, Qt::DisplayRole) : QVariant(fault);
    }
    case Qt::AccessibleDescriptionRole:
        return faultText(index);
    case RowIdRole:
        return m_table.rows.at(index.row()).id;
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= m_columns.size())
        return {};
    const TableColumn& column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.column.required ? column.label + u" *"_s : column.label;
    case Qt::ToolTipRole: {
        QStringList lines{column.label};
        if (!column.help.isEmpty())
            lines.append(column.help);
        if (column.column.required)
            lines.append(tr("Every row needs it."));
        return lines.join(u'\n');
    }
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

Qt::ItemFlags TableModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags seen = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return m_readOnly ? seen : seen | Qt::ItemIsEditable;
}

bool TableModel::setData(const QModelIndex& index, const QVariant& text, int role) {
    if (role != Qt::EditRole || m_readOnly || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    // Looking at a cell and leaving it changes nothing, however its value was written.
    if (text.toString() != data(index, Qt::EditRole).toString())
        setCell(index, valueFromCellText(text.toString(), m_columns.at(index.column()), m_strings));
    return true;
}

void TableModel::announce() {
    Q_EMIT edited(m_table);
}

} // namespace vitrine
