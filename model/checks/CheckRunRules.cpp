// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a CheckRun says because a regime's rules ask for it: rules.json, and documents in which
// nothing may be withheld.

#include "model/checks/CheckRun.h"
#include "model/dossier/Evaluation.h"
#include "model/dossier/Wording.h"

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace vitrine {

/// Is something told here that a rule could speak of?
bool CheckRun::isTold(const FieldPath& path) const {
    const Answer* answer = m_dossier.answer(path.fieldPath());
    return answer && answer->state == AnswerState::Answered && !answer->value.isBlank();
}

/// A finding of this rule without place and message; nothing where the rule has nothing to say: the
/// documents that it names are not due, and nothing is \a told that it could speak of. Only of a
/// document that is due is it more than information; a rule that names none concerns the dossier.
std::optional<Finding> CheckRun::speak(const PlannedRule& planned, bool told) const {
    const Rule& rule = *planned.rule;
    const auto hasWeight = [&](Weight weight) {
        return std::ranges::any_of(planned.documents,
                                   [&](int document) { return m_weights.at(document) == weight; });
    };
    const bool due = hasWeight(Weight::Due);
    const bool asked = due || hasWeight(Weight::Possible) || hasWeight(Weight::Voluntary);
    if (!planned.documents.isEmpty() && !asked && !told)
        return std::nullopt;
    Finding result;
    result.rule = rule.id;
    result.path = rule.at.fieldPath();
    result.severity = lowered(rule.severity, rule.standing);
    if (!due && !rule.documents.isEmpty())
        result.severity = Severity::Info;
    else if (!due && result.severity == Severity::Error)
        result.severity = Severity::Warning;
    for (const int document : planned.documents)
        result.documents << m_plan.documents.at(document).document->id;
    result.documents.sort();
    result.fix = m_strings.optional(
        m_plan.regimes.at(planned.regime)->key(u"rule."_s + rule.id + u".fix"_s));
    result.provision = m_strings.citation(rule.provision);
    result.standing = rule.standing;
    return result;
}

QString CheckRun::messageOf(const PlannedRule& planned, const QString& word) const {
    const Regime& law = *m_plan.regimes.at(planned.regime);
    return m_strings.text(law.key(u"rule."_s + planned.rule->id + u".message"_s), {word});
}

/// A sum or a share that cannot be worked out must not look as if all were well.
std::optional<Finding> CheckRun::openFinding(const PlannedRule& planned) const {
    constexpr qsizetype mostRows = 8;
    const bool share = std::holds_alternative<ShareRule>(planned.rule->kind);
    if (!share && !std::holds_alternative<EstimateRule>(planned.rule->kind))
        return std::nullopt;
    std::optional<Finding> finding = speak(planned, isTold(planned.rule->at.fieldPath()));
    auto open =
        finding ? rules().openRowsOf(*planned.rule, &drawnBy(planned.regime)) : std::nullopt;
    const Field* field = m_library.catalogue().field(planned.rule->at);
    const Field* summed = open ? m_library.catalogue().field(open->column) : nullptr;
    if (!open || !field || !summed)
        return std::nullopt;
    if (open->rows.size() > mostRows)
        open->rows = open->rows.first(mostRows) << u"…"_s;
    const QString column =
        m_strings.text(summed->key(u"column."_s + open->column.column() + u".label"_s));
    finding->rule += u".undecided"_s;
    finding->severity =
        share && finding->severity != Severity::Info ? Severity::Warning : Severity::Info;
    finding->message =
        m_strings.phrase(share ? u"finding.share-undecided"_s : u"finding.sum-undecided"_s,
                         {facts().label(*field), column, open->rows.join(u", "_s)});
    finding->fix =
        m_strings.phrase(share ? u"finding.share-undecided-fix"_s : u"finding.sum-undecided-fix"_s);
    return finding;
}

QList<Finding> CheckRun::ruleFindings(const FieldPath& path, bool hidden) const {
    QList<Finding> findings;
    // A rule at an answer that hides others may speak of these: of what contradicts it.
    const RuleChecks checks = m_plan.hides.contains(path)
                                  ? RuleChecks(m_library.catalogue(), m_strings, m_whole)
                                  : rules();
    const bool told = isTold(path);
    const QList<int> here = m_plan.rulesAt.value(path);
    for (const int index : here) {
        const PlannedRule& planned = m_plan.rules.at(index);
        std::optional<Finding> finding = speak(planned, told);
        const auto word =
            finding ? checks.ofFact(*planned.rule, &drawnBy(planned.regime)) : std::nullopt;
        if (!word)
            continue;
        finding->message = messageOf(planned, *word);
        findings << *finding;
    }
    for (const QList<int>& indexes : {here, m_plan.rowRulesAt.value(path)})
        for (const int index : indexes)
            if (const auto open = openFinding(m_plan.rules.at(index)))
                findings << *open;
    const Field* field = m_library.catalogue().field(path);
    const Answer* answer = m_dossier.answer(path);
    if (!field || !answer || hidden)
        return findings;
    const SearchedTexts written(*answer, field->type);
    for (const PlannedTexts& texts : m_plan.textRules) {
        if (!texts.search.looksAt(path))
            continue;
        const QString found = texts.search.in(written);
        if (const auto finding = textFinding(texts, *field, path, found))
            findings << *finding;
    }
    if (const auto finding = refusedFinding(*field))
        findings << *finding;
    return findings;
}

std::optional<Finding> CheckRun::textFinding(const PlannedTexts& texts,
                                             const Field& field,
                                             const FieldPath& path,
                                             const QString& found) const {
    const PlannedRule& planned = m_plan.rules.at(texts.rule);
    std::optional<Finding> finding = found.isEmpty() ? std::nullopt : speak(planned, true);
    if (!finding)
        return std::nullopt;
    finding->path = path;
    finding->message = messageOf(planned, found);
    if (!texts.search.places().isEmpty())
        return finding;
    // Of its documents only those that show the fact are concerned.
    const QStringList shownIn = m_plan.shownIn.value(field.path());
    finding->documents.removeIf([&](const QString& id) { return !shownIn.contains(id); });
    return finding;
}

/// Is a part of this fact, as the entry shows it, kept from a reader of its document?
bool CheckRun::isKeptBack(const Demand& demand, const Field& field) const {
    const PlannedDocument& planned = m_plan.documents.at(demand.document);
    const Answer& answer = *m_dossier.answer(field.path());
    const Table* table = answer.value.get<Table>();
    const auto isShown = [&](const Withholding& withholding) {
        if (!table)
            return true; // a part of what has no parts is all of it
        const Shown& shown = *demand.shown;
        const bool otherColumn = !withholding.column.isEmpty() && !shown.columns.isEmpty() &&
                                 !shown.columns.contains(withholding.column);
        if (otherColumn || withholding.row.isEmpty())
            return !otherColumn;
        const Row* row = table->row(withholding.row);
        if (!row)
            return false;
        const RowContext context(field.path(), *row, &drawnBy(planned.regime));
        return evaluate(shown.rows, m_dossier, &context) != Truth::No;
    };
    const auto isKept = [&](Audience reader) {
        if (!demand.entry->isFor(reader) || reader == Audience::Internal)
            return false;
        return !maySee(reader, answer.audience.value_or(field.audience)) ||
               std::ranges::any_of(answer.withholdings, [&](const Withholding& withholding) {
                   return isKeptFrom(withholding, reader) && isShown(withholding);
               });
    };
    return std::ranges::any_of(planned.document->audiences, isKept);
}

std::optional<Finding> CheckRun::refusedFinding(const Field& field) const {
    const Answer* answer = m_dossier.answer(field.path());
    if (!answer || answer->state != AnswerState::Answered || answer->value.isBlank())
        return std::nullopt;
    std::optional<Finding> result;
    const QList<Demand> demands = m_plan.refused.value(field.path());
    for (const Demand& demand : demands) {
        const PlannedDocument& planned = m_plan.documents.at(demand.document);
        const Weight weight = m_weights.at(demand.document);
        const DrawnConclusions& drawn = drawnBy(planned.regime);
        const bool shown = evaluate(demand.section->when, m_dossier, &drawn) != Truth::No &&
                           evaluate(demand.shown->when, m_dossier, &drawn) != Truth::No;
        // What the user did not narrow is missed only where it certainly has to be shown.
        const bool chosen = answer->audience || !answer->withholdings.isEmpty();
        if (weight == Weight::None || (weight != Weight::Due && !chosen) || !shown ||
            !isKeptBack(demand, field))
            continue;
        const Severity severity = weight == Weight::Due
                                      ? lowered(Severity::Error, demand.entry->standing)
                                      : Severity::Warning;
        if (!result || isGraver(severity, result->severity)) {
            Finding finding = result.value_or(Finding{});
            finding.rule = u"withheld.refused"_s;
            finding.path = field.path();
            finding.severity = severity;
            finding.provision = m_strings.citation(demand.entry->provision);
            finding.standing = demand.entry->standing;
            finding.message = m_strings.phrase(
                u"finding.withheld-refused"_s,
                {facts().label(field), m_strings.text(planned.document->key(u"title"_s))});
            finding.fix = m_strings.phrase(u"finding.withheld-refused-fix"_s);
            result = finding;
        }
        if (!result->documents.contains(planned.document->id))
            result->documents << planned.document->id;
    }
    if (result)
        result->documents.sort();
    return result;
}

QList<CheckRun::SpeakingRule> CheckRun::rowRulesOf(const FieldPath& path) const {
    QList<SpeakingRule> result;
    const RuleChecks checks = rules();
    const QList<int> here = m_plan.rowRulesAt.value(path);
    for (const int index : here) {
        const PlannedRule& planned = m_plan.rules.at(index);
        if (const auto finding = speak(planned, isTold(path)))
            result.append(
                {&planned, checks.sumsOf(*planned.rule, &drawnBy(planned.regime)), *finding});
    }
    return result;
}

QList<Finding> CheckRun::findingsOfRow(const Field& field,
                                       const Row& row,
                                       const QList<SpeakingRule>& rowRules) const {
    QList<Finding> findings = facts().ofRow(field, row);
    const qsizetype ofTheRowItself = findings.size();
    const RuleChecks checks = rules();
    for (const SpeakingRule& rule : rowRules) {
        const PlannedRule& planned = *rule.planned;
        if (!checks.ofRow(*planned.rule, row, rule.sums, &drawnBy(planned.regime)))
            continue;
        Finding finding = rule.finding;
        finding.path = field.path().withRow(row.id);
        finding.message = messageOf(planned, rowInWords(row, field, m_strings));
        findings << finding;
    }
    const FieldPath table = field.path();
    std::vector<std::pair<const Column*, SearchedTexts>> cells;
    for (const Column& column : field.columns)
        if (const auto cell = row.cells.constFind(column.id); cell != row.cells.constEnd())
            cells.emplace_back(&column, SearchedTexts(*cell, column.type));
    for (const PlannedTexts& texts : m_plan.textRules) {
        if (!texts.search.looksInto(table))
            continue;
        for (const auto& [cell, written] : cells) {
            const Column& column = *cell;
            if (!texts.search.looksEverywhere() &&
                !texts.search.looksAt(table.withRow({}, column.id)))
                continue;
            const QString found = texts.search.in(written);
            if (found.isEmpty())
                continue;
            if (const auto finding =
                    textFinding(texts, field, table.withRow(row.id, column.id), found))
                findings << *finding;
        }
    }
    if (findings.size() > ofTheRowItself)
        std::ranges::sort(findings, comesBefore);
    return findings;
}

/// Do all rows have to be looked at again, and not only those that were edited?
bool CheckRun::dependsAsAWhole(const FieldPath& path, bool changed, bool dependent) const {
    const bool ruled = m_plan.rowRulesAt.contains(path) || !m_plan.textRules.isEmpty();
    return (dependent && ruled) || (changed && m_plan.wholeTables.contains(path));
}

} // namespace vitrine
