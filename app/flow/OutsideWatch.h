// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/edit/EditSession.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace vitrine {

/// Notices that another program (git, an editor) changed the files of the open dossier. Looks when
/// the file system says so and when the window comes to the front; says each outside state once.
class OutsideWatch : public QObject {
    Q_OBJECT

public:
    explicit OutsideWatch(EditSession& session, QObject* parent = nullptr);

    /// Looks soon.
    void look();
    /// Our own save or a reload: what is on disk now is known.
    void settle();

Q_SIGNALS:
    void changedOutside();

private:
    void watchFiles();
    void compare();

    EditSession& m_session;
    QFileSystemWatcher m_watcher;
    QTimer m_delay{this};
    bool m_said = false;
};

} // namespace vitrine
