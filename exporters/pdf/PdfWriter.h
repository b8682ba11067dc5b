// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal: shows pango types. Included by files of this folder only.

#include "exporters/pdf/PdfPager.h"
#include "model/core/Progress.h"

#include <QHash>

namespace vitrine {

/// Lays out blocks one below the other: one call operator for each kind of block.
class PdfWriter {
public:
    /// \a anchors: those of the document; links to others are text.
    PdfWriter(PdfPager& pager, QStringList anchors, const Progress& progress);

    void blocks(const Blocks& list);

    /// What the document holds, with the pages; those are known in the second run.
    void contents(const QList<Heading>& headings, const QString& title);

    void operator()(const Heading& heading);
    void operator()(const Paragraph& paragraph);
    void operator()(const BulletList& list);
    void operator()(const TableBlock& table);
    void operator()(const FactList& list);
    void operator()(const Notes& notes);
    void operator()(const Quote& quote);
    void operator()(const CodeBlock& code);
    void operator()(const Callout& callout);
    void operator()(const Divider& divider);

private:
    void factItem(const FactList& list, const FactList::Item& item, bool first);
    [[nodiscard]] QList<PdfRun> factLabel(const FactList& list, const FactList::Item& item) const;
    [[nodiscard]] std::shared_ptr<const PdfText>
    set(const Inlines& inlines, const PdfStyle& style, double width);
    void drawShape(Paragraph::Role role, double x, double middle);

    PdfPager& m_pager;
    QStringList m_anchors;
    const Progress& m_progress;
    double m_ahead = 0;          ///< height of what a heading must not be torn from, but its own
    QHash<QString, int> m_pages; ///< of headings, by anchor
    int m_nested = 0;            ///< inside a row, list or quotation: gaps are smaller there
};

} // namespace vitrine
