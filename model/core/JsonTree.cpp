// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/JsonTree.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <utility>

namespace vitrine {

const JsonValue* JsonValue::find(std::string_view key) const {
    if (!isObject())
        return nullptr;
    constexpr std::uint32_t few = 24; // to look at each is quicker than to halve
    if (m_size > few) {
        const auto* found = std::ranges::lower_bound(begin(), end(), key, {}, &JsonValue::key);
        return found != end() && found->key() == key ? found : nullptr;
    }
    for (const JsonValue& member : *this)
        if (member.key() == key)
            return &member;
    return nullptr;
}

void JsonTree::noteParents(const JsonValue& value) const {
    for (const JsonValue& part : value) {
        m_parents[part.m_number] = &value;
        noteParents(part);
    }
}

QString JsonTree::pointerTo(const JsonValue& value) const {
    std::call_once(m_parentsOnce, [this] {
        m_parents.resize(m_size);
        noteParents(m_root);
    });
    QString pointer;
    for (const JsonValue* part = &value;;) {
        const JsonValue* parent = m_parents[part->m_number];
        if (!parent)
            return pointer;
        const QString step = parent->isObject() ? escapedInPointer(part->name())
                                                : QString::number(part - parent->begin());
        pointer.prepend(u'/' + step);
        part = parent;
    }
}

JsonTree::Builder::Builder(qsizetype bytes)
    // Values take about as much as the text that tells them.
    : m_tree(new JsonTree(2 * static_cast<std::size_t>(bytes) + sizeof(JsonValue))) {}

std::shared_ptr<const JsonTree> JsonTree::Builder::take() {
    m_tree->m_root = m_waiting.front();
    return std::move(m_tree);
}

const char* JsonTree::Builder::kept(std::string_view text) {
    auto* copy = static_cast<char*>(m_tree->m_memory.allocate(text.size(), 1));
    std::memcpy(copy, text.data(), text.size());
    return copy;
}

bool JsonTree::Builder::text(std::string_view text) {
    JsonValue value;
    value.m_kind = JsonValue::Kind::Text;
    value.m_content.text = kept(text);
    value.m_size = static_cast<std::uint32_t>(text.size());
    return put(value);
}

bool JsonTree::Builder::name(std::string_view key) {
    m_key = {kept(key), key.size()};
    return true;
}

bool JsonTree::Builder::boolean(bool value) {
    JsonValue made;
    made.m_kind = JsonValue::Kind::Boolean;
    made.m_content.boolean = value;
    return put(made);
}

bool JsonTree::Builder::number_integer(std::int64_t value) {
    JsonValue made;
    made.m_kind = JsonValue::Kind::Integer;
    made.m_content.integer = value;
    return put(made);
}

bool JsonTree::Builder::number_unsigned(std::uint64_t value) {
    JsonValue made;
    made.m_kind = JsonValue::Kind::Unsigned;
    made.m_content.unsignedInteger = value;
    return put(made);
}

bool JsonTree::Builder::number_float(double value, const std::string&) {
    JsonValue made;
    made.m_kind = JsonValue::Kind::Real;
    made.m_content.real = value;
    return put(made);
}

void JsonTree::Builder::named(JsonValue& value) {
    value.m_number = static_cast<std::uint32_t>(m_tree->m_size++);
    value.m_key = m_key.data();
    value.m_keySize = static_cast<std::uint32_t>(m_key.size());
    m_key = {};
}

bool JsonTree::Builder::put(JsonValue value) {
    named(value);
    m_waiting.push_back(value);
    return true;
}

bool JsonTree::Builder::open(JsonValue::Kind kind) {
    if (m_open.size() >= maximumJsonDepth)
        return false;
    Open opened{{}, m_waiting.size()};
    opened.value.m_kind = kind;
    named(opened.value);
    m_open.push_back(opened);
    return true;
}

bool JsonTree::Builder::close() {
    auto [value, first] = m_open.back();
    m_open.pop_back();
    const auto parts = m_waiting.begin() + static_cast<std::ptrdiff_t>(first);
    if (value.isObject()) {
        const auto comesBefore = [](const JsonValue& a, const JsonValue& b) {
            return a.key() < b.key();
        };
        const auto isOutOfOrder = [&] {
            return std::adjacent_find(parts, m_waiting.end(), std::not_fn(comesBefore)) !=
                   m_waiting.end();
        };
        if (isOutOfOrder()) {
            std::sort(parts, m_waiting.end(), comesBefore);
            if (isOutOfOrder()) // a key twice
                return false;
        }
    }
    value.m_size = static_cast<std::uint32_t>(m_waiting.size() - first);
    auto* kept = static_cast<JsonValue*>(
        m_tree->m_memory.allocate(value.m_size * sizeof(JsonValue), alignof(JsonValue)));
    std::uninitialized_copy(parts, m_waiting.end(), kept);
    value.m_content.parts = kept;
    m_waiting.erase(parts, m_waiting.end());
    m_waiting.push_back(value);
    return true;
}

QString escapedInPointer(QString part) {
    if (part.contains(u'~') || part.contains(u'/'))
        part.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
    return part;
}

} // namespace vitrine
