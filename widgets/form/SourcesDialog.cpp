// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/SourcesDialog.h"

#include "model/dossier/Dossier.h"
#include "widgets/common/DialogSize.h"
#include "widgets/edit/EditSession.h"
#include "widgets/form/table/CellDelegate.h"
#include "widgets/form/table/TableModel.h"
#include "widgets/form/table/TableView.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine {

using namespace Qt::StringLiterals;

SourcesDialog::SourcesDialog(EditSession& session, const Field& field, QWidget* parent)
    : QDialog(parent)
    , m_view(new TableView)
    , m_session(session)
    , m_field(field) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sources: %1").arg(session.fieldLabel(field.path())));
    const auto column =
        [](const QString& id, FieldType type, const QString& label, const QString& help) {
            Column c;
            c.id = id;
            c.type = type;
            return TableColumn{c, {}, label, help};
        };
    m_model = new TableModel(
        {column(u"title"_s, FieldType::ShortText, tr("Title"), tr("e.g. README of the model")),
         column(u"url"_s, FieldType::Url, tr("Address"), tr("Where a reader can look it up")),
         column(u"locator"_s, FieldType::ShortText, tr("Place"), tr("Section, table, page, line"))},
        session.strings(),
        this);
    m_model->setReadOnly(session.isReadOnly());
    m_view->setTableModel(m_model);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setAccessibleName(tr("Sources"));
    auto* layout = new QVBoxLayout(this);
    auto* intro = new QLabel(tr("Where can a reader look the answer up?"));
    layout->addWidget(intro);
    layout->addWidget(m_view);
    layout->addStretch(1);
    auto* row = new QHBoxLayout;
    auto* add = new QPushButton(tr("Add source"));
    auto* remove = new QPushButton(tr("Remove"));
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setEnabled(!session.isReadOnly());
    row->addWidget(buttons);
    layout->addLayout(row);
    connect(add, &QPushButton::clicked, m_view, &TableView::addRow);
    connect(remove, &QPushButton::clicked, this, [this] { m_model->remove(m_view->chosenRows()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &SourcesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    Table table;
    const Answer* answer = session.dossier().answer(field.path());
    for (const Source& source : answer ? answer->sources : QList<Source>()) {
        Row line{newRowId(), {}};
        line.cells = {
            {u"title"_s, source.title}, {u"url"_s, source.url}, {u"locator"_s, source.locator}};
        m_known.insert(line.id, source);
        table.rows.append(line);
    }
    m_model->setTable(table);
    if (table.rows.isEmpty())
        m_model->addRow(0);
    resizeByText(*this, 104, 20);
}

void SourcesDialog::accept() {
    // A cell being edited counts too.
    m_view->setFocus();
    const Answer* told = m_session.dossier().answer(m_field.path());
    Answer answer = told ? *told : Answer();
    answer.sources.clear();
    for (const Row& line : m_model->table().rows) {
        Source source = m_known.value(line.id);
        source.title = line.cells.value(u"title"_s).toText();
        source.url = line.cells.value(u"url"_s).toText();
        source.locator = line.cells.value(u"locator"_s).toText();
        if (!source.title.isEmpty() || !source.url.isEmpty() || !source.locator.isEmpty() ||
            !source.method.isEmpty())
            answer.sources.append(source);
    }
    m_session.edit(m_field.path(), answer);
    QDialog::accept();
}

} // namespace vitrine
