// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/Theme.h"

#include <QCoreApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace vitrine {

namespace {

/// Draws a state in a square of 16 units. Colours are asked for when painting: a live switch
/// between light and dark needs no new icon.
void paintMark(QPainter& p, StateMark mark) {
    const QColor color = Theme::stateColor(mark);
    const QRectF disc(1.5, 1.5, 13, 13);
    const QPen thin(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const QPen inside(Theme::card(), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const auto filled = [&] {
        p.setPen(Qt::NoPen);
        p.setBrush(color);
        p.drawEllipse(disc);
        p.setPen(inside);
        p.setBrush(Qt::NoBrush);
    };
    const auto ring = [&] {
        p.setPen(thin);
        p.setBrush(Qt::NoBrush);
        p.drawEllipse(disc.adjusted(0.9, 0.9, -0.9, -0.9));
    };
    switch (mark) {
    case StateMark::Told:
        filled();
        p.drawPolyline(QPolygonF{{4.8, 8.4}, {7.1, 10.7}, {11.3, 5.7}});
        break;
    case StateMark::Partly:
        ring();
        p.setPen(Qt::NoPen);
        p.setBrush(color);
        p.drawPie(disc, 90 * 16, -180 * 16);
        break;
    case StateMark::Missing:
        ring();
        break;
    case StateMark::Error:
        filled();
        p.drawLine(QPointF(5.5, 5.5), QPointF(10.5, 10.5));
        p.drawLine(QPointF(10.5, 5.5), QPointF(5.5, 10.5));
        break;
    case StateMark::Warning:
        p.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        p.setBrush(color);
        p.drawPolygon(QPolygonF{{8, 2}, {14.6, 13.6}, {1.4, 13.6}});
        p.setPen(inside);
        p.drawLine(QPointF(8, 6.2), QPointF(8, 9.3));
        p.drawPoint(QPointF(8, 11.8));
        break;
    case StateMark::Info:
        p.setPen(Qt::NoPen);
        p.setBrush(color);
        p.drawRoundedRect(disc, 3.5, 3.5);
        p.setPen(inside);
        p.drawLine(QPointF(8, 7.6), QPointF(8, 11.6));
        p.drawPoint(QPointF(8, 4.6));
        break;
    case StateMark::Unknown: {
        ring();
        QPainterPath hook(QPointF(6, 6.6));
        hook.cubicTo({6, 4.2}, {10.1, 4.2}, {10.1, 6.6});
        hook.cubicTo({10.1, 8.1}, {8, 7.9}, {8, 9.4});
        p.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        p.drawPath(hook);
        p.drawPoint(QPointF(8, 11.7));
        break;
    }
    case StateMark::NotApplicable:
        ring();
        p.drawLine(QPointF(5.3, 8), QPointF(10.7, 8));
        break;
    case StateMark::Withheld:
        p.setPen(thin);
        p.drawArc(QRectF(4.9, 1.9, 6.2, 8), 0, 180 * 16);
        p.drawLine(QPointF(4.9, 5.9), QPointF(4.9, 7.5));
        p.drawLine(QPointF(11.1, 5.9), QPointF(11.1, 7.5));
        p.setPen(Qt::NoPen);
        p.setBrush(color);
        p.drawRoundedRect(QRectF(2.8, 7, 10.4, 7.6), 1.6, 1.6);
        break;
    }
}

void paintRing(QPainter& p, int told, int required) {
    if (required > 0 && told >= required) {
        paintMark(p, StateMark::Told);
        return;
    }
    const QRectF ring(2.2, 2.2, 11.6, 11.6);
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(Theme::line(), 2.4, required == 0 ? Qt::DotLine : Qt::SolidLine));
    p.drawEllipse(ring);
    if (required > 0 && told > 0) {
        p.setPen(QPen(Theme::accent(), 2.4, Qt::SolidLine, Qt::FlatCap));
        p.drawArc(ring, 90 * 16, -360 * 16 * told / required);
    }
}

/// One engine for both kinds of drawing.
class MarkEngine final : public QIconEngine {
public:
    explicit MarkEngine(StateMark mark)
        : m_mark(mark) {}

    MarkEngine(int told, int required)
        : m_isRing(true)
        , m_told(told)
        , m_required(required) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.5);
        const double side = std::min(rect.width(), rect.height());
        painter->translate(rect.x() + (rect.width() - side) / 2,
                           rect.y() + (rect.height() - side) / 2);
        painter->scale(side / 16, side / 16);
        if (m_isRing)
            paintRing(*painter, m_told, m_required);
        else
            paintMark(*painter, m_mark);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new MarkEngine(*this); }

private:
    bool m_isRing = false;
    StateMark m_mark = StateMark::Missing;
    int m_told = 0;
    int m_required = 0;
};

struct StateIconWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Theme)
};

} // namespace

QIcon Theme::stateIcon(StateMark mark) {
    return QIcon(new MarkEngine(mark));
}

QIcon Theme::ringIcon(int told, int required) {
    return QIcon(new MarkEngine(told, required));
}

QString Theme::stateName(StateMark mark) {
    switch (mark) {
    case StateMark::Told:
        return StateIconWords::tr("Told");
    case StateMark::Partly:
        return StateIconWords::tr("Partly told");
    case StateMark::Missing:
        return StateIconWords::tr("Missing");
    case StateMark::Error:
        return StateIconWords::tr("Error");
    case StateMark::Warning:
        return StateIconWords::tr("Warning");
    case StateMark::Info:
        return StateIconWords::tr("Remark");
    case StateMark::Unknown:
        return StateIconWords::tr("Not known");
    case StateMark::NotApplicable:
        return StateIconWords::tr("Not applicable");
    case StateMark::Withheld:
        return StateIconWords::tr("Withheld");
    }
    Q_UNREACHABLE();
}

} // namespace vitrine
