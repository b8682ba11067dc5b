// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/CalculatorDialog.h"

#include "widgets/common/DialogSize.h"
#include "widgets/common/Inputs.h"
#include "widgets/edit/EditSession.h"
#include "widgets/form/calculator/CalculatorForm.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

struct Meant {
    const Calculator* calculator;
    FieldPath target; ///< the fact, or a column of it
};

QList<Meant> meantFor(const EditSession& session, const Field& field) {
    QList<Meant> found;
    for (const Calculator& calculator : session.library().calculators()) {
        const auto target =
            std::ranges::find(calculator.targets, field.path(), [](const FieldPath& path) {
                return path.fieldPath();
            });
        if (target != calculator.targets.end())
            found.append({&calculator, *target});
    }
    return found;
}

} // namespace

bool CalculatorDialog::isOffered(const EditSession& session, const Field& field) {
    return !meantFor(session, field).isEmpty();
}

CalculatorDialog::CalculatorDialog(EditSession& session, const Field& field, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_field(field)
    , m_forms(new QStackedWidget) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Calculate: %1").arg(session.fieldLabel(field.path())));
    auto* column = new QVBoxLayout(this);
    auto* methods = new ComboBox;
    methods->setObjectName(u"method"_s);
    methods->setAccessibleName(tr("Method"));
    for (const Meant& meant : meantFor(session, field)) {
        methods->addItem(session.strings().text(meant.calculator->key(u"label"_s)));
        auto* form = new CalculatorForm(session, *meant.calculator, meant.target);
        m_forms->addWidget(form);
        connect(form, &CalculatorForm::resultChanged, this, &CalculatorDialog::allow);
    }
    auto* head = new QHBoxLayout;
    auto* label = new QLabel(tr("&Method"));
    label->setBuddy(methods);
    head->addWidget(label);
    head->addWidget(methods, 1);
    column->addLayout(head);
    column->addWidget(m_forms, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_use = buttons->addButton(tr("&Use This Result"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(u"use"_s);
    column->addWidget(buttons);
    m_use->setDefault(true); // only inside of the dialog does this tell it
    connect(methods, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_forms->setCurrentIndex(index);
        allow();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &CalculatorDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeByText(*this, 92, 42);
    allow();
}

const CalculatorForm* CalculatorDialog::form() const {
    return qobject_cast<CalculatorForm*>(m_forms->currentWidget());
}

void CalculatorDialog::allow() {
    m_use->setEnabled(!m_session.isReadOnly() && form() && form()->change());
}

void CalculatorDialog::accept() {
    if (!form() || !form()->change())
        return;
    m_session.edit({*form()->change()}, [&session = m_session, path = m_field.path()] {
        return tr("Calculation of “%1”").arg(session.fieldLabel(path));
    });
    QDialog::accept();
}

} // namespace vitrine
