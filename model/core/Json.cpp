// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/Json.h"

#include "model/core/JsonQuick.h"
#include "model/core/JsonSax.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrine {

namespace {

struct JsonWords {
    Q_DECLARE_TR_FUNCTIONS(vitrine::Json)
};

const Json absent;

/// One part of a JSON pointer.
QString escaped(QString part) {
    return part.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
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
    JsonTreeBuilder builder(bytes, maximumJsonDepth);
    guarded([&] { return parseSax(bytes, builder.position(), builder); });
    const JsonFault& fault = builder.fault();
    return fail(ErrorCode::Syntax,
                u"%1:%2:%3: %4"_s.arg(fileName).arg(fault.line).arg(fault.column).arg(fault.text),
                fault.detail);
}

} // namespace

Result<JsonDocument> JsonDocument::parse(const QByteArray& bytes, const QString& fileName) {
    if (bytes.size() > maximumFileSize)
        return fail(ErrorCode::TooLarge,
                    JsonWords::tr("%1 is larger than %2 MiB")
                        .arg(fileName)
                        .arg(maximumFileSize / (1024 * 1024)));
    if (bytes.trimmed().isEmpty())
        return fail(ErrorCode::Syntax, JsonWords::tr("%1:1:1: the file is empty").arg(fileName));
    JsonTreeBuilder builder(bytes, maximumJsonDepth);
    if (!parsedQuickly(bytes, builder)) {
        builder = JsonTreeBuilder(bytes, maximumJsonDepth);
        if (!guarded([&] { return parseSax(bytes, builder); }).value_or(false))
            return faultOf(bytes, fileName);
    }
    JsonDocument document;
    document.m_root = std::make_shared<const Json>(builder.take());
    document.m_fileName = fileName;
    document.m_lines = std::make_shared<Lines>();
    document.m_lines->bytes = bytes;
    return document;
}

JsonDocument JsonDocument::composed(Json root, const QString& fileName, const Origins& origins) {
    JsonDocument document;
    document.m_root = std::make_shared<const Json>(std::move(root));
    document.m_fileName = fileName;
    document.m_origins = std::make_shared<const Origins>(origins);
    return document;
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
    return pointer + u'/' + escaped(key);
}

QByteArray writeCanonical(const Json& value) {
    const std::string text = guarded([&] {
                                 return value.dump(2, ' ', false, Json::error_handler_t::replace);
                             }).value_or(std::string());
    return QByteArray(text.data(), static_cast<qsizetype>(text.size())) + '\n';
}

JsonReader::JsonReader(const JsonDocument& document, QList<Error>& errors)
    : m_document(&document)
    , m_value(&document.root())
    , m_errors(&errors)
    , m_seen(std::make_shared<Seen>()) {
    if (!m_value->is_object())
        error({}, JsonWords::tr("an object {…} is expected"));
}

JsonReader::JsonReader(const JsonReader& parent, const Json& value, QString pointer)
    : m_document(parent.m_document)
    , m_value(&value)
    , m_pointer(std::move(pointer))
    , m_errors(parent.m_errors)
    , m_seen(std::make_shared<Seen>()) {}

const Json* JsonReader::find(const char* key) {
    m_seen->read.push_back(key);
    if (!m_value->is_object())
        return nullptr;
    const auto found = m_value->find(key);
    return found == m_value->end() ? nullptr : &*found;
}

bool JsonReader::isObject() const {
    return m_value->is_object();
}

bool JsonReader::has(const char* key) const {
    return m_value->is_object() && m_value->contains(key);
}

QString JsonReader::string(const char* key) {
    if (!has(key))
        missing(key);
    return optionalString(key);
}

int JsonReader::integer(const char* key) {
    if (!has(key))
        missing(key);
    return optionalInteger(key);
}

bool JsonReader::boolean(const char* key) {
    if (!has(key))
        missing(key);
    return optionalBoolean(key);
}

QStringList JsonReader::strings(const char* key) {
    if (!has(key))
        missing(key);
    return optionalStrings(key);
}

JsonReader JsonReader::object(const char* key) {
    const QString name = QString::fromUtf8(key);
    const Json* member = find(key);
    if (!member)
        missing(key);
    else if (!member->is_object())
        wrongType(name, JsonWords::tr("an object {…} is expected"));
    const bool usable = member && member->is_object();
    return {*this, usable ? *member : absent, m_pointer + u'/' + escaped(name)};
}

QList<JsonReader> JsonReader::objects(const char* key) {
    if (!has(key))
        missing(key);
    return optionalObjects(key);
}

QString JsonReader::optionalString(const char* key, const QString& otherwise) {
    const Json* member = find(key);
    if (!member)
        return otherwise;
    if (member->is_string())
        return QString::fromStdString(member->get_ref<const std::string&>());
    wrongType(QString::fromUtf8(key), JsonWords::tr("a text in quotes is expected"));
    return otherwise;
}

