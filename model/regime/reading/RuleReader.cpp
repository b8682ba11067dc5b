// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/reading/PackPartReader.h"

#include <array>
#include <variant>

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
        Rule rule;
        rule.id = readId(reader, "id", true);
        define(PackTrace::Thing::Rule, rule.id, m_regime.id, reader);
        const ReadKind readKind =
            readRequiredWord(reader, "kind", kinds, &RuleReader::readConditionRule);
        if (reader.has("severity"))
            rule.severity = readSeverity(reader, Severity::Warning);
        else
            (void)reader.string("severity"); // says that it is missing
        rule.kind = (this->*readKind)(rule.at, reader);
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

    Rule::Kind readConditionRule(FieldPath& at, JsonReader& reader) {
        const Condition when = readRequiredCondition(reader, "when", m_trace);
        at = readNamedFact(reader, "at", Wanted::Whole);
        return ConditionRule{when};
    }

    Rule::Kind readRowRule(FieldPath& at, JsonReader& reader) {
        const Condition when = readRequiredCondition(reader, "when", m_trace);
        at = readNamedFact(reader, "at", Wanted::Table);
        return RowRule{when};
    }

    Rule::Kind readShareRule(FieldPath& at, JsonReader& reader) {
        ShareRule share;
        at = readNamedFact(reader, "at", Wanted::Table);
        share.of = readColumnOf(at, reader, "of", Wanted::FigureColumn);
        share.above = readAmount(reader, "above", true);
        if (reader.has("by"))
            share.by = readColumnOf(at, reader, "by", Wanted::Any);
        share.among = readCondition(reader, "among", m_trace);
        share.when = readCondition(reader, "when", m_trace);
        return share;
    }

    Rule::Kind readLengthRule(FieldPath& at, JsonReader& reader) {
        LengthRule length;
        at = readNamedFact(reader, "at", Wanted::Table);
        length.of = readNamedFact(reader, "of", Wanted::Figure);
        const bool isMost = reader.optionalBoolean("noMore");
        length.atLeast = readAmount(reader, "atLeast", !isMost);
        length.atMost = readAmount(reader, "atMost", false);
        if (isMost && reader.has("atLeast"))
            reader.error(u"atLeast"_s, PackReader::tr("Either “atLeast” or “noMore”."));
        length.when = readCondition(reader, "when", m_trace);
        return length;
    }

    Rule::Kind readCoversRule(FieldPath& at, JsonReader& reader) {
        at = readFact(reader, "at");
        const CoversRule covers{reader.optionalStrings("choices")};
        nameFact(
            {.fact = at, .wanted = Wanted::Choices, .choices = covers.choices}, reader, u"at"_s);
        return covers;
    }

    Rule::Kind readPlaceholderRule(FieldPath& at, JsonReader& reader) {
        if (reader.has("at"))
            at = readNamedFact(reader, "at", Wanted::Any);
        const QList<FieldPath> places = reader.has("in") ? readPlaces(reader) : QList<FieldPath>();
        return PlaceholderRule{readLowerTexts(reader, "texts"), places};
    }

    /// The facts and columns in which a rule looks at texts.
    QList<FieldPath> readPlaces(JsonReader& reader) {
        QList<FieldPath> places;
        for (const QString& text : reader.strings("in")) {
            const auto fact = parseFact(text);
            if (fact)
                places << *fact;
            else
                reader.error(u"in"_s,
                             PackReader::tr("This is not a fact (category/field): %1").arg(text));
            nameFact({.fact = fact.value_or(FieldPath()), .wanted = Wanted::Any}, reader, u"in"_s);
        }
        if (reader.has("in") && places.isEmpty())
            reader.error(u"in"_s, PackReader::tr("An empty list decides nothing."));
        return places;
    }

    /// Texts that are compared with others in lower case.
    static QStringList readLowerTexts(JsonReader& reader, const char* key) {
        const QStringList texts = reader.strings(key);
        const QString name = QString::fromLatin1(key);
        if (reader.has(key) && texts.isEmpty())
            reader.error(name, PackReader::tr("An empty list decides nothing."));
        for (const QString& text : texts)
            if (text.isEmpty() || text != text.simplified().toLower())
                reader.error(name,
                             PackReader::tr(
                                 "These are texts in lower case, without blanks at the ends: “%1”")
                                 .arg(text));
        return texts;
    }

    Rule::Kind readContainsRule(FieldPath&, JsonReader& reader) {
        return ContainsRule{readLowerTexts(reader, "texts"), readPlaces(reader)};
    }

    Rule::Kind readAddressRule(FieldPath& at, JsonReader& reader) {
        if (reader.has("at"))
            at = readNamedFact(reader, "at", Wanted::Any);
        return AddressRule{readLowerTexts(reader, "parts")};
    }

    Rule::Kind readSameRule(FieldPath& at, JsonReader& reader) {
        at = readNamedFact(reader, "at", Wanted::Several);
        return SameRule{readNamedFact(reader, "of", Wanted::Several)};
    }

    Rule::Kind readUniqueRule(FieldPath& at, JsonReader& reader) {
        UniqueRule unique;
        at = readNamedFact(reader, "at", Wanted::Table);
        unique.of = readColumnOf(at, reader, "of", Wanted::Any);
        if (reader.has("by"))
            unique.by = readColumnOf(at, reader, "by", Wanted::Any);
        return unique;
    }

    Rule::Kind readLinkRule(FieldPath& at, JsonReader& reader) {
        if (reader.has("at"))
            at = readNamedFact(reader, "at", Wanted::Any);
        return LinkRule{};
    }

    Rule::Kind readVersionRule(FieldPath& at, JsonReader& reader) {
        at = readNamedFact(reader, "at", Wanted::Whole);
        if (reader.optionalStrings("documents").isEmpty())
            reader.error(u"documents"_s,
                         PackReader::tr("The rule says whose content it compares."));
        return VersionRule{};
    }

    /// A column of the table that the rule is about.
    FieldPath
    readColumnOf(const FieldPath& table, JsonReader& reader, const char* key, Wanted wanted) {
        const FieldPath column = readNamedFact(reader, key, wanted);
        if (!column.isEmpty() &&
            (column.column().isEmpty() || column.fieldPath() != table.fieldPath()))
            reader.error(QString::fromLatin1(key),
                         PackReader::tr("This is no column of the table (%1//column): %2")
                             .arg(table.toString(), column.toString()));
        return column;
    }

    Rule::Kind readEstimateRule(FieldPath& at, JsonReader& reader) {
        EstimateRule estimate;
        at = readFact(reader, "at");
        estimate.unit = reader.optionalString("unit");
        nameFact({.fact = at, .wanted = Wanted::Figure, .oneUnit = true, .unit = estimate.unit},
                 reader,
                 u"at"_s);
        estimate.within = readAmount(reader, "within", true);
        estimate.onlyBelow = reader.optionalBoolean("onlyBelow");
        estimate.when = readCondition(reader, "when", m_trace);
        const JsonValue* factors = reader.raw("factors");
        if (!factors || !factors->isArray()) {
            (void)reader.strings("factors"); // says that it is missing, or no list
            return estimate;
        }
        for (const JsonReader& item : reader.items("factors"))
            estimate.factors << readFactor(reader, item);
        if (estimate.factors.isEmpty())
            reader.error(u"factors"_s, PackReader::tr("An empty list decides nothing."));
        return estimate;
    }

    Factor readFactor(JsonReader& reader, JsonReader item) {
        Factor factor;
        if (item.isObject()) {
            factor.fact = readFact(item, "field");
            factor.unit = item.optionalString("unit");
            factor.rows = readCondition(item, "rows", m_trace);
            if (item.has("otherwise"))
                factor.otherwise = readAmount(item, "otherwise", true);
            else if (factor.unit.isEmpty())
                (void)item.string("unit"); // says that it is missing
            endObject(item);
        } else if (item.value().isText()) {
            const QString word = item.value().string();
            if (const auto fact = parseFact(word)) {
                factor.fact = *fact;
            } else {
                checkAmount(reader, u"factors"_s, word);
                const auto number = Quantity::parse(word);
                factor.number = number ? number->amount : QString();
            }
        } else {
            reader.error(u"factors"_s, PackReader::tr("A factor is a text or an object."));
        }
        nameFact(
            {.fact = factor.fact, .wanted = Wanted::Figures, .oneUnit = true, .unit = factor.unit},
            reader,
            u"factors"_s);
        return factor;
    }

    /// Reads what one kind of rule says, and where it is shown.
    using ReadKind = Rule::Kind (RuleReader::*)(FieldPath& at, JsonReader&);

    static constexpr std::array kinds = {
        PackWord{"condition"_L1, ReadKind(&RuleReader::readConditionRule)},
        PackWord{"row"_L1, ReadKind(&RuleReader::readRowRule)},
        PackWord{"estimate"_L1, ReadKind(&RuleReader::readEstimateRule)},
        PackWord{"share"_L1, ReadKind(&RuleReader::readShareRule)},
        PackWord{"length"_L1, ReadKind(&RuleReader::readLengthRule)},
        PackWord{"covers"_L1, ReadKind(&RuleReader::readCoversRule)},
        PackWord{"placeholder"_L1, ReadKind(&RuleReader::readPlaceholderRule)},
        PackWord{"contains"_L1, ReadKind(&RuleReader::readContainsRule)},
        PackWord{"address"_L1, ReadKind(&RuleReader::readAddressRule)},
        PackWord{"same"_L1, ReadKind(&RuleReader::readSameRule)},
        PackWord{"unique"_L1, ReadKind(&RuleReader::readUniqueRule)},
        PackWord{"link"_L1, ReadKind(&RuleReader::readLinkRule)},
        PackWord{"version"_L1, ReadKind(&RuleReader::readVersionRule)},
    };
    static_assert(kinds.size() == std::variant_size_v<Rule::Kind>);

    Regime& m_regime;
};

} // namespace

void readRules(const JsonDocument& file, Regime& regime, QList<Error>& errors, PackTrace* trace) {
    RuleReader(regime, errors, trace).read(file);
}

} // namespace vitrine
