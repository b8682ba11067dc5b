// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/edit/EditSession.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace vitrine {

/// The interview of the dossier's regimes: which facts decide who is bound, what follows from them
/// and what that would change. Answers are edits of the session at once, so that all checks see
/// them; rejecting the dialog undoes what was edited since it was made. Escape and closing the
/// window keep the answers.
class InterviewDialog : public QDialog {
    Q_OBJECT

public:
    explicit InterviewDialog(EditSession& session, QWidget* parent = nullptr);

    /// Has one of the dossier's regimes an interview?
    [[nodiscard]] static bool isOffered(const EditSession& session);

    void accept() override;
    void reject() override;

protected:
    void keyPressEvent(QKeyEvent*) override;
    void closeEvent(QCloseEvent*) override;

private:
    void addSteps(const Regime& regime);
    void showSteps();
    void go(int direction);
    [[nodiscard]] bool isAsked(int step) const;

    struct Step {
        const Regime* regime = nullptr;
        const InterviewStep* step = nullptr;
        QWidget* page = nullptr; ///< made when it is first shown
    };

    EditSession& m_session;
    QList<Step> m_steps;
    QListWidget* m_list;
    QStackedWidget* m_pages;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_keep;
    int m_undoIndex; ///< where the session's undo stack stood
};

} // namespace vitrine
