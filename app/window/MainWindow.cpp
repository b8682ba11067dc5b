// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/MainWindow.h"

#include "app/dialogs/HelpDialogs.h"
#include "app/dialogs/RegimesDialog.h"
#include "app/flow/HistoryFlow.h"
#include "app/flow/OpenFlow.h"
#include "app/flow/SaveFlow.h"
#include "app/flow/VersionFlow.h"
#include "app/window/Actions.h"
#include "app/window/EditPlace.h"
#include "app/window/RecentDossiers.h"
#include "app/window/UserLanguage.h"
#include "app/window/Workspace.h"
#include "model/dossier/Parked.h"
#include "model/flow/Naming.h"
#include "widgets/common/Background.h"
#include "widgets/common/Dialogs.h"
#include "widgets/common/MessageBar.h"
#include "widgets/common/Preferences.h"
#include "widgets/find/FindBox.h"
#include "widgets/start/StartPage.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QUndoGroup>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const QString windowLayout = u"window"_s;

/// The folder of a dossier among what is dragged: the folder itself or its dossier.json.
QString droppedDossier(const QMimeData* data) {
    for (const QUrl& url : data->urls()) {
        const QFileInfo dropped(url.toLocalFile());
        if (dropped.fileName() == u"dossier.json")
            return dropped.absolutePath();
        if (dropped.isDir() &&
            QFileInfo::exists(QDir(dropped.filePath()).filePath(u"dossier.json"_s)))
            return dropped.absoluteFilePath();
    }
    return {};
}

/// Sends a standard edit command to whatever has the focus, or to what that is a part of.
void sendToFocus(const char* slot) {
    QWidget* focus = QApplication::focusWidget();
    while (focus && focus->metaObject()->indexOfSlot(slot) < 0)
        focus = focus->parentWidget();
    if (focus)
        QMetaObject::invokeMethod(focus, QByteArray(slot).chopped(2).constData());
}

} // namespace

MainWindow::MainWindow()
    : m_undo(new QUndoGroup(this))
    , m_open(new OpenFlow(this))
    , m_normalPointSize(QApplication::font().pointSizeF()) {
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    connectFlow();
    applyTextSize();
    build();
    restoreWindow();
    showStart();
}

void MainWindow::build() {
    m_actions = new Actions(this, m_undo);
    m_top = new TopBar;
    m_bar = new MessageBar;
    m_stack = new QStackedWidget;
    m_start = new StartPage;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_start);
    setCentralWidget(content);
    connectFile();
    connectEdit();
    connectView();
    connectGo();
    connectDossier();
    connectHelp();
}

/// The open dossier, what was typed and what can be undone stay.
void MainWindow::rebuild() {
    m_rebuilds = false;
    if (m_workspace) {
        m_workspace->setLanguage(UserLanguage::current());
        m_workspace->setParent(nullptr); // it outlives the page that held it
    }
    delete takeCentralWidget();
    delete m_actions;
    delete menuBar();
    build();
    offerExamples();
    if (m_workspace)
        attachWorkspace();
    else
        showStart();
    refreshRecent();
    if (m_workspace)
        m_workspace->takeFocus();
}

MainWindow::~MainWindow() {
    delete m_workspace;
}

void MainWindow::start(const StartOptions& options, const QString& resources) {
    const QString directory = resources.isEmpty() ? Library::defaultDirectory() : resources;
    inBackground(
        this,
        [directory, language = UserLanguage::current()] {
            auto library = Library::load(directory);
            if (library)
                // Read here, so that the window need not wait for it.
                (void)(*library)->strings(language);
            return library;
        },
        [this, options](const Result<std::shared_ptr<const Library>>& library) {
            takeLibrary(library, options);
        });
    refreshRecent();
}

Strings MainWindow::strings() const {
    return m_library->strings(UserLanguage::current());
}

void MainWindow::takeLibrary(const Result<std::shared_ptr<const Library>>& library,
                             const StartOptions& options) {
    if (!library) {
        m_bar->showError(
            library.error().withContext(tr("The program's resources could not be read")));
        return;
    }
    m_library = *library;
    offerExamples();
    Q_EMIT resourcesRead();
    m_fieldWanted = options.field;
    if (!options.example.isEmpty())
        openExample(options.example);
    else if (!options.directory.isEmpty())
        openDossier(options.directory);
}

