// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/flow/RecoveryFlow.h"

#include "app/dialogs/RecoveryDialog.h"
#include "app/flow/Autosaver.h"
#include "widgets/common/MessageBar.h"

#include <QAction>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace vitrine {

RecoveryFlow::RecoveryFlow(EditSession& session,
                           Autosaver& autosaver,
                           MessageBar& bar,
                           QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_autosaver(autosaver)
    , m_bar(bar)
    , m_window(window) {
    connect(&bar, &MessageBar::dismissed, this, [this] { m_open = false; });
}

void RecoveryFlow::look() {
    if (m_session.isReadOnly())
        return;
    const Result<std::optional<Recovery>> left = m_autosaver.left();
    m_unreadable = !left;
    if (left && *left)
        m_changes = changesBy((*left)->edits, m_session.opened().saved());
    if (left && m_changes.isEmpty())
        return;
    if (left && (*left)->applies)
        m_autosaver.setUndecided(m_changes);
    else
        m_aside = m_autosaver.setAside();
    m_open = true;
    say();
}

void RecoveryFlow::say() {
    if (!m_open)
        return;
    if (m_unreadable) {
        m_bar.showMessage(
            StateMark::Warning,
            tr("Recovered work was found but could not be read. It is kept in %1.").arg(m_aside));
        return;
    }
    const int count = static_cast<int>(m_changes.size());
    const bool fits = m_aside.isEmpty();
    m_bar.showMessage(
        fits ? StateMark::Warning : StateMark::Info,
        fits ? tr("%n fact(s) were typed but not saved when the program ended.", nullptr, count)
             : tr("%n fact(s) were typed but not saved, and the dossier's files changed since.",
                  nullptr,
                  count));
    connect(m_bar.addAction(tr("Look at it…")), &QAction::triggered, this, [this, fits] {
        fits ? offer() : showAside();
    });
}

void RecoveryFlow::offer() {
    auto* dialog = new RecoveryDialog(m_session, m_changes, {}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (dialog->choice() == RecoveryDialog::Choice::TakeOver)
            m_session.edit(m_changes, [] { return tr("Recovered work"); });
        else
            m_changes.clear();
        m_autosaver.setUndecided({});
        m_open = false;
        m_bar.clear();
    });
    dialog->open();
}

void RecoveryFlow::showAside() {
    auto* dialog = new RecoveryDialog(m_session, m_changes, m_aside, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace vitrine
