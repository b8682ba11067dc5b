// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/outline/OutlineView.h"

#include "widgets/common/Theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int itemMargin = 8;

/// Ring, name, count: aligned in three columns, the count never clipped in favour of the name.
class OutlineDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex&) const override {
        return {10 * itemMargin, option.fontMetrics.height() + itemMargin + 6};
    }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        paintGround(painter, option, selected);

        const QRect inner = option.rect.adjusted(itemMargin + 2, 0, -itemMargin - 2, 0);
        const int ring = option.fontMetrics.height();
        const QRect ringRect(inner.left(), inner.center().y() - ring / 2, ring, ring);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, ringRect);

        const int required = index.data(OutlineModel::RequiredRole).toInt();
        const QString count =
            required == 0
                ? u"—"_s
                : u"%1/%2"_s.arg(index.data(OutlineModel::ToldRole).toInt()).arg(required);
        const int countWidth = option.fontMetrics.horizontalAdvance(count);
        painter->setPen(Theme::mutedText());
        painter->setFont(option.font);
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, count);

        QFont font = option.font;
        font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(required == 0 ? Theme::mutedText()
                                      : option.palette.color(QPalette::WindowText));
        const QRect label = inner.adjusted(ring + itemMargin, 0, -countWidth - itemMargin, 0);
        painter->drawText(
            label,
            Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, label.width()));
        painter->restore();
    }

private:
    static void paintGround(QPainter* painter, const QStyleOptionViewItem& option, bool selected) {
        const QRectF rect = QRectF(option.rect).adjusted(1, 1, -1, -1);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        painter->setBrush(selected  ? Theme::accentSoft()
                          : hovered ? Theme::card()
                                    : QColor(Qt::transparent));
        painter->setPen(option.state.testFlag(QStyle::State_HasFocus) ? QPen(Theme::accent(), 1.5)
                                                                      : QPen(Qt::NoPen));
        painter->drawRoundedRect(rect, 6, 6);
    }
};

} // namespace

OutlineView::OutlineView(EditSession& session, QWidget* parent)
    : QListView(parent)
    , m_model(new OutlineModel(session, this)) {
    setObjectName(u"outline"_s);
    setAccessibleName(tr("Categories"));
    setModel(m_model);
    setItemDelegate(new OutlineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    setMinimumWidth(180);
}

QString OutlineView::category() const {
    return currentIndex().data(OutlineModel::CategoryRole).toString();
}

void OutlineView::setCategory(const QString& category) {
    m_quiet = true;
    setCurrentIndex(m_model->indexOf(category));
    m_quiet = false;
}

void OutlineView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (!m_quiet && current.isValid())
        Q_EMIT categoryChosen(current.data(OutlineModel::CategoryRole).toString());
}

} // namespace vitrine
