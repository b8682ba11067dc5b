// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/flow/SafetyCopy.h"
#include "widgets/edit/EditSession.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace vitrine {

/// Keeps what is typed but not saved: a moment after typing stops, and every few seconds while it
/// goes on. Writes on a worker, one write at a time, in order. Gone once the dossier is saved or
/// its changes undone.
class Autosaver : public QObject {
    Q_OBJECT

public:
    enum class State { Nothing, Pending, Kept, Failed };

    /// Looks for the repository of the dossier.
    explicit Autosaver(EditSession& session, QObject* parent = nullptr);
    /// Waits for the write that is under way.
    ~Autosaver() override;

    /// What an earlier run left behind for these files; nullopt if nothing. Reads the disk.
    [[nodiscard]] Result<std::optional<Recovery>> left() const;
    /// What was left behind is not decided on yet: it is kept along with what is typed now. An
    /// empty list when it is decided.
    void setUndecided(const QList<Change>& recovered);
    /// Puts what was left behind out of the way of later writes; returns the file that now holds
    /// it.
    [[nodiscard]] QString setAside();

    [[nodiscard]] const QString& fileName() const { return m_autosave.fileName(); }

    [[nodiscard]] State state() const { return m_state; }

    /// The dossier may have got a repository: what is kept moves there.
    void findPlace();
    /// Writes what is pending, without waiting for the timer.
    void flush();
    /// Forgets what is kept: the user decided that it is not wanted.
    void discard();

Q_SIGNALS:
    void stateChanged();
    void failed(const vitrine::Error& error);

private:
    void noteChange();
    void settle();
    [[nodiscard]] QList<Change> kept() const;
    void write();
    void setState(State);

    EditSession& m_session;
    Autosave m_autosave;
    QTimer m_rest;
    QTimer m_longest;
    QFuture<void> m_writing;
    State m_state = State::Nothing;
    QList<Change> m_undecided;
};

} // namespace vitrine
