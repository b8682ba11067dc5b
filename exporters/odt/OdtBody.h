// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal: included by files of this folder only.

#include "exporters/report/Report.h"
#include "model/core/Progress.h"

#include <QHash>
#include <QXmlStreamWriter>

#include <memory>

namespace vitrine {

/// content.xml of an OpenDocument text: one call operator for each kind of block.
class OdtBody {
public:
    OdtBody(const Report& report, const Progress& progress);

    [[nodiscard]] QByteArray content();

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
    void blocks(const Blocks& list);
    void contentsIndex();
    void paragraph(const QString& style, const Inlines& text, const QString& anchor = {});
    void inlines(const Inlines& list);
    void words(const QString& text);
    void span(const Text& text);
    void link(const Link& link);
    void noteMark(const NoteMark& mark);
    void bookmark(const QString& anchor);
    void beginTable(const QList<int>& widths);
    void cell(const Blocks& content);
    void row(const QList<Blocks>& cells, const QStringList& styles);
    [[nodiscard]] QString spanStyle(const Text& text);

    const Report& m_report;
    const Progress& m_progress;
    std::unique_ptr<QXmlStreamWriter> m_xml;
    QStringList m_anchors;
    QHash<int, Inlines> m_notes;
    QList<int> m_noted;              ///< numbers of notes in the order of their first mention
    QHash<QString, QString> m_spans; ///< properties of letters → name of their style
    QStringList m_spanOrder;
    QList<QList<int>> m_tables; ///< widths of the columns of each
    int m_width;                ///< of the column in use, in twentieths of a point
    QString m_style;            ///< of plain paragraphs where they stand now
};

} // namespace vitrine
