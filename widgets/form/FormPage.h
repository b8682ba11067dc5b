// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/edit/EditSession.h"

#include <QScrollArea>

#include <memory>

namespace vitrine {

/// A form: a card a field, in the order given, only those that are asked for (visible). Follows
/// the session; keeps focus and scroll place over changes. Each editor's objectName is its path
/// ("compute/training-compute").
class FormPage : public QScrollArea {
    Q_OBJECT

public:
    struct Content {
        QString title;
        QString summary = {};
        QList<const Field*> fields = {}; ///< of the session's catalogue
        QString category = {};           ///< whose counts are told; empty = none
    };

    FormPage(EditSession& session, const Content& content, QWidget* parent = nullptr);
    ~FormPage() override;

    /// Scrolls to a fact (row and column too), gives it the focus and marks it for a moment.
    void jumpTo(const FieldPath&);

Q_SIGNALS:
    /// The fact whose card has the focus: for the guidance pane.
    void currentFieldChanged(const vitrine::FieldPath&);

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace vitrine
