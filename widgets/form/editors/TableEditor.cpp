// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/editors/TableEditor.h"

#include "widgets/common/DialogSize.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/edit/EditSession.h"
#include "widgets/form/table/CellDelegate.h"
#include "widgets/form/table/TableModel.h"
#include "widgets/form/table/TableView.h"

#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

QList<TableColumn> columnsOf(const EditorContext& context) {
    QList<TableColumn> columns;
    for (const Column& column : context.field.columns) {
        const EditorContext c =
            EditorContext::ofColumn(context.session, context.field, column, context.path);
        columns.append({column, c.textKey, c.label, c.question});
    }
    return columns;
}

} // namespace

TableEditor::TableEditor(const EditorContext& context, QWidget* parent)
    : FieldEditor(context, parent)
    , m_model(new TableModel(columnsOf(context), context.session.strings(), this))
    , m_view(new TableView)
    , m_buttons(new QWidget) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    m_view->setTableModel(m_model);
    auto* delegate = new CellDelegate(m_view);
    delegate->openEditor = [this](const QModelIndex& cell) { openCell(cell); };
    delegate->addRow = [this] { m_view->addRow(); };
    m_view->setItemDelegate(delegate);
    adopt(m_view);
    column->addWidget(m_buttons);
    makeButtons();
    m_leftOut = new QLabel;
    m_leftOut->setTextFormat(Qt::PlainText);
    m_leftOut->setWordWrap(true);
    m_leftOut->hide();
    column->addWidget(m_leftOut);

    QUndoStack* stack = context.session.undoStack();
    connect(m_view, &TableView::undoRequested, stack, &QUndoStack::undo);
    connect(m_view, &TableView::redoRequested, stack, &QUndoStack::redo);
    connect(m_model, &TableModel::edited, this, [this] {
        m_leftOut->hide();
        // The last row taken away leaves a question open, not a "none".
        m_told = m_model->rowCount() > 0;
        follow();
        announce(false);
    });
    connect(m_view, &TableView::chosenChanged, this, &TableEditor::follow);
    connect(m_view, &TableView::leftOut, this, [this](int cells) {
        m_leftOut->setText(tr("%n cell(s) of what was pasted had no column here.", nullptr, cells));
        m_leftOut->show();
    });
    follow();
}

void TableEditor::makeButtons() {
    auto* row = new FlowLayout(m_buttons);
    const auto add = [this, row](const QString& text, auto&& action) {
        auto* button = new QPushButton(text);
        row->addWidget(button);
        adopt(button, text);
        connect(button, &QPushButton::clicked, this, action);
        return button;
    };
    m_add = add(tr("Add row"), [this] { m_view->addRow(); });
    m_add->setToolTip(tr("Ctrl+Enter in the table; Ctrl+V pastes rows of a spreadsheet"));
    m_duplicate = add(tr("Duplicate"), [this] { m_model->duplicate(m_view->chosenRows()); });
    m_remove = add(tr("Remove row"), [this] { m_model->remove(m_view->chosenRows()); });
    m_up = add(tr("Move up"), [this] { m_view->moveCurrent(-1); });
    m_up->setToolTip(tr("Alt+Up in the table"));
    m_down = add(tr("Move down"), [this] { m_view->moveCurrent(1); });
    m_down->setToolTip(tr("Alt+Down in the table"));
    m_none = new QCheckBox(tr("There is none"));
    row->addWidget(m_none);
    adopt(m_none, m_none->text());
    connect(m_none, &QCheckBox::clicked, this, [this](bool on) {
        m_told = on;
        announce(false);
    });
}

void TableEditor::follow() {
    const bool rows = m_model->rowCount() > 0;
    const QList<int> chosenRows = isReadOnly() ? QList<int>() : m_view->chosenRows();
    const bool chosen = !chosenRows.isEmpty();
    const bool single = chosenRows.size() == 1;
    m_add->setEnabled(!isReadOnly());
    m_duplicate->setEnabled(chosen);
    m_remove->setEnabled(chosen);
    // Cells are selected, but rows go: the button says how many.
    m_remove->setText(chosenRows.size() < 2
                          ? tr("Remove row")
                          : tr("Remove %n rows", nullptr, static_cast<int>(chosenRows.size())));
    m_up->setEnabled(single && chosenRows.first() > 0);
    m_down->setEnabled(single && chosenRows.first() + 1 < m_model->rowCount());
    // Buttons that can do nothing yet would only be noise in an empty table.
    for (QPushButton* button : {m_duplicate, m_remove})
        button->setVisible(rows);
    for (QPushButton* button : {m_up, m_down})
        button->setVisible(m_model->rowCount() > 1);
    m_none->setVisible(!rows);
    m_none->setEnabled(!isReadOnly());
    m_none->setChecked(m_told && !rows);
    m_view->setVisible(rows);
}

void TableEditor::setValue(const Value& value) {
    const auto* told = value.get<Table>();
    m_told = told != nullptr;
    m_model->setTable(told ? *told : Table());
    follow();
}

Value TableEditor::value() const {
    return m_told ? Value(m_model->table()) : Value();
}

void TableEditor::setReadOnly(bool readOnly) {
    FieldEditor::setReadOnly(readOnly);
    m_model->setReadOnly(readOnly);
    m_view->setEnabled(true); // still to be read, scrolled and copied from
    follow();
}

void TableEditor::enter(const FieldPath& inside) {
    if (const int row = m_model->rowOf(inside.row()); row >= 0) {
        const QModelIndex cell =
            m_model->index(row, std::max(0, m_model->columnOf(inside.column())));
        m_view->setCurrentIndex(cell);
        m_view->scrollTo(cell);
    }
    FieldEditor::enter(inside);
}

void TableEditor::openCell(const QModelIndex& index) {
    const QPersistentModelIndex cell(index);
    const Column& column = context().field.columns.at(index.column());
    const FieldPath path =
        context().path.withRow(index.data(TableModel::RowIdRole).toString(), column.id);
    const EditorContext cellContext =
        EditorContext::ofColumn(context().session, context().field, column, path);

    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"cellDialog"_s);
    dialog->setWindowTitle(cellContext.label);
    auto* content = new QWidget;
    auto* lines = new QVBoxLayout(content);
    if (!cellContext.question.isEmpty()) {
        auto* help = new QLabel(cellContext.question);
        help->setTextFormat(Qt::PlainText);
        help->setWordWrap(true);
        lines->addWidget(help);
    }
    FieldEditor* editor = FieldEditor::create(cellContext, content);
    editor->setValue(m_model->cell(index));
    lines->addWidget(editor);
    lines->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, cell, editor] {
        if (cell.isValid())
            m_model->setCell(cell, editor->value());
    });
    fitDialog(*dialog, content, buttons, 70);
    dialog->open();
    editor->enter();
}

void TableEditor::paste() {
    if (isReadOnly())
        return;
    m_view->paste();
    if (m_model->rowCount() > 0)
        m_view->setFocus();
}

bool TableEditor::event(QEvent* event) {
    // The buttons of a table are the table, too.
    if (event->type() == QEvent::ShortcutOverride && !isReadOnly()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Paste) || isAddRow(*key)) {
            event->accept();
            return true;
        }
    }
    return FieldEditor::event(event);
}

void TableEditor::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste))
        paste();
    else if (isAddRow(*event) && !isReadOnly())
        m_view->addRow();
    else
        FieldEditor::keyPressEvent(event);
}

} // namespace vitrine
