// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/flow/Versions.h"
#include "widgets/edit/EditSession.h"

#include <QObject>

namespace vitrine {

/// The saved versions of the open dossier, read on a worker, each task with a repository of its
/// own.
class HistoryFlow : public QObject {
    Q_OBJECT

public:
    explicit HistoryFlow(EditSession& session, QObject* parent = nullptr);

    /// Newest first, as last read.
    [[nodiscard]] const QList<Revision>& versions() const { return m_versions; }

    [[nodiscard]] bool isKept() const { return m_kept; } ///< there is a repository

    [[nodiscard]] const QString& branch() const { return m_branch; }

    [[nodiscard]] bool isRead() const { return m_read; }

    void refresh();
    /// Revision ids; empty = the working copy. Only the answer to the last question is announced.
    void compare(const QString& from, const QString& to);
    /// Makes a repository in the dossier's folder.
    void startKeeping();

Q_SIGNALS:
    void versionsChanged();
    void compared(const vitrine::Comparison& comparison);
    void failed(const vitrine::Error& error);

private:
    EditSession& m_session;
    QList<Revision> m_versions;
    QString m_branch;
    bool m_kept = false;
    bool m_read = false;
    int m_refreshes = 0;
    int m_questions = 0;
};

} // namespace vitrine
