// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/regime/Migrate.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace vitrine {

class ChangesTree;
class EditSession;

/// Newer versions of the laws and forms that the dossier follows: what changed in them, what
/// changes in the dossier, and taking them over as one undoable step. Changes nothing before the
/// user says yes.
class MigrationDialog : public QDialog {
    Q_OBJECT

public:
    explicit MigrationDialog(EditSession& session, QWidget* parent = nullptr);

    void accept() override;

private:
    [[nodiscard]] QList<MigrationRoute> chosen() const;
    void preview();

    EditSession& m_session;
    const QList<MigrationRoute> m_routes;
    QList<QCheckBox*> m_boxes; ///< one for each route
    QLabel* m_notes;
    ChangesTree* m_changes;
    QPushButton* m_take;
};

} // namespace vitrine
