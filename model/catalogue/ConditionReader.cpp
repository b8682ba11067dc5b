// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/ConditionReader.h"

#include "model/core/Audience.h"
#include "model/core/Quantity.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("PackReader", text);
}

constexpr std::array forms = {"all", "any", "not", "field", "holds"};
constexpr std::array questions = {
    "is", "isOneOf", "atLeast", "above", "below", "answered", "evidenced", "withheldFrom"};

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
        Condition condition;
        const auto present = [&](const char* key) { return reader.has(key); };
        if (std::ranges::count_if(forms, present) != 1) {
            reader.error({}, tr("A condition has exactly one of: all, any, not, field, holds."));
        } else if (reader.has("all")) {
            condition = readParts(reader, "all", Condition::Kind::All);
        } else if (reader.has("any")) {
            condition = readParts(reader, "any", Condition::Kind::Any);
        } else if (reader.has("not")) {
            condition.kind = Condition::Kind::Not;
            condition.parts << read(reader.object("not"));
        } else if (reader.has("holds")) {
            condition.kind = Condition::Kind::Holds;
            condition.conclusion = readId(reader, "holds");
            traceLeaf(condition, reader, u"holds"_s);
        } else {
            condition = readQuestion(reader);
        }
        endObject(reader);
        return condition;
    }

private:
    Condition readParts(JsonReader& reader, const char* key, Condition::Kind kind) {
        Condition condition{.kind = kind};
        for (const JsonReader& part : reader.objects(key))
            condition.parts << read(part);
        if (condition.parts.isEmpty())
            reader.error(QString::fromLatin1(key), tr("An empty list decides nothing."));
        return condition;
    }

    Condition readQuestion(JsonReader& reader) {
        Condition condition{.field = readFact(reader, "field")};
        const auto present = [&](const char* key) { return reader.has(key); };
        if (std::ranges::count_if(questions, present) != 1) {
            reader.error(u"field"_s,
                         tr("A fact is asked with exactly one of: is, isOneOf, atLeast, above, "
                            "below, answered, evidenced, withheldFrom."));
            return {};
        }
        if (reader.has("is")) {
            condition.kind = Condition::Kind::Is;
            condition.values = {reader.string("is")};
        } else if (reader.has("isOneOf")) {
            condition.kind = Condition::Kind::IsOneOf;
            condition.values = reader.strings("isOneOf");
            if (condition.values.isEmpty())
                reader.error(u"isOneOf"_s, tr("An empty list decides nothing."));
        } else if (reader.has("answered")) {
            condition.kind = Condition::Kind::Answered;
            condition.values = {reader.boolean("answered") ? u"yes"_s : u"no"_s};
        } else if (reader.has("evidenced")) {
            condition.kind = Condition::Kind::Evidenced;
            condition.values = {reader.boolean("evidenced") ? u"yes"_s : u"no"_s};
        } else if (reader.has("withheldFrom")) {
            condition.kind = Condition::Kind::WithheldFrom;
            condition.values = {readOutsider(reader)};
        } else if (reader.has("atLeast")) {
            readThreshold(condition, reader, "atLeast", Condition::Kind::AtLeast);
        } else if (reader.has("above")) {
            readThreshold(condition, reader, "above", Condition::Kind::Above);
        } else {
            readThreshold(condition, reader, "below", Condition::Kind::Below);
        }
        traceLeaf(condition, reader, u"field"_s);
        return condition;
    }

    /// A reader outside: the provider's own people are kept from nothing.
    static QString readOutsider(JsonReader& reader) {
        const QString word = reader.string("withheldFrom");
        const auto known = audienceFromWord(word);
        if (!word.isEmpty() && (!known || *known == Audience::Internal))
            reader.error(u"withheldFrom"_s, tr("This is no reader outside: %1").arg(word));
        return word;
    }

    void
    readThreshold(Condition& condition, JsonReader& reader, const char* key, Condition::Kind kind) {
        condition.kind = kind;
        const Json* raw = reader.raw(key);
        if (raw && raw->is_object()) {
            JsonReader other = reader.object(key);
            condition.otherField = readFact(other, "field");
            condition.factor = other.optionalString("times");
            if (!condition.factor.isEmpty() && !Quantity::parse(condition.factor))
                other.error(u"times"_s, tr("This is not a number: %1").arg(condition.factor));
            condition.months = readShift(other, "months");
            condition.days = readShift(other, "days");
            endObject(other);
            return;
        }
        const QString text = reader.string(key);
        condition.values = {text};
        if (raw && raw->is_string() && !isThreshold(text))
            reader.error(QString::fromLatin1(key),
                         tr("This is neither a number nor a date: %1").arg(text));
    }

    /// A time, later or earlier, that cannot lead out of the calendar.
    static int readShift(JsonReader& reader, const char* key) {
        constexpr int most = 12'000;
        const int shift = reader.optionalInteger(key);
        if (shift >= -most && shift <= most)
            return shift;
        reader.error(QString::fromLatin1(key),
                     tr("This must be between %1 and %2.")
                         .arg(QString::number(-most), QString::number(most)));
        return 0;
    }

    void traceLeaf(const Condition& leaf, const JsonReader& reader, const QString& key) {
        if (m_trace)
            m_trace->leaves.append({leaf, placeOf(reader, key)});
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
    const Json* raw = reader.raw(key);
    const QString text = reader.string(key);
    if (const auto fact = parseFact(text))
        return *fact;
    if (raw && raw->is_string())
        reader.error(
            QString::fromLatin1(key),
            tr("This is not a fact (category/field or category/field//column): %1").arg(text));
    return {};
}

bool isValidDottedId(QStringView text) {
    const auto plain = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); };
    return !text.isEmpty() && text.size() <= 64 && plain(text.front()) &&
           std::ranges::all_of(
               text, [&](QChar c) { return plain(c) || c == u'-' || c == u'.' || c == u'_'; });
}

QString readId(JsonReader& reader, const char* key, bool dotted) {
    const Json* raw = reader.raw(key);
    const QString id = reader.string(key);
    if (raw && raw->is_string() && !(dotted ? isValidDottedId(id) : isValidId(id)))
        reader.error(QString::fromLatin1(key), tr("This is not a valid id: %1").arg(id));
    return id;
}

void readFormat(JsonReader& reader) {
    const Json* raw = reader.raw("format");
    const int format = reader.integer("format");
    if (raw && raw->is_number_integer() && format != 1)
        reader.error(u"format"_s, tr("This program knows format 1 only."), ErrorCode::NewerFormat);
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
    const QString name = QString::fromLatin1(member);
    const bool beside = reader.has(member);
    const QString text = reader.optionalString(member);
    if (beside && text.isEmpty() && reader.raw(member)->is_string())
        reader.error(name, tr("A text in quotes is expected here."));
    if (beside)
        texts.insert(key, text);
    if (trace)
        trace->texts.append(
            {key, required, beside, text, placeOf(reader, beside ? name : QString())});
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
