// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace vitrine {

/// Draws a finding: mark, message, provision at the right; in full also what to do about it.
/// Headings in bold with their count.
class FindingsDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    FindingsDelegate(bool full, QObject* parent = nullptr);

    void paint(QPainter*, const QStyleOptionViewItem&, const QModelIndex&) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override;

private:
    void paintHeading(QPainter*, const QStyleOptionViewItem&, const QModelIndex&) const;
    void paintFinding(QPainter*, const QStyleOptionViewItem&, const QModelIndex&) const;

    bool m_full;
};

} // namespace vitrine
