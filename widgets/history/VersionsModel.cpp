// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/history/VersionsModel.h"

#include "widgets/common/Theme.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vitrine {

int VersionsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_versions.size()) + 1;
}

QVariant VersionsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (index.row() == 0) {
        switch (role) {
        case Qt::DisplayRole:
            return tr("Working copy");
        case IdRole:
            return QString();
        case SecondLineRole:
        case Qt::AccessibleDescriptionRole:
            if (m_unsavedFacts < 0)
                return tr("as you edit it now");
            return m_unsavedFacts == 0
                       ? tr("equal to the last version")
                       : tr("%n fact(s) changed since the last version", nullptr, m_unsavedFacts);
        default:
            return {};
        }
    }
    const Revision& revision = m_versions.at(index.row() - 1);
    switch (role) {
    case Qt::DisplayRole: {
        const QString title = revision.title();
        return revision.tags.isEmpty() ? title : revision.tags.join(u", "_s) + u" · "_s + title;
    }
    case Qt::ToolTipRole:
        return tr("%1\n\n%2 · %3 <%4>\n%5")
            .arg(revision.message.trimmed(),
                 QLocale().toString(revision.author.when, QLocale::LongFormat),
                 revision.author.name,
                 revision.author.email,
                 revision.id);
    case IdRole:
        return revision.id;
    case SecondLineRole:
    case Qt::AccessibleDescriptionRole:
        return tr("%1 · %2").arg(QLocale().toString(revision.author.when, QLocale::ShortFormat),
                                 revision.author.name);
    default:
        return {};
    }
}

void VersionsModel::setVersions(const QList<Revision>& versions) {
    beginResetModel();
    m_versions = versions;
    endResetModel();
}

void VersionsModel::setUnsavedFacts(int facts) {
    m_unsavedFacts = facts;
    Q_EMIT dataChanged(index(0), index(0));
}

int VersionsModel::rowOf(const QString& id) const {
    if (id.isEmpty())
        return 0;
    for (int i = 0; i < m_versions.size(); ++i) {
        if (m_versions.at(i).id == id)
            return i + 1;
    }
    return -1;
}

QSize VersionsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {120, option.fontMetrics.height() + QFontMetrics(Theme::smallFont()).height() + 16};
}

void VersionsDelegate::paint(QPainter* painter,
                             const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setBrush(selected ? Theme::accentSoft() : Theme::card());
        painter->setPen(option.state.testFlag(QStyle::State_HasFocus) ? QPen(Theme::accent(), 1.5)
                                                                      : QPen(Qt::NoPen));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6);
    }
    const QRect inner = option.rect.adjusted(10, 7, -10, -7);
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::WindowText));
    painter->drawText(
        inner,
        Qt::AlignLeft | Qt::AlignTop,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
    const QFont small = Theme::smallFont();
    painter->setFont(small);
    painter->setPen(Theme::mutedText());
    painter->drawText(
        inner,
        Qt::AlignLeft | Qt::AlignBottom,
        QFontMetrics(small).elidedText(
            index.data(VersionsModel::SecondLineRole).toString(), Qt::ElideRight, inner.width()));
    painter->restore();
}

} // namespace vitrine
