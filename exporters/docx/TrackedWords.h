// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal: included by files of this folder only.

#include "exporters/docx/XmlTree.h"

#include <QHash>
#include <QSet>

namespace vitrine {

struct TrackedIds;

enum class Tracked { Kept, Deleted, Inserted };

/// The words of a paragraph, compared and marked. Notes that both versions have at the same place
/// are remembered: what refers to them later refers to the same.
class TrackedWords {
public:
    explicit TrackedWords(const TrackedIds& ids)
        : m_ids(ids) {}

    /// What stands in a paragraph that both versions have.
    [[nodiscard]] QList<XmlElement> merged(const XmlElement& before, const XmlElement& after);
    /// What stands in a paragraph of one version. \a keepsBoxes: a box stays one that can be
    /// clicked, because its whole row comes or goes.
    [[nodiscard]] QList<XmlElement>
    whole(const XmlElement& paragraph, Tracked state, bool keepsBoxes);
    /// <w:ins …/> or <w:del …/> with an id of its own.
    [[nodiscard]] XmlElement mark(Tracked state);

private:
    /// The smallest piece that is kept, deleted or inserted.
    struct Atom {
        enum class Kind { Run, Box, Note, NoteReference, Bookmark } kind = Kind::Run;
        XmlElement element = {};          ///< a run with one word, or the thing itself
        QList<XmlElement> bookmarks = {}; ///< start and end around a note
        XmlElement link = {};             ///< without what is in it; no name: none
        QString key = {};
        bool blank = false;
        Tracked state = Tracked::Kept;
    };

    [[nodiscard]] QList<Atom> atoms(const XmlElement& paragraph) const;
    void addRun(const XmlElement& run, const XmlElement& link, QList<Atom>& out) const;
    void addNodes(const QList<XmlElement>& nodes, const XmlElement& link, QList<Atom>& out) const;
    [[nodiscard]] QString keyOf(const Atom& atom) const;
    [[nodiscard]] QList<XmlElement> written(const QList<Atom>& atoms, bool keepsBoxes);
    [[nodiscard]] QList<XmlElement> runsOf(const Atom& atom) const;
    [[nodiscard]] XmlElement boxInRow(const Atom& atom);
    void bookmark(const XmlElement& start, QList<XmlElement>& out);

    const TrackedIds& m_ids;
    int m_marks = 0;
    int m_bookmarks = 0;
    QHash<QString, QString> m_keptNotes; ///< bookmark of a note before → its bookmark now
};

} // namespace vitrine
