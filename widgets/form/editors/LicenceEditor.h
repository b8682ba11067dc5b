// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/form/FieldEditor.h"

class QCheckBox;

namespace vitrine {

/// Licence: an SPDX identifier, proposed from a list, or a name and an address.
class LicenceEditor : public FieldEditor {
    Q_OBJECT

public:
    LicenceEditor(const EditorContext&, QWidget* parent);

    void setValue(const Value&) override;
    [[nodiscard]] Value value() const override;

private:
    void showOwn(bool);

    LineEdit* m_spdx;
    QCheckBox* m_own;
    QWidget* m_ownPart;
    LineEdit* m_name;
    LineEdit* m_url;
    Record m_told; ///< as it was shown; only what is typed is cleaned
    Record m_rest; ///< members that this editor does not show, kept
};

} // namespace vitrine
