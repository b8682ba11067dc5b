// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/Theme.h"

#include <QLabel>

#include <optional>

namespace vitrine {

/// A short word in a rounded tint: a reader, a count, a state. A state brings its shape along.
class Chip : public QLabel {
    Q_OBJECT

public:
    explicit Chip(const QString& text, QWidget* parent = nullptr);
    Chip(StateMark mark, const QString& text, QWidget* parent = nullptr);
    void setMark(std::optional<StateMark>);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    std::optional<StateMark> m_mark;
};

} // namespace vitrine
