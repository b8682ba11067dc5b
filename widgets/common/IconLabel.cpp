// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/IconLabel.h"

#include <QPainter>

namespace vitrine {

IconLabel::IconLabel(QWidget* parent)
    : IconLabel(StateMark::Missing, parent) {}

IconLabel::IconLabel(StateMark mark, QWidget* parent)
    : QLabel(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMark(mark);
}

void IconLabel::setMark(StateMark mark) {
    m_mark = mark;
    setAccessibleName(Theme::stateName(mark));
    setToolTip(Theme::stateName(mark));
    update();
}

QSize IconLabel::sizeHint() const {
    const int side = QFontMetrics(font()).height() - 1;
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    Theme::stateIcon(m_mark).paint(
        &painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace vitrine
