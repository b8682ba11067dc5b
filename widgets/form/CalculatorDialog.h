// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/catalogue/Catalogue.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace vitrine {

class CalculatorForm;
class EditSession;

/// Works out the answer of a fact with the calculators that are meant for it, and tells the fact as
/// one undoable step if the user wants the result.
class CalculatorDialog : public QDialog {
    Q_OBJECT

public:
    CalculatorDialog(EditSession& session, const Field& field, QWidget* parent = nullptr);

    /// Is any calculator meant for the field?
    [[nodiscard]] static bool isOffered(const EditSession&, const Field&);

    void accept() override;

private:
    [[nodiscard]] const CalculatorForm* form() const;
    void allow();

    EditSession& m_session;
    const Field& m_field;
    QStackedWidget* m_forms;
    QPushButton* m_use;
};

} // namespace vitrine
