// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>
#include <QLineEdit>

namespace vitrine {

/// A line of text whose undo is the dossier's: it lets Undo and Redo pass to the window's actions,
/// and where there are none asks for them itself.
class LineEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit LineEdit(QWidget* parent = nullptr);
    /// Shows a text without touching cursor and selection where it is already there.
    void showText(const QString&);

Q_SIGNALS:
    void undoRequested();
    void redoRequested();

protected:
    bool event(QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void contextMenuEvent(QContextMenuEvent*) override;
};

/// A combo box that leaves the wheel to the page it lies on.
class ComboBox : public QComboBox {
    Q_OBJECT

public:
    explicit ComboBox(QWidget* parent = nullptr);

protected:
    void wheelEvent(QWheelEvent*) override;
};

} // namespace vitrine
