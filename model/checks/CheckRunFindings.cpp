// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a CheckRun says about one field: what is counted, what is missed, which rules speak.

#include "model/checks/CheckRun.h"
#include "model/dossier/Evaluation.h"
#include "model/dossier/Visibility.h"
#include "model/dossier/Wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrine {

QList<Finding>
regimeFindings(const Dossier& dossier, const Library& library, const Strings& strings) {
    QList<Finding> findings;
    const QMap<QString, QString> named = dossier.regimes();
    for (auto it = named.cbegin(); it != named.cend(); ++it) {
        const Regime* known = library.regime(it.key(), *it);
        if (known && (it->isEmpty() || known->version == *it))
            continue;
        Finding finding;
        finding.path = FieldPath(dossierCategory, u"regimes"_s, it.key());
        if (const QString fault = library.faultOf(it.key(), *it); !fault.isEmpty()) {
            // Nothing of these rules is checked: no warning, whatever else is fine.
            finding.rule = u"regime.broken"_s;
            finding.severity = Severity::Error;
            finding.message = strings.phrase(u"finding.regime-broken"_s, {it.key(), fault});
            finding.fix = strings.phrase(u"finding.regime-broken-fix"_s);
            findings << finding;
            continue;
        }
        finding.rule = u"regime.unknown"_s;
        finding.severity = Severity::Warning;
        finding.message =
            known ? strings.phrase(u"finding.regime-version"_s,
                                   {strings.text(known->key(u"title"_s)), *it, known->version})
                  : strings.phrase(u"finding.unknown-regime"_s, {it.key()});
        finding.fix = strings.phrase(known ? u"finding.regime-version-fix"_s
                                           : u"finding.unknown-regime-fix"_s);
        findings << finding;
    }
    return findings;
}

bool CheckRun::isRequired(const Demand& demand) const {
    const DrawnConclusions& drawn = drawnBy(m_plan.documents.at(demand.document).regime);
    return evaluate(demand.section->when, m_dossier, &drawn) != Truth::No &&
           evaluate(demand.entry->requiredWhen, m_dossier, &drawn) != Truth::No &&
           evaluate(demand.shown->when, m_dossier, &drawn) != Truth::No;
}

CheckRun::FieldState CheckRun::stateOf(const FieldPath& path) const {
    FieldState state;
    const Field* field = m_library.catalogue().field(path);
    if (!field)
        return state;
    state.hidden = isHidden(*field, m_whole, m_library.catalogue());
    if (state.hidden)
        return state;
    state.counted = countedAnswer(m_dossier.answer(path));
    state.open = holdsOpenCells(*field, m_dossier.answer(path));
    const QList<Demand> demands = m_plan.demands.value(path);
    for (const Demand& demand : demands) {
        if (!isRequired(demand))
            continue;
        if (!state.documents.contains(demand.document))
            state.documents << demand.document;
        state.missed = state.missed || m_weights.at(demand.document) != Weight::None;
    }
    return state;
}

QList<Finding> CheckRun::headFindings(const FieldPath& path, const FieldState& state) const {
    QList<Finding> findings;
    const Field* field = m_library.catalogue().field(path);
    const Answer* answer = m_dossier.answer(path);
    if (field && !state.hidden) {
        if (state.missed && !state.counted.told && !state.counted.reasonMissing)
            findings << missing(*field);
        if (answer)
            findings += facts().ofAnswer(*field, *answer);
        if (const auto named = namedFinding(path))
            findings << *named;
        if (const auto byDefault = defaultFinding(*field); byDefault && !refusedFinding(*field))
            findings << *byDefault;
    } else if (!field && answer && path.category() != dossierCategory) {
        findings << facts().unknownField(path);
    }
    findings += ruleFindings(path, state.hidden);
    if (const auto kept = keptFinding(path))
        findings << *kept;
    for (Finding& finding : findings)
        waive(finding);
    std::ranges::sort(findings, comesBefore);
    return findings;
}

