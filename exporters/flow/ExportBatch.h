// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/flow/ExportOrder.h"

namespace vitrine {

/// What became of one order.
struct BatchOutcome {
    QString directory;               ///< of the dossier
    std::optional<Error> error = {}; ///< it failed, perhaps after some files
    QList<Note> obstacles = {};      ///< it is not final, so nothing of it was written
    ExportResult result = {};        ///< with what was written before a failure
    std::optional<Revision> revision = {};

    [[nodiscard]] bool isDone() const { return !error && obstacles.isEmpty(); }
};

/// One dossier, from the order to the files. \a finalOnly: nothing is written where something
/// speaks against sending it. Any thread.
[[nodiscard]] BatchOutcome
exportOne(const ExportOrder&, bool finalOnly, const Library&, const Strings& shown, Progress&);

/// Many dossiers, on all cores; one that fails holds up no other. The outcomes stand in the order
/// of the orders, whatever was done first. Reports one step per dossier, from several threads, one
/// at a time. After a cancel the rest are outcomes with ErrorCode::Cancelled. Orders must not write
/// into one folder: two dossiers may have documents of one name.
[[nodiscard]] QList<BatchOutcome> exportMany(const QList<ExportOrder>& orders,
                                             bool finalOnly,
                                             const Library&,
                                             const Strings& shown,
                                             Progress&);

/// A folder below \a folder for each of the dossiers, called as theirs; no two are one.
[[nodiscard]] QStringList foldersFor(const QStringList& directories, const QString& folder);

} // namespace vitrine
