// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/editors/FileEditor.h"

#include "widgets/common/Inputs.h"
#include "widgets/edit/EditSession.h"
#include "widgets/form/AttachButton.h"

#include <QHBoxLayout>

namespace vitrine {

using namespace Qt::StringLiterals;

FileEditor::FileEditor(const EditorContext& context, QWidget* parent)
    : FieldEditor(context, parent)
    , m_file(new ComboBox)
    , m_attach(new AttachButton(context.session, context.path, EditSession::FileUse::Answer)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_file->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout->addWidget(m_file);
    layout->addWidget(m_attach);
    layout->addStretch(1);
    adopt(m_file);
    adopt(m_attach, tr("Attach a file"));
    connect(m_file, &QComboBox::activated, this, [this](int index) {
        m_chosen = m_file->itemData(index).toString();
        announce(false);
    });
    fill();
}

void FileEditor::fill() {
    m_file->clear();
    m_file->addItem(tr("No file"), QString());
    const Table evidence = context().session.dossier().evidence();
    for (const Row& row : evidence.rows) {
        const QString name = row.cells.value(u"name"_s).toText();
        m_file->addItem(name, row.id);
        m_file->setItemData(m_file->count() - 1,
                            u"SHA-256 "_s + row.cells.value(u"sha256"_s).toText(),
                            Qt::ToolTipRole);
    }
    if (!m_chosen.isEmpty() && m_file->findData(m_chosen) < 0)
        m_file->addItem(tr("A file that is not in the dossier"), m_chosen);
    m_file->setCurrentIndex(m_file->findData(m_chosen));
}

void FileEditor::setValue(const Value& value) {
    const auto* told = value.get<Record>();
    m_rest = told ? *told : Record();
    m_chosen = m_rest.take(u"evidence"_s);
    fill();
}

Value FileEditor::value() const {
    Record record = m_rest;
    if (!m_chosen.isEmpty())
        record.insert(u"evidence"_s, m_chosen);
    return record.isEmpty() ? Value() : Value(record);
}

} // namespace vitrine
