// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace vitrine {

class TableModel;

/// A table of facts on a form: as high as its rows up to a bound, worked by keyboard (Enter edits,
/// Ctrl+Enter adds a row, Delete clears, Ctrl+C and Ctrl+V as spreadsheets do, Alt+Up and Alt+Down
/// move). Tab leaves it.
class TableView : public QTableView {
    Q_OBJECT

public:
    explicit TableView(QWidget* parent = nullptr);
    void setTableModel(TableModel*);
    [[nodiscard]] QList<int> chosenRows() const;
    void copy() const;
    void paste();
    void addRow();
    void moveCurrent(int by);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void undoRequested();
    void redoRequested();

protected:
    bool event(QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void wheelEvent(QWheelEvent*) override;

private:
    void shareWidth();

    TableModel* m_model = nullptr;
    int m_shownRows = 0;
};

} // namespace vitrine
