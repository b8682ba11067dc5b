// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/checks/FactChecks.h"

#include "model/dossier/Markup.h"
#include "model/dossier/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// Says the row that what is told in it is for others to say?
bool isInOthersHands(const Row& row, const Field& field) {
    return std::ranges::any_of(field.columns, [&](const Column& column) {
        return !column.inOthersHands.isEmpty() &&
               column.inOthersHands.contains(row.cells.value(column.id).toText());
    });
}

} // namespace

bool comesBefore(const Finding& a, const Finding& b) {
    const auto order = a.path <=> b.path;
    return order != 0 ? order < 0 : a.rule < b.rule;
}

CountedAnswer countedAnswer(const Answer* answer) {
    CountedAnswer counted;
    if (!answer)
        return counted;
    if (answer->state == AnswerState::Answered) {
        counted.told = !answer->value.isBlank();
        return counted;
    }
    counted.reasonMissing = answer->reason.trimmed().isEmpty();
    counted.told = !counted.reasonMissing;
    counted.unknown = counted.told && answer->state == AnswerState::Unknown;
    counted.notApplicable = counted.told && answer->state == AnswerState::NotApplicable;
    return counted;
}

namespace {

/// Not told, and not told why.
bool isOpen(const Row& row, const Column& column) {
    const auto cell = row.cells.constFind(column.id);
    return cell == row.cells.constEnd() || (cell->isBlank() && !cell->get<Untold>());
}

} // namespace

bool holdsOpenCells(const Field& field, const Answer* answer) {
    const Table* table =
        answer && answer->state == AnswerState::Answered ? answer->value.get<Table>() : nullptr;
    if (!table)
        return false;
    return std::ranges::any_of(field.columns, [&](const Column& column) {
        return column.required && std::ranges::any_of(table->rows, [&](const Row& row) {
                   return isOpen(row, column);
               });
    });
}

QString FactChecks::label(const Field& field) const {
    return m_strings.text(field.key(u"label"_s));
}

Finding FactChecks::finding(const Field& field, const QString& rule, const FieldPath& path) const {
    Finding result;
    result.rule = rule;
    result.path = path;
    result.documents = m_plan.shownIn.value(field.path());
    return result;
}

QList<Finding> FactChecks::ofAnswer(const Field& field, const Answer& answer) const {
    QList<Finding> findings;
    checkComments(findings, field, answer);
    if (answer.state != AnswerState::Answered) {
        if (countedAnswer(&answer).reasonMissing) {
            Finding fault = finding(field, u"state.reason"_s, field.path());
            fault.message = m_strings.phrase(u"finding.reason-missing"_s, {label(field)});
            fault.fix = m_strings.phrase(u"finding.reason-fix"_s);
            findings << fault;
        }
        return findings;
    }
    if (answer.value.isBlank())
        return findings;
    const bool table = field.type == FieldType::Table;
    if (table != (answer.value.get<Table>() != nullptr)) {
        Finding fault = finding(field, u"value.format"_s, field.path());
        fault.message = m_strings.phrase(u"finding.format"_s,
                                         {label(field), m_strings.phrase(u"fault.kind"_s)});
        fault.fix = m_strings.phrase(u"finding.format-fix"_s);
        findings << fault;
    } else if (!table) {
        if (const ValueFault what = faultOf(answer.value, field); !what.phrase.isEmpty()) {
            Finding fault = finding(field, u"value.format"_s, field.path());
            fault.message = m_strings.phrase(
                u"finding.format"_s, {label(field), m_strings.phrase(what.phrase, what.arguments)});
            fault.fix = m_strings.phrase(u"finding.format-fix"_s);
            findings << fault;
        }
    }
    checkEvidence(findings, field, answer);
    checkLength(findings, field, answer);
    return findings;
}

bool FactChecks::isDangling(const Value& value, FieldType type) const {
    const Record* record = type == FieldType::File ? value.get<Record>() : nullptr;
    return record && !record->value(u"evidence"_s).isEmpty() &&
           !m_evidence.contains(record->value(u"evidence"_s));
}

void FactChecks::checkEvidence(QList<Finding>& findings,
                               const Field& field,
                               const Answer& answer) const {
    QStringList dangling;
    for (const QString& id : answer.evidence)
        if (!m_evidence.contains(id))
            dangling << id;
    if (isDangling(answer.value, field.type))
        dangling << answer.value.get<Record>()->value(u"evidence"_s);
    if (!dangling.isEmpty()) {
        Finding fault = finding(field, u"evidence.unknown"_s, field.path());
        fault.message = m_strings.phrase(u"finding.attachment-missing"_s, {dangling.join(u", "_s)});
        fault.fix = m_strings.phrase(u"finding.attachment-missing-fix"_s);
        findings << fault;
    }
    if (field.evidence && !isEvidenced(answer)) { // a source is one
        Finding fault = finding(field, u"evidence.missing"_s, field.path());
        fault.severity = Severity::Info;
        fault.message = m_strings.phrase(u"finding.evidence-missing"_s, {label(field)});
        fault.fix = m_strings.phrase(u"finding.evidence-missing-fix"_s);
        findings << fault;
    }
}

