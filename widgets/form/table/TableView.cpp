// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/table/TableView.h"

#include "widgets/form/table/TableModel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace vitrine {

namespace {

constexpr int mostRows = 10;

/// How much of the width a column asks for, in characters.
int wish(const TableColumn& column) {
    int wish = static_cast<int>(column.label.size()) + 3;
    switch (column.column.type) {
    case FieldType::ShortText:
    case FieldType::Url:
    case FieldType::Choices:
    case FieldType::Party:
        return std::max(wish, 22);
    case FieldType::Choice:
        return std::max(wish, 18);
    default:
        return std::max(wish, 12);
    }
}

/// Their values are short and say nothing when cut.
bool isFigure(const Column& column) {
    return column.type == FieldType::Number || column.type == FieldType::Quantity ||
           column.type == FieldType::Date || column.type == FieldType::Month;
}

} // namespace

bool isAddRow(const QKeyEvent& key) {
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) &&
           key.modifiers().testFlag(Qt::ControlModifier);
}

TableView::TableView(QWidget* parent)
    : QTableView(parent) {
    setTabKeyNavigation(false);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(ExtendedSelection);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setShowGrid(false);
    setAlternatingRowColors(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(48);
    // A whole column can be copied; it does not mean all the rows that it runs through.
    connect(horizontalHeader(), &QHeaderView::sectionPressed, this, [this] {
        m_byHead = true;
        Q_EMIT chosenChanged();
    });
}

void TableView::setTableModel(TableModel* model) {
    m_model = model;
    setModel(model);
    const auto resize = [this] {
        const int rows = std::min(m_model->rowCount(), mostRows);
        if (rows != std::exchange(m_shownRows, rows))
            updateGeometry();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, resize);
    connect(model, &QAbstractItemModel::rowsRemoved, this, resize);
    connect(model, &QAbstractItemModel::modelReset, this, resize);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::widenForFigures);
    connect(model, &QAbstractItemModel::dataChanged, this, &TableView::widenForFigures);
    resize();
}

QList<int> TableView::chosenRows() const {
    QList<int> rows;
    if (m_byHead || !selectionModel())
        return rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void TableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    m_byHead = false;
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT chosenChanged();
}

