// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/Theme.h"

#include <QFrame>

#include <optional>

namespace vitrine {

/// A rounded white surface on the ground, with a hairline and, where it has a state, a coloured
/// left edge. The state is always also told by an icon inside: the edge is decoration.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    void setEdge(std::optional<StateMark>);

    [[nodiscard]] std::optional<StateMark> edge() const { return m_edge; }

    /// Draws attention for a moment: after a jump.
    void flash();

protected:
    void paintEvent(QPaintEvent*) override;

private:
    std::optional<StateMark> m_edge;
    bool m_flashing = false;
};

} // namespace vitrine