void MainWindow::offerExamples() {
    if (!m_library)
        return;
    m_start->setExamples(m_library->examples(), strings());
    for (const Example& example : m_library->examples()) {
        QAction* action = m_actions->examples->addAction(example.title);
        connect(action, &QAction::triggered, this, [this, id = example.id] { openExample(id); });
    }
    m_actions->newDossier->setEnabled(true);
}

void MainWindow::openDossier(const QString& directory) {
    if (m_library && closeDossier())
        m_open->open(directory);
}

void MainWindow::openExample(const QString& id) {
    if (!m_library)
        return;
    const Result<Example> example = exampleNamed(id, *m_library);
    if (!example)
        m_bar->showError(example.error());
    else if (closeDossier())
        m_open->openExample(*example, Preferences::dossiersFolder());
}

void MainWindow::takeDossier(OpenDossier opened) {
    m_bar->clear();
    m_workspace = new Workspace(m_library, std::move(opened), UserLanguage::current());
    m_undo->addStack(m_workspace->session().undoStack());
    m_undo->setActiveStack(m_workspace->session().undoStack());
    connect(m_workspace, &Workspace::headChanged, this, &MainWindow::showHead);
    connect(m_workspace,
            &Workspace::openRequested,
            this,
            &MainWindow::openDossier,
            Qt::QueuedConnection);
    attachWorkspace();
    RecentDossiers::add(m_workspace->session().directory(),
                        m_workspace->session().dossier().title());
    refreshRecent();
    if (const Result<FieldPath> field = FieldPath::parse(m_fieldWanted);
        field && !m_workspace->jumpTo(*field))
        m_bar->showMessage(StateMark::Warning, tr("There is no fact “%1”.").arg(m_fieldWanted));
    m_fieldWanted.clear();
    Q_EMIT dossierOpened();
}

void MainWindow::attachWorkspace() {
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    m_top->show();
    m_top->setPlace(m_workspace->place());
    connect(m_workspace, &Workspace::placeShown, m_top, &TopBar::setPlace);
    m_actions->setHasDossier(true, m_workspace->session().isReadOnly());
    m_top->saveVersion()->setEnabled(!m_workspace->session().isReadOnly());
    for (QAction* pane :
         {m_actions->outlinePane, m_actions->guidancePane, m_actions->findingsPane}) {
        const QSignalBlocker quiet(
            pane); // a new dossier starts with all panes, without building them
        pane->setChecked(true);
    }
    showHead();
}

bool MainWindow::closeDossier() {
    if (!m_workspace)
        return true;
    if (!m_workspace->saving().mayClose())
        return false;
    m_workspace->saveLayout();
    m_undo->removeStack(m_workspace->session().undoStack());
    // The lock goes with it, so that the same dossier can be opened again at once.
    delete m_workspace;
    m_workspace = nullptr;
    showStart();
    refreshRecent();
    return true;
}

void MainWindow::showStart() {
    m_top->hide();
    m_stack->setCurrentWidget(m_start);
    m_actions->setHasDossier(false, true);
    m_actions->newDossier->setEnabled(m_library != nullptr);
    setWindowModified(false);
    setWindowTitle(QApplication::applicationDisplayName());
}

void MainWindow::refreshRecent() {
    ++m_recentAsked; // what is still being looked at is old
    showRecent(RecentDossiers::list());
    if (!m_workspace)
        lookAtRecent();
}

void MainWindow::lookAtRecent() {
    const int mine = ++m_recentAsked;
    inBackground(
        this,
        [dossiers = RecentDossiers::list()] { return RecentDossiers::lookedAt(dossiers); },
        [this, mine](const QList<RecentDossier>& dossiers) {
            if (mine == m_recentAsked)
                showRecent(dossiers);
        },
        slowPlaces());
}

