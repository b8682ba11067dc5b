// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/findings/WaiveDialog.h"

#include "widgets/common/Preferences.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vitrine {

WaiveDialog::WaiveDialog(const Finding& finding, QWidget* parent)
    : QDialog(parent)
    , m_reason(new QPlainTextEdit)
    , m_by(new QLineEdit) {
    setObjectName(u"waiveDialog"_s);
    setWindowTitle(tr("Accept a Finding"));
    auto* message = new QLabel(finding.message);
    message->setTextFormat(Qt::PlainText);
    message->setWordWrap(true);
    QFont bold = message->font();
    bold.setBold(true);
    message->setFont(bold);
    auto* note =
        new QLabel(tr("It stays in the dossier with your reason, is no longer counted, and can be "
                      "taken back at any time. The reason is never part of an exported document."));
    note->setWordWrap(true);
    auto* reasonLabel = new QLabel(tr("&Why is this acceptable?"));
    reasonLabel->setBuddy(m_reason);
    auto* byLabel = new QLabel(tr("&Accepted by"));
    byLabel->setBuddy(m_by);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(90);
    m_by->setObjectName(u"by"_s);
    m_by->setText(Preferences::reviewerName());

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton* accept = buttons->button(QDialogButtonBox::Ok);
    accept->setText(tr("Accept the Finding"));
    accept->setEnabled(false);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this, accept] {
        accept->setEnabled(!reason().isEmpty());
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { Preferences::setReviewerName(by()); });

    auto* column = new QVBoxLayout(this);
    for (QWidget* widget : std::initializer_list<QWidget*>{
             message, note, reasonLabel, m_reason, byLabel, m_by, buttons})
        column->addWidget(widget);
    resize(480, sizeHint().height());
    m_reason->setFocus();
}

QString WaiveDialog::reason() const {
    return m_reason->toPlainText().trimmed();
}

QString WaiveDialog::by() const {
    return m_by->text().trimmed();
}

} // namespace vitrine
