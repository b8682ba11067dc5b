// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporters/report/NoteBook.h"
#include "exporters/report/Report.h"
#include "model/regime/Regime.h"

#include <QHash>

namespace vitrine {

/// Lays the sections of a report out as a form: titles, rows, boxes, grids, notes. Rows that say
/// the same of themselves ("not known" for one reason, "does not apply") are one. The document, the
/// report and the evidence must outlive it.
class Layout {
public:
    Layout(const Document&, const Report&, const Table& evidence, const Strings&);

    [[nodiscard]] Blocks body();

private:
    /// One or several entries with the same content.
    struct Row {
        QList<const ReportEntry*> entries;
        Inlines mark; ///< of the provision
        Blocks content;
        bool wide = false;
        QString sameAs = {}; ///< what makes two rows one; empty: nothing
    };

    void section(const ReportSection& section);
    void grid(const FormGrid& grid, const ReportSection& section);
    [[nodiscard]] Row row(const ReportEntry& entry);
    [[nodiscard]] Blocks facts(const ReportEntry& entry, int headingLevel);
    [[nodiscard]] QString stateOf(const ReportEntry& entry) const;
    void lay(const Row& row);
    void layWide(const Row& row);
    void flushRows();
    [[nodiscard]] QString readerName(Audience reader) const;
    [[nodiscard]] Inlines label(const Row& row) const;
    [[nodiscard]] Inlines names(const ReportEntry& entry, qsizetype from, qsizetype to) const;
    [[nodiscard]] Inlines provisionMark(const ReportEntry& entry);

    const Document& m_document;
    const Report& m_report;
    const Table& m_evidence;
    const Strings& m_strings;
    NoteBook m_notes;
    Blocks m_body;
    FactList m_rows;                           ///< waiting to become one list
    int m_level = 2;                           ///< of the section's heading
    QString m_number;                          ///< of the section
    QString m_lastProvision;                   ///< that was referred to last in the section
    QHash<QString, const ReportEntry*> m_said; ///< reasons that were given, and where first
};

} // namespace vitrine