void MainWindow::showRecent(const QList<RecentDossier>& dossiers) {
    m_start->setRecent(dossiers);
    m_actions->recent->clear();
    for (const RecentDossier& dossier : dossiers) {
        QAction* action = m_actions->recent->addAction(dossier.title);
        action->setToolTip(dossier.directory);
        action->setStatusTip(dossier.directory);
        action->setEnabled(!dossier.missing);
        connect(action, &QAction::triggered, this, [this, directory = dossier.directory] {
            openDossier(directory);
        });
    }
    m_actions->recent->addSeparator();
    m_actions->recent->addAction(m_actions->clearRecent);
}

void MainWindow::showHead() {
    const Dossier& dossier = m_workspace->session().dossier();
    m_top->setDossier(dossier.title(), m_workspace->headLine());
    setWindowTitle(tr("%1[*] — %2").arg(dossier.title(), QApplication::applicationDisplayName()));
    setWindowModified(m_workspace->session().isModified());
    m_actions->newerVersions->setEnabled(m_workspace->hasNewerVersions());
    m_actions->parked->setEnabled(!parkedAnswers(dossier).isEmpty());
}

void MainWindow::askForNew() {
    if (!m_library)
        return;
    auto* dialog = new RegimesDialog(m_library, strings(), Preferences::dossiersFolder(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QString directory = dialog->directory();
        const Result<Dossier> dossier = newDossier(dialog->title(), strings());
        if (!dossier) {
            m_bar->showError(dossier.error());
            return;
        }
        if (!closeDossier())
            return;
        Preferences::setDossiersFolder(QFileInfo(directory).path());
        m_open->create(directory, dialog->applied(*dossier));
    });
    dialog->open();
}

void MainWindow::askForDirectory() {
    const QString directory =
        Dialogs::directory(this, tr("Folder of a dossier"), Preferences::dossiersFolder());
    if (!directory.isEmpty())
        openDossier(directory);
}

