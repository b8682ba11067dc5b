// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/editors/LineEditor.h"

#include "model/dossier/Wording.h"
#include "widgets/common/Dialogs.h"
#include "widgets/common/Inputs.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace vitrine {

using namespace Qt::StringLiterals;

LineEditor::LineEditor(const EditorContext& context, QWidget* parent)
    : FieldEditor(context, parent)
    , m_line(new LineEdit) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line, 1);
    adopt(m_line);
    if (context.column.type == FieldType::Email)
        m_line->setPlaceholderText(u"name@example.org"_s);
    if (context.column.type != FieldType::Url)
        return;
    m_line->setPlaceholderText(u"https://"_s);
    m_open = new QToolButton;
    m_open->setText(tr("Open"));
    m_open->setToolTip(tr("Open in the browser"));
    m_open->setAccessibleName(tr("Open %1 in the browser").arg(context.label));
    m_open->setEnabled(false);
    layout->addWidget(m_open);
    connect(m_open, &QToolButton::clicked, this, &LineEditor::openLink);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& text) {
        const QString address = withoutInvisibleEnds(text);
        m_open->setEnabled(address.startsWith(QLatin1String("https://")) ||
                           address.startsWith(QLatin1String("http://")));
    });
}

void LineEditor::setValue(const Value& value) {
    m_shown = value.toText();
    if (value != this->value())
        m_line->showText(m_shown);
}

Value LineEditor::value() const {
    const bool isTyped = isForMachines(context().column.type) && m_line->text() != m_shown;
    const QString text = isTyped ? withoutInvisibleEnds(m_line->text()) : m_line->text();
    return text.isEmpty() ? Value() : Value(text);
}

void LineEditor::openLink() {
    Dialogs::openLink(QUrl(value().toText(), QUrl::StrictMode));
}

} // namespace vitrine
