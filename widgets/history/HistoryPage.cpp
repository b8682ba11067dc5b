// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/history/HistoryPage.h"

#include "model/flow/Versions.h"
#include "widgets/common/MessageBar.h"
#include "widgets/history/ChangeCard.h"
#include "widgets/parts/Labels.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr qsizetype shownFacts = 50;
/// In the place of a version: those that are not read yet.
const QString olderOnes = u"older"_s;

enum Page { ChangesPage, EmptyPage };

} // namespace

HistoryPage::HistoryPage(EditSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new VersionsModel(this))
    , m_list(new QListView)
    , m_more(new QPushButton)
    , m_from(new QComboBox)
    , m_to(new QComboBox) {
    setObjectName(u"history"_s);
    setAccessibleName(tr("History"));
    auto* splitter = new QSplitter;
    splitter->setObjectName(u"historySplitter"_s);
    splitter->addWidget(makeVersions());
    splitter->addWidget(makeChanges());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({300, 900});
    splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->addWidget(splitter);

    connect(&session, &EditSession::changed, this, [this] {
        // What was counted before is no longer so.
        m_model->setUnsavedFacts(-1);
        if (!from().isEmpty() && !to().isEmpty())
            return;
        m_stale = true;
        if (isVisible())
            ask();
    });
    m_start->hide();
    showEmpty(tr("The versions are being read…"));
}

QWidget* HistoryPage::makeVersions() {
    m_list->setObjectName(u"versions"_s);
    m_list->setAccessibleName(tr("Versions"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new VersionsDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setMinimumWidth(200);
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &HistoryPage::versionChosen);
    m_more->setText(tr("Show older versions"));
    m_more->setObjectName(u"olderVersions"_s);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, &HistoryPage::readMore);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(m_more);
    return side;
}

QWidget* HistoryPage::makeChanges() {
    auto* side = new QWidget;
    m_from->setObjectName(u"from"_s);
    m_from->setAccessibleName(tr("Compare from"));
    m_to->setObjectName(u"to"_s);
    m_to->setAccessibleName(tr("Compare to"));
    for (QComboBox* box : {m_from, m_to}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(5);
        box->setMaximumWidth(34 * fontMetrics().averageCharWidth());
        connect(box, &QComboBox::activated, this, [this, box] { chosen(box); });
    }
    m_summary = new ElidedLabel;
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_bar = new MessageBar;
    QLabel* heading = headingLabel(tr("Changes"));
    heading->setWordWrap(false);

    auto* head = new QHBoxLayout;
    head->addWidget(heading);
    head->addSpacing(12);
    head->addWidget(m_from, 1);
    head->addWidget(new QLabel(u"→"_s));
    head->addWidget(m_to, 1);
    head->addSpacing(12);
    head->addWidget(m_summary, 1);

    auto* content = new QWidget;
    m_cards = new QVBoxLayout(content);
    m_cards->setContentsMargins(0, 0, 6, 0);
    m_cards->setSpacing(10);
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Changed facts"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    m_stack = new QStackedWidget;
    m_stack->insertWidget(ChangesPage, scroll);
    m_stack->insertWidget(EmptyPage, makeEmpty());

    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(10, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    return side;
}

QWidget* HistoryPage::makeEmpty() {
    auto* page = new QWidget;
    m_emptyText = mutedLabel({});
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_start = new QPushButton(tr("Start keeping versions"));
    m_start->setObjectName(u"startVersions"_s);
    connect(m_start, &QPushButton::clicked, this, &HistoryPage::startRequested);
    auto* column = new QVBoxLayout(page);
    column->addStretch();
    column->addWidget(m_emptyText);
    column->addSpacing(12);
    column->addWidget(m_start, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return page;
}

void HistoryPage::showEmpty(const QString& text) {
    m_summary->setFullText({});
    m_emptyText->setText(text);
    m_stack->setCurrentIndex(EmptyPage);
}

void HistoryPage::fillChoices() {
    for (QComboBox* box : {m_from, m_to}) {
        const QSignalBlocker blocker(box);
        box->clear();
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row);
            box->addItem(index.data().toString(), index.data(VersionsModel::IdRole));
            box->setItemData(row, index.data(VersionsModel::SecondLineRole), Qt::ToolTipRole);
        }
        if (m_hasMore)
            box->addItem(tr("Show older versions"), olderOnes);
        box->setEnabled(!m_model->versions().isEmpty());
    }
}

