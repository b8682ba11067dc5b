// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/edit/EditSession.h"

#include <QObject>

class QWidget;

namespace vitrine {

class Autosaver;
class MessageBar;

/// After a crash: offers what was typed but not saved. Never applies it unasked, and never over
/// files that moved on: that is set aside and can be looked at.
class RecoveryFlow : public QObject {
    Q_OBJECT

public:
    RecoveryFlow(EditSession& session, Autosaver& autosaver, MessageBar& bar, QWidget* window);

    /// Looks for recovered work and says so in the bar.
    void look();
    /// Says again what look() found, while nobody has decided on it.
    void say();

private:
    void offer();
    void showAside();

    EditSession& m_session;
    Autosaver& m_autosaver;
    MessageBar& m_bar;
    QWidget* m_window;
    QList<Change> m_changes;
    QString m_aside; ///< file that holds it where it does not fit the dossier's files any more
    bool m_unreadable = false;
    bool m_open = false; ///< nobody has decided yet
};

} // namespace vitrine
