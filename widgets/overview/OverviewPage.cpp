// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/overview/OverviewPage.h"

#include "widgets/common/Card.h"
#include "widgets/common/IconLabel.h"
#include "widgets/findings/FindingsFilter.h"
#include "widgets/interview/InterviewDialog.h"
#include "widgets/overview/DecidingFacts.h"
#include "widgets/overview/DocumentRow.h"
#include "widgets/parts/FindingMark.h"
#include "widgets/parts/Labels.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qsizetype shownSteps = 8;
constexpr qsizetype shownDeciding = 5;
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
    m_start = makeStart();
    column->addWidget(m_start);
    auto* documents = addCard(column, tr("Documents"));
    m_documents = new QVBoxLayout;
    m_documents->setSpacing(documents->spacing());
    m_fold = new QToolButton;
    m_fold->setObjectName(u"fold"_s);
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_fold, &QToolButton::toggled, this, &OverviewPage::foldOthers);
    m_others = new QWidget;
    auto* others = new QVBoxLayout(m_others);
    others->setContentsMargins(0, 0, 0, 0);
    others->setSpacing(documents->spacing());
    m_interview = new QPushButton(tr("Which duties apply…"));
    m_interview->setObjectName(u"interview"_s);
    connect(m_interview, &QPushButton::clicked, this, &OverviewPage::interviewRequested);
    documents->addLayout(m_documents);
    documents->addWidget(m_fold, 0, Qt::AlignLeft);
    documents->addWidget(m_others);
    documents->addSpacing(6);
    documents->addWidget(m_interview, 0, Qt::AlignLeft);
    foldOthers(false);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(16);
    m_steps = addCard(lower, tr("Next steps"));
    auto* right = new QVBoxLayout;
    right->setSpacing(16);
    lower->addLayout(right, 1);
    m_versions = addCard(right, tr("Versions"));
    m_dates = addCard(right, tr("Days to keep"));
    for (QVBoxLayout* list : {m_steps, m_versions, m_dates})
        list->setSpacing(8);
    column->addLayout(lower, 1);
    column->setStretch(1, 0);
    setWidget(content);

    connect(&session, &EditSession::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    setNoVersions(tr("The versions are being read…"));
}

/// What decides everything else comes before everything else.
QWidget* OverviewPage::makeStart() {
    auto* card = new Card;
    auto* begin = new QPushButton(tr("Answer the questions…"));
    begin->setObjectName(u"beginInterview"_s);
    begin->setProperty("primary", true);
    connect(begin, &QPushButton::clicked, this, &OverviewPage::interviewRequested);
    m_waiting = mutedLabel({});
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(titleLabel(tr("Which duties apply?")));
    words->addWidget(m_waiting);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(18, 14, 18, 14);
    row->setSpacing(18);
    row->addLayout(words, 1);
    row->addWidget(begin, 0, Qt::AlignVCenter);
    return card;
}

void OverviewPage::refreshStart(const QStringList& documents) {
    const auto waiting =
        static_cast<int>(std::ranges::count_if(documents, [this](const QString& id) {
            return m_session.report().applicability.value(id).due == Truth::Undetermined;
        }));
    const bool offered = InterviewDialog::isOffered(m_session);
    m_start->setVisible(offered && waiting > 0);
    m_interview->setVisible(offered && waiting == 0);
    m_waiting->setText(tr("Of %n document(s) it is open whether they are due. A few questions "
                          "decide that: about the model, and about who you are to it.",
                          nullptr,
                          waiting));
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
    refreshDates();
}

QString OverviewPage::titlesOf(const QStringList& documents) const {
    QStringList titles;
    for (const QString& id : documents) {
        if (const Document* document = m_session.library().document(id))
            titles.append(m_session.strings().text(document->key(u"title"_s)));
    }
    return titles.join(u", "_s);
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
    const qsizetype due = std::ranges::count_if(ids, [this](const QString& id) {
        return m_session.report().applicability.value(id).due != Truth::No;
    });
    refreshStart(ids);
    QStringList shown;
    for (const DocumentRow* row : std::as_const(m_rows))
        shown.append(row->document());
    // With nothing due the card tells why, which may change while the rows do not.
    if (ids == shown && due == m_due && due > 0) {
        for (DocumentRow* row : std::as_const(m_rows))
            row->refresh();
        return;
    }
    clearLayout(m_documents);
    clearLayout(m_others->layout());
    m_rows.clear();
    for (const QString& id : ids) {
        auto* row = new DocumentRow(m_session, id);
        connect(row, &DocumentRow::jumpRequested, this, &OverviewPage::jumpRequested);
        (m_rows.size() < due ? m_documents : m_others->layout())->addWidget(row);
        m_rows.append(row);
    }
    m_due = due;
    const auto others = static_cast<int>(ids.size() - due);
    m_fold->setText(tr("%n document(s) not due", nullptr, others));
    m_fold->setVisible(others > 0);
    if (due == 0 && others > 0)
        m_documents->addWidget(mutedLabel(
            tr("No document is due: %1. Any of them can be made voluntarily.")
                .arg(decidingReason(m_session.report().applicability.value(ids.first()).reason))));
    if (ids.isEmpty())
        m_documents->addWidget(
            mutedLabel(tr("No law or form is chosen for this dossier yet. Choose them in "
                          "Dossier › Laws and Forms.")));
}

