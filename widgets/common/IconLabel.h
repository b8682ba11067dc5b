// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/Theme.h"

#include <QLabel>

namespace vitrine {

/// The drawn shape of a state, as high as the text beside it, with the state's name for screen
/// readers and as tool tip.
class IconLabel : public QLabel {
    Q_OBJECT

public:
    explicit IconLabel(QWidget* parent = nullptr);
    explicit IconLabel(StateMark, QWidget* parent = nullptr);
    void setMark(StateMark);

    [[nodiscard]] StateMark mark() const { return m_mark; }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    StateMark m_mark = StateMark::Missing;
};

} // namespace vitrine
