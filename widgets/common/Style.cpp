// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/Style.h"

#include "widgets/common/Theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr double radius = 5;

QColor borderColor(const QStyleOption& option) {
    return Theme::mixed(
        option.palette.color(QPalette::Mid), option.palette.color(QPalette::WindowText), 0.22);
}

void surface(QPainter& painter,
             const QRectF& rect,
             const QBrush& fill,
             const QColor& border,
             double width = 1) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(width > 0 ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    const double inset = width / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void chevron(QPainter& painter, const QRectF& rect, const QColor& color, double turn = 0) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(rect.center());
    painter.rotate(turn);
    painter.drawPolyline(QPolygonF{{-3.5, -1.8}, {0, 1.8}, {3.5, -1.8}});
    painter.restore();
}

bool isFault(const QWidget* widget) {
    return widget && widget->property("fault").toBool();
}

/// Border of an input: tells focus and fault.
void inputFrame(QPainter& painter,
                const QStyleOption& option,
                const QWidget* widget,
                const QBrush& fill) {
    if (isFault(widget))
        surface(painter, option.rect, fill, Theme::stateColor(StateMark::Error), 1.5);
    else if (option.state.testFlag(QStyle::State_HasFocus))
        surface(painter, option.rect, fill, option.palette.color(QPalette::Highlight), 1.5);
    else
        surface(painter, option.rect, fill, borderColor(option));
}

bool isPrimary(const QStyleOption& option, const QWidget* widget) {
    if (widget && widget->property("primary").toBool())
        return true;
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton);
}

void buttonPanel(QPainter& painter, const QStyleOption& option, const QWidget* widget) {
    const bool pressed =
        option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) &&
                         option.state.testFlag(QStyle::State_Enabled);
    const QColor text = option.palette.color(QPalette::ButtonText);
    const bool primary = isPrimary(option, widget) && option.state.testFlag(QStyle::State_Enabled);
    QColor fill = option.palette.color(primary ? QPalette::Highlight : QPalette::Button);
    if (option.state.testFlag(QStyle::State_On) && !primary)
        fill = Theme::accentSoft();
    else if (pressed)
        fill = Theme::mixed(fill, text, primary ? 0.25 : 0.12);
    else if (hovered)
        fill = Theme::mixed(fill, text, primary ? 0.12 : 0.05);
    surface(painter, option.rect, fill, primary ? fill : borderColor(option));
}

