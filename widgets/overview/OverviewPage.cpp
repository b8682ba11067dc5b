// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/overview/OverviewPage.h"

#include "widgets/common/Card.h"
#include "widgets/common/IconLabel.h"
#include "widgets/findings/FindingsFilter.h"
#include "widgets/interview/InterviewDialog.h"
#include "widgets/overview/DocumentRow.h"
#include "widgets/parts/Labels.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qsizetype shownSteps = 8;
constexpr qsizetype shownVersions = 6;

QVBoxLayout* addCard(QBoxLayout* to, const QString& title) {
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(8);
    column->addWidget(titleLabel(title));
    auto* content = new QVBoxLayout;
    content->setSpacing(2);
    column->addLayout(content);
    column->addStretch();
    to->addWidget(card, 1);
    return content;
}

QVBoxLayout* twoLines(QBoxLayout* row, const QString& first, const QString& second) {
    auto* lines = new QVBoxLayout;
    lines->setSpacing(1);
    lines->addWidget(new ElidedLabel(first));
    if (!second.isEmpty()) {
        auto* muted = new ElidedLabel(second);
        muted->setForegroundRole(QPalette::PlaceholderText);
        lines->addWidget(muted);
    }
    row->addLayout(lines, 1);
    return lines;
}

} // namespace

OverviewPage::OverviewPage(EditSession& session, QWidget* parent)
    : QScrollArea(parent)
    , m_session(session) {
    setObjectName(u"overview"_s);
    setAccessibleName(tr("Overview"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    m_documents = addCard(column, tr("Documents"));
    m_interview = new QPushButton(tr("Which duties apply…"), content);
    m_interview->hide();
    m_interview->setObjectName(u"interview"_s);
    connect(m_interview, &QPushButton::clicked, this, &OverviewPage::interviewRequested);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(16);
    m_steps = addCard(lower, tr("Next steps"));
    m_versions = addCard(lower, tr("Versions"));
    m_steps->setSpacing(8);
    m_versions->setSpacing(8);
    column->addLayout(lower, 1);
    column->setStretch(0, 0);
    setWidget(content);

    connect(&session, &EditSession::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    setVersions({}, true);
}

void OverviewPage::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    if (m_stale)
        refresh();
}

void OverviewPage::refresh() {
    m_stale = false;
    refreshDocuments();
    refreshSteps();
}

/// Documents of the dossier's regimes: due ones first, then undecided ones, in the regimes' order.
QStringList OverviewPage::documentsByDue() const {
    QStringList ids;
    for (const Regime* regime : m_session.library().regimesOf(m_session.dossier())) {
        for (const Document& document : regime->documents)
            ids.append(document.id);
    }
    const auto rank = [this](const QString& id) {
        return -static_cast<int>(m_session.report().applicability.value(id).due);
    };
    std::stable_sort(ids.begin(), ids.end(), [&rank](const QString& a, const QString& b) {
        return rank(a) < rank(b);
    });
    return ids;
}

void OverviewPage::refreshDocuments() {
    const QStringList ids = documentsByDue();
    QStringList shown;
    for (const DocumentRow* row : std::as_const(m_rows))
        shown.append(row->document());
    if (ids == shown && !ids.isEmpty()) {
        for (DocumentRow* row : std::as_const(m_rows))
            row->refresh();
        return;
    }
    m_documents->removeWidget(m_interview);
    clearLayout(m_documents);
    m_rows.clear();
    for (const QString& id : ids) {
        auto* row = new DocumentRow(m_session, id);
        connect(row, &DocumentRow::jumpRequested, this, &OverviewPage::jumpRequested);
        m_documents->addWidget(row);
        m_rows.append(row);
    }
    m_documents->addWidget(m_interview, 0, Qt::AlignLeft);
    m_interview->setVisible(InterviewDialog::isOffered(m_session));
    if (ids.isEmpty())
        m_documents->addWidget(
            mutedLabel(tr("No law or form is chosen for this dossier yet. Choose them in "
                          "Dossier › Laws and Forms.")));
}

void OverviewPage::refreshSteps() {
    clearLayout(m_steps);
    QList<Finding> findings = filtered(m_session.report(), FindingsFilter());
    sortBySeverity(findings);
    for (const Finding& finding : findings.first(std::min(shownSteps, findings.size()))) {
        auto* row = new QHBoxLayout;
        auto* mark = new IconLabel(finding.severity == Severity::Error     ? StateMark::Error
                                   : finding.severity == Severity::Warning ? StateMark::Warning
                                                                           : StateMark::Info);
        row->addWidget(mark, 0, Qt::AlignTop);
        const QString category =
            m_session.strings().optional(finding.path.category() + u".label"_s);
        QStringList second;
        for (const QString& part : {category, finding.provision}) {
            if (!part.isEmpty())
                second.append(part);
        }
        twoLines(row, finding.fix.isEmpty() ? finding.message : finding.fix, second.join(u" · "_s));
        auto* go = new QPushButton(tr("Go"));
        go->setAccessibleName(tr("Go to: %1").arg(finding.message));
        go->setToolTip(finding.message);
        connect(go, &QPushButton::clicked, this, [this, path = finding.path] {
            Q_EMIT jumpRequested(path);
        });
        row->addWidget(go);
        m_steps->addLayout(row);
    }
    if (findings.isEmpty()) {
        m_steps->addWidget(mutedLabel(tr("Nothing is missing for the documents that are due.")));
    } else if (findings.size() > shownSteps) {
        auto* all = new QPushButton(
            tr("All %n open point(s)…", nullptr, static_cast<int>(findings.size())));
        connect(all, &QPushButton::clicked, this, &OverviewPage::reviewRequested);
        m_steps->addWidget(all, 0, Qt::AlignLeft);
    }
}

void OverviewPage::setVersions(const QList<Revision>& versions, bool kept) {
    clearLayout(m_versions);
    for (const Revision& revision : versions.first(std::min(shownVersions, versions.size()))) {
        auto* row = new QHBoxLayout;
        QStringList second{QLocale().toString(revision.author.when.date(), QLocale::ShortFormat),
                           revision.author.name};
        second.append(revision.tags);
        twoLines(row, revision.title(), second.join(u" · "_s));
        m_versions->addLayout(row);
    }
    if (versions.isEmpty()) {
        m_versions->addWidget(mutedLabel(kept ? tr("No version is saved yet. A version keeps the "
                                                   "dossier as it is now, with a note, so that "
                                                   "you can compare and go back later.")
                                              : tr("This dossier keeps no versions yet. The first "
                                                   "version that you save starts them.")));
        auto* save = new QPushButton(tr("Save Version…"));
        connect(save, &QPushButton::clicked, this, &OverviewPage::saveVersionRequested);
        m_versions->addWidget(save, 0, Qt::AlignLeft);
        return;
    }
    auto* compare = new QPushButton(tr("Compare versions…"));
    connect(compare, &QPushButton::clicked, this, &OverviewPage::historyRequested);
    m_versions->addWidget(compare, 0, Qt::AlignLeft);
}

} // namespace vitrine
