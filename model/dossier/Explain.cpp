// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/Catalogue.h"
#include "model/core/Overloaded.h"
#include "model/dossier/Dossier.h"
#include "model/dossier/Evaluation.h"
#include "model/dossier/Threshold.h"
#include "model/dossier/Wording.h"

#include <variant>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// What is said about one fact: its name, what was told about it, and what it was compared with.
class FactWording {
public:
    FactWording(const FieldPath& fact,
                const Dossier& dossier,
                const Catalogue& catalogue,
                const Strings& strings)
        : m_fact(fact)
        , m_dossier(dossier)
        , m_catalogue(catalogue)
        , m_strings(strings)
        , m_field(catalogue.field(fact))
        , m_column(catalogue.column(fact)) {}

    [[nodiscard]] QString ofAnswered() const {
        const QString circumstance = circumstanceWord();
        const QString what = circumstance.isEmpty() ? u"answered"_s : circumstance;
        return m_strings.phrase(u"explain."_s + what, {label()});
    }

    [[nodiscard]] QString ofEvidence(bool evidenced) const {
        return unlessUntold([&] {
            return m_strings.phrase(evidenced ? u"explain.evidenced"_s : u"explain.not-evidenced"_s,
                                    {label()});
        });
    }

    [[nodiscard]] QString ofWithholding(bool withheld, const QString& reader) const {
        return unlessUntold([&] {
            return m_strings.phrase(withheld ? u"explain.withheld"_s : u"explain.not-withheld"_s,
                                    {label(), m_strings.phrase(u"audience."_s + reader)});
        });
    }

    [[nodiscard]] QString ofValues(Truth truth, const QStringList& wanted) const {
        return unlessUntold([&] {
            QStringList words;
            for (const QString& value : wanted)
                words << wantedWord(value);
            const QString what = truth == Truth::Yes  ? u"explain.is"_s
                                 : truth == Truth::No ? u"explain.is-instead"_s
                                                      : u"explain.is-open"_s;
            return m_strings.phrase(what, {label(), toldWords(), words.join(u", "_s)});
        });
    }

    [[nodiscard]] QString ofComparison(Truth truth, const ask::Comparison& comparison) const {
        const Threshold threshold = thresholdOf(comparison.limit, m_dossier);
        if (!threshold.known)
            return m_strings.phrase(u"explain.threshold-missing"_s,
                                    {label(), labelOf(comparison.limit)});
        const QString limit = inWords(withUnit(threshold.value));
        if (const QString circumstance = circumstanceWord(); !circumstance.isEmpty())
            return m_strings.phrase(u"explain.threshold-"_s + circumstance, {label(), limit});
        return m_strings.phrase(u"explain."_s + comparisonWord(truth, comparison.order),
                                {label(), toldWords(), limit});
    }

    /// Of several facts together; this one is the first of them.
    [[nodiscard]] QString
    ofSum(Truth truth, const ask::SumComparison& sum, const PartialSum& told) const {
        QStringList labels;
        for (const FieldPath& fact : sum.fields)
            labels << FactWording(fact, m_dossier, m_catalogue, m_strings).label();
        const QString label = labels.join(u" + "_s);
        const Threshold threshold = thresholdOf(sum.limit, m_dossier);
        if (!threshold.known)
            return m_strings.phrase(u"explain.threshold-missing"_s, {label, labelOf(sum.limit)});
        const QString limit = inWords(withUnit(threshold.value));
        if (told.none)
            return m_strings.phrase(u"explain.threshold-not-applicable"_s, {label, limit});
        if (truth == Truth::Undetermined)
            return m_strings.phrase(u"explain.threshold-not-answered"_s, {label, limit});
        return m_strings.phrase(u"explain."_s + comparisonWord(truth, sum.order),
                                {label, inWords(told.most.value_or(told.least)), limit});
    }

private:
    /// The words, or why there is no value to speak of.
    template <class Words>
    [[nodiscard]] QString unlessUntold(Words words) const {
        const QString circumstance = circumstanceWord();
        return circumstance.isEmpty() ? words()
                                      : m_strings.phrase(u"explain."_s + circumstance, {label()});
    }

