// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/CheckRun.h"

#include "model/checks/Checker.h"
#include "model/dossier/TableDiff.h"
#include "model/dossier/Visibility.h"

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

const FieldPath regimesPath{dossierCategory, QStringLiteral("regimes")};
const FieldPath evidencePath{dossierCategory, QStringLiteral("evidence")};
const FieldPath waiversPath{dossierCategory, QStringLiteral("waivers")};

std::atomic<qint64> passes = 0;

const Table* tableAt(const Dossier& dossier, const FieldPath& path) {
    const Answer* answer = dossier.answer(path);
    return answer && answer->state == AnswerState::Answered ? answer->value.get<Table>() : nullptr;
}

} // namespace

qint64 fullPasses() {
    return passes;
}

CheckRun::CheckRun(const Library& library, Strings strings, CheckPlan::Purpose purpose)
    : m_library(library)
    , m_strings(std::move(strings))
    , m_purpose(purpose) {}

void CheckRun::reset(const Dossier& dossier) {
    ++passes;
    m_whole = dossier;
    m_dossier = withoutHidden(dossier, m_library.catalogue());
    m_plan = CheckPlan(m_library, m_library.regimesOf(dossier), m_purpose);
    m_report = {};
    m_states.clear();
    m_drawn.assign(static_cast<std::size_t>(m_plan.regimes.size()), {});
    m_weights = QList<Weight>(m_plan.documents.size(), Weight::None);
    m_overrides = overridesOf(dossier);
    readWaivers();
    readEvidence();
    m_named = withheldAndNamed(m_dossier, m_library.catalogue());

    for (const PlannedDocument& planned : std::as_const(m_plan.documents))
        m_report.byDocument.insert(planned.document->id, {});
    QMap<FieldPath, bool> paths; // sorted, so that the findings come out sorted
    for (const Category& category : m_library.catalogue().categories()) {
        m_report.byCategory.insert(category.id, {});
        for (const Field& field : category.fields)
            paths.insert(field.path(), true);
    }
    for (auto it = dossier.answers().cbegin(); it != dossier.answers().cend(); ++it)
        paths.insert(it.key().fieldPath(), true);
    for (const PlannedRule& planned : std::as_const(m_plan.rules))
        if (!planned.rule->at.isEmpty())
            paths.insert(planned.rule->at.fieldPath(), true);

    QSet<FieldPath> everything;
    for (int regime = 0; regime < m_plan.regimes.size(); ++regime) {
        conclude(regime, everything);
        judgeDuties(regime, everything);
    }
    for (auto it = paths.cbegin(); it != paths.cend(); ++it) {
        const FieldState state = stateOf(it.key());
        replaceState(it.key(), state);
        m_report.findings += headFindings(it.key(), state);
        m_report.findings += rowFindings(it.key(), state);
    }
    for (const Finding& finding : std::as_const(m_report.findings))
        countFinding(finding, +1);
}

void CheckRun::update(const Dossier& dossier, const QList<Change>& changes) {
    Q_ASSERT(m_purpose == CheckPlan::Purpose::ManyEdits);
    QSet<FieldPath> touched;
    for (const Change& change : changes)
        touched.insert(change.path.fieldPath());
    if (touched.contains(regimesPath)) {
        reset(dossier);
        return;
    }
    m_whole = dossier;
    const Dossier before = std::exchange(m_dossier, withoutHidden(dossier, m_library.catalogue()));
    QSet<FieldPath> dirty; // what depends on something else that changed
    QSet<FieldPath> allRows;
    if (touched.contains(evidencePath)) {
        readEvidence();
        for (auto it = dossier.answers().cbegin(); it != dossier.answers().cend(); ++it) {
            const Field* field = m_library.catalogue().field(it.key());
            if (field && mentionsEvidence(*field, *it))
                allRows.insert(it.key());
        }
        dirty += allRows;
    }
    readNamed(dirty);
    QSet<int> regimes;
    if (touched.contains(overridesPath)) {
        m_overrides = overridesOf(dossier);
        allRows.insert(overridesPath);
        for (int regime = 0; regime < m_plan.regimes.size(); ++regime)
            regimes.insert(regime);
    }
    for (const FieldPath& path : std::as_const(touched)) {
        const Dependents dependents = m_plan.onField.value(path);
        dirty += dependents.fields;
        regimes += dependents.regimes;
    }
    for (const int regime : std::as_const(regimes)) {
        conclude(regime, dirty);
        judgeDuties(regime, dirty);
    }
    if (touched.contains(waiversPath)) {
        readWaivers();
        waiveAgain();
    }
    for (const FieldPath& path : touched + dirty) {
        const bool changed = touched.contains(path);
        const bool whole =
            allRows.contains(path) || dependsAsAWhole(path, changed, dirty.contains(path));
        refresh(path, before, changed, whole);
    }
}

