// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/report/NoteBook.h"
#include "exporters/report/Report.h"

namespace vitrine {

/// The answer in words, as documents say it; for tables the number of rows is left to the table
/// itself.
[[nodiscard]] QString factInWords(const ReportFact& fact, const Strings& strings);

/// What facts are laid out with.
struct FactLook {
    const Table& evidence; ///< rows of dossier/evidence that this reader may see
    const Strings& strings;
    QString foreign;  ///< language of what was typed, where it is not that of the document
    NoteBook& notes;  ///< gets the sources
    int headingLevel; ///< of headings in long texts
};

/// How one fact looks in a document: value, state or omission, with the numbers of its sources.
[[nodiscard]] Blocks factBlocks(const ReportFact& fact, const FactLook& look);

/// "Withheld (trade secret)", or what the reader is told instead.
[[nodiscard]] QString omissionInWords(const Omission& omission, const Strings& strings);

/// The omission of the whole fact, or nullptr.
[[nodiscard]] const Omission* wholeOmission(const ReportFact& fact);

/// All rows of a table in words, with all columns that the document asks for; first their names.
/// Nothing where the fact is no table.
[[nodiscard]] QList<QStringList> tableInWords(const ReportFact& fact, const Strings& strings);

/// A table that needs the page's full width.
[[nodiscard]] bool isWide(const ReportFact& fact);

} // namespace vitrine