void OverviewPage::foldOthers(bool open) {
    m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_others->setVisible(open);
}

/// Days on which documents are due and until which their versions are kept, the next one first.
void OverviewPage::refreshDates() {
    struct Day {
        QDate day;
        QString what;
        QString why;
        QString when;
    };

    clearLayout(m_dates);
    const Strings& strings = m_session.strings();
    QList<Day> days;
    for (const DocumentRow* row : std::as_const(m_rows)) {
        const auto due = m_session.report().applicability.value(row->document());
        const Document* document = m_session.library().document(row->document());
        if (due.due != Truth::Yes || !document)
            continue;
        const QString title = strings.text(document->key(u"title"_s));
        if (due.dueOn)
            days.append({*due.dueOn, title, due.by, dayInWords(*due.dueOn, strings)});
        if (due.keptUntil)
            days.append({*due.keptUntil,
                         tr("Keep the versions of “%1”").arg(title),
                         due.kept,
                         tr("until %1").arg(strings.day(*due.keptUntil))});
    }
    std::ranges::stable_sort(days, {}, &Day::day);
    for (const Day& entry : std::as_const(days)) {
        auto* row = new QHBoxLayout;
        twoLines(row, entry.what, entry.why);
        auto* when = mutedLabel(entry.when);
        when->setWordWrap(false);
        row->addWidget(when);
        m_dates->addLayout(row);
    }
    if (days.isEmpty())
        m_dates->addWidget(mutedLabel(tr("No document is due on a day that is known yet.")));
}

void OverviewPage::addStep(StateMark mark,
                           const QString& text,
                           const QString& more,
                           const FieldPath& path) {
    auto* row = new QHBoxLayout;
    row->addWidget(new IconLabel(mark), 0, Qt::AlignTop);
    const QString category = m_session.strings().optional(path.category() + u".label"_s);
    QStringList second;
    for (const QString& part : {category, more}) {
        if (!part.isEmpty())
            second.append(part);
    }
    twoLines(row, text, second.join(u" · "_s));
    auto* go = new QPushButton(tr("Go"));
    go->setAccessibleName(tr("Go to: %1").arg(text));
    connect(go, &QPushButton::clicked, this, [this, path] { Q_EMIT jumpRequested(path); });
    row->addWidget(go);
    m_steps->addLayout(row);
}

/// First what decides of most documents whether they are due, then what is wrong or missing in
/// most of those that are.
void OverviewPage::refreshSteps() {
    clearLayout(m_steps);
    QList<DecidingFact> deciding =
        decidingFacts(m_session.report(), m_session.dossier(), m_session.library());
    deciding = deciding.first(std::min(shownDeciding, deciding.size()));
    for (const DecidingFact& fact : std::as_const(deciding))
        addStep(
            StateMark::Missing,
            tr("“%1” decides on %n document(s)", nullptr, static_cast<int>(fact.documents.size()))
                .arg(m_session.fieldLabel(fact.path)),
            titlesOf(fact.documents),
            fact.path);

    QList<Finding> findings = filtered(m_session.report(), FindingsFilter());
    const qsizetype open = findings.size();
    std::ranges::stable_sort(findings, std::greater<>(), [this](const Finding& finding) {
        return std::ranges::count_if(finding.documents, [this](const QString& id) {
            return m_session.report().applicability.value(id).due == Truth::Yes;
        });
    });
    sortBySeverity(findings);
    findings.removeIf([&deciding](const Finding& finding) {
        return finding.missing && std::ranges::any_of(deciding, [&](const DecidingFact& fact) {
                   return fact.path == finding.path.fieldPath();
               });
    });
    const qsizetype room = std::max<qsizetype>(0, shownSteps - deciding.size());
    for (const Finding& finding : std::as_const(findings).first(std::min(room, findings.size())))
        addStep(findingMark(finding), finding.message, finding.fix, finding.path);
    if (open == 0 && deciding.isEmpty()) {
        m_steps->addWidget(mutedLabel(tr("Nothing is missing.")));
    } else if (open > 0) {
        auto* all = new QPushButton(tr("All %n open point(s)…", nullptr, static_cast<int>(open)));
        connect(all, &QPushButton::clicked, this, &OverviewPage::reviewRequested);
        m_steps->addWidget(all, 0, Qt::AlignLeft);
    }
}

void OverviewPage::setNoVersions(const QString& why) {
    clearLayout(m_versions);
    m_versions->addWidget(mutedLabel(why));
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
