// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/outline/OutlineModel.h"

#include "widgets/common/Theme.h"

using namespace Qt::StringLiterals;

namespace vitrine {

OutlineModel::OutlineModel(EditSession& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session) {
    // A dozen rows: which of them depend on a change is not worth finding out.
    connect(&session, &EditSession::changed, this, [this] {
        if (const int rows = rowCount(); rows > 0)
            Q_EMIT dataChanged(index(0), index(rows - 1));
    });
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_session.catalogue().categories().size());
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString id = m_session.catalogue().categories().at(index.row()).id;
    const Completeness counts = m_session.report().byCategory.value(id);
    switch (role) {
    case Qt::DisplayRole:
        return m_session.strings().text(id + u".label"_s);
    case Qt::DecorationRole:
        // Nothing is open, but something wrong or not known: a full ring would say that this is
        // done.
        if (counts.told < counts.required || counts.isDone())
            return Theme::ringIcon(counts.known(), counts.required);
        return Theme::stateIcon(counts.errors > 0 ? StateMark::Error : StateMark::Unknown);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return inWords(m_session.strings().text(id + u".label"_s), counts);
    case CategoryRole:
        return id;
    case ToldRole:
        return counts.told;
    case RequiredRole:
        return counts.required;
    case ErrorsRole:
        return counts.errors;
    default:
        return {};
    }
}

QString OutlineModel::inWords(const QString& label, const Completeness& counts) const {
    if (counts.required == 0)
        return tr("%1: nothing required").arg(label);
    QString told =
        tr("%1: %2 of %3 required facts told").arg(label).arg(counts.known()).arg(counts.required);
    if (counts.unknown > 0)
        told = tr("%1, %2 more as not known").arg(told).arg(counts.unknown);
    // What is open is counted above; it is no error.
    return counts.errors == 0 || counts.told < counts.required
               ? told
               : tr("%1, %n error(s)", nullptr, counts.errors).arg(told);
}

QModelIndex OutlineModel::indexOf(const QString& category) const {
    const QList<Category>& categories = m_session.catalogue().categories();
    for (int row = 0; row < categories.size(); ++row) {
        if (categories.at(row).id == category)
            return index(row);
    }
    return {};
}

} // namespace vitrine
