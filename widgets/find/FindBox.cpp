// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/find/FindBox.h"

#include "widgets/common/Theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int boxMargin = 8;

/// Name over place, what kind of thing it is at the right.
class PlaceDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex&) const override {
        return {40 * boxMargin, 2 * option.fontMetrics.height() + boxMargin};
    }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, Theme::accentSoft());
        const QRect inner =
            option.rect.adjusted(boxMargin, boxMargin / 2, -boxMargin, -boxMargin / 2);
        const QString kind = index.data(PlacesModel::KindRole).toString();
        painter->setFont(option.font);
        painter->setPen(Theme::mutedText());
        painter->drawText(inner, Qt::AlignRight | Qt::AlignTop, kind);
        painter->drawText(
            inner,
            Qt::AlignLeft | Qt::AlignBottom,
            option.fontMetrics.elidedText(
                index.data(PlacesModel::WhereRole).toString(), Qt::ElideRight, inner.width()));
        painter->setPen(option.palette.color(QPalette::Text));
        const int room = inner.width() - option.fontMetrics.horizontalAdvance(kind) - boxMargin;
        painter->drawText(
            inner,
            Qt::AlignLeft | Qt::AlignTop,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room));
        painter->restore();
    }
};

} // namespace

int PlacesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

QVariant PlacesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Place& place = m_places.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return place.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
    case WhereRole:
        return place.where;
    case KindRole:
        switch (place.kind) {
        case Place::Kind::Category:
            return tr("Category");
        case Place::Kind::Fact:
            return tr("Fact");
        case Place::Kind::Provision:
            return tr("Provision");
        case Place::Kind::Finding:
            return tr("Finding");
        }
        return {};
    default:
        return {};
    }
}

void PlacesModel::setPlaces(const QList<Place>& places) {
    beginResetModel();
    m_places = places;
    endResetModel();
}

FindBox::FindBox(QWidget* parent)
    : QLineEdit(parent)
    , m_model(new PlacesModel(this))
    , m_completer(new QCompleter(m_model, this)) {
    setObjectName(u"find"_s);
    setPlaceholderText(tr("Find a fact, a provision or a finding"));
    setAccessibleName(tr("Find"));
    setAccessibleDescription(
        tr("Type a name, a provision or a word of an answer; Enter goes there."));
    setClearButtonEnabled(true);

    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(9);
    m_completer->setWidget(this);
    m_completer->popup()->setItemDelegate(new PlaceDelegate(this));
    m_completer->popup()->setAccessibleName(tr("Found places"));
    connect(this, &QLineEdit::textEdited, this, &FindBox::search);
    connect(m_completer,
            qOverload<const QModelIndex&>(&QCompleter::activated),
            this,
            [this](const QModelIndex& index) { choose(index.row()); });
}

void FindBox::activate() {
    if (!hasFocus())
        m_cameFrom = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void FindBox::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    // The popup hands the focus back and forth; only a real arrival needs a fresh index.
    if (event->reason() != Qt::PopupFocusReason && m_source)
        m_index = m_source();
}

void FindBox::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(0);
        return;
    case Qt::Key_Escape:
        clear();
        if (m_cameFrom)
            m_cameFrom->setFocus(Qt::OtherFocusReason);
        return;
    case Qt::Key_Down:
        search(text());
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void FindBox::search(const QString& text) {
    m_model->setPlaces(m_index.search(text));
    if (m_model->places().isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete(QRect(0, 0, std::max(width(), 44 * boxMargin), height()));
}

void FindBox::choose(int row) {
    if (row < 0 || row >= m_model->places().size())
        return;
    const FieldPath path = m_model->places().at(row).path;
    clear();
    m_model->setPlaces({});
    Q_EMIT placeChosen(path);
}

} // namespace vitrine
