// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/editors/ChoicesEditor.h"

#include "widgets/common/FlowLayout.h"
#include "widgets/common/Inputs.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {
const QString otherChoice = u"other:"_s;
}

ChoicesEditor::ChoicesEditor(const EditorContext& context, QWidget* parent)
    : FieldEditor(context, parent)
    , m_none(new QCheckBox(tr("None of these"))) {
    auto* layout = new FlowLayout(this, 14);
    for (const QString& id : context.column.choices) {
        auto* box = new QCheckBox(choiceLabel(id));
        m_boxes.append(box);
        layout->addWidget(box);
        adopt(box, box->text());
        connect(box, &QCheckBox::clicked, this, [this] {
            m_none->setChecked(false);
            announce(false);
        });
    }
    if (context.column.other) {
        m_otherBox = new QCheckBox(tr("Other:"));
        m_other = new LineEdit;
        m_other->setMinimumWidth(220);
        m_other->setPlaceholderText(tr("in your words"));
        layout->addWidget(m_otherBox);
        layout->addWidget(m_other);
        adopt(m_otherBox, tr("Other"));
        adopt(m_other, tr("Other, in words"));
        m_other->hide();
        connect(m_otherBox, &QCheckBox::toggled, m_other, &QWidget::setVisible);
        connect(m_otherBox, &QCheckBox::clicked, this, [this] {
            m_none->setChecked(false);
            announce(false);
        });
    }
    layout->addWidget(m_none);
    adopt(m_none, m_none->text());
    connect(m_none, &QCheckBox::clicked, this, [this](bool on) {
        if (on)
            update({});
        announce(false);
    });
}

void ChoicesEditor::update(const QStringList& chosen) {
    m_unknown = chosen;
    const QStringList& ids = context().column.choices;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        m_boxes.at(i)->setChecked(chosen.contains(ids.at(i)));
        m_unknown.removeAll(ids.at(i));
    }
    if (!m_otherBox)
        return;
    QString other;
    bool told = false;
    for (const QString& word : chosen) {
        if (!word.startsWith(otherChoice))
            continue;
        told = true;
        other = word.mid(otherChoice.size());
        m_unknown.removeAll(word);
    }
    m_otherBox->setChecked(told);
    m_other->showText(other);
}

void ChoicesEditor::setValue(const Value& value) {
    const auto* chosen = value.get<QStringList>();
    m_none->setChecked(chosen && chosen->isEmpty());
    update(chosen ? *chosen : QStringList());
}

Value ChoicesEditor::value() const {
    QStringList chosen;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked())
            chosen.append(context().column.choices.at(i));
    }
    if (m_otherBox && m_otherBox->isChecked())
        chosen.append(otherChoice + m_other->text());
    chosen += m_unknown;
    return chosen.isEmpty() && !m_none->isChecked() ? Value() : Value(chosen);
}

} // namespace vitrine