void checkIndicator(QPainter& painter, const QStyleOption& option, bool round) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const QColor accent =
        option.palette.color(enabled ? QPalette::Highlight : QPalette::PlaceholderText);
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    QColor border =
        on || partly ? accent
                     : Theme::mixed(borderColor(option), option.palette.color(QPalette::Text), 0.3);
    if (focus && !on)
        border = accent;
    painter.setPen(QPen(border, focus && !on ? 2 : 1.3));
    painter.setBrush(on || partly ? accent : option.palette.color(QPalette::Base));
    if (round)
        painter.drawEllipse(box);
    else
        painter.drawRoundedRect(box, 3, 3);
    const QColor inside =
        option.palette.color(enabled ? QPalette::HighlightedText : QPalette::Base);
    if (on && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(inside);
        painter.drawEllipse(box.center(), box.width() * 0.22, box.width() * 0.22);
    } else if (on || partly) {
        painter.setPen(QPen(inside, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF c = box.center();
        if (on)
            painter.drawPolyline(
                QPolygonF{c + QPointF(-3.2, 0.2), c + QPointF(-0.9, 2.5), c + QPointF(3.4, -2.6)});
        else
            painter.drawLine(c + QPointF(-3, 0), c + QPointF(3, 0));
    }
    painter.restore();
}

void headerSection(QPainter& painter, const QStyleOption& option) {
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    painter.setPen(option.palette.color(QPalette::Mid));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void tabShape(QPainter& painter, const QStyleOption& option) {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (!selected && !hovered)
        return;
    QRect bar = option.rect;
    bar.setTop(bar.bottom() - (selected ? 2 : 1));
    painter.fillRect(bar, option.palette.color(selected ? QPalette::Highlight : QPalette::Mid));
}

QRect scrollBarRect(const QStyleOptionSlider& bar, QStyle::SubControl control) {
    const bool horizontal = bar.orientation == Qt::Horizontal;
    const int length = horizontal ? bar.rect.width() : bar.rect.height();
    const int range = bar.maximum - bar.minimum;
    int slider = length;
    if (range > 0) {
        const qint64 share = static_cast<qint64>(length) * bar.pageStep /
                             (static_cast<qint64>(range) + bar.pageStep);
        slider = std::min(length, std::max(28, static_cast<int>(share)));
    }
    const int start = QStyle::sliderPositionFromValue(
        bar.minimum, bar.maximum, bar.sliderPosition, length - slider, bar.upsideDown);
    int from = 0;
    int size = 0;
    switch (control) {
    case QStyle::SC_ScrollBarSlider:
        from = start, size = slider;
        break;
    case QStyle::SC_ScrollBarSubPage:
        size = start;
        break;
    case QStyle::SC_ScrollBarAddPage:
        from = start + slider, size = length - start - slider;
        break;
    case QStyle::SC_ScrollBarGroove:
        size = length;
        break;
    default:
        break;
    }
    const QRect rect = horizontal
                           ? QRect(bar.rect.x() + from, bar.rect.y(), size, bar.rect.height())
                           : QRect(bar.rect.x(), bar.rect.y() + from, bar.rect.width(), size);
    return QStyle::visualRect(bar.direction, bar.rect, rect);
}

void scrollBar(QPainter& painter, const QStyleOptionSlider& bar) {
    if (bar.maximum <= bar.minimum)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool hot =
        bar.state.testFlag(QStyle::State_MouseOver) || bar.state.testFlag(QStyle::State_Sunken);
    painter.setBrush(
        Theme::mixed(borderColor(bar), bar.palette.color(QPalette::WindowText), hot ? 0.35 : 0.1));
    const QRectF handle =
        QRectF(scrollBarRect(bar, QStyle::SC_ScrollBarSlider)).adjusted(3, 3, -3, -3);
    const double round = std::min(handle.width(), handle.height()) / 2;
    painter.drawRoundedRect(handle, round, round);
    painter.restore();
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void Style::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (widget->inherits("QScrollBar") || widget->inherits("QTabBar"))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element,
                          const QStyleOption* option,
                          QPainter* painter,
                          const QWidget* widget) const {
    switch (element) {
    case PE_PanelButtonCommand:
        buttonPanel(*painter, *option, widget);
        return;
    case PE_PanelButtonTool:
        if (option->state.testFlag(State_AutoRaise)) {
            const bool on = option->state.testFlag(State_On);
            surface(*painter,
                    option->rect,
                    on ? Theme::accentSoft() : option->palette.color(QPalette::Mid),
                    {},
                    0);
        } else {
            buttonPanel(*painter, *option, widget);
        }
        return;
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            inputFrame(*painter, *option, widget, option->palette.color(QPalette::Base));
        return;
    }
    case PE_FrameLineEdit:
        inputFrame(*painter, *option, widget, Qt::NoBrush);
        return;
    case PE_Frame:
        inputFrame(*painter, *option, widget, option->palette.color(QPalette::Base));
        return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView*>(widget))
            surface(*painter,
                    option->rect,
                    Qt::NoBrush,
                    option->palette.color(QPalette::Highlight),
                    1.5);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        checkIndicator(*painter, *option, false);
        return;
    case PE_IndicatorRadioButton:
        checkIndicator(*painter, *option, true);
        return;
    case PE_IndicatorArrowDown:
        chevron(*painter, option->rect, option->palette.color(QPalette::ButtonText));
        return;
    case PE_IndicatorArrowUp:
        chevron(*painter, option->rect, option->palette.color(QPalette::ButtonText), 180);
        return;
    case PE_IndicatorArrowRight:
        chevron(*painter, option->rect, option->palette.color(QPalette::ButtonText), -90);
        return;
    case PE_IndicatorArrowLeft:
        chevron(*painter, option->rect, option->palette.color(QPalette::ButtonText), 90);
        return;
    case PE_PanelItemViewItem:
        if (option->state.testFlag(State_Selected))
            painter->fillRect(option->rect, Theme::accentSoft());
        else if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
                 item && item->backgroundBrush.style() != Qt::NoBrush)
            painter->fillRect(option->rect, item->backgroundBrush);
        return;
    case PE_PanelScrollAreaCorner:
        return; // two bars meet on the ground of the page
    case PE_FrameTabWidget:
        return;
    case PE_FrameTabBarBase:
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element,
                        const QStyleOption* option,
                        QPainter* painter,
                        const QWidget* widget) const {
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && isPrimary(*option, widget) && button->state.testFlag(State_Enabled)) {
            QStyleOptionButton copy(*button);
            copy.palette.setColor(QPalette::ButtonText,
                                  copy.palette.color(QPalette::HighlightedText));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        headerSection(*painter, *option);
        return;
    case CE_TabBarTabShape:
        tabShape(*painter, *option);
        return;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
            tab && tab->state.testFlag(State_Selected)) {
            QStyleOptionTab copy(*tab);
            copy.palette.setColor(QPalette::WindowText, copy.palette.color(QPalette::Link));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ItemViewItem:
        // The current item has a soft ground, so that its text stays as it is.
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem copy(*item);
            copy.palette.setColor(QPalette::HighlightedText, copy.palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_Splitter:
        return;
    case CE_ComboBoxLabel:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            QStyleOptionComboBox copy(*combo);
            copy.palette.setColor(QPalette::ButtonText, copy.palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control,
                               const QStyleOptionComplex* option,
                               QPainter* painter,
                               const QWidget* widget) const {
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            scrollBar(*painter, *bar);
            return;
        }
    }
    if (control == CC_ComboBox) {
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            const bool hovered =
                option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled);
            QColor fill =
                option->palette.color(combo->editable ? QPalette::Base : QPalette::Button);
            if (hovered && !combo->editable)
                fill = Theme::mixed(fill, option->palette.color(QPalette::Text), 0.05);
            if (combo->frame)
                inputFrame(*painter, *option, widget, fill);
            else
                painter->fillRect(option->rect, fill);
            const QRect arrow =
                proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxArrow, widget);
            chevron(*painter, arrow, option->palette.color(QPalette::PlaceholderText));
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control,
                            const QStyleOptionComplex* option,
                            SubControl sub,
                            const QWidget* widget) const {
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return scrollBarRect(*bar, sub);
    }
    if (control == CC_ComboBox && (sub == SC_ComboBoxArrow || sub == SC_ComboBoxEditField)) {
        constexpr int arrow = 24;
        const QRect whole = option->rect;
        const QRect place = sub == SC_ComboBoxArrow
                                ? whole.adjusted(whole.width() - arrow, 0, -2, 0)
                                : whole.adjusted(6, 2, -arrow, -2);
        return visualRect(option->direction, whole, place);
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QRect Style::subElementRect(SubElement element,
                            const QStyleOption* option,
                            const QWidget* widget) const {
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            return rect.adjusted(5, 0, -5, 0);
    }
    return rect;
}

QSize Style::sizeFromContents(ContentsType type,
                              const QStyleOption* option,
                              const QSize& contents,
                              const QWidget* widget) const {
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int height = option ? option->fontMetrics.height() + 13 : size.height();
    switch (type) {
    case CT_PushButton:
        size.setWidth(std::max(contents.width() + 26, size.width()));
        size.setHeight(std::max(height, contents.height() + 8));
        break;
    case CT_ComboBox:
        size.setWidth(contents.width() + 40);
        size.setHeight(height);
        break;
    case CT_LineEdit:
        size.setHeight(height);
        break;
    case CT_HeaderSection:
        size.setHeight(std::max(size.height(), height - 2));
        break;
    case CT_TabBarTab:
        size += QSize(6, 6);
        break;
    default:
        break;
    }
    return size;
}

int Style::pixelMetric(PixelMetric metric,
                       const QStyleOption* option,
                       const QWidget* widget) const {
    switch (metric) {
    case PM_DefaultFrameWidth:
        return 2;
    case PM_ScrollBarExtent:
        return 13;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint,
                     const QStyleOption* option,
                     const QWidget* widget,
                     QStyleHintReturn* data) const {
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_EtchDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace vitrine
