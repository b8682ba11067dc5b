// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal: included by files of this folder only.

#include "exporters/docx/TrackedWords.h"
#include "exporters/docx/XmlTree.h"
#include "model/core/Progress.h"

#include <QHash>
#include <QSet>

namespace vitrine {

/// What two versions of a text refer to, under ids that mean one thing in both.
struct TrackedIds {
    QHash<QString, QString> notes; ///< id of a footnote → equal for equal ones
    QHash<QString, QString> lists; ///< id of a list → equal for lists that count alike
    QSet<QString> bookmarks;       ///< names of the new version
    QString author;
    QString when; ///< "2026-08-02T00:00:00Z"
};

/// The bodies of two versions of a Word document as one, with what went and what came marked:
/// accepting all gives the new one, rejecting all the old one. Paragraphs are compared by words,
/// tables by rows and cells.
class TrackedBody {
public:
    TrackedBody(const TrackedIds& ids, const Progress& progress)
        : m_ids(ids)
        , m_words(ids)
        , m_progress(progress) {}

    /// \a before, \a after: of w:body.
    [[nodiscard]] QList<XmlElement> merged(const QList<XmlElement>& before,
                                           const QList<XmlElement>& after);

private:
    /// A paragraph, a table with the paragraph after it, or the contents.
    struct Unit {
        enum class Kind { Paragraph, Table, Contents } kind = Kind::Paragraph;
        QList<XmlElement> nodes = {};
        QString words = {};
        QString key = {};
    };

    [[nodiscard]] static QList<Unit> units(const QList<XmlElement>& nodes);
    [[nodiscard]] static double likeness(const Unit& before, const Unit& after);
    void merge(const QList<Unit>& before, const QList<Unit>& after, QList<XmlElement>& out);
    void mergeUnit(const Unit& before, const Unit& after, QList<XmlElement>& out);
    void whole(const Unit& unit, Tracked state, QList<XmlElement>& out);
    [[nodiscard]] XmlElement mergedParagraph(const XmlElement& before, const XmlElement& after);
    [[nodiscard]] XmlElement
    wholeParagraph(const XmlElement& paragraph, Tracked state, bool inWholeRow);
    [[nodiscard]] XmlElement mergedTable(const XmlElement& before, const XmlElement& after);
    [[nodiscard]] XmlElement mergedRow(const XmlElement& before, const XmlElement& after);
    [[nodiscard]] XmlElement wholeRow(const XmlElement& row, Tracked state);
    [[nodiscard]] bool isSameLook(const XmlElement* before, const XmlElement* after) const;

    const TrackedIds& m_ids;
    TrackedWords m_words;
    const Progress& m_progress;
};

} // namespace vitrine
