// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/Result.h"
#include "model/dossier/Edit.h"

#include <QString>

#include <optional>

namespace vitrine {

/// What was typed but not saved when the program ended.
struct Recovery {
    QString baseDigest;   ///< of the files that the changes were made on
    QList<Edit> edits;    ///< see changesBy()
    bool applies = false; ///< the files on disk are still the base

    [[nodiscard]] int facts() const; ///< that the edits change
};

/// Unsaved changes of one dossier, kept in the git directory (never the work tree), or in the
/// user's state folder where there is no repository. Atomic writes. Any thread, one at a time.
class Autosave {
public:
    /// \a gitDirectory empty = none.
    Autosave(const QString& dossierDirectory,
             const QString& dossierId,
             const QString& gitDirectory);

    /// Errors: Io. An empty list removes the file.
    [[nodiscard]] Result<void> write(const QString& baseDigest, const QList<Edit>& edits) const;
    /// nullopt if there is none. Errors: Io, Syntax.
    [[nodiscard]] Result<std::optional<Recovery>> read(const QString& currentDigest) const;
    void remove() const;

    [[nodiscard]] const QString& fileName() const { return m_fileName; }

private:
    QString m_fileName;
};

} // namespace vitrine
