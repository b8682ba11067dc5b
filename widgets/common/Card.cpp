// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/Card.h"

#include <QPainter>
#include <QPainterPath>
#include <QTimer>

namespace vitrine {

Card::Card(QWidget* parent)
    : QFrame(parent) {
    setFrameShape(QFrame::NoFrame);
}

void Card::setEdge(std::optional<StateMark> edge) {
    if (m_edge == edge)
        return;
    m_edge = edge;
    update();
}

void Card::flash() {
    m_flashing = true;
    update();
    QTimer::singleShot(1200, this, [this] {
        m_flashing = false;
        update();
    });
}

void Card::paintEvent(QPaintEvent*) {
    constexpr double radius = 8;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.fillPath(outline, palette().color(QPalette::Base));
    if (m_edge) {
        painter.save();
        painter.setClipPath(outline);
        const double x = layoutDirection() == Qt::RightToLeft ? width() - 4.0 : 0.0;
        painter.fillRect(QRectF(x, 0, 4, height()), Theme::stateColor(*m_edge));
        painter.restore();
    }
    const bool flashing = m_flashing;
    painter.setPen(
        QPen(palette().color(flashing ? QPalette::Highlight : QPalette::Mid), flashing ? 2 : 1));
    painter.drawPath(outline);
}

} // namespace vitrine
