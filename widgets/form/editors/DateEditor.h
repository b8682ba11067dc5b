// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/form/FieldEditor.h"

class QLabel;
class QToolButton;

namespace vitrine {

/// Date and Month: ISO text, with a calendar to pick from (Date). Up and Down step.
class DateEditor : public FieldEditor {
    Q_OBJECT

public:
    DateEditor(const EditorContext&, QWidget* parent);

    void setValue(const Value&) override;
    [[nodiscard]] Value value() const override;

protected:
    bool eventFilter(QObject*, QEvent*) override;

private:
    void openCalendar();
    void step(int by);
    void take(const QDate&);
    /// The day in words, where it was not typed as it is kept.
    void describe();

    bool m_month;
    LineEdit* m_line;
    QString m_shown = {}; ///< as it was told; only what is typed is read
    QToolButton* m_pick = nullptr;
    QLabel* m_reading;
};

} // namespace vitrine
