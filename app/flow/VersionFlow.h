// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dialogs/VersionDialog.h"
#include "model/flow/Versions.h"
#include "widgets/edit/EditSession.h"

#include <QObject>

class QWidget;

namespace vitrine {

class SaveFlow;

/// Save Version…: propose a note, ask, then save and keep the version; repository work on a worker.
class VersionFlow : public QObject {
    Q_OBJECT

public:
    VersionFlow(EditSession& session, SaveFlow& save, QWidget* window);

    void start();

    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void busyChanged(bool busy);
    void saved(const vitrine::Revision& revision);
    void nothingChanged();
    void failed(const vitrine::Error& error);

private:
    void ask(const VersionProposal& proposal);
    void keep(const VersionDialog& dialog);
    void setBusy(bool busy);

    EditSession& m_session;
    SaveFlow& m_save;
    QWidget* m_window;
    bool m_busy = false;
};

} // namespace vitrine
