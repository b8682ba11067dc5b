// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/editors/RecordEditor.h"

#include "model/dossier/Wording.h"
#include "widgets/common/Inputs.h"

#include <QCompleter>
#include <QGridLayout>
#include <QLabel>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

const QString usualAlgorithm = u"SHA-256"_s;

} // namespace

QList<RecordEditor::Part> RecordEditor::partsOf(FieldType type) {
    if (type == FieldType::Hash)
        return {{u"algorithm"_s,
                 tr("Algorithm"),
                 {},
                 {u"SHA-256"_s, u"SHA-384"_s, u"SHA-512"_s, u"BLAKE3"_s, u"SHA-1"_s, u"MD5"_s}},
                {u"hex"_s, tr("Hash"), tr("hexadecimal digits")},
                {u"of"_s, tr("Of which file"), tr("e.g. model.safetensors")}};
    return {{u"name"_s, tr("Name")},
            {u"address"_s, tr("Address")},
            {u"email"_s, tr("E-mail"), u"name@example.org"_s},
            {u"url"_s, tr("Web page"), u"https://"_s}};
}

RecordEditor::RecordEditor(const EditorContext& context, QWidget* parent)
    : FieldEditor(context, parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(1, 1);
    const QList<Part> parts = partsOf(context.column.type);
    for (const Part& part : parts) {
        auto* line = new LineEdit;
        line->setPlaceholderText(part.hint);
        auto* label = new QLabel(part.label);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setBuddy(line);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(line, row, 1);
        adopt(line, part.label);
        if (!part.proposals.isEmpty()) {
            auto* completer = new QCompleter(part.proposals, line);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            line->setCompleter(completer);
            connect(completer, qOverload<const QString&>(&QCompleter::activated), this, [this] {
                announce(true);
            });
        }
        m_lines.append({part.key, line});
    }
    proposeAlgorithm();
}

/// The usual one is there to be seen and to be changed; alone it is no answer.
void RecordEditor::proposeAlgorithm() {
    if (context().column.type == FieldType::Hash && m_told.isEmpty())
        m_lines.first().second->showText(usualAlgorithm);
}

/// Only the part that is wrong by itself.
void RecordEditor::setFault(bool fault) {
    const bool isHash = context().column.type == FieldType::Hash;
    for (const auto& [key, line] : std::as_const(m_lines)) {
        const Record alone{{key, line->text()}};
        const bool wrong =
            isHash ? key == "hex"_L1 : !faultOf(Value(alone), context().column).phrase.isEmpty();
        markFault(line, fault && wrong);
    }
}

void RecordEditor::setValue(const Value& value) {
    const auto* told = value.get<Record>();
    m_told = told ? *told : Record();
    m_rest = m_told;
    for (const auto& [key, line] : std::as_const(m_lines))
        line->showText(m_rest.take(key));
    proposeAlgorithm();
}

Value RecordEditor::value() const {
    Record record = m_rest;
    for (const auto& [key, line] : m_lines) {
        const bool isText = key == "name"_L1 || key == "address"_L1 || key == "of"_L1;
        const bool isTyped = !isText && line->text() != m_told.value(key);
        const QString text = isTyped ? withoutInvisibleEnds(line->text()) : line->text();
        if (!text.isEmpty())
            record.insert(key, text);
    }
    const bool onlyProposed = context().column.type == FieldType::Hash && m_told.isEmpty() &&
                              record == Record{{u"algorithm"_s, usualAlgorithm}};
    return record.isEmpty() || onlyProposed ? Value() : Value(record);
}

} // namespace vitrine
