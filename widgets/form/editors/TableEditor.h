// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/form/FieldEditor.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace vitrine {

class TableModel;
class TableView;

/// Table: rows and cells with the buttons to add, copy, remove and move rows, and "none" where
/// there is none.
class TableEditor : public FieldEditor {
    Q_OBJECT

public:
    TableEditor(const EditorContext&, QWidget* parent);

    void setValue(const Value&) override;
    [[nodiscard]] Value value() const override;
    void setReadOnly(bool) override;
    void enter(const FieldPath& inside) override;

    [[nodiscard]] TableModel* model() const { return m_model; }

    [[nodiscard]] TableView* view() const { return m_view; }

public Q_SLOTS: // by this name the menu Edit finds it
    void paste();

protected:
    bool event(QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;

private:
    void makeButtons();
    void openCell(const QModelIndex&);
    void follow();

    TableModel* m_model;
    TableView* m_view;
    QWidget* m_buttons = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_duplicate = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QCheckBox* m_none = nullptr;
    QLabel* m_leftOut = nullptr;
    bool m_told = false; ///< a table was said, be it empty
};

} // namespace vitrine
