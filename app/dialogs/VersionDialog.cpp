// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/VersionDialog.h"

#include "widgets/common/DialogSize.h"
#include "widgets/parts/Labels.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

VersionDialog::VersionDialog(const VersionProposal& proposal, QWidget* parent)
    : QDialog(parent)
    , m_message(new QPlainTextEdit)
    , m_name(new QLineEdit(proposal.author ? proposal.author->name : QString()))
    , m_email(new QLineEdit(proposal.author ? proposal.author->email : QString()))
    , m_asksForAuthor(!proposal.author) {
    setObjectName(u"versionDialog"_s);
    setWindowTitle(tr("Save a Version"));
    m_message->setObjectName(u"message"_s);
    m_message->setAccessibleName(tr("Note"));
    m_message->setTabChangesFocus(true);
    m_message->setPlainText(proposal.message);
    m_message->setMinimumHeight(120);
    m_name->setObjectName(u"name"_s);
    m_email->setObjectName(u"email"_s);

    auto* noteLabel = new QLabel(tr("&Note: what is new, for whoever reads the history"));
    noteLabel->setBuddy(m_message);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    QPushButton* save = buttons->button(QDialogButtonBox::Save);
    save->setText(tr("Save Version"));
    save->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto update = [this, save] { save->setEnabled(isComplete()); };
    connect(m_message, &QPlainTextEdit::textChanged, this, update);
    connect(m_name, &QLineEdit::textChanged, this, update);
    connect(m_email, &QLineEdit::textChanged, this, update);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(noteLabel);
    column->addWidget(m_message, 1);
    if (m_asksForAuthor) {
        column->addWidget(mutedLabel(
            tr("Who saves this version? Asked once and kept with this dossier's versions.")));
        auto* form = new QFormLayout;
        form->addRow(tr("N&ame"), m_name);
        form->addRow(tr("&E-mail"), m_email);
        column->addLayout(form);
    } else {
        m_name->setParent(this);
        m_email->setParent(this);
        m_name->hide();
        m_email->hide();
        column->addWidget(mutedLabel(tr("Saved by %1 <%2>").arg(name(), email())));
    }
    column->addWidget(makeChanges(proposal), 1);
    column->addWidget(buttons);
    update();
    resizeByText(*this, 92, 32);
    m_message->setFocus();
}

QWidget* VersionDialog::makeChanges(const VersionProposal& proposal) {
    auto* tree = new QTreeWidget;
    tree->setObjectName(u"changes"_s);
    tree->setAccessibleName(tr("What changed since the last version"));
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setHeaderLabels(
        {proposal.first ? tr("Told in this first version") : tr("Changed since the last version"),
         tr("Category")});
    for (const FactComparison& fact : proposal.facts) {
        auto* item = new QTreeWidgetItem(tree, {fact.field, fact.category});
        if (!fact.lines.isEmpty())
            item->setToolTip(0,
                             tr("%1 → %2").arg(fact.lines.first().before.left(200),
                                               fact.lines.first().after.left(200)));
    }
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    return tree;
}

bool VersionDialog::isComplete() const {
    return !message().isEmpty() && !name().isEmpty() && email().contains(u'@');
}

QString VersionDialog::message() const {
    return m_message->toPlainText().trimmed();
}

QString VersionDialog::name() const {
    return m_name->text().trimmed();
}

QString VersionDialog::email() const {
    return m_email->text().trimmed();
}

} // namespace vitrine
