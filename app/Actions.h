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

    QAction *newDossier, *open, *clearRecent, *save, *saveCopy, *saveVersion, *exportPlace,
        *closeDossier, *quit;
    QAction *undo, *redo, *cut, *copy, *paste, *selectAll, *find;
    QAction *themeSystem, *themeLight, *themeDark, *larger, *smaller, *normalSize;
    QAction *outlinePane, *guidancePane, *findingsPane, *nextPane, *previousPane, *resetLayout,
        *fullScreen;
    QAction *overview, *edit, *review, *history, *nextFinding, *previousFinding, *nextCategory,
        *previousCategory;
    QAction *regimes, *interview, *newerVersions, *parked, *rename, *openFolder, *compare,
        *refreshVersions;
    QAction *shortcuts, *about, *aboutQt;
    QMenu *recent, *examples;

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
    void makeGo();
    void makeDossier();
    void makeHelp();

    QMainWindow* m_window;
    QList<QMenu*> m_menus;
    QList<QAction*> m_needDossier;
    QList<QAction*> m_needWriting;
};

} // namespace vitrine
