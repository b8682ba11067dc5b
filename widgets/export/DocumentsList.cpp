// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/export/DocumentsList.h"

#include "widgets/common/Theme.h"
#include "widgets/overview/DocumentRow.h"
#include "widgets/parts/FindingMark.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int padding = 10;

/// A little card a document: check box, title, for whom and how complete.
class DocumentDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex&) const override {
        return {100,
                option.fontMetrics.height() + QFontMetrics(Theme::smallFont()).height() +
                    2 * padding};
    }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const bool focused = current && option.state.testFlag(QStyle::State_HasFocus);
        painter->setBrush(current ? Theme::accentSoft() : Theme::card());
        painter->setPen(focused ? QPen(Theme::accent(), 1.5) : QPen(Theme::line()));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 2.5, -1.5, -2.5), 6, 6);

        QStyleOptionButton box;
        box.rect = checkBoxRect(option.rect);
        box.palette = option.palette;
        const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        box.state = QStyle::State_Enabled | (checked ? QStyle::State_On : QStyle::State_Off);
        QApplication::style()->drawPrimitive(
            QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);

        const QRect text = option.rect.adjusted(
            box.rect.right() - option.rect.left() + padding, padding - 1, -padding, -padding + 1);
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(
            text,
            Qt::AlignLeft | Qt::AlignTop,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->setFont(Theme::smallFont());
        painter->setPen(Theme::mutedText());
        painter->drawText(text,
                          Qt::AlignLeft | Qt::AlignBottom,
                          QFontMetrics(Theme::smallFont())
                              .elidedText(index.data(DocumentsModel::SecondLineRole).toString(),
                                          Qt::ElideRight,
                                          text.width()));
        painter->restore();
    }

    bool editorEvent(QEvent* event,
                     QAbstractItemModel* model,
                     const QStyleOptionViewItem& option,
                     const QModelIndex& index) override {
        if (event->type() != QEvent::MouseButtonRelease)
            return false;
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() != Qt::LeftButton || !checkBoxRect(option.rect)
                                                      .adjusted(-padding, -padding, 4, padding)
                                                      .contains(mouse->pos()))
            return false;
        const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

private:
    static QRect checkBoxRect(const QRect& item) {
        const int size = QApplication::style()->pixelMetric(QStyle::PM_IndicatorWidth);
        return {item.left() + padding, item.center().y() - size / 2, size, size};
    }
};

} // namespace

DocumentsModel::DocumentsModel(EditSession& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_ids(idsNow()) {
    connect(&session, &EditSession::changed, this, &DocumentsModel::update);
}

QStringList DocumentsModel::idsNow() const {
    QStringList ids;
    for (const Regime* regime : m_session.library().regimesOf(m_session.dossier())) {
        for (const Document& document : regime->documents)
            ids.append(document.id);
    }
    // As on the overview: what is due comes first.
    const auto due = [this](const QString& id) {
        return static_cast<int>(m_session.report().applicability.value(id).due);
    };
    std::ranges::stable_sort(ids, std::greater<>(), due);
    return ids;
}

void DocumentsModel::update() {
    const QStringList now = idsNow();
    if (now != m_ids) {
        beginResetModel();
        m_ids = now;
        m_checked.removeIf([&now](const QString& id) { return !now.contains(id); });
        endResetModel();
        Q_EMIT checkedChanged();
    } else if (!m_ids.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int DocumentsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QVariant DocumentsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString& id = m_ids.at(index.row());
    const Document* document = m_session.library().document(id);
    switch (role) {
    case Qt::DisplayRole:
        return document ? m_session.strings().text(document->key(u"title"_s)) : id;
    case Qt::ToolTipRole:
        return document ? m_session.strings().optional(document->key(u"purpose"_s)) : QString();
    case Qt::AccessibleDescriptionRole:
    case SecondLineRole:
        return secondLine(id);
    case Qt::CheckStateRole:
        return m_checked.contains(id) ? Qt::Checked : Qt::Unchecked;
    case IdRole:
        return id;
    default:
        return {};
    }
}

QString DocumentsModel::secondLine(const QString& id) const {
    const Applicability applicability = m_session.report().applicability.value(id);
    const Completeness counts = m_session.report().byDocument.value(id);
    QStringList parts{dueInWords(applicability)};
    parts.append(tr("%1 %").arg(counts.percent()));
    if (counts.unknown > 0)
        parts.append(tr("%1 not known").arg(counts.unknown));
    if (const int open = counts.required - counts.told; open > 0)
        parts.append(tr("%n open", nullptr, open));
    if (const int wrong = countWrong(m_session.report(), id); wrong > 0)
        parts.append(tr("%n error(s)", nullptr, wrong));
    if (!applicability.to.isEmpty())
        parts.append(applicability.to);
    return parts.join(u" · "_s);
}

bool DocumentsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    const QString& id = m_ids.at(index.row());
    m_checked.removeAll(id);
    if (value.toInt() == Qt::Checked)
        m_checked.append(id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
    return true;
}

Qt::ItemFlags DocumentsModel::flags(const QModelIndex& index) const {
    return QAbstractListModel::flags(index) |
           (index.isValid() ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

QStringList DocumentsModel::checked() const {
    QStringList inOrder = m_ids;
    inOrder.removeIf([this](const QString& id) { return !m_checked.contains(id); });
    return inOrder;
}

void DocumentsModel::setChecked(const QStringList& documents) {
    m_checked = documents;
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
}

DocumentsList::DocumentsList(EditSession& session, QWidget* parent)
    : QListView(parent)
    , m_model(new DocumentsModel(session, this)) {
    setObjectName(u"documents"_s);
    setAccessibleName(tr("Documents to export"));
    setModel(m_model);
    setItemDelegate(new DocumentDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
}

QString DocumentsList::current() const {
    return currentIndex().data(DocumentsModel::IdRole).toString();
}

void DocumentsList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    Q_EMIT currentDocumentChanged();
}

void DocumentsList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
        const bool checked = currentIndex().data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model->setData(currentIndex(), checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace vitrine
