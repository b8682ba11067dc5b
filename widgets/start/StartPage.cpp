// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/start/StartPage.h"

#include "widgets/common/Card.h"
#include "widgets/common/IconLabel.h"
#include "widgets/parts/Labels.h"

#include <QBoxLayout>
#include <QDir>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr int pageWidth = 940;

QVBoxLayout* makeCard(Card* card, const QString& title) {
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(8);
    column->addWidget(titleLabel(title));
    auto* content = new QVBoxLayout;
    content->setSpacing(8);
    column->addLayout(content);
    column->addStretch();
    return content;
}

QVBoxLayout* twoLines(const QString& first, const QString& second) {
    auto* lines = new QVBoxLayout;
    lines->setSpacing(1);
    lines->addWidget(new ElidedLabel(first));
    auto* muted = new ElidedLabel(second);
    muted->setForegroundRole(QPalette::PlaceholderText);
    lines->addWidget(muted);
    return lines;
}

QString shownPath(const QString& directory) {
    const QString home = QDir::homePath();
    return directory.startsWith(home + u'/') ? u'~' + directory.mid(home.size())
                                             : QDir::toNativeSeparators(directory);
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QScrollArea(parent) {
    setObjectName(u"start"_s);
    setAccessibleName(tr("Start"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);

    auto* recoveredCard = new Card;
    recoveredCard->setEdge(StateMark::Warning);
    m_recoveredCard = recoveredCard;
    m_recovered = makeCard(recoveredCard, tr("Recovered work"));
    auto* recentCard = new Card;
    m_recent = makeCard(recentCard, tr("Recent dossiers"));
    auto* examplesCard = new Card;
    m_examples = makeCard(examplesCard, tr("Examples"));

    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(recentCard, 3);
    columns->addWidget(examplesCard, 2);
    auto* page = new QWidget;
    page->setMaximumWidth(pageWidth);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(24, 48, 24, 24);
    column->setSpacing(16);
    column->addWidget(makeHead());
    column->addWidget(m_recoveredCard);
    column->addLayout(columns);
    column->addStretch();
    auto* content = new QWidget;
    auto* centre = new QHBoxLayout(content);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->addStretch(1);
    centre->addWidget(page, 8);
    centre->addStretch(1);
    setWidget(content);
    setRecent({});
}

QWidget* StartPage::makeHead() {
    auto* head = new QWidget;
    auto* create = new QPushButton(tr("New dossier…"));
    create->setObjectName(u"new"_s);
    create->setProperty("primary", true);
    auto* open = new QPushButton(tr("Open…"));
    open->setObjectName(u"open"_s);
    connect(create, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);

    auto* words = new QVBoxLayout;
    words->addWidget(headingLabel(tr("Transparency dossiers")));
    words->addWidget(mutedLabel(tr(
        "Tell each fact about a model once; every document that a law, a code of practice or a "
        "community asks for comes out of it. A dossier is a folder: drop one here to open it.")));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(words, 1);
    row->addSpacing(24);
    row->addWidget(create, 0, Qt::AlignBottom);
    row->addWidget(open, 0, Qt::AlignBottom);
    return head;
}

void StartPage::setRecent(const QList<RecentDossier>& dossiers) {
    clearLayout(m_recent);
    clearLayout(m_recovered);
    for (const RecentDossier& dossier : dossiers) {
        if (dossier.recovered > 0 && !dossier.missing)
            addRecovered(dossier);
        addRecent(dossier);
    }
    m_recoveredCard->setVisible(m_recovered->count() > 0);
    if (dossiers.isEmpty())
        m_recent->addWidget(mutedLabel(
            tr("Dossiers that you open appear here. To see what a finished one looks like, open an "
               "example: you get a copy of your own.")));
}

void StartPage::addRecent(const RecentDossier& dossier) {
    auto* row = new QHBoxLayout;
    auto* open = new QPushButton(tr("Open"));
    open->setAccessibleName(tr("Open %1").arg(dossier.title));
    open->setObjectName(u"recent:"_s + dossier.directory);
    open->setEnabled(!dossier.missing);
    connect(open, &QPushButton::clicked, this, [this, dossier] {
        Q_EMIT openDirectoryRequested(dossier.directory);
    });
    auto* forget = new QToolButton;
    forget->setText(tr("Remove"));
    forget->setToolTip(
        tr("Take “%1” off this list; the folder stays as it is.").arg(dossier.title));
    forget->setAccessibleName(tr("Remove %1 from the list").arg(dossier.title));
    forget->setObjectName(u"forget:"_s + dossier.directory);
    forget->setAutoRaise(true);
    connect(forget, &QToolButton::clicked, this, [this, dossier] {
        Q_EMIT forgetRequested(dossier.directory);
    });

    const QString place = shownPath(dossier.directory);
    auto* words = new QWidget;
    words->setLayout(twoLines(dossier.title,
                              dossier.missing ? tr("%1 · not there any more").arg(place) : place));
    words->layout()->setContentsMargins(0, 0, 0, 0);
    words->setEnabled(!dossier.missing);
    row->addWidget(words, 1);
    row->addWidget(forget);
    row->addWidget(open);
    m_recent->addLayout(row);
}

void StartPage::addRecovered(const RecentDossier& dossier) {
    auto* row = new QHBoxLayout;
    row->addWidget(new IconLabel(StateMark::Warning), 0, Qt::AlignTop);
    row->addLayout(
        twoLines(dossier.title, tr("%n fact(s) typed but not saved", nullptr, dossier.recovered)),
        1);
    auto* open = new QPushButton(tr("Look at it"));
    open->setAccessibleName(tr("Open %1 and look at the recovered work").arg(dossier.title));
    connect(open, &QPushButton::clicked, this, [this, dossier] {
        Q_EMIT openDirectoryRequested(dossier.directory);
    });
    row->addWidget(open);
    m_recovered->addLayout(row);
}

void StartPage::setExamples(const QList<Example>& examples, const Strings& strings) {
    clearLayout(m_examples);
    for (const Example& example : examples) {
        auto* row = new QHBoxLayout;
        const QString shows = strings.optional(u"phrase.example."_s + example.id);
        auto* lines = new QVBoxLayout;
        lines->setSpacing(1);
        lines->addWidget(new ElidedLabel(example.title));
        lines->addWidget(
            mutedLabel(shows.isEmpty() ? tr("a filled dossier, copied for you") : shows));
        row->addLayout(lines, 1);
        auto* open = new QPushButton(tr("Open"));
        open->setObjectName(u"example:"_s + example.id);
        open->setAccessibleName(tr("Open a copy of the example %1").arg(example.title));
        connect(open, &QPushButton::clicked, this, [this, id = example.id] {
            Q_EMIT exampleRequested(id);
        });
        row->addWidget(open);
        m_examples->addLayout(row);
    }
    if (examples.isEmpty())
        m_examples->addWidget(mutedLabel(tr("No examples are installed.")));
}

} // namespace vitrine
