// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/catalogue/Catalogue.h"
#include "model/dossier/Answer.h"

#include <QDialog>

#include <memory>
#include <vector>

class QVBoxLayout;

namespace vitrine {

class EditSession;

/// What is kept from whom, why, and what these readers are told instead: the whole fact, a row or a
/// column.
class WithholdDialog : public QDialog {
    Q_OBJECT

public:
    WithholdDialog(EditSession& session, const Field& field, QWidget* parent = nullptr);
    ~WithholdDialog() override;

private:
    void addPart(const Withholding&);
    void accept() override;

    struct Part;
    QVBoxLayout* m_parts;
    std::vector<std::unique_ptr<Part>> m_made;

    EditSession& m_session;
    const Field& m_field;
};

} // namespace vitrine