void FactChecks::checkComments(QList<Finding>& findings,
                               const Field& field,
                               const Answer& answer) const {
    if (!holdsComment(answer))
        return;
    Finding fault = finding(field, u"text.comment"_s, field.path());
    fault.severity = Severity::Info;
    fault.message = m_strings.phrase(u"finding.comment"_s, {label(field)});
    fault.fix = m_strings.phrase(u"finding.comment-fix"_s);
    findings << fault;
}

void FactChecks::checkLength(QList<Finding>& findings,
                             const Field& field,
                             const Answer& answer) const {
    const QString text = answer.value.toText();
    if (text.isEmpty())
        return;
    const int words = countWords(text);
    Finding fault = finding(field, u"text.length"_s, field.path());
    fault.documents.clear();
    int limit = 0;
    for (const Demand& demand : m_plan.shown.value(field.path())) {
        if (demand.entry->words == 0 || words <= demand.entry->words)
            continue;
        fault.documents << m_plan.documents.at(demand.document).document->id;
        if (limit == 0 || demand.entry->words < limit) {
            limit = demand.entry->words;
            fault.provision = m_strings.citation(demand.entry->provision);
            fault.standing = demand.entry->standing;
        }
    }
    if (limit == 0)
        return;
    fault.documents.sort();
    fault.documents.removeDuplicates();
    fault.severity = Severity::Info;
    fault.message = m_strings.phrase(
        u"finding.text-length"_s, {label(field), QString::number(words), QString::number(limit)});
    fault.fix = m_strings.phrase(u"finding.text-length-fix"_s);
    findings << fault;
}

QList<Finding> FactChecks::ofRow(const Field& field, const Row& row) const {
    QList<Finding> findings;
    QStringList lacking;
    const auto columnLabel = [&](const Column& column) {
        return m_strings.text(field.key(u"column."_s + column.id + u".label"_s));
    };
    const auto atCell = [&](const Column& column, const QString& rule) {
        return finding(field, rule, field.path().withRow(row.id, column.id));
    };
    for (const Column& column : field.columns) {
        const auto cell = row.cells.constFind(column.id);
        if (column.required && isOpen(row, column))
            lacking << columnLabel(column);
        if (cell == row.cells.constEnd() || cell->isBlank())
            continue;
        if (const ValueFault what = faultOf(*cell, column); !what.phrase.isEmpty()) {
            Finding fault = atCell(column, u"value.format"_s);
            fault.message = m_strings.phrase(u"finding.cell-format"_s,
                                             {label(field),
                                              rowInWords(row, field, m_strings),
                                              columnLabel(column),
                                              m_strings.phrase(what.phrase, what.arguments)});
            fault.fix = m_strings.phrase(u"finding.format-fix"_s);
            findings << fault;
        }
        if (isDangling(*cell, column.type)) {
            Finding fault = atCell(column, u"evidence.unknown"_s);
            fault.message = m_strings.phrase(u"finding.attachment-missing"_s,
                                             {cell->get<Record>()->value(u"evidence"_s)});
            fault.fix = m_strings.phrase(u"finding.attachment-missing-fix"_s);
            findings << fault;
        }
    }
    if (!lacking.isEmpty()) {
        Finding fault = finding(field, u"row.incomplete"_s, field.path().withRow(row.id));
        const bool others = isInOthersHands(row, field);
        const QString phrase = others ? u"finding.row-others"_s : u"finding.row-incomplete"_s;
        if (others)
            fault.severity = Severity::Info;
        fault.message = m_strings.phrase(
            phrase, {label(field), rowInWords(row, field, m_strings), lacking.join(u", "_s)});
        fault.fix = m_strings.phrase(phrase + u"-fix"_s);
        fault.missing = !others;
        findings << fault;
    }
    if (findings.size() > 1)
        std::ranges::sort(findings, comesBefore);
    return findings;
}

Finding FactChecks::unknownField(const FieldPath& path) const {
    Finding fault;
    fault.rule = u"field.unknown"_s;
    fault.path = path;
    fault.severity = Severity::Warning;
    fault.message = m_strings.phrase(u"finding.unknown-field"_s, {path.toString()});
    fault.fix = m_strings.phrase(u"finding.unknown-field-fix"_s);
    return fault;
}

bool mentionsEvidence(const Field& field, const Answer& answer) {
    const auto isFile = [](const Column& column) { return column.type == FieldType::File; };
    return !answer.evidence.isEmpty() || isFile(field) ||
           std::ranges::any_of(field.columns, isFile);
}

} // namespace vitrine
