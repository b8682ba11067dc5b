// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/form/FieldEditor.h"

class QLabel;
class QLayout;

namespace vitrine {

class ComboBox;

/// Number and Quantity: the text as typed, a unit, and below how the program reads it.
class QuantityEditor : public FieldEditor {
    Q_OBJECT

public:
    QuantityEditor(const EditorContext&, QWidget* parent);

    void setValue(const Value&) override;
    [[nodiscard]] Value value() const override;

private:
    void describe();
    /// The column with the unit that is chosen first.
    [[nodiscard]] Column columnAsChosen() const;
    /// What was typed, understood or with the reason why not.
    [[nodiscard]] Result<Value> reading() const;
    void addExactness(QLayout* line);
    void offerUnit(const QString& unit);
    void showOnlyUnit(const QString& unit);

    LineEdit* m_amount;
    ComboBox* m_unit = nullptr;
    QLabel* m_unitLabel = nullptr;
    QStringList m_units = {}; ///< that may be chosen, or the only one
    ComboBox* m_exactness;    ///< how the figure stands to what it tells
    QLabel* m_reading;
};

} // namespace vitrine
