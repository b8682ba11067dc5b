// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal to model/dossier: what facts, rows and ids are called where a comparison is told.

#include "model/catalogue/Catalogue.h"
#include "model/catalogue/Strings.h"
#include "model/dossier/Dossier.h"

namespace vitrine {

[[nodiscard]] QString categoryName(const FieldPath&, const Strings&);
[[nodiscard]] QString fieldName(const FieldPath&, const Strings&);

/// Names of what lies in one fact, or is mentioned there. No id is shown: what has no name is told
/// by its place or its kind. Keeps references to all that it is given.
class Names {
public:
    /// \a dossiers: where files, rows and rules are looked up, the newest first.
    Names(const Field&, const Catalogue&, const Strings&, QList<const Dossier*> dossiers);

    [[nodiscard]] QString column(const QString& id) const;
    /// "row “The Pile”"; "row 3" where it has no name. \a place counts from 0.
    [[nodiscard]] QString row(const Row&, qsizetype place) const;
    [[nodiscard]] QString cell(const Row&, const QString& column) const;
    /// All cells: "name: The Pile; size: 3 GB".
    [[nodiscard]] QString cells(const Row&) const;
    /// Columns that one of the rows has, in the order of the catalogue.
    [[nodiscard]] QStringList columns(const Row& a, const Row& b) const;
    /// A value of this field or of one of its columns.
    [[nodiscard]] QString value(const Value&, const Column&, const QString& textKey) const;
    /// The file that an id of dossier/evidence means.
    [[nodiscard]] QString evidence(const QString& id) const;

private:
    [[nodiscard]] QString rowName(const Row&) const;
    [[nodiscard]] QString dossierCell(const Row&, const QString& column) const;
    [[nodiscard]] QString finding(const QString& id) const;
    [[nodiscard]] QString messageOf(const QString& rule, const QString& about) const;
    [[nodiscard]] QString conclusion(const QString& id) const;
    [[nodiscard]] QString regime(const QString& id) const;
    [[nodiscard]] QString place(const FieldPath&) const;
    [[nodiscard]] QString parked(const Row&) const;

    const Field& m_field;
    const Catalogue& m_catalogue;
    const Strings& m_strings;
    const QList<const Dossier*> m_dossiers;
};

} // namespace vitrine
