// SPDX-FileCopyrightText: 2026 Vitrine contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/JsonQuick.h"

#ifdef VITRINE_WITH_SIMDJSON

#include <simdjson.h>
#include <string_view>

namespace vitrine {

namespace {

using Element = simdjson::dom::element;
using simdjson::dom::element_type;

/// Tells the builder of one tree. The library refuses what is nested more than 1024 deep before.
class Teller {
public:
    explicit Teller(JsonTree::Builder& builder)
        : m_builder(builder) {}

    bool tell(const Element& element) {
        switch (element.type()) {
        case element_type::ARRAY:
            return tellArray(element.get_array().value_unsafe());
        case element_type::OBJECT:
            return tellObject(element.get_object().value_unsafe());
        case element_type::INT64: {
            const std::int64_t number = element.get_int64().value_unsafe();
            return number < 0 ? m_builder.number_integer(number)
                              : m_builder.number_unsigned(static_cast<std::uint64_t>(number));
        }
        case element_type::UINT64:
            return m_builder.number_unsigned(element.get_uint64().value_unsafe());
        case element_type::DOUBLE:
            return m_builder.number_float(element.get_double().value_unsafe());
        case element_type::STRING:
            return m_builder.text(element.get_string().value_unsafe());
        case element_type::BOOL:
            return m_builder.boolean(element.get_bool().value_unsafe());
        case element_type::NULL_VALUE:
            return m_builder.null();
        }
        return false;
    }

private:
    bool tellArray(const simdjson::dom::array& array) {
        if (!m_builder.start_array(array.size()))
            return false;
        for (const Element element : array)
            if (!tell(element))
                return false;
        return m_builder.end_array();
    }

    bool tellObject(const simdjson::dom::object& object) {
        if (!m_builder.start_object(object.size()))
            return false;
        for (const auto& member : object)
            if (!m_builder.name(member.key) || !tell(member.value))
                return false;
        return m_builder.end_object();
    }

    JsonTree::Builder& m_builder;
};

} // namespace

bool parsedQuickly(const QByteArray& bytes, JsonTree::Builder& builder) {
    // Halves of a character that needs two are text to one parser and a fault to the other.
    const std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (text.find("\\u") != std::string_view::npos)
        return false;
    // What it works in serves one file after the other.
    thread_local simdjson::dom::parser parser;
    const auto root = parser.parse(bytes.constData(), static_cast<std::size_t>(bytes.size()), true);
    return root.error() == simdjson::SUCCESS && Teller(builder).tell(root.value_unsafe());
}

} // namespace vitrine

#else

namespace vitrine {

bool parsedQuickly(const QByteArray&, JsonTree::Builder&) {
    return false;
}

} // namespace vitrine

#endif
