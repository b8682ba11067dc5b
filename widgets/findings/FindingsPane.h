// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/Card.h"
#include "widgets/findings/FindingsList.h"

class QLabel;
class QStackedWidget;

namespace vitrine {

class FindingsBar;

/// What is open, below the form: counts, for which documents, one line a finding.
class FindingsPane : public Card {
    Q_OBJECT

public:
    explicit FindingsPane(EditSession& session, QWidget* parent = nullptr);

    [[nodiscard]] FindingsList* list() const { return m_list; }

    [[nodiscard]] FindingsModel* model() const { return m_model; }

    [[nodiscard]] FindingsBar* bar() const { return m_bar; }

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void jumpRequested(const vitrine::FieldPath& path);

protected:
    void resizeEvent(QResizeEvent*) override;

private:
    void showWhatIsThere();

    FindingsModel* m_model;
    FindingsBar* m_bar;
    FindingsList* m_list;
    QStackedWidget* m_stack;
    QLabel* m_title = nullptr;
};

} // namespace vitrine
