// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/findings/Waiving.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

Change
changeWaivers(const Dossier& dossier, const Finding& finding, const std::optional<Row>& added) {
    const Answer* before = dossier.answer(waiversPath());
    Answer after = before ? *before : Answer();
    Table table;
    if (const Table* old = after.value.get<Table>())
        table = *old;
    table.rows.removeIf([&finding](const Row& row) {
        return row.cells.value(u"finding"_s).toText() == finding.id();
    });
    if (added)
        table.rows.append(*added);

    Change change;
    change.path = waiversPath();
    if (before)
        change.before = *before;
    if (!table.rows.isEmpty()) {
        after.state = AnswerState::Answered;
        after.value = table;
        change.after = after;
    }
    return change;
}

} // namespace

FieldPath waiversPath() {
    return {dossierCategory, u"waivers"_s};
}

Change
waive(const Dossier& dossier, const Finding& finding, const QString& reason, const QString& by) {
    Row row;
    row.id = newRowId();
    row.cells.insert(u"finding"_s, finding.id());
    row.cells.insert(u"reason"_s, reason);
    if (!by.isEmpty())
        row.cells.insert(u"by"_s, by);
    return changeWaivers(dossier, finding, row);
}

Change unwaive(const Dossier& dossier, const Finding& finding) {
    return changeWaivers(dossier, finding, std::nullopt);
}

} // namespace vitrine
