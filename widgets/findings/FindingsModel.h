// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/edit/EditSession.h"
#include "widgets/findings/FindingsFilter.h"

#include <QAbstractListModel>

namespace vitrine {

/// The findings that pass a filter, one a row; with headings, grouped by category (a heading is a
/// row that cannot be chosen). Follows the session; rows that stay keep their index, so the place
/// in the list is not lost while somebody types.
class FindingsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Grouping { None, Category };

    enum Role {
        IdRole = Qt::UserRole + 1,
        HeadingRole,
        ProvisionRole,
        PlaceRole,
        FixRole,
        WaivedRole,
        MarkRole
    };

    FindingsModel(EditSession& session, Grouping grouping, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex&, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex&) const override;

    [[nodiscard]] const FindingsFilter& filter() const { return m_filter; }

    void setFilter(const FindingsFilter&);
    /// The finding of a row; nullptr for a heading or an invalid index. Valid until the next
    /// change.
    [[nodiscard]] const Finding* finding(const QModelIndex&) const;
    [[nodiscard]] QModelIndex indexOf(const QString& findingId) const;

    [[nodiscard]] FindingCounts counts() const { return countsOf(m_session.report(), m_filter); }

Q_SIGNALS:
    void countsChanged();

private:
    struct Line {
        QString heading = {}; ///< category id; empty for a finding
        int findings = 0;     ///< heading: how many below it
        Finding finding = {};
        [[nodiscard]] bool isSame(const Line& other) const;
        friend bool operator==(const Line&, const Line&) = default;
    };

    [[nodiscard]] QList<Line> linesNow() const;
    void update();
    [[nodiscard]] QVariant headingData(const Line&, int role) const;
    [[nodiscard]] QVariant findingData(const Finding&, int role) const;
    [[nodiscard]] QString placeOf(const Finding&) const;
    [[nodiscard]] QString inDetail(const Finding&) const;
    [[nodiscard]] QString categoryLabel(const QString& category) const;

    EditSession& m_session;
    Grouping m_grouping;
    FindingsFilter m_filter;
    QList<Line> m_lines;
};

} // namespace vitrine
