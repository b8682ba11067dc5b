// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/interview/OverrideDialog.h"

#include "model/dossier/Overrides.h"
#include "widgets/parts/Labels.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace vitrine {

using namespace Qt::StringLiterals;

OverrideDialog::OverrideDialog(EditSession& session, const QString& conclusion, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_conclusion(conclusion)
    , m_facts(new QRadioButton(tr("The facts decide")))
    , m_yes(new QRadioButton)
    , m_no(new QRadioButton)
    , m_reason(new QPlainTextEdit)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel)) {
    setWindowTitle(tr("Decide Yourself"));
    const QString regime = conclusion.section(u':', 0, 0);
    const QString key = regime + u":conclusion."_s + conclusion.section(u':', 1);
    const Strings& strings = session.strings();
    m_yes->setText(strings.text(key + u".yes"_s));
    m_no->setText(strings.text(key + u".no"_s));
    m_facts->setObjectName(u"facts"_s);
    m_yes->setObjectName(u"yes"_s);
    m_no->setObjectName(u"no"_s);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setTabChangesFocus(true);
    auto* label = plainLabel(tr("&Reason, shown wherever this conclusion matters"));
    label->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Reason"));

    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(titleLabel(strings.text(key + u".label"_s)));
    column->addWidget(m_facts);
    column->addWidget(m_yes);
    column->addWidget(m_no);
    column->addWidget(label);
    column->addWidget(m_reason, 1);
    column->addWidget(m_buttons);
    resize(620, sizeHint().height());

    const Override told = overridesOf(session.dossier()).value(conclusion);
    QRadioButton* now = told.truth == Truth::Yes ? m_yes : told.truth == Truth::No ? m_no : m_facts;
    now->setChecked(true);
    now->setFocus();
    m_reason->setPlainText(told.reason);
    for (QRadioButton* button : {m_facts, m_yes, m_no})
        connect(button, &QRadioButton::toggled, this, &OverrideDialog::allow);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &OverrideDialog::allow);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &OverrideDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &OverrideDialog::reject);
    allow();
}

void OverrideDialog::allow() {
    m_reason->setEnabled(!m_facts->isChecked());
    const bool reasoned = !m_reason->toPlainText().trimmed().isEmpty();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_facts->isChecked() || reasoned);
}

void OverrideDialog::accept() {
    const Change change = m_facts->isChecked()
                              ? dropOverride(m_session.dossier(), m_conclusion)
                              : overrideConclusion(m_session.dossier(),
                                                   m_conclusion,
                                                   m_yes->isChecked(),
                                                   m_reason->toPlainText().trimmed());
    if (change.before != change.after)
        m_session.edit({change}, [] { return tr("Decide on a conclusion"); });
    QDialog::accept();
}

} // namespace vitrine
