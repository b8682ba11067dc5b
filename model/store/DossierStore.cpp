// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/DossierStore.h"

#include "model/core/FileWriting.h"
#include "model/store/Directory.h"
#include "model/store/DossierFiles.h"
#include "model/store/FileOperations.h"
#include "model/store/Journal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

#include <utility>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vitrine::DossierStore)
};

/// Files of git belong to the user once they are there, reviews to those who write them.
bool isContent(const QString& path) {
    return !path.startsWith(u".git") && !path.startsWith(u"reviews/");
}

FileSet contentOf(const FileSet& files) {
    FileSet content;
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        if (isContent(it.key()))
            content.insert(it.key(), *it);
    return content;
}

std::optional<QByteArray> bytesIn(const FileSet& files, const QString& path) {
    const auto found = files.constFind(path);
    return found == files.cend() ? std::nullopt : std::optional(*found);
}

/// What has to happen to \a disk to hold this dossier. \a owned are the files it was read from.
QList<FileChange>
changesFor(const Dossier& dossier, const FileSet& disk, const QStringList& owned) {
    const FileSet written = writeDossier(dossier);
    QList<FileChange> changes;
    for (auto it = written.cbegin(); it != written.cend(); ++it) {
        const std::optional<QByteArray> before = bytesIn(disk, it.key());
        if (before != *it && (!before || isContent(it.key())))
            changes.append({it.key(), before, *it});
    }
    for (const QString& path : owned)
        if (disk.contains(path) && !written.contains(path))
            changes.append({path, disk.value(path), std::nullopt});
    return changes;
}

FileSet applied(const QList<FileChange>& changes, FileSet files) {
    for (const FileChange& change : changes)
        if (change.after)
            files.insert(change.path, *change.after);
        else
            files.remove(change.path);
    return files;
}

Error lockedBy(const QLockFile& lock) {
    const QString shown = QDir::toNativeSeparators(lock.fileName());
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program))
        return {ErrorCode::Locked,
                Words::tr("The dossier is open in another window or program, or one was cut short: "
                          "%1 is there and does not say whose it is. If no program has the dossier "
                          "open, delete it and try again.")
                    .arg(shown)};
    return {ErrorCode::Locked,
            Words::tr("The dossier is open in %1 (process %2 on %3). Close it there first, or open "
                      "it here for reading only. If that program runs no more, delete %4.")
                .arg(program, QString::number(process), host, shown)};
}

std::unique_ptr<QLockFile> newLock(const QString& directory) {
    auto lock = std::make_unique<QLockFile>(directory + u"/.vitrine.lock"_s);
    lock->setStaleLockTime(
        0); // a window may stay open for weeks; only a dead process loses its lock
    return lock;
}

/// A lock outlives a program that was cut short.
bool isRunning(qint64 process, const QString& host) {
#ifdef Q_OS_UNIX
    return host != QSysInfo::machineHostName() ||
           kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM;
#else
    Q_UNUSED(process)
    Q_UNUSED(host)
    return true;
#endif
}

} // namespace

QString DossierStore::holder(const QString& directory) {
    qint64 process = 0;
    QString host;
    QString program;
    const auto lock = newLock(QFileInfo(directory).absoluteFilePath());
    if (!lock->getLockInfo(&process, &host, &program) || !isRunning(process, host))
        return {};
    const bool isOurs = process == QCoreApplication::applicationPid() &&
                        host == QSysInfo::machineHostName();
    return isOurs ? QString()
                  : Words::tr("%1 (process %2 on %3)").arg(program, QString::number(process), host);
}

DossierStore::DossierStore()
    : m_operations(std::make_shared<FileOperations>()) {}

DossierStore::DossierStore(DossierStore&&) noexcept = default;
DossierStore& DossierStore::operator=(DossierStore&&) noexcept = default;
DossierStore::~DossierStore() = default;

Result<DossierStore> DossierStore::open(const QString& directory, Mode mode) {
    DossierStore store;
    store.m_directory = QFileInfo(directory).absoluteFilePath();
    store.m_readOnly = mode == Mode::ReadOnly;
    // The journal alone is there where the making of a dossier was cut short.
    const bool isDossier = QFileInfo::exists(store.m_directory + u'/' + indexFile) ||
                           Journal(store.m_directory, *store.m_operations).isLeft();
    QList<Note> notes;
    if (mode == Mode::ReadWrite && isDossier) {
        if (const auto locked = store.lock(); !locked)
            return tl::unexpected<Error>(locked.error());
        if (store.m_lock) {
            const auto recovered = Journal(store.m_directory, *store.m_operations).recover();
            if (!recovered)
                return tl::unexpected<Error>(recovered.error());
            notes = *recovered;
        } else {
            notes.append({store.m_readOnlyReason, {}});
        }
    }
    if (const auto read = store.reload(); !read)
        return tl::unexpected<Error>(read.error());
    store.m_content.notes = notes + store.m_content.notes;
    if (store.m_content.format > currentFormat) {
        store.m_readOnly = true;
        store.m_readOnlyReason =
            Words::tr("A newer version of the program wrote this dossier (format %1; this one "
                      "knows %2), so that it is open for reading only. To change it, install a "
                      "newer version.")
                .arg(QString::number(store.m_content.format), QString::number(currentFormat));
        store.m_lock.reset();
    }
    return store;
}

