// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal header: may be included by .cpp files of model and exporters only, never by a public
// header.

#include "model/core/JsonTree.h"
#include "model/core/Result.h"

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QStringList>

#include <memory>
#include <mutex>
#include <string_view>
#include <utility>

namespace vitrine {

/// Keys sorted, as std::map does: the canonical order.
using Json = nlohmann::json;

inline constexpr qsizetype maximumFileSize = 64 * 1024 * 1024; ///< bytes of one file that is read

/// Where a value stands.
struct JsonPlace {
    QString file;
    int line = 0; ///< from 1; 0 if unknown
};

/// A parsed file with the line of every value, so that later errors can name file, line and key.
class JsonDocument {
public:
    /// Pointers of a tree whose parts stand in other files → the part there. What lies below such a
    /// pointer stands there, too.
    using Origins = QHash<QString, std::pair<JsonDocument, QString>>;

    /// Strict: UTF-8, no duplicate keys, no comments, at most maximumJsonDepth deep, at most
    /// maximumFileSize bytes. Errors: Syntax or TooLarge, with file name, line and column in the
    /// text.
    [[nodiscard]] static Result<JsonDocument> parse(const QByteArray& bytes,
                                                    const QString& fileName);
    /// A tree put together from parts of others. \a origins must name "" at least.
    [[nodiscard]] static JsonDocument
    composed(const Json& root, const QString& fileName, const Origins& origins);

    [[nodiscard]] const JsonValue& value() const { return m_tree->root(); }

    /// The same as a tree of its own, which may be changed; made anew by every call.
    [[nodiscard]] Json root() const;

    [[nodiscard]] const QString& fileName() const { return m_fileName; }

    /// Line (from 1) of the value at this JSON pointer ("/fields/3/type"); 0 if unknown.
    /// The first call reads the text once more: lines are only wanted for errors.
    [[nodiscard]] int line(const QString& pointer) const;
    /// The same with its file, which in a composed tree need not be fileName().
    [[nodiscard]] JsonPlace place(const QString& pointer) const;

private:
    friend class JsonReader;

    struct Lines {
        std::once_flag once;
        QByteArray bytes;
        QHash<QString, int> byPointer;
    };

    std::shared_ptr<const JsonTree> m_tree;
    QString m_fileName;
    std::shared_ptr<Lines> m_lines;
    std::shared_ptr<const Origins> m_origins; ///< null: all stands in one file
};

/// A pointer to a member: "/fields/3" and "type" → "/fields/3/type".
[[nodiscard]] QString memberPointer(const QString& pointer, const QString& key);

/// Canonical text: sorted keys, two spaces, LF, final newline, UTF-8 unescaped.
[[nodiscard]] QByteArray writeCanonical(const Json& value);
/// One line without spaces: how members that we do not know are carried along.
[[nodiscard]] QByteArray compactJson(const Json& value);
[[nodiscard]] QByteArray compactJson(const JsonValue& value);
/// The value of compactJson(); null if the text is not JSON.
[[nodiscard]] Json parsedMember(const QByteArray& compact);

/// A cursor over one JSON object that collects every error (file, line, key) instead of stopping at
/// the first, and knows which keys were read. Cheap to copy; the document must outlive it.
class JsonReader {
public:
    JsonReader(const JsonDocument& document, QList<Error>& errors);

    [[nodiscard]] bool isObject() const;
    [[nodiscard]] bool has(std::string_view key) const;
    /// Required values: a missing key or a wrong type is an error; the result is then empty.
    QString string(std::string_view key);
    int integer(std::string_view key);
    bool boolean(std::string_view key);
    QStringList strings(std::string_view key);
    JsonReader object(std::string_view key);
    QList<JsonReader> objects(std::string_view key); ///< an array of objects
    /// Optional values: only a wrong type is an error.
    QString optionalString(std::string_view key, const QString& otherwise = {});
    int optionalInteger(std::string_view key, int otherwise = 0);
    bool optionalBoolean(std::string_view key, bool otherwise = false);
    QStringList optionalStrings(std::string_view key);
    QList<JsonReader> optionalObjects(std::string_view key);
    /// One reader for each item of an array of any kind; empty where there is no array. Says
    /// nothing.
    QList<JsonReader> items(std::string_view key);
    /// Members of an object as (key, reader of the object value), in file order of keys sorted.
    QList<std::pair<QString, JsonReader>> members();
    /// Raw access to a member or the value itself; marks the key as read. Null if absent.
    const JsonValue* raw(std::string_view key);

    [[nodiscard]] const JsonValue& value() const { return *m_value; }

    /// Says that this member is wrong, unless it was said already that it is missing or of the
    /// wrong type: then the rest follows from that. \a key may be empty for the whole object.
    void error(const QString& key, const QString& message, ErrorCode code = ErrorCode::Schema);
    /// Every key that nobody read is an error ("unknown key"). Call once at the end.
    void refuseUnknownKeys();
    /// Members that nobody read, each as compact JSON text: what a newer version wrote and we keep.
    [[nodiscard]] QMap<QString, QByteArray> unreadMembers() const;

    /// "file.json:12: fields/3" for messages.
    [[nodiscard]] QString where(const QString& key = {}) const;
    /// Of a member that is not there: the place of the object.
    [[nodiscard]] JsonPlace place(const QString& key = {}) const;

private:
    JsonReader(const JsonReader& parent, const JsonValue& value);
    /// Of an object that is not there, as the first said.
    JsonReader(const JsonReader& parent, std::string_view absentKey);
    [[nodiscard]] QString pointer() const;
    const JsonValue* find(std::string_view key);
    [[nodiscard]] bool wasRead(const JsonValue& member) const;
    [[nodiscard]] QList<JsonReader> readersOf(const JsonValue& list) const;
    void missing(std::string_view key);
    void wrongType(const QString& key, const QString& message);

    struct Seen; // shared by all readers of one document

    const JsonDocument* m_document;
    const JsonValue* m_value;
    QString m_absent = {}; ///< the pointer of an object that is not there
    QList<Error>* m_errors;
    std::shared_ptr<Seen> m_seen;
};

} // namespace vitrine