void CheckRun::readWaivers() {
    m_waivers.clear();
    const QMap<QString, Row> rows = m_dossier.waivers();
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        // Without a reason nothing is accepted: who reads the dossier later could not follow it.
        const QString reason = it->cells.value(u"reason"_s).toText().trimmed();
        if (!reason.isEmpty())
            m_waivers.insert(it.key(), reason);
    }
}

void CheckRun::readEvidence() {
    m_evidence.clear();
    const Table evidence = m_dossier.evidence();
    for (const Row& row : evidence.rows)
        m_evidence.insert(row.id);
}

void CheckRun::readNamed(QSet<FieldPath>& dirty) {
    const QMap<FieldPath, NamedWords> before =
        std::exchange(m_named, withheldAndNamed(m_dossier, m_library.catalogue()));
    for (const auto* paths :
         std::initializer_list<const QMap<FieldPath, NamedWords>*>{&before, &m_named})
        for (auto it = paths->keyBegin(); it != paths->keyEnd(); ++it)
            if (!(before.value(*it) == m_named.value(*it)))
                dirty.insert(*it);
}

void CheckRun::waive(Finding& finding) const {
    if (m_waivers.isEmpty())
        return;
    const auto it = m_waivers.constFind(finding.id());
    if (it == m_waivers.constEnd())
        return;
    finding.waived = true;
    finding.waiverReason = *it;
}

void CheckRun::waiveAgain() {
    for (Finding& finding : m_report.findings) {
        countFinding(finding, -1);
        finding.waived = false;
        finding.waiverReason.clear();
        waive(finding);
        countFinding(finding, +1);
    }
}

void CheckRun::refresh(const FieldPath& path, const Dossier& before, bool changed, bool allRows) {
    const FieldState state = stateOf(path);
    const bool wasHidden = m_states.value(path).hidden;
    replaceState(path, state);
    const qsizetype begin = firstAt(path);
    replaceRun(begin, endOfRow(begin, path), headFindings(path, state));
    if (allRows || wasHidden != state.hidden) {
        const qsizetype rows = endOfRow(firstAt(path), path);
        replaceRun(rows, endOfField(path), rowFindings(path, state));
    } else if (changed && !state.hidden) {
        refreshRows(path, before);
    }
}

void CheckRun::refreshRows(const FieldPath& path, const Dossier& before) {
    const Field* field = m_library.catalogue().field(path);
    if (!field || field->type != FieldType::Table)
        return;
    static const Table none;
    const Table* told = tableAt(before, path);
    const Table* tells = tableAt(m_dossier, path);
    const Table& oldTable = told ? *told : none;
    const Table& newTable = tells ? *tells : none;
    const TableDiff diff = diffTables(oldTable, newTable);
    QList<const Row*> changed;
    for (const RowPlaces& row : diff.changed)
        changed << &newTable.rows.at(row.after);
    for (const qsizetype place : diff.added)
        changed << &newTable.rows.at(place);
    constexpr qsizetype fewRows = 64; // beyond that, one new run is cheaper than many small ones
    if (changed.size() + diff.removed.size() > fewRows) {
        const qsizetype rows = endOfRow(firstAt(path), path);
        replaceRun(rows, endOfField(path), rowFindings(path, m_states.value(path)));
        return;
    }
    const QList<SpeakingRule> rules = rowRulesOf(path);
    for (const Row* row : std::as_const(changed)) {
        const FieldPath at = path.withRow(row->id);
        const qsizetype begin = firstAt(at);
        QList<Finding> findings = findingsOfRow(*field, *row, rules);
        for (Finding& finding : findings)
            waive(finding);
        replaceRun(begin, endOfRow(begin, at), findings);
    }
    for (const qsizetype place : diff.removed) {
        const FieldPath at = path.withRow(oldTable.rows.at(place).id);
        const qsizetype begin = firstAt(at);
        replaceRun(begin, endOfRow(begin, at), {});
    }
}

