// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QProcess>
#include <QSysInfo>

#include <sys/file.h>

namespace vitrine::test {

/// Another program that runs and holds a dossier open for writing, until it ends with this object.
class OtherProgram {
public:
    explicit OtherProgram(const QString& directory)
        : m_lock(directory + QStringLiteral("/.vitrine.lock")) {
        m_process.start(QStringLiteral("sleep"), {QStringLiteral("600")});
        if (!m_process.waitForStarted() || !m_lock.open(QIODevice::WriteOnly))
            qFatal("no other program");
        // As QLockFile writes it.
        m_lock.write(QByteArray::number(m_process.processId()) + "\nsleep\n" +
                     QSysInfo::machineHostName().toUtf8() + '\n' + QSysInfo::machineUniqueId() +
                     '\n' + QSysInfo::bootUniqueId() + '\n');
        m_lock.flush();
        // As QLockFile holds it, for as long as it lives.
        if (::flock(m_lock.handle(), LOCK_EX | LOCK_NB) != 0)
            qFatal("no lock");
    }

    ~OtherProgram() {
        end();
        m_lock.remove();
    }

    /// As by a crash: its lock stays.
    void end() {
        m_lock.close();
        m_process.kill();
        m_process.waitForFinished();
    }

    /// How it is called in messages.
    [[nodiscard]] QString name() const {
        return QStringLiteral("sleep (process %1 on %2)")
            .arg(QString::number(m_process.processId()), QSysInfo::machineHostName());
    }

private:
    QProcess m_process;
    QFile m_lock;
};

} // namespace vitrine::test