    /// Why there is nothing to compare: a key part, or empty if there is a value.
    [[nodiscard]] QString circumstanceWord() const {
        const Answer* answer = m_dossier.answer(m_fact);
        if (answer && answer->state == AnswerState::NotApplicable)
            return u"not-applicable"_s;
        if (answer && answer->state == AnswerState::Unknown)
            return u"unknown"_s;
        if (!answer || answer->value.isBlank())
            return u"not-answered"_s;
        return isUnderstood(answer->value) ? QString() : u"not-understood"_s;
    }

    /// As evaluate() sees it, for facts that are told in a form of their own.
    [[nodiscard]] bool isUnderstood(const Value& value) const {
        const bool hasForm =
            m_field && !m_column &&
            (m_field->type == FieldType::Number || m_field->type == FieldType::Quantity ||
             m_field->type == FieldType::Date || m_field->type == FieldType::Month);
        const QString fault = hasForm ? faultOf(value, *m_field).phrase : QString();
        return fault.isEmpty() || fault == "fault.significant-figures"_L1 ||
               fault == "fault.unit"_L1 || fault == "fault.no-unit"_L1; // it is named
    }

    [[nodiscard]] QString label() const {
        if (!m_field)
            return m_fact.toString();
        const QString name = m_strings.text(m_field->key(u"label"_s));
        if (!m_column)
            return name;
        const QString column =
            m_strings.text(m_field->key(u"column."_s + m_column->id + u".label"_s));
        return m_strings.phrase(u"explain.column"_s, {name, column});
    }

    [[nodiscard]] QString inWords(const Value& value) const {
        if (m_column)
            return valueInWords(
                value, *m_column, m_field->key(u"column."_s + m_column->id), m_strings);
        return m_field ? valueInWords(value, *m_field, m_strings) : value.toText();
    }

    [[nodiscard]] QString toldWords() const {
        const Value whole = m_dossier.value(m_fact.fieldPath());
        const Table* table = m_column ? whole.get<Table>() : nullptr;
        if (!table)
            return inWords(whole);
        QStringList words;
        constexpr qsizetype enough = 4; // a table of thousands of rows is not a sentence
        for (const Row& row : table->rows) {
            const QString word = inWords(row.cells.value(m_column->id));
            if (!word.isEmpty() && !words.contains(word))
                words << word;
            if (words.size() > enough)
                break;
        }
        if (words.size() > enough)
            words.last() = u"…"_s;
        return words.isEmpty() ? m_strings.phrase(u"state.none"_s) : words.join(u", "_s);
    }

    [[nodiscard]] QString wantedWord(const QString& wanted) const {
        const Column* column = m_column ? m_column : m_field;
        if (column && column->type == FieldType::Choices)
            return inWords(QStringList{wanted});
        const bool worded =
            column && (column->type == FieldType::Choice || column->type == FieldType::YesNo);
        return worded && wanted != "other"_L1 ? inWords(wanted) : wanted;
    }

    [[nodiscard]] static QString comparisonWord(Truth truth, ask::Order order) {
        if (truth == Truth::Undetermined)
            return u"cannot-compare"_s;
        const bool yes = truth == Truth::Yes;
        switch (order) {
        case ask::Order::AtLeast:
            return yes ? u"at-least"_s : u"below"_s;
        case ask::Order::Above:
            return yes ? u"above"_s : u"not-above"_s;
        case ask::Order::Below:
            return yes ? u"below"_s : u"at-least"_s;
        }
        Q_UNREACHABLE();
    }

    /// A bare number reads oddly beside a quantity: it takes the unit that it is compared in.
    [[nodiscard]] Value withUnit(const Value& limit) const {
        const Quantity* quantity = limit.get<Quantity>();
        if (!quantity || !quantity->unit.isEmpty())
            return limit;
        const Value value = m_dossier.value(m_fact);
        const Quantity* told = value.get<Quantity>();
        const Column* column = m_column ? m_column : m_field;
        return Quantity{quantity->amount,
                        told     ? told->unit
                        : column ? column->units.value(0)
                                 : QString(),
                        quantity->exactness};
    }

