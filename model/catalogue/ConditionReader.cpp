// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/ConditionReader.h"

#include "model/core/Audience.h"
#include "model/core/Quantity.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>
#include <utility>
#include <variant>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

constexpr std::array<std::string_view, 6> forms = {"all", "any", "not", "field", "sum", "holds"};
constexpr std::array<std::string_view, 3> orders = {"atLeast", "above", "below"};
constexpr std::array<std::string_view, 9> questions = {"is",
                                                       "isOneOf",
                                                       "atLeast",
                                                       "above",
                                                       "below",
                                                       "answered",
                                                       "unknown",
                                                       "evidenced",
                                                       "withheldFrom"};

// Every kind but Always has a word; field is none of them, and comparisons have three.
static_assert(forms.size() - 1 + questions.size() - 2 == std::variant_size_v<Condition::Kind> - 1);

bool isThreshold(const QString& text) {
    if (QDate::fromString(text, u"yyyy-MM-dd"_s).isValid() ||
        QDate::fromString(text, u"yyyy-MM"_s).isValid())
        return true;
    const qsizetype space = text.indexOf(u' ');
    return Quantity::parse(space < 0 ? text : text.left(space)).has_value();
}

class ConditionReader {
public:
    explicit ConditionReader(PackTrace* trace)
        : m_trace(trace) {}

    Condition read(JsonReader reader) {
        if (!reader.isObject())
            return {}; // said by whoever fetched it
        const Condition condition = readForm(reader);
        endObject(reader);
        return condition;
    }

private:
    Condition readForm(JsonReader& reader) {
        const auto present = [&](std::string_view key) { return reader.has(key); };
        if (std::ranges::count_if(forms, present) != 1) {
            reader.error({},
                         PackReader::tr(
                             "A condition has exactly one of: all, any, not, field, sum, holds."));
            return {};
        }
        if (reader.has("all"))
            return {ask::All{readParts(reader, "all")}};
        if (reader.has("any"))
            return {ask::Any{readParts(reader, "any")}};
        if (reader.has("not"))
            return {ask::Not{{read(reader.object("not"))}}};
        if (reader.has("holds"))
            return traced({ask::Holds{readId(reader, "holds")}}, reader, u"holds"_s);
        if (reader.has("sum"))
            return traced({readSum(reader)}, reader, u"sum"_s);
        return readQuestion(reader);
    }

    static ask::SumComparison readSum(JsonReader& reader) {
        ask::SumComparison sum{};
        for (const QString& text : reader.strings("sum")) {
            const auto fact = parseFact(text);
            if (fact)
                sum.fields << *fact;
            else
                reader.error(u"sum"_s,
                             PackReader::tr("This is not a fact (category/field): %1").arg(text));
        }
        if (sum.fields.size() < 2)
            reader.error(u"sum"_s, PackReader::tr("A sum is of two facts at least."));
        const auto present = [&](std::string_view key) { return reader.has(key); };
        if (std::ranges::count_if(orders, present) != 1)
            reader.error(
                u"sum"_s,
                PackReader::tr("A sum is asked with exactly one of: atLeast, above, below."));
        else
            std::tie(sum.order, sum.limit) = readOrder(reader);
        return sum;
    }

    static std::pair<ask::Order, ask::Limit> readOrder(JsonReader& reader) {
        if (reader.has("atLeast"))
            return {ask::Order::AtLeast, readLimit(reader, "atLeast")};
        if (reader.has("above"))
            return {ask::Order::Above, readLimit(reader, "above")};
        return {ask::Order::Below, readLimit(reader, "below")};
    }

    QList<Condition> readParts(JsonReader& reader, const char* key) {
        QList<Condition> parts;
        for (const JsonReader& part : reader.objects(key))
            parts << read(part);
        if (parts.isEmpty())
            reader.error(QString::fromLatin1(key),
                         PackReader::tr("An empty list decides nothing."));
        return parts;
    }

    Condition readQuestion(JsonReader& reader) {
        const FieldPath field = readFact(reader, "field");
        const auto present = [&](std::string_view key) { return reader.has(key); };
        if (std::ranges::count_if(questions, present) != 1) {
            reader.error(
                u"field"_s,
                PackReader::tr("A fact is asked with exactly one of: is, isOneOf, atLeast, above, "
                               "below, answered, unknown, evidenced, withheldFrom."));
            return {};
        }
        return traced({readAsked(reader, field)}, reader, u"field"_s);
    }

    static Condition::Kind readAsked(JsonReader& reader, const FieldPath& field) {
        if (reader.has("is"))
            return ask::Is{field, reader.string("is")};
        if (reader.has("isOneOf")) {
            const QStringList values = reader.strings("isOneOf");
            if (values.isEmpty())
                reader.error(u"isOneOf"_s, PackReader::tr("An empty list decides nothing."));
            return ask::IsOneOf{field, values};
        }
        if (reader.has("answered"))
            return ask::Answered{field, reader.boolean("answered")};
        if (reader.has("unknown"))
            return ask::Unknown{field, reader.boolean("unknown")};
        if (reader.has("evidenced"))
            return ask::Evidenced{field, reader.boolean("evidenced")};
        if (reader.has("withheldFrom"))
            return ask::WithheldFrom{field, readOutsider(reader)};
        const auto [order, limit] = readOrder(reader);
        return ask::Comparison{field, order, limit};
    }

