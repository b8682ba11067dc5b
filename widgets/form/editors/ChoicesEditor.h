// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/form/FieldEditor.h"

#include <QStringList>

class QCheckBox;

namespace vitrine {

/// Choices: check boxes. None at all can be said too, which is not the same as saying nothing.
class ChoicesEditor : public FieldEditor {
    Q_OBJECT

public:
    ChoicesEditor(const EditorContext&, QWidget* parent);

    void setValue(const Value&) override;
    [[nodiscard]] Value value() const override;

private:
    void update(const QStringList&);

    QList<QCheckBox*> m_boxes;
    QCheckBox* m_none;
    QCheckBox* m_otherBox = nullptr;
    LineEdit* m_other = nullptr;
    QStringList m_unknown; ///< words that are not among the choices, kept
};

} // namespace vitrine
