// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/form/FieldEditor.h"

#include <QStringList>

namespace vitrine {

/// Party and Hash: a few named lines.
class RecordEditor : public FieldEditor {
    Q_OBJECT

public:
    RecordEditor(const EditorContext&, QWidget* parent);

    void setValue(const Value&) override;
    [[nodiscard]] Value value() const override;
    void setFault(bool) override;

private:
    void proposeAlgorithm();

    struct Part {
        QString key;
        QString label;
        QString hint = {};
        QStringList proposals = {};
    };

    [[nodiscard]] static QList<Part> partsOf(FieldType);

    QList<std::pair<QString, LineEdit*>> m_lines;
    Record m_told; ///< as it was shown; only what is typed is cleaned
    Record m_rest; ///< members that this editor does not show, kept
};

} // namespace vitrine
