// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/form/FieldEditor.h"

class QToolButton;

namespace vitrine {

/// ShortText, Url (with a button that opens it) and Email: one line.
class LineEditor : public FieldEditor {
    Q_OBJECT

public:
    LineEditor(const EditorContext&, QWidget* parent);

    void setValue(const Value&) override;
    [[nodiscard]] Value value() const override;

private:
    void openLink();

    LineEdit* m_line;
    QString m_shown = {}; ///< as it was told; only what is typed is cleaned
    QToolButton* m_open = nullptr;
};

} // namespace vitrine
