// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/Catalogue.h"
#include "model/dossier/Dossier.h"
#include "model/dossier/Evaluation.h"
#include "model/dossier/Threshold.h"
#include "model/dossier/Wording.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

/// The words of one leaf: the fact's name, what was told about it, and what it was compared with.
class LeafWording {
public:
    LeafWording(const Condition& condition,
                const Dossier& dossier,
                const Catalogue& catalogue,
                const Strings& strings)
        : m_condition(condition)
        , m_dossier(dossier)
        , m_catalogue(catalogue)
        , m_strings(strings)
        , m_field(catalogue.field(condition.field))
        , m_column(catalogue.column(condition.field)) {}

    [[nodiscard]] QString text(Truth truth) const {
        const QString circumstance = circumstanceWord();
        if (m_condition.kind == Condition::Kind::Answered) {
            const QString what = circumstance.isEmpty() ? u"answered"_s : circumstance;
            return m_strings.phrase(u"explain."_s + what, {label()});
        }
        if (isThreshold())
            return thresholdText(truth, circumstance);
        if (isCircumstance() && circumstance.isEmpty())
            return circumstanceText(truth);
        if (!circumstance.isEmpty())
            return m_strings.phrase(u"explain."_s + circumstance, {label()});
        const QString what = truth == Truth::Yes  ? u"explain.is"_s
                             : truth == Truth::No ? u"explain.is-instead"_s
                                                  : u"explain.is-open"_s;
        return m_strings.phrase(what, {label(), toldWords(), wantedWords()});
    }

private:
    [[nodiscard]] bool isThreshold() const {
        return m_condition.kind == Condition::Kind::AtLeast ||
               m_condition.kind == Condition::Kind::Above ||
               m_condition.kind == Condition::Kind::Below;
    }

    /// Is it asked how the fact is told, and not what?
    [[nodiscard]] bool isCircumstance() const {
        return m_condition.kind == Condition::Kind::Evidenced ||
               m_condition.kind == Condition::Kind::WithheldFrom;
    }

    [[nodiscard]] QString circumstanceText(Truth truth) const {
        const QString wanted = m_condition.values.value(0);
        const bool so = (truth == Truth::Yes) == (wanted != "no"_L1);
        if (m_condition.kind == Condition::Kind::Evidenced)
            return m_strings.phrase(so ? u"explain.evidenced"_s : u"explain.not-evidenced"_s,
                                    {label()});
        return m_strings.phrase(so ? u"explain.withheld"_s : u"explain.not-withheld"_s,
                                {label(), m_strings.phrase(u"audience."_s + wanted)});
    }

    /// Why there is nothing to compare: a key part, or empty if there is a value.
    [[nodiscard]] QString circumstanceWord() const {
        const Answer* answer = m_dossier.answer(m_condition.field);
        if (answer && answer->state == AnswerState::NotApplicable)
            return u"not-applicable"_s;
        if (answer && answer->state == AnswerState::Unknown)
            return u"unknown"_s;
        return !answer || answer->value.isBlank() ? u"not-answered"_s : QString();
    }

    [[nodiscard]] QString label() const {
        if (!m_field)
            return m_condition.field.toString();
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
        const Value whole = m_dossier.value(m_condition.field.fieldPath());
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

    [[nodiscard]] QString wantedWords() const {
        QStringList words;
        for (const QString& wanted : m_condition.values)
            words << wantedWord(wanted);
        return words.join(u", "_s);
    }

    [[nodiscard]] QString wantedWord(const QString& wanted) const {
        const Column* column = m_column ? m_column : m_field;
        if (column && column->type == FieldType::Choices)
            return inWords(QStringList{wanted});
        const bool worded =
            column && (column->type == FieldType::Choice || column->type == FieldType::YesNo);
        return worded && wanted != "other"_L1 ? inWords(wanted) : wanted;
    }

    [[nodiscard]] QString thresholdText(Truth truth, const QString& circumstance) const {
        const Threshold threshold = thresholdOf(m_condition, m_dossier);
        if (!threshold.known)
            return m_strings.phrase(u"explain.threshold-missing"_s, {label(), otherLabel()});
        const QString limit = inWords(withUnit(threshold.value));
        if (!circumstance.isEmpty())
            return m_strings.phrase(u"explain.threshold-"_s + circumstance, {label(), limit});
        return m_strings.phrase(u"explain."_s + comparisonWord(truth),
                                {label(), toldWords(), limit});
    }

    [[nodiscard]] QString comparisonWord(Truth truth) const {
        if (truth == Truth::Undetermined)
            return u"cannot-compare"_s;
        const bool yes = truth == Truth::Yes;
        if (m_condition.kind == Condition::Kind::Above)
            return yes ? u"above"_s : u"not-above"_s;
        return yes == (m_condition.kind == Condition::Kind::AtLeast) ? u"at-least"_s : u"below"_s;
    }

    /// A bare number reads oddly beside a quantity: it takes the unit that it is compared in.
    [[nodiscard]] Value withUnit(const Value& limit) const {
        const Quantity* quantity = limit.get<Quantity>();
        if (!quantity || !quantity->unit.isEmpty())
            return limit;
        const Value value = m_dossier.value(m_condition.field);
        const Quantity* told = value.get<Quantity>();
        const Column* column = m_column ? m_column : m_field;
        return Quantity{quantity->amount,
                        told     ? told->unit
                        : column ? column->units.value(0)
                                 : QString()};
    }

    [[nodiscard]] QString otherLabel() const {
        const Field* other = m_catalogue.field(m_condition.otherField);
        return other ? m_strings.text(other->key(u"label"_s)) : m_condition.otherField.toString();
    }

    const Condition& m_condition;
    const Dossier& m_dossier;
    const Catalogue& m_catalogue;
    const Strings& m_strings;
    const Field* m_field;
    const Column* m_column;
};

QString groupKey(Condition::Kind kind) {
    return kind == Condition::Kind::All   ? u"explain.all"_s
           : kind == Condition::Kind::Any ? u"explain.any"_s
                                          : u"explain.not"_s;
}

} // namespace

Reason explain(const Condition& condition,
               const Dossier& dossier,
               const Catalogue& catalogue,
               const Strings& strings,
               const ConditionContext* context) {
    Reason reason;
    reason.truth = evaluate(condition, dossier, context);
    switch (condition.kind) {
    case Condition::Kind::Always:
        reason.text = strings.phrase(u"explain.always"_s);
        return reason;
    case Condition::Kind::All:
    case Condition::Kind::Any:
    case Condition::Kind::Not:
        reason.text = strings.phrase(groupKey(condition.kind));
        for (const Condition& part : condition.parts)
            reason.parts << explain(part, dossier, catalogue, strings, context);
        return reason;
    case Condition::Kind::Holds: {
        const Reason* conclusion = context ? context->conclusion(condition.conclusion) : nullptr;
        if (conclusion)
            return *conclusion;
        reason.text = strings.phrase(u"explain.no-conclusion"_s, {condition.conclusion});
        return reason;
    }
    default:
        reason.path = condition.field;
        reason.text = LeafWording(condition, dossier, catalogue, strings).text(reason.truth);
        return reason;
    }
}

} // namespace vitrine
