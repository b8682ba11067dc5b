// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/DossierStore.h"

#include "model/core/FileWriting.h"
#include "model/core/PathPresence.h"
#include "model/store/Directory.h"
#include "model/store/DossierFiles.h"
#include "model/store/FileOperations.h"
#include "model/store/Journal.h"
#include "model/store/Lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct DossierStoreWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::DossierStore)
};

/// Files of git belong to the user once they are there, reviews to those who write them.
bool isAnswer(const QString& path) {
    return !path.startsWith(u".git") && !isReviewPath(path);
}

template <class Wanted>
FileSet only(Wanted&& isWanted, const FileSet& files) {
    FileSet found;
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        if (isWanted(it.key()))
            found.insert(it.key(), *it);
    return found;
}

DossierStore::Outside outside(const FileSet& before, const FileSet& disk) {
    using Outside = DossierStore::Outside;
    return only(isAnswer, before) != only(isAnswer, disk)           ? Outside::Dossier
           : only(isReviewPath, before) != only(isReviewPath, disk) ? Outside::Reviews
                                                                    : Outside::Nothing;
}

std::optional<QByteArray> bytesIn(const FileSet& files, const QString& path) {
    const auto found = files.constFind(path);
    return found == files.cend() ? std::nullopt : std::optional(*found);
}

/// What has to happen to \a disk so that these parts of it hold the dossier. \a owned are the files
/// that its former state was read from.
QList<FileChange> changesFor(const Dossier& dossier,
                             const QSet<QString>& parts,
                             const FileSet& disk,
                             const QStringList& owned) {
    FileSet written = gitFiles();
    for (const QString& part : parts)
        written.insert(writePart(dossier, part));
    QList<FileChange> changes;
    for (auto it = written.cbegin(); it != written.cend(); ++it) {
        const std::optional<QByteArray> before = bytesIn(disk, it.key());
        if (before != *it && (!before || isAnswer(it.key())))
            changes.append({it.key(), before, *it});
    }
    for (const QString& path : owned)
        if (parts.contains(partOf(path)) && disk.contains(path) && !written.contains(path))
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

/// Nothing is put on the disk that could not be opened again. Parts are read each for itself, so
/// that those that do not change need no second look.
Result<void> checkReadable(const QList<FileChange>& changes, const FileSet& files) {
    QSet<QString> parts{indexFile};
    for (const FileChange& change : changes)
        parts.insert(partOf(change.path));
    const auto isWanted = [&parts](const QString& path) {
        const QString part = partOf(path);
        return !part.isEmpty() && parts.contains(part);
    };
    if (const auto read = readDossier(only(isWanted, files)); !read)
        return tl::unexpected<Error>(read.error());
    return {};
}

} // namespace

std::optional<Holder> DossierStore::holder(const QString& directory) {
    return otherHolder(QFileInfo(directory).absoluteFilePath());
}

QString DossierStore::lockedInWords(const QString& directory) {
    return vitrine::lockedInWords(QFileInfo(directory).absoluteFilePath());
}

QString DossierStore::readOnlyReason() const {
    if (m_content.format > currentFormat)
        return DossierStoreWords::tr(
                   "A newer version of the program wrote this dossier (format %1; this one "
                   "knows %2), so that it is open for reading only. To change it, install a "
                   "newer version.")
            .arg(QString::number(m_content.format), QString::number(currentFormat));
    return m_isNotWritable ? notWritableInWords(m_isFull) : QString();
}

DossierStore::DossierStore()
    : m_operations(std::make_shared<FileOperations>()) {}

DossierStore::DossierStore(DossierStore&&) noexcept = default;
DossierStore& DossierStore::operator=(DossierStore&&) noexcept = default;
DossierStore::~DossierStore() = default;

