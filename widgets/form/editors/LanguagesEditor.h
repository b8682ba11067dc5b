// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/form/FieldEditor.h"

#include <QStringList>

class QCheckBox;
class QPushButton;

namespace vitrine {

/// Languages: chips with the names of the languages, and a line to add one by name or by tag (BCP
/// 47).
class LanguagesEditor : public FieldEditor {
    Q_OBJECT

public:
    LanguagesEditor(const EditorContext&, QWidget* parent);

    void setValue(const Value&) override;
    [[nodiscard]] Value value() const override;

private:
    void add();
    [[nodiscard]] QString meant(const QString& typed) const;
    void rebuild();
    void removeAt(qsizetype);

    QStringList m_tags;
    bool m_told = false; ///< an empty list was said: "none"
    QWidget* m_chips;
    LineEdit* m_line;
    QPushButton* m_add;
    QCheckBox* m_none;

protected:
    bool eventFilter(QObject*, QEvent*) override;
};

} // namespace vitrine
