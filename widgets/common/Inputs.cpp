// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/Inputs.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QWheelEvent>

namespace vitrine {

LineEdit::LineEdit(QWidget* parent)
    : QLineEdit(parent) {}

void LineEdit::showText(const QString& shown) {
    if (text() == shown)
        return;
    const int place = cursorPosition();
    setText(shown);
    setCursorPosition(hasFocus() ? std::min(place, static_cast<int>(shown.size())) : 0);
}

bool LineEdit::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void LineEdit::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Undo))
        Q_EMIT undoRequested();
    else if (event->matches(QKeySequence::Redo))
        Q_EMIT redoRequested();
    else
        QLineEdit::keyPressEvent(event);
}

void LineEdit::contextMenuEvent(QContextMenuEvent* event) {
    QMenu* menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The first two act on the line's own steps, which know nothing of the dossier.
    const QList<QAction*> actions = menu->actions();
    if (!isReadOnly() && actions.size() > 3) {
        for (int i = 0; i < 3; ++i)
            menu->removeAction(actions.at(i));
    }
    menu->popup(event->globalPos());
}

ComboBox::ComboBox(QWidget* parent)
    : QComboBox(parent) {
    setFocusPolicy(Qt::StrongFocus);
}

void ComboBox::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

} // namespace vitrine