void HistoryPage::readMore() {
    // Not disabled meanwhile: the focus would go elsewhere.
    if (std::exchange(m_isReading, true))
        return;
    m_more->setText(tr("The versions are being read…"));
    Q_EMIT moreRequested();
}

void HistoryPage::stopReading() {
    m_isReading = false;
    m_more->setText(tr("Show older versions"));
}

void HistoryPage::chosen(QComboBox* box) {
    if (box->currentData() != olderOnes) {
        ask();
        return;
    }
    choose(m_from, m_asked.first);
    choose(m_to, m_asked.second);
    readMore();
}

/// What a version is compared with may be older than those that were read.
void HistoryPage::choose(QComboBox* box, const QString& id) {
    int at = box->findData(id);
    if (at < 0) {
        box->addItem(id == beforeFirst ? tr("Before the first version")
                                       : tr("Version %1").arg(id.left(7)),
                     id);
        at = box->count() - 1;
        if (const int older = box->findData(olderOnes); older >= 0 && older < at) {
            // It stays the last one.
            const QString text = box->itemText(at);
            box->removeItem(at);
            at = older;
            box->insertItem(at, text, id);
        }
    }
    box->setCurrentIndex(at);
}

const Revision* HistoryPage::versionOf(const QString& id) const {
    const int row = m_model->rowOf(id);
    return row > 0 ? &m_model->versions().at(row - 1) : nullptr;
}

void HistoryPage::setVersions(const QList<Revision>& versions, bool kept, bool more) {
    const QString oldFrom = from();
    const QString oldTo = to();
    const bool had = !m_model->versions().isEmpty();
    const QString oldNewest = had ? m_model->versions().first().id : QString();
    {
        const QSignalBlocker blocker(m_list->selectionModel());
        m_model->setVersions(versions);
    }
    m_hasMore = more;
    fillChoices();
    stopReading();
    if (!more && m_more->hasFocus())
        m_list->setFocus();
    m_more->setVisible(more);
    m_start->setVisible(versions.isEmpty());
    if (versions.isEmpty()) {
        m_start->setText(kept ? tr("Save the first version…") : tr("Start keeping versions"));
        showEmpty(kept ? tr("No version is saved yet. Saved versions appear here, and "
                            "any two of them can be compared.")
                       : tr("This dossier keeps no versions yet.\nVersions let you see "
                            "what changed, when and by whom, "
                            "and bring back an older answer."));
        return;
    }
    // Whoever looked at what is new since the last version goes on doing so after saving one.
    const bool keepsChoice = had && m_model->rowOf(oldTo) >= 0 && oldFrom != oldNewest;
    select(keepsChoice ? oldFrom : versions.first().id, keepsChoice ? oldTo : QString());
}

void HistoryPage::select(const QString& from, const QString& to) {
    choose(m_from, from);
    choose(m_to, to);
    {
        const QSignalBlocker blocker(m_list->selectionModel());
        m_list->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(to))));
    }
    m_list->viewport()->update();
    ask();
}

/// A version in the list shows what it changed itself: against its own parent, which after a merge
/// is not the one below it in the list.
void HistoryPage::versionChosen(const QModelIndex& index) {
    if (!index.isValid() || m_model->versions().isEmpty())
        return;
    const QString id = index.data(VersionsModel::IdRole).toString();
    const Revision* version = versionOf(id);
    select(version ? version->previous.value(0, beforeFirst) : m_model->versions().first().id, id);
}

QString HistoryPage::from() const {
    return m_from->currentData().toString();
}

QString HistoryPage::to() const {
    return m_to->currentData().toString();
}

