// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/flow/Versions.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace vitrine {

/// The note of a version, proposed and editable; name and e-mail where git has none.
class VersionDialog : public QDialog {
    Q_OBJECT

public:
    explicit VersionDialog(const VersionProposal&, QWidget* parent = nullptr);

    [[nodiscard]] QString message() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString email() const;

    [[nodiscard]] bool asksForAuthor() const { return m_asksForAuthor; }

private:
    [[nodiscard]] QWidget* makeChanges(const VersionProposal&);
    [[nodiscard]] bool isComplete() const;

    QPlainTextEdit* m_message;
    QLineEdit* m_name;
    QLineEdit* m_email;
    bool m_asksForAuthor;
};

} // namespace vitrine
