// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/edit/EditCommand.h"

#include "widgets/edit/EditSession.h"

#include <algorithm>

namespace vitrine {

EditCommand::EditCommand(EditSession& session, QList<Edit> edits, StepName name, int run)
    : m_session(session)
    , m_edits(std::move(edits))
    , m_name(std::move(name))
    , m_run(run) {
    this->name();
}

void EditCommand::undo() {
    m_session.make(invert(m_edits));
}

void EditCommand::redo() {
    m_session.make(m_edits);
}

FieldPath EditCommand::fact() const {
    const FieldPath first = pathOf(m_edits.first()).fieldPath();
    const bool alone = std::ranges::all_of(
        m_edits, [&first](const Edit& edit) { return pathOf(edit).fieldPath() == first; });
    return alone ? first : FieldPath();
}

bool EditCommand::mergeWith(const QUndoCommand* other) {
    const auto& next = *static_cast<const EditCommand*>(other); // equal ids: it is one of ours
    const FieldPath path = fact();
    if (path.isEmpty() || next.fact() != path)
        return false;
    // Both are made: what was told before them is found by taking them back.
    const std::optional<Answer> now = toldAt(m_session.dossier(), path);
    const Answer before =
        apply(invert(m_edits), apply(invert(next.m_edits), now.value_or(Answer())));
    m_edits = vitrine::edits(Change{path, before, now});
    setObsolete(m_edits.isEmpty());
    return true;
}

} // namespace vitrine
