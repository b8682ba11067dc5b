// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/Finding.h"

#include <QWidget>

namespace vitrine {

/// A bar of how much is told, with "told of required" and percent beside it. Nothing required: an
/// empty bar and a dash.
class Meter : public QWidget {
    Q_OBJECT

public:
    explicit Meter(QWidget* parent = nullptr);
    void setCounts(const Completeness&);

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    [[nodiscard]] int textWidth() const;
    Completeness m_counts;
};

} // namespace vitrine