Result<DossierStore>
DossierStore::open(const QString& directory, Mode mode, const Patience& patience) {
    if (const auto nameable = checkNameable(directory); !nameable)
        return tl::unexpected<Error>(nameable.error());
    DossierStore store;
    store.m_directory = QFileInfo(directory).absoluteFilePath();
    store.m_readOnly = mode == Mode::ReadOnly;
    // The journal alone is there where the making of a dossier was cut short.
    const bool isDossier = QFileInfo::exists(store.m_directory + u'/' + indexFile) ||
                           Journal(store.m_directory, *store.m_operations).isLeft();
    QList<Note> notes;
    if (mode == Mode::ReadWrite && isDossier) {
        if (const auto locked = store.lock(patience); !locked)
            return tl::unexpected<Error>(locked.error());
        if (store.m_lock) {
            const auto recovered = Journal(store.m_directory, *store.m_operations).recover();
            if (!recovered)
                return tl::unexpected<Error>(recovered.error());
            notes = *recovered;
        } else {
            notes.append({store.readOnlyReason(), {}});
        }
    }
    if (const auto read = store.reload(); !read)
        return tl::unexpected<Error>(read.error());
    store.m_content.notes = notes + store.m_content.notes;
    if (store.m_content.format > currentFormat) {
        store.m_readOnly = true;
        store.m_lock.reset();
    }
    return store;
}

/// Where the folder cannot be written the store is for reading only.
Result<void> DossierStore::lock(const Patience& patience) {
    auto taken = takeLock(m_directory, patience);
    if (taken) {
        m_lock = *std::move(taken);
        return {};
    }
    if (taken.error().code != ErrorCode::ReadOnly)
        return tl::unexpected<Error>(taken.error());
    m_readOnly = true;
    m_isNotWritable = true;
    m_isFull = isOnlyFull(m_directory);
    return {};
}

Result<DossierStore> DossierStore::create(const QString& directory, const Dossier& dossier) {
    if (const auto nameable = checkNameable(directory); !nameable)
        return tl::unexpected<Error>(nameable.error());
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
    if (const auto locked = store.lock({}); !locked)
        return tl::unexpected<Error>(locked.error());
    if (!store.m_lock)
        return fail(ErrorCode::ReadOnly,
                    isDiskFull(store.m_directory)
                        ? DossierStoreWords::tr("The folder %1 cannot be written: %2")
                              .arg(shown, noRoomLeft())
                        : DossierStoreWords::tr("The folder %1 cannot be written.").arg(shown));
    const auto paths = dossierPathsIn(store.m_directory);
    if (!paths)
        return tl::unexpected<Error>(paths.error());
    for (const QString& path : *paths)
        if (const auto bytes = readWholeFile(store.m_directory + u'/' + path, path))
            store.m_base.files.insert(path, *bytes);
    if (const auto saved = store.put(dossier, store.m_base); !saved)
        return tl::unexpected<Error>(saved.error());
    folders.keep();
    if (const auto flushed = store.m_operations->flush(QFileInfo(store.m_directory).path());
        !flushed)
        return tl::unexpected<Error>(flushed.error());
    return store;
}

Result<ReadDossier> DossierStore::read(const QString& directory) {
    const auto store = open(directory, Mode::ReadOnly);
    if (!store)
        return tl::unexpected<Error>(store.error());
    return store->content();
}

Result<ReadDossier> DossierStore::readHead(const QString& directory) {
    const auto bytes = readWholeFile(directory + u'/' + indexFile, indexFile);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return fail(ErrorCode::NotADossier,
                    DossierStoreWords::tr("There is no dossier in %1: dossier.json is missing.")
                        .arg(QDir::toNativeSeparators(directory)));
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    return readDossier({{indexFile, *bytes}});
}

QString DossierStore::baseDigest() const {
    if (m_digest.isEmpty())
        m_digest = digest(only(isAnswer, m_base.files));
    return m_digest;
}

Result<void> DossierStore::save(const Dossier& dossier) {
    if (m_readOnly) {
        const QString reason = readOnlyReason();
        return fail(ErrorCode::ReadOnly,
                    reason.isEmpty()
                        ? DossierStoreWords::tr("The dossier is open for reading only.")
                        : reason);
    }
    const auto disk = look(m_directory, m_base);
    if (!disk && disk.error().code != ErrorCode::NotADossier)
        return tl::unexpected<Error>(disk.error());
    if (!disk || outside(m_base.files, disk->files) == Outside::Dossier)
        return fail(
            ErrorCode::ChangedOutside,
            DossierStoreWords::tr(
                "Another program changed the files of this dossier. Nothing was saved; read them "
                "again first."));
    return put(dossier, *disk);
}

