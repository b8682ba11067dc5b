// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/Workspace.h"

#include "app/dialogs/PrintDialog.h"
#include "app/flow/Autosaver.h"
#include "app/flow/ExportFlow.h"
#include "app/flow/HistoryFlow.h"
#include "app/flow/OutsideWatch.h"
#include "app/flow/RecoveryFlow.h"
#include "app/flow/SaveFlow.h"
#include "app/flow/VersionFlow.h"
#include "app/window/EditPlace.h"
#include "app/window/StatusLine.h"
#include "widgets/common/Background.h"
#include "widgets/common/Dialogs.h"
#include "widgets/common/MessageBar.h"
#include "widgets/common/OpenCell.h"
#include "widgets/common/Preferences.h"
#include "widgets/export/ExportPage.h"
#include "widgets/findings/ReviewPage.h"
#include "widgets/history/HistoryPage.h"
#include "widgets/history/MigrationDialog.h"
#include "widgets/history/ParkedDialog.h"
#include "widgets/interview/InterviewDialog.h"
#include "widgets/overview/OverviewPage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QStringList placeWords{u"overview"_s, u"edit"_s, u"review"_s, u"history"_s, u"export"_s};

} // namespace

Workspace::Workspace(std::shared_ptr<const Library> library,
                     OpenDossier opened,
                     const QString& language,
                     QWidget* parent)
    : QWidget(parent)
    , m_session(std::make_unique<EditSession>(std::move(library), std::move(opened), language))
    , m_autosaver(std::make_unique<Autosaver>(*m_session))
    , m_save(new SaveFlow(*m_session, *m_autosaver, this))
    , m_version(new VersionFlow(*m_session, *m_save, this))
    , m_history(new HistoryFlow(*m_session, this))
    , m_export(new ExportFlow(*m_session, this))
    , m_watch(new OutsideWatch(*m_session, this))
    , m_stateBar(new MessageBar)
    , m_bar(new MessageBar)
    , m_recoveryBar(new MessageBar)
    , m_stack(new QStackedWidget)
    , m_status(new StatusLine(*m_session, *m_autosaver)) {
    m_recovery = new RecoveryFlow(*m_session, *m_autosaver, *m_recoveryBar, this);
    auto* bars = new QVBoxLayout;
    bars->setContentsMargins(10, 0, 10, 0);
    bars->addWidget(m_stateBar);
    bars->addWidget(m_recoveryBar);
    bars->addWidget(m_bar);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bars);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    connectFlows();
    connectStatus();
    showState();
    checkEvidence();
    restorePlace();
    m_recovery->look();
    m_history->refresh();
}

Workspace::~Workspace() {
    // The places look at the session to the last.
    qDeleteAll(m_places);
    m_places.clear();
    delete m_status;
}

void Workspace::connectFlows() {
    connect(m_session.get(), &EditSession::changed, this, &Workspace::headChanged);
    connect(m_session.get(), &EditSession::modifiedChanged, this, &Workspace::headChanged);
    connect(m_save, &SaveFlow::failed, this, &Workspace::showError);
    connect(m_save, &SaveFlow::copied, this, [this](const QString& directory) {
        m_bar->showMessage(StateMark::Told, tr("A copy is in %1.").arg(directory));
        connect(m_bar->addAction(tr("Open the copy")),
                &QAction::triggered,
                this,
                [this, directory] { Q_EMIT openRequested(directory); });
    });
    connect(m_version, &VersionFlow::failed, this, &Workspace::showError);
    connect(m_version, &VersionFlow::nothingChanged, this, [this] {
        showDone(tr("Nothing changed since the last version, so there is no new one to save."));
    });
    connect(m_version, &VersionFlow::saved, this, [this](const Revision& revision) {
        showDone(tr("Version saved: “%1”.").arg(revision.title()));
        m_history->refresh();
    });
    connect(m_version, &VersionFlow::busyChanged, this, [this](bool busy) {
        m_status->setBusy(busy ? tr("Saving a version…") : QString());
    });
    connect(m_history, &HistoryFlow::versionsChanged, this, [this] {
        m_autosaver->findPlace();
        showVersions();
    });
    connect(m_history, &HistoryFlow::failed, this, &Workspace::showError);
    connect(m_history, &HistoryFlow::noted, this, [this](const QList<Note>& notes) {
        showNotes(notes);
    });
    connect(m_autosaver.get(), &Autosaver::failed, this, [this](const Error& error) {
        showError(error.withContext(tr("What you type is not kept safe right now")));
    });
    connect(m_watch, &OutsideWatch::changedOutside, this, &Workspace::showOutsideChange);
}

