// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/OpenCell.h"

#include <QAbstractItemDelegate>
#include <QAbstractItemView>
#include <QPointer>
#include <QWidget>

namespace vitrine {

void commitOpenCell(const QWidget& widget) {
    QWidget* editor = widget.window()->focusWidget();
    while (editor && editor->parentWidget()) {
        auto* view = qobject_cast<QAbstractItemView*>(editor->parentWidget()->parentWidget());
        if (view && view->viewport() == editor->parentWidget())
            break;
        editor = editor->parentWidget();
    }
    if (!editor || !editor->parentWidget())
        return;
    // The view's own ways in, which are slots but not public.
    const QPointer<QAbstractItemView> view =
        qobject_cast<QAbstractItemView*>(editor->parentWidget()->parentWidget());
    const QPointer<QWidget> open = editor;
    QMetaObject::invokeMethod(view, "commitData", Qt::DirectConnection, Q_ARG(QWidget*, editor));
    if (view && open)
        QMetaObject::invokeMethod(
            view,
            "closeEditor",
            Qt::DirectConnection,
            Q_ARG(QWidget*, editor),
            Q_ARG(QAbstractItemDelegate::EndEditHint, QAbstractItemDelegate::NoHint));
}

} // namespace vitrine
