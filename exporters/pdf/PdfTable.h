// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal: shows pango types. Included by files of this folder only.

#include "exporters/pdf/PdfPager.h"
#include "model/core/Progress.h"

namespace vitrine {

/// Lays out one table: columns by their content, rows whole where they fit, the head again on every
/// page, rows higher than a page split between lines. Row by row: ten thousand rows need no more
/// memory than ten.
class PdfTable {
public:
    PdfTable(PdfPager& pager,
             const TableBlock& table,
             const QStringList& anchors,
             const Progress& progress);

    void place();

private:
    using Cells = std::vector<std::shared_ptr<const PdfText>>;

    /// Do the longest words fit, at the size of letters that is set?
    bool measureColumns();
    [[nodiscard]] double padX() const;
    [[nodiscard]] PdfStyle cellStyle(qsizetype column, bool head) const;
    [[nodiscard]] Cells set(const QList<Inlines>& row, bool head);
    [[nodiscard]] static double height(const Cells& cells);
    void placeRow(const Cells& cells, const char* tag);
    void splitRow(const Cells& cells, const char* tag);
    /// Draws lines [from, to) of every cell side by side. \a tag nullptr = a repeated head: no
    /// content.
    void drawRow(const Cells& cells,
                 const std::vector<int>& from,
                 const std::vector<int>& to,
                 const char* tag);
    void continueOnNextPage();

    PdfPager& m_pager;
    const TableBlock& m_table;
    const QStringList& m_anchors;
    const Progress& m_progress;
    QList<double> m_widths;
    Cells m_head;
    double m_size = 8.6;
};

} // namespace vitrine
