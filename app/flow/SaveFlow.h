// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/edit/EditSession.h"

#include <QObject>

class QWidget;

namespace vitrine {

class Autosaver;

/// Saving, in the one way in which menu, button, version and closing do it; and what to do where
/// saving is not possible.
class SaveFlow : public QObject {
    Q_OBJECT

public:
    SaveFlow(EditSession& session, Autosaver& autosaver, QWidget* window);

    /// What is being typed, in an open cell too, belongs to the dossier from now on.
    void endTyping();
    /// True if the files now hold everything. Failures are announced.
    bool save();
    /// Asks for a folder and copies the dossier as it is now there; announces the copy.
    void saveCopy();
    /// Before the dossier is closed: asks where something is unsaved. False = the user wants to
    /// stay.
    [[nodiscard]] bool mayClose();

Q_SIGNALS:
    void failed(const vitrine::Error& error);
    void copied(const QString& directory);

private:
    EditSession& m_session;
    Autosaver& m_autosaver;
    QWidget* m_window;
};

} // namespace vitrine
