// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/edit/EditSession.h"

#include <QScrollArea>

#include <memory>

namespace vitrine {

/// The form of one category: a card a field, in the catalogue's order, only those that are asked
/// for (visible). Follows the session; keeps focus and scroll place over changes. Each editor's
/// objectName is its path ("compute/training-flop").
class CategoryPage : public QScrollArea {
    Q_OBJECT

public:
    CategoryPage(EditSession& session, const QString& category, QWidget* parent = nullptr);
    ~CategoryPage() override;

    [[nodiscard]] const QString& category() const { return m_category; }

    /// Scrolls to a fact (row and column too), gives it the focus and marks it for a moment.
    void jumpTo(const FieldPath&);

Q_SIGNALS:
    /// The fact whose card has the focus: for the guidance pane.
    void currentFieldChanged(const vitrine::FieldPath&);

private:
    class Private;
    EditSession& m_session;
    QString m_category;
    std::unique_ptr<Private> m_private;
};

} // namespace vitrine
