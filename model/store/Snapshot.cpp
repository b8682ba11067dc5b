// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/Snapshot.h"

#include "model/core/PathPresence.h"
#include "model/store/Directory.h"
#include "model/store/DossierFiles.h"
#include "model/store/DossierStore.h"
#include "model/store/FileOperations.h"
#include "model/store/Journal.h"
#include "model/store/Lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <ctime>
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct SnapshotWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::DossierStore)
};

/// More than the grain of any disk's clock (two seconds, of FAT).
constexpr qint64 restTime = 3'000'000'000; // nanoseconds

/// Some three seconds together: a save takes a fraction of that.
constexpr int looks = 60;
constexpr unsigned long pause = 50; // milliseconds
/// A file that is listed and not there: gone meanwhile, or a link that leads nowhere.
constexpr int looksForMissing = 5;

#ifdef Q_OS_UNIX
qint64 nanoseconds(const timespec& time) {
    return static_cast<qint64>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}
#endif

tl::unexpected<Error> notADossier(const QString& text, const QString& directory) {
    return fail(ErrorCode::NotADossier, text.arg(QDir::toNativeSeparators(directory)));
}

Result<QStringList> pathsOfDossier(const QString& directory) {
    if (presenceOf(directory) == PathPresence::Barred)
        return mayNotBeRead(directory);
    if (!QFileInfo(directory).isDir())
        return notADossier(QFileInfo::exists(directory)
                               ? SnapshotWords::tr("%1 is a file; a dossier is a folder.")
                               : SnapshotWords::tr("There is no folder %1."),
                           directory);
    auto paths = dossierPathsIn(directory);
    if (paths && !paths->contains(indexFile))
        return notADossier(SnapshotWords::tr("There is no dossier in %1: dossier.json is missing."),
                           directory);
    return paths;
}

/// Is a program putting files in their places now?
bool isSaving(const QString& directory, const Journal& journal) {
    // Asked again where nobody holds the lock: the save may have come to its end in between.
    return journal.isBegun() && (isHeld(directory) || !journal.isBegun());
}

/// The files as they are, or will be once the save that was cut short is finished or undone.
/// nullopt: a save may be under way, so that they belong to two states.
Result<std::optional<Snapshot>> wholeState(const QString& directory, int number) {
    FileOperations operations;
    const Journal journal(directory, operations);
    const bool isPatient = number < looks;
    if (isPatient && isSaving(directory, journal))
        return std::nullopt;
    auto snapshot = look(directory);
    if (!snapshot && snapshot.error().code == ErrorCode::NotFound && number < looksForMissing)
        return std::nullopt;
    if (!snapshot)
        return tl::unexpected<Error>(snapshot.error());
    // In this order: a file of a save that had replaced another one when we read that is replaced
    // either while the journal is there still, or has moved since we read it.
    const bool wasCutShort = journal.isBegun();
    if (isPatient && (isSaving(directory, journal) || !isUnmoved(directory, *snapshot)))
        return std::nullopt;
    if (!wasCutShort)
        return std::optional(*std::move(snapshot));
    // What a program left that runs no more; another one may be tidying up meanwhile.
    const FileSet files = journal.recovered(snapshot->files);
    if (isPatient && (isSaving(directory, journal) || !isUnmoved(directory, *snapshot)))
        return std::nullopt;
    snapshot->files = files;
    return std::optional(*std::move(snapshot));
}

} // namespace

std::optional<FileStamp> stampOf(const QString& file) {
#ifdef Q_OS_UNIX
    struct stat found = {};
    timespec now = {};
    if (::stat(QFile::encodeName(file).constData(), &found) != 0 ||
        ::clock_gettime(CLOCK_REALTIME, &now) != 0)
        return std::nullopt;
    FileStamp stamp{static_cast<qint64>(found.st_size),
                    nanoseconds(found.st_mtim),
                    nanoseconds(found.st_ctim),
                    static_cast<quint64>(found.st_ino),
                    static_cast<quint64>(found.st_dev)};
    stamp.isSettled = std::max(stamp.modified, stamp.changed) + restTime < nanoseconds(now);
    return stamp;
#else
    Q_UNUSED(file)
    return std::nullopt;
#endif
}

Result<Snapshot> look(const QString& directory, const Snapshot& known) {
    const auto paths = pathsOfDossier(directory);
    if (!paths)
        return tl::unexpected<Error>(paths.error());
    Snapshot snapshot;
    Inside dossier(directory);
    for (const QString& path : *paths) {
        const QString file = directory + u'/' + path;
        if (!dossier.holds(file))
            return fail(
                ErrorCode::UnsafePath,
                SnapshotWords::tr("%1 is a link that leads out of the dossier; it is not followed.")
                    .arg(path));
        // Before the bytes: should somebody write in between, the next look sees another stamp.
        const std::optional<FileStamp> stamp = stampOf(file);
        if (stamp)
            snapshot.stamps.insert(path, *stamp);
        const auto before = known.stamps.constFind(path);
        if (stamp && before != known.stamps.cend() && before->isSettled &&
            before->isSameFile(*stamp)) {
            snapshot.files.insert(path, known.files.value(path));
            continue;
        }
        auto bytes = readWholeFile(file, path);
        if (!bytes)
            return tl::unexpected<Error>(bytes.error());
        // What is equal is held once.
        const auto same = known.files.constFind(path);
        snapshot.files.insert(
            path, same != known.files.cend() && *same == *bytes ? *same : *std::move(bytes));
    }
    return snapshot;
}

bool isUnmoved(const QString& directory, const Snapshot& snapshot) {
    const auto paths = dossierPathsIn(directory);
    if (!paths || *paths != snapshot.files.keys())
        return false;
    return std::all_of(paths->begin(), paths->end(), [&](const QString& path) {
        const auto before = snapshot.stamps.constFind(path);
        const auto now = stampOf(directory + u'/' + path);
        return before == snapshot.stamps.cend() || (now && now->isSameFile(*before));
    });
}

Result<Snapshot> lookBesideWriters(const QString& directory) {
    for (int n = 1;; ++n) {
        auto state = wholeState(directory, n);
        if (!state)
            return tl::unexpected<Error>(state.error());
        if (*state)
            return **std::move(state);
        QThread::msleep(pause);
    }
}

Result<FileSet> readDirectory(const QString& directory) {
    auto snapshot = look(directory);
    if (!snapshot)
        return tl::unexpected<Error>(snapshot.error());
    return std::move(snapshot->files);
}

} // namespace vitrine
