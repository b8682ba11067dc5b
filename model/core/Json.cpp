// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/Json.h"

#include "model/core/JsonQuick.h"
#include "model/core/JsonSax.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct JsonWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Json)
};

const JsonValue absent;

QString toQString(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isBlank(const QByteArray& bytes) {
    constexpr std::string_view blanks = " \t\n\v\f\r";
    const std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return text.find_first_not_of(blanks) == std::string_view::npos;
}

/// "file.json:12: fields/3"
QString inWords(const JsonPlace& place, const QString& pointer) {
    QString text = place.file;
    if (place.line > 0)
        text += u':' + QString::number(place.line);
    if (!pointer.isEmpty())
        text += u": "_s + pointer.mid(1);
    return text;
}

/// Exceptions of the JSON library end here: everything thrown inside \a work becomes nullopt.
template <class F>
auto guarded(F&& work) -> std::optional<decltype(work())> {
    try {
        return work();
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

/// Counting slows reading down, so where a fault stands is found out when there is one.
tl::unexpected<Error> faultOf(const QByteArray& bytes, const QString& fileName) {
    JsonFaultFinder finder(bytes, maximumJsonDepth);
    guarded([&] { return parseSax(bytes, finder.position(), finder); });
    const JsonFault& fault = finder.fault();
    return fail(ErrorCode::Syntax,
                u"%1:%2:%3: %4"_s.arg(fileName).arg(fault.line).arg(fault.column).arg(fault.text),
                fault.detail);
}

/// Of a value that was put together from files, and so is nested no deeper than they are.
void tell(JsonTree::Builder& builder, const Json& value) {
    switch (value.type()) {
    case Json::value_t::object:
        builder.start_object(value.size());
        for (const auto& [key, member] : value.items()) {
            builder.name(key);
            tell(builder, member);
        }
        builder.end_object();
        return;
    case Json::value_t::array:
        builder.start_array(value.size());
        for (const Json& item : value)
            tell(builder, item);
        builder.end_array();
        return;
    case Json::value_t::string:
        builder.text(value.get_ref<const std::string&>());
        return;
    case Json::value_t::boolean:
        builder.boolean(value.get<bool>());
        return;
    case Json::value_t::number_integer:
        builder.number_integer(value.get<std::int64_t>());
        return;
    case Json::value_t::number_unsigned:
        builder.number_unsigned(value.get<std::uint64_t>());
        return;
    case Json::value_t::number_float:
        builder.number_float(value.get<double>());
        return;
    case Json::value_t::null:
    case Json::value_t::binary:
    case Json::value_t::discarded:
        builder.null();
    }
}

Json treeOf(const JsonValue& value) {
    switch (value.kind()) {
    case JsonValue::Kind::Null:
        return nullptr;
    case JsonValue::Kind::Boolean:
        return value.boolean();
    case JsonValue::Kind::Integer:
        return value.integer();
    case JsonValue::Kind::Unsigned:
        return value.unsignedInteger();
    case JsonValue::Kind::Real:
        return value.real();
    case JsonValue::Kind::Text:
        return std::string(value.text());
    case JsonValue::Kind::Array: {
        Json array = Json::array();
        for (const JsonValue& item : value)
            array.push_back(treeOf(item));
        return array;
    }
    case JsonValue::Kind::Object: {
        Json object = Json::object();
        for (const JsonValue& member : value)
            object.emplace(std::string(member.key()), treeOf(member));
        return object;
    }
    }
    return nullptr;
}

} // namespace

Result<JsonDocument> JsonDocument::parse(const QByteArray& bytes, const QString& fileName) {
    if (bytes.size() > maximumFileSize)
        return fail(ErrorCode::TooLarge,
                    JsonWords::tr("%1 is larger than %2 MiB")
                        .arg(fileName)
                        .arg(maximumFileSize / (1024 * 1024)));
    if (isBlank(bytes))
        return fail(ErrorCode::Syntax, JsonWords::tr("%1:1:1: the file is empty").arg(fileName));
    JsonTree::Builder builder(bytes.size());
    if (!parsedQuickly(bytes, builder)) {
        builder = JsonTree::Builder(bytes.size());
        if (!guarded([&] { return parseSax(bytes, builder); }).value_or(false))
            return faultOf(bytes, fileName);
    }
    JsonDocument document;
    document.m_tree = builder.take();
    document.m_fileName = fileName;
    document.m_lines = std::make_shared<Lines>();
    document.m_lines->bytes = bytes;
    return document;
}

JsonDocument
JsonDocument::composed(const Json& root, const QString& fileName, const Origins& origins) {
    JsonTree::Builder builder(0);
    tell(builder, root);
    JsonDocument document;
    document.m_tree = builder.take();
    document.m_fileName = fileName;
    document.m_origins = std::make_shared<const Origins>(origins);
    return document;
}

Json JsonDocument::root() const {
    return treeOf(value());
}

JsonPlace JsonDocument::place(const QString& pointer) const {
    if (!m_origins)
        return {m_fileName, line(pointer)};
    for (QString part = pointer;; part.truncate(part.lastIndexOf(u'/'))) {
        if (const auto it = m_origins->constFind(part); it != m_origins->constEnd()) {
            const auto& [document, there] = *it;
            return document.place(there + pointer.mid(part.size()));
        }
        if (part.isEmpty())
            return {m_fileName, 0};
    }
}

int JsonDocument::line(const QString& pointer) const {
    if (m_origins)
        return place(pointer).line;
    if (!m_lines)
        return 0;
    // Lines are asked for only when something is wrong, so they are not kept for every value.
    std::call_once(m_lines->once, [this] {
        JsonLineIndex index(m_lines->bytes);
        guarded([&] { return parseSax(m_lines->bytes, index.position(), index); });
        m_lines->byPointer = index.take();
    });
    return m_lines->byPointer.value(pointer);
}

QString memberPointer(const QString& pointer, const QString& key) {
    return pointer + u'/' + escapedInPointer(key);
}

QByteArray writeCanonical(const Json& value) {
    const std::string text = guarded([&] {
                                 return value.dump(2, ' ', false, Json::error_handler_t::replace);
                             }).value_or(std::string());
    return QByteArray(text.data(), static_cast<qsizetype>(text.size())) + '\n';
}

struct JsonReader::Seen {
    std::vector<bool> read = {}; ///< by number of the value
    QSet<QString> unusable = {}; ///< pointers to what is missing or of the wrong type: it was told
};

JsonReader::JsonReader(const JsonDocument& document, QList<Error>& errors)
    : m_document(&document)
    , m_value(&document.value())
    , m_errors(&errors)
    , m_seen(std::make_shared<Seen>()) {
    m_seen->read.resize(document.m_tree->size());
    if (!m_value->isObject())
        error({}, JsonWords::tr("an object {…} is expected"));
}

JsonReader::JsonReader(const JsonReader& parent, const JsonValue& value)
    : m_document(parent.m_document)
    , m_value(&value)
    , m_errors(parent.m_errors)
    , m_seen(parent.m_seen) {}

JsonReader::JsonReader(const JsonReader& parent, std::string_view absentKey)
    : m_document(parent.m_document)
    , m_value(&absent)
    , m_absent(memberPointer(parent.pointer(), toQString(absentKey)))
    , m_errors(parent.m_errors)
    , m_seen(parent.m_seen) {}

QString JsonReader::pointer() const {
    return m_value == &absent ? m_absent : m_document->m_tree->pointerTo(*m_value);
}

const JsonValue* JsonReader::find(std::string_view key) {
    const JsonValue* found = m_value->find(key);
    if (found)
        m_seen->read[JsonTree::numberOf(*found)] = true;
    return found;
}

bool JsonReader::isObject() const {
    return m_value->isObject();
}

bool JsonReader::has(std::string_view key) const {
    return m_value->contains(key);
}

QString JsonReader::string(std::string_view key) {
    if (const JsonValue* member = find(key); member && member->isText())
        return member->string();
    if (!has(key))
        missing(key);
    return optionalString(key);
}

int JsonReader::integer(std::string_view key) {
    if (!has(key))
        missing(key);
    return optionalInteger(key);
}

bool JsonReader::boolean(std::string_view key) {
    if (!has(key))
        missing(key);
    return optionalBoolean(key);
}

QStringList JsonReader::strings(std::string_view key) {
    if (!has(key))
        missing(key);
    return optionalStrings(key);
}

JsonReader JsonReader::object(std::string_view key) {
    const JsonValue* member = find(key);
    if (member && member->isObject())
        return {*this, *member};
    if (!member)
        missing(key);
    else
        wrongType(toQString(key), JsonWords::tr("an object {…} is expected"));
    return {*this, key};
}

QList<JsonReader> JsonReader::objects(std::string_view key) {
    if (!has(key))
        missing(key);
    return optionalObjects(key);
}

QString JsonReader::optionalString(std::string_view key, const QString& otherwise) {
    const JsonValue* member = find(key);
    if (!member)
        return otherwise;
    if (member->isText())
        return member->string();
    wrongType(toQString(key), JsonWords::tr("a text in quotes is expected"));
    return otherwise;
}

int JsonReader::optionalInteger(std::string_view key, int otherwise) {
    const JsonValue* member = find(key);
    if (!member)
        return otherwise;
    constexpr int most = std::numeric_limits<int>::max();
    if (member->kind() == JsonValue::Kind::Unsigned && member->unsignedInteger() <= most)
        return static_cast<int>(member->unsignedInteger());
    if (member->kind() == JsonValue::Kind::Integer && member->integer() <= most &&
        member->integer() >= std::numeric_limits<int>::min())
        return static_cast<int>(member->integer());
    wrongType(toQString(key), JsonWords::tr("a whole number is expected"));
    return otherwise;
}

bool JsonReader::optionalBoolean(std::string_view key, bool otherwise) {
    const JsonValue* member = find(key);
    if (!member)
        return otherwise;
    if (member->isBoolean())
        return member->boolean();
    wrongType(toQString(key), JsonWords::tr("true or false is expected"));
    return otherwise;
}

QStringList JsonReader::optionalStrings(std::string_view key) {
    const JsonValue* member = find(key);
    if (!member)
        return {};
    if (!member->isArray() || !std::ranges::all_of(*member, &JsonValue::isText)) {
        wrongType(toQString(key), JsonWords::tr("a list of texts is expected"));
        return {};
    }
    QStringList result;
    result.reserve(static_cast<qsizetype>(member->size()));
    for (const JsonValue& item : *member)
        result.append(item.string());
    return result;
}

QList<JsonReader> JsonReader::optionalObjects(std::string_view key) {
    const JsonValue* member = find(key);
    if (!member)
        return {};
    if (!member->isArray() || !std::ranges::all_of(*member, &JsonValue::isObject)) {
        wrongType(toQString(key), JsonWords::tr("a list of objects is expected"));
        return {};
    }
    return readersOf(*member);
}

QList<JsonReader> JsonReader::items(std::string_view key) {
    const JsonValue* member = find(key);
    return member && member->isArray() ? readersOf(*member) : QList<JsonReader>();
}

QList<JsonReader> JsonReader::readersOf(const JsonValue& list) const {
    QList<JsonReader> readers;
    readers.reserve(list.size());
    for (const JsonValue& item : list)
        readers.append(JsonReader(*this, item));
    return readers;
}

QList<std::pair<QString, JsonReader>> JsonReader::members() {
    QList<std::pair<QString, JsonReader>> result;
    if (!m_value->isObject())
        return result;
    result.reserve(m_value->size());
    for (const JsonValue& member : *m_value) {
        m_seen->read[JsonTree::numberOf(member)] = true;
        result.append({member.name(), JsonReader(*this, member)});
        if (!member.isObject())
            wrongType(member.name(), JsonWords::tr("an object {…} is expected"));
    }
    return result;
}

const JsonValue* JsonReader::raw(std::string_view key) {
    return find(key);
}

void JsonReader::missing(std::string_view key) {
    const QString here = pointer();
    if (here.isEmpty() && !m_value->isObject())
        return; // told already, and once is enough
    const QString name = toQString(key);
    m_errors->append(
        {ErrorCode::Schema,
         inWords(place(name), here) + u": "_s + JsonWords::tr("“%1” is missing").arg(name)});
    m_seen->unusable << memberPointer(here, name);
}

void JsonReader::wrongType(const QString& key, const QString& message) {
    error(key, message);
    m_seen->unusable << memberPointer(pointer(), key);
}

void JsonReader::error(const QString& key, const QString& message, ErrorCode code) {
    if (!m_seen->unusable.contains(memberPointer(pointer(), key)))
        m_errors->append(Error{code, where(key) + u": "_s + message});
}

bool JsonReader::wasRead(const JsonValue& member) const {
    return m_seen->read[JsonTree::numberOf(member)];
}

void JsonReader::refuseUnknownKeys() {
    if (!m_value->isObject())
        return;
    for (const JsonValue& member : *m_value)
        if (!wasRead(member))
            error(member.name(), JsonWords::tr("unknown key"));
}

QMap<QString, QByteArray> JsonReader::unreadMembers() const {
    QMap<QString, QByteArray> result;
    if (!m_value->isObject())
        return result;
    for (const JsonValue& member : *m_value)
        if (!wasRead(member))
            result.insert(member.name(), compactJson(member));
    return result;
}

QString JsonReader::where(const QString& key) const {
    const QString here = key.isEmpty() ? pointer() : memberPointer(pointer(), key);
    return inWords(place(key), here);
}

JsonPlace JsonReader::place(const QString& key) const {
    const QString here = pointer();
    const JsonPlace own = m_document->place(key.isEmpty() ? here : memberPointer(here, key));
    return own.line > 0 ? own : m_document->place(here);
}

QByteArray compactJson(const Json& value) {
    const std::string text = guarded([&] {
                                 return value.dump(-1, ' ', false, Json::error_handler_t::replace);
                             }).value_or(std::string());
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArray compactJson(const JsonValue& value) {
    return compactJson(treeOf(value));
}

Json parsedMember(const QByteArray& compact) {
    const auto document = JsonDocument::parse(compact, {});
    return document ? document->root() : Json();
}

} // namespace vitrine
