// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/catalogue/Catalogue.h"
#include "model/dossier/Answer.h"

#include <QDialog>
#include <QHash>

namespace vitrine {

class EditSession;
class TableModel;
class TableView;

/// Where an answer comes from: title, address, place.
class SourcesDialog : public QDialog {
    Q_OBJECT

public:
    SourcesDialog(EditSession& session, const Field& field, QWidget* parent = nullptr);

private:
    void accept() override;

    TableModel* m_model;
    TableView* m_view;
    QHash<QString, Source> m_known; ///< by row id: what the list does not show is kept

    EditSession& m_session;
    const Field& m_field;
};

} // namespace vitrine