void CheckRun::replaceState(const FieldPath& path, const FieldState& state) {
    if (const auto known = m_states.constFind(path); known != m_states.constEnd())
        countState(path, *known, -1);
    countState(path, state, +1);
    m_states.insert(path, state);
}

qsizetype CheckRun::firstAt(const FieldPath& path) const {
    const auto& findings = m_report.findings;
    return std::ranges::lower_bound(findings, path, {}, &Finding::path) - findings.cbegin();
}

qsizetype CheckRun::endOfRow(qsizetype begin, const FieldPath& path) const {
    const auto& findings = m_report.findings;
    const auto inRow = [&](const Finding& finding) {
        return finding.path.category() == path.category() && finding.path.field() == path.field() &&
               finding.path.row() == path.row();
    };
    qsizetype end = begin;
    while (end < findings.size() && inRow(findings.at(end)))
        ++end;
    return end;
}

qsizetype CheckRun::endOfField(const FieldPath& path) const {
    const auto& findings = m_report.findings;
    const FieldPath field = path.fieldPath();
    return std::ranges::upper_bound(
               findings,
               field,
               {},
               [](const Finding& finding) { return finding.path.fieldPath(); }) -
           findings.cbegin();
}

void CheckRun::replaceRun(qsizetype begin, qsizetype end, const QList<Finding>& findings) {
    QList<Finding>& all = m_report.findings;
    const qsizetype common = std::min(end - begin, findings.size());
    for (qsizetype i = 0; i < common; ++i) {
        if (all.at(begin + i) == findings.at(i))
            continue; // nothing is detached for what stays
        countFinding(all.at(begin + i), -1);
        countFinding(findings.at(i), +1);
        all[begin + i] = findings.at(i);
    }
    for (qsizetype i = begin + common; i < end; ++i)
        countFinding(all.at(i), -1);
    if (end > begin + common)
        all.remove(begin + common, end - begin - common);
    const qsizetype more = findings.size() - common;
    if (more <= 0)
        return;
    all.insert(begin + common, more, Finding{});
    for (qsizetype i = 0; i < more; ++i) {
        all[begin + common + i] = findings.at(common + i);
        countFinding(findings.at(common + i), +1);
    }
}

void CheckRun::countState(const FieldPath& path, const FieldState& state, int sign) {
    const auto count = [&](Completeness& counts) {
        counts.required += sign;
        counts.told += sign * (state.counted.told && !state.open);
        counts.unknown += sign * state.counted.unknown;
        counts.notApplicable += sign * state.counted.notApplicable;
    };
    for (const int document : state.documents)
        count(m_report.byDocument[m_plan.documents.at(document).document->id]);
    if (const auto it = m_report.byCategory.find(path.category());
        state.missed && it != m_report.byCategory.end())
        count(*it);
}

void CheckRun::countFinding(const Finding& finding, int sign) {
    if (finding.severity != Severity::Error || finding.waived)
        return;
    for (const QString& document : finding.documents)
        if (const auto it = m_report.byDocument.find(document); it != m_report.byDocument.end())
            it->errors += sign;
    if (const auto it = m_report.byCategory.find(finding.path.category());
        it != m_report.byCategory.end())
        it->errors += sign;
}

} // namespace vitrine
