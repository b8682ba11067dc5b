// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/flow/OutsideWatch.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vitrine {

OutsideWatch::OutsideWatch(EditSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {
    // A checkout changes many files one after the other: look when it has come to rest.
    m_delay.setSingleShot(true);
    m_delay.setInterval(400ms);
    connect(&m_delay, &QTimer::timeout, this, &OutsideWatch::compare);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &OutsideWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &OutsideWatch::look);
    connect(&session, &EditSession::saved, this, &OutsideWatch::settle);
    watchFiles();
}

void OutsideWatch::watchFiles() {
    const QDir root(m_session.directory());
    QStringList paths;
    QStringList folders{QString(), u"answers"_s, u"texts"_s, u"reviews"_s};
    for (const QString& thread :
         QDir(root.filePath(u"reviews"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders.append(u"reviews/"_s + thread);
    for (const QString& folder : std::as_const(folders)) {
        const QString path = root.filePath(folder);
        if (QFileInfo::exists(path))
            paths.append(QDir::cleanPath(path));
    }
    for (const QString& path : m_session.opened().files())
        paths.append(root.filePath(path));
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    paths.removeIf([&watched](const QString& path) { return watched.contains(path); });
    if (!paths.isEmpty())
        m_watcher.addPaths(paths);
}

void OutsideWatch::look() {
    m_delay.start();
}

void OutsideWatch::settle() {
    m_said = false;
    watchFiles();
}

void OutsideWatch::compare() {
    watchFiles();
    const Result<bool> changed = m_session.opened().changedOutside();
    if (!changed || !*changed) {
        m_said = false;
        return;
    }
    if (m_said)
        return;
    m_said = true;
    Q_EMIT changedOutside();
}

} // namespace vitrine