    /// A reader outside: the provider's own people are kept from nothing.
    static QString readOutsider(JsonReader& reader) {
        const QString word = reader.string("withheldFrom");
        const auto known = audienceFromWord(word);
        if (!word.isEmpty() && (!known || *known == Audience::Internal))
            reader.error(u"withheldFrom"_s,
                         PackReader::tr("This is no reader outside: %1").arg(word));
        return word;
    }

    static ask::Limit readLimit(JsonReader& reader, const char* key) {
        const JsonValue* raw = reader.raw(key);
        if (raw && raw->isObject()) {
            JsonReader member = reader.object(key);
            ask::OtherFact other{readFact(member, "field"), member.optionalString("times")};
            if (!other.factor.isEmpty() && !Quantity::parse(other.factor))
                member.error(u"times"_s,
                             PackReader::tr("This is not a number: %1").arg(other.factor));
            other.months = readShift(member, "months");
            other.days = readShift(member, "days");
            endObject(member);
            return other;
        }
        const QString text = reader.string(key);
        if (raw && raw->isText() && !isThreshold(text))
            reader.error(QString::fromLatin1(key),
                         PackReader::tr("This is neither a number nor a date: %1").arg(text));
        return text;
    }

    /// A time, later or earlier, that cannot lead out of the calendar.
    static int readShift(JsonReader& reader, const char* key) {
        constexpr int most = 12'000;
        const int shift = reader.optionalInteger(key);
        if (shift >= -most && shift <= most)
            return shift;
        reader.error(QString::fromLatin1(key),
                     PackReader::tr("This must be between %1 and %2.")
                         .arg(QString::number(-most), QString::number(most)));
        return 0;
    }

    [[nodiscard]] Condition
    traced(const Condition& leaf, const JsonReader& reader, const QString& key) {
        if (m_trace)
            m_trace->leaves.append({leaf, placeOf(reader, key)});
        return leaf;
    }

    PackTrace* m_trace;
};

Condition
readAt(JsonReader& parent, const char* key, PackTrace* trace, const ConditionOwner& owner) {
    const Condition condition = ConditionReader(trace).read(parent.object(key));
    if (trace) {
        trace->conditions.append({condition,
                                  placeOf(parent, QString::fromLatin1(key)),
                                  owner.id,
                                  owner.section,
                                  owner.premise});
    }
    return condition;
}

} // namespace

std::optional<FieldPath> parseFact(const QString& text) {
    const auto path = FieldPath::parse(text);
    if (!path || path->isInsideTable()) // law knows no rows
        return std::nullopt;
    return *path;
}

FieldPath readFact(JsonReader& reader, const char* key) {
    const JsonValue* raw = reader.raw(key);
    const QString text = reader.string(key);
    if (const auto fact = parseFact(text))
        return *fact;
    if (raw && raw->isText())
        reader.error(
            QString::fromLatin1(key),
            PackReader::tr("This is not a fact (category/field or category/field//column): %1")
                .arg(text));
    return {};
}

bool isValidDottedId(QStringView text) {
    const auto plain = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); };
    return !text.isEmpty() && text.size() <= 64 && plain(text.front()) &&
           std::ranges::all_of(
               text, [&](QChar c) { return plain(c) || c == u'-' || c == u'.' || c == u'_'; });
}

QString readId(JsonReader& reader, const char* key, bool dotted) {
    const JsonValue* raw = reader.raw(key);
    const QString id = reader.string(key);
    if (raw && raw->isText() && !(dotted ? isValidDottedId(id) : isValidId(id)))
        reader.error(QString::fromLatin1(key),
                     PackReader::tr("This is not a valid id: %1").arg(id));
    return id;
}

void readFormat(JsonReader& reader) {
    const JsonValue* raw = reader.raw("format");
    const int format = reader.integer("format");
    if (raw && raw->isInteger() && format != 1)
        reader.error(u"format"_s,
                     PackReader::tr("This program knows format 1 only."),
                     ErrorCode::NewerFormat);
}

void endObject(JsonReader& reader) {
    (void)reader.optionalString("note");
    reader.refuseUnknownKeys();
}

void readText(JsonReader& reader,
              const char* member,
              const QString& key,
              bool required,
              Texts& texts,
              PackTrace* trace) {
    const bool beside = reader.has(member);
    const auto name = [&] { return QString::fromLatin1(member); };
    const QString text = reader.optionalString(member);
    if (beside && text.isEmpty() && reader.raw(member)->isText())
        reader.error(name(), PackReader::tr("A text in quotes is expected here."));
    if (beside)
        texts.insert(key, text);
    if (trace)
        trace->texts.append(
            {key, required, beside, text, placeOf(reader, beside ? name() : QString())});
}

PackPlace placeOf(const JsonReader& reader, const QString& key) {
    QString pointer = reader.where(key);
    // where() is "file:line: key"; the file and the line are kept apart here.
    if (const qsizetype gap = pointer.indexOf(": "_L1); gap >= 0)
        pointer = pointer.mid(gap + 2);
    const auto [file, line] = reader.place(key);
    return {file, line, pointer};
}

Condition
readCondition(JsonReader& parent, const char* key, PackTrace* trace, const ConditionOwner& owner) {
    return parent.has(key) ? readAt(parent, key, trace, owner) : Condition{};
}

Condition readRequiredCondition(JsonReader& parent,
                                const char* key,
                                PackTrace* trace,
                                const ConditionOwner& owner) {
    return readAt(parent, key, trace, owner);
}

} // namespace vitrine
