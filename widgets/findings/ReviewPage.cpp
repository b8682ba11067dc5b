// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/findings/ReviewPage.h"

#include "widgets/common/Card.h"
#include "widgets/findings/FindingsBar.h"
#include "widgets/parts/Labels.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace vitrine {

ReviewPage::ReviewPage(EditSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new FindingsModel(session, FindingsModel::Grouping::Category, this))
    , m_bar(new FindingsBar(session, m_model, FindingsBar::Extent::WithWaived))
    , m_list(new FindingsList(session, m_model, FindingsList::Detail::Full))
    , m_text(new QLineEdit)
    , m_stack(new QStackedWidget) {
    setObjectName(u"review"_s);
    setAccessibleName(tr("Review"));
    m_text->setPlaceholderText(tr("Filter by words"));
    m_text->setAccessibleName(tr("Filter by words"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(260);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& text) {
        FindingsFilter filter = m_model->filter();
        filter.text = text.trimmed();
        m_model->setFilter(filter);
    });

    auto* head = new QHBoxLayout;
    QLabel* heading = headingLabel(tr("Review"));
    heading->setWordWrap(false);
    head->addWidget(heading);
    head->addSpacing(12);
    head->addWidget(m_bar, 1);
    head->addWidget(m_text);

    auto* listCard = new Card;
    auto* listColumn = new QVBoxLayout(listCard);
    listColumn->setContentsMargins(10, 8, 10, 10);
    QLabel* empty = mutedLabel(tr("Nothing to do: no finding passes these filters."));
    empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_list);
    m_stack->addWidget(empty);
    listColumn->addWidget(m_stack);

    auto* body = new QHBoxLayout;
    body->setSpacing(16);
    body->addWidget(listCard, 5);
    body->addWidget(makeDetail(), 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 20);
    column->setSpacing(12);
    column->addLayout(head);
    column->addLayout(body, 1);

    connect(m_list, &FindingsList::jumpRequested, this, &ReviewPage::jumpRequested);
    connect(m_list, &FindingsList::currentFindingChanged, this, &ReviewPage::showDetail);
    connect(m_model, &FindingsModel::countsChanged, this, &ReviewPage::showWhatIsThere);
    showWhatIsThere();
    showDetail();
}

void ReviewPage::setFilter(const FindingsFilter& filter) {
    m_bar->setFilter(filter);
    m_text->setText(filter.text);
}

QWidget* ReviewPage::makeDetail() {
    auto* card = new Card;
    card->setMinimumWidth(240);
    m_message = titleLabel({});
    m_place = mutedLabel({});
    m_fix = plainLabel({});
    m_provision = plainLabel({});
    m_provision->setForegroundRole(QPalette::Link);
    m_documents = mutedLabel({});
    m_waiver = plainLabel({});
    m_go = new QPushButton(tr("Go to the Fact"));
    m_accept = new QPushButton;
    m_accept->setObjectName(u"accept"_s);
    connect(m_go, &QPushButton::clicked, m_list->goAction(), &QAction::trigger);
    connect(m_accept, &QPushButton::clicked, m_list->waiveAction(), &QAction::trigger);

    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(10);
    for (QLabel* label : {m_message, m_place, m_fix, m_provision, m_documents, m_waiver}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_go);
    buttons->addWidget(m_accept);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch();
    return card;
}

void ReviewPage::showDetail() {
    const Finding* finding = m_list->current();
    const auto show = [](QLabel* label, const QString& text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    show(m_message, finding ? finding->message : tr("Choose a finding to see what it is about."));
    show(m_place, m_list->currentIndex().data(FindingsModel::PlaceRole).toString());
    show(m_fix, finding ? finding->fix : QString());
    QString provision = finding ? finding->provision : QString();
    if (finding && finding->standing != Standing::Primary)
        provision += finding->standing == Standing::Secondary
                         ? tr(" (from a secondary source)")
                         : tr(" (not verified against the source)");
    show(m_provision, provision);
    show(m_documents, finding ? documentsOf(*finding) : QString());
    show(m_waiver,
         finding && finding->waived ? tr("Accepted: %1").arg(finding->waiverReason) : QString());
    m_go->setVisible(finding);
    m_go->setEnabled(m_list->goAction()->isEnabled());
    m_accept->setVisible(finding);
    m_accept->setEnabled(m_list->waiveAction()->isEnabled());
    m_accept->setText(m_list->waiveAction()->text());
}

QString ReviewPage::documentsOf(const Finding& finding) const {
    QStringList titles;
    for (const QString& id : finding.documents) {
        if (const Document* document = m_session.library().document(id))
            titles.append(m_session.strings().text(document->key(u"title"_s)));
    }
    return titles.isEmpty() ? QString() : tr("Concerns: %1").arg(titles.join(u", "_s));
}

void ReviewPage::showWhatIsThere() {
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    showDetail();
}

} // namespace vitrine
