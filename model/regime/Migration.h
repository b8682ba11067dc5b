// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/FieldPath.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace vitrine {

/// What became what, from one version of a regime to the next.
struct MigrationStep {
    enum class Kind { MoveFact, RenameChoice, MoveColumn, Park, RenameEntry, RenameConclusion };
    Kind kind = Kind::MoveFact;
    FieldPath fact =
        {}; ///< MoveFact, Park: a fact; RenameChoice: or a column; MoveColumn: a column
    FieldPath toFact = {}; ///< MoveFact
    QString from = {};     ///< RenameChoice, RenameEntry, RenameConclusion: an id
    QString to = {};       ///< the same, and MoveColumn; RenameChoice: empty = parked

    friend bool operator==(const MigrationStep&, const MigrationStep&) = default;
};

/// The steps from one version of a regime to another, and what changed in words. Data of the pack
/// of the newest version; any thread.
struct Migration {
    QString from; ///< versions: dates, the first is the earlier one
    QString to;
    QList<MigrationStep> steps = {};
    QStringList notes = {}; ///< ids

    /// Of the text of a note, within the regime: "migration.<from>_<to>.<note>".
    [[nodiscard]] QString key(const QString& note) const {
        return QStringLiteral("migration.") + from + u'_' + to + u'.' + note;
    }

    friend bool operator==(const Migration&, const Migration&) = default;
};

} // namespace vitrine
