// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/flow/Comparison.h"
#include "widgets/common/Card.h"

#include <QLabel>

class QPushButton;

namespace vitrine {

/// One side of a comparison. What was removed or added is marked by colour and by a line through or
/// under it.
class SideText : public QLabel {
    Q_OBJECT

public:
    enum class Side { Before, After };

    SideText(Side side, const ChangeLine& line, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent*) override;

private:
    void render();
    [[nodiscard]] QString marked(const QString& text) const;

    Side m_side;
    ChangeLine m_line;
};

/// One fact told differently: its name, old and new side by side, and a way back.
class ChangeCard : public Card {
    Q_OBJECT

public:
    explicit ChangeCard(const FactComparison&, QWidget* parent = nullptr);

    [[nodiscard]] const FieldPath& path() const { return m_path; }

    void setRestorable(bool restorable, const QString& why);

Q_SIGNALS:
    void restoreRequested();
    void jumpRequested(const vitrine::FieldPath& path);

private:
    FieldPath m_path;
    QPushButton* m_restore;
};

} // namespace vitrine
