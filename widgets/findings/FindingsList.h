// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/findings/FindingsModel.h"

#include <QListView>

class QAction;

namespace vitrine {

/// A list of findings with what can be done about them: Enter or a double click jumps to the fact,
/// the context menu (or its key) accepts a finding with a reason or takes that back.
class FindingsList : public QListView {
    Q_OBJECT

public:
    enum class Detail { OneLine, Full };

    FindingsList(EditSession& session,
                 FindingsModel* model,
                 Detail detail,
                 QWidget* parent = nullptr);

    [[nodiscard]] const Finding* current() const;

    [[nodiscard]] QAction* goAction() const { return m_go; }

    /// Accept…, or take back for a finding that is accepted: the text follows the current finding.
    [[nodiscard]] QAction* waiveAction() const { return m_waive; }

    /// The next finding that can be chosen, wrapping around; false if there is none.
    bool step(int direction);

Q_SIGNALS:
    void jumpRequested(const vitrine::FieldPath& path);
    void currentFindingChanged();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent*) override;

private:
    void jump();
    void waiveOrTakeBack();
    void updateActions();

    EditSession& m_session;
    FindingsModel* m_model;
    QAction* m_go;
    QAction* m_waive;
};

} // namespace vitrine
