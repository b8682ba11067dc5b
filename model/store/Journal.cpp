// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/Journal.h"

#include "model/core/Json.h"
#include "model/core/PathPresence.h"
#include "model/dossier/FormatKeys.h"
#include "model/store/Directory.h"
#include "model/store/DossierFiles.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct JournalWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Journal)
};

const QString newSuffix = u".new"_s;
const QString oldSuffix = u".old"_s;
const QString manifestName = u"/manifest.json"_s;

QString hashOf(const std::optional<QByteArray>& bytes) {
    return bytes ? QString::fromLatin1(
                       QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex())
                 : QString();
}

/// The hash of a file of the dossier as it is now; empty if it is not there. What cannot be read is
/// neither gone nor as it was: no hash equals what is told of it.
QString hashNow(const QString& path) {
    const auto bytes = readWholeFile(path, path);
    if (!bytes)
        return bytes.error().code == ErrorCode::NotFound ? QString() : u"unreadable"_s;
    return hashOf(*bytes);
}

/// The bytes of a file of the journal. It puts plain files there only: a link came from elsewhere,
/// with a copy of the folder or a clone of a repository, and leads elsewhere.
std::optional<QByteArray> stagedBytes(const QString& path) {
    if (QFileInfo(path).isSymLink())
        return std::nullopt;
    const auto bytes = readWholeFile(path, path);
    return bytes ? std::optional(*bytes) : std::nullopt;
}

/// The index is what makes a folder a dossier of this state: it comes last.
QList<FileChange> indexLast(QList<FileChange> changes) {
    std::stable_sort(changes.begin(), changes.end(), [](const FileChange& a, const FileChange& b) {
        return a.path != indexFile && b.path == indexFile;
    });
    return changes;
}

} // namespace

Journal::Journal(const QString& directory, FileOperations& operations)
    : m_directory(directory)
    , m_folder(directory + u"/.vitrine.journal"_s)
    , m_operations(operations) {}

QString Journal::staged(qsizetype index, const QString& suffix) const {
    return m_folder + u'/' + QString::number(index) + suffix;
}

QString Journal::target(const QString& path) const {
    return m_directory + u'/' + path;
}

Result<void> Journal::save(const QList<FileChange>& unordered) {
    if (unordered.isEmpty())
        return {};
    if (QFileInfo(m_folder).isSymLink())
        return fail(
            ErrorCode::UnsafePath,
            JournalWords::tr("%1 is a link; remove it.").arg(QFileInfo(m_folder).fileName()));
    const QList<FileChange> changes = indexLast(unordered);
    drop(); // remains of a save that failed before it began
    // Written is in a fresh folder only: what is left there may be links that lead elsewhere.
    if (const auto aside = putAside(); !aside)
        return tl::unexpected<Error>(aside.error());
    QList<Entry> entries;
    for (const FileChange& change : changes)
        entries.append({change.path, hashOf(change.before), hashOf(change.after)});
    if (const auto done = stage(changes); !done) {
        drop();
        return done;
    }
    const auto done = putInPlace(entries, Way::Finish);
    if (!done && !putInPlace(entries, Way::Undo))
        return tl::unexpected<Error>(
            {done.error().code,
             done.error().text + u'\n' +
                 JournalWords::tr(
                     "The save is finished or undone when the dossier is opened again."),
             done.error().detail});
    drop();
    return done;
}

Result<void> Journal::stage(const QList<FileChange>& changes) {
    if (const auto made = m_operations.makeFolder(m_folder); !made)
        return made;
    Json files = Json::array();
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const FileChange& change = changes[i];
        if (change.after) {
            if (const auto made = m_operations.makeFolder(QFileInfo(target(change.path)).path());
                !made)
                return made;
            if (const auto written = m_operations.write(staged(i, newSuffix), *change.after);
                !written)
                return written;
        }
        if (change.before)
            if (const auto written = m_operations.write(staged(i, oldSuffix), *change.before);
                !written)
                return written;
        files.push_back({{keys::path, change.path.toStdString()},
                         {keys::before, hashOf(change.before).toStdString()},
                         {keys::after, hashOf(change.after).toStdString()}});
    }
    // From the moment that this file is there, the save is going to happen.
    const Json manifest{{keys::format, 1}, {keys::files, std::move(files)}};
    if (const auto written = m_operations.write(m_folder + manifestName, writeCanonical(manifest));
        !written)
        return written;
    // The names, too, are on the disk before any file goes: without its journal nothing could be
    // finished or undone after a power cut.
    for (const QString& folder : {m_folder, m_directory})
        if (const auto flushed = m_operations.flush(folder); !flushed)
            return flushed;
    return {};
}

Result<void> Journal::flushFolders(const QList<Entry>& entries) {
    QStringList folders;
    for (const Entry& entry : entries)
        if (const QString folder = QFileInfo(target(entry.path)).path(); !folders.contains(folder))
            folders.append(folder);
    for (const QString& folder : std::as_const(folders))
        if (QFileInfo(folder).isDir())
            if (const auto flushed = m_operations.flush(folder); !flushed)
                return flushed;
    return {};
}

Result<void> Journal::putInPlace(const QList<Entry>& entries, Way way) {
    const bool forward = way == Way::Finish;
    for (qsizetype n = 0; n < entries.size(); ++n) {
        // Undoing starts with the index, so that a half-done state never looks finished.
        const qsizetype i = forward ? n : entries.size() - 1 - n;
        const QString wanted = forward ? entries[i].after : entries[i].before;
        const QString path = target(entries[i].path);
        // Looked at anew before each step: staging may take a while, and others write as well.
        const QString now = hashNow(path);
        if (now == wanted)
            continue;
        if (now != (forward ? entries[i].before : entries[i].after)) {
            if (!forward)
                continue; // somebody else's since: it stays
            return fail(
                ErrorCode::ChangedOutside,
                JournalWords::tr("Another program changed %1 meanwhile. Read the dossier again "
                                 "first.")
                    .arg(entries[i].path));
        }
        const auto done =
            wanted.isEmpty()
                ? m_operations.remove(path)
                : m_operations.replace(staged(i, forward ? newSuffix : oldSuffix), path);
        if (!done)
            return done;
    }
    // Before the journal goes: it is what finishes the save if these names are lost.
    return flushFolders(entries);
}

