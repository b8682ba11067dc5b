// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/table/CellDelegate.h"

#include "widgets/common/Inputs.h"
#include "widgets/form/table/TableModel.h"
#include "widgets/form/table/TableView.h"

#include <QKeyEvent>
#include <QPointer>
#include <QTimer>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

const TableColumn& columnOf(const QModelIndex& index) {
    return static_cast<const TableModel*>(index.model())->columns().at(index.column());
}

bool opensDialog(FieldType type) {
    switch (type) {
    case FieldType::Choices:
    case FieldType::Languages:
    case FieldType::Party:
    case FieldType::Licence:
    case FieldType::Hash:
    case FieldType::File:
        return true;
    default:
        return false;
    }
}

} // namespace

CellDelegate::CellDelegate(QObject* parent)
    : QStyledItemDelegate(parent) {}

QWidget* CellDelegate::createEditor(QWidget* parent,
                                    const QStyleOptionViewItem&,
                                    const QModelIndex& index) const {
    const TableColumn& column = columnOf(index);
    if (opensDialog(column.column.type)) {
        // The view is in the middle of opening an editor: let it finish.
        const QPersistentModelIndex cell(index);
        QTimer::singleShot(0, this, [this, cell] {
            if (openEditor && cell.isValid())
                openEditor(cell);
        });
        return nullptr;
    }
    if (column.column.type != FieldType::Choice && column.column.type != FieldType::YesNo) {
        auto* line = new LineEdit(parent);
        line->setAccessibleName(column.label);
        line->setAccessibleDescription(column.help);
        return line;
    }
    auto* combo = new ComboBox(parent);
    combo->setAccessibleName(column.label);
    combo->setAccessibleDescription(column.help);
    combo->setEditable(column.column.other);
    const Strings& strings = static_cast<const TableModel*>(index.model())->strings();
    combo->addItem(QString(), QString());
    if (column.column.type == FieldType::YesNo) {
        for (const QString& word : {u"yes"_s, u"no"_s})
            combo->addItem(strings.phrase(word), word);
    }
    for (const QString& id : column.column.choices)
        combo->addItem(strings.text(column.textKey + u".choice."_s + id), id);
    auto* self = const_cast<CellDelegate*>(this);
    // Later: the key that chose it is still on its way, and would open what was just closed.
    connect(
        combo,
        &QComboBox::activated,
        self,
        [self, open = QPointer(combo)] {
            if (!open || open->isHidden())
                return;
            Q_EMIT self->commitData(open);
            Q_EMIT self->closeEditor(open);
        },
        Qt::QueuedConnection);
    return combo;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* combo = qobject_cast<ComboBox*>(editor)) {
        const auto* model = static_cast<const TableModel*>(index.model());
        const int known = combo->findData(model->cell(index).toText());
        if (known < 0 && !combo->isEditable() && !text.isEmpty())
            combo->addItem(text,
                           model->cell(index).toText()); // a word that is wrong stays to be seen
        combo->setCurrentIndex(known >= 0 ? known : combo->isEditable() ? -1 : combo->count() - 1);
        if (combo->isEditable() && known < 0)
            combo->setEditText(text);
    } else if (auto* line = qobject_cast<LineEdit*>(editor)) {
        line->setText(text);
        line->selectAll();
    }
}

void CellDelegate::setModelData(QWidget* editor,
                                QAbstractItemModel* model,
                                const QModelIndex& index) const {
    if (const auto* combo = qobject_cast<ComboBox*>(editor)) {
        const int at =
            combo->isEditable() ? combo->findText(combo->currentText()) : combo->currentIndex();
        if (at >= 0) {
            const QString id = combo->itemData(at).toString();
            static_cast<TableModel*>(model)->setCell(index, id.isEmpty() ? Value() : Value(id));
        } else {
            model->setData(index, combo->currentText(), Qt::EditRole);
        }
    } else if (const auto* line = qobject_cast<LineEdit*>(editor)) {
        model->setData(index, line->text(), Qt::EditRole);
    }
}

bool CellDelegate::eventFilter(QObject* editor, QEvent* event) {
    if (event->type() == QEvent::KeyPress && isAddRow(*static_cast<QKeyEvent*>(event)) && addRow) {
        auto* open = static_cast<QWidget*>(editor);
        Q_EMIT commitData(open);
        Q_EMIT closeEditor(open);
        addRow();
        return true;
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

void CellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    // The mark stands behind the words, so that words stay in line.
    option->decorationPosition = QStyleOptionViewItem::Right;
    option->decorationSize = QSize(14, 14);
}

} // namespace vitrine