void Workspace::connectStatus() {
    connect(m_status, &StatusLine::reviewRequested, this, [this] { showPlace(PlaceId::Review); });
}

void Workspace::showState() {
    m_stateBar->clear();
    if (m_session->isReadOnly())
        showReadOnly();
    else if (hasNewerVersions())
        showNewerVersions();
}

void Workspace::showVersions() {
    const QList<Revision>& versions = m_history->versions();
    m_status->setLastVersion(versions.isEmpty() ? std::nullopt : std::optional(versions.first()));
    Q_EMIT headChanged();
}

QString Workspace::headLine() const {
    QStringList parts;
    const Field* field = m_session->library().catalogue().fieldOf(FactRole::Provider);
    const Value provider = field ? m_session->dossier().value(field->path()) : Value();
    if (const Record* party = provider.get<Record>(); party && !party->value(u"name"_s).isEmpty())
        parts.append(party->value(u"name"_s));
    if (m_session->isReadOnly())
        parts.append(tr("read-only"));
    if (m_history->isRead()) {
        const QList<Revision>& versions = m_history->versions();
        parts.append(versions.isEmpty() ? tr("no version saved yet")
                     : m_session->isModified() || m_history->isDraft()
                         ? tr("draft after “%1”").arg(versions.first().title())
                         : versions.first().title());
        if (!m_history->branch().isEmpty())
            parts.append(tr("branch %1").arg(m_history->branch()));
    }
    return parts.join(u" · "_s);
}

EditPlace* Workspace::editPlace() {
    return qobject_cast<EditPlace*>(makePlace(PlaceId::Edit));
}

QWidget* Workspace::makePlace(PlaceId place) {
    if (QWidget* built = m_places.value(place))
        return built;
    QWidget* made = nullptr;
    switch (place) {
    case PlaceId::Overview:
        made = makeOverview();
        break;
    case PlaceId::Edit:
        made = makeEdit();
        break;
    case PlaceId::Review:
        made = makeReview();
        break;
    case PlaceId::History:
        made = makeHistory();
        break;
    case PlaceId::Export:
        made = makeExport();
        break;
    }
    m_places.insert(place, made);
    m_stack->addWidget(made);
    return made;
}

