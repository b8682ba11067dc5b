// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/regime/reading/PackPartReader.h"

using namespace Qt::StringLiterals;

namespace vitrine {

JsonReader PackPartReader::begin(const JsonDocument& file) {
    JsonReader reader(file, m_errors);
    if (reader.isObject())
        readFormat(reader);
    return reader;
}

void PackPartReader::readText(JsonReader& reader,
                              const char* member,
                              const QString& key,
                              bool required) {
    vitrine::readText(reader, member, key, required, m_texts, m_trace);
}

QString PackPartReader::readProvision(JsonReader& reader, const Regime& regime) {
    const JsonValue* raw = reader.raw("provision");
    if (raw && raw->isObject())
        return readCitation(reader.object("provision"), regime);
    if (!raw || !raw->isArray())
        return reader.string("provision");
    QStringList parts;
    for (const JsonReader& item : reader.items("provision")) {
        if (item.isObject())
            parts << readCitation(item, regime);
        else if (item.value().isText())
            parts << item.value().string();
        else
            reader.error(u"provision"_s,
                         PackReader::tr("A provision is cited by a text or an object."));
    }
    if (parts.isEmpty())
        reader.error(u"provision"_s, PackReader::tr("An empty list cites nothing."));
    return parts.join(u"; "_s);
}

QString PackPartReader::readCitation(JsonReader reader, const Regime& regime) {
    const QString source = reader.string("source");
    const QString place = reader.optionalString("at");
    const QString name = regime.citations.value(source);
    if (name.isEmpty() && reader.has("source"))
        reader.error(
            u"source"_s,
            PackReader::tr("regime.json does not say how this source is cited: %1").arg(source));
    endObject(reader);
    return place.isEmpty() ? name : name + u", "_s + place;
}

Standing PackPartReader::readStanding(JsonReader& reader) {
    static constexpr std::array words = {
        PackWord{"primary"_L1, Standing::Primary},
        PackWord{"secondary"_L1, Standing::Secondary},
        PackWord{"unverified"_L1, Standing::Unverified},
    };
    return readWord(reader, "standing", words, Standing::Primary);
}

Severity PackPartReader::readSeverity(JsonReader& reader, Severity otherwise) {
    static constexpr std::array words = {
        PackWord{"error"_L1, Severity::Error},
        PackWord{"warning"_L1, Severity::Warning},
        PackWord{"info"_L1, Severity::Info},
    };
    return readWord(reader, "severity", words, otherwise);
}

std::optional<Audience>
PackPartReader::readAudience(JsonReader& reader, const char* key, const QString& word) {
    const auto known = audienceFromWord(word);
    if (!known && reader.has(key))
        reader.error(QString::fromLatin1(key), PackReader::tr("Unknown word: %1").arg(word));
    return known;
}

QList<Audience> PackPartReader::readAudiences(JsonReader& reader, const char* key) {
    QList<Audience> audiences;
    for (const QString& word : reader.optionalStrings(key))
        if (const auto known = readAudience(reader, key, word))
            audiences << *known;
    return audiences;
}

void PackPartReader::checkAmount(JsonReader& reader, const QString& key, const QString& amount) {
    if (!Quantity::parse(amount))
        reader.error(key, PackReader::tr("This is not a number: %1").arg(amount));
    else if (amount.trimmed().startsWith(u'-'))
        reader.error(key, PackReader::tr("This must not be negative."));
}

QString PackPartReader::readAmount(JsonReader& reader, const char* key, bool required) {
    const QString amount = required ? reader.string(key) : reader.optionalString(key);
    if (reader.has(key) && reader.raw(key)->isText())
        checkAmount(reader, QString::fromLatin1(key), amount);
    const auto parsed = Quantity::parse(amount);
    return parsed ? parsed->amount : QString();
}

void PackPartReader::define(PackTrace::Thing thing,
                            const QString& id,
                            const QString& scope,
                            const JsonReader& reader,
                            const QString& key) {
    if (m_trace)
        m_trace->definitions.append({thing, id, scope, placeOf(reader, key)});
}

void PackPartReader::nameFact(PackTrace::FactUse use,
                              const JsonReader& reader,
                              const QString& key) {
    if (!m_trace || use.fact.isEmpty())
        return;
    use.place = placeOf(reader, key);
    m_trace->facts.append(use);
}

void PackPartReader::nameDocument(const QString& document,
                                  const JsonReader& reader,
                                  const QString& key) {
    if (m_trace)
        m_trace->documents.append({document, placeOf(reader, key)});
}

FieldPath
PackPartReader::readNamedFact(JsonReader& reader, const char* key, PackTrace::Wanted wanted) {
    const FieldPath fact = readFact(reader, key);
    nameFact({.fact = fact, .wanted = wanted}, reader, QString::fromLatin1(key));
    return fact;
}

} // namespace vitrine