void Journal::drop() {
    // A link in its place is not ours: what it leads to is not ours to remove.
    if (!QFileInfo(m_folder).isDir() || QFileInfo(m_folder).isSymLink())
        return;
    // The manifest first: without it the rest means nothing. What cannot be removed does no harm.
    if (!m_operations.remove(m_folder + manifestName))
        return;
    static const QRegularExpression ours(u"^[0-9]+\\.(new|old)(\\..*)?$"_s);
    // System: links that lead nowhere are among them only then.
    for (const QString& name : QDir(m_folder).entryList(QDir::Files | QDir::Hidden | QDir::System))
        if (ours.match(name).hasMatch() && !m_operations.remove(m_folder + u'/' + name))
            return;
    std::ignore = m_operations.removeFolder(m_folder);
}

Result<QString> Journal::putAside() {
    if (presenceOf(m_folder) == PathPresence::Missing)
        return QString();
    QString aside = m_folder + u"-put-aside"_s;
    for (int n = 2; presenceOf(aside) != PathPresence::Missing; ++n)
        aside = m_folder + u"-put-aside-"_s + QString::number(n);
    if (const auto moved = m_operations.replace(m_folder, aside); !moved)
        return tl::unexpected<Error>(moved.error());
    return QFileInfo(aside).fileName();
}

std::optional<QList<Journal::Entry>> Journal::readManifest() const {
    if (QFileInfo(m_folder).isSymLink())
        return std::nullopt;
    const std::optional<QByteArray> bytes = stagedBytes(m_folder + manifestName);
    const auto document =
        bytes ? JsonDocument::parse(*bytes, manifestName) : fail(ErrorCode::NotFound, {});
    if (!document)
        return std::nullopt;
    QList<Error> errors;
    JsonReader reader(*document, errors);
    QList<Entry> entries;
    for (JsonReader& file : reader.objects(keys::files)) {
        entries.append({file.string(keys::path),
                        file.optionalString(keys::before),
                        file.optionalString(keys::after)});
        // Whoever made this folder, it must not lead anywhere else.
        const QString& path = entries.last().path;
        if (!isDossierPath(path) || !staysInside(m_directory, target(path)))
            return std::nullopt;
    }
    if (!errors.isEmpty() || reader.integer(keys::format) != 1)
        return std::nullopt;
    return entries;
}

Journal::Way Journal::wayOut(const QList<Entry>& entries) const {
    bool canFinish = true;
    bool canUndo = true;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Entry& entry = entries[i];
        const QString now = hashNow(target(entry.path));
        if (now != entry.before && now != entry.after)
            return Way::Neither;
        const auto isStaged = [&](const QString& suffix, const QString& hash) {
            return hash.isEmpty() || hashOf(stagedBytes(staged(i, suffix))) == hash;
        };
        canFinish = canFinish && (now == entry.after || isStaged(newSuffix, entry.after));
        canUndo = canUndo && (now == entry.before || isStaged(oldSuffix, entry.before));
    }
    return canFinish ? Way::Finish : canUndo ? Way::Undo : Way::Neither;
}

bool Journal::isLeft() const {
    return QFileInfo::exists(m_folder);
}

bool Journal::isBegun() const {
    return QFileInfo::exists(m_folder + manifestName);
}

Result<QList<Note>> Journal::recover() {
    QList<Note> notes;
    if (!isLeft())
        return notes;
    const std::optional<QList<Entry>> entries = readManifest();
    if (!entries) { // the save had not begun to change anything
        drop();
        return notes;
    }
    const Way way = wayOut(*entries);
    if (way == Way::Neither) {
        const auto aside = putAside();
        if (!aside)
            return tl::unexpected<Error>(aside.error());
        notes.append(
            {JournalWords::tr(
                 "A save was cut short, and files were changed by another program since. Nothing "
                 "was touched; what was to be saved is kept in %1.")
                 .arg(*aside),
             *aside});
        return notes;
    }
    if (const auto done = putInPlace(*entries, way); !done)
        return tl::unexpected<Error>(done.error());
    drop();
    notes.append({way == Way::Finish
                      ? JournalWords::tr("A save was cut short; it was finished now.")
                      : JournalWords::tr("A save was cut short; it was undone."),
                  {}});
    return notes;
}

FileSet Journal::recovered(FileSet files) const {
    const std::optional<QList<Entry>> entries = readManifest();
    const Way way = entries ? wayOut(*entries) : Way::Neither;
    if (way == Way::Neither)
        return files;
    for (qsizetype i = 0; i < entries->size(); ++i) {
        const Entry& entry = entries->at(i);
        const QString wanted = way == Way::Finish ? entry.after : entry.before;
        if (wanted.isEmpty()) {
            files.remove(entry.path);
            continue;
        }
        const auto bytes = stagedBytes(staged(i, way == Way::Finish ? newSuffix : oldSuffix));
        if (hashOf(files.contains(entry.path) ? std::optional(files.value(entry.path))
                                              : std::nullopt) != wanted &&
            bytes && hashOf(bytes) == wanted)
            files.insert(entry.path, *bytes);
    }
    return files;
}

} // namespace vitrine
