// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dossier/Parked.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace vitrine {

class EditSession;

/// Answers kept aside, in no document: those that a newer version of a law has no place for, and
/// those that another program told otherwise. Where each belongs, what it says and what is told
/// there now. They can be put back, copied as text, and removed; each is a step to undo.
class ParkedDialog : public QDialog {
    Q_OBJECT

public:
    explicit ParkedDialog(EditSession& session, QWidget* parent = nullptr);

private:
    void fill();
    void allow();
    void copy();
    void remove();
    void putBack();
    /// The one that is selected, where its place is there still.
    [[nodiscard]] std::optional<ParkedAnswer> placed() const;
    [[nodiscard]] QString placeInWords(const FieldPath&) const;
    [[nodiscard]] QString inWords(const FieldPath&, const std::optional<Answer>&) const;

    EditSession& m_session;
    QTreeWidget* m_list;
    QLabel* m_kept;
    QLabel* m_told;
    QPushButton* m_putBack;
    QPushButton* m_copy;
    QPushButton* m_remove;
};

} // namespace vitrine
