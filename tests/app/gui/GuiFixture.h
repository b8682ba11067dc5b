// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/MainWindow.h"
#include "app/window/Workspace.h"
#include "model/history/Repository.h"
#include "widgets/common/Dialogs.h"
#include "widgets/common/Preferences.h"

#include <QFutureWatcher>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace vitrine::test {

/// The whole program on a temporary home: window, resources, nothing left of another test.
class GuiFixture {
public:
    GuiFixture() {
        QSettings().clear();
        Preferences::setDossiersFolder(m_home.filePath(QStringLiteral("dossiers")));
        Dialogs::setSilent(true);
        m_window = std::make_unique<MainWindow>();
        m_window->show();
    }

    /// Starts the program with this command line and waits for its resources, and for the dossier
    /// it names.
    bool start(const StartOptions& options = {}) {
        QSignalSpy read(m_window.get(), &MainWindow::resourcesRead);
        QSignalSpy opened(m_window.get(), &MainWindow::dossierOpened);
        m_window->start(options, QStringLiteral(VITRINE_RESOURCES_DIR));
        const bool opens = !options.directory.isEmpty() || !options.example.isEmpty();
        return QTest::qWaitFor([&] { return !read.isEmpty() && (!opens || !opened.isEmpty()); },
                               20000);
    }

    bool openExample() {
        StartOptions options;
        options.example = QStringLiteral("pythia-6.9b");
        return start(options);
    }

    [[nodiscard]] MainWindow& window() { return *m_window; }

    [[nodiscard]] Workspace& workspace() { return *m_window->workspace(); }

    [[nodiscard]] EditSession& session() { return m_window->workspace()->session(); }

    [[nodiscard]] QString home() const { return m_home.path(); }

    /// A window that is built in the language that is spoken now.
    void rebuild() {
        m_window = std::make_unique<MainWindow>();
        m_window->show();
    }

    /// Ends the program without asking or saving, as a crash would.
    void crash() { m_window.reset(); }

    void tell(const FieldPath& path, const Value& value) {
        Answer answer;
        answer.value = value;
        session().edit(path, answer);
    }

    /// Waits until nothing is at work in the background and nothing is about to begin.
    [[nodiscard]] bool settle() {
        QCoreApplication::processEvents();
        return QTest::qWaitFor(
            [this] {
                const auto soon = [](const QTimer* timer) {
                    return timer->isActive() && timer->isSingleShot() && timer->interval() < 1000;
                };
                return m_window->findChildren<QFutureWatcherBase*>().isEmpty() &&
                       std::ranges::none_of(m_window->findChildren<QTimer*>(), soon);
            },
            10000);
    }

    template <class T>
    [[nodiscard]] T* find(const QString& name = {}) {
        return m_window->findChild<T*>(name);
    }

    /// Once per test program.
    static void prepareProgram(const QString& name) {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("vitrine-test"));
        QCoreApplication::setApplicationName(name);
        QGuiApplication::setApplicationDisplayName(QStringLiteral("Vitrine"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        Theme::apply(Theme::Mode::Light);
    }

private:
    QTemporaryDir m_home;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace vitrine::test

/// As QTEST_MAIN, with a home of the test's own: no name or e-mail of the machine's owner gets into
/// the versions of a test.
#define VITRINE_GUI_TEST_MAIN(Test)                                                                \
    int main(int argc, char* argv[]) {                                                             \
        const QTemporaryDir home;                                                                  \
        qputenv("HOME", home.path().toUtf8());                                                     \
        qunsetenv("XDG_CONFIG_HOME");                                                              \
        QApplication app(argc, argv);                                                              \
        Test test;                                                                                 \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
