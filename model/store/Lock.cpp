// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/Lock.h"

#include "model/core/FileWriting.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>
#include <QThread>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct LockWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::DossierStore)
};

constexpr qint64 longestPause = 50; // milliseconds

/// A lock is empty, and held by nobody, for a fraction of a millisecond while it is made.
constexpr qint64 timeToFill = 1000; // milliseconds

QString lockOf(const QString& directory) {
    return directory + u"/.vitrine.lock"_s;
}

std::optional<Holder> holderOf(const QLockFile& lock) {
    Holder holder;
    return lock.getLockInfo(&holder.process, &holder.host, &holder.program) ? std::optional(holder)
                                                                            : std::nullopt;
}

/// A lock outlives a program that was cut short. Of another machine nothing is known.
bool isRunning(const Holder& holder) {
#ifdef Q_OS_UNIX
    return holder.host != QSysInfo::machineHostName() ||
           ::kill(static_cast<pid_t>(holder.process), 0) == 0 || errno == EPERM;
#else
    Q_UNUSED(holder)
    return true;
#endif
}

Error lockedBy(const QLockFile& lock) {
    const QString shown = QDir::toNativeSeparators(lock.fileName());
    const std::optional<Holder> holder = holderOf(lock);
    if (!holder)
        return {
            ErrorCode::Locked,
            LockWords::tr("The dossier is open in another window or program, or one was cut short: "
                          "%1 is there and does not say whose it is. If no program has the dossier "
                          "open, delete it and try again.")
                .arg(shown)};
    return {
        ErrorCode::Locked,
        LockWords::tr("The dossier is open in %1 (process %2 on %3). Close it there first, or open "
                      "it here for reading only. If that program runs no more, delete %4.")
            .arg(holder->program, QString::number(holder->process), holder->host, shown)};
}

#ifdef Q_OS_UNIX
/// A lock that its program holds no more, opened and held in the way of flock() so that nobody
/// makes another of it meanwhile; -1: it is none. A program that runs holds its lock by flock() as
/// long as it lives: a lock that lets itself be held is dead, whatever is in it. Not one of another
/// machine, and not one that is being made.
int heldIfDead(const QString& path) {
    const QByteArray name = QFile::encodeName(path);
    const int file = ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0)
        return -1;
    const std::optional<Holder> holder = holderOf(QLockFile(path));
    struct stat held = {};
    struct stat there = {};
    const bool isPlain = ::fstat(file, &held) == 0 && S_ISREG(held.st_mode);
    const qint64 age = QDateTime::currentMSecsSinceEpoch() - qint64(held.st_ctim.tv_sec) * 1000 -
                       held.st_ctim.tv_nsec / 1'000'000;
    const bool isOurs = !holder || holder->host == QSysInfo::machineHostName();
    if (isPlain && isOurs && age > timeToFill && ::flock(file, LOCK_EX | LOCK_NB) == 0 &&
        ::stat(name.constData(), &there) == 0 && there.st_ino == held.st_ino &&
        there.st_dev == held.st_dev)
        return file;
    ::close(file);
    return -1;
}
#endif

/// Takes away a lock whose program was killed while it made it, or long ago.
void removeIfDead(const QString& path) {
#ifdef Q_OS_UNIX
    const int file = heldIfDead(path);
    if (file < 0)
        return;
    ::unlink(QFile::encodeName(path).constData());
    ::close(file);
#else
    Q_UNUSED(path)
#endif
}

bool isDead(const QString& path) {
#ifdef Q_OS_UNIX
    const int file = heldIfDead(path);
    if (file >= 0)
        ::close(file);
    return file >= 0;
#else
    Q_UNUSED(path)
    return false;
#endif
}

} // namespace

Result<std::unique_ptr<QLockFile>> takeLock(const QString& directory, const Patience& patience) {
    QElapsedTimer timer;
    timer.start();
    auto lock = std::make_unique<QLockFile>(lockOf(directory));
    // A window may stay open for weeks; only a dead process loses its lock.
    lock->setStaleLockTime(0);
    for (qint64 pause = 1;; pause = std::min(2 * pause, longestPause)) {
        if (lock->tryLock(0))
            return lock;
        if (lock->error() != QLockFile::LockFailedError)
            return fail(ErrorCode::ReadOnly, notWritableInWords(isOnlyFull(directory)));
        removeIfDead(lock->fileName());
        if (lock->tryLock(0))
            return lock;
        const qint64 left = patience.time.count() - timer.elapsed();
        if (left <= 0)
            return tl::unexpected<Error>(lockedBy(*lock));
        if (patience.progress) {
            if (patience.progress->isCancelled())
                return fail(ErrorCode::Cancelled,
                            LockWords::tr("Waiting for the other program was cancelled."));
            patience.progress->report(
                0, 0, LockWords::tr("Waiting for the program that has the dossier open"));
        }
        QThread::msleep(static_cast<unsigned long>(std::min(pause, left)));
    }
}

bool isHeld(const QString& directory) {
    const QString path = lockOf(directory);
    if (!QFileInfo::exists(path))
        return false;
    const std::optional<Holder> holder = holderOf(QLockFile(path));
    return (!holder || isRunning(*holder)) && !isDead(path);
}

QString Holder::inWords() const {
    return LockWords::tr("%1 (process %2 on %3)").arg(program, QString::number(process), host);
}

std::optional<Holder> otherHolder(const QString& directory) {
    const QString path = lockOf(directory);
    const std::optional<Holder> holder = holderOf(QLockFile(path));
    const bool isOurs = holder && holder->process == QCoreApplication::applicationPid() &&
                        holder->host == QSysInfo::machineHostName();
    return !holder || isOurs || !isRunning(*holder) || isDead(path) ? std::nullopt : holder;
}

QString lockedInWords(const QString& directory) {
    const QString path = lockOf(directory);
    return QFileInfo::exists(path) ? lockedBy(QLockFile(path)).text : QString();
}

bool isOnlyFull(const QString& directory) {
    return QFileInfo(directory).isWritable() && isDiskFull(directory);
}

QString notWritableInWords(bool isFull) {
    return isFull ? LockWords::tr(
                        "The folder cannot be written, because no room is left on the disk; the "
                        "dossier is open for reading only.")
                  : LockWords::tr(
                        "The folder cannot be written; the dossier is open for reading only.");
}

} // namespace vitrine
