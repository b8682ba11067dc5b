// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a disk and its owners put in the way of a program, for as long as an object lives.

#include <QFile>
#include <QStorageInfo>
#include <QString>
#include <QTemporaryDir>

#include <tuple>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

namespace vitrine::test {

#ifdef Q_OS_UNIX

/// Root may do anything: looks with other eyes.
class AsNobody {
public:
    AsNobody()
        : m_isRoot(::geteuid() == 0) {
        if (m_isRoot)
            m_isRoot = ::seteuid(65534) == 0;
    }

    ~AsNobody() {
        if (m_isRoot)
            std::ignore = ::seteuid(0);
    }
    Q_DISABLE_COPY_MOVE(AsNobody)

private:
    bool m_isRoot;
};

/// No file can grow beyond some bytes: writing fails half-way, as on a full disk.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN)) {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }

    ~SmallFiles() {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(SmallFiles)

private:
    rlimit m_before = {};
    void (*m_handler)(int);
};

inline bool setMode(const QString& path, mode_t mode) {
    return ::chmod(QFile::encodeName(path).constData(), mode) == 0;
}

#endif

#ifdef Q_OS_LINUX

/// A disk of one MiB. Only root can have one: without it, isThere() is false.
class SmallDisk {
public:
    SmallDisk()
        : m_isThere(
              ::mount(
                  "none", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0, "size=1M") ==
              0) {}

    ~SmallDisk() {
        if (m_isThere)
            ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isThere() const { return m_isThere; }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    /// Leaves no more than some bytes.
    [[nodiscard]] bool fill(qint64 left) const {
        QFile file(path(QStringLiteral("filling")));
        const qint64 size = QStorageInfo(m_folder.path()).bytesAvailable() - left;
        return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
               file.write(QByteArray(size, 'x')) == size;
    }

private:
    QTemporaryDir m_folder;
    bool m_isThere;
};

#endif

} // namespace vitrine::test
