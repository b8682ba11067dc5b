// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/Chip.h"

#include <QPainter>

namespace vitrine {

namespace {
constexpr int padX = 9;
constexpr int padY = 3;
constexpr int gap = 5;
} // namespace

Chip::Chip(const QString& text, QWidget* parent)
    : QLabel(text, parent) {
    setFont(Theme::smallFont());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTextFormat(Qt::PlainText);
}

Chip::Chip(StateMark mark, const QString& text, QWidget* parent)
    : Chip(text, parent) {
    m_mark = mark;
}

void Chip::setMark(std::optional<StateMark> mark) {
    m_mark = mark;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const {
    const QFontMetrics metrics(font());
    const int icon = m_mark ? metrics.height() - 2 + gap : 0;
    return {metrics.horizontalAdvance(text()) + 2 * padX + icon, metrics.height() + 2 * padY};
}

QSize Chip::minimumSizeHint() const {
    return sizeHint();
}

void Chip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_mark ? Theme::stateSoft(*m_mark) : Theme::accentSoft());
    painter.drawRoundedRect(rect(), 7, 7);
    QRect inside = rect().adjusted(padX, padY, -padX, -padY);
    if (m_mark) {
        const int side = inside.height() - 2;
        const QRect place = layoutDirection() == Qt::RightToLeft
                                ? QRect(inside.right() - side, inside.y() + 1, side, side)
                                : QRect(inside.x(), inside.y() + 1, side, side);
        Theme::stateIcon(*m_mark).paint(&painter, place);
        if (layoutDirection() == Qt::RightToLeft)
            inside.setRight(inside.right() - side - gap);
        else
            inside.setLeft(inside.left() + side + gap);
    }
    painter.setPen(m_mark ? palette().color(QPalette::WindowText)
                          : palette().color(QPalette::Link));
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft, text());
}

} // namespace vitrine
