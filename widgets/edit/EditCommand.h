// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dossier/Change.h"

#include <QList>
#include <QUndoCommand>

namespace vitrine {

class EditSession;

/// The one undo command: facts told differently. Commands of one run of typing merge into one step;
/// a step that nets to nothing becomes obsolete.
class EditCommand final : public QUndoCommand {
public:
    /// \a run: equal for all commands of one run of typing, -1 for a step of its own.
    EditCommand(EditSession&, QList<Change>, const QString& text, int run);

    void undo() override;
    void redo() override;

    [[nodiscard]] int id() const override { return m_run; }

    bool mergeWith(const QUndoCommand*) override;

private:
    EditSession& m_session;
    QList<Change> m_changes;
    int m_run;
};

} // namespace vitrine
