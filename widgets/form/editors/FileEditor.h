// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/form/FieldEditor.h"

namespace vitrine {

class AttachButton;
class ComboBox;

/// File: one of the files attached to the dossier as evidence.
class FileEditor : public FieldEditor {
    Q_OBJECT

public:
    FileEditor(const EditorContext&, QWidget* parent);

    void setValue(const Value&) override;
    [[nodiscard]] Value value() const override;

private:
    void fill();

    ComboBox* m_file;
    AttachButton* m_attach;
    QString m_chosen;
    Record m_rest;
};

} // namespace vitrine
