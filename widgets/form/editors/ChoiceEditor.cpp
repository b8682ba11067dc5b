// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/editors/ChoiceEditor.h"

#include "widgets/common/FlowLayout.h"
#include "widgets/common/Inputs.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QRadioButton>
#include <QSignalBlocker>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostRadios = 5;
const QString otherId = u"other:"_s;
} // namespace

ChoiceEditor::ChoiceEditor(const EditorContext& context, QWidget* parent)
    : FieldEditor(context, parent)
    , m_ids(context.column.type == FieldType::YesNo ? QStringList{u"yes"_s, u"no"_s}
                                                    : context.column.choices) {
    auto* layout = new FlowLayout(this, 14);
    const bool yesNo = context.column.type == FieldType::YesNo;
    QStringList labels;
    for (const QString& id : std::as_const(m_ids))
        labels.append(yesNo ? strings().phrase(id) : choiceLabel(id));
    if (context.column.other) {
        m_ids.append(otherId);
        labels.append(tr("Other:"));
    }
    if (m_ids.size() <= mostRadios) {
        m_group = new QButtonGroup(this);
        for (qsizetype i = 0; i < m_ids.size(); ++i)
            addRadio(m_ids.at(i), labels.at(i));
        connect(m_group, &QButtonGroup::idClicked, this, [this](int index) {
            choose(m_ids.at(index));
            announce(false);
        });
    } else {
        m_combo = new ComboBox;
        m_combo->setMinimumWidth(160); // narrower than its longest choice where there is no room
        m_combo->addItem(tr("Choose…"), QString());
        for (qsizetype i = 0; i < m_ids.size(); ++i)
            m_combo->addItem(labels.at(i), m_ids.at(i));
        layout->addWidget(m_combo);
        adopt(m_combo);
        connect(m_combo, &QComboBox::activated, this, [this](int index) {
            choose(m_combo->itemData(index).toString());
            announce(false);
        });
    }
    if (context.column.other) {
        m_other = new LineEdit;
        m_other->setMinimumWidth(220);
        m_other->setPlaceholderText(tr("in your words"));
        layout->addWidget(m_other);
        adopt(m_other, tr("Other"));
        m_other->hide();
    }
}

void ChoiceEditor::addRadio(const QString& id, const QString& text) {
    auto* radio = new QRadioButton(text);
    m_group->addButton(radio, static_cast<int>(m_ids.indexOf(id)));
    layout()->addWidget(radio);
    adopt(radio, text);
}

void ChoiceEditor::choose(const QString& id) {
    m_chosen = id;
    const qsizetype index = m_ids.indexOf(id);
    if (m_combo) {
        // A word of a newer catalogue stays visible.
        while (m_combo->count() > m_ids.size() + 1)
            m_combo->removeItem(m_combo->count() - 1);
        if (index < 0 && !id.isEmpty())
            m_combo->addItem(u"“%1”"_s.arg(id), id);
        m_combo->setCurrentIndex(m_combo->findData(id));
    } else {
        m_group->setExclusive(false);
        for (QAbstractButton* button : m_group->buttons())
            button->setChecked(m_group->id(button) == index);
        m_group->setExclusive(true);
    }
    if (m_other)
        m_other->setVisible(id == otherId);
}

void ChoiceEditor::setValue(const Value& value) {
    const QString text = value.toText();
    if (m_other && text.startsWith(otherId)) {
        m_other->showText(text.mid(otherId.size()));
        choose(otherId);
        return;
    }
    if (m_other)
        m_other->clear();
    choose(text);
}

Value ChoiceEditor::value() const {
    if (m_chosen.isEmpty())
        return {};
    return m_chosen == otherId ? Value(otherId + m_other->text()) : Value(m_chosen);
}

} // namespace vitrine
