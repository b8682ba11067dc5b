// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace vitrine {

class TableModel;
struct TableColumn;

/// Edits cells: choices by a combo box, short things as a line; longer ones (lists, records, files)
/// are left to openEditor(), which shows their FieldEditor in a dialog.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(QObject* parent = nullptr);

    /// Called for a cell that has no editor in place.
    std::function<void(const QModelIndex&)> openEditor;
    /// Called after Ctrl+Enter in a cell, which is closed then.
    std::function<void()> addRow;

    [[nodiscard]] QWidget*
    createEditor(QWidget*, const QStyleOptionViewItem&, const QModelIndex&) const override;
    void setEditorData(QWidget*, const QModelIndex&) const override;
    void setModelData(QWidget*, QAbstractItemModel*, const QModelIndex&) const override;

protected:
    bool eventFilter(QObject* editor, QEvent*) override;
    void initStyleOption(QStyleOptionViewItem*, const QModelIndex&) const override;
};

} // namespace vitrine