/// What this answer puts out of sight, and the dossier keeps.
std::optional<Finding> CheckRun::keptFinding(const FieldPath& path) const {
    constexpr qsizetype shownWords = 60;
    QMap<FieldPath, QString> kept;
    Finding finding;
    const QSet<FieldPath> hidden = m_plan.hides.value(path);
    for (const FieldPath& each : hidden) {
        const Answer* answer = m_whole.answer(each);
        const Field* field = m_library.catalogue().field(each);
        if (!answer || !field || m_dossier.answer(each) ||
            hiddenBy(*field, m_whole, m_library.catalogue()) != path)
            continue;
        const QString label = facts().label(*field);
        QString words = answerInWords(answer, *field, m_strings).simplified();
        if (words.size() > shownWords)
            words = words.left(shownWords) + u'…';
        kept.insert(each,
                    field->type == FieldType::File // which knows an id alone
                        ? label
                        : m_strings.phrase(u"finding.hidden-one"_s, {label, words}));
        finding.documents << m_plan.shownIn.value(each);
    }
    if (kept.isEmpty())
        return std::nullopt;
    finding.rule = u"hidden.kept"_s;
    finding.path = path;
    finding.severity = Severity::Info;
    finding.documents.sort();
    finding.documents.removeDuplicates();
    finding.message =
        m_strings.phrase(u"finding.hidden"_s, {QStringList(kept.values()).join(u"; "_s)});
    finding.fix = m_strings.phrase(u"finding.hidden-fix"_s);
    return finding;
}

/// This text names what is withheld from one who reads it.
std::optional<Finding> CheckRun::namedFinding(const FieldPath& path) const {
    const auto named = m_named.constFind(path);
    const Field* field = m_library.catalogue().field(path);
    if (named == m_named.cend() || !field)
        return std::nullopt;
    Finding finding;
    finding.rule = u"withheld.named"_s;
    finding.path = path;
    finding.severity = Severity::Warning;
    finding.documents = m_plan.shownIn.value(path);
    finding.message = m_strings.phrase(
        u"finding.withheld-named"_s,
        {named->words.join(u", "_s), m_strings.reader(named->reader), facts().label(*field)});
    finding.fix = m_strings.phrase(u"finding.withheld-named-fix"_s);
    return finding;
}

/// This fact is told, and a document is meant for readers from whom it is kept only because nobody
/// chose its readers.
std::optional<Finding> CheckRun::defaultFinding(const Field& field) const {
    const Answer* answer = m_dossier.answer(field.path());
    if (!answer || answer->audience || !countedAnswer(answer).told)
        return std::nullopt;
    Finding finding;
    Audience reader = Audience::Internal;
    QString title;
    const QList<Demand> demands = m_plan.narrow.value(field.path());
    for (const Demand& demand : demands) {
        const PlannedDocument& planned = m_plan.documents.at(demand.document);
        const DrawnConclusions& drawn = drawnBy(planned.regime);
        if (m_weights.at(demand.document) == Weight::None ||
            evaluate(demand.section->when, m_dossier, &drawn) == Truth::No ||
            evaluate(demand.shown->when, m_dossier, &drawn) == Truth::No)
            continue;
        finding.documents << planned.document->id;
        if (!title.isEmpty())
            continue;
        reader = *readerKeptOut(*planned.document, *demand.entry, field);
        title = m_strings.text(planned.document->key(u"title"_s));
    }
    if (finding.documents.isEmpty())
        return std::nullopt;
    finding.rule = u"reader.default"_s;
    finding.path = field.path();
    finding.severity = Severity::Info;
    finding.documents.sort();
    finding.documents.removeDuplicates();
    finding.message = m_strings.phrase(u"finding.reader-default"_s,
                                       {facts().label(field), m_strings.reader(reader), title});
    finding.fix = m_strings.phrase(u"finding.reader-default-fix"_s);
    return finding;
}