Result<void> DossierStore::lock() {
    auto lock = newLock(m_directory);
    if (lock->tryLock(0)) {
        m_lock = std::move(lock);
        return {};
    }
    if (lock->error() == QLockFile::LockFailedError)
        return tl::unexpected<Error>(lockedBy(*lock));
    m_readOnly = true;
    const bool isFull = lock->error() != QLockFile::PermissionError && isDiskFull(m_directory);
    m_readOnlyReason =
        isFull ? Words::tr("The folder cannot be written, because no room is left on the disk; the "
                           "dossier is open for reading only.")
               : Words::tr("The folder cannot be written; the dossier is open for reading only.");
    return {};
}

Result<DossierStore> DossierStore::create(const QString& directory, const Dossier& dossier) {
    // Before the store, so that its lock is gone when the folders go.
    NewFolders folders(QFileInfo(directory).absoluteFilePath(), {u"answers"_s, u"texts"_s});
    DossierStore store;
    store.m_directory = QFileInfo(directory).absoluteFilePath();
    const QString shown = QDir::toNativeSeparators(store.m_directory);
    if (const auto free = mayHoldNewDossier(store.m_directory); !free)
        return tl::unexpected<Error>(free.error());
    if (auto made = store.m_operations->makeFolder(store.m_directory); !made) {
        made.error().code = ErrorCode::ReadOnly;
        return tl::unexpected<Error>(made.error());
    }
    if (const auto locked = store.lock(); !locked)
        return tl::unexpected<Error>(locked.error());
    if (!store.m_lock)
        return fail(ErrorCode::ReadOnly,
                    isDiskFull(store.m_directory)
                        ? Words::tr("The folder %1 cannot be written: %2").arg(shown, noRoomLeft())
                        : Words::tr("The folder %1 cannot be written.").arg(shown));
    const auto paths = dossierPathsIn(store.m_directory);
    if (!paths)
        return tl::unexpected<Error>(paths.error());
    for (const QString& path : *paths)
        if (const auto bytes = readWholeFile(store.m_directory + u'/' + path, path))
            store.m_base.insert(path, *bytes);
    if (const auto saved = store.put(dossier, store.m_base); !saved)
        return tl::unexpected<Error>(saved.error());
    folders.keep();
    return store;
}

Result<ReadDossier> DossierStore::read(const QString& directory) {
    const auto store = open(directory, Mode::ReadOnly);
    if (!store)
        return tl::unexpected<Error>(store.error());
    return store->content();
}

QString DossierStore::baseDigest() const {
    return digest(contentOf(m_base));
}

Result<void> DossierStore::save(const Dossier& dossier) {
    if (m_readOnly)
        return fail(ErrorCode::ReadOnly,
                    m_readOnlyReason.isEmpty() ? Words::tr("The dossier is open for reading only.")
                                               : m_readOnlyReason);
    const auto disk = readDirectory(m_directory);
    if (!disk && disk.error().code != ErrorCode::NotADossier)
        return tl::unexpected<Error>(disk.error());
    if (!disk || contentOf(*disk) != contentOf(m_base))
        return fail(
            ErrorCode::ChangedOutside,
            Words::tr(
                "Another program changed the files of this dossier. Nothing was saved; read them "
                "again first."));
    return put(dossier, *disk);
}

Result<void> DossierStore::put(const Dossier& dossier, const FileSet& disk) {
    const QList<FileChange> changes =
        changesFor(dossier, disk, ownedPaths(m_base, m_content.dossier));
    const FileSet files = applied(changes, disk);
    for (const FileChange& change : changes)
        if (!staysInside(m_directory, m_directory + u'/' + change.path))
            return fail(
                ErrorCode::UnsafePath,
                Words::tr("%1 lies behind a link that leads out of the dossier.").arg(change.path));
    // Nothing is put on the disk that could not be opened again.
    if (const auto check = readDossier(files); !check)
        return tl::unexpected<Error>(check.error());
    if (const auto saved = Journal(m_directory, *m_operations).save(changes); !saved)
        return tl::unexpected<Error>(
            saved.error().withContext(Words::tr("The dossier was not saved")));
    m_base = files;
    m_content.dossier = dossier;
    m_content.files = files;
    m_content.format = currentFormat;
    return {};
}

Result<bool> DossierStore::changedOutside() const {
    const auto disk = readDirectory(m_directory);
    if (!disk && disk.error().code == ErrorCode::NotADossier)
        return true;
    if (!disk)
        return tl::unexpected<Error>(disk.error());
    return contentOf(*disk) != contentOf(m_base);
}

Result<void> DossierStore::reload() {
    auto files = readDirectory(m_directory);
    if (!files)
        return tl::unexpected<Error>(files.error());
    // Whoever only reads sees an interrupted save as the next one to write would leave it.
    if (!m_lock)
        files = Journal(m_directory, *m_operations).recovered(*files);
    auto content = readDossier(*files);
    if (!content)
        return tl::unexpected<Error>(content.error());
    m_base = *files;
    m_content = *std::move(content);
    return {};
}

void DossierStore::useOperations(std::shared_ptr<FileOperations> operations) {
    m_operations = std::move(operations);
}

} // namespace vitrine