int JsonReader::optionalInteger(const char* key, int otherwise) {
    const Json* member = find(key);
    if (!member)
        return otherwise;
    const bool small = member->is_number_integer() &&
                       (member->is_number_unsigned()
                            ? member->get<std::uint64_t>() <= std::numeric_limits<int>::max()
                            : member->get<std::int64_t>() >= std::numeric_limits<int>::min());
    if (small)
        return member->get<int>();
    wrongType(QString::fromUtf8(key), JsonWords::tr("a whole number is expected"));
    return otherwise;
}

bool JsonReader::optionalBoolean(const char* key, bool otherwise) {
    const Json* member = find(key);
    if (!member)
        return otherwise;
    if (member->is_boolean())
        return member->get<bool>();
    wrongType(QString::fromUtf8(key), JsonWords::tr("true or false is expected"));
    return otherwise;
}

QStringList JsonReader::optionalStrings(const char* key) {
    const Json* member = find(key);
    if (!member)
        return {};
    const bool allText =
        member->is_array() &&
        std::all_of(member->begin(), member->end(), [](const Json& v) { return v.is_string(); });
    if (!allText) {
        wrongType(QString::fromUtf8(key), JsonWords::tr("a list of texts is expected"));
        return {};
    }
    QStringList result;
    result.reserve(static_cast<qsizetype>(member->size()));
    for (const Json& item : *member)
        result.append(QString::fromStdString(item.get_ref<const std::string&>()));
    return result;
}

QList<JsonReader> JsonReader::optionalObjects(const char* key) {
    const Json* member = find(key);
    if (!member)
        return {};
    const QString name = QString::fromUtf8(key);
    const bool allObjects =
        member->is_array() &&
        std::all_of(member->begin(), member->end(), [](const Json& v) { return v.is_object(); });
    if (!allObjects) {
        wrongType(name, JsonWords::tr("a list of objects is expected"));
        return {};
    }
    QList<JsonReader> result;
    int i = 0;
    for (const Json& item : *member)
        result.append(JsonReader(
            *this, item, m_pointer + u'/' + escaped(name) + u'/' + QString::number(i++)));
    return result;
}

QList<JsonReader> JsonReader::items(const char* key) {
    QList<JsonReader> result;
    const Json* member = find(key);
    if (!member || !member->is_array())
        return result;
    const QString pointer = m_pointer + u'/' + escaped(QString::fromUtf8(key));
    for (const Json& item : *member)
        result.append(JsonReader(*this, item, pointer + u'/' + QString::number(result.size())));
    return result;
}

QList<std::pair<QString, JsonReader>> JsonReader::members() {
    QList<std::pair<QString, JsonReader>> result;
    if (!m_value->is_object())
        return result;
    for (const auto& [key, value] : m_value->items()) {
        const QString name = QString::fromStdString(key);
        m_seen->read.push_back(key);
        result.append({name, JsonReader(*this, value, m_pointer + u'/' + escaped(name))});
        if (!value.is_object())
            wrongType(name, JsonWords::tr("an object {…} is expected"));
    }
    return result;
}

const Json* JsonReader::raw(const char* key) {
    return find(key);
}

void JsonReader::missing(const char* key) {
    if (m_pointer.isEmpty() && !m_value->is_object())
        return; // told already, and once is enough
    const QString name = QString::fromUtf8(key);
    m_errors->append(
        {ErrorCode::Schema,
         inWords(place(name), m_pointer) + u": "_s + JsonWords::tr("“%1” is missing").arg(name)});
    m_seen->unusable << name;
}

void JsonReader::wrongType(const QString& key, const QString& message) {
    error(key, message);
    m_seen->unusable << key;
}

void JsonReader::error(const QString& key, const QString& message, ErrorCode code) {
    if (!m_seen->unusable.contains(key))
        m_errors->append(Error{code, where(key) + u": "_s + message});
}

bool JsonReader::wasRead(std::string_view key) const {
    return std::ranges::find(m_seen->read, key) != m_seen->read.end();
}

void JsonReader::refuseUnknownKeys() {
    if (!m_value->is_object())
        return;
    for (const auto& item : m_value->items())
        if (!wasRead(item.key()))
            error(QString::fromStdString(item.key()), JsonWords::tr("unknown key"));
}

QMap<QString, QByteArray> JsonReader::unreadMembers() const {
    QMap<QString, QByteArray> result;
    if (!m_value->is_object())
        return result;
    for (const auto& item : m_value->items())
        if (!wasRead(item.key()))
            result.insert(QString::fromStdString(item.key()), compactJson(item.value()));
    return result;
}

QString JsonReader::where(const QString& key) const {
    const QString pointer = key.isEmpty() ? m_pointer : memberPointer(m_pointer, key);
    return inWords(place(key), pointer);
}

JsonPlace JsonReader::place(const QString& key) const {
    const JsonPlace own =
        m_document->place(key.isEmpty() ? m_pointer : memberPointer(m_pointer, key));
    return own.line > 0 ? own : m_document->place(m_pointer);
}

QByteArray compactJson(const Json& value) {
    const std::string text = guarded([&] {
                                 return value.dump(-1, ' ', false, Json::error_handler_t::replace);
                             }).value_or(std::string());
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

Json parsedMember(const QByteArray& compact) {
    const auto document = JsonDocument::parse(compact, {});
    return document ? document->root() : Json();
}

} // namespace vitrine
