// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/Theme.h"
#include "widgets/findings/FindingsModel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QToolButton;

namespace vitrine {

/// The head of a list of findings: how many of each kind (each a switch) and for which documents.
class FindingsBar : public QWidget {
    Q_OBJECT

public:
    enum class Extent { Short, WithWaived };

    FindingsBar(EditSession& session,
                FindingsModel* model,
                Extent extent,
                QWidget* parent = nullptr);

    /// "Due", "Everything", or a document of the dossier.
    void setScope(FindingsFilter::Scope scope, const QString& document = {});
    /// Its scope and which kinds are shown; the words are not of the bar.
    void setFilter(const FindingsFilter&);

private:
    [[nodiscard]] QToolButton* addSwitch(StateMark mark, const QString& name);
    void fillScopes();
    void nameDueScope();
    void applyFilter();
    void showCounts();

    EditSession& m_session;
    FindingsModel* m_model;
    QToolButton* m_errors;
    QToolButton* m_questions;
    QToolButton* m_warnings;
    QToolButton* m_notes;
    QCheckBox* m_waived;
    QComboBox* m_scope;
};

} // namespace vitrine
