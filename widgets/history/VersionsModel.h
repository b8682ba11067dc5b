// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/flow/Looking.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace vitrine {

/// The working copy, then the saved versions, newest first.
class VersionsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, SecondLineRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex&, int role = Qt::DisplayRole) const override;

    void setVersions(const QList<Revision>&);

    [[nodiscard]] const QList<Revision>& versions() const { return m_versions; }

    /// Says below "Working copy" how much of it is not in the last version; -1 = not known yet.
    void setUnsavedFacts(int facts);
    /// -1 if there is no such version; the empty id is the working copy.
    [[nodiscard]] int rowOf(const QString& id) const;

private:
    QList<Revision> m_versions;
    int m_unsavedFacts = -1;
};

/// Two lines a version: note, then date and author.
class VersionsDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter*, const QStyleOptionViewItem&, const QModelIndex&) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override;
};

} // namespace vitrine
