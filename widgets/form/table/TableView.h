// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace vitrine {

class TableModel;

/// Ctrl+Enter, which adds a row to a table.
[[nodiscard]] bool isAddRow(const QKeyEvent&);

/// A table of facts on a form: as high as its rows up to a bound, worked by keyboard (Enter edits,
/// Ctrl+Enter adds a row, also from an open cell, Delete clears, Ctrl+C and Ctrl+V as spreadsheets
/// do, Alt+Up and Alt+Down move). Tab leaves it.
class TableView : public QTableView {
    Q_OBJECT

public:
    explicit TableView(QWidget* parent = nullptr);
    void setTableModel(TableModel*);
    /// The rows of which something is selected; none where a click on a head selected a column.
    [[nodiscard]] QList<int> chosenRows() const;
    void addRow();
    void moveCurrent(int by);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS: // by these names the menu Edit finds them
    void copy() const;
    /// Adds what is in the clipboard as rows below the current one, or into the current cell.
    void paste();

Q_SIGNALS:
    void undoRequested();
    void redoRequested();
    /// chosenRows() may be others now.
    void chosenChanged();
    /// Cells of what was pasted that no column was left for.
    void leftOut(int cells);

protected:
    bool event(QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void wheelEvent(QWheelEvent*) override;
    void selectionChanged(const QItemSelection&, const QItemSelection&) override;

private:
    void shareWidth();
    void widenForFigures();
    void chooseRows(int first, int last);
    /// Opens a cell, if it can be opened now.
    void open(const QModelIndex& cell);

    TableModel* m_model = nullptr;
    int m_shownRows = 0;
    bool m_byHead = false; ///< a click on a head made the selection
};

} // namespace vitrine
