// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/findings/FindingsDelegate.h"

#include "widgets/common/Theme.h"
#include "widgets/findings/FindingsModel.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int rowMargin = 8;

bool isHeading(const QModelIndex& index) {
    return index.data(FindingsModel::HeadingRole).isValid();
}

} // namespace

FindingsDelegate::FindingsDelegate(bool full, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_full(full) {}

QSize FindingsDelegate::sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const int line = option.fontMetrics.height();
    if (isHeading(index))
        return {10 * rowMargin, line + 3 * rowMargin};
    const bool second = m_full && !index.data(FindingsModel::FixRole).toString().isEmpty();
    return {10 * rowMargin,
            line + (second ? QFontMetrics(Theme::smallFont()).height() + 2 : 0) + rowMargin};
}

void FindingsDelegate::paint(QPainter* painter,
                             const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isHeading(index))
        paintHeading(painter, option, index);
    else
        paintFinding(painter, option, index);
    painter->restore();
}

void FindingsDelegate::paintHeading(QPainter* painter,
                                    const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
    const QRect line = option.rect.adjusted(rowMargin, rowMargin, -rowMargin, -rowMargin / 2);
    const QFont font = Theme::strongFont();
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::WindowText));
    const QString title = index.data().toString();
    painter->drawText(line, Qt::AlignLeft | Qt::AlignBottom, title);
    painter->setFont(option.font);
    painter->setPen(Theme::mutedText());
    const int width = QFontMetrics(font).horizontalAdvance(title);
    painter->drawText(line.adjusted(width + rowMargin, 0, 0, 0),
                      Qt::AlignLeft | Qt::AlignBottom,
                      option.locale.toString(index.data(FindingsModel::HeadingRole).toInt()));
}

void FindingsDelegate::paintFinding(QPainter* painter,
                                    const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setBrush(selected ? Theme::accentSoft() : Theme::ground());
        painter->setPen(selected && option.state.testFlag(QStyle::State_HasFocus)
                            ? QPen(Theme::accent(), 1.5)
                            : QPen(Qt::NoPen));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6);
    }

    const int height = option.fontMetrics.height();
    const int markSize = height - 2;
    QRect first = option.rect.adjusted(rowMargin, rowMargin / 2, -rowMargin, 0);
    first.setHeight(height);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter,
               QRect(first.left(), first.center().y() - markSize / 2 + 1, markSize, markSize));

    const QFont small = Theme::smallFont();
    const QFontMetrics smallMetrics(small);
    const QString provision =
        smallMetrics.elidedText(index.data(FindingsModel::ProvisionRole).toString(),
                                Qt::ElideMiddle,
                                first.width() * 2 / 5);
    const int provisionWidth =
        provision.isEmpty() ? 0 : smallMetrics.horizontalAdvance(provision) + 2 * rowMargin;
    painter->setFont(small);
    painter->setPen(Theme::accent());
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, provision);

    const bool waived = index.data(FindingsModel::WaivedRole).toBool();
    QFont font = option.font;
    font.setStrikeOut(waived);
    painter->setFont(font);
    painter->setPen(waived ? Theme::mutedText() : option.palette.color(QPalette::WindowText));
    const QRect text = first.adjusted(markSize + rowMargin, 0, -provisionWidth, 0);
    painter->drawText(
        text,
        Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));

    const QString fix = m_full ? index.data(FindingsModel::FixRole).toString() : QString();
    if (fix.isEmpty())
        return;
    painter->setFont(small);
    painter->setPen(Theme::mutedText());
    const QRect second(
        text.left(), first.bottom() + 2, first.right() - text.left(), smallMetrics.height());
    painter->drawText(second,
                      Qt::AlignLeft | Qt::AlignVCenter,
                      smallMetrics.elidedText(fix, Qt::ElideRight, second.width()));
}

} // namespace vitrine
