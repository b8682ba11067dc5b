// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/catalogue/Catalogue.h"
#include "model/dossier/Value.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace vitrine {

/// A column of a table as it is shown and edited.
struct TableColumn {
    Column column;
    QString textKey; ///< texts of its choices
    QString label;
    QString help = {};
};

/// What is typed into or pasted into a cell becomes a value; whatever it is, it is kept. Choices
/// are taken by name or id, languages by name or tag.
[[nodiscard]] Value valueFromCellText(const QString& text, const TableColumn&, const Strings&);
/// What stands in the line when a cell is edited: as typed, without thin spaces and superscripts.
[[nodiscard]] QString cellEditText(const Value&, const TableColumn&, const Strings&);

/// Cells of pasted text: tabs, else semicolons or commas with quotes as in CSV files.
[[nodiscard]] QList<QStringList> cellsFromText(const QString& text);
[[nodiscard]] QString textFromCells(const QList<QStringList>&);

} // namespace vitrine
