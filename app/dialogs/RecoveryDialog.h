// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/edit/EditSession.h"

#include <QDialog>

namespace vitrine {

/// Shows what was typed but not saved when the program ended, beside what is saved, and asks what
/// to do.
class RecoveryDialog : public QDialog {
    Q_OBJECT

public:
    enum class Choice { TakeOver, Discard, Later };

    /// \a file: where recovered work lies that no longer fits the files; it can then only be looked
    /// at.
    RecoveryDialog(const EditSession& session,
                   const QList<Change>& changes,
                   const QString& file = {},
                   QWidget* parent = nullptr);

    [[nodiscard]] Choice choice() const { return m_choice; }

private:
    Choice m_choice = Choice::Later;
};

} // namespace vitrine
