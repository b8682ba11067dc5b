// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/Change.h"

#include "model/dossier/Dossier.h"

#include <algorithm>

namespace vitrine {

QList<Change> diff(const Dossier& before, const Dossier& after) {
    QList<Change> changes;
    auto a = before.answers().cbegin();
    auto b = after.answers().cbegin();
    const auto aEnd = before.answers().cend();
    const auto bEnd = after.answers().cend();
    while (a != aEnd || b != bEnd) {
        const bool onlyBefore = b == bEnd || (a != aEnd && a.key() < b.key());
        const bool onlyAfter = a == aEnd || (b != bEnd && b.key() < a.key());
        if (onlyBefore) {
            changes.append({a.key(), *a, std::nullopt});
        } else if (onlyAfter) {
            changes.append({b.key(), std::nullopt, *b});
        } else if (*a != *b) {
            changes.append({a.key(), *a, *b});
        }
        if (!onlyAfter)
            ++a;
        if (!onlyBefore)
            ++b;
    }
    for (const FieldPath& path : {idPath(), whatPath(), membersPath()}) {
        const Change own{path, toldAt(before, path), toldAt(after, path)};
        if (own.before != own.after)
            changes.insert(std::ranges::upper_bound(changes, own.path, {}, &Change::path), own);
    }
    return changes;
}

Dossier apply(const QList<Change>& changes, Dossier dossier) {
    for (const Change& change : changes)
        dossier.set(change.path, change.after);
    return dossier;
}

} // namespace vitrine
