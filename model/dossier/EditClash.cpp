// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/Dossier.h"
#include "model/dossier/Edit.h"

namespace vitrine {

namespace {

/// What an edit does to rows.
struct RowReach {
    QString row;
    bool within = false;                 ///< it changes what the row holds
    bool comes = false;                  ///< it adds the row
    bool goes = false;                   ///< it removes the row
    std::optional<QString> follows = {}; ///< it puts the row after this one

    [[nodiscard]] bool orders() const { return goes || follows; }
};

struct Reach {
    std::optional<RowReach> operator()(const RowAdded& edit) const {
        return RowReach{edit.path.row(), false, true, false, edit.place.follows};
    }

    std::optional<RowReach> operator()(const RowRemoved& edit) const {
        return RowReach{edit.path.row(), false, false, true, {}};
    }

    std::optional<RowReach> operator()(const RowMoved& edit) const {
        return RowReach{edit.path.row(), false, false, false, edit.after.follows};
    }

    std::optional<RowReach> operator()(const CellEdit& edit) const {
        return RowReach{edit.path.row(), true};
    }

    std::optional<RowReach> operator()(const RowMembersEdit& edit) const {
        return RowReach{edit.path.row(), true};
    }

    template <class E>
    std::optional<RowReach> operator()(const E&) const {
        return std::nullopt;
    }
};

/// Two edits of one kind that are not equal.
struct Rivals {
    const Edit& other;

    template <Part part, class T>
    Clash operator()(const PartEdit<part, T>& edit) const {
        return other.template get<PartEdit<part, T>>()->path == edit.path ? Clash::Contradiction
                                                                          : Clash::None;
    }

    Clash operator()(const TranslationEdit& edit) const {
        return other.get<TranslationEdit>()->language == edit.language ? Clash::Contradiction
                                                                       : Clash::None;
    }

    template <class T>
    Clash operator()(const ItemEdit<T>& mine) const {
        const auto& theirs = *other.template get<ItemEdit<T>>();
        if (mine.before && mine.before == theirs.before && mine.placeBefore == theirs.placeBefore)
            return Clash::Contradiction;
        const bool inPlace = mine.before && mine.after && theirs.before && theirs.after;
        return inPlace ? Clash::None : Clash::Order;
    }

    template <class E>
    Clash operator()(const E&) const {
        return Clash::None; // rows: see below
    }
};

Clash clashOfRows(const RowReach& a, const RowReach& b, bool ordered) {
    if (a.row == b.row) {
        const bool bothWithin = a.within && b.within; // other cells: one kind, see Rivals
        const bool onlyMoved =
            (a.within && !b.goes && !b.comes) || (b.within && !a.goes && !a.comes);
        return bothWithin || onlyMoved ? Clash::None : Clash::Contradiction;
    }
    if (!ordered || !a.orders() || !b.orders())
        return Clash::None;
    const bool oneNeighbour = a.follows && b.follows && *a.follows == *b.follows;
    const bool restsOn = (a.follows && *a.follows == b.row) || (b.follows && *b.follows == a.row);
    return oneNeighbour || restsOn ? Clash::Order : Clash::None;
}

bool decidesWhatIsTold(const Edit& edit) {
    return edit.get<StateEdit>() || edit.get<ValueEdit>() || edit.get<ReasonEdit>() ||
           edit.get<EffortEdit>() || std::visit(Reach(), edit.variant()).has_value();
}

/// A state decides over all that is told; a value over its rows.
bool overrules(const Edit& a, const Edit& b) {
    return (a.get<StateEdit>() && decidesWhatIsTold(b)) ||
           (a.get<ValueEdit>() && std::visit(Reach(), b.variant()).has_value());
}

} // namespace

Clash clash(const Edit& a, const Edit& b) {
    const FieldPath& here = pathOf(a);
    const FieldPath& there = pathOf(b);
    if (here.category() != there.category() || here.field() != there.field() || a == b)
        return Clash::None;
    if (overrules(a, b) || overrules(b, a))
        return Clash::Contradiction;
    const auto mine = std::visit(Reach(), a.variant());
    const auto theirs = std::visit(Reach(), b.variant());
    if (a.variant().index() == b.variant().index())
        if (const Clash found = std::visit(Rivals{b}, a.variant()); found != Clash::None)
            return found;
    return mine && theirs ? clashOfRows(*mine, *theirs, here.category() != dossierCategory)
                          : Clash::None;
}

} // namespace vitrine
