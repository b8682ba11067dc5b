// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/Overrides.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

Change changeOverrides(const Dossier& dossier,
                       const QString& conclusion,
                       const std::optional<Row>& added) {
    Change change{overridesPath, {}, {}};
    if (const Answer* before = dossier.answer(overridesPath))
        change.before = *before;
    Table table = dossier.overrides();
    table.rows.removeIf([&](const Row& row) { return row.id == conclusion; });
    if (added)
        table.rows.append(*added);
    // As the dossier keeps it: sorted, and no answer at all where no row is left.
    Dossier after = dossier;
    after.set(overridesPath, Answer{.value = table});
    if (const Answer* answer = after.answer(overridesPath))
        change.after = *answer;
    return change;
}

} // namespace

Override overrideOf(const Row& row) {
    const QString value = row.cells.value(u"value"_s).toText();
    return {value == "yes"_L1  ? Truth::Yes
            : value == "no"_L1 ? Truth::No
                               : Truth::Undetermined,
            row.cells.value(u"reason"_s).toText()};
}

Overrides overridesOf(const Dossier& dossier) {
    Overrides result;
    const Table table = dossier.overrides();
    for (const Row& row : table.rows)
        if (const Override told = overrideOf(row); told.counts())
            result.insert(row.id, told);
    return result;
}

Change overrideConclusion(const Dossier& dossier,
                          const QString& conclusion,
                          bool holds,
                          const QString& reason,
                          const QString& by) {
    Row row{conclusion, {{u"value"_s, holds ? u"yes"_s : u"no"_s}, {u"reason"_s, reason}}};
    if (!by.isEmpty())
        row.cells.insert(u"by"_s, by);
    return changeOverrides(dossier, conclusion, row);
}

Change dropOverride(const Dossier& dossier, const QString& conclusion) {
    return changeOverrides(dossier, conclusion, std::nullopt);
}

} // namespace vitrine
