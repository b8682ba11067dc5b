// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dossier/Dossier.h"

#include <QList>

namespace vitrine {

/// An answer that a migration found no place for. Kept in dossier/parked, shown in the editor,
/// never exported.
struct ParkedAnswer {
    QString regime;
    QString version; ///< of the regime, in which it had its place
    FieldPath path;  ///< that place: a fact, or a cell of a table
    Answer answer;
    friend bool operator==(const ParkedAnswer&, const ParkedAnswer&) = default;
};

/// dossier/parked.
[[nodiscard]] FieldPath parkedPath();

/// Adds a row to dossier/parked. Its id follows from what it holds.
void park(Dossier& dossier, const ParkedAnswer& parked);

/// Removes a row of dossier/parked; with the last one the fact goes too.
void unpark(Dossier& dossier, const QString& id);

/// What is parked, by row id. A row that cannot be read is left out.
[[nodiscard]] QMap<QString, ParkedAnswer> parkedAnswers(const Dossier& dossier);

} // namespace vitrine
