// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/checks/Finding.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace vitrine {

/// Asks why a finding is accepted as it is. No reason, no acceptance: it is what an auditor reads.
class WaiveDialog : public QDialog {
    Q_OBJECT

public:
    explicit WaiveDialog(const Finding&, QWidget* parent = nullptr);

    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString by() const;

private:
    QPlainTextEdit* m_reason;
    QLineEdit* m_by;
};

} // namespace vitrine
