// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/edit/EditSession.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace vitrine {

/// What follows from the facts: the conclusions of the dossier's regimes, and how they and the due
/// documents differ from what they were when the pane was made. Follows the session.
class EffectsPane : public QWidget {
    Q_OBJECT

public:
    explicit EffectsPane(EditSession& session, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The user wants to decide on "<regime>:<conclusion>" without the facts.
    void overrideRequested(const QString& conclusion);

private:
    void refresh();
    void refreshConclusions();
    void refreshEffects();
    void addEffect(const QString& text, Truth truth);

    EditSession& m_session;
    const CheckReport m_before;
    QListWidget* m_conclusions;
    QListWidget* m_effects;
    QPushButton* m_override;
};

} // namespace vitrine