void MainWindow::chooseRegimes() {
    auto* dialog = new RegimesDialog(m_library, strings(), m_workspace->session().dossier(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_workspace, [this, dialog] {
        EditSession& session = m_workspace->session();
        session.edit(diff(session.dossier(), dialog->applied(session.dossier())),
                     [] { return tr("Choice of laws and forms"); });
    });
    dialog->open();
}

void MainWindow::rename() {
    EditSession& session = m_workspace->session();
    const std::optional<QString> title =
        Dialogs::askText(this, tr("Title"), tr("Title of the dossier"), session.dossier().title());
    if (!title || title->trimmed().isEmpty())
        return;
    Answer answer;
    answer.value = title->trimmed();
    session.edit(FieldPath(dossierCategory, u"title"_s), answer);
}

/// What outlives another language.
void MainWindow::connectFlow() {
    connect(m_open, &OpenFlow::started, this, [this](const QString& what) {
        m_bar->showMessage(StateMark::Info, what);
    });
    connect(m_open, &OpenFlow::opened, this, [this](const std::shared_ptr<OpenDossier>& dossier) {
        takeDossier(std::move(*dossier));
    });
    connect(m_open, &OpenFlow::failed, this, [this](const QString& directory, const Error& error) {
        m_bar->showError(error.withContext(
            tr("%1 could not be opened").arg(QDir::toNativeSeparators(directory))));
    });
}

void MainWindow::connectFile() {
    connect(m_start, &StartPage::newRequested, this, &MainWindow::askForNew);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::askForDirectory);
    connect(m_start, &StartPage::openDirectoryRequested, this, &MainWindow::openDossier);
    connect(m_start, &StartPage::exampleRequested, this, &MainWindow::openExample);
    connect(m_start, &StartPage::forgetRequested, this, [this](const QString& directory) {
        RecentDossiers::remove(directory);
        refreshRecent();
    });
    connect(m_actions->newDossier, &QAction::triggered, this, &MainWindow::askForNew);
    connect(m_actions->open, &QAction::triggered, this, &MainWindow::askForDirectory);
    connect(m_actions->clearRecent, &QAction::triggered, this, [this] {
        RecentDossiers::clear();
        refreshRecent();
    });
    connect(m_actions->save, &QAction::triggered, this, [this] { m_workspace->saving().save(); });
    connect(m_actions->saveCopy, &QAction::triggered, this, [this] {
        m_workspace->saving().saveCopy();
    });
    connect(m_actions->saveVersion, &QAction::triggered, this, [this] {
        m_workspace->versioning().start();
    });
    connect(m_top->saveVersion(), &QPushButton::clicked, m_actions->saveVersion, &QAction::trigger);
    connect(m_actions->closeDossier, &QAction::triggered, this, [this] { (void)closeDossier(); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::connectEdit() {
    connect(m_actions->cut, &QAction::triggered, this, [] { sendToFocus("cut()"); });
    connect(m_actions->copy, &QAction::triggered, this, [] { sendToFocus("copy()"); });
    connect(m_actions->paste, &QAction::triggered, this, [] { sendToFocus("paste()"); });
    connect(m_actions->selectAll, &QAction::triggered, this, [] { sendToFocus("selectAll()"); });
    connect(m_actions->find, &QAction::triggered, m_top->find(), &FindBox::activate);
    m_top->find()->setSource([this] {
        if (!m_workspace)
            return FindIndex();
        const EditSession& session = m_workspace->session();
        return FindIndex(session.dossier(), session.library(), session.strings(), session.report());
    });
    connect(m_top->find(), &FindBox::placeChosen, this, [this](const FieldPath& path) {
        if (!m_workspace || !m_workspace->jumpTo(path))
            return;
        // What is typed next belongs to the place that was found.
        if (path.field().isEmpty() && m_workspace->place() == PlaceId::Edit)
            m_workspace->editPlace()->enterForm();
    });
}

void MainWindow::connectView() {
    connect(m_actions->themeSystem, &QAction::triggered, this, [this] {
        setTheme(static_cast<int>(Theme::Mode::System));
    });
    connect(m_actions->themeLight, &QAction::triggered, this, [this] {
        setTheme(static_cast<int>(Theme::Mode::Light));
    });
    connect(m_actions->themeDark, &QAction::triggered, this, [this] {
        setTheme(static_cast<int>(Theme::Mode::Dark));
    });
    const Theme::Mode mode = Preferences::themeMode();
    (mode == Theme::Mode::Light  ? m_actions->themeLight
     : mode == Theme::Mode::Dark ? m_actions->themeDark
                                 : m_actions->themeSystem)
        ->setChecked(true);
    connect(m_actions->language, &QActionGroup::triggered, this, [this](const QAction* action) {
        setLanguage(action->data().toString());
    });
    connect(m_actions->larger, &QAction::triggered, this, [this] {
        setTextSize(Preferences::textSize() + 10);
    });
    connect(m_actions->smaller, &QAction::triggered, this, [this] {
        setTextSize(Preferences::textSize() - 10);
    });
    connect(m_actions->normalSize, &QAction::triggered, this, [this] { setTextSize(100); });
    connect(m_actions->outlinePane, &QAction::toggled, this, [this](bool on) {
        m_workspace->editPlace()->outlinePane()->setVisible(on);
    });
    connect(m_actions->guidancePane, &QAction::toggled, this, [this](bool on) {
        m_workspace->editPlace()->guidancePane()->setVisible(on);
    });
    connect(m_actions->findingsPane, &QAction::toggled, this, [this](bool on) {
        m_workspace->editPlace()->findingsPane()->setVisible(on);
    });
    connect(m_actions->nextPane, &QAction::triggered, this, [this] {
        m_workspace->editPlace()->cyclePane(1);
    });
    connect(m_actions->previousPane, &QAction::triggered, this, [this] {
        m_workspace->editPlace()->cyclePane(-1);
    });
    connect(m_actions->resetLayout, &QAction::triggered, this, [this] {
        Preferences::forgetLayouts();
        if (m_workspace)
            m_workspace->resetLayout();
        for (QAction* pane :
             {m_actions->outlinePane, m_actions->guidancePane, m_actions->findingsPane})
            pane->setChecked(true);
    });
    m_actions->fullScreen->setChecked(isFullScreen());
    connect(m_actions->fullScreen, &QAction::toggled, this, [this](bool on) {
        on ? showFullScreen() : showNormal();
    });
}

void MainWindow::connectGo() {
    connect(m_top, &TopBar::placeChosen, this, [this](PlaceId place) {
        m_workspace->showPlace(place);
    });
    const auto go = [this](QAction* action, PlaceId place) {
        connect(
            action, &QAction::triggered, this, [this, place] { m_workspace->showPlace(place); });
    };
    go(m_actions->overview, PlaceId::Overview);
    go(m_actions->edit, PlaceId::Edit);
    go(m_actions->review, PlaceId::Review);
    go(m_actions->history, PlaceId::History);
    go(m_actions->compare, PlaceId::History);
    go(m_actions->exportPlace, PlaceId::Export);
    connect(m_actions->print, &QAction::triggered, this, [this] { m_workspace->print(); });
    connect(
        m_actions->nextFinding, &QAction::triggered, this, [this] { m_workspace->stepFinding(1); });
    connect(m_actions->previousFinding, &QAction::triggered, this, [this] {
        m_workspace->stepFinding(-1);
    });
    const auto step = [this](int direction) {
        m_workspace->showPlace(PlaceId::Edit);
        m_workspace->editPlace()->stepCategory(direction);
    };
    connect(m_actions->nextCategory, &QAction::triggered, this, [step] { step(1); });
    connect(m_actions->previousCategory, &QAction::triggered, this, [step] { step(-1); });
}

void MainWindow::connectDossier() {
    connect(
        m_actions->interview, &QAction::triggered, this, [this] { m_workspace->openInterview(); });
    connect(m_actions->regimes, &QAction::triggered, this, &MainWindow::chooseRegimes);
    connect(m_actions->newerVersions, &QAction::triggered, this, [this] {
        m_workspace->openNewerVersions();
    });
    connect(
        m_actions->parked, &QAction::triggered, this, [this] { m_workspace->openParkedAnswers(); });
    connect(m_actions->rename, &QAction::triggered, this, &MainWindow::rename);
    connect(m_actions->openFolder, &QAction::triggered, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_workspace->session().directory()));
    });
    connect(m_actions->refreshVersions, &QAction::triggered, this, [this] {
        m_workspace->history().refresh();
    });
}

