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

    /// Saved, but not as a version: the files are none of the versions.
    [[nodiscard]] bool isDraft() const { return m_draft; }

    /// False before the first answer, and where the versions could not be read.
    [[nodiscard]] bool isRead() const { return m_read; }

    [[nodiscard]] bool hasMore() const { return m_next.has_value(); } ///< older ones, not read yet

    /// Reads the newest versions again, as many as were read before.
    void refresh();
    /// Reads the next page of older versions.
    void readMore();
    /// Revision ids; empty = the working copy; \a from may be beforeFirst. Only the answer to the
    /// last question is announced.
    void compare(const QString& from, const QString& to);
    /// Makes a repository in the dossier's folder.
    void startKeeping();

Q_SIGNALS:
    void versionsChanged();
    void compared(const vitrine::Comparison& comparison);
    /// Versions that cannot be read, one by one; the others are there.
    void noted(const QList<vitrine::Note>& notes);
    void failed(const vitrine::Error& error);

private:
    void take(const VersionList& list);

    EditSession& m_session;
    QList<Revision> m_versions;
    std::optional<LogCursor> m_next;
    QString m_branch;
    bool m_draft = false;
    bool m_kept = false;
    bool m_read = false;
    int m_refreshes = 0;
    int m_questions = 0;
};

} // namespace vitrine
