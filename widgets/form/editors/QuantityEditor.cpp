// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/form/editors/QuantityEditor.h"

#include "model/core/NumberWords.h"
#include "model/dossier/Wording.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/Inputs.h"
#include "widgets/common/Theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace vitrine {

using namespace Qt::StringLiterals;

QuantityEditor::QuantityEditor(const EditorContext& context, QWidget* parent)
    : FieldEditor(context, parent)
    , m_amount(new LineEdit)
    , m_exactness(new ComboBox)
    , m_reading(new QLabel) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* line = new FlowLayout(nullptr, 8);
    column->addLayout(line);
    m_amount->setMinimumWidth(m_amount->fontMetrics().averageCharWidth() * 24);
    m_amount->setPlaceholderText(tr("a number, e.g. 300 000 000 or 1.2e22"));
    line->addWidget(m_amount);
    adopt(m_amount);
    if (context.column.units.size() == 1) {
        m_unitLabel = new QLabel;
        m_unitLabel->setTextFormat(Qt::PlainText);
        line->addWidget(m_unitLabel);
        showOnlyUnit(context.column.units.first());
    } else if (!context.column.units.isEmpty()) {
        m_unit = new ComboBox;
        for (const QString& unit : context.column.units)
            offerUnit(unit);
        line->addWidget(m_unit);
        adopt(m_unit, tr("Unit"));
        connect(m_unit, &QComboBox::activated, this, [this] {
            describe();
            if (!m_amount->text().isEmpty())
                announce(false);
        });
    }
    addExactness(line);
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setWordWrap(true);
    m_reading->setFont(Theme::smallFont());
    m_reading->setForegroundRole(QPalette::PlaceholderText);
    // Its room is kept: nothing may move under the pointer while somebody types.
    m_reading->setMinimumHeight(QFontMetrics(Theme::smallFont()).height());
    column->addWidget(m_reading);
    connect(m_amount, &QLineEdit::textChanged, this, &QuantityEditor::describe);
    describe();
}

void QuantityEditor::addExactness(QLayout* line) {
    for (const auto& [exactness, words] : {std::pair(Exactness::Exact, tr("as it is")),
                                           std::pair(Exactness::Estimate, tr("estimate")),
                                           std::pair(Exactness::LowerBound, tr("at least")),
                                           std::pair(Exactness::UpperBound, tr("at most"))})
        m_exactness->addItem(words, static_cast<int>(exactness));
    m_exactness->setToolTip(tr("Is the figure exact, an estimate or a bound?"));
    line->addWidget(m_exactness);
    adopt(m_exactness, tr("How exact"));
    connect(m_exactness, &QComboBox::activated, this, [this] {
        describe();
        if (!m_amount->text().isEmpty())
            announce(false);
    });
}

void QuantityEditor::setValue(const Value& value) {
    const auto* told = value.get<Quantity>();
    // "300 000" stays as it was typed although it is kept as "300000".
    if (told && Value(*told) == this->value())
        return;
    m_amount->showText(told ? told->amountAsTyped(strings().locale()) : QString());
    m_exactness->setCurrentIndex(
        m_exactness->findData(static_cast<int>(told ? told->exactness : Exactness::Exact)));
    if (m_unit && told) {
        if (!m_units.contains(told->unit))
            offerUnit(told->unit);
        m_unit->setCurrentIndex(static_cast<int>(m_units.indexOf(told->unit)));
    } else if (m_unitLabel) {
        showOnlyUnit(told ? told->unit : context().column.units.first());
    }
    describe();
}

void QuantityEditor::offerUnit(const QString& unit) {
    m_units.append(unit);
    m_unit->addItem(unitInWords(unit, strings()));
}

void QuantityEditor::showOnlyUnit(const QString& unit) {
    m_units = {unit};
    m_unitLabel->setText(unitInWords(unit, strings()));
}

Column QuantityEditor::columnAsChosen() const {
    const QString unit = m_units.value(m_unit ? m_unit->currentIndex() : 0);
    Column column = context().column;
    column.units.removeAll(unit);
    if (!unit.isEmpty())
        column.units.prepend(unit);
    return column;
}

Value QuantityEditor::value() const {
    const Column column = columnAsChosen();
    Value meant = valueAsMeant(m_amount->text(), column, context().textKey, strings());
    const auto* read = meant.get<Quantity>();
    if (!read)
        return meant;
    // What was typed counts before what is chosen.
    Quantity figure = *read;
    if (figure.unit.isEmpty())
        figure.unit = column.units.value(0);
    if (figure.exactness == Exactness::Exact)
        figure.exactness = static_cast<Exactness>(m_exactness->currentData().toInt());
    return figure;
}

Result<Value> QuantityEditor::reading() const {
    const Column column = columnAsChosen();
    const QString text = m_amount->text();
    const Value meant = valueAsMeant(text, column, context().textKey, strings());
    const auto* read = meant.get<Quantity>();
    const bool lacksUnit = read && read->unit.isEmpty() && !column.units.isEmpty();
    return parseValue(lacksUnit ? text + u' ' + column.units.first() : text,
                      column,
                      strings(),
                      context().textKey);
}

void QuantityEditor::describe() {
    const Value told = value();
    const auto* quantity = told.get<Quantity>();
    const int least = context().column.significantFigures;
    QString text;
    if (!quantity) {
        if (least > 1)
            text = tr("Give at least %n figure(s) that mean something.", nullptr, least);
    } else if (const auto read = reading()) {
        const QString spelt = numberInWords(quantity->amount, strings().language());
        const QString words = quantityInWords(*quantity, strings());
        text = tr("Read as %1 · %n significant figure(s)", nullptr, quantity->significantFigures())
                   .arg(spelt.isEmpty() ? words : tr("%1, %2").arg(words, spelt));
        if (quantity->significantFigures() < least)
            text += tr(" · at least %1 are asked for").arg(least);
    } else if (context().path.isInsideTable()) {
        text = read.error().text; // elsewhere the card says it
    }
    m_reading->setText(text);
    m_amount->setAccessibleDescription(context().question +
                                       (text.isEmpty() ? QString() : u" "_s + text));
}

} // namespace vitrine