    /// What a threshold that is not known is called: the fact, or the text that is no number.
    [[nodiscard]] QString labelOf(const ask::Limit& limit) const {
        return std::visit(Overloaded{[](const QString& text) { return text; },
                                     [&](const ask::OtherFact& other) {
                                         const Field* field = m_catalogue.field(other.field);
                                         return field ? m_strings.text(field->key(u"label"_s))
                                                      : other.field.toString();
                                     }},
                          limit);
    }

    const FieldPath& m_fact;
    const Dossier& m_dossier;
    const Catalogue& m_catalogue;
    const Strings& m_strings;
    const Field* m_field;
    const Column* m_column;
};

/// Why a condition came out as it did.
class Explanation {
public:
    Explanation(Truth truth,
                const Dossier& dossier,
                const Catalogue& catalogue,
                const Strings& strings,
                const ConditionContext* context)
        : m_truth(truth)
        , m_dossier(dossier)
        , m_catalogue(catalogue)
        , m_strings(strings)
        , m_context(context) {}

    Reason operator()(const ask::Always&) const {
        return {m_truth, m_strings.phrase(u"explain.always"_s)};
    }

    Reason operator()(const ask::All& all) const { return group(u"explain.all"_s, all.parts); }

    Reason operator()(const ask::Any& any) const { return group(u"explain.any"_s, any.parts); }

    Reason operator()(const ask::Not& negated) const {
        return group(u"explain.not"_s, negated.parts);
    }

    Reason operator()(const ask::Is& is) const {
        return {m_truth, wording(is.field).ofValues(m_truth, {is.value}), is.field};
    }

    Reason operator()(const ask::IsOneOf& is) const {
        return {m_truth, wording(is.field).ofValues(m_truth, is.values), is.field};
    }

    Reason operator()(const ask::Comparison& comparison) const {
        return {
            m_truth, wording(comparison.field).ofComparison(m_truth, comparison), comparison.field};
    }

    Reason operator()(const ask::SumComparison& sum) const {
        const PartialSum told = sumOf(sum.fields, m_dossier);
        const FieldPath& place = told.open.isEmpty() ? sum.fields.value(0) : told.open;
        return {m_truth, wording(sum.fields.value(0)).ofSum(m_truth, sum, told), place};
    }

    Reason operator()(const ask::Answered& answered) const {
        return {m_truth, wording(answered.field).ofAnswered(), answered.field};
    }

    Reason operator()(const ask::Unknown& unknown) const {
        return {m_truth, wording(unknown.field).ofAnswered(), unknown.field};
    }

    Reason operator()(const ask::Evidenced& evidenced) const {
        const bool is = (m_truth == Truth::Yes) == evidenced.wanted;
        return {m_truth, wording(evidenced.field).ofEvidence(is), evidenced.field};
    }

    Reason operator()(const ask::WithheldFrom& withheld) const {
        const bool is = m_truth == Truth::Yes;
        return {
            m_truth, wording(withheld.field).ofWithholding(is, withheld.reader), withheld.field};
    }

    Reason operator()(const ask::Holds& holds) const {
        if (const Reason* drawn = m_context ? m_context->conclusion(holds.conclusion) : nullptr)
            return *drawn;
        return {m_truth, m_strings.phrase(u"explain.no-conclusion"_s, {holds.conclusion})};
    }

private:
    [[nodiscard]] Reason group(const QString& phrase, const QList<Condition>& parts) const {
        Reason reason{m_truth, m_strings.phrase(phrase)};
        for (const Condition& part : parts)
            reason.parts << explain(part, m_dossier, m_catalogue, m_strings, m_context);
        return reason;
    }

    [[nodiscard]] FactWording wording(const FieldPath& fact) const {
        return {fact, m_dossier, m_catalogue, m_strings};
    }

    Truth m_truth;
    const Dossier& m_dossier;
    const Catalogue& m_catalogue;
    const Strings& m_strings;
    const ConditionContext* m_context;
};

} // namespace

Reason explain(const Condition& condition,
               const Dossier& dossier,
               const Catalogue& catalogue,
               const Strings& strings,
               const ConditionContext* context) {
    const Truth truth = evaluate(condition, dossier, context);
    return std::visit(Explanation(truth, dossier, catalogue, strings, context), condition.kind);
}

} // namespace vitrine
