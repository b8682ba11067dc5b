// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/EvidenceDialog.h"

#include "widgets/common/DialogSize.h"
#include "widgets/common/Dialogs.h"
#include "widgets/edit/EditSession.h"
#include "widgets/form/AttachButton.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine {

using namespace Qt::StringLiterals;

EvidenceDialog::EvidenceDialog(EditSession& session, const Field& field, QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget)
    , m_remove(new QPushButton(tr("Remove")))
    , m_open(new QPushButton(tr("Open")))
    , m_session(session)
    , m_field(field) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Evidence: %1").arg(session.fieldLabel(field.path())));
    auto* layout = new QVBoxLayout(this);
    auto* intro = new QLabel(
        tr("Files that prove the answer. They are copied into the dossier and known by their hash. "
           "Removing one here takes it off this answer; the file stays in the dossier."));
    intro->setWordWrap(true);
    layout->addWidget(intro);
    m_list->setAccessibleName(tr("Evidence"));
    layout->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    auto* attach = new AttachButton(session, field.path(), EditSession::FileUse::Evidence);
    attach->setEnabled(!session.isReadOnly());
    row->addWidget(attach);
    row->addWidget(m_open);
    row->addWidget(m_remove);
    row->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    row->addWidget(buttons);
    layout->addLayout(row);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    connect(m_remove, &QPushButton::clicked, this, &EvidenceDialog::remove);
    connect(m_open, &QPushButton::clicked, this, &EvidenceDialog::openFile);
    connect(&session, &EditSession::changed, this, &EvidenceDialog::refresh);
    refresh();
    resizeByText(*this, 84, 20);
}

void EvidenceDialog::refresh() {
    const int current = m_list->currentRow();
    m_list->clear();
    const Answer* answer = m_session.dossier().answer(m_field.path());
    const Table evidence = m_session.dossier().evidence();
    for (const QString& id : answer ? answer->evidence : QStringList()) {
        const Row* row = evidence.row(id);
        const QString name = row ? row->cells.value(u"name"_s).toText() : QString();
        auto* item =
            new QListWidgetItem(name.isEmpty() ? tr("A file that is not in the dossier") : name);
        item->setData(Qt::UserRole, id);
        if (row)
            item->setToolTip(u"SHA-256 "_s + row->cells.value(u"sha256"_s).toText());
        m_list->addItem(item);
    }
    m_list->setCurrentRow(std::clamp(current, 0, std::max(0, m_list->count() - 1)));
    m_remove->setEnabled(m_list->count() > 0 && !m_session.isReadOnly());
    m_open->setEnabled(m_list->count() > 0);
}

void EvidenceDialog::remove() {
    const Answer* told = m_session.dossier().answer(m_field.path());
    const QListWidgetItem* item = m_list->currentItem();
    if (!told || !item)
        return;
    Answer answer = *told;
    answer.evidence.removeAll(item->data(Qt::UserRole).toString());
    m_session.edit(m_field.path(), answer);
}

void EvidenceDialog::openFile() {
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const Table evidence = m_session.dossier().evidence();
    const Row* row = evidence.row(item->data(Qt::UserRole).toString());
    const QString name = row ? row->cells.value(u"name"_s).toText() : QString();
    // A name with a path in it did not come from us.
    if (name.isEmpty() || name.contains(u'/') || name.contains(u'\\'))
        return;
    Dialogs::openLink(
        QUrl::fromLocalFile(QDir(m_session.directory()).filePath(u"evidence/"_s + name)));
}

} // namespace vitrine
