// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/edit/EditSession.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;

namespace vitrine {

/// Lets the user answer one conclusion of a regime in the place of the facts, with a reason, or
/// let the facts decide again. Accepting makes one undoable edit.
class OverrideDialog : public QDialog {
    Q_OBJECT

public:
    /// \a conclusion is "<regime>:<conclusion>".
    OverrideDialog(EditSession& session, const QString& conclusion, QWidget* parent = nullptr);

    void accept() override;

private:
    void allow();

    EditSession& m_session;
    QString m_conclusion;
    QRadioButton* m_facts;
    QRadioButton* m_yes;
    QRadioButton* m_no;
    QPlainTextEdit* m_reason;
    QDialogButtonBox* m_buttons;
};

} // namespace vitrine
