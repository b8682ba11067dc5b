// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/findings/FindingsPane.h"

#include "widgets/findings/FindingsBar.h"
#include "widgets/parts/Labels.h"

#include <QAction>
#include <QBoxLayout>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

FindingsPane::FindingsPane(EditSession& session, QWidget* parent)
    : Card(parent)
    , m_model(new FindingsModel(session, FindingsModel::Grouping::None, this))
    , m_bar(new FindingsBar(session, m_model, FindingsBar::Extent::Short))
    , m_list(new FindingsList(session, m_model, FindingsList::Detail::OneLine))
    , m_stack(new QStackedWidget) {
    setObjectName(u"findingsPane"_s);
    setAccessibleName(tr("Findings"));
    auto* accept = new QToolButton;
    accept->setDefaultAction(m_list->waiveAction());
    accept->setAutoRaise(true);

    auto* head = new QHBoxLayout;
    m_title = titleLabel(tr("Findings"));
    m_title->setWordWrap(false);
    head->addWidget(m_title);
    head->addWidget(m_bar, 1);
    head->addWidget(accept);
    QLabel* empty = mutedLabel(tr("Nothing to do here."));
    empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_list);
    m_stack->addWidget(empty);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 14, 8);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    connect(m_list, &FindingsList::jumpRequested, this, &FindingsPane::jumpRequested);
    connect(m_model, &FindingsModel::countsChanged, this, &FindingsPane::showWhatIsThere);
    showWhatIsThere();
}

/// A head of one line, and two findings.
QSize FindingsPane::minimumSizeHint() const {
    const QMargins margins = layout()->contentsMargins();
    return {std::min(Card::minimumSizeHint().width(), 40 * fontMetrics().averageCharWidth()),
            margins.top() + 5 * fontMetrics().lineSpacing() + margins.bottom()};
}

/// Where its switches would take more room than the findings, they stay away: the line at the foot
/// of the window counts, Review filters.
void FindingsPane::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    if (event->oldSize().width() == event->size().width())
        return;
    const int line = m_bar->sizeHint().height();
    const int room = width() - 30 * fontMetrics().averageCharWidth();
    m_bar->setVisible(room > 0 && m_bar->heightForWidth(room) <= 2 * line + line / 2);
    m_title->setSizePolicy(m_bar->isHidden() ? QSizePolicy::Expanding : QSizePolicy::Preferred,
                           QSizePolicy::Preferred);
}

void FindingsPane::showWhatIsThere() {
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
}

} // namespace vitrine