void HistoryPage::ask() {
    if (m_model->versions().isEmpty())
        return;
    m_stale = false;
    m_asked = {from(), to()};
    m_summary->setFullText(tr("Comparing…"));
    showBanner();
    Q_EMIT compareRequested(from(), to());
}

void HistoryPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        ask();
}

void HistoryPage::showBanner(const QString& remark) {
    if (to().isEmpty()) {
        m_bar->clear();
        return;
    }
    m_bar->showMessage(StateMark::Info,
                       tr("You are looking at a saved version, not at what you are editing: “%1”.")
                               .arg(m_to->currentText()) +
                           (remark.isEmpty() ? QString() : u'\n' + remark));
    QAction* back = m_bar->addAction(tr("Back to the working copy"));
    connect(back, &QAction::triggered, this, [this] {
        // The bar that holds this action is emptied by the selection.
        QTimer::singleShot(0, this, [this] { select(m_model->versions().first().id, {}); });
    });
}

void HistoryPage::setComparison(const Comparison& comparison) {
    if (comparison.from != from() || comparison.to != to())
        return;
    m_comparison = comparison;
    if (comparison.to.isEmpty() && comparison.from == m_model->versions().value(0).id)
        m_model->setUnsavedFacts(static_cast<int>(comparison.facts.size()));
    QStringList remarks;
    for (const Note& note : comparison.notes)
        remarks.append(note.text);
    if (!remarks.isEmpty())
        showBanner(remarks.join(u'\n'));
    if (comparison.facts.isEmpty()) {
        showEmpty(from() == to() ? tr("Choose two different versions to compare them.")
                                 : tr("Nothing was told differently between these two."));
        return;
    }
    QStringList parts{tr("%n fact(s)", nullptr, static_cast<int>(comparison.facts.size())),
                      tr("%n categories", nullptr, comparison.categories())};
    if (const int seen = comparison.publicFacts(); seen > 0)
        parts.append(tr("%n of them the public may see", nullptr, seen));
    m_summary->setFullText(parts.join(u" · "_s));
    showCards(shownFacts);
    m_stack->setCurrentIndex(ChangesPage);
}

void HistoryPage::showCards(qsizetype limit) {
    clearLayout(m_cards);
    const qsizetype count = std::min(limit, m_comparison.facts.size());
    for (const FactComparison& fact : m_comparison.facts.first(count)) {
        auto* card = new ChangeCard(fact);
        const bool same = toldAt(m_session.dossier(), fact.path) == fact.before;
        card->setRestorable(
            fact.isOfDossier && !same && !m_session.isReadOnly(),
            !fact.isOfDossier ? tr("What was said about the dossier is not put back from here.")
            : same            ? tr("The working copy says this already.")
                   : tr("Put the old answer into the working copy; Undo takes it back."));
        connect(card, &ChangeCard::restoreRequested, this, [this, fact] { restore(fact); });
        connect(card, &ChangeCard::jumpRequested, this, &HistoryPage::jumpRequested);
        m_cards->addWidget(card);
    }
    if (count < m_comparison.facts.size()) {
        auto* more = new QPushButton(tr(
            "Show %n more fact(s)", nullptr, static_cast<int>(m_comparison.facts.size() - count)));
        connect(
            more, &QPushButton::clicked, this, [this] { showCards(m_comparison.facts.size()); });
        m_cards->addWidget(more, 0, Qt::AlignLeft);
    }
    m_cards->addStretch();
}

void HistoryPage::restore(const FactComparison& fact) {
    const Change change{fact.path, toldAt(m_session.dossier(), fact.path), fact.before};
    m_session.edit({change}, [&session = m_session, path = fact.path] {
        return tr("Restoring “%1”").arg(session.fieldLabel(path));
    });
    // The card may be of two old versions: its buttons still have to follow.
    showCards(std::max<qsizetype>(shownFacts, m_cards->count()));
}

void HistoryPage::showError(const Error& error) {
    m_summary->setFullText({});
    stopReading();
    // That they cannot be read does not mean that there are none.
    if (m_model->versions().isEmpty())
        showEmpty(tr("The versions could not be read."));
    m_bar->showError(error);
}

} // namespace vitrine
