// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dossier/AnswerCodec.h"

#include "model/dossier/AnswerJson.h"
#include "model/dossier/FormatKeys.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct AnswerCodecWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::DossierFormat)
};

void addText(Json& object, const char* key, const QString& text) {
    if (!text.isEmpty())
        object[key] = text.toStdString();
}

Json listToJson(const QStringList& list) {
    return valueToJson(Value(list), ProsePlace::Inline);
}

/// Reads a word of a closed list; an unknown word is an error and leaves \a otherwise.
template <class T>
T wordFromJson(JsonReader& reader,
               const char* key,
               const QString& word,
               std::optional<T> (*fromWord)(const QString&),
               T otherwise) {
    if (const std::optional<T> value = fromWord(word))
        return *value;
    reader.error(QString::fromUtf8(key), AnswerCodecWords::tr("“%1” is not known here").arg(word));
    return otherwise;
}

QMap<QString, QString> translationsFromJson(JsonReader& reader) {
    QMap<QString, QString> result;
    if (!reader.has(keys::translations))
        return result;
    JsonReader translations = reader.object(keys::translations);
    if (translations.isObject())
        for (const JsonValue& text : translations.value())
            result.insert(text.name(), translations.string(text.key()));
    return result;
}

tl::unexpected<Error> firstOf(const QList<Error>& errors) {
    return tl::unexpected<Error>(errors.first());
}

std::optional<Answer> optionalAnswer(JsonReader& change, const char* key) {
    if (!change.has(key))
        return std::nullopt;
    JsonReader reader = change.object(key);
    return answerFromJson(reader, Strictness::Lenient);
}

} // namespace

Json withholdingToJson(const Withholding& withholding) {
    QStringList readers;
    for (const Audience reader : withholding.from)
        readers.append(audienceWord(reader));
    Json object{{keys::from, listToJson(readers)}};
    addText(object, keys::reason, withholdingReasonWord(withholding.reason));
    addText(object, keys::wording, withholding.wording);
    addText(object, keys::row, withholding.row);
    addText(object, keys::column, withholding.column);
    addExtra(object, withholding.extra);
    return object;
}

Json sourceToJson(const Source& source) {
    Json object = Json::object();
    if (source.kind != SourceKind::Typed)
        addText(object, keys::kind, sourceKindWord(source.kind));
    addText(object, keys::title, source.title);
    addText(object, keys::url, source.url);
    addText(object, keys::locator, source.locator);
    addText(object, keys::method, source.method);
    addExtra(object, source.extra);
    return object;
}

Withholding withholdingFromJson(JsonReader& reader) {
    Withholding withholding;
    // Where a reader's name cannot be read, fewer names are left; none at all means everybody.
    for (const QString& word : reader.strings(keys::from))
        if (const auto audience = audienceFromWord(word))
            withholding.from.append(*audience);
        else
            reader.error(QString::fromUtf8(keys::from),
                         AnswerCodecWords::tr("“%1” is not known here").arg(word));
    if (const QString word = reader.string(keys::reason); reader.has(keys::reason))
        withholding.reason = wordFromJson(
            reader, keys::reason, word, withholdingReasonFromWord, WithholdingReason::TradeSecret);
    withholding.wording = reader.optionalString(keys::wording);
    withholding.row = reader.optionalString(keys::row);
    withholding.column = reader.optionalString(keys::column);
    withholding.extra = reader.unreadMembers();
    return withholding;
}

Source sourceFromJson(JsonReader& reader) {
    Source source;
    const QString word = reader.optionalString(keys::kind, sourceKindWord(SourceKind::Typed));
    source.kind = wordFromJson(reader, keys::kind, word, sourceKindFromWord, SourceKind::Typed);
    source.title = reader.optionalString(keys::title);
    source.url = reader.optionalString(keys::url);
    source.locator = reader.optionalString(keys::locator);
    source.method = reader.optionalString(keys::method);
    source.extra = reader.unreadMembers();
    return source;
}

