// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/flow/Looking.h"
#include "widgets/edit/EditSession.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace vitrine {

class DocumentRow;
enum class StateMark;

/// Where the dossier stands: which documents are due and why, how complete each is, what to do
/// next, which days to keep, which versions there are. Follows the session.
class OverviewPage : public QScrollArea {
    Q_OBJECT

public:
    explicit OverviewPage(EditSession& session, QWidget* parent = nullptr);

    /// They are not known: why.
    void setNoVersions(const QString& why);
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
    void refreshStart(const QStringList& documents);
    void refreshSteps();
    void addStep(StateMark, const QString& text, const QString& more, const FieldPath&);
    void refreshDates();
    void foldOthers(bool open);
    [[nodiscard]] QWidget* makeStart();
    [[nodiscard]] QStringList documentsByDue() const;
    [[nodiscard]] QString titlesOf(const QStringList& documents) const;

    EditSession& m_session;
    QVBoxLayout* m_documents;
    QToolButton* m_fold; ///< shows the documents that are not due
    QWidget* m_others;   ///< these documents
    QWidget* m_start;    ///< offers the interview while it is open what is due
    QLabel* m_waiting;
    QPushButton* m_interview;
    QVBoxLayout* m_steps;
    QVBoxLayout* m_versions;
    QVBoxLayout* m_dates;
    QList<DocumentRow*> m_rows; ///< the first m_due in m_documents, the rest in m_others
    qsizetype m_due = 0;
    bool m_stale = true; ///< the session changed while the page was hidden
};

} // namespace vitrine
