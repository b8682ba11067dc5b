// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dossier/Edit.h"

#include <QList>
#include <QUndoCommand>

#include <functional>

namespace vitrine {

class EditSession;

/// How a step of undo is called, in the language that is spoken when it is asked.
using StepName = std::function<QString()>;

/// The one undo command: facts told differently. It holds only what differs, a cell and not its
/// table. Commands of one run of typing merge into one step; a step that nets to nothing becomes
/// obsolete.
class EditCommand final : public QUndoCommand {
public:
    /// \a run: equal for all commands of one run of typing, -1 for a step of its own.
    EditCommand(EditSession&, QList<Edit>, StepName, int run);

    /// Its text in the language that is spoken now.
    void name() { setText(m_name()); }

    [[nodiscard]] const QList<Edit>& edits() const { return m_edits; }

    void undo() override;
    void redo() override;

    [[nodiscard]] int id() const override { return m_run; }

    bool mergeWith(const QUndoCommand*) override;

private:
    /// The fact that all of it is about; empty where there are several.
    [[nodiscard]] FieldPath fact() const;

    EditSession& m_session;
    QList<Edit> m_edits;
    StepName m_name;
    int m_run;
};

} // namespace vitrine