Json answerToJsonObject(const Answer& answer, ProsePlace place) {
    Json object = Json::object();
    if (answer.state != AnswerState::Answered)
        addText(object, keys::state, answerStateWord(answer.state));
    if (!answer.value.isBlank())
        object[keys::value] = valueToJson(answer.value, place);
    addText(object, keys::reason, answer.reason);
    addText(object, keys::effort, answer.effort);
    const bool translationsHere = place == ProsePlace::Inline || !answer.value.get<Prose>();
    if (translationsHere && !answer.translations.isEmpty())
        object[keys::translations] = valueToJson(Value(answer.translations), place);
    if (answer.audience)
        addText(object, keys::audience, audienceWord(*answer.audience));
    for (const Withholding& withholding : answer.withholdings)
        object[keys::withholdings].push_back(withholdingToJson(withholding));
    for (const Source& source : answer.sources)
        object[keys::sources].push_back(sourceToJson(source));
    if (!answer.evidence.isEmpty())
        object[keys::evidence] = listToJson(answer.evidence);
    addText(object, keys::note, answer.note);
    addExtra(object, answer.extra);
    return object;
}

Answer answerFromJson(JsonReader& reader, Strictness strictness) {
    Answer answer;
    const QString state =
        reader.optionalString(keys::state, answerStateWord(AnswerState::Answered));
    answer.state =
        wordFromJson(reader, keys::state, state, answerStateFromWord, AnswerState::Answered);
    answer.value = valueFromJson(reader, keys::value, strictness);
    answer.reason = reader.optionalString(keys::reason);
    answer.effort = reader.optionalString(keys::effort);
    answer.translations = translationsFromJson(reader);
    if (reader.has(keys::audience))
        // What cannot be read is shown to nobody outside.
        answer.audience = wordFromJson(reader,
                                       keys::audience,
                                       reader.optionalString(keys::audience),
                                       audienceFromWord,
                                       Audience::Internal);
    for (JsonReader& withholding : reader.optionalObjects(keys::withholdings))
        answer.withholdings.append(withholdingFromJson(withholding));
    for (JsonReader& source : reader.optionalObjects(keys::sources))
        answer.sources.append(sourceFromJson(source));
    answer.evidence = reader.optionalStrings(keys::evidence);
    answer.note = reader.optionalString(keys::note);
    answer.extra = reader.unreadMembers();
    return answer;
}

QByteArray answerToJson(const Answer& answer) {
    return writeCanonical(answerToJsonObject(answer, ProsePlace::Inline));
}

Result<Answer> answerFromJson(const QByteArray& bytes) {
    const auto document = JsonDocument::parse(bytes, AnswerCodecWords::tr("answer"));
    if (!document)
        return tl::unexpected<Error>(document.error());
    QList<Error> errors;
    JsonReader reader(*document, errors);
    const Answer answer = answerFromJson(reader, Strictness::Lenient);
    if (!errors.isEmpty())
        return firstOf(errors);
    return answer;
}

QByteArray changesToJson(const QList<Change>& changes) {
    Json list = Json::array();
    for (const Change& change : changes) {
        Json object{{keys::path, change.path.toString().toStdString()}};
        if (change.before)
            object[keys::before] = answerToJsonObject(*change.before, ProsePlace::Inline);
        if (change.after)
            object[keys::after] = answerToJsonObject(*change.after, ProsePlace::Inline);
        list.push_back(std::move(object));
    }
    return writeCanonical({{keys::changes, std::move(list)}});
}

Result<QList<Change>> changesFromJson(const QByteArray& bytes) {
    const auto document = JsonDocument::parse(bytes, AnswerCodecWords::tr("changes"));
    if (!document)
        return tl::unexpected<Error>(document.error());
    QList<Error> errors;
    JsonReader reader(*document, errors);
    QList<Change> changes;
    for (JsonReader& object : reader.objects(keys::changes)) {
        const auto path = FieldPath::parse(object.string(keys::path));
        if (!path)
            object.error(QString::fromUtf8(keys::path), path.error().text, ErrorCode::Syntax);
        else
            changes.append(
                {*path, optionalAnswer(object, keys::before), optionalAnswer(object, keys::after)});
    }
    if (!errors.isEmpty())
        return firstOf(errors);
    return changes;
}

} // namespace vitrine
