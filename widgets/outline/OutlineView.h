// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/outline/OutlineModel.h"

#include <QListView>

namespace vitrine {

/// The categories at the left of the editor: ring, name, told/required. Up and Down move, and the
/// page follows.
class OutlineView : public QListView {
    Q_OBJECT

public:
    explicit OutlineView(EditSession& session, QWidget* parent = nullptr);

    [[nodiscard]] QString category() const;
    /// Marks a category without announcing it.
    void setCategory(const QString& category);

Q_SIGNALS:
    void categoryChosen(const QString& category);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    OutlineModel* m_model;
    bool m_quiet = false;
};

} // namespace vitrine
