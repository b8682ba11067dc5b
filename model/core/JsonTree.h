// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal to Json: what was parsed, packed together so that it is quickly made and at once gone.

#include <QString>
#include <QStringView>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <memory_resource>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine {

inline constexpr int maximumJsonDepth = 64;

/// A value of a parsed file: to be read, never changed. It lives as long as its document. Members
/// of an object come sorted by key.
class JsonValue {
public:
    enum class Kind : std::uint8_t { Null, Boolean, Integer, Unsigned, Real, Text, Array, Object };

    JsonValue() = default;

    [[nodiscard]] Kind kind() const { return m_kind; }

    [[nodiscard]] bool isNull() const { return m_kind == Kind::Null; }

    [[nodiscard]] bool isBoolean() const { return m_kind == Kind::Boolean; }

    [[nodiscard]] bool isInteger() const {
        return m_kind == Kind::Integer || m_kind == Kind::Unsigned;
    }

    [[nodiscard]] bool isText() const { return m_kind == Kind::Text; }

    [[nodiscard]] bool isArray() const { return m_kind == Kind::Array; }

    [[nodiscard]] bool isObject() const { return m_kind == Kind::Object; }

    // Each of its own kind only.
    [[nodiscard]] bool boolean() const { return m_content.boolean; }

    [[nodiscard]] std::int64_t integer() const { return m_content.integer; }

    [[nodiscard]] std::uint64_t unsignedInteger() const { return m_content.unsignedInteger; }

    [[nodiscard]] double real() const { return m_content.real; }

    [[nodiscard]] std::string_view text() const { return {m_content.text, m_size}; }

    [[nodiscard]] QString string() const { return QString::fromUtf8(m_content.text, m_size); }

    /// What it is called in its object.
    [[nodiscard]] std::string_view key() const { return {m_key, m_keySize}; }

    [[nodiscard]] QString name() const { return QString::fromUtf8(m_key, m_keySize); }

    /// Items of an array, members of an object; none of anything else.
    [[nodiscard]] const JsonValue* begin() const { return holds() ? m_content.parts : nullptr; }

    [[nodiscard]] const JsonValue* end() const { return begin() + size(); }

    [[nodiscard]] std::uint32_t size() const { return holds() ? m_size : 0; }

    /// The member of an object; nullptr if there is none.
    [[nodiscard]] const JsonValue* find(std::string_view key) const;

    [[nodiscard]] bool contains(std::string_view key) const { return find(key) != nullptr; }

private:
    friend class JsonTree;

    [[nodiscard]] bool holds() const { return isArray() || isObject(); }

    union Content {
        bool boolean;
        std::int64_t integer;
        std::uint64_t unsignedInteger;
        double real;
        const char* text;
        const JsonValue* parts;
    };

    const char* m_key = nullptr;
    Content m_content = {};
    std::uint32_t m_keySize = 0;
    std::uint32_t m_size = 0;   ///< bytes of a text, parts of what has parts
    std::uint32_t m_number = 0; ///< in its tree, from 0
    Kind m_kind = Kind::Null;
};

/// Owns the values of one file: few large pieces of memory hold them all.
class JsonTree {
public:
    class Builder;

    [[nodiscard]] const JsonValue& root() const { return m_root; }

    /// How many values there are.
    [[nodiscard]] std::size_t size() const { return m_size; }

    /// The number of a value, below size().
    [[nodiscard]] static std::size_t numberOf(const JsonValue& value) { return value.m_number; }

    /// "/fields/3/type". Any thread; the first call looks at all values.
    [[nodiscard]] QString pointerTo(const JsonValue&) const;

private:
    explicit JsonTree(std::size_t bytes)
        : m_memory(bytes) {}

    void noteParents(const JsonValue&) const;

    std::pmr::monotonic_buffer_resource m_memory;
    JsonValue m_root;
    std::size_t m_size = 0;
    // Wanted for errors and by lint only.
    mutable std::once_flag m_parentsOnce;
    mutable std::vector<const JsonValue*> m_parents; ///< by number
};

/// Is told a file's values one after the other. False: this cannot be (an object has a key twice,
/// or the values are nested too deep).
class JsonTree::Builder {
public:
    /// \a bytes is how long the file is, about.
    explicit Builder(qsizetype bytes);

    [[nodiscard]] std::shared_ptr<const JsonTree> take();

    bool text(std::string_view text);
    bool name(std::string_view key);

    // The names below are those that the ordinary parser calls.
    bool null() { return put({}); }

    bool boolean(bool value);
    bool number_integer(std::int64_t value);
    bool number_unsigned(std::uint64_t value);
    bool number_float(double value, const std::string& = {});

    bool string(const std::string& value) { return text(value); }

    template <class Binary>
    bool binary(const Binary&) {
        return false;
    }

    bool start_object(std::size_t) { return open(JsonValue::Kind::Object); }

    bool key(const std::string& key) { return name(key); }

    bool end_object() { return close(); }

    bool start_array(std::size_t) { return open(JsonValue::Kind::Array); }

    bool end_array() { return close(); }

    template <class Exception>
    bool parse_error(std::size_t, const std::string&, const Exception&) {
        return false;
    }

private:
    struct Open {
        JsonValue value;
        std::size_t first = 0; ///< of its parts among the waiting
    };

    [[nodiscard]] const char* kept(std::string_view text);
    bool put(JsonValue value);
    bool open(JsonValue::Kind kind);
    bool close();
    void named(JsonValue& value);

    std::shared_ptr<JsonTree> m_tree;
    std::vector<JsonValue> m_waiting; ///< for the rest of what they are parts of
    std::vector<Open> m_open;
    std::string_view m_key;
};

/// One part of a JSON pointer.
[[nodiscard]] QString escapedInPointer(QString part);

} // namespace vitrine
