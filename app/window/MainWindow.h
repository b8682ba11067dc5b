// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/StartOptions.h"
#include "model/flow/OpenDossier.h"
#include "model/regime/Library.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;
class QUndoGroup;

namespace vitrine {

struct RecentDossier;

class Actions;
class MessageBar;
class OpenFlow;
class StartPage;
class TopBar;
class Workspace;

/// The window: start page or one open dossier. It puts parts together and connects commands; what a
/// command does is in the flows and the workspace.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow();
    ~MainWindow() override;

    /// Reads the resources on a worker, then opens what the command line asks for.
    void start(const StartOptions& options, const QString& resources = {});

    void openDossier(const QString& directory);
    void openExample(const QString& id);

    /// nullptr while the start page is shown.
    [[nodiscard]] Workspace* workspace() const { return m_workspace; }

    [[nodiscard]] Actions& actions() const { return *m_actions; }

    [[nodiscard]] StartPage* startPage() const { return m_start; }

Q_SIGNALS:
    void resourcesRead();
    void dossierOpened();

protected:
    void closeEvent(QCloseEvent*) override;
    void changeEvent(QEvent*) override;
    void dragEnterEvent(QDragEnterEvent*) override;
    void dropEvent(QDropEvent*) override;

private:
    /// Everything that has words, in the language that is spoken now.
    void build();
    void rebuild();
    void attachWorkspace();
    [[nodiscard]] Strings strings() const;
    void setLanguage(const QString& tag);
    void offerExamples();
    void connectFlow();
    void connectFile();
    void connectEdit();
    void connectView();
    void connectGo();
    void connectDossier();
    void connectHelp();
    void takeLibrary(const Result<std::shared_ptr<const Library>>& library,
                     const StartOptions& options);
    void takeDossier(OpenDossier opened);
    [[nodiscard]] bool closeDossier();
    void showStart();
    void refreshRecent();
    void lookAtRecent();
    void showRecent(const QList<RecentDossier>& dossiers);
    void askForNew();
    void askForDirectory();
    void chooseRegimes();
    void rename();
    void showHead();
    void setTheme(int mode);
    void setTextSize(int percent);
    void applyTextSize();
    void restoreWindow();

    std::shared_ptr<const Library> m_library;
    QUndoGroup* m_undo;
    OpenFlow* m_open;
    Actions* m_actions = nullptr;
    TopBar* m_top = nullptr;
    MessageBar* m_bar = nullptr;
    QStackedWidget* m_stack = nullptr;
    StartPage* m_start = nullptr;
    Workspace* m_workspace = nullptr;
    QString m_fieldWanted;
    int m_recentAsked = 0;
    double m_normalPointSize;
    bool m_rebuilds = false; ///< soon
};

} // namespace vitrine
