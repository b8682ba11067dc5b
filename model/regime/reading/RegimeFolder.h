// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal header of Library and lint().

#include "model/core/FileSet.h"
#include "model/core/Json.h"
#include "model/core/Result.h"
#include "model/regime/reading/RegimePatch.h"

#include <QList>
#include <QMap>

namespace vitrine {

/// A folder that holds a version of a regime: who it is. The rest is read when it is wanted.
struct RegimeFolder {
    QString directory;
    QString where;             ///< put before the names of its files in messages ("regimes/eu/")
    QString id;                ///< where regime.json cannot be read: by the name of the folder
    QString version;           ///< likewise
    QString basedOn = {};      ///< version that it differs from; empty: it says everything itself
    QString basedOnAt = {};    ///< file, line and key of that
    QString basedOnFault = {}; ///< why that cannot be a version

    [[nodiscard]] bool isSame(const RegimeFolder& other) const {
        return directory == other.directory;
    }
};

[[nodiscard]] RegimeFolder regimeFolder(const QString& directory, const QString& where);
/// Those in regimes/ of a folder of resources, by name.
[[nodiscard]] QList<RegimeFolder> regimeFoldersIn(const QString& directory);

/// The folder and those that it is based on, nearest first. Errors: NotFound, Schema (no version,
/// or a circle, which is told in the same words whichever of its versions is asked).
[[nodiscard]] Result<QList<RegimeFolder>> foundationsOf(const RegimeFolder& folder,
                                                        const QList<RegimeFolder>& all);

/// The files of one version, by path in its folder.
using RegimeTree = QMap<QString, JsonDocument>;

/// The files that readRegime() reads, parsed; those that hold no object are faults.
[[nodiscard]] RegimeTree
parsedFiles(const FileSet& files, const QString& where, QList<Error>& errors);
/// The same of a folder; in a patch a file may be null.
[[nodiscard]] RegimeTree readFiles(const RegimeFolder& folder, bool patch, QList<Error>& errors);
/// A patch laid over the version below.
void layOver(RegimeTree& tree, const RegimeTree& patch, const PatchFaults& faults);
/// Reads a version with all that it is based on (as foundationsOf() has it).
[[nodiscard]] RegimeTree readRegimeTree(const QList<RegimeFolder>& foundations,
                                        const PatchFaults& faults);

} // namespace vitrine
