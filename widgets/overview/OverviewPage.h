// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/Repository.h"
#include "widgets/edit/EditSession.h"

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace vitrine {

class DocumentRow;

/// Where the dossier stands: which documents are due and why, how complete each is, what to do
/// next, which versions there are. Follows the session.
class OverviewPage : public QScrollArea {
    Q_OBJECT

public:
    explicit OverviewPage(EditSession& session, QWidget* parent = nullptr);

    /// Newest first. \a kept: the dossier has a repository.
    void setVersions(const QList<Revision>& versions, bool kept);

Q_SIGNALS:
    void jumpRequested(const vitrine::FieldPath& path);
    void reviewRequested();
    void interviewRequested();
    void historyRequested();
    void saveVersionRequested();

protected:
    void showEvent(QShowEvent*) override;

private:
    void refresh();
    void refreshDocuments();
    void refreshSteps();
    [[nodiscard]] QStringList documentsByDue() const;

    EditSession& m_session;
    QVBoxLayout* m_documents;
    QPushButton* m_interview;
    QVBoxLayout* m_steps;
    QVBoxLayout* m_versions;
    QList<DocumentRow*> m_rows;
    bool m_stale = true; ///< the session changed while the page was hidden
};

} // namespace vitrine
