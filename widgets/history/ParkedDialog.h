// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dossier/Parked.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace vitrine {

class EditSession;

/// Answers that a newer version of a law has no place for: where each was, and what it says. They
/// can be copied as text, and removed in an undoable step.
class ParkedDialog : public QDialog {
    Q_OBJECT

public:
    explicit ParkedDialog(EditSession& session, QWidget* parent = nullptr);

private:
    void fill();
    void allow();
    void copy();
    void remove();
    [[nodiscard]] QString inWords(const ParkedAnswer&) const;

    EditSession& m_session;
    QTreeWidget* m_list;
    QPushButton* m_copy;
    QPushButton* m_remove;
};

} // namespace vitrine