Finding CheckRun::missing(const Field& field) const {
    Finding result;
    result.path = field.path();
    result.missing = true;
    bool due = false;
    bool possible = false;
    const QList<Demand> demands = m_plan.demands.value(field.path());
    for (const Demand& demand : demands) {
        const Weight weight = m_weights.at(demand.document);
        if (weight == Weight::None || !isRequired(demand))
            continue;
        due = due || weight == Weight::Due;
        possible = possible || weight == Weight::Possible;
        const Entry& entry = *demand.entry;
        const Severity severity =
            weight == Weight::Due ? lowered(entry.severity, entry.standing) : Severity::Info;
        const bool first = result.rule.isEmpty();
        if (first)
            result.rule = entry.id;
        if (first || isGraver(severity, result.severity)) {
            result.severity = severity;
            result.provision = m_strings.citation(entry.provision);
            result.standing = entry.standing;
        }
        result.documents << m_plan.documents.at(demand.document).document->id;
    }
    result.documents.sort();
    result.documents.removeDuplicates();
    result.message =
        m_strings.phrase(possible && !due ? u"finding.missing-possible"_s : u"finding.missing"_s,
                         {facts().label(field)});
    result.fix = m_strings.phrase(u"finding.missing-fix"_s);
    return result;
}

QList<Finding> CheckRun::rowFindings(const FieldPath& path, const FieldState& state) const {
    QList<Finding> findings;
    if (path == FieldPath(dossierCategory, u"regimes"_s)) {
        findings = regimeFindings(m_dossier, m_library, m_strings);
    } else if (path == overridesPath) {
        findings = overrideFindings();
    } else if (const Field* field = m_library.catalogue().field(path);
               field && field->type == FieldType::Table && !state.hidden) {
        const Answer* answer = m_dossier.answer(path);
        const bool answered = answer && answer->state == AnswerState::Answered;
        const Table* table = answered ? answer->value.get<Table>() : nullptr;
        QList<const Row*> rows;
        if (table)
            for (const Row& row : table->rows)
                rows << &row;
        // Findings are sorted by path, and ids of rows are part of it: sorting rows is cheaper.
        std::ranges::stable_sort(
            rows, {}, [](const Row* row) -> const QString& { return row->id; });
        const QList<SpeakingRule> rules = rowRulesOf(path);
        for (const Row* row : std::as_const(rows))
            findings += findingsOfRow(*field, *row, rules);
    }
    for (Finding& finding : findings)
        waive(finding);
    return findings;
}

QString CheckRun::faultOfOverrideOf(const QString& id) const {
    const QString name = id.section(u':', 0, 0);
    if (m_dossier.regimes().contains(name) && !m_library.regime(name))
        return {}; // the rules are not installed, which is said elsewhere
    for (const Regime* law : m_plan.regimes)
        for (const Conclusion& conclusion : law->conclusions)
            if (law->conclusionId(conclusion.id) == id)
                return {};
    return u"override-unknown"_s;
}

QList<Finding> CheckRun::overrideFindings() const {
    QList<Finding> findings;
    const auto say = [&](const Row& row, const QString& what, Severity severity) {
        Finding finding;
        finding.rule = QString(what).replace(u'-', u'.');
        finding.path = overridesPath.withRow(row.id);
        finding.severity = severity;
        finding.message = m_strings.phrase(u"finding."_s + what, {row.id});
        finding.fix = m_strings.phrase(u"finding."_s + what + u"-fix"_s);
        findings << finding;
    };
    const Table table = m_dossier.overrides();
    for (const Row& row : table.rows) { // sorted by id
        const Override told = overrideOf(row);
        if (told.reason.trimmed().isEmpty())
            say(row, u"override-reason"_s, Severity::Error);
        if (const QString fault = faultOfOverrideOf(row.id); !fault.isEmpty())
            say(row, fault, Severity::Warning);
        if (told.truth == Truth::Undetermined)
            say(row, u"override-value"_s, Severity::Error);
    }
    return findings;
}

} // namespace vitrine
