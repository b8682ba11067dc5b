// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/Checker.h"

#include "model/checks/CheckRun.h"

namespace vitrine {

CheckReport check(const Dossier& dossier, const Library& library, const Strings& strings) {
    CheckRun run(library, strings, CheckPlan::Purpose::OneCheck);
    run.reset(dossier);
    return run.report();
}

struct IncrementalChecker::State {
    State(std::shared_ptr<const Library> rules, Strings strings)
        : library(std::move(rules))
        , run(*library, std::move(strings), CheckPlan::Purpose::ManyEdits) {}

    std::shared_ptr<const Library> library;
    CheckRun run;
};

IncrementalChecker::IncrementalChecker(std::shared_ptr<const Library> library, Strings strings)
    : m_state(std::make_unique<State>(std::move(library), std::move(strings))) {}

IncrementalChecker::IncrementalChecker(IncrementalChecker&&) noexcept = default;
IncrementalChecker& IncrementalChecker::operator=(IncrementalChecker&&) noexcept = default;
IncrementalChecker::~IncrementalChecker() = default;

void IncrementalChecker::reset(const Dossier& dossier) {
    m_state->run.reset(dossier);
}

void IncrementalChecker::update(const Dossier& dossier, const QList<Change>& changes) {
    m_state->run.update(dossier, changes);
}

const CheckReport& IncrementalChecker::report() const {
    return m_state->run.report();
}

QList<Note> notesOnRules(const Dossier& dossier, const Library& library, const Strings& strings) {
    QList<Note> notes;
    for (const Finding& finding : regimeFindings(dossier, library, strings))
        notes << Note{finding.message, finding.path.toString()};
    return notes;
}

QList<Asked> askedBy(const FieldPath& field, const Dossier& dossier, const Library& library) {
    QList<Asked> result;
    const FieldPath wanted = field.fieldPath();
    const QList<const Regime*> regimes = library.regimesOf(dossier);
    for (const Regime* regime : regimes)
        for (const Document& document : regime->documents)
            for (const Section& section : document.sections)
                for (const Entry& entry : section.entries)
                    for (const Shown& shown : entry.shows)
                        if (shown.field.fieldPath() == wanted &&
                            (result.isEmpty() || result.last().entry != &entry))
                            result.append({regime, &document, &entry});
    return result;
}

} // namespace vitrine
