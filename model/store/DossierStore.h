// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Progress.h"
#include "model/store/DossierFormat.h"
#include "model/store/Holder.h"
#include "model/store/Patience.h"
#include "model/store/Snapshot.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QLockFile;

namespace vitrine {

class FileOperations;

/// One dossier directory on disk, held under a lock while open for writing. Many files are saved
/// as one: staged in a journal, replaced one by one, dossier.json last; an interrupted save is
/// finished or undone by the next open (FORMAT.md has the table of crashes). Saving costs what
/// changed: other files are not written, and not read where the system says that nobody touched
/// them.
/// Threads: any, one at a time; opening and saving are for a worker. Bound to no thread: a store
/// may be opened on one and saved on another.
class DossierStore {
public:
    enum class Mode { ReadWrite, ReadOnly };
    /// What other programs did to the files. Reviews are theirs as well as ours: reading them again
    /// changes no answer.
    enum class Outside { Nothing, Reviews, Dossier };

    /// Takes the lock and finishes or undoes an interrupted save (ReadWrite), then reads.
    /// Falls back to read-only, with a Note, where the folder cannot be written or the format is
    /// newer. Waits for another program as long as the patience lasts. ReadOnly: takes no lock,
    /// writes nothing, and reads a state that is whole also while another program saves.
    /// Errors: NotADossier, Locked (text names the holder), Cancelled, Io, and those of
    /// readDossier.
    [[nodiscard]] static Result<DossierStore>
    open(const QString& directory, Mode = Mode::ReadWrite, const Patience& = {});
    /// Makes a new dossier in an empty or not yet existing folder (a folder with files of others is
    /// fine as long as no dossier path is taken). Errors: Io, ReadOnly, Usage (there is a dossier
    /// already).
    [[nodiscard]] static Result<DossierStore> create(const QString& directory, const Dossier&);
    /// Only reads; no lock, nothing written.
    [[nodiscard]] static Result<ReadDossier> read(const QString& directory);
    /// The same of dossier.json alone: id, what it is about, title, languages, regimes, format. For
    /// lists of many dossiers.
    [[nodiscard]] static Result<ReadDossier> readHead(const QString& directory);
    /// Who else holds the dossier for writing; nothing = nobody but this process. Takes no lock.
    [[nodiscard]] static std::optional<Holder> holder(const QString& directory);
    /// The text of Locked, as open() gives it, in the language that is spoken now; empty where
    /// nothing holds the dossier any more.
    [[nodiscard]] static QString lockedInWords(const QString& directory);
    /// Copies a dossier (an example) to a new place with its evidence, as a program that only reads
    /// sees it: whole, also beside one that writes or was cut short. \a as says what the copy tells
    /// instead; where that has another id, it takes no reviews along: they speak of the other one.
    /// All is there at the end, or nothing. Errors: those of open() and create(); NewerFormat (what
    /// is not understood cannot be told otherwise).
    [[nodiscard]] static Result<void> copy(const QString& from,
                                           const QString& to,
                                           const std::function<Dossier(const Dossier&)>& as = {});

    DossierStore(DossierStore&&) noexcept;
    DossierStore& operator=(DossierStore&&) noexcept;
    ~DossierStore();

    [[nodiscard]] const QString& directory() const { return m_directory; }

    [[nodiscard]] const ReadDossier& content() const { return m_content; }

    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    /// Why it is for reading only though it was to be written, in the language that is spoken now;
    /// empty = nothing is in the way.
    [[nodiscard]] QString readOnlyReason() const;

    /// Digest of the files as last read or written by this store, without reviews and the files of
    /// git.
    [[nodiscard]] QString baseDigest() const;

    /// Atomic over all files; the same files as writeDossier() makes. Reviews that others wrote
    /// meanwhile are taken over. Errors: ReadOnly, ChangedOutside (nothing was written), Io (disk
    /// full: the old files are whole). On failure the content stays as it was.
    [[nodiscard]] Result<void> save(const Dossier&);
    /// What did other programs do to the files since we read or wrote them? Asks the disk.
    [[nodiscard]] Result<Outside> outsideChange() const;

    [[nodiscard]] Result<bool> changedOutside() const {
        return outsideChange().map([](Outside change) { return change != Outside::Nothing; });
    }

    /// Reads again after an outside change.
    [[nodiscard]] Result<void> reload();
    /// Reads the reviews again, and nothing else: the dossier of content() stays as it is.
    [[nodiscard]] Result<void> reloadReviews();

    /// Copies a file into evidence/ of the dossier in \a directory under a free name, and tells
    /// name and hash for a row of dossier/evidence. The row is the caller's to add. Of a file that
    /// \a evidence has already there is no second copy: its row is told. Any thread. Errors: Io,
    /// TooLarge (over 512 MiB), UnsafePath, Cancelled.
    [[nodiscard]] static Result<Row> addEvidence(const QString& directory,
                                                 const QString& file,
                                                 const QString& description,
                                                 const Table& evidence,
                                                 Progress&);

    /// What is wrong with the files of the evidence: missing, or not those that were attached
    /// (their SHA-256 is another). Reads all of them; any thread. Stops where it is cancelled.
    [[nodiscard]] static QList<Note>
    evidenceFaults(const QString& directory, const Dossier&, Progress&);

    /// For tests: another way to reach the disk, which fails where it is told to.
    void useOperations(std::shared_ptr<FileOperations>);

private:
    DossierStore();
    [[nodiscard]] Result<void> lock(const Patience&);
    [[nodiscard]] Result<void> put(const Dossier&, const Snapshot& disk);
    void takeReviews(const Snapshot& disk);

    QString m_directory;
    ReadDossier m_content;
    /// The files as last read or written; looking again may find that a file has come to rest.
    mutable Snapshot m_base;
    /// The files are as writeDossier() makes them: a save may pass over what did not change.
    bool m_isCanonical = false;
    mutable QString m_digest; ///< baseDigest(); empty: not known
    bool m_readOnly = false;
    bool m_isNotWritable = false; ///< the folder
    bool m_isFull = false;        ///< for want of room
    std::unique_ptr<QLockFile> m_lock;
    std::shared_ptr<FileOperations> m_operations;
};

/// Reads the dossier's files below a directory into a FileSet. Refuses links that lead out of it.
/// Errors: NotADossier, Io, TooLarge, UnsafePath.
[[nodiscard]] Result<FileSet> readDirectory(const QString& directory);

} // namespace vitrine
