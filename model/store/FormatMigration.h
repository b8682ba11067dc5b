// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/FileSet.h"
#include "model/core/Result.h"

#include <QList>

#include <span>

namespace vitrine {

/// One step from a format to the next. Works on files, never on the types of the domain, so that it
/// does not rot when these change.
struct FormatMigration {
    int from = 0; ///< the result is of format from + 1
    Result<void> (*run)(FileSet&, QList<Note>&) = nullptr;
};

/// The steps that this program knows; one for each format before the current one.
[[nodiscard]] std::span<const FormatMigration> formatMigrations();

/// Brings files of format \a from to \a to, step by step. \a files are unchanged on failure.
/// Errors: Schema (a step is missing), and those of the steps.
[[nodiscard]] Result<void> migrate(FileSet& files,
                                   int from,
                                   int to,
                                   QList<Note>& notes,
                                   std::span<const FormatMigration> steps = formatMigrations());

} // namespace vitrine
