// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/parts/Meter.h"

#include "widgets/common/Theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int barWidth = 180;
constexpr int barHeight = 10;
constexpr int partGap = 12;

} // namespace

Meter::Meter(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Meter::setCounts(const Completeness& counts) {
    m_counts = counts;
    const QString words =
        counts.required == 0 ? tr("Nothing required")
        : counts.unknown == 0
            ? tr("%1 of %2 required facts told").arg(counts.told).arg(counts.required)
            : tr("%1 of %2 required facts told, %3 more as not known")
                  .arg(counts.known())
                  .arg(counts.required)
                  .arg(counts.unknown);
    setAccessibleName(words);
    setToolTip(words);
    update();
}

int Meter::textWidth() const {
    return fontMetrics().horizontalAdvance(u"000/000   100 %"_s);
}

QSize Meter::sizeHint() const {
    return {barWidth + partGap + textWidth(), fontMetrics().height() + 4};
}

void Meter::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar(0, (height() - barHeight) / 2.0, barWidth, barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::line());
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);

    const QRect text = rect().adjusted(barWidth + partGap, 0, 0, 0);
    if (m_counts.required == 0) {
        painter.setPen(Theme::mutedText());
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, u"—"_s);
        return;
    }
    const auto fill = [&](int facts, const QBrush& brush) {
        QRectF part = bar;
        part.setWidth(std::max<qreal>(barHeight, bar.width() * facts / m_counts.required));
        painter.setBrush(brush);
        painter.drawRoundedRect(part, barHeight / 2.0, barHeight / 2.0);
    };
    // What is not known is told by its colour and by its hatching.
    if (m_counts.unknown > 0)
        fill(m_counts.told, QBrush(Theme::stateColor(StateMark::Unknown), Qt::BDiagPattern));
    if (m_counts.known() > 0)
        fill(m_counts.known(), Theme::accent());
    painter.setPen(Theme::mutedText());
    painter.drawText(text,
                     Qt::AlignLeft | Qt::AlignVCenter,
                     u"%1/%2"_s.arg(m_counts.known()).arg(m_counts.required));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, tr("%1 %").arg(m_counts.percent()));
}

} // namespace vitrine
