// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSet>
#include <QTabBar>
#include <QTextBrowser>

namespace vitrine::test {

/// Every text that a window shows, tells a screen reader or has at hand in a tool tip. What was
/// typed into inputs is not among them.
class ShownTexts {
public:
    void collect(const QWidget* top) {
        of(top);
        for (const QWidget* widget : top->findChildren<QWidget*>())
            if (!widget->isHidden() && !isDocument(widget))
                of(widget);
        for (const QAction* action : top->findChildren<QAction*>()) {
            add(action->text());
            add(action->toolTip());
            add(action->statusTip());
        }
    }

    [[nodiscard]] const QSet<QString>& texts() const { return m_texts; }

private:
    /// A document has a language of its own.
    static bool isDocument(const QWidget* widget) {
        for (const QWidget* w = widget; w; w = w->parentWidget())
            if (w->inherits("vitrine::PreviewPane") && qobject_cast<const QTextBrowser*>(widget))
                return true;
        return false;
    }

    void add(QString text) {
        text = text.remove(QChar(u'&')).trimmed();
        if (!text.isEmpty())
            m_texts.insert(text);
    }

    void of(const QWidget* widget) {
        add(widget->windowTitle());
        add(widget->toolTip());
        add(widget->whatsThis());
        add(widget->accessibleName());
        add(widget->accessibleDescription());
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            add(label->text());
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            add(button->text());
        else if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
            add(edit->placeholderText());
        else if (const auto* group = qobject_cast<const QGroupBox*>(widget))
            add(group->title());
        else if (const auto* menu = qobject_cast<const QMenu*>(widget))
            add(menu->title());
        else if (const auto* page = qobject_cast<const QTextBrowser*>(widget))
            add(page->toPlainText());
        else if (const auto* box = qobject_cast<const QComboBox*>(widget))
            ofModel(box->model(), {});
        else if (const auto* header = qobject_cast<const QHeaderView*>(widget))
            ofHeader(header);
        else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
            ofModel(view->model(), {});
    }

    void ofHeader(const QHeaderView* header) {
        for (int i = 0; header->model() && i < header->count(); ++i)
            add(header->model()->headerData(i, header->orientation()).toString());
    }

    void ofModel(const QAbstractItemModel* model, const QModelIndex& parent) {
        if (!model)
            return;
        for (int row = 0; row < model->rowCount(parent); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const QModelIndex index = model->index(row, column, parent);
                for (int role = 0; role < Qt::UserRole + 16; ++role)
                    if (const QVariant data = index.data(role);
                        role != Qt::EditRole && data.typeId() == QMetaType::QString)
                        add(data.toString());
                ofModel(model, index);
            }
        }
    }

    QSet<QString> m_texts;
};

} // namespace vitrine::test
