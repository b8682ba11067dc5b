// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Internal to model/core/Json.cpp: what is wrong with bytes, and where each value stood.

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QHash>
#include <QString>

#include <cstddef>
#include <iterator>
#include <set>
#include <string>
#include <vector>

namespace vitrine {

/// Walks over bytes and tells how far the reader has come: the parser itself keeps that to itself.
class CountingIterator {
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(const char* at, const char** seen)
        : m_at(at)
        , m_seen(seen) {}

    reference operator*() const { return *m_at; }

    CountingIterator& operator++() {
        *m_seen = ++m_at;
        return *this;
    }

    CountingIterator operator++(int) {
        CountingIterator old = *this;
        ++*this;
        return old;
    }

    friend bool operator==(const CountingIterator& a, const CountingIterator& b) {
        return a.m_at == b.m_at;
    }

    friend bool operator!=(const CountingIterator& a, const CountingIterator& b) {
        return a.m_at != b.m_at;
    }

private:
    const char* m_at;
    const char** m_seen;
};

/// The position of a parse. The byte that was read last belongs to the token at hand, or is the
/// one byte after a number; in both cases the line breaks before it are those before the token.
class JsonPosition {
public:
    explicit JsonPosition(const QByteArray& bytes);

    const char** seen() { return &m_seen; }

    /// Line of the token that was read last, from 1. Amortised: every byte is counted once.
    [[nodiscard]] int line();
    /// Characters from the start of that line to the byte that was read last, from 1.
    [[nodiscard]] int column() const;

private:
    const char* m_begin;
    const char* m_seen;
    const char* m_counted;
    int m_line = 1;
};

struct JsonFault {
    int line = 1;
    int column = 1;
    QString text;
    QString detail = {};
};

/// Looks for the first fault: what is no JSON, a key that occurs twice, values nested too deep.
class JsonFaultFinder {
public:
    using Json = nlohmann::json;

    JsonFaultFinder(const QByteArray& bytes, int maximumDepth);

    [[nodiscard]] JsonPosition& position() { return m_position; }

    [[nodiscard]] const JsonFault& fault() const { return m_fault; }

    // The names below are those that the parser calls.
    bool null() { return true; }

    bool boolean(bool) { return true; }

    bool number_integer(Json::number_integer_t) { return true; }

    bool number_unsigned(Json::number_unsigned_t) { return true; }

    bool number_float(Json::number_float_t, const std::string&) { return true; }

    bool string(const std::string&) { return true; }

    bool binary(const Json::binary_t&) { return false; }

    bool start_object(std::size_t) { return open(); }

    bool key(const std::string& name);

    bool end_object() { return close(); }

    bool start_array(std::size_t) { return open(); }

    bool end_array() { return close(); }

    bool parse_error(std::size_t, const std::string&, const Json::exception& exception);

private:
    bool open();
    bool close();
    bool stop(const QString& text, const QString& detail = {});

    JsonPosition m_position;
    JsonFault m_fault;
    std::vector<std::set<std::string>> m_keys; ///< seen in each object that is open
    std::size_t m_maximumDepth;
};

/// Notes the line of every value by its JSON pointer.
class JsonLineIndex {
public:
    using Json = nlohmann::json;

    explicit JsonLineIndex(const QByteArray& bytes)
        : m_position(bytes) {}

    [[nodiscard]] JsonPosition& position() { return m_position; }

    [[nodiscard]] QHash<QString, int> take() { return std::move(m_lines); }

    bool null() { return note(); }

    bool boolean(bool) { return note(); }

    bool number_integer(Json::number_integer_t) { return note(); }

    bool number_unsigned(Json::number_unsigned_t) { return note(); }

    bool number_float(Json::number_float_t, const std::string&) { return note(); }

    bool string(const std::string&) { return note(); }

    bool binary(const Json::binary_t&) { return false; }

    bool start_object(std::size_t) { return open(-1); }

    bool key(const std::string& name);

    bool end_object() { return close(); }

    bool start_array(std::size_t) { return open(0); }

    bool end_array() { return close(); }

    bool parse_error(std::size_t, const std::string&, const Json::exception&) { return false; }

private:
    struct Level {
        QString pointer;
        int index; ///< next place in a list; -1 in an object
        QString key = {};
    };

    QString pointer();
    bool note();
    bool open(int firstIndex);
    bool close();

    JsonPosition m_position;
    QHash<QString, int> m_lines;
    std::vector<Level> m_levels;
};

/// Without positions. May throw what the JSON library throws.
template <class Handler>
bool parseSax(const QByteArray& bytes, Handler& handler) {
    return nlohmann::json::sax_parse(bytes.constBegin(), bytes.constEnd(), &handler);
}

/// May throw what the JSON library throws.
template <class Handler>
bool parseSax(const QByteArray& bytes, JsonPosition& position, Handler& handler) {
    const char* begin = bytes.constData();
    return nlohmann::json::sax_parse(CountingIterator(begin, position.seen()),
                                     CountingIterator(begin + bytes.size(), position.seen()),
                                     &handler);
}

} // namespace vitrine
