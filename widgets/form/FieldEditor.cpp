// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/FieldEditor.h"

#include "widgets/common/Inputs.h"
#include "widgets/edit/EditSession.h"
#include "widgets/form/editors/ChoiceEditor.h"
#include "widgets/form/editors/ChoicesEditor.h"
#include "widgets/form/editors/DateEditor.h"
#include "widgets/form/editors/FileEditor.h"
#include "widgets/form/editors/LanguagesEditor.h"
#include "widgets/form/editors/LicenceEditor.h"
#include "widgets/form/editors/LineEditor.h"
#include "widgets/form/editors/ProseEditor.h"
#include "widgets/form/editors/QuantityEditor.h"
#include "widgets/form/editors/RecordEditor.h"
#include "widgets/form/editors/TableEditor.h"
#include "widgets/text/CodeEditor.h"

namespace vitrine {

using namespace Qt::StringLiterals;

EditorContext EditorContext::ofField(EditSession& session, const Field& field) {
    const Strings& strings = session.strings();
    return {session,
            field.path(),
            field,
            field,
            field.path().toString(),
            strings.text(field.key(u"label"_s)),
            strings.optional(field.key(u"question"_s))};
}

EditorContext EditorContext::ofColumn(EditSession& session,
                                      const Field& field,
                                      const Column& column,
                                      const FieldPath& cell) {
    const Strings& strings = session.strings();
    const QString key = u"column."_s + column.id;
    return {session,
            cell,
            field,
            column,
            field.key(key),
            strings.text(field.key(key + u".label"_s)),
            strings.optional(field.key(key + u".help"_s))};
}

FieldEditor* FieldEditor::create(const EditorContext& context, QWidget* parent) {
    switch (context.column.type) {
    case FieldType::ShortText:
    case FieldType::Url:
    case FieldType::Email:
        return new LineEditor(context, parent);
    case FieldType::LongText:
        return new ProseEditor(context, parent);
    case FieldType::YesNo:
    case FieldType::Choice:
        return new ChoiceEditor(context, parent);
    case FieldType::Choices:
        return new ChoicesEditor(context, parent);
    case FieldType::Number:
    case FieldType::Quantity:
        return new QuantityEditor(context, parent);
    case FieldType::Date:
    case FieldType::Month:
        return new DateEditor(context, parent);
    case FieldType::Party:
    case FieldType::Hash:
        return new RecordEditor(context, parent);
    case FieldType::Licence:
        return new LicenceEditor(context, parent);
    case FieldType::Languages:
        return new LanguagesEditor(context, parent);
    case FieldType::File:
        return new FileEditor(context, parent);
    case FieldType::Table:
        return new TableEditor(context, parent);
    }
    Q_UNREACHABLE();
}

FieldEditor::FieldEditor(const EditorContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context) {
    setObjectName(context.path.toString());
    setAccessibleName(context.label);
    setAccessibleDescription(context.question);
}

void FieldEditor::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    for (QWidget* input : std::as_const(m_inputs)) {
        // Texts stay selectable; the rest is switched off.
        if (auto* line = qobject_cast<QLineEdit*>(input))
            line->setReadOnly(readOnly);
        else if (auto* text = qobject_cast<QPlainTextEdit*>(input))
            text->setReadOnly(readOnly);
        else
            input->setEnabled(!readOnly);
    }
}

void FieldEditor::setFault(bool fault) {
    for (QWidget* input : std::as_const(m_inputs))
        markFault(input, fault);
}

void FieldEditor::markFault(QWidget* input, bool fault) {
    if (input->property("fault").toBool() == fault)
        return;
    input->setProperty("fault", fault);
    input->update();
}

void FieldEditor::enter(const FieldPath&) {
    for (QWidget* input : std::as_const(m_inputs)) {
        if (input->isEnabled() && !input->isHidden()) {
            input->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void FieldEditor::prepare(QWidget* input, const QString& part) {
    // Of several inputs each says which part it is.
    input->setAccessibleName(part.isEmpty() ? m_context.label
                                            : tr("%1: %2").arg(m_context.label, part));
    input->setAccessibleDescription(m_context.question);
    input->setObjectName(part.isEmpty() ? objectName()
                                        : objectName() + u"#"_s + QString::number(m_inputs.size()));
    // No focus proxy: where the first input is hidden or disabled, Tab would never get past it.
    if (!m_inputs.isEmpty())
        setTabOrder(m_inputs.last(), input);
    m_inputs.append(input);
}

void FieldEditor::adopt(QWidget* input, const QString& part) {
    prepare(input, part);
}

void FieldEditor::adopt(LineEdit* input, const QString& part) {
    prepare(input, part);
    QUndoStack* stack = m_context.session.undoStack();
    connect(input, &LineEdit::undoRequested, stack, &QUndoStack::undo);
    connect(input, &LineEdit::redoRequested, stack, &QUndoStack::redo);
    connect(input, &QLineEdit::textEdited, this, [this] { announce(true); });
}

void FieldEditor::adopt(CodeEditor* input) {
    prepare(input, {});
    QUndoStack* stack = m_context.session.undoStack();
    connect(input, &CodeEditor::undoRequested, stack, &QUndoStack::undo);
    connect(input, &CodeEditor::redoRequested, stack, &QUndoStack::redo);
    connect(input, &CodeEditor::textEdited, this, [this] { announce(true); });
}

void FieldEditor::announce(bool typing) {
    if (!m_readOnly)
        Q_EMIT edited(value(), typing);
}

const Strings& FieldEditor::strings() const {
    return m_context.session.strings();
}

QString FieldEditor::choiceLabel(const QString& id) const {
    return strings().text(m_context.textKey + u".choice."_s + id);
}

} // namespace vitrine
