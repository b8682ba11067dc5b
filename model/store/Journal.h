// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal to model/store: many files saved as one. FORMAT.md has the table of steps and crashes.

#include "model/core/FileSet.h"
#include "model/core/Result.h"
#include "model/store/FileOperations.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace vitrine {

/// What one save does to one file. No bytes = the file is not there.
struct FileChange {
    QString path;
    std::optional<QByteArray> before;
    std::optional<QByteArray> after;
};

/// The folder .vitrine.journal of a dossier: holds the new and the old bytes of the files at hand
/// while they are put in their places.
class Journal {
public:
    Journal(const QString& directory, FileOperations& operations);

    /// Makes all changes or none. On failure everything is as it was; where even that cannot be
    /// had, the next recover() gets there. dossier.json is put in its place last.
    [[nodiscard]] Result<void> save(const QList<FileChange>& changes);

    /// Finishes or undoes a save that was cut short. Changes nothing where somebody else changed a
    /// file since; the journal is then put aside. Errors: Io.
    [[nodiscard]] Result<QList<Note>> recover();

    /// Was a save cut short? Then there is something for recover() to do.
    [[nodiscard]] bool isLeft() const;

    /// Are, or were, files being put in their places?
    [[nodiscard]] bool isBegun() const;

    /// The files as recover() would leave them, without touching the disk.
    [[nodiscard]] FileSet recovered(FileSet files) const;

private:
    struct Entry {
        QString path;
        QString before; ///< SHA-256; empty = not there
        QString after;
    };
    enum class Way { Finish, Undo, Neither };

    [[nodiscard]] QString staged(qsizetype index, const QString& suffix) const;
    [[nodiscard]] QString target(const QString& path) const;
    [[nodiscard]] Result<void> stage(const QList<FileChange>& changes);
    [[nodiscard]] Result<void> putInPlace(const QList<Entry>& entries, Way way);
    [[nodiscard]] Result<void> flushFolders(const QList<Entry>& entries);
    [[nodiscard]] std::optional<QList<Entry>> readManifest() const;
    [[nodiscard]] Way wayOut(const QList<Entry>& entries) const;
    void drop();
    /// Renames the folder, so that nothing in it counts any more. Its new name; empty if there is
    /// none.
    [[nodiscard]] Result<QString> putAside();

    QString m_directory;
    QString m_folder;
    FileOperations& m_operations;
};

} // namespace vitrine
