// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/reading/PackPartReader.h"

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

using Wanted = PackTrace::Wanted;

class RuleReader : private PackPartReader {
public:
    RuleReader(Regime& regime, QList<Error>& errors, PackTrace* trace)
        : PackPartReader(regime.texts, errors, trace)
        , m_regime(regime) {}

    void read(const JsonDocument& file) {
        JsonReader reader = begin(file);
        if (!reader.isObject())
            return;
        for (const JsonReader& rule : reader.objects("rules"))
            m_regime.rules << readRule(rule);
        endObject(reader);
    }

private:
    Rule readRule(JsonReader reader) {
        static constexpr std::array kinds = {
            PackWord{"condition"_L1, Rule::Kind::Condition},
            PackWord{"row"_L1, Rule::Kind::Row},
            PackWord{"estimate"_L1, Rule::Kind::Estimate},
            PackWord{"share"_L1, Rule::Kind::Share},
            PackWord{"length"_L1, Rule::Kind::Length},
            PackWord{"covers"_L1, Rule::Kind::Covers},
            PackWord{"placeholder"_L1, Rule::Kind::Placeholder},
        };
        Rule rule;
        rule.id = readId(reader, "id", true);
        define(PackTrace::Thing::Rule, rule.id, m_regime.id, reader);
        rule.kind = readRequiredWord(reader, "kind", kinds, Rule::Kind::Condition);
        if (reader.has("severity"))
            rule.severity = readSeverity(reader, Severity::Warning);
        else
            (void)reader.string("severity"); // says that it is missing
        readKind(rule, reader);
        rule.documents = reader.optionalStrings("documents");
        for (const QString& document : rule.documents)
            nameDocument(document, reader, u"documents"_s);
        for (const char* text : {"message", "why", "fix"})
            readText(reader, text, u"rule."_s + rule.id + u'.' + QLatin1StringView(text));
        rule.provision = readProvision(reader, m_regime);
        rule.standing = readStanding(reader);
        endObject(reader);
        return rule;
    }

    void readKind(Rule& rule, JsonReader& reader) {
        switch (rule.kind) {
        case Rule::Kind::Condition:
            rule.when = readRequiredCondition(reader, "when", m_trace);
            rule.at = readNamedFact(reader, "at", Wanted::Whole);
            return;
        case Rule::Kind::Row:
            rule.when = readRequiredCondition(reader, "when", m_trace);
            rule.at = readNamedFact(reader, "at", Wanted::Table);
            return;
        case Rule::Kind::Estimate:
            readEstimate(rule, reader);
            return;
        case Rule::Kind::Share:
            rule.at = readNamedFact(reader, "at", Wanted::Table);
            rule.of = readColumnOf(rule, reader, "of", Wanted::FigureColumn);
            rule.above = readAmount(reader, "above", true);
            if (reader.has("by"))
                rule.by = readColumnOf(rule, reader, "by", Wanted::Any);
            rule.among = readCondition(reader, "among", m_trace);
            rule.when = readCondition(reader, "when", m_trace);
            return;
        case Rule::Kind::Length:
            rule.at = readNamedFact(reader, "at", Wanted::Table);
            rule.of = readNamedFact(reader, "of", Wanted::Figure);
            rule.atLeast = readAmount(reader, "atLeast", true);
            rule.atMost = readAmount(reader, "atMost", false);
            rule.when = readCondition(reader, "when", m_trace);
            return;
        case Rule::Kind::Covers:
            rule.at = readFact(reader, "at");
            rule.choices = reader.optionalStrings("choices");
            nameFact({.fact = rule.at, .wanted = Wanted::Choices, .choices = rule.choices},
                     reader,
                     u"at"_s);
            return;
        case Rule::Kind::Placeholder:
            if (reader.has("at"))
                rule.at = readNamedFact(reader, "at", Wanted::Whole);
            readTexts(rule, reader);
            return;
        }
    }

    /// A column of the table that the rule is about.
    FieldPath readColumnOf(const Rule& rule, JsonReader& reader, const char* key, Wanted wanted) {
        const FieldPath column = readNamedFact(reader, key, wanted);
        if (!column.isEmpty() &&
            (column.column().isEmpty() || column.fieldPath() != rule.at.fieldPath()))
            reader.error(QString::fromLatin1(key),
                         tr("This is no column of the table (%1//column): %2")
                             .arg(rule.at.toString(), column.toString()));
        return column;
    }

    void readEstimate(Rule& rule, JsonReader& reader) {
        rule.at = readFact(reader, "at");
        rule.unit = reader.optionalString("unit");
        nameFact({.fact = rule.at, .wanted = Wanted::Figure, .oneUnit = true, .unit = rule.unit},
                 reader,
                 u"at"_s);
        rule.within = readAmount(reader, "within", true);
        const Json* factors = reader.raw("factors");
        if (!factors || !factors->is_array()) {
            (void)reader.strings("factors"); // says that it is missing, or no list
            return;
        }
        for (const JsonReader& item : reader.items("factors"))
            rule.factors << readFactor(reader, item);
        if (rule.factors.isEmpty())
            reader.error(u"factors"_s, tr("An empty list decides nothing."));
    }

    Factor readFactor(JsonReader& reader, JsonReader item) {
        Factor factor;
        if (item.isObject()) {
            factor.fact = readFact(item, "field");
            factor.unit = item.optionalString("unit");
            if (item.has("otherwise"))
                factor.otherwise = readAmount(item, "otherwise", true);
            else if (factor.unit.isEmpty())
                (void)item.string("unit"); // says that it is missing
            endObject(item);
        } else if (const auto* text = item.value().get_ptr<const std::string*>()) {
            const QString word = QString::fromStdString(*text);
            if (const auto fact = parseFact(word)) {
                factor.fact = *fact;
            } else {
                checkAmount(reader, u"factors"_s, word);
                const auto number = Quantity::parse(word);
                factor.number = number ? number->amount : QString();
            }
        } else {
            reader.error(u"factors"_s, tr("A factor is a text or an object."));
        }
        nameFact(
            {.fact = factor.fact, .wanted = Wanted::Figures, .oneUnit = true, .unit = factor.unit},
            reader,
            u"factors"_s);
        return factor;
    }

    void readTexts(Rule& rule, JsonReader& reader) {
        rule.texts = reader.strings("texts");
        if (reader.has("texts") && rule.texts.isEmpty())
            reader.error(u"texts"_s, tr("An empty list decides nothing."));
        for (const QString& text : rule.texts)
            if (text.isEmpty() || text != text.simplified().toLower())
                reader.error(u"texts"_s,
                             tr("These are texts in lower case, without blanks at the ends: “%1”")
                                 .arg(text));
    }

    Regime& m_regime;
};

} // namespace

void readRules(const JsonDocument& file, Regime& regime, QList<Error>& errors, PackTrace* trace) {
    RuleReader(regime, errors, trace).read(file);
}

} // namespace vitrine
