// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/edit/EditSession.h"

#include <QAbstractListModel>

namespace vitrine {

/// The categories of the catalogue in its order, each with how much of it is told. Follows the
/// session.
class OutlineModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { CategoryRole = Qt::UserRole + 1, ToldRole, RequiredRole, ErrorsRole };

    explicit OutlineModel(EditSession& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex&, int role = Qt::DisplayRole) const override;

    /// An invalid index if the catalogue has no such category.
    [[nodiscard]] QModelIndex indexOf(const QString& category) const;

private:
    [[nodiscard]] QString inWords(const QString& label, const Completeness&) const;

    EditSession& m_session;
};

} // namespace vitrine
