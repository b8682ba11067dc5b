// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/Actions.h"

#include "app/window/UserLanguage.h"
#include "model/flow/Languages.h"
#include "widgets/common/Preferences.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QUndoGroup>

using namespace Qt::StringLiterals;

namespace vitrine {

Actions::Actions(QMainWindow* window, QUndoGroup* undoGroup)
    : QObject(window)
    , m_window(window) {
    makeFile();
    makeEdit(undoGroup);
    makeView();
    makeGo();
    makeDossier();
    makeHelp();
    m_needWriting = {save, saveVersion, regimes, interview, rename};
    m_needDossier = {
        saveCopy,      exportPlace,  print,       closeDossier,    find,         outlinePane,
        guidancePane,  findingsPane, nextPane,    previousPane,    overview,     edit,
        review,        history,      nextFinding, previousFinding, nextCategory, previousCategory,
        newerVersions, parked,       openFolder,  refreshVersions, compare};
}

QMenu* Actions::addMenu(const QString& text) {
    QMenu* menu = m_window->menuBar()->addMenu(text);
    m_menus.append(menu);
    return menu;
}

QAction*
Actions::add(QMenu* menu, const QString& text, const QString& name, const QKeySequence& keys) {
    QAction* action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcut(keys);
    return action;
}

void Actions::makeFile() {
    QMenu* menu = addMenu(tr("&File"));
    newDossier = add(menu, tr("&New…"), u"new"_s, QKeySequence::New);
    open = add(menu, tr("&Open…"), u"open"_s, QKeySequence::Open);
    recent = menu->addMenu(tr("Open &Recent"));
    clearRecent = new QAction(tr("Clear List"), this);
    examples = menu->addMenu(tr("Open &Example"));
    menu->addSeparator();
    save = add(menu, tr("&Save"), u"save"_s, QKeySequence::Save);
    saveCopy = add(menu, tr("Save a &Copy…"), u"saveCopy"_s, QKeySequence::SaveAs);
    saveVersion = add(menu, tr("Save &Version…"), u"saveVersion"_s, QKeySequence(u"Ctrl+Return"_s));
    menu->addSeparator();
    exportPlace = add(menu, tr("&Export…"), u"export"_s, QKeySequence(u"Ctrl+Shift+E"_s));
    print = add(menu, tr("&Print…"), u"print"_s, QKeySequence::Print);
    menu->addSeparator();
    closeDossier = add(menu, tr("C&lose Dossier"), u"close"_s, QKeySequence::Close);
    quit = add(menu, tr("&Quit"), u"quit"_s, QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
}

void Actions::makeEdit(QUndoGroup* undoGroup) {
    QMenu* menu = addMenu(tr("&Edit"));
    undo = undoGroup->createUndoAction(this, tr("&Undo"));
    redo = undoGroup->createRedoAction(this, tr("&Redo"));
    undo->setShortcuts(QKeySequence::Undo);
    redo->setShortcuts(QKeySequence::Redo);
    menu->addAction(undo);
    menu->addAction(redo);
    menu->addSeparator();
    cut = add(menu, tr("Cu&t"), u"cut"_s, QKeySequence::Cut);
    copy = add(menu, tr("&Copy"), u"copy"_s, QKeySequence::Copy);
    paste = add(menu, tr("&Paste"), u"paste"_s, QKeySequence::Paste);
    selectAll = add(menu, tr("Select &All"), u"selectAll"_s, QKeySequence::SelectAll);
    menu->addSeparator();
    find = add(menu, tr("&Find a Fact, Provision or Finding"), u"find"_s);
    find->setShortcuts({QKeySequence(u"Ctrl+K"_s), QKeySequence(QKeySequence::Find)});
}

void Actions::makeView() {
    QMenu* menu = addMenu(tr("&View"));
    QMenu* theme = menu->addMenu(tr("&Theme"));
    auto* group = new QActionGroup(this);
    themeSystem = add(theme, tr("As the &System"), u"themeSystem"_s);
    themeLight = add(theme, tr("&Light"), u"themeLight"_s);
    themeDark = add(theme, tr("&Dark"), u"themeDark"_s);
    for (QAction* action : {themeSystem, themeLight, themeDark}) {
        action->setCheckable(true);
        group->addAction(action);
    }
    makeLanguages(menu->addMenu(tr("L&anguage")));
    larger = add(menu, tr("&Larger Text"), u"larger"_s, QKeySequence::ZoomIn);
    smaller = add(menu, tr("S&maller Text"), u"smaller"_s, QKeySequence::ZoomOut);
    normalSize = add(menu, tr("&Normal Text"), u"normalSize"_s, QKeySequence(u"Ctrl+0"_s));
    menu->addSeparator();
    outlinePane = add(menu, tr("&Categories"), u"outlinePane"_s);
    guidancePane = add(menu, tr("&Guidance"), u"guidancePane"_s);
    findingsPane = add(menu, tr("&Findings"), u"findingsPane"_s);
    for (QAction* action : {outlinePane, guidancePane, findingsPane}) {
        action->setCheckable(true);
        action->setChecked(true);
    }
    nextPane = add(menu, tr("Next &Pane"), u"nextPane"_s, QKeySequence(u"F6"_s));
    previousPane = add(menu, tr("Previous Pa&ne"), u"previousPane"_s, QKeySequence(u"Shift+F6"_s));
    resetLayout = add(menu, tr("&Reset Layout"), u"resetLayout"_s);
    menu->addSeparator();
    fullScreen = add(menu, tr("F&ull Screen"), u"fullScreen"_s, QKeySequence::FullScreen);
    fullScreen->setCheckable(true);
}

void Actions::makeLanguages(QMenu* menu) {
    language = new QActionGroup(this);
    const auto offer = [this, menu](const QString& text, const QString& tag) {
        QAction* action = add(menu, text, u"language:"_s + tag);
        action->setData(tag);
        action->setCheckable(true);
        action->setChecked(tag == Preferences::language());
        language->addAction(action);
    };
    offer(tr("As the &System"), QString());
    // Each by its own name: who reads no other finds it.
    for (const QString& tag : spokenLanguages())
        offer(u'&' + UserLanguage::nameOf(tag), tag);
}

void Actions::makeGo() {
    QMenu* menu = addMenu(tr("&Go"));
    overview = add(menu, tr("&Overview"), u"goOverview"_s, QKeySequence(u"Ctrl+1"_s));
    edit = add(menu, tr("&Edit"), u"goEdit"_s, QKeySequence(u"Ctrl+2"_s));
    review = add(menu, tr("&Review"), u"goReview"_s, QKeySequence(u"Ctrl+3"_s));
    history = add(menu, tr("&History"), u"goHistory"_s, QKeySequence(u"Ctrl+4"_s));
    menu->addAction(exportPlace);
    menu->addSeparator();
    nextFinding = add(menu, tr("&Next Open Point"), u"nextFinding"_s, QKeySequence(u"F8"_s));
    previousFinding =
        add(menu, tr("&Previous Open Point"), u"previousFinding"_s, QKeySequence(u"Shift+F8"_s));
    nextCategory =
        add(menu, tr("Next &Category"), u"nextCategory"_s, QKeySequence(u"Ctrl+PgDown"_s));
    previousCategory =
        add(menu, tr("Previous C&ategory"), u"previousCategory"_s, QKeySequence(u"Ctrl+PgUp"_s));
}

void Actions::makeDossier() {
    QMenu* menu = addMenu(tr("&Dossier"));
    regimes = add(menu, tr("&Laws and Forms…"), u"regimes"_s);
    interview = add(menu, tr("&Which Duties Apply…"), u"interview"_s, QKeySequence(u"Ctrl+I"_s));
    newerVersions = add(menu, tr("&Newer Versions of Laws…"), u"newerVersions"_s);
    parked = add(menu, tr("&Parked Answers…"), u"parked"_s);
    rename = add(menu, tr("&Title…"), u"rename"_s);
    menu->addSeparator();
    openFolder = add(menu, tr("Show in &Folder"), u"openFolder"_s);
    menu = addMenu(tr("Hi&story"));
    compare = add(menu, tr("&Compare Versions"), u"compare"_s);
    menu->addAction(saveVersion);
    refreshVersions =
        add(menu, tr("&Read Versions Again"), u"refreshVersions"_s, QKeySequence::Refresh);
}

void Actions::makeHelp() {
    QMenu* menu = addMenu(tr("&Help"));
    shortcuts = add(menu, tr("&Keyboard Shortcuts"), u"shortcuts"_s, QKeySequence::HelpContents);
    menu->addSeparator();
    about = add(menu, tr("&About Vitrine"), u"about"_s);
    about->setMenuRole(QAction::AboutRole);
    aboutQt = add(menu, tr("About &Qt"), u"aboutQt"_s);
    aboutQt->setMenuRole(QAction::AboutQtRole);
}

void Actions::setHasDossier(bool has, bool readOnly) {
    for (QAction* action : std::as_const(m_needDossier))
        action->setEnabled(has);
    for (QAction* action : std::as_const(m_needWriting))
        action->setEnabled(has && !readOnly);
}

} // namespace vitrine
