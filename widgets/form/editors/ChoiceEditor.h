// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/form/FieldEditor.h"

#include <QStringList>

class QButtonGroup;

namespace vitrine {

class ComboBox;

/// YesNo and Choice: radio buttons while they are few, else a combo box. A word that is not among
/// the choices is kept until another is chosen.
class ChoiceEditor : public FieldEditor {
    Q_OBJECT

public:
    ChoiceEditor(const EditorContext&, QWidget* parent);

    void setValue(const Value&) override;
    [[nodiscard]] Value value() const override;

private:
    void addRadio(const QString& id, const QString& text);
    void choose(const QString& id);

    QStringList m_ids;
    QString m_chosen; ///< id, otherId, an unknown word, or empty
    QButtonGroup* m_group = nullptr;
    ComboBox* m_combo = nullptr;
    LineEdit* m_other = nullptr;
};

} // namespace vitrine