Result<void> DossierStore::put(const Dossier& dossier, const Snapshot& disk) {
    const QStringList changed = changedParts(m_content.dossier, dossier);
    QSet<QString> parts(changed.begin(), changed.end());
    if (!m_isCanonical) {
        for (const QStringList& all : {partsOf(m_content.dossier), partsOf(dossier)})
            parts.unite({all.begin(), all.end()});
        for (auto it = m_base.files.keyBegin(); it != m_base.files.keyEnd(); ++it)
            parts.insert(partOf(*it));
        parts.remove(QString());
    }
    const QList<FileChange> changes =
        changesFor(dossier, parts, disk.files, ownedPaths(m_base.files, m_content.dossier));
    const FileSet files = applied(changes, disk.files);
    for (const FileChange& change : changes)
        if (!staysInside(m_directory, m_directory + u'/' + change.path))
            return fail(
                ErrorCode::UnsafePath,
                DossierStoreWords::tr("%1 lies behind a link that leads out of the dossier.")
                    .arg(change.path));
        else if (auto own = checkNoLink(m_directory, change.path); !own)
            return own;
    if (const auto readable = checkReadable(changes, files); !readable)
        return readable;
    if (const auto saved = Journal(m_directory, *m_operations).save(changes); !saved)
        return tl::unexpected<Error>(
            saved.error().withContext(DossierStoreWords::tr("The dossier was not saved")));
    m_base = {files, disk.stamps};
    for (const FileChange& change : changes) {
        m_base.stamps.remove(change.path);
        // Just written, so not settled: the next look reads it.
        if (const auto stamp = stampOf(m_directory + u'/' + change.path); stamp && change.after)
            m_base.stamps.insert(change.path, *stamp);
    }
    m_isCanonical = true;
    m_digest.clear();
    m_content.dossier = dossier;
    m_content.files = files;
    m_content.format = currentFormat;
    return {};
}

Result<DossierStore::Outside> DossierStore::outsideChange() const {
    auto disk = look(m_directory, m_base);
    if (!disk && disk.error().code == ErrorCode::NotADossier)
        return Outside::Dossier;
    if (!disk)
        return tl::unexpected<Error>(disk.error());
    const Outside change = outside(m_base.files, disk->files);
    // What is equal and has come to rest meanwhile need not be read the next time.
    if (change == Outside::Nothing)
        m_base.stamps = disk->stamps;
    return change;
}

Result<void> DossierStore::reload() {
    // Whoever only reads sees an interrupted save as the next one to write would leave it.
    auto disk = m_lock ? look(m_directory) : lookBesideWriters(m_directory);
    if (!disk)
        return tl::unexpected<Error>(disk.error());
    auto content = readDossier(disk->files);
    if (!content)
        return tl::unexpected<Error>(content.error());
    m_base = *std::move(disk);
    m_content = *std::move(content);
    m_isCanonical = false;
    m_digest.clear();
    return {};
}

Result<void> DossierStore::reloadReviews() {
    const auto disk = m_lock ? look(m_directory, m_base) : lookBesideWriters(m_directory);
    if (!disk)
        return tl::unexpected<Error>(disk.error());
    takeReviews(*disk);
    return {};
}

void DossierStore::takeReviews(const Snapshot& disk) {
    const auto isOther = [](const QString& path) { return !isReviewPath(path); };
    for (FileSet* files : {&m_base.files, &m_content.files}) {
        *files = only(isOther, *files);
        files->insert(only(isReviewPath, disk.files));
    }
    m_base.stamps.removeIf([](const auto& stamp) { return isReviewPath(stamp.key()); });
    for (auto it = disk.stamps.cbegin(); it != disk.stamps.cend(); ++it)
        if (isReviewPath(it.key()))
            m_base.stamps.insert(it.key(), *it);
}

void DossierStore::useOperations(std::shared_ptr<FileOperations> operations) {
    m_operations = std::move(operations);
}

} // namespace vitrine
