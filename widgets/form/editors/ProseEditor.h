// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/form/FieldEditor.h"

class QLabel;
class QTextBrowser;
class QToolButton;

namespace vitrine {

/// LongText: Markdown with a count of words and a preview.
class ProseEditor : public FieldEditor {
    Q_OBJECT

public:
    ProseEditor(const EditorContext&, QWidget* parent);

    void setValue(const Value&) override;
    [[nodiscard]] Value value() const override;

private:
    void count();
    void showPreview(bool);

    CodeEditor* m_text;
    QLabel* m_count;
    QToolButton* m_previewButton;
    QTextBrowser* m_preview = nullptr;
};

} // namespace vitrine