void Workspace::openInterview() {
    auto* dialog = new InterviewDialog(*m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool Workspace::hasNewerVersions() const {
    return !m_session->isReadOnly() &&
           !routesToNewest(m_session->dossier(), m_session->library()).isEmpty();
}

void Workspace::openNewerVersions() {
    auto* dialog = new MigrationDialog(*m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        showState();
        showDone(tr("The dossier follows the newer version now. Undo takes that back."));
    });
    dialog->open();
}

void Workspace::openParkedAnswers() {
    auto* dialog = new ParkedDialog(*m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QWidget* Workspace::makeOverview() {
    auto* page = new OverviewPage(*m_session);
    const auto show = [this, page] {
        if (m_history->isRead())
            page->setVersions(m_history->versions(), m_history->isKept());
    };
    connect(m_history, &HistoryFlow::versionsChanged, page, show);
    connect(m_history, &HistoryFlow::failed, page, [this, page](const Error& error) {
        if (!m_history->isRead()) // not read is not none
            page->setNoVersions(error.text);
    });
    connect(page, &OverviewPage::jumpRequested, this, &Workspace::jumpTo);
    connect(page, &OverviewPage::reviewRequested, this, [this] { showPlace(PlaceId::Review); });
    connect(page, &OverviewPage::historyRequested, this, [this] { showPlace(PlaceId::History); });
    connect(page, &OverviewPage::interviewRequested, this, &Workspace::openInterview);
    connect(page, &OverviewPage::saveVersionRequested, m_version, &VersionFlow::start);
    show();
    return page;
}

QWidget* Workspace::makeEdit() {
    return new EditPlace(*m_session);
}

QWidget* Workspace::makeReview() {
    auto* page = new ReviewPage(*m_session);
    if (m_filter)
        page->setFilter(*m_filter);
    connect(page, &ReviewPage::jumpRequested, this, &Workspace::jumpTo);
    return page;
}

QWidget* Workspace::makeHistory() {
    auto* page = new HistoryPage(*m_session);
    connect(page, &HistoryPage::compareRequested, m_history, &HistoryFlow::compare);
    connect(page, &HistoryPage::startRequested, this, [this] {
        if (m_history->isKept())
            m_version->start();
        else
            m_history->startKeeping();
    });
    connect(page, &HistoryPage::jumpRequested, this, &Workspace::jumpTo);
    connect(m_history, &HistoryFlow::compared, page, &HistoryPage::setComparison);
    connect(m_history, &HistoryFlow::failed, page, &HistoryPage::showError);
    connect(page, &HistoryPage::moreRequested, m_history, &HistoryFlow::readMore);
    const auto show = [this, page] {
        if (m_history->isRead())
            page->setVersions(m_history->versions(), m_history->isKept(), m_history->hasMore());
    };
    connect(m_history, &HistoryFlow::versionsChanged, page, show);
    show();
    if (m_compared && !m_history->versions().isEmpty())
        page->select(m_compared->first, m_compared->second);
    return page;
}

QWidget* Workspace::makeExport() {
    auto* page = new ExportPage(*m_session, ExportFlow::formats());
    page->setFolder(m_export->proposedFolder());
    page->setMarkings(m_export->markings());
    connect(page, &ExportPage::exportRequested, m_export, &ExportFlow::run);
    connect(page, &ExportPage::previewRequested, m_export, &ExportFlow::preview);
    connect(page, &ExportPage::cancelRequested, m_export, &ExportFlow::cancel);
    connect(page, &ExportPage::printRequested, m_export, &ExportFlow::print);
    connect(m_export,
            &ExportFlow::pagesReady,
            page,
            [this, page](const QString& document, const QList<QByteArray>& pages) {
                page->endProgress();
                const Document* printed = m_session->library().document(document);
                QDialog* dialog = makePrintPreview(
                    printed ? m_session->strings().text(printed->key(u"title"_s)) : document,
                    pages,
                    this);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->open();
            });
    connect(page, &ExportPage::folderWanted, this, [this, page] {
        const QString folder =
            Dialogs::directory(this, tr("Folder for the documents"), page->choice().folder);
        if (!folder.isEmpty())
            page->setFolder(folder);
    });
    connect(m_export, &ExportFlow::progressed, page, &ExportPage::showProgress);
    connect(m_export, &ExportFlow::finished, page, &ExportPage::showOutcome);
    connect(m_export, &ExportFlow::failed, page, &ExportPage::showFailure);
    connect(m_export, &ExportFlow::previewed, page, &ExportPage::showPreview);
    connect(m_export, &ExportFlow::previewFailed, page, &ExportPage::showPreviewError);
    connect(page, &ExportPage::moreVersionsRequested, m_history, &HistoryFlow::readMore);
    const auto show = [this, page] {
        page->setVersions(m_history->versions(), m_history->hasMore());
    };
    connect(m_history, &HistoryFlow::versionsChanged, page, show);
    show();
    if (m_choice)
        page->setChoice(*m_choice);
    return page;
}

void Workspace::showPlace(PlaceId place) {
    QWidget* page = makePlace(place);
    m_place = place;
    m_stack->setCurrentWidget(page);
    m_bar->clearNews();
    if (place == PlaceId::Edit && editPlace()->category().isEmpty() &&
        !m_session->catalogue().categories().isEmpty())
        editPlace()->jumpTo(FieldPath(m_session->catalogue().categories().first().id, {}));
    Q_EMIT placeShown(place);
}

void Workspace::print() {
    showPlace(PlaceId::Export);
    if (auto* page = qobject_cast<ExportPage*>(m_stack->currentWidget()))
        page->print();
}

bool Workspace::jumpTo(const FieldPath& path) {
    if (!m_session->catalogue().category(path.category())) {
        if (path.category() == dossierCategory)
            showPlace(PlaceId::Review);
        return path.category() == dossierCategory;
    }
    EditPlace* edit = editPlace();
    m_place = PlaceId::Edit;
    m_stack->setCurrentWidget(edit);
    Q_EMIT placeShown(PlaceId::Edit);
    return edit->jumpTo(path);
}

void Workspace::stepFinding(int direction) {
    if (m_place == PlaceId::Review) {
        qobject_cast<ReviewPage*>(makePlace(PlaceId::Review))->list()->step(direction);
        return;
    }
    showPlace(PlaceId::Edit);
    editPlace()->stepFinding(direction);
}

void Workspace::lookOutside() {
    m_watch->look();
}

void Workspace::rebuildPlaces() {
    commitOpenCell(*this);
    m_session->endTyping();
    const bool edits = m_places.contains(PlaceId::Edit);
    const QString category = edits ? editPlace()->category() : QString();
    m_focus = edits ? editPlace()->focusedField() : FieldPath();
    saveLayout();
    keepChoices();
    qDeleteAll(m_places);
    m_places.clear();
    if (m_place == PlaceId::Edit && !category.isEmpty())
        jumpTo(FieldPath(category, {}));
    else
        showPlace(m_place);
}

/// A place that was not built since keeps what it had before.
void Workspace::keepChoices() {
    if (const auto* review = qobject_cast<ReviewPage*>(m_places.value(PlaceId::Review)))
        m_filter = review->filter();
    if (const auto* exported = qobject_cast<ExportPage*>(m_places.value(PlaceId::Export)))
        m_choice = exported->choice();
    if (const auto* history = qobject_cast<HistoryPage*>(m_places.value(PlaceId::History))) {
        // What is new since the last version is what is shown anyway, also after another one.
        m_compared = std::pair(history->from(), history->to());
        if (*m_compared == std::pair(m_history->versions().value(0).id, QString()))
            m_compared.reset();
    }
}

void Workspace::setLanguage(const QString& language) {
    commitOpenCell(*this);
    m_session->setLanguage(language);
    delete m_status;
    m_status = new StatusLine(*m_session, *m_autosaver);
    layout()->addWidget(m_status);
    connectStatus();
    m_bar->clear();
    showState();
    m_recovery->say();
    rebuildPlaces();
    showVersions();
}

void Workspace::takeFocus() {
    if (m_focus.field().isEmpty())
        m_stack->currentWidget()->setFocus();
    else
        jumpTo(m_focus);
}

void Workspace::saveLayout() {
    QStringList place{placeWords.at(static_cast<int>(m_place))};
    if (m_places.contains(PlaceId::Edit)) {
        editPlace()->saveLayout();
        place.append(editPlace()->category());
    }
    Preferences::setLastPlace(m_session->directory(), place);
}

void Workspace::resetLayout() {
    if (m_places.contains(PlaceId::Edit))
        editPlace()->resetLayout();
}

void Workspace::restorePlace() {
    const QStringList place = Preferences::lastPlace(m_session->directory());
    const qsizetype at = placeWords.indexOf(place.value(0));
    if (at == static_cast<int>(PlaceId::Edit) && jumpTo(FieldPath(place.value(1), {})))
        return;
    showPlace(at < 0 ? PlaceId::Overview : static_cast<PlaceId>(at));
}

void Workspace::showReadOnly() {
    m_stateBar->showMessage(StateMark::Warning, m_session->opened().readOnlyReason());
    connect(m_stateBar->addAction(tr("Save a Copy…")),
            &QAction::triggered,
            m_save,
            &SaveFlow::saveCopy);
}

/// Evidence that was lost or changed is told when the dossier is opened, not when it is handed
/// over.
void Workspace::checkEvidence() {
    if (m_session->dossier().evidenceFiles().isEmpty())
        return;
    inBackground(
        this,
        [directory = m_session->directory(), dossier = m_session->dossier()] {
            NoProgress progress;
            return evidenceFaults(directory, dossier, progress);
        },
        [this](const QList<Note>& faults) { showNotes(faults); });
}

/// Gives way to what is said already.
void Workspace::showNotes(const QList<Note>& notes) {
    if (notes.isEmpty() || !m_bar->isHidden())
        return;
    QStringList lines;
    for (const Note& note : notes.first(std::min<qsizetype>(3, notes.size())))
        lines << note.text;
    if (notes.size() > lines.size())
        lines << tr("… and %1 more").arg(notes.size() - lines.size());
    m_bar->showMessage(StateMark::Warning, lines.join(u'\n'));
}

void Workspace::showNewerVersions() {
    m_stateBar->showMessage(StateMark::Info,
                            tr("There is a newer version of a law or form that this dossier "
                               "follows. Nothing changes before you say so."));
    connect(m_stateBar->addAction(tr("See what changes…")),
            &QAction::triggered,
            this,
            &Workspace::openNewerVersions);
}

void Workspace::showOutsideChange() {
    if (!m_session->isModified()) {
        reload(false);
        showDone(tr("Another program changed this dossier; you see its new state."));
        return;
    }
    m_bar->showMessage(StateMark::Warning,
                       tr("Another program changed this dossier while you were editing it."));
    connect(m_bar->addAction(tr("Reload, keep my changes")), &QAction::triggered, this, [this] {
        reload(true);
    });
    connect(m_bar->addAction(tr("Reload, drop my changes")), &QAction::triggered, this, [this] {
        reload(false);
    });
}

void Workspace::reload(bool keepMine) {
    const bool dropped = !keepMine && m_session->isModified();
    const Result<QList<FieldPath>> contradicted = m_session->reload(keepMine);
    if (!contradicted) {
        showError(contradicted.error());
        return;
    }
    m_watch->settle();
    m_bar->clear();
    if (!contradicted->isEmpty())
        showContradictions(*contradicted);
    else if (dropped)
        showDone(tr("Your changes are dropped. Undo brings them back."));
    m_history->refresh();
}

void Workspace::showContradictions(const QList<FieldPath>& paths) {
    QStringList names;
    for (const FieldPath& path : paths)
        names << m_session->fieldLabel(path);
    names.removeDuplicates();
    constexpr qsizetype most = 3;
    const qsizetype more = names.size() - most;
    if (more > 0)
        names = names.first(most) << tr("and %1 more").arg(more);
    m_bar->showMessage(
        StateMark::Warning,
        tr("Another program told this otherwise than you: %1. Its words stand; yours "
           "are kept aside.")
            .arg(names.join(u", ")));
    connect(
        m_bar->addAction(tr("Compare…")), &QAction::triggered, this, &Workspace::openParkedAnswers);
}

void Workspace::showError(const Error& error) {
    m_bar->showError(error);
    if (error.code == ErrorCode::ReadOnly || error.code == ErrorCode::Io)
        connect(
            m_bar->addAction(tr("Save a Copy…")), &QAction::triggered, m_save, &SaveFlow::saveCopy);
    if (error.code == ErrorCode::ChangedOutside)
        connect(m_bar->addAction(tr("Reload, keep my changes")), &QAction::triggered, this, [this] {
            reload(true);
        });
    connect(m_bar->addAction(tr("Copy details")), &QAction::triggered, this, [error] {
        QApplication::clipboard()->setText(error.text + u'\n' + error.detail);
    });
}

void Workspace::showDone(const QString& text) {
    m_bar->showMessage(StateMark::Told, text);
}

} // namespace vitrine
