// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/edit/EditCommand.h"

#include "widgets/edit/EditSession.h"

#include <algorithm>

namespace vitrine {

EditCommand::EditCommand(EditSession& session, QList<Change> changes, const QString& text, int run)
    : QUndoCommand(text)
    , m_session(session)
    , m_changes(std::move(changes))
    , m_run(run) {}

void EditCommand::undo() {
    QList<Change> inverse;
    inverse.reserve(m_changes.size());
    for (const Change& change : m_changes)
        inverse.append(change.inverse());
    std::reverse(inverse.begin(), inverse.end());
    m_session.applyChanges(inverse);
}

void EditCommand::redo() {
    m_session.applyChanges(m_changes);
}

bool EditCommand::mergeWith(const QUndoCommand* other) {
    const auto& next = *static_cast<const EditCommand*>(other); // equal ids: it is one of ours
    if (m_changes.size() != 1 || next.m_changes.size() != 1)
        return false;
    Change& mine = m_changes.first();
    const Change& theirs = next.m_changes.first();
    if (mine.path != theirs.path || mine.after != theirs.before)
        return false;
    mine.after = theirs.after;
    setObsolete(mine.before == mine.after);
    return true;
}

} // namespace vitrine