void MainWindow::connectHelp() {
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] {
        makeShortcutsDialog(m_actions->menus(), this)->open();
    });
    connect(m_actions->about, &QAction::triggered, this, [this] {
        makeAboutDialog(m_library.get(), UserLanguage::current(), this)->open();
    });
    connect(m_actions->aboutQt, &QAction::triggered, qApp, &QApplication::aboutQt);
}

void MainWindow::setTheme(int mode) {
    Preferences::setThemeMode(static_cast<Theme::Mode>(mode));
    Theme::apply(static_cast<Theme::Mode>(mode));
}

void MainWindow::setLanguage(const QString& tag) {
    Preferences::setLanguage(tag);
    UserLanguage::apply();
    // Not now: the menu that was clicked goes, too.
    QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
}

void MainWindow::setTextSize(int percent) {
    Preferences::setTextSize(percent);
    applyTextSize();
    // Not now, and once for several steps: the menu that was clicked goes, too.
    if (!std::exchange(m_rebuilds, true))
        QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
}

void MainWindow::applyTextSize() {
    QFont font = QApplication::font();
    font.setPointSizeF(m_normalPointSize * Preferences::textSize() / 100.0);
    QApplication::setFont(font);
}

void MainWindow::restoreWindow() {
    // Room for the frame and the desktop's own bars.
    const QSize room = screen()->availableGeometry().size() - QSize(16, 48);
    resize(QSize(1440, 900).boundedTo(room));
    // Small enough for half a small screen; what does not fit can be scrolled.
    setMinimumSize(QSize(640, 420).boundedTo(room));
    if (const QByteArray state = Preferences::layout(windowLayout); !state.isEmpty())
        restoreGeometry(state);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    Preferences::setLayout(windowLayout, saveGeometry());
    if (closeDossier())
        event->accept();
    else
        event->ignore();
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_workspace)
        m_workspace->lookOutside();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (droppedDossier(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_bar->showMessage(StateMark::Info, tr("Drop the folder to open its dossier."));
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString directory = droppedDossier(event->mimeData());
    m_bar->clear();
    event->acceptProposedAction();
    openDossier(directory);
}

} // namespace vitrine
