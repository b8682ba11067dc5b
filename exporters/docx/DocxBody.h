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

/// The text of a Word document and what it refers to: addresses, footnotes, lists. One call
/// operator for each kind of block.
class DocxBody {
public:
    DocxBody(const Report& report, const Progress& progress);

    /// word/document.xml
    [[nodiscard]] QByteArray document();

    // After document():

    /// word/footnotes.xml
    [[nodiscard]] QByteArray footnotes();
    /// word/numbering.xml
    [[nodiscard]] QByteArray numbering() const;

    /// Addresses with the ids of their relations, of the text and of the footnotes.
    [[nodiscard]] const QList<std::pair<QString, QString>>& targets() const { return m_targets; }

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
    void contentsField();
    void cell(const Blocks& content, int width);
    void paragraph(const QString& style, const Inlines& text, const QString& anchor = {});
    void inlines(const Inlines& list);
    void run(const Text& text, const QString& style = {});
    void link(const Link& link);
    void box(const Box& box);
    void noteMark(const NoteMark& mark);
    void bookmark(const QString& anchor);
    void beginParagraph(const QString& style);
    void endParagraph();
    void beginTable(const QList<int>& widths);
    void tableRow(const TableBlock& table, qsizetype row, const QList<int>& widths);
    void property(const QString& name, const QString& value);
    void words(const QString& text);
    [[nodiscard]] QString relationOf(const QString& target);

    const Report& m_report;
    const Progress& m_progress;
    QByteArray m_bytes;
    std::unique_ptr<QXmlStreamWriter> m_xml;
    QStringList m_anchors;
    QHash<int, Inlines> m_notes;
    QList<int> m_noted; ///< numbers of footnotes in the order of their first mention
    QList<std::pair<QString, QString>> m_targets;
    QList<int> m_lists; ///< first number of each ordered list; -1: bullets
    int m_listDepth = 0;
    int m_bookmarks = 0;
    int m_width;     ///< of the column in use, in twentieths of a point
    QString m_style; ///< of plain paragraphs where they stand now
};

/// The name that Word allows for a place: a letter, then letters, digits and "_", at most 40.
[[nodiscard]] QString bookmarkName(const QString& anchor);

} // namespace vitrine