void TableView::chooseRows(int first, int last) {
    // Whatever keys are held: Ctrl+V must not add to what was selected before.
    selectionModel()->setCurrentIndex(m_model->index(first, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(
        {m_model->index(first, 0), m_model->index(last, m_model->columnCount() - 1)},
        QItemSelectionModel::ClearAndSelect);
}

void TableView::copy() const {
    QModelIndexList cells = selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    QList<QStringList> rows;
    int last = -1;
    for (const QModelIndex& cell : std::as_const(cells)) {
        if (cell.row() != last)
            rows.append(QStringList());
        last = cell.row();
        rows.last().append(cell.data(Qt::EditRole).toString());
    }
    QString text = textFromCells(rows);
    if (cells.size() == 1)
        text.chop(1);
    QGuiApplication::clipboard()->setText(text);
}

void TableView::paste() {
    const QString text = QGuiApplication::clipboard()->text();
    QList<QStringList> rows = cellsFromText(text);
    if (rows.isEmpty() || !m_model || m_model->columns().isEmpty())
        return;
    const QModelIndex current = currentIndex();
    if (!text.contains(u'\t') && !text.trimmed().contains(u'\n') && current.isValid()) {
        m_model->setData(current, text.trimmed(), Qt::EditRole);
        return;
    }
    // A first line that repeats our heads is no row.
    const QList<TableColumn>& columns = m_model->columns();
    if (rows.first().value(0).compare(columns.first().label, Qt::CaseInsensitive) == 0 &&
        rows.first().size() > 1)
        rows.removeFirst();
    if (rows.isEmpty())
        return;
    qsizetype width = 0;
    for (const QStringList& row : std::as_const(rows))
        width = std::max(width, row.size());
    // Narrow rows begin in the current column, if they fit there.
    const qsizetype column =
        current.isValid() && current.column() + width <= columns.size() ? current.column() : 0;
    qsizetype beyond = 0;
    for (const QStringList& row : std::as_const(rows))
        beyond += std::max<qsizetype>(0, column + row.size() - columns.size());
    const int at = current.isValid() ? current.row() + 1 : m_model->rowCount();
    const int before = m_model->rowCount();
    m_model->addRows(at, rows, static_cast<int>(column));
    const int added = m_model->rowCount() - before;
    if (added <= 0)
        return;
    chooseRows(at, at + added - 1);
    scrollTo(currentIndex());
    if (beyond > 0)
        Q_EMIT leftOut(static_cast<int>(beyond));
}

void TableView::addRow() {
    const int at = currentIndex().isValid() ? currentIndex().row() + 1 : m_model->rowCount();
    m_model->addRow(at);
    const QModelIndex first = m_model->index(at, 0);
    if (!first.isValid())
        return;
    setFocus();
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::ClearAndSelect);
    open(first);
}

void TableView::open(const QModelIndex& cell) {
    // Unlike the slot this one does not complain where a dialog opens in place of an editor.
    edit(cell, AllEditTriggers, nullptr);
}

void TableView::moveCurrent(int by) {
    // Of several rows nobody knows which is meant.
    if (currentIndex().isValid() && chosenRows() == QList{currentIndex().row()})
        m_model->move(currentIndex().row(), by);
    scrollTo(currentIndex());
}

QSize TableView::sizeHint() const {
    const int rows = std::max(1, m_shownRows) * verticalHeader()->defaultSectionSize();
    const bool wide = horizontalScrollBar()->maximum() > 0;
    const int bar = wide ? horizontalScrollBar()->sizeHint().height() : 0;
    return {400, horizontalHeader()->sizeHint().height() + rows + 2 * frameWidth() + bar};
}

QSize TableView::minimumSizeHint() const {
    return {120, sizeHint().height()};
}

bool TableView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        // Enter in a form's table edits a cell; it is not the default button's.
        // Nor is Ctrl+Enter the window's while the focus is here.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste) ||
            isAddRow(*key)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void TableView::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool editable = m_model && !m_model->columns().isEmpty() &&
                          currentIndex().flags().testFlag(Qt::ItemIsEditable);
    // What an open editor lets pass: it ends by itself, and opens no second one.
    if (enter && state() == EditingState)
        return;
    if (event->matches(QKeySequence::Undo))
        Q_EMIT undoRequested();
    else if (event->matches(QKeySequence::Redo))
        Q_EMIT redoRequested();
    else if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (isAddRow(*event))
        addRow();
    else if (enter && editable)
        open(currentIndex());
    else if (event->key() == Qt::Key_Delete && editable)
        m_model->clearCells(selectionModel()->selectedIndexes());
    else if (event->modifiers() == Qt::AltModifier &&
             (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QTableView::keyPressEvent(event);
}

void TableView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        shareWidth();
}

void TableView::wheelEvent(QWheelEvent* event) {
    if (verticalScrollBar()->maximum() == 0 &&
        qAbs(event->angleDelta().y()) > qAbs(event->angleDelta().x()))
        event->ignore();
    else
        QTableView::wheelEvent(event);
}

void TableView::shareWidth() {
    if (!m_model || m_model->columns().isEmpty())
        return;
    const int letter = fontMetrics().averageCharWidth();
    int sum = 0;
    for (const TableColumn& column : m_model->columns())
        sum += wish(column);
    // Narrower than they wish makes columns unreadable: rather scroll sideways.
    const double unit = std::max(static_cast<double>(viewport()->width()) / sum, letter * 0.8);
    int used = 0;
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const int width = static_cast<int>(unit * wish(m_model->columns().at(i)));
        const bool last = i == m_model->columnCount() - 1;
        setColumnWidth(i, last ? std::max(width, viewport()->width() - used) : width);
        used += width;
    }
    widenForFigures();
    updateGeometry();
}

/// Looks at the rows that are in sight only, and never makes a column narrower.
void TableView::widenForFigures() {
    const int most = fontMetrics().averageCharWidth() * 48;
    for (int i = 0; m_model && i < m_model->columnCount(); ++i) {
        if (!isFigure(m_model->columns().at(i).column))
            continue;
        const int wanted = std::min(sizeHintForColumn(i) + 8, most);
        if (wanted > columnWidth(i))
            setColumnWidth(i, wanted);
    }
}

} // namespace vitrine
