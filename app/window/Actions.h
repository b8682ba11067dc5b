// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QUndoGroup;

namespace vitrine {

/// Every command of the window, in the menus where people look for it. Makes them; the window
/// connects them.
class Actions : public QObject {
    Q_OBJECT

public:
    Actions(QMainWindow* window, QUndoGroup* undo);

    QAction* newDossier = nullptr;
    QAction* open = nullptr;
    QAction* clearRecent = nullptr;
    QAction* save = nullptr;
    QAction* saveCopy = nullptr;
    QAction* saveVersion = nullptr;
    QAction* exportPlace = nullptr;
    QAction* print = nullptr;
    QAction* closeDossier = nullptr;
    QAction* quit = nullptr;
    QAction* undo = nullptr;
    QAction* redo = nullptr;
    QAction* cut = nullptr;
    QAction* copy = nullptr;
    QAction* paste = nullptr;
    QAction* selectAll = nullptr;
    QAction* find = nullptr;
    QAction* themeSystem = nullptr;
    QAction* themeLight = nullptr;
    QAction* themeDark = nullptr;
    QActionGroup* language = nullptr; ///< each action's data is a tag; empty = as the system
    QAction* larger = nullptr;
    QAction* smaller = nullptr;
    QAction* normalSize = nullptr;
    QAction* outlinePane = nullptr;
    QAction* guidancePane = nullptr;
    QAction* findingsPane = nullptr;
    QAction* nextPane = nullptr;
    QAction* previousPane = nullptr;
    QAction* resetLayout = nullptr;
    QAction* fullScreen = nullptr;
    QAction* overview = nullptr;
    QAction* edit = nullptr;
    QAction* review = nullptr;
    QAction* history = nullptr;
    QAction* nextFinding = nullptr;
    QAction* previousFinding = nullptr;
    QAction* nextCategory = nullptr;
    QAction* previousCategory = nullptr;
    QAction* regimes = nullptr;
    QAction* interview = nullptr;
    QAction* newerVersions = nullptr;
    QAction* parked = nullptr;
    QAction* rename = nullptr;
    QAction* openFolder = nullptr;
    QAction* compare = nullptr;
    QAction* refreshVersions = nullptr;
    QAction* shortcuts = nullptr;
    QAction* about = nullptr;
    QAction* aboutQt = nullptr;
    QMenu* recent = nullptr;
    QMenu* examples = nullptr;

    /// Commands that need an open dossier.
    void setHasDossier(bool has, bool readOnly);

    /// All, in menu order: for the list of shortcuts.
    [[nodiscard]] const QList<QMenu*>& menus() const { return m_menus; }

private:
    QAction*
    add(QMenu* menu, const QString& text, const QString& name, const QKeySequence& keys = {});
    QMenu* addMenu(const QString& text);
    void makeFile();
    void makeEdit(QUndoGroup* undo);
    void makeView();
    void makeLanguages(QMenu* menu);
    void makeGo();
    void makeDossier();
    void makeHelp();

    QMainWindow* m_window;
    QList<QMenu*> m_menus;
    QList<QAction*> m_needDossier;
    QList<QAction*> m_needWriting;
};

} // namespace vitrine
