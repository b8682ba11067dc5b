// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/editors/LicenceEditor.h"

#include "model/dossier/Wording.h"
#include "widgets/common/Inputs.h"
#include "widgets/edit/EditSession.h"

#include <QCheckBox>
#include <QCompleter>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace vitrine {

using namespace Qt::StringLiterals;

LicenceEditor::LicenceEditor(const EditorContext& context, QWidget* parent)
    : FieldEditor(context, parent)
    , m_spdx(new LineEdit)
    , m_own(new QCheckBox(tr("Another licence")))
    , m_ownPart(new QWidget)
    , m_name(new LineEdit)
    , m_url(new LineEdit) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* line = new QHBoxLayout;
    line->setSpacing(14);
    m_spdx->setPlaceholderText(tr("identifier, e.g. Apache-2.0"));
    line->addWidget(m_spdx, 1);
    line->addWidget(m_own);
    column->addLayout(line);

    auto* grid = new QGridLayout(m_ownPart);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    const auto add = [grid](const QString& text, LineEdit* input) {
        auto* label = new QLabel(text);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setBuddy(input);
        grid->addWidget(label, grid->rowCount(), 0);
        grid->addWidget(input, grid->rowCount() - 1, 1);
    };
    add(tr("Name"), m_name);
    add(tr("Address of its text"), m_url);
    m_url->setPlaceholderText(u"https://"_s);
    column->addWidget(m_ownPart);

    adopt(m_spdx);
    adopt(m_own, m_own->text());
    adopt(m_name, tr("Name of the licence"));
    adopt(m_url, tr("Address of its text"));

    auto* completer = new QCompleter(context.column.licences, m_spdx);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_spdx->setCompleter(completer);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, [this] {
        announce(true);
    });
    connect(m_own, &QCheckBox::clicked, this, [this](bool on) {
        showOwn(on);
        if (value() != Value())
            announce(false);
        (on ? m_name : m_spdx)->setFocus();
    });
    showOwn(false);
}

void LicenceEditor::showOwn(bool own) {
    m_own->setChecked(own);
    m_ownPart->setVisible(own);
    m_spdx->setEnabled(!own);
}

void LicenceEditor::setValue(const Value& value) {
    const auto* told = value.get<Record>();
    m_told = told ? *told : Record();
    m_rest = m_told;
    const QString name = m_rest.take(u"name"_s);
    const QString url = m_rest.take(u"url"_s);
    const QString spdx = m_rest.take(u"spdx"_s);
    m_spdx->showText(spdx);
    m_name->showText(name);
    m_url->showText(url);
    // While a name is being deleted the part stays open.
    const bool named = !name.isEmpty() || !url.isEmpty();
    const bool inside = m_name->hasFocus() || m_url->hasFocus();
    showOwn(named || (inside && spdx.isEmpty()));
}

Value LicenceEditor::value() const {
    Record record = m_rest;
    const auto put = [&](const QString& key, const LineEdit* line) {
        const bool isTyped = key != "name"_L1 && line->text() != m_told.value(key);
        const QString text = isTyped ? withoutInvisibleEnds(line->text()) : line->text();
        if (!text.isEmpty())
            record.insert(key, text);
    };
    if (!m_own->isChecked()) {
        put(u"spdx"_s, m_spdx);
    } else {
        put(u"name"_s, m_name);
        put(u"url"_s, m_url);
    }
    return record.isEmpty() ? Value() : Value(record);
}

} // namespace vitrine
