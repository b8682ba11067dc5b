// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/catalogue/Catalogue.h"
#include "model/dossier/Answer.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace vitrine {

class EditSession;

/// Files attached to a fact. Takes effect at once; every step can be undone.
class EvidenceDialog : public QDialog {
    Q_OBJECT

public:
    EvidenceDialog(EditSession& session, const Field& field, QWidget* parent = nullptr);

private:
    void remove();
    void openFile();
    void refresh();

    QListWidget* m_list;
    QPushButton* m_remove;
    QPushButton* m_open;

    EditSession& m_session;
    const Field& m_field;
};

} // namespace vitrine
