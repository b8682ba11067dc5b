// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/history/Repository.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

namespace vitrine {

/// A git work tree for one test, with a home folder of its own so that nobody's configuration
/// counts. What git itself thinks is asked of the git program, not of libgit2.
class ScratchRepository {
public:
    /// Call before the process opens its first repository.
    static void isolate() {
        static const QTemporaryDir home;
        qputenv("HOME", home.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
        qputenv("GIT_CONFIG_NOSYSTEM", "1");
        qputenv("LC_ALL", "C.UTF-8");
    }

    explicit ScratchRepository(bool initialised = true) {
        if (initialised)
            git({QStringLiteral("init"),
                 QStringLiteral("-q"),
                 QStringLiteral("-b"),
                 QStringLiteral("main")});
    }

    [[nodiscard]] QString path(const QString& name = {}) const {
        return name.isEmpty() ? m_folder.path() : m_folder.filePath(name);
    }

    /// What git prints, without the last line break; "exit <code>: <stderr>" where it fails.
    QString git(const QStringList& arguments) const { // NOLINT(modernize-use-nodiscard)
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        const QStringList who{QStringLiteral("-c"),
                              QStringLiteral("user.name=Other"),
                              QStringLiteral("-c"),
                              QStringLiteral("user.email=other@example.org")};
        process.start(QStringLiteral("git"), who + arguments);
        if (!process.waitForFinished(60000))
            return QStringLiteral("git did not finish");
        const QString errors = QString::fromUtf8(process.readAllStandardError());
        if (process.exitCode() != 0)
            return QStringLiteral("exit %1: %2").arg(process.exitCode()).arg(errors);
        QString text = QString::fromUtf8(process.readAllStandardOutput());
        if (text.endsWith(u'\n'))
            text.chop(1);
        return text;
    }

    void write(const QString& name, const QByteArray& bytes) const {
        const QString file = path(name);
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
    }

    void write(const QString& folder, const FileSet& files) const {
        for (auto file = files.begin(); file != files.end(); ++file)
            write(folder.isEmpty() ? file.key() : folder + u'/' + file.key(), file.value());
    }

    [[nodiscard]] QByteArray read(const QString& name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Empty = git finds nothing to say about the repository.
    [[nodiscard]] QString fsck() const {
        return git({QStringLiteral("fsck"),
                    QStringLiteral("--strict"),
                    QStringLiteral("--full"),
                    QStringLiteral("--no-dangling"),
                    QStringLiteral("--no-progress")});
    }

private:
    QTemporaryDir m_folder;
};

} // namespace vitrine
