// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/dossier/Change.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>
#include <variant>

namespace vitrine {

/// Members of a file that we do not know, as compact JSON by name.
using Members = QMap<QString, QByteArray>;

/// The parts of an answer that are one value each.
enum class Part { State, Value, Reason, Effort, Readers, Note, Others, Cell, RowOthers };

/// One part told differently. A null value, an empty text or no reader means that nobody said
/// anything. \a path is the fact; with Cell the cell, with RowOthers the row.
template <Part part, class T>
struct PartEdit {
    FieldPath path;
    T before;
    T after;
    friend bool operator==(const PartEdit&, const PartEdit&) = default;
};

using StateEdit = PartEdit<Part::State, AnswerState>;
/// A table is told row by row: it is only the empty table here ("none") that comes or goes. Of
/// dossier.json, its id and what it is about.
using ValueEdit = PartEdit<Part::Value, Value>;
using ReasonEdit = PartEdit<Part::Reason, QString>;
using EffortEdit = PartEdit<Part::Effort, QString>;
using ReadersEdit = PartEdit<Part::Readers, std::optional<Audience>>;
using NoteEdit = PartEdit<Part::Note, QString>;
using MembersEdit = PartEdit<Part::Others, Members>; ///< of an answer, or of dossier.json
using CellEdit = PartEdit<Part::Cell, Value>;
using RowMembersEdit = PartEdit<Part::RowOthers, Members>;

/// A place in the order of a table.
struct RowPlace {
    qsizetype index = 0; ///< from 0
    QString follows;     ///< id of the row before it; empty at the top
    friend bool operator==(const RowPlace&, const RowPlace&) = default;
};

struct RowAdded {
    FieldPath path; ///< of the row
    Row row;
    RowPlace place;
    friend bool operator==(const RowAdded&, const RowAdded&) = default;
};

struct RowRemoved {
    FieldPath path; ///< of the row
    Row row;
    RowPlace place;
    friend bool operator==(const RowRemoved&, const RowRemoved&) = default;
};

struct RowMoved {
    FieldPath path; ///< of the row
    RowPlace before;
    RowPlace after;
    friend bool operator==(const RowMoved&, const RowMoved&) = default;
};

/// A withholding, a source or an attached file: added (no \a before), removed (no \a after) or
/// changed. Places are those in the list, from 0; -1 where it is not.
template <class T>
struct ItemEdit {
    FieldPath path; ///< of the fact
    std::optional<T> before;
    std::optional<T> after;
    qsizetype placeBefore = -1;
    qsizetype placeAfter = -1;
    friend bool operator==(const ItemEdit&, const ItemEdit&) = default;
};

using WithholdingEdit = ItemEdit<Withholding>;
using SourceEdit = ItemEdit<Source>;
using EvidenceEdit = ItemEdit<QString>; ///< id of a row of dossier/evidence; never changed

struct TranslationEdit {
    FieldPath path;
    QString language; ///< "de"
    QString before;   ///< empty: there is none
    QString after;
    friend bool operator==(const TranslationEdit&, const TranslationEdit&) = default;
};

/// What can be told differently about a fact, down to a cell. A value; any thread. One more kind is
/// an error of the compiler until everything handles it.
class Edit {
public:
    using Variant = std::variant<StateEdit,
                                 ValueEdit,
                                 ReasonEdit,
                                 EffortEdit,
                                 RowRemoved,
                                 RowAdded,
                                 RowMoved,
                                 CellEdit,
                                 RowMembersEdit,
                                 ReadersEdit,
                                 WithholdingEdit,
                                 SourceEdit,
                                 EvidenceEdit,
                                 NoteEdit,
                                 TranslationEdit,
                                 MembersEdit>;

    template <class T>

    requires(std::is_constructible_v<Variant, T> && !std::is_same_v<std::decay_t<T>, Edit>)
        Edit(T&& kind) // NOLINT: an Edit is meant to be made from any of its kinds
        : m_variant(std::forward<T>(kind)) {}

    [[nodiscard]] const Variant& variant() const { return m_variant; }

    /// nullptr if it is of another kind.
    template <class T>
    [[nodiscard]] const T* get() const {
        return std::get_if<T>(&m_variant);
    }

    friend bool operator==(const Edit&, const Edit&) = default;

private:
    Variant m_variant;
};

[[nodiscard]] const FieldPath& pathOf(const Edit&);

/// What a change consists of; no answer and a void one are the same. The other way round gives the
/// inverse of each.
[[nodiscard]] QList<Edit> edits(const Change&);
[[nodiscard]] QList<Edit> edits(const QList<Change>&);

[[nodiscard]] Edit invert(const Edit&);
/// Each inverted, the last first.
[[nodiscard]] QList<Edit> invert(const QList<Edit>&);

/// Makes edits of one fact at once: apply(edits(change), before) == after, in whatever order they
/// are listed. What does not fit is passed over: a cell of a row that is not there, a row that is
/// there already. A row whose neighbour is gone comes as near to its place as can be.
[[nodiscard]] Answer apply(const QList<Edit>&, Answer);
/// The same for edits of any facts.
[[nodiscard]] Dossier apply(const QList<Edit>&, Dossier);
/// What the edits change in this dossier, fact by fact, sorted by path.
[[nodiscard]] QList<Change> changesBy(const QList<Edit>&, const Dossier&);

/// How two edits get along that were made by two sides on one state.
enum class Clash {
    None,         ///< both stand; which is made first does not matter
    Order,        ///< both stand, but which is made first decides in which order things lie
    Contradiction ///< only one can stand
};

/// Equal edits and edits of different facts never clash. These contradict each other: two different
/// edits of one part, one cell, one translation or one item of a list; a state, and any other
/// state, value, reason, row or cell; a value, and rows or cells of the same fact; a row removed,
/// and anything else in it or a move of it; a row moved or added to two places. In these the order
/// decides: rows that come to lie after one and the same row, or after one that the other edit
/// moves or removes (not in facts about the dossier, whose rows lie by id); items that come into,
/// or go out of, one list.
[[nodiscard]] Clash clash(const Edit&, const Edit&);

/// If not, they commute.
[[nodiscard]] inline bool conflicts(const Edit& a, const Edit& b) {
    return clash(a, b) != Clash::None;
}

} // namespace vitrine
