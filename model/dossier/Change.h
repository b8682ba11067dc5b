// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/core/FieldPath.h"
#include "model/core/FileSet.h"
#include "model/dossier/Answer.h"

#include <QList>

#include <optional>

namespace vitrine {

class Catalogue;
class Dossier;
class Strings;

/// One fact told differently. Carries undo, diff, merge, autosave preview and the proposed text of
/// a version. \a path names a whole field; no Answer = nobody said anything.
struct Change {
    FieldPath path;
    std::optional<Answer> before;
    std::optional<Answer> after;

    [[nodiscard]] Change inverse() const { return {path, after, before}; }

    friend bool operator==(const Change&, const Change&) = default;
};

/// Sorted by path; apply(diff(a, b), a) == b.
[[nodiscard]] QList<Change> diff(const Dossier& before, const Dossier& after);
/// Sets each path to its \a after (removes the answer where there is none).
[[nodiscard]] Dossier apply(const QList<Change>& changes, Dossier dossier);

/// A stretch of text that was kept, removed or added.
struct TextEdit {
    enum class Kind { Kept, Removed, Added };
    Kind kind = Kind::Kept;
    QString text;
    friend bool operator==(const TextEdit&, const TextEdit&) = default;
};

/// Word-wise difference (Myers over words, spaces and punctuation). Joining Kept+Removed gives \a
/// before, Kept+Added gives \a after. Texts of more than 20 000 words are compared by lines.
[[nodiscard]] QList<TextEdit> diffWords(const QString& before, const QString& after);

/// One line of a comparison in the user's words: a whole fact, or one row, cell or circumstance.
struct ChangeLine {
    enum class Kind { Added, Removed, Changed, Moved };
    FieldPath path; ///< down to row and column where the change is inside a table
    Kind kind = Kind::Changed;
    QString category;    ///< label
    QString field;       ///< label
    QString inside = {}; ///< "row “The Pile”, size"; empty for the whole field
    QString before =
        {}; ///< in words; "not answered", "unknown: …"; of a moved row its place, from 1
    QString after = {};
    QList<TextEdit> words = {}; ///< before → after; one whole for the other where no text runs on
    QString difference = {};    ///< quantities: "+17 %"
};

/// Puts the Edits of a change into words and loses none. What a fact mentions by an id (attached
/// files, findings, conclusions) is called by its name where one of the dossiers tells it. The
/// other way round gives the same lines with before and after, added and removed swapped.
[[nodiscard]] QList<ChangeLine> describe(
    const Change&, const Catalogue&, const Strings&, const Dossier& before, const Dossier& after);
/// All that differs between two dossiers, sorted by path.
[[nodiscard]] QList<ChangeLine>
describe(const Dossier& before, const Dossier& after, const Catalogue&, const Strings&);
/// Entries of reviews that came, went or changed; they are counted, not shown.
[[nodiscard]] QList<ChangeLine> describeReviews(const FileSet& before, const FileSet& after);
/// One change where no dossier is at hand: attached files have no names then.
[[nodiscard]] QList<ChangeLine> describe(const Change&, const Catalogue&, const Strings&);
/// A proposed message for a version: a first line of at most 72 characters, then one line a field.
/// Short values are told. \a reviews: see describeReviews().
[[nodiscard]] QString proposeMessage(const QList<Change>&,
                                     const Catalogue&,
                                     const Strings&,
                                     const QList<ChangeLine>& reviews = {});

} // namespace vitrine
