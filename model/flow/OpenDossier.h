// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Progress.h"
#include "model/core/Result.h"
#include "model/dossier/Dossier.h"
#include "model/store/Holder.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace vitrine {

class DossierStore;

/// Long enough for a command that saves beside a window, too short to be noticed.
inline constexpr std::chrono::milliseconds shortPatience{300};

/// A dossier that is open: for writing, held under its lock as long as this lives, or for reading
/// only. Threads: any, one at a time.
class OpenDossier {
public:
    /// For writing; waits \a patience for another program. Where one holds it still, the folder
    /// cannot be written or the format is newer: for reading only, and readOnlyReason() says who or
    /// what is in the way. Errors: those of reading; Cancelled.
    [[nodiscard]] static Result<OpenDossier>
    open(const QString& directory, Progress&, std::chrono::milliseconds patience = shortPatience);
    /// For reading only, whoever holds it; nothing is written.
    [[nodiscard]] static Result<OpenDossier> openToRead(const QString& directory);
    /// Makes a new dossier. Errors: Io, ReadOnly, Usage (there is a dossier already).
    [[nodiscard]] static Result<OpenDossier> create(const QString& directory, const Dossier&);

    OpenDossier(OpenDossier&&) noexcept;
    OpenDossier& operator=(OpenDossier&&) noexcept;
    ~OpenDossier();

    [[nodiscard]] QString directory() const;
    [[nodiscard]] const Dossier& saved() const; ///< as the files have it
    [[nodiscard]] QList<Note> notes() const;    ///< of opening
    [[nodiscard]] QStringList files() const;    ///< those it was read from, below the directory
    /// Names the state of the files as last read or written.
    [[nodiscard]] QString digest() const;

    [[nodiscard]] bool isReadOnly() const { return m_refusal.has_value(); }

    /// In the language that is spoken now; empty: it was opened to be read.
    [[nodiscard]] QString readOnlyReason() const;

    /// May it be written? Errors: Locked, ReadOnly, NewerFormat; the text says what to do.
    [[nodiscard]] Result<void> mayWrite() const;

    /// Atomic over all files. Errors: those of mayWrite(); ChangedOutside, Io (nothing changed).
    [[nodiscard]] Result<void> save(const Dossier&);
    /// Did another program change the files since? Asks the disk. Reviews that others wrote are
    /// taken over on the way: they change no answer.
    [[nodiscard]] Result<bool> changedOutside() const;
    /// Reads again after an outside change.
    [[nodiscard]] Result<void> reload();
    /// A piece of work for any thread: copies a file into evidence/, and tells the row of
    /// dossier/evidence for it, which is the caller's to add; the one that \a evidence has where
    /// the file is there already. Errors: Io, TooLarge, Cancelled, ReadOnly.
    [[nodiscard]] std::function<Result<Row>(Progress&)>
    evidenceCopy(const QString& file, const QString& description, const Table& evidence) const;

private:
    explicit OpenDossier(DossierStore);
    std::unique_ptr<DossierStore> m_store;
    std::optional<Error> m_refusal;
    std::optional<Holder> m_holder;
};

} // namespace vitrine
