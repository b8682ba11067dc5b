// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/findings/FindingsList.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace vitrine {

class FindingsBar;
class IconLabel;

/// All findings in full, by category, also those that somebody accepted and why; what one is about
/// and what to do at the right.
class ReviewPage : public QWidget {
    Q_OBJECT

public:
    explicit ReviewPage(EditSession& session, QWidget* parent = nullptr);

    [[nodiscard]] FindingsList* list() const { return m_list; }

    [[nodiscard]] const FindingsFilter& filter() const { return m_model->filter(); }

    void setFilter(const FindingsFilter&);

Q_SIGNALS:
    void jumpRequested(const vitrine::FieldPath& path);

private:
    [[nodiscard]] QWidget* makeDetail();
    void showDetail();
    void showWhatIsThere();
    [[nodiscard]] QString documentsOf(const Finding&) const;

    EditSession& m_session;
    FindingsModel* m_model;
    FindingsBar* m_bar;
    FindingsList* m_list;
    QLineEdit* m_text;
    QStackedWidget* m_stack;
    QLabel* m_message = nullptr;
    QLabel* m_place = nullptr;
    QLabel* m_fix = nullptr;
    QLabel* m_provision = nullptr;
    QLabel* m_documents = nullptr;
    QLabel* m_waiver = nullptr;
    QPushButton* m_go = nullptr;
    QPushButton* m_accept = nullptr;
};

} // namespace vitrine
